/** The words of a language put together to the patterns that its rules share. */
import type { DateWords } from "../grammar.ts";
import { type Groups, indexOf } from "./rule.ts";

/** Patterns and readings that the rules of a language share. */
export interface Vocabulary {
  readonly words: DateWords;
  /** A month, in the group `month`. */
  readonly month: string;
  /** A weekday, in the group `weekday`. */
  readonly weekday: string;
  /** A year in digits, in the group `year`. */
  readonly year: string;
  /** The year behind a date, if any, in the groups that `yearIn` reads. */
  readonly yearAfter: string;
  /** Last or next, before a month or weekday, in the groups `last` and `next`. */
  readonly lastOrNext: string;
  /** A pattern of `words` with the counts and ordinals of the language in place of COUNT and NTH. */
  readonly counted: (pattern: string) => string;
  /** A count in digits or words; 1 where there is none. */
  readonly countOf: (text: string | undefined) => number;
  /** An ordinal of `words`, 1 for the second; 0 for none. */
  readonly ordinalOf: (text: string | undefined) => number;
  /** Number of a month from 1, by a form of its name. */
  readonly monthOf: (text: string) => number;
  /** Number of a weekday, Monday 0, by a form of its name. */
  readonly weekdayOf: (text: string) => number;
  /** The year that a date is told with, or null. */
  readonly yearIn: (groups: Groups, anchor: string) => number | null;
}

/** Ukrainian writes one of three. */
const APOSTROPHE = "['’ʼ]";

/** Puts the words of a language together; `numbers` are its words for numbers. */
export function vocabularyOf(words: DateWords, numbers: ReadonlyMap<string, number>): Vocabulary {
  const months = words.months.map((month) => new RegExp(`^(?:${month})$`, "u"));
  const weekdays = words.weekdays.map((day) => new RegExp(`^(?:${day})$`, "u"));
  const ordinalWords = words.ordinals.map((ordinal) => new RegExp(`^(?:${ordinal})$`, "iu"));
  const year = `(?<year>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`;
  const counts = [...numbers].filter(([, value]) => value >= 1 && value <= 12);
  const count = `\\d{1,3}|${[...counts.map(([word]) => word.replace("'", APOSTROPHE)), ...Object.keys(words.few ?? {})].join("|")}`;
  const known = (text: string): number =>
    numbers.get(text) ?? numbers.get(text.replace(/['’ʼ]/u, "'")) ?? words.few?.[text] ?? 1;
  return {
    words,
    month: `(?<month>${words.months.join("|")})`,
    weekday: `(?<weekday>${words.weekdays.join("|")})`,
    year,
    yearAfter: `(?:,?\\s+(?:${year}|(?<lastyear>${words.lastYearAfter})|(?<thisyear>${words.thisYearAfter})))?`,
    lastOrNext: `(?:(?<last>${words.lastBefore})\\s+|(?<next>${words.nextBefore})\\s+)?`,
    counted: (pattern) => pattern.replaceAll("COUNT", count).replaceAll("NTH", words.ordinals.join("|")),
    countOf: (text) => (text === undefined ? 1 : Number(text) || known(text.toLowerCase())),
    ordinalOf: (text) => indexOf(ordinalWords, text ?? "") + 1,
    monthOf: (text) => indexOf(months, text.toLowerCase()) + 1,
    weekdayOf: (text) => indexOf(weekdays, text.toLowerCase()),
    yearIn: (groups, anchor) =>
      groups["year"]
        ? Number(groups["year"])
        : groups["lastyear"]
          ? Number(anchor.slice(0, 4)) - 1
          : groups["thisyear"]
            ? Number(anchor.slice(0, 4))
            : null,
  };
}
