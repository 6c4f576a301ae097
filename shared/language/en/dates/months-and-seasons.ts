/** Months, quarters, halves of a year and seasons: "in early August", "last spring", "the first half of 2021". */
import { monthRange, spanYears } from "../../calendar.ts";
import { COUNT, countOf, FULL_MONTH, MONTH, monthOf } from "./date-words.ts";
import { fixed, type Resolve, type Rule, rule } from "./rule.ts";
import { monthDays, part, range, season, seasonOf, yearOf } from "./spans.ts";

const MONTH_NAME =
  "(january|february|march|april|may|june|july|august|september|october|november|december)(?! (?:square|street)\\b)";
const SPAN_YEAR = "(?: (?:of )?(\\d{4}|last year|this year|next year))?";

/** From a month to a month, each with or without a year. */
const monthsFrom =
  (first: string, firstYear: string | undefined, last: string, lastYear: string | undefined): Resolve =>
  (anchor, tense) => {
    const [from, to] = [monthOf(first), monthOf(last)];
    const [begins, ends] = spanYears(
      from > to,
      firstYear === undefined ? null : Number(firstYear),
      lastYear === undefined ? null : yearOf(lastYear, anchor),
      () => Number(monthDays(last, undefined, anchor, tense).start.slice(0, 4)),
    );
    return range(monthRange(begins, from).start, monthRange(ends, to).end);
  };

export const MONTHS_AND_SEASONS: readonly Rule[] = [
  rule(
    `(early|mid|late)(?:-| in | )${MONTH}(?:,? (?:of )?(\\d{4}|last year|this year))?`,
    0.7,
    ([, which, m, y]) =>
      (anchor, tense) =>
        part(monthDays(m!, y, anchor, tense), which),
  ),
  rule(
    `(?:the )?(beginning|start|middle|end) of ${MONTH}(?:,? (\\d{4}))?`,
    0.7,
    ([, which, m, y]) =>
      (anchor, tense) =>
        part(monthDays(m!, y, anchor, tense), which === "middle" ? "mid" : which === "end" ? "late" : "early"),
  ),
  // "in January-August", "from October 2020 to February".
  rule(
    `(?:from |in |last |this |next |of )?${MONTH_NAME}(?: (\\d{4}))?(?:-|–| to | through | until | till )${FULL_MONTH}${SPAN_YEAR}`,
    0.6,
    ([, a, x, b, y]) => monthsFrom(a!, x, b!, y),
  ),
  rule(`between ${MONTH_NAME}(?: (\\d{4}))? and ${FULL_MONTH}${SPAN_YEAR}`, 0.6, ([, a, x, b, y]) =>
    monthsFrom(a!, x, b!, y),
  ),
  // "between July and today", "from October until now".
  rule(
    `(?:between|from) ${MONTH_NAME}(?: (\\d{4}))?(?: and | to | till | until | through )(?:today|now|this (?:day|week|month))`,
    0.6,
    ([, m, y]) =>
      (anchor) => {
        const { start } = monthDays(m!, y, anchor, "past");
        return start > anchor ? null : { start, end: anchor };
      },
  ),
  // "in March and April", "in December 2020 and January 2021".
  rule(`(?:in|during|over|of) ${MONTH_NAME}(?: (\\d{4}))? and ${FULL_MONTH}${SPAN_YEAR}`, 0.6, ([, a, x, b, y]) =>
    monthsFrom(a!, x, b!, y),
  ),
  rule(
    `(in |last |this |next |of |since |by |until |through |for |from |during |back in |(?:as )?(?:early|late|recently) as (?:in |last )?)(january|february|march|april|may|june|july|august|september|october|november|december|sept\\.?|aug\\.?|oct\\.?|nov\\.?|dec\\.?|jan\\.?|feb\\.?)(?! (?:square|street|avenue|boulevard|prospect|district|revolution)\\b)(?:,? (?:of )?(\\d{4}|last year|this year|next year))?`,
    0.6,
    ([, how, m, y]) =>
      (anchor, tense) =>
        monthDays(m!, y, anchor, how === "next " ? "future" : tense, how?.trim()),
  ),
  fixed(`${FULL_MONTH} (\\d{4})`, 0.6, ([, m, y]) => monthRange(Number(y), monthOf(m!))),
  rule(
    "(?:last|this|next) (spring|summer|autumn|fall|winter)",
    0.5,
    (groups) => (anchor) =>
      season(groups[1]!, groups[0]!.startsWith("next") ? 1 : groups[0]!.startsWith("last") ? -1 : 0, anchor),
  ),
  // "since the summer".
  rule(
    "since (?:the )?(spring|summer|autumn|winter)(?! (?:of|\\d))|since the (fall)(?! (?:of|\\d))",
    0.5,
    ([, name, fall]) =>
      (anchor) => {
        const days = [1, 0].map((back) => seasonOf(name ?? fall!, Number(anchor.slice(0, 4)) - 1 + back));
        return days.find(({ start }) => start <= anchor) ?? null;
      },
  ),
  fixed("(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})", 0.5, ([, name, y]) => seasonOf(name!, Number(y))),
  rule(
    "(?:in|over|during) (?:the )?(spring|summer|autumn|winter)|(?:in|over|during) the (fall)",
    0.5,
    ([, name, fall]) =>
      (anchor, tense) =>
        season(name ?? fall!, tense === "future" ? 1 : -1, anchor),
  ),
  rule("(?:the )?(first|second) half of (\\d{4}|last year|this year)", 0.5, ([, half, y]) => (anchor) => {
    const year = yearOf(y!, anchor);
    return half === "first"
      ? { start: `${year}-01-01`, end: `${year}-06-30` }
      : { start: `${year}-07-01`, end: `${year}-12-31` };
  }),
  rule(
    "(?:the )?(first|second|third|fourth|last) quarter(?: of (\\d{4}|last year|this year))?",
    0.5,
    ([, which, y]) =>
      (anchor) => {
        const quarter = { first: 0, second: 1, third: 2, fourth: 3, last: 3 }[which!]!;
        const year = yearOf(y ?? "this year", anchor);
        return { start: monthRange(year, quarter * 3 + 1).start, end: monthRange(year, quarter * 3 + 3).end };
      },
  ),
  rule("(?:over |during )?(?:in )?the first half(?: of the year)?(?! of| hour)", 0.45, () => (anchor) => {
    const year = anchor.slice(5, 7) < "06" ? Number(anchor.slice(0, 4)) - 1 : Number(anchor.slice(0, 4));
    return { start: `${year}-01-01`, end: `${year}-06-30` };
  }),
  rule(`(?:the )?(?:first )?${COUNT} months of (\\d{4}|last year|this year|the year)`, 0.5, ([, n, y]) => (anchor) => {
    const year = yearOf(y!, anchor);
    return { start: `${year}-01-01`, end: monthRange(year, Math.min(12, countOf(n!))).end };
  }),
];
