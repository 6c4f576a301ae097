import type { Document } from "../document.ts";
import { type Draft, itemOf, Refused, type Unit } from "../draft.ts";
import { readStructured, type StructuredArticle } from "../html/json-ld.ts";
import type { Limits } from "../limits.ts";
import { cleanText, splitParagraphs } from "../paragraphs.ts";
import { isRecord, mapFields, type Record, readRecord } from "./record.ts";

/** Under these names envelopes keep their lists of articles. */
const ENVELOPES = [
  "articles",
  "items",
  "data",
  "results",
  "hits",
  "docs",
  "response",
  "posts",
  "news",
  "entries",
  "stories",
  "documents",
  "@graph",
  "itemListElement",
  "value",
];

/** Reads a JSON file: one article, a list of them, or an envelope around a list. */
export async function* readJson(text: string, document: Document, limits: Limits): AsyncGenerator<Unit> {
  const { name } = document;
  const value = parse(text, name);
  const chat = isRecord(value) && Array.isArray(value["messages"]) ? value : null;
  const list = chat === null ? (articlesIn(value, 0) ?? [value]) : messagesOf(chat);
  if (list.length === 0) throw new Refused("no-article", `${name}: holds an empty list`);
  const feed = isRecord(value) && /jsonfeed\.org/iu.test(String(value["version"] ?? "")) ? value : null;
  let index = 0;
  for (const item of list) {
    const place = list.length === 1 ? document : itemOf(document, `item ${++index}`);
    yield { name: place.name, entry: place.entry, read: () => readItem(item, feed, "json", place.name, limits) };
  }
}

/** Reads one line of a JSONL file. */
export async function readJsonLine(line: string, name: string, limits: Limits): Promise<Draft> {
  return readItem(parse(line, name), null, "jsonl", name, limits);
}

/** The messages of a channel that Telegram exported, with the name of the channel; those without a text (pictures, joins) are none. */
function messagesOf(chat: Record): Record[] {
  const messages = (chat["messages"] as unknown[]).filter(isRecord);
  return messages
    .filter(({ text }) => (typeof text === "string" ? text.trim() !== "" : Array.isArray(text) && text.length > 0))
    .map(({ id, date, date_unixtime, text }) => ({ id, date, date_unixtime, text, source: chat["name"] }));
}

async function readItem(
  item: unknown,
  feed: Record | null,
  format: string,
  name: string,
  limits: Limits,
): Promise<Draft> {
  const record = isRecord(item) && isRecord(item["_source"]) ? item["_source"] : item;
  if (!isRecord(record)) throw new Refused("no-article", `${name}: holds no article (not a JSON object)`);
  if (feed !== null) return readFeedItem(record, feed, name, limits);
  if (record["@type"] !== undefined || /schema\.org/iu.test(String(record["@context"] ?? ""))) {
    const structured = readStructured(isRecord(record["item"]) ? record["item"] : record);
    if (structured.body !== null || structured.updates.length > 0) return fromStructured(structured, format);
  }
  return readRecord(record, format, name, limits);
}

/** An item of a JSON Feed: `content_text` before `content_html`, and only a `summary` where it has neither. */
async function readFeedItem(item: Record, feed: Record, name: string, limits: Limits): Promise<Draft> {
  const { id, title, url, external_url, date_published, authors, author, language } = item;
  const { content_html, content_text, summary } = item;
  const draft = await readRecord(
    {
      id,
      title,
      url: url ?? external_url,
      date_published,
      author: authors ?? author ?? feed["authors"],
      language: language ?? feed["language"],
      content_html,
      content_text,
      summary,
      source: feed["title"],
    },
    "jsonfeed",
    name,
    limits,
  );
  return { ...draft, title: typeof title === "string" ? { value: title, origin: "field title" } : null };
}

function fromStructured(structured: StructuredArticle, format: string): Draft {
  const found = (value: string | null, field: string) => (value === null ? null : { value, origin: `field ${field}` });
  const updates = structured.updates.flatMap(({ at, headline, body }) => {
    const texts = [...(headline === null ? [] : [headline]), ...splitParagraphs(cleanText(body ?? ""))];
    return texts.map((text, index) => (index === 0 && at !== null ? { text, at } : { text }));
  });
  return {
    format,
    title: found(structured.headline, "headline"),
    byline: found(structured.authors.join(", ") || null, "author"),
    published: found(structured.published, "datePublished"),
    outlet: found(structured.publisher, "publisher"),
    url: found(structured.url, "url"),
    language: found(structured.language, "inLanguage"),
    body: {
      kind: "paragraphs",
      paragraphs: [...splitParagraphs(cleanText(structured.body ?? "")).map((text) => ({ text })), ...updates],
      origin: "field articleBody",
    },
  };
}

/** The list of objects that a value is or holds; null where it is itself an article. */
function articlesIn(value: unknown, depth: number): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || depth > 3 || holdsText(value)) return null;
  for (const name of ENVELOPES) {
    const inner = value[name];
    if (Array.isArray(inner) && inner.some(isRecord)) return inner;
    if (isRecord(inner)) {
      const found = articlesIn(inner, depth + 1);
      if (found !== null) return found;
    }
  }
  return null;
}

/** A record with a text of its own is an article, whatever lists it holds besides. */
function holdsText(record: Record): boolean {
  const { text, html } = mapFields(record);
  return (text?.value.length ?? 0) > 40 || (html?.value.length ?? 0) > 40;
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refused("broken", `${name}: is not valid JSON (${(error as Error).message.slice(0, 120)})`);
  }
}
