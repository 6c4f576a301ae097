/** Days of the week: «в прошлую среду», «в понедельник, 14 сентября», «с пятницы». */
import { range } from "../calendar.ts";
import { dayInMonth, mondayOf, weekday, yearFrom } from "./days.ts";
import { needs, type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const weekdays = ({
  w,
  monthSource,
  weekdaySource,
  yearTail,
  monthOf,
  weekdayIndex,
}: Vocabulary): readonly Rule[] => [
  rule(`(?:${w.on})\\s+(?:(${w.last})|(${w.next})|(${w.this}))\\s+(${weekdaySource})`, 0.95, (match) =>
    needs((publication) => {
      const target = weekdayIndex(match[4]!.toLowerCase());
      const day = match[2]
        ? weekday(target, publication, "future")
        : match[3]
          ? mondayOf(publication) + target - 1
          : weekday(target, publication - 1, "past");
      return range(day, day);
    }),
  ),
  rule(`(?:(?:${w.on})\\s+)?(${weekdaySource})(?:,?\\s+(\\d{1,2})\\s+(${monthSource})${yearTail})`, 1, (match) => {
    const month = monthOf(match[3]!.toLowerCase());
    return (publication, tense) => {
      const day = dayInMonth(Number(match[2]), month, yearFrom(match, 4, publication), publication, tense);
      return day === null ? null : range(day, day);
    };
  }),
  // «на прошлой неделе, в среду», «в среду на прошлой неделе»
  ...[
    `(?:${w.on})\\s+(?:${w.last})\\s+(?:${w.week}),?\\s+(?:${w.on})\\s+(${weekdaySource})`,
    `(?:${w.on})\\s+(${weekdaySource})\\s+(?:(?:${w.on})\\s+)?(?:${w.last})\\s+(?:${w.week})`,
  ].map((source) =>
    rule(source, 0.96, (match) =>
      needs((publication) => {
        const day = mondayOf(publication) - 7 + weekdayIndex(match[1]!) - 1;
        return range(day, day);
      }),
    ),
  ),
  rule(`(?:${w.on}|(?:${w.night})\\s+(?:${w.on}))\\s+(${weekdaySource})`, 0.9, (match) =>
    needs((publication, tense) => {
      const day = weekday(weekdayIndex(match[1]!.toLowerCase()), publication, tense);
      return range(day, day);
    }),
  ),
  rule(
    `(?:${w.since})\\s+(${weekdaySource})`,
    0.8,
    (match) =>
      needs((publication, tense) => {
        const day = weekday(weekdayIndex(match[1]!.toLowerCase()), publication, tense);
        return range(day, tense === "future" ? day : publication);
      }),
    "open",
  ),
];
