/** Holidays with a day of their own by which the news is dated: «на День Воли», «у Дзень Волі», «на Дзяды». */
import { range } from "../calendar.ts";
import { dayInMonth, yearFrom } from "./days.ts";
import { type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Name in both languages, month and day. */
const DAYS: readonly (readonly [string, number, number])[] = [
  ["д(?:ень|ня|зень|зня) вол[иі]", 3, 25],
  ["д(?:ень|ня) победы|дзе?н[ья] перамогі", 5, 9],
  ["день независимости беларуси|дзень незалежнасці беларусі", 7, 3],
  ["день народного единства|дзень народнага адзінства", 9, 17],
  ["день конституции|дзень канстытуцыі", 3, 15],
  ["деды|дзяды", 11, 2],
  ["новогоднюю ночь|навагоднюю ноч", 12, 31],
];

/** Some word of every name, for the look whether a sentence names a time. */
export const HOLIDAY_WORDS =
  "вол[иі]|побед|перамог|независимост|незалежнас|единств|адзінств|конституц|канстытуц|деды|дзяды|новогодн|навагодн";

export const holidays = ({ w, yearTail }: Vocabulary): readonly Rule[] =>
  DAYS.map(([name, month, date]) =>
    rule(`(?:${w.on}|${w.since})\\s+(?:${name})${yearTail}`, 0.85, (match) => (publication, tense) => {
      const day = dayInMonth(date, month, yearFrom(match, 1, publication), publication, tense);
      return day === null ? null : range(day, day);
    }),
  );
