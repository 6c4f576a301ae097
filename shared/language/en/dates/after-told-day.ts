/** Days counted from the day that the text spoke of last: "the following day", "two weeks later". */
import { addDays, monthRange, shiftMonth, single, yearRange } from "../../calendar.ts";
import { COUNT, countOf, DAY, FULL_MONTH, monthOf } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";
import { back, day, forward, period, seasonOf, spread } from "./spans.ts";

/** Months and seasons of the year that the text spoke of; they hold shorter forms that mean another year. */
export const OF_TOLD_YEAR: readonly Rule[] = [
  rule(
    `(?:the )?${DAY} (?:of )?${FULL_MONTH},? (?:of )?(that|the same|that same|the following|the next) year|${FULL_MONTH} ${DAY},? (?:of )?(that|the same|that same|the following|the next) year`,
    1,
    ([, d, m, which, month, date, other]) =>
      (anchor) => {
        const next = nextOne(which ?? other) ? 1 : 0;
        return day(Number(anchor.slice(0, 4)) + next, monthOf(m ?? month!), Number(d ?? date));
      },
    "mentioned",
  ),
  // "that July", "in the autumn of that year", "in December of the following year".
  rule(
    `(?:that|the same|that same) ${FULL_MONTH}|(?:in )?(?:early |late |mid-)?${FULL_MONTH} of (that|the same|that same|the following|the next) year`,
    0.65,
    ([, m, of, which]) =>
      (anchor) =>
        monthRange(Number(anchor.slice(0, 4)) + (nextOne(which) ? 1 : 0), monthOf(m ?? of!)),
    "mentioned",
  ),
  rule(
    `the (?:following|next) ${FULL_MONTH}`,
    0.65,
    ([, m]) =>
      (anchor) => {
        const year = Number(anchor.slice(0, 4));
        // Counted from the first of January a whole year was told.
        const within = monthOf(m!) > Number(anchor.slice(5, 7)) && !anchor.endsWith("-01-01");
        return monthRange(within ? year : year + 1, monthOf(m!));
      },
    "mentioned",
  ),
  rule(
    "(?:that|the same|that same) (spring|summer|autumn|winter)|(?:in )?(?:the )?(spring|summer|autumn|fall|winter) of (that|the same|that same|the following|the next) year",
    0.55,
    ([, name, of, which]) =>
      (anchor) =>
        seasonOf(name ?? of!, Number(anchor.slice(0, 4)) + (nextOne(which) ? 1 : 0)),
    "mentioned",
  ),
];

export const AFTER_TOLD_DAY: readonly Rule[] = [
  rule(
    "(?:on |later )?(?:the|that) same (?:day|night|evening|morning|afternoon)|that (?:day|night|evening|morning|afternoon)|(?:later|earlier) that (?:day|night|evening)|the same day|(?:later|earlier) in the day",
    0.85,
    () => (anchor) => single(anchor),
    "mentioned",
  ),
  rule(
    "the (?:next|following) (?:day|morning|evening|night)|(?:a|one) day later",
    0.85,
    () => (anchor) => single(addDays(anchor, 1)),
    "mentioned",
  ),
  rule(
    "(?:the )?(?:previous day|previous evening|previous night|day before|night before|evening before|day earlier|eve)|(?:a|one) day (?:earlier|before)",
    0.85,
    () => (anchor) => single(addDays(anchor, -1)),
    "mentioned",
  ),
  // A year from a day or month is rounded to its month; counted from the first of January a whole year was told.
  rule(
    "(?:exactly |just |about |almost |nearly |only )?(?:a|one) year (?:(later|after that|afterwards)|earlier|before that|before|previously)",
    0.6,
    ([, later]) =>
      (anchor) => {
        const { year, month } = shiftMonth(anchor, later === undefined ? -12 : 12);
        return anchor.endsWith("-01-01") ? yearRange(year) : monthRange(year, month);
      },
    "mentioned",
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?) (later|after that|afterwards)`,
    0.6,
    ([, n, unit]) =>
      (anchor) =>
        spread(forward(anchor, countOf(n!), unit!), unit!),
    "mentioned",
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?) (?:earlier|before that|previously)`,
    0.6,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
    "mentioned",
  ),
  rule(
    "(?:in |over |during )?(?:that|the same|that same) (month|week|year)",
    0.6,
    ([, unit]) =>
      (anchor) =>
        period(unit!, 0, anchor),
    "mentioned",
  ),
  rule(
    "(?:later|earlier) (?:that|the same) (month|week|year)",
    0.6,
    ([text, unit]) =>
      (anchor) => {
        const { start, end } = period(unit!, 0, anchor);
        return text!.startsWith("later") ? { start: anchor, end } : { start, end: anchor };
      },
    "mentioned",
  ),
  rule(
    "(?:in |over |during )?the following (month|week|year)|(?:in|over|during) the (next|previous|preceding) (month|week|year)",
    0.6,
    ([, unit, which, other]) =>
      (anchor) =>
        period(unit ?? other!, which === undefined || which === "next" ? 1 : -1, anchor),
    "mentioned",
  ),
  rule(
    "(?:in |over |during )?(?:the (days|weeks|months) that followed|the (?:following|next|subsequent) (days|weeks|months))",
    0.55,
    ([, a, b]) =>
      (anchor) => ({ start: anchor, end: spread(forward(anchor, SOME, a ?? b!), a ?? b!).end }),
    "mentioned",
  ),
  rule(
    "(?:just |only |some |a few |several )?(?:hours|minutes|moments) (?:later|earlier|afterwards?|before that)|an hour (?:later|earlier)",
    0.85,
    () => (anchor) => single(anchor),
    "mentioned",
  ),
];

/** How many days, weeks or months "the weeks that followed" are taken for. */
const SOME = 4;
const nextOne = (which: string | undefined): boolean => which === "the following" || which === "the next";
