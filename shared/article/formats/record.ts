import { type Draft, type Found, type Paragraph, Refused } from "../draft.ts";
import { type FieldName, fieldOf } from "../fields.ts";
import { readHeader } from "../header.ts";
import { fragmentParagraphs } from "../html/fragment.ts";
import type { Limits } from "../limits.ts";
import { cleanText, splitParagraphs } from "../paragraphs.ts";

export type Record = Readonly<{ [name: string]: unknown }>;

/** True for a JSON object, as opposed to a list or a bare value. */
export function isRecord(value: unknown): value is Record {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads one record of a JSON, JSONL or CSV file by the names of its fields. A record with `id`, `text` and `publishedAt` is taken as an
 * annotated article: its text is kept exactly as it is.
 * @throws Refused where no field holds a text.
 */
export async function readRecord(record: Record, format: string, name: string, limits: Limits): Promise<Draft> {
  if (typeof record["text"] === "string" && record["id"] !== undefined && "publishedAt" in record) {
    return readVerbatim(record, record["text"], format);
  }
  const fields = mapFields(record);
  const body = await bodyOf(record, fields, name, limits);
  if (body === null) {
    const names = Object.keys(record).slice(0, 12).join(", ");
    throw new Refused("no-text", `${name}: holds no article (none of its fields is a text: ${names || "it has none"})`);
  }
  return { ...metadata(record, fields), format, sourceId: fields.id?.value ?? null, ...body };
}

function readVerbatim(record: Record, text: string, format: string): Draft {
  const header = readHeader(text);
  const fields = mapFields(record);
  const told = fields.title?.value.trim();
  const at = told === undefined ? -1 : text.indexOf(told);
  // A title that the text begins with, after an ad-hoc header, is part of it; the body is what follows.
  const afterTitle =
    at === -1 || at > 60 ? 0 : at + told!.length + (/^\s*/u.exec(text.slice(at + told!.length))?.[0].length ?? 0);
  return {
    format,
    title: fields.title ?? header.title,
    byline: fields.byline ?? header.byline,
    published: fields.published ?? header.published,
    outlet: fields.outlet ?? header.outlet,
    url: fields.url ?? header.url,
    language: fields.language ?? null,
    sourceId: fields.id?.value ?? null,
    body: { kind: "verbatim", text, bodyStart: Math.max(afterTitle, header.bodyStart), origin: "field text" },
  };
}

type Fields = Readonly<Partial<{ [field in FieldName]: Found }>>;

/** The best-named value of each field. */
export function mapFields(record: Record): Fields {
  const best: Partial<{ [field in FieldName]: Found & { rank: number } }> = {};
  for (const [name, value] of Object.entries(record)) {
    const known = fieldOf(name);
    if (known === undefined) continue;
    const text = known.field === "byline" ? names(value) : plain(value);
    if (text === null || (best[known.field]?.rank ?? Number.POSITIVE_INFINITY) <= known.rank) continue;
    if (known.field === "url" && !/^https?:/iu.test(text)) continue;
    best[known.field] = { value: text, origin: `field ${name}`, rank: known.rank };
  }
  return best;
}

/** Title, byline and the like of mapped fields, as a draft takes them. */
export function metadata(record: Record, fields: Fields): Omit<Draft, "format" | "body"> {
  const headlines = typed(record["headlines"]);
  return {
    title: fields.title ?? (headlines === null ? null : { value: stripTags(headlines), origin: "field headlines" }),
    byline: fields.byline ?? null,
    published: fields.published ?? null,
    outlet: fields.outlet ?? null,
    url: fields.url ?? null,
    language: fields.language ?? null,
  };
}

type Body = Pick<Draft, "body" | "partial">;

/** The body: HTML where a field holds it, else text, else only a summary. */
async function bodyOf(record: Record, fields: Fields, name: string, limits: Limits): Promise<Body | null> {
  const bodies = typed(record["bodies"]);
  const found: Found | undefined =
    fields.html ?? fields.text ?? (bodies === null ? undefined : { value: bodies, origin: "field bodies" });
  const chosen = longer(found, fields.text);
  if (chosen !== undefined) {
    const begun = beginning(chosen.value);
    const value = begun === null ? chosen.value : `${begun}…`;
    return { body: await paragraphsOf({ ...chosen, value }, name, limits), partial: begun !== null };
  }
  if (fields.summary === undefined) return null;
  return { body: await paragraphsOf(fields.summary, name, limits), partial: true };
}

function longer(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return stripTags(a.value).length * 2 >= b.value.length ? a : b;
}

async function paragraphsOf(found: Found, name: string, limits: Limits): Promise<Draft["body"]> {
  const html =
    /<(?:p|br|div|h[1-6]|ul|ol|blockquote|span|strong|em|b|i|a|table|html|body|article)\b[^<>]{0,1000}>/iu.test(
      found.value,
    );
  const paragraphs: readonly Paragraph[] = html
    ? await fragmentParagraphs(found.value, name, limits)
    : splitParagraphs(cleanText(found.value)).map((text) => ({ text }));
  return { kind: "paragraphs", paragraphs, origin: found.origin };
}

function stripTags(value: string): string {
  return value.replace(/<[^<>]{0,1000}>/gu, " ");
}

/** ninjs 2 and 3 keep texts in lists by role and type: the main one, plain before marked up. */
function typed(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const entries = value.filter(isRecord).filter((entry) => typeof entry["value"] === "string" && entry["value"] !== "");
  const main = entries.find((entry) => /main|body|default/iu.test(String(entry["role"] ?? ""))) ?? entries[0];
  return main === undefined ? null : (main["value"] as string);
}

/** A value as one text: strings, numbers, the first of a list, the name of an object. */
function plain(value: unknown, depth = 0): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (depth > 3) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOrInstant(value);
  if (Array.isArray(value)) {
    // A body in a list of paragraphs is one text; of other lists the first entry speaks.
    if (value.some((item) => isRecord(item) && typeof item["text"] === "string")) return runs(value);
    const texts = value.filter((item): item is string => typeof item === "string");
    if (texts.length > 1 && texts.every((text) => text.length > 40)) return texts.join("\n\n");
    return value.length === 0 ? null : plain(value[0], depth + 1);
  }
  if (!isRecord(value)) return null;
  for (const key of ["name", "title", "value", "text", "content", "$oid", "$date", "@id", "url", "rendered", "#text"]) {
    if (key in value) return plain(value[key], depth + 1);
  }
  return null;
}

/** Text in pieces, some of them marked up, as Telegram exports it: the pieces follow each other without a gap. */
function runs(value: readonly unknown[]): string | null {
  const text = value
    .map((item) => (typeof item === "string" ? item : isRecord(item) ? String(item["text"] ?? "") : ""))
    .join("");
  return text.trim() === "" ? null : text;
}

/** YAML reads `2020-09-21` as midnight in Greenwich: as a day it was meant. */
function dayOrInstant(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

function names(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).map((item) => plain(item)).filter((name) => name !== null);
  return list.length === 0 ? null : list.slice(0, 10).join(", ");
}

/** NewsAPI cuts its content and says so: `… [+1234 chars]`. What stands before that mark; null where it is not there. */
function beginning(value: string): string | null {
  const text = value.trimEnd();
  const mark = /\[\+\d{1,12} chars\]$/u.exec(text.slice(-30));
  if (mark === null) return null;
  const told = text.slice(0, text.length - mark[0].length).trimEnd();
  const dots = ["…", "..."].find((one) => told.endsWith(one));
  return dots === undefined ? told : told.slice(0, -dots.length).trimEnd();
}
