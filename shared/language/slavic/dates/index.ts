/** Russian and Belarusian words for days: rules made from the word tables of a language, and how they are found in a sentence. */
import type { DateMention, Days, Tense } from "../../analysis.ts";
import { withPlainLetters } from "../../plain-letters.ts";
import { dayNumber } from "../calendar.ts";
import { afterAVote } from "./after-a-vote.ts";
import { aroundPublication } from "./around-publication.ts";
import { calendarDays } from "./calendar-days.ts";
import { counted } from "./counted.ts";
import { HOLIDAY_WORDS, holidays } from "./holidays.ts";
import { LASTING_WORDS, lasting } from "./lasting.ts";
import { months } from "./months.ts";
import type { Resolver, Rule } from "./rule.ts";
import { seasons } from "./seasons.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { weekdays } from "./weekdays.ts";
import type { DateWord, DateWords } from "./words.ts";
import { years } from "./years.ts";

export type { DateWords } from "./words.ts";

/** Words too small to tell that a sentence names a time. */
const SMALL: ReadonlySet<string> = new Set<DateWord>([
  "on",
  "last",
  "this",
  "next",
  "since",
  "until",
  "and",
  "from",
  "to",
  "during",
  "start",
  "first",
  "second",
  "latest",
  "after",
  "middle",
  "end",
]);

/** Builds the rules of a language once; `findDates` then reads any number of sentences. */
export function dateRules(words: DateWords): DateRules {
  const vocabulary = vocabularyOf(words);
  const rules = [
    ...calendarDays(vocabulary),
    ...months(vocabulary),
    ...years(vocabulary),
    ...aroundPublication(vocabulary),
    ...counted(vocabulary),
    ...weekdays(vocabulary),
    ...seasons(words.seasons, vocabulary),
    ...afterAVote(vocabulary),
    ...lasting(vocabulary),
    ...holidays(vocabulary),
  ];
  const sources = [
    String.raw`\d`,
    "выбор|выбар|голосован|галасаван",
    LASTING_WORDS,
    HOLIDAY_WORDS,
    vocabulary.monthSource,
    vocabulary.weekdaySource,
    ...words.seasons.map(([source]) => source),
    ...Object.entries(words.words).flatMap(([name, source]) => (SMALL.has(name) ? [] : [source])),
  ];
  return { rules, any: new RegExp(withPlainLetters(sources.join("|").replaceAll("ё", "е")), "u") };
}

/** The rules of a language, and one expression that some word of every rule fits: most sentences name no time. */
export interface DateRules {
  readonly rules: readonly Rule[];
  readonly any: RegExp;
}

/** So many days may be told each from the one before: a text of nothing but dates must not look back to its beginning from each. */
const LINKS = 12;
type FromBefore = (publicationDay: string | null, tense: Tense | null, links: number) => Days | null;
const fromBefore = new WeakMap<DateMention, FromBefore>();

/** All times that a sentence names, ordered by start; where two overlap, the longer. `previous` is the last time named before it. */
export function findDates(
  text: string,
  start: number,
  end: number,
  { rules, any }: DateRules,
  previous: DateMention | null,
): DateMention[] {
  const lower = text.slice(start, end).toLowerCase().replaceAll("ё", "е");
  if (!any.test(lower)) return [];
  const found: { start: number; end: number; weight: number; shape: DateMention["shape"]; resolver: Resolver }[] = [];
  for (const { pattern, weight, shape, make } of rules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const resolver = make(match);
      if (resolver !== null)
        found.push({
          start: start + match.index,
          end: start + match.index + match[0].length,
          weight,
          shape: shape ?? "point",
          resolver,
        });
      if (match[0].length === 0) pattern.lastIndex++;
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: typeof found = [];
  for (const item of found.sort(
    (left, right) => right.end - right.start - (left.end - left.start) || right.weight - left.weight,
  ))
    if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  kept.sort((left, right) => left.start - right.start);
  let before = previous;
  return kept.map(({ start: from, end: to, weight, shape, resolver }) => {
    const anchor = before;
    const resolve: FromBefore = (publicationDay, tense, links) =>
      resolver(
        publicationDay === null ? null : dayNumber(publicationDay),
        tense,
        anchor === null || links === 0
          ? null
          : // The day before is the nearest of its name: «28 сентября» may lie ahead of what happened "the same day".
            (fromBefore.get(anchor)?.(publicationDay, tense === "future" ? tense : null, links - 1) ?? null),
      );
    const mention: DateMention = {
      anchor: "publication",
      start: from,
      end: to,
      weight,
      shape,
      resolve: (publicationDay, tense) => resolve(publicationDay, tense, LINKS),
    };
    fromBefore.set(mention, resolve);
    // A day to come is none that a text goes on from: «на завтра … тогда же».
    const ahead = (resolver(0, "past", null)?.start ?? "") > "1970-01-01";
    if (weight >= 0.5 && mention.shape === "point" && !ahead) before = mention;
    return mention;
  });
}
