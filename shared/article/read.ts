import type { Article, Refusal } from "./article.ts";
import { assemble } from "./assemble.ts";
import { decode } from "./decode.ts";
import { type Document, SINGLE } from "./document.ts";
import { type Draft, Refused, type Unit } from "./draft.ts";
import { readHtml } from "./formats/html.ts";
import { readJson, readJsonLine } from "./formats/json.ts";
import { readRecord } from "./formats/record.ts";
import { readText } from "./formats/text.ts";
import type { Limits } from "./limits.ts";

/** What came of one article of a document; `index` counts them from 0. */
export type Outcome =
  | { readonly index: number; readonly article: Article }
  | { readonly index: number; readonly refusal: Refusal };

/**
 * Reads the articles of one document, leaving out the first `skip` without assembling them. Never throws for what is in the document:
 * that is a refusal. Returns how many articles and refusals there are, those left out included.
 */
export async function* readDocument(
  document: Document,
  skip: number,
  limits: Limits,
  now: number,
): AsyncGenerator<Outcome, number> {
  let index = 0;
  try {
    for await (const unit of units(document, limits, now)) {
      if (index >= skip) yield await outcome(unit, index, document, limits, now);
      index++;
      if (index === limits.feedItems && !SINGLE.has(document.kind)) {
        throw new Refused(
          "too-many",
          `${document.name}: holds more than ${limits.feedItems} articles; the rest was not read`,
        );
      }
    }
  } catch (error) {
    yield { index, refusal: refusal(error, document) };
    index++;
  }
  return index;
}

async function outcome(unit: Unit, index: number, document: Document, limits: Limits, now: number): Promise<Outcome> {
  try {
    const draft = await unit();
    const url = document.url === null ? null : { value: document.url, origin: "container" };
    return { index, article: await assemble({ ...draft, url: draft.url ?? url }, document.name, limits, now) };
  } catch (error) {
    return { index, refusal: refusal(error, document) };
  }
}

/** What went wrong in words. An error that is no refusal is a fault of a reader on strange input: the sentence says so. */
function refusal(error: unknown, document: Document): Refusal {
  if (error instanceof Refused) return { ...error.refusal, entry: error.refusal.entry ?? document.entry };
  const message = error instanceof Error ? error.message : String(error);
  const reason = `${document.name}: could not be read as ${document.kind} (${message.slice(0, 200)})`;
  return { code: "broken", reason, entry: document.entry };
}

async function* units(document: Document, limits: Limits, now: number): AsyncGenerator<Unit> {
  const { kind, name, content } = document;
  const text = async () => (typeof content === "string" ? content : (await decode(content, document.charset)).text);
  switch (kind) {
    case "text":
      yield async () => readText(await text());
      return;
    case "html":
      yield async () => readHtml(await text(), name, limits, now);
      return;
    case "json":
      yield* readJson(await text(), name, limits);
      return;
    case "json-line":
      yield async () => readJsonLine(await text(), name, limits);
      return;
    case "csv-record":
      yield async () => readRecord(JSON.parse(await text()), "csv", name, limits);
      return;
    default:
      yield (): Promise<Draft> => Promise.reject(new Refused("unread", `${name}: ${kind} is not read yet`));
  }
}
