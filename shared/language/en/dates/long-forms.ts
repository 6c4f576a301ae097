/** Forms that hold a shorter one which means another day: they are looked for first. */
import { addDays, makeDay, monthRange, nearestWeekday, nearestYear, single, weekRange } from "../../calendar.ts";
import { COUNT, countOf, DAY, direction, FULL_MONTH, MONTH, monthOf, WEEKDAY, WEEKDAYS } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";
import { monthDays, partOfPeriod, range, yearOf } from "./spans.ts";

export const LONG_FORMS: readonly Rule[] = [
  rule(
    `${WEEKDAY} of last week`,
    0.96,
    ([, name]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf(name!))),
  ),
  rule(
    `last week,? on (?:the )?${WEEKDAY}|${WEEKDAY},? last week`,
    0.96,
    ([, name, other]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf((name ?? other)!))),
  ),
  rule(
    `${COUNT} years? ago (?:today|this week|to the day)`,
    1,
    ([, n]) =>
      (anchor) =>
        single(`${Number(anchor.slice(0, 4)) - countOf(n!)}${anchor.slice(4)}`),
  ),
  rule(
    `between ${FULL_MONTH}(?: (?:of )?(\\d{4}|last year|this year))? and ${FULL_MONTH}(?: (?:of )?(\\d{4}|last year|this year))?`,
    0.9,
    ([, a, x, b, y]) =>
      (anchor) => {
        const end = monthDays(b!, y, anchor, "past");
        const year = Number(end.start.slice(0, 4));
        const from = x === undefined ? (monthOf(a!) > monthOf(b!) ? year - 1 : year) : yearOf(x, anchor);
        return range(monthRange(from, monthOf(a!)).start, end.end);
      },
  ),
  rule(
    "(?:in |at )?(?:the )?(early|mid|middle|late|beginning|start|end)(?:-| in | of | )(?:the )?(this|last|next|past) (week|month|year)",
    0.7,
    ([, which, how, unit]) =>
      (anchor, tense) =>
        partOfPeriod(which!, unit!, how === "this" ? 0 : how === "next" ? 1 : -1, anchor, tense),
  ),
  rule(
    "(?:at|in) the (beginning|start|middle|end) of the (week|month|year)",
    0.7,
    ([, which, unit]) =>
      (anchor, tense) =>
        partOfPeriod(which!, unit!, 0, anchor, tense),
  ),
  // "two days after Sunday's accident", "a week before August 9".
  rule(
    `${COUNT} (days?|weeks?) (after|before) (?:last |the )?(?:${WEEKDAY}|${DAY} ${MONTH}|${MONTH} ${DAY})`,
    0.96,
    ([, n, unit, which, weekday, d1, m1, m2, d2]) =>
      (anchor, tense) => {
        const month = m1 ?? m2;
        const told =
          weekday !== undefined
            ? nearestWeekday(anchor, WEEKDAYS.indexOf(weekday), "past")
            : makeDay(
                nearestYear(anchor, monthOf(month!), Number(d1 ?? d2), direction(tense)),
                monthOf(month!),
                Number(d1 ?? d2),
              );
        return told === null
          ? null
          : single(addDays(told, (which === "after" ? 1 : -1) * countOf(n!) * (unit!.startsWith("week") ? 7 : 1)));
      },
  ),
  rule(`(?:in |over |during )?the week to ${WEEKDAY}`, 0.96, ([, name]) => (anchor) => {
    const end = nearestWeekday(anchor, WEEKDAYS.indexOf(name!), "past");
    return { start: addDays(end, -6), end };
  }),
];
