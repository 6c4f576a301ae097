/** Days with a number: "9 August 2020", "August 9-12", "2020-08-09". */
import type { Days, Tense } from "../../analysis.ts";
import { makeDay, monthRange, nearestYear, shiftMonth, spanYears } from "../../calendar.ts";
import { DAY, DAY_OF_MONTH, direction, MONTH, monthOf } from "./date-words.ts";
import { fixed, type Rule, rule } from "./rule.ts";
import { day, range } from "./spans.ts";

function acrossMonths(
  from: string,
  first: string,
  to: string,
  last: string,
  years: readonly [first: string | undefined, last: string | undefined],
  anchor: string,
  tense: Tense | null,
): Days | null {
  const [start, end] = [monthOf(from), monthOf(to)];
  const [firstYear, lastYear] = years.map((year) => (year === undefined ? null : Number(year)));
  const [begins, ends] = spanYears(start > end, firstYear ?? null, lastYear ?? null, () =>
    nearestYear(anchor, end, Number(last), direction(tense)),
  );
  return range(makeDay(begins, start, Number(first)), makeDay(ends, end, Number(last)));
}

/** What may follow "the 29th" where that is a day; "the 19th brigade" is none. */
const NO_NOUN =
  "(?=\\s*(?:[,.;:)!?—–]|$| (?:and|to|in|at|by|with|after|before|for|when|as|but|while|that|from|over|under|until|without|because|on|of (?:this|the|that) month)\\b))";

export const CALENDAR_DAYS: readonly Rule[] = [
  // The heading of a timeline's entry: "2021, 18 May:", "2022, October 7:".
  fixed(`(\\d{4}), ${DAY} ${MONTH}(?=\\s?[:–—-])`, 1, ([, y, d, m]) => day(Number(y), monthOf(m!), Number(d))),
  fixed(`(\\d{4}), ${MONTH} ${DAY}(?=\\s?[:–—-])`, 1, ([, y, m, d]) => day(Number(y), monthOf(m!), Number(d))),
  fixed(`(\\d{4}), ${MONTH}(?=\\s?[:–—-])`, 0.8, ([, y, m]) => monthRange(Number(y), monthOf(m!))),
  fixed("(\\d{4})-(\\d{2})-(\\d{2})", 1, ([, y, m, d]) => day(Number(y), Number(m), Number(d))),
  fixed("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 1, ([, d, m, y]) => day(Number(y), Number(m), Number(d))),
  // "May 21-June 6", "from 21 May to 6 June 2021".
  rule(
    `${MONTH} ${DAY}(?:,? (\\d{4}),?)? ?(?:-|–|to|until|till|through|and) ?${MONTH} ${DAY}(?:,? (\\d{4}))?`,
    1,
    ([, m, a, x, n, b, y]) =>
      (anchor, tense) =>
        acrossMonths(m!, a!, n!, b!, [x, y], anchor, tense),
  ),
  rule(
    `${DAY} ${MONTH}(?:,? (\\d{4}))? ?(?:-|–|to|until|till|through|and) ?(?:the )?${DAY} ${MONTH}(?:,? (\\d{4}))?`,
    1,
    ([, a, m, x, b, n, y]) =>
      (anchor, tense) =>
        acrossMonths(m!, a!, n!, b!, [x, y], anchor, tense),
  ),
  // "14 to 20 September 2020", "August 9-12".
  rule(
    `${DAY} ?(?:-|–|to|and|until) ?${DAY} (?:of )?${MONTH}(?:,? (\\d{4}))?`,
    1,
    ([, a, b, m, y]) =>
      (anchor, tense) => {
        const month = monthOf(m!);
        const year = y ? Number(y) : nearestYear(anchor, month, Number(a), direction(tense));
        return range(makeDay(year, month, Number(a)), makeDay(year, month, Number(b)));
      },
  ),
  rule(`${MONTH} ${DAY} ?(?:-|–|to|and) ?${DAY}(?:,? (\\d{4}))?`, 1, ([, m, a, b, y]) => (anchor, tense) => {
    const month = monthOf(m!);
    const year = y ? Number(y) : nearestYear(anchor, month, Number(a), direction(tense));
    return range(makeDay(year, month, Number(a)), makeDay(year, month, Number(b)));
  }),
  fixed(`(?:the )?${DAY} (?:of )?${MONTH},? (\\d{4})`, 1, ([, d, m, y]) => day(Number(y), monthOf(m!), Number(d))),
  fixed(`${MONTH} ${DAY},? (\\d{4})`, 1, ([, m, d, y]) => day(Number(y), monthOf(m!), Number(d))),
  rule(
    `${DAY} (?:of )?${MONTH} (last year|this year|next year)`,
    1,
    ([, d, m, which]) =>
      (anchor) =>
        day(
          Number(anchor.slice(0, 4)) + (which === "last year" ? -1 : which === "next year" ? 1 : 0),
          monthOf(m!),
          Number(d),
        ),
  ),
  rule(
    `${MONTH} ${DAY},? (last year|this year|next year)`,
    1,
    ([, m, d, which]) =>
      (anchor) =>
        day(
          Number(anchor.slice(0, 4)) + (which === "last year" ? -1 : which === "next year" ? 1 : 0),
          monthOf(m!),
          Number(d),
        ),
  ),
  rule(
    `(?:the )?${DAY} (?:of )?${MONTH}`,
    1,
    ([, d, m]) =>
      (anchor, tense) =>
        day(nearestYear(anchor, monthOf(m!), Number(d), direction(tense)), monthOf(m!), Number(d)),
  ),
  rule(
    `${MONTH} ${DAY}`,
    1,
    ([, m, d]) =>
      (anchor, tense) =>
        day(nearestYear(anchor, monthOf(m!), Number(d), direction(tense)), monthOf(m!), Number(d)),
  ),
  // "on the 29th", "since the 11th": of this month or the one before, for plans of this or the next.
  rule(
    `(?:on|since|by|until|till|from|before|between|of) the ${DAY_OF_MONTH}${NO_NOUN}`,
    0.95,
    ([, d]) =>
      (anchor, tense) =>
        nearestDay(anchor, Number(d), tense),
  ),
];

/** The nearest day with a number: looked for back from the anchor, or ahead of it for plans; null where no month near has it. */
function nearestDay(anchor: string, date: number, tense: Tense | null): Days | null {
  const ahead = tense === "future";
  for (let months = 0; months <= 2; months++) {
    const { year, month } = shiftMonth(anchor, ahead ? months : -months);
    const made = makeDay(year, month, date);
    if (made !== null && (ahead ? made >= anchor : made <= anchor)) return { start: made, end: made };
  }
  return null;
}
