/** The words of a language put together to the patterns that its rules share. */
import type { DateWords } from "./words.ts";

export const YEAR = String.raw`(?:19|20)\d\d`;

/** An ending after the digits of a day: «14-го», «3-га». */
export const ORDINAL_TAIL = "(?:-?(?:го|е|га|ого|му|ми))?";

/** What opens a span in both languages. */
export const BETWEEN = "между|паміж|між|меж";

export interface Vocabulary {
  readonly w: DateWords["words"];
  readonly monthSource: string;
  readonly weekdaySource: string;
  readonly numberSource: string;
  /** The year behind a date, in five groups that `yearFrom` reads. */
  readonly yearTail: string;
  /** The year behind the first day or month of a span, in one group. */
  readonly firstYear: string;
  /** Number of a month from 1, by a form of its name. */
  readonly monthOf: (text: string) => number;
  /** Number of a weekday, Monday 1, by a form of its name. */
  readonly weekdayIndex: (text: string) => number;
  /** A count in digits or words; 1 where there is none. */
  readonly numberOf: (text: string | undefined) => number;
}

export function vocabularyOf(words: DateWords): Vocabulary {
  const w = words.words;
  const matching = (sources: readonly string[]) => {
    const patterns = sources.map((source) => new RegExp(`^(?:${source})$`, "u"));
    return (text: string): number => patterns.findIndex((pattern) => pattern.test(text)) + 1;
  };
  return {
    w,
    monthSource: words.months.map((month) => `(?:${month})`).join("|"),
    weekdaySource: words.weekdays.map((day) => `(?:${day})`).join("|"),
    numberSource: `\\d{1,3}|${Object.keys(words.numbers).join("|")}`,
    yearTail: `(?:\\s+(?:(${YEAR})(?:\\s*(?:${w.year}|г\\.?))?|(?:(${w.last})\\s+(?:${w.year}))|(?:(${w.this})\\s+(?:${w.year}))|(${w.thisYear})|(${w.lastYear})))?`,
    firstYear: `(?:\\s+(${YEAR})(?:-?(?:го|га))?(?:\\s*(?:${w.year}|г\\.?))?)?`,
    monthOf: matching(words.months),
    weekdayIndex: matching(words.weekdays),
    numberOf: (text) => (text === undefined ? 1 : (words.numbers[text] ?? Number(text))),
  };
}
