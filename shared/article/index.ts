import type { Article, Refusal } from "./article.ts";
import { assemble } from "./assemble.ts";
import { decode } from "./decode.ts";
import { type Draft, Refused } from "./draft.ts";
import { readRecord } from "./formats/record.ts";
import { readText } from "./formats/text.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Drop, Parse, Parsed } from "./parse.ts";

export type { Article, Origins, Publication, Refusal, TimedEntry } from "./article.ts";
export { type Comparable, containment, sameArticle, shingleKeys, titleOverlap } from "./duplicates.ts";
export { articleId } from "./identity.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export type { Drop, Parse, Parsed, ParseOptions } from "./parse.ts";

export interface ParserOptions {
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds since 1970, for the check that no article is from the future. */
  readonly now?: () => number;
}

/** Makes the reader of drops. */
export function createParser(options: ParserOptions = {}): Parse {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  return async function* parse(drop, { from = 0 } = {}) {
    let position = 0;
    for await (const unit of units(drop, limits)) {
      if (position++ < from) continue;
      yield await read(unit, position - 1, drop.name, limits, now());
    }
  };
}

type Unit = () => Draft;

async function read(unit: Unit, position: number, name: string, limits: Limits, now: number): Promise<Parsed> {
  try {
    const article: Article = await assemble(unit(), name, limits, now);
    return { position, article };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refusal: Refusal = error.refusal;
    return { position, refusal };
  }
}

async function* units(drop: Drop, limits: Limits): AsyncGenerator<Unit> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of drop.body) {
    size += chunk.length;
    if (size > limits.dropBytes) {
      yield refuse("too-large", `${drop.name}: is larger than ${limits.dropBytes / 1024 / 1024} MB`);
      return;
    }
    chunks.push(chunk);
  }
  if (size === 0) {
    yield refuse("empty", `${drop.name}: is empty`);
    return;
  }
  const { text } = await decode(Buffer.concat(chunks));
  if (/^\s*\{/u.test(text) && isJson(text.slice(0, text.indexOf("\n", text.indexOf("{")) + 1 || undefined))) {
    let line = 0;
    for (const json of text.split("\n")) {
      line++;
      if (json.trim() === "") continue;
      const name = `${drop.name}, line ${line}`;
      yield () => {
        if (!isJson(json)) throw new Refused("broken", `${name}: is not valid JSON`);
        return readRecord(JSON.parse(json), "jsonl", name);
      };
    }
    return;
  }
  if (text.includes("\0")) {
    yield refuse("no-article", `${drop.name}: is not a text in any format that is read`);
    return;
  }
  yield () => readText(text);
}

function refuse(code: string, reason: string): Unit {
  return () => {
    throw new Refused(code, reason);
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
