import type { Article, Refusal } from "./article.ts";
import { assemble } from "./assemble.ts";
import { decode } from "./decode.ts";
import { type Document, type Kind, SINGLE } from "./document.ts";
import { type Draft, Refused, type Unit } from "./draft.ts";
import { readDocx } from "./formats/docx.ts";
import { readFeed } from "./formats/feed.ts";
import { readHtml } from "./formats/html.ts";
import { readJson, readJsonLine } from "./formats/json.ts";
import { readMail } from "./formats/mail.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readNewsXml } from "./formats/news-xml.ts";
import { readPdf } from "./formats/pdf.ts";
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
  // A list in JSON is an export, and may be as long as a drop; a feed or a bundle of an agency is not.
  const most = SINGLE.has(document.kind) || document.kind === "json" ? limits.articlesPerDrop : limits.feedItems;
  try {
    for await (const unit of units(document, limits, now)) {
      if (index >= skip) yield await outcome(unit, index, document, limits, now);
      index++;
      if (index === most) {
        throw new Refused("too-many", `${document.name}: holds more than ${most} articles; the rest was not read`);
      }
    }
  } catch (error) {
    yield { index, refusal: refusal(error, document, document) };
    index++;
  }
  return index;
}

async function outcome(unit: Unit, index: number, document: Document, limits: Limits, now: number): Promise<Outcome> {
  try {
    const draft = await unit.read();
    const url = document.url === null ? null : { value: document.url, origin: "container" };
    return { index, article: await assemble({ ...draft, url: draft.url ?? url }, unit.name, limits, now) };
  } catch (error) {
    return { index, refusal: refusal(error, unit, document) };
  }
}

/** What went wrong in words. An error that is no refusal is a fault of a reader on strange input: the sentence says so. */
function refusal(error: unknown, unit: Pick<Unit, "name" | "entry">, document: Document): Refusal {
  if (error instanceof Refused) return { ...error.refusal, entry: error.refusal.entry ?? unit.entry };
  const message = error instanceof Error ? error.message : String(error);
  const reason = `${unit.name}: could not be read as ${document.kind} (${message.slice(0, 200)})`;
  return { code: "broken", reason, entry: unit.entry };
}

async function* units(document: Document, limits: Limits, now: number): AsyncGenerator<Unit> {
  const { kind, name, entry, content } = document;
  const text = async () => (typeof content === "string" ? content : (await decode(content, document.charset)).text);
  switch (kind) {
    case "json":
      yield* readJson(await text(), document, limits);
      return;
    case "xml": {
      const xml = await text();
      const agency = /<(?:\w+:)?(?:newsitem|newsmessage|newsml|nitf|newsitems|packageitem)[\s>]/iu.test(
        xml.slice(0, 20_000),
      );
      yield* agency ? readNewsXml(xml, document, limits) : readFeed(xml, document, limits);
      return;
    }
    case "mail":
      yield* readMail(document, limits, (inner) => units(inner, limits, now));
      return;
    default:
      yield {
        name,
        entry,
        read: async () => readSingle(kind, content, await textUnlessBinary(kind, text), document, limits, now),
      };
  }
}

/** PDF and DOCX are no text: decoding them would only cost time. */
async function textUnlessBinary(kind: Kind, text: () => Promise<string>): Promise<string> {
  return kind === "pdf" || kind === "docx" ? "" : text();
}

async function readSingle(
  kind: Exclude<Kind, "json" | "xml" | "mail">,
  content: Uint8Array | string,
  text: string,
  { name }: Document,
  limits: Limits,
  now: number,
): Promise<Draft> {
  switch (kind) {
    case "text":
      return readText(text, name);
    case "markdown":
      return readMarkdown(text, name, limits);
    case "html":
      return readHtml(text, name, limits, now);
    case "json-line":
      return readJsonLine(text, name, limits);
    case "csv-record":
      return readRecord(JSON.parse(text), "csv", name, limits);
    case "pdf":
      return readPdf(bytes(content), name, limits);
    case "docx":
      return readDocx(bytes(content), name, limits);
  }
}

function bytes(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
