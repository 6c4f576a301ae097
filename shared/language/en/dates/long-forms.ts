/** Forms that hold a shorter one which means another day: they are looked for first. */
import { addDays, monthRange, single, weekRange } from "../../calendar.ts";
import { COUNT, countOf, FULL_MONTH, monthOf, WEEKDAY, WEEKDAYS } from "./date-words.ts";
import { fixed, type Rule, rule } from "./rule.ts";
import { range } from "./spans.ts";

export const LONG_FORMS: readonly Rule[] = [
  rule(
    `${WEEKDAY} of last week`,
    0.96,
    ([, name]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf(name!))),
  ),
  rule(
    `${COUNT} years? ago (?:today|this week|to the day)`,
    1,
    ([, n]) =>
      (anchor) =>
        single(`${Number(anchor.slice(0, 4)) - countOf(n!)}${anchor.slice(4)}`),
  ),
  fixed(`between ${FULL_MONTH} (\\d{4}) and ${FULL_MONTH} (\\d{4})`, 0.9, ([, a, x, b, y]) =>
    range(monthRange(Number(x), monthOf(a!)).start, monthRange(Number(y), monthOf(b!)).end),
  ),
];
