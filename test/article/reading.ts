import {
  type Article,
  createParser,
  type Parsed,
  type ParserOptions,
  type Refusal,
} from "../../shared/article/index.ts";

/** 1 December 2026: fixtures are dated before it. */
export const NOW = Date.UTC(2026, 11, 1);

/** Serves all tests without options of their own, so that its reading process starts once. */
const usual = createParser({ now: () => NOW });

/** Reads a drop from memory, in chunks of the given size, and returns all that came of it. */
export async function readDrop(
  name: string,
  content: string | Uint8Array,
  options: ParserOptions & { readonly from?: number; readonly chunk?: number; readonly contentType?: string } = {},
): Promise<Parsed[]> {
  const { from, chunk = 65_536, contentType, ...rest } = options;
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* body(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const parse = Object.keys(rest).length === 0 ? usual : createParser({ now: () => NOW, ...rest });
  const results: Parsed[] = [];
  const drop = contentType === undefined ? { name, body: body() } : { name, body: body(), contentType };
  for await (const parsed of parse(drop, from === undefined ? {} : { from })) results.push(parsed);
  return results;
}

/** The articles among the results. */
export function articles(results: readonly Parsed[]): Article[] {
  return results.flatMap((result) => ("article" in result ? [result.article] : []));
}

export function refusals(results: readonly Parsed[]): Refusal[] {
  return results.flatMap((result) => ("refusal" in result ? [result.refusal] : []));
}

/** Reads a drop that holds exactly one article. */
export async function readOne(
  name: string,
  content: string | Uint8Array,
  options: Parameters<typeof readDrop>[2] = {},
): Promise<Article> {
  const results = await readDrop(name, content, options);
  const [first] = results;
  if (results.length !== 1 || first === undefined || !("article" in first)) {
    throw new Error(`expected one article in ${name}, got ${JSON.stringify(results)}`);
  }
  return first.article;
}
