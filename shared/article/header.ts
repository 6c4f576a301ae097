import { isDateLine } from "./dates.ts";
import type { Found } from "./draft.ts";

/** What the lines above a plain text say about it. Offsets point into the text that was given. */
export interface Header {
  readonly title: Found | null;
  readonly byline: Found | null;
  readonly published: Found | null;
  readonly outlet: Found | null;
  readonly url: Found | null;
  /** Where the body begins. */
  readonly bodyStart: number;
}

type Field = "title" | "byline" | "published" | "outlet" | "url" | "other";

/** Names of header lines in our languages, in lower case. */
const FIELD_NAMES: Readonly<Record<Exclude<Field, "other">, string>> = {
  title: "title headline subject заголовок название тема загаловак назва tytuł titel überschrift antraštė",
  byline: "author authors by byline автор авторы аўтар autor autorzy von autorius autorė",
  published:
    "date published pubdate publicationdate дата опубликовано апублікавана опубліковано data datum datumo veröffentlicht paskelbta",
  outlet: "source outlet publisher agency источник издание крыніца выданне джерело źródło quelle šaltinis",
  url: "url link ссылка адрес спасылка посилання adres nuoroda",
};
const OTHER_NAMES =
  "language lang язык мова język sprache kalba section category tags keywords id рубрика тэги теги раздел";

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ...Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.split(" ").map((name) => [name, field as Field] as const),
  ),
  ...OTHER_NAMES.split(" ").map((name) => [name, "other"] as const),
]);

const GLUED_DATE = /^\s*date[\s:]+((?:19|20)\d\d-\d\d-\d\d)(?=\s|$)[ \t]*/iu;

/**
 * Reads the lines above a plain text: an ad-hoc ` date 2020-09-21 ` glued to the first sentence, `Title:`, `Date:`, `Source:` lines, a
 * headline, a line that holds only a date, a dateline with a year.
 */
export function readHeader(text: string): Header {
  const fields: Partial<Record<Exclude<Field, "other">, Found>> = {};
  let position = 0;
  const glued = GLUED_DATE.exec(text);
  if (glued !== null) {
    fields.published = { value: glued[1]!, origin: "header glued to the first sentence" };
    position = glued[0].length;
  }
  position = skipBlank(text, position);
  let named = 0;
  for (;;) {
    const line = lineAt(text, position);
    const match = /^\s*(\p{L}{2,20})\s?[:=]\s+?(\S.*)$/u.exec(line);
    const field = match === null ? undefined : FIELDS.get(match[1]!.toLowerCase());
    if (match === null || field === undefined) break;
    if (field !== "other" && fields[field] === undefined)
      fields[field] = { value: match[2]!.trim(), origin: "header line" };
    position = skipBlank(text, position + line.length);
    if (++named === 20) break;
  }
  if (fields.title === undefined) {
    const line = lineAt(text, position);
    if (isHeadline(line, text.slice(position + line.length))) {
      fields.title = { value: line.trim(), origin: "first line" };
      position = skipBlank(text, position + line.length);
    }
  }
  const first = lineAt(text, position);
  if (isDateLine(first)) {
    fields.published ??= { value: first.trim(), origin: "date line" };
    position = skipBlank(text, position + first.length);
  }
  fields.published ??= dateline(text.slice(position, position + 400)) ?? undefined!;
  return {
    title: fields.title ?? null,
    byline: fields.byline ?? null,
    published: fields.published ?? null,
    outlet: fields.outlet ?? null,
    url: fields.url ?? null,
    bodyStart: position,
  };
}

/** A headline stands alone, is short, and does not end as a sentence does; a body follows. */
function isHeadline(line: string, rest: string): boolean {
  const title = line.trim();
  if (title.length < 8 || title.length > 200 || /[.:;,…]$/u.test(title) || isDateLine(title)) return false;
  if (!/\p{L}{2}/u.test(title) || !/^[\p{Lu}\p{N}\p{P}\p{S}\p{M}]/u.test(title)) return false;
  const next = rest.replace(/^[ \t]*\r?\n/u, "");
  return /^\s*\S/u.test(next) && (/^[ \t]*\r?\n/u.test(next) || next.trim().length > title.length);
}

/** `MINSK, November 4, 2026 (Wire). A court …`: capitalised words, a day with its month and year, a stop. */
const STOPPED_DATELINE =
  /^(\p{Lu}[\p{L}'-]*(?:\.? \p{Lu}[\p{L}'-]*){0,3},\s(?:\p{L}+\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}+\.?,?)\s(?:19|20)\d\d)(?:\s\([^)\n]{2,40}\))?[.:]\s/mu;

/**
 * The date of a dateline that has a year: `MOSCOW, Jan 24, 2021 (Wire) - …`, the same with a stop for the dash, or of a line such as
 * `Brussels, 2 October 2020`.
 */
function dateline(start: string): Found | null {
  const dash = /^(.{3,80}?)\s[-–—]\s/su.exec(start);
  if (dash !== null && /(?:19|20)\d\d/.test(dash[1]!)) return { value: dash[1]!, origin: "dateline" };
  const stopped = STOPPED_DATELINE.exec(start);
  if (stopped !== null) return { value: stopped[1]!, origin: "dateline" };
  for (const line of start.split("\n").slice(0, 4)) {
    if (line.length <= 80 && /^[\p{Lu}][\p{L}\s.'-]{1,50},\s.*(?:19|20)\d\d\W*$/u.test(line.trim())) {
      return { value: line.trim(), origin: "dateline" };
    }
  }
  return null;
}

function lineAt(text: string, position: number): string {
  const end = text.indexOf("\n", position);
  return text.slice(position, end === -1 ? text.length : end);
}

function skipBlank(text: string, position: number): number {
  let at = position;
  while (at < text.length && /\s/u.test(text[at]!)) at++;
  return at;
}
