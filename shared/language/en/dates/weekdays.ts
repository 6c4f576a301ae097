/** Days of the week: "last Friday", "from Monday to Wednesday", "on Sunday evening". */
import { addDays, nearestWeekday, single, weekRange } from "../../calendar.ts";
import { direction, PART_OF_DAY, WEEKDAY, WEEKDAYS } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";

export const WEEKDAY_NAMES: readonly Rule[] = [
  rule(
    `(last|next|this|this past|this coming|the previous|the following) ${WEEKDAY}${PART_OF_DAY}`,
    0.95,
    ([, how, name]) =>
      (anchor, tense) => {
        const wanted = WEEKDAYS.indexOf(name!);
        if (how === "next" || how === "this coming" || how === "the following")
          return single(nearestWeekday(addDays(anchor, 1), wanted, "future"));
        if (how === "last" || how === "the previous")
          return single(nearestWeekday(addDays(anchor, -1), wanted, "past"));
        return single(nearestWeekday(anchor, wanted, direction(tense)));
      },
  ),
  rule(
    `${WEEKDAY} (?:night )?(?:to|until|through|and|-|–) ${WEEKDAY}${PART_OF_DAY}`,
    0.95,
    ([, a, b]) =>
      (anchor, tense) => {
        const end = nearestWeekday(anchor, WEEKDAYS.indexOf(b!), direction(tense));
        return { start: nearestWeekday(end, WEEKDAYS.indexOf(a!), "past"), end };
      },
  ),
  rule(
    `a week (?:ago )?(?:on |last )?${WEEKDAY}`,
    0.9,
    ([, name]) =>
      (anchor) =>
        single(addDays(nearestWeekday(anchor, WEEKDAYS.indexOf(name!), "past"), -7)),
  ),
  rule(
    `(?:the night (?:of|from|to) )?${WEEKDAY}(?: last week)${PART_OF_DAY}`,
    0.95,
    ([, name]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf(name!))),
  ),
  rule(
    `${WEEKDAY}${PART_OF_DAY}`,
    0.9,
    ([, name]) =>
      (anchor, tense) =>
        single(nearestWeekday(anchor, WEEKDAYS.indexOf(name!), direction(tense))),
  ),
];
