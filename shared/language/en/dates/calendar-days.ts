/** Days with a number: "9 August 2020", "August 9-12", "2020-08-09". */
import type { Days, Tense } from "../../analysis.ts";
import { makeDay, nearestYear } from "../../calendar.ts";
import { DAY, direction, MONTH, monthOf } from "./date-words.ts";
import { fixed, type Rule, rule } from "./rule.ts";
import { day, range } from "./spans.ts";

function acrossMonths(
  from: string,
  first: string,
  to: string,
  last: string,
  year: string | undefined,
  anchor: string,
  tense: Tense | null,
): Days | null {
  const [start, end] = [monthOf(from), monthOf(to)];
  const inYear = year ? Number(year) : nearestYear(anchor, end, Number(last), direction(tense));
  return range(makeDay(start > end ? inYear - 1 : inYear, start, Number(first)), makeDay(inYear, end, Number(last)));
}

export const CALENDAR_DAYS: readonly Rule[] = [
  fixed("(\\d{4})-(\\d{2})-(\\d{2})", 1, ([, y, m, d]) => day(Number(y), Number(m), Number(d))),
  fixed("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 1, ([, d, m, y]) => day(Number(y), Number(m), Number(d))),
  // "May 21-June 6", "from 21 May to 6 June 2021".
  rule(
    `${MONTH} ${DAY} ?(?:-|–|to|until|till|through|and) ?${MONTH} ${DAY}(?:,? (\\d{4}))?`,
    1,
    ([, m, a, n, b, y]) =>
      (anchor, tense) =>
        acrossMonths(m!, a!, n!, b!, y, anchor, tense),
  ),
  rule(
    `${DAY} ${MONTH} ?(?:-|–|to|until|till|through|and) ?(?:the )?${DAY} ${MONTH}(?:,? (\\d{4}))?`,
    1,
    ([, a, m, b, n, y]) =>
      (anchor, tense) =>
        acrossMonths(m!, a!, n!, b!, y, anchor, tense),
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
];
