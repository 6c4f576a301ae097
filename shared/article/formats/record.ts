import { type Draft, type Found, Refused } from "../draft.ts";
import { readHeader } from "../header.ts";

/** A record that has its `id` and whole `text`, as the annotated articles do: id and text are kept exactly as they are. */
export function readRecord(value: unknown, format: string, name: string): Draft {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Refused("no-article", `${name}: holds no article (not a JSON object)`);
  }
  const record = value as Record<string, unknown>;
  const text = stringOf(record["text"]);
  if (text === null) throw new Refused("no-article", `${name}: holds no article (no field named text)`);
  const header = readHeader(text);
  const title = found(record, "title") ?? header.title;
  return {
    format,
    title,
    byline: found(record, "author") ?? header.byline,
    published: found(record, "publishedAt") ?? header.published,
    outlet: found(record, "source") ?? header.outlet,
    url: found(record, "url") ?? header.url,
    language: found(record, "lang"),
    sourceId: stringOf(record["id"]),
    body: { kind: "verbatim", text, bodyStart: header.bodyStart, entries: [], origin: "field text" },
  };
}

function found(record: Record<string, unknown>, field: string): Found | null {
  const value = stringOf(record[field]);
  return value === null ? null : { value, origin: `field ${field}` };
}

function stringOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
