/** Days, weeks, months and years told from the day of publication: "yesterday", "two weeks ago", "by the end of the year"; and bare years. */
import type { Days, Tense } from "../../analysis.ts";
import {
  addDays,
  monthRange,
  nearestWeekday,
  shiftMonth,
  single,
  weekday,
  weekRange,
  yearRange,
} from "../../calendar.ts";
import { COUNT, countOf, ORDINAL, ordinalOf, PART_OF_DAY } from "./date-words.ts";
import { fixed, type Rule, rule } from "./rule.ts";
import { back, forward, partOfPeriod, period, range } from "./spans.ts";

/** What has happened "this year" has happened by the day of publication. */
const soFar = ({ start, end }: Days, anchor: string, tense: Tense | null): Days => ({
  start,
  end: tense === "past" && anchor < end && start <= anchor ? anchor : end,
});

export const AROUND_PUBLICATION: readonly Rule[] = [
  rule(
    "(?:early |late |later |earlier )?(?:today|tonight|this (?:morning|afternoon|evening))",
    1,
    () => (anchor) => single(anchor),
  ),
  rule("(?:the )?day before yesterday", 1, () => (anchor) => single(addDays(anchor, -2))),
  rule(`(?:yesterday${PART_OF_DAY}|last (?:night|evening))`, 1, () => (anchor) => single(addDays(anchor, -1))),
  rule("(?:the )?day after tomorrow", 1, () => (anchor) => single(addDays(anchor, 2))),
  rule(`tomorrow${PART_OF_DAY}`, 1, () => (anchor) => single(addDays(anchor, 1))),
  rule("before the (week|month|year) (?:is|was|were) (?:out|over)", 0.5, ([, unit]) => (anchor) => ({
    start: anchor,
    end: period(unit!, 0, anchor).end,
  })),
  // "for a second day running", "for the third consecutive week".
  rule(
    `for (?:a|the|its|their) ${ORDINAL} (?:(?:consecutive|straight|successive) )?(day|night|week|month)(?: running| in a row| straight)?|(?:the )?${ORDINAL} (?:(?:consecutive|straight|successive) (?:day|night)|(?:day|night) (?:running|in a row))`,
    0.6,
    ([, nth, unit, other]) =>
      (anchor) => ({
        start: addDays(anchor, 1 - ordinalOf(nth ?? other!) * (unit === "week" ? 7 : unit === "month" ? 30 : 1)),
        end: anchor,
      }),
  ),
  rule("(?:in |during )?(?:the )?week before last", 0.6, () => (anchor) => weekRange(anchor, -2)),
  // A night to come: "from midnight"; "at midnight on Saturday" is of that Saturday.
  rule(
    "(?:from|at|as of) midnight(?! (?:on|of|between|and))",
    0.85,
    () => (anchor, tense) => (tense === "future" ? single(addDays(anchor, 1)) : null),
  ),
  rule("overnight", 0.8, () => (anchor) => ({ start: addDays(anchor, -1), end: anchor })),
  rule(
    "(?:over |in |during |within )(?:the )?(?:past|last|previous) (?:24 hours|day)|(?:the )?(?:past|last) (?:24 hours|day)|(?:the )?previous 24 hours",
    0.8,
    () => (anchor) => ({
      start: addDays(anchor, -1),
      end: anchor,
    }),
  ),
  rule("(?:over |in |during |for )?the (?:past|last) (week|month|year|fortnight)", 0.4, ([, unit]) => (anchor) => ({
    start: addDays(anchor, -{ week: 7, fortnight: 14, month: 30, year: 365 }[unit!]!),
    end: anchor,
  })),
  rule(
    `(?:over |in |during |for |within )?(?:the )?(?:past|last|previous) ${COUNT} (days|weeks|months|years)`,
    0.4,
    ([, n, unit]) =>
      (anchor) => ({ start: back(anchor, countOf(n!), unit!).start, end: anchor }),
  ),
  rule(
    "(?:earlier )?(last|this|next|the coming) (week|month|year)",
    0.6,
    ([, how, unit]) =>
      (anchor, tense) =>
        how === "this"
          ? soFar(period(unit!, 0, anchor), anchor, tense)
          : period(unit!, how === "last" ? -1 : 1, anchor),
  ),
  rule(
    "(?:earlier|later) (?:in the|this) (week|month|year)",
    0.5,
    ([, unit]) =>
      (anchor, tense) =>
        soFar(period(unit!, 0, anchor), anchor, tense),
  ),
  rule("(?:since )?(?:the )?(?:start|beginning) of (?:the|this) (week|month|year)", 0.5, ([, unit]) => (anchor) => ({
    start: period(unit!, 0, anchor).start,
    end: anchor,
  })),
  rule("(?:by |before |until )?(?:the )?end of (?:the|this) (week|month|year)", 0.5, ([, unit]) => (anchor) => ({
    start: anchor,
    end: period(unit!, 0, anchor).end,
  })),
  rule(
    "(?:at|on|over|during) the weekend|(last|this|next|this past|this coming|the past) weekend|weekend",
    0.8,
    ([text, how]) =>
      (anchor, tense) => {
        // From Wednesday on "this weekend" is the one ahead.
        const nearly = how === "this" && weekday(anchor) >= 2 && weekday(anchor) <= 4;
        const ahead = how === "next" || how === "this coming" || nearly || (tense === "future" && how !== "last");
        const saturday = nearestWeekday(anchor, 5, ahead ? "future" : "past");
        // On a Saturday "at the weekend" still means that one, and "last weekend" the one before.
        const start = how === "last" && saturday >= addDays(anchor, -1) ? addDays(saturday, -7) : saturday;
        return text === "weekend" && tense === "future" ? null : { start, end: addDays(start, 1) };
      },
  ),
  // "It is two days since police fired".
  rule(
    `(?:it is|it's|it was|it has been|it's been) (?:now |already |just |only |nearly |almost )?${COUNT} (days?|weeks?|months?|years?) since`,
    0.7,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
  ),
  // Rounded to the month of that day.
  rule("(?:exactly |just |about |almost |nearly )?(?:a|one) year ago", 0.7, () => (anchor) => {
    const { year, month } = shiftMonth(anchor, -12);
    return monthRange(year, month);
  }),
  rule(
    `${COUNT} (days?|weeks?|months?|years?|fortnights?) ago`,
    0.7,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
  ),
  // "has died in three days", "over ten days": the days up to now, or from now on.
  rule(
    `(?:in|over|within) ${COUNT} (days?|weeks?|months?)(' time)?`,
    0.4,
    ([text, n, unit, time]) =>
      (anchor, tense) => {
        const last = forward(anchor, countOf(n!), unit!);
        if (tense === "future")
          return time === undefined && text!.startsWith("over ")
            ? { start: anchor, end: last }
            : { start: last, end: last };
        return time === undefined && text!.startsWith("in ") && unit === "days"
          ? { start: addDays(anchor, 1 - countOf(n!)), end: anchor }
          : null;
      },
  ),
  rule(
    "(early|late) in the (week|month|year)",
    0.6,
    ([, which, unit]) =>
      (anchor, tense) =>
        partOfPeriod(which!, unit!, 0, anchor, tense),
  ),
  // "from 2011 to 2014", "between 2011 and 2015", "in 2011-2015", "in 1999 and 2000".
  fixed(
    "(?:in|from|between|during|over|of) (19\\d\\d|20[0-4]\\d)(?:-|–| to | and | through | until )(19\\d\\d|20[0-4]\\d)",
    0.5,
    ([, from, to]) => range(`${from}-01-01`, `${to}-12-31`),
  ),
  fixed("(?:in|during|over|of) (19\\d\\d|20[0-4]\\d)[-–](\\d\\d)(?!\\d)", 0.5, ([, from, to]) =>
    range(`${from}-01-01`, `${from!.slice(0, 2)}${to}-12-31`),
  ),
  fixed("(?:in|since|back in|during|by|until|of|from|for|early in|late in) (19[5-9]\\d|20[0-4]\\d)", 0.5, ([, y]) =>
    yearRange(Number(y)),
  ),
  // "In 1937"; but "1,800 roubles", "a unit of 1900", "the republic of 1918" tell no time of an act.
  fixed("(?:in|since|back in|during|until|early in|late in) (1[89]\\d\\d)", 0.5, ([, y]) => yearRange(Number(y))),
  fixed("(?:early|mid|late)(?:-| )(1[89]\\d\\d|20[0-4]\\d)", 0.5, ([, y]) => yearRange(Number(y))),
];
