import type { Publication } from "./article.ts";
import { MONTHS } from "./months.ts";

/** Which dates are believed: from the first day of `earliestYear` to two days after `now` (milliseconds since 1970). */
export interface DateBounds {
  readonly earliestYear: number;
  readonly now: number;
}

const MINSK_OFFSET_MINUTES = 180;
const DAY = 86_400_000;

/** Minutes east of Greenwich of the zone names that stand in dates of news. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** A day found in a text, with the clock time beside it, where there is one. */
interface DayFound {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MONTH_ALTERNATIVES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
const PATTERNS: readonly { readonly pattern: RegExp; readonly order: "ymd" | "dmy" | "mdy" | "dmy-or-mdy" }[] = [
  { pattern: /(?<![\d.])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, order: "ymd" },
  { pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?=T?\d{4,6}|\b)/u, order: "ymd" },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d|\d\d)(?![\d.]\d)/u, order: "dmy" },
  { pattern: /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)(?!\d)/u, order: "dmy-or-mdy" },
  {
    pattern: new RegExp(
      `${EDGE}(\\d{1,2})(?:st|nd|rd|th|-го|-га|er|º|\\.)?[\\s\\u00a0-]{1,3}(?:of |de |d\\.\\s?)?(${MONTH_ALTERNATIVES})${END}\\.?,?[\\s\\u00a0-]{1,3}(?:de |года )?((?:19|20)\\d\\d)(?!\\d)`,
      "iu",
    ),
    order: "dmy",
  },
  {
    pattern: new RegExp(
      `${EDGE}(${MONTH_ALTERNATIVES})${END}\\.?[\\s\\u00a0]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0]{1,3}((?:19|20)\\d\\d)(?!\\d)`,
      "iu",
    ),
    order: "mdy",
  },
  // Lithuanian: 2021 m. lapkričio 10 d.
  {
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d)\\s(?:m\\.\\s)?(${MONTH_ALTERNATIVES})${END}\\s(\\d{1,2})(?!\\d)`,
      "iu",
    ),
    order: "ymd",
  },
];

/**
 * Understands a publication date as the many sources write it: ISO 8601, RFC 822, seconds or milliseconds since 1970, days written
 * with figures or with month names of ten languages. Null where there is no date, or none that is believable.
 *
 * A clock time is kept only together with an offset: without one it is no instant, and the day is all that is known.
 */
export function parsePublication(value: string, bounds: DateBounds): Publication | null {
  const text = value.slice(0, 300).normalize("NFC").trim();
  if (/^\d{9,10}(\.\d+)?$/.test(text)) return fromInstant(Number(text) * 1000, 0, bounds);
  if (/^\d{12,13}$/.test(text)) return fromInstant(Number(text), 0, bounds);
  const found = firstDay(text);
  if (found === null) return null;
  const rest = text.slice(found.end);
  const clock =
    /^[T\s,]*(?:at |um |в |о |a las )?(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:[.,]\d+)?\s*([ap]\.?m\.?)?\s*/iu.exec(rest);
  const compact = clock === null ? /^T(\d\d)(\d\d)(\d\d)?/.exec(rest) : null;
  const time = clock ?? compact;
  if (time === null) return dayOnly(found, bounds);
  const hours = twelveHours(Number(time[1]), time[4]);
  const minutes = Number(time[2]);
  const seconds = Number(time[3] ?? 0);
  const offset = offsetOf(rest.slice(time[0].length));
  if (offset === null || hours > 23 || minutes > 59 || seconds > 60) return dayOnly(found, bounds);
  if (dayOnly(found, { ...bounds, now: Number.MAX_SAFE_INTEGER / 2 }) === null) return null;
  const instant = Date.UTC(found.year, found.month - 1, found.day, hours, minutes, seconds) - offset * 60_000;
  return fromInstant(instant, offset, bounds);
}

/** The offset in minutes that follows a clock time, or null where none does. */
function offsetOf(rest: string): number | null {
  const numeric = /^\(?(?:gmt|utc)?\s*([+\u2212-])(\d\d?):?(\d\d)?(?!\d)/iu.exec(rest);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 14 * 60 ? null : numeric[1] === "+" ? minutes : -minutes;
  }
  const named = /^\(?(\p{L}{1,4})(?!\p{L})/u.exec(rest);
  return named === null ? null : (ZONES[named[1]!.toLowerCase()] ?? null);
}

function twelveHours(hours: number, half: string | undefined): number {
  if (half === undefined || hours > 12) return hours;
  return (hours % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

/** The earliest day in a text that any of the patterns finds, or null. */
function firstDay(text: string): DayFound | null {
  let best: DayFound | null = null;
  for (const { pattern, order } of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null || (best !== null && match.index >= best.start)) continue;
    const [year, month, day] = ordered([match[1]!, match[2]!, match[3]!], order);
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    best = { year, month, day, start: match.index, end: match.index + match[0].length };
  }
  return best;
}

function ordered(parts: readonly [string, string, string], order: string): [number, number, number] {
  const [a, b, c] = parts.map(numberOf) as [number, number, number];
  if (order === "ymd") return [a, b, c];
  const year = c < 100 ? (c < 70 ? 2000 + c : 1900 + c) : c;
  // Two figures that could both be months: Europe writes the day first, and so do most of our sources.
  if (order === "mdy" || (order === "dmy-or-mdy" && b > 12)) return [year, a, b];
  return [year, b, a];
}

function numberOf(part: string): number {
  return /^\d+$/.test(part) ? Number(part) : (MONTHS.get(part.toLowerCase()) ?? 0);
}

function dayOnly(found: DayFound, bounds: DateBounds): Publication | null {
  const time = Date.UTC(found.year, found.month - 1, found.day);
  const date = new Date(time);
  if (date.getUTCMonth() !== found.month - 1 || !believed(time, bounds)) return null;
  const at = date.toISOString().slice(0, 10);
  return { at, day: at };
}

function fromInstant(instant: number, offset: number, bounds: DateBounds): Publication | null {
  if (!believed(instant, bounds)) return null;
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? "-" : "+";
  const size = Math.abs(offset);
  const at = `${local}${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return { at, day: new Date(instant + MINSK_OFFSET_MINUTES * 60_000).toISOString().slice(0, 10) };
}

function believed(time: number, bounds: DateBounds): boolean {
  return Number.isFinite(time) && time >= Date.UTC(bounds.earliestYear, 0, 1) && time <= bounds.now + 2 * DAY;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** True where a line holds a date and nothing else but a weekday, a clock time and punctuation. */
export function isDateLine(line: string): boolean {
  if (line.length > 60) return false;
  const found = firstDay(line.normalize("NFC"));
  if (found === null) return false;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  const words = rest
    .replace(/\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?/giu, " ")
    .split(/[^\p{L}]+/u)
    .filter(
      (word) =>
        word !== "" && !/^(?:г|года|d|m|at|um|в|uhr|utc|gmt|msk|мск|published|updated|опубликовано)$/iu.test(word),
    );
  return words.length <= 1 && !/\d/.test(rest.replace(/\d{1,2}[:.]\d\d(?:[:.]\d\d)?|[+-]\d\d:?\d\d/g, ""));
}
