/** Words for days: rules made from the word tables of a language, and how they are found in a sentence. */
import type { DateMention } from "../../analysis.ts";
import type { DateWords } from "../grammar.ts";
import { aroundPublication } from "./around-publication.ts";
import { calendarDays } from "./calendar-days.ts";
import { countedAfter, countedBefore, lasting } from "./counted.ts";
import { monthSpans, monthsAround, namedMonths, quarters, seasons } from "./months.ts";
import { joinedSpans, namedDays, partsAround, partsOfYear, weekdaySpans } from "./periods.ts";
import type { Groups, Rule } from "./rule.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { sinceYear, years } from "./years.ts";

/** Compiles the patterns of a language, in the order in which they are tried: the closer told before the wider. */
export function dateRules(words: DateWords, numbers: ReadonlyMap<string, number>): DateRules {
  const vocabulary = vocabularyOf(words, numbers);
  const any = new RegExp(["\\d", ...words.months, ...words.weekdays, words.stems].join("|"), "iu");
  const rules = [
    ...calendarDays(vocabulary),
    ...namedDays(vocabulary),
    ...monthSpans(vocabulary),
    ...joinedSpans(vocabulary),
    ...weekdaySpans(vocabulary),
    ...partsOfYear(vocabulary),
    ...partsAround(vocabulary),
    ...aroundPublication(vocabulary),
    ...countedAfter(vocabulary),
    ...seasons(vocabulary),
    ...lasting(vocabulary),
    ...monthsAround(vocabulary),
    ...sinceYear(vocabulary),
    ...countedBefore(vocabulary),
    ...namedMonths(vocabulary),
    ...quarters(vocabulary),
    ...years(vocabulary),
  ];
  return { rules, any };
}

/** The rules of a language, and one expression that every sentence fits which names a time. */
export interface DateRules {
  readonly rules: readonly Rule[];
  readonly any: RegExp;
}

/** Date mentions of a stretch of text, in text order, never overlapping; earlier rules win. */
export function findDates(text: string, start: number, end: number, { rules, any }: DateRules): DateMention[] {
  const stretch = text.slice(start, end);
  if (!any.test(stretch)) return [];
  const found: DateMention[] = [];
  for (const { pattern, weight, anchor, shape, make, absolute } of rules) {
    for (const match of stretch.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (match[0] === "" || found.some((other) => from < other.end && to > other.start)) continue;
      const groups: Groups = match.groups ?? {};
      found.push({
        start: from,
        end: to,
        anchor,
        shape,
        weight,
        resolve: (day, tense) => {
          if (day === null) return absolute(groups) ? make(groups, "2000-01-01", tense) : null;
          return make(groups, day, tense);
        },
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
