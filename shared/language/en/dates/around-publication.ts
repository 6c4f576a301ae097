/** Days, weeks, months and years told from the day of publication: "yesterday", "two weeks ago", "by the end of the year"; and bare years. */
import type { Days, Tense } from "../../analysis.ts";
import { addDays, nearestWeekday, single, yearRange } from "../../calendar.ts";
import { COUNT, countOf, ORDINAL, ordinalOf, PART_OF_DAY } from "./date-words.ts";
import { fixed, type Rule, rule } from "./rule.ts";
import { back, forward, period } from "./spans.ts";

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
  rule("overnight", 0.8, () => (anchor) => ({ start: addDays(anchor, -1), end: anchor })),
  rule("(?:over |in |during |within )?(?:the )?(?:past|last|previous) (?:24 hours|day)", 0.8, () => (anchor) => ({
    start: addDays(anchor, -1),
    end: anchor,
  })),
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
    "(?:earlier|later) (?:in the|this|that) (week|month|year)",
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
        const ahead = how === "next" || how === "this coming" || (tense === "future" && how !== "last");
        const saturday = nearestWeekday(anchor, 5, ahead ? "future" : "past");
        // On a Saturday "at the weekend" still means that one, and "last weekend" the one before.
        const start = how === "last" && saturday >= addDays(anchor, -1) ? addDays(saturday, -7) : saturday;
        return text === "weekend" && tense === "future" ? null : { start, end: addDays(start, 1) };
      },
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?|fortnights?) ago`,
    0.7,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
  ),
  rule(
    `(?:in|within) ${COUNT} (days?|weeks?|months?)(?:' time)?`,
    0.4,
    ([, n, unit]) =>
      (anchor, tense) =>
        tense === "future"
          ? { start: forward(anchor, countOf(n!), unit!), end: forward(anchor, countOf(n!), unit!) }
          : null,
  ),
  fixed("(?:in|since|back in|during|by|until|of|from|for|early in|late in) (19[5-9]\\d|20[0-4]\\d)", 0.5, ([, y]) =>
    yearRange(Number(y)),
  ),
  fixed("(?:early|mid|late)(?:-| )(19[5-9]\\d|20[0-4]\\d)", 0.5, ([, y]) => yearRange(Number(y))),
];
