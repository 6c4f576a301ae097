/** Days and weeks told from the day of publication, or from the day told of before: "yesterday", "on Friday", "last week", "the next day". */
import { addDays, nearestWeekday, single, weekRange } from "../../calendar.ts";
import { direction, type Make, type Rule, rule, soFar } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rules for days and weeks around the day of publication, and for days around the one told of before. */
export function aroundPublication({ words, weekday, lastOrNext, weekdayOf }: Vocabulary): readonly Rule[] {
  const namedDay: Make = (groups, anchor, tense) => {
    const wanted = weekdayOf(groups["weekday"]!);
    if (groups["next"]) return single(nearestWeekday(addDays(anchor, 1), wanted, "future"));
    if (groups["last"]) return single(nearestWeekday(addDays(anchor, -1), wanted, "past"));
    const day = nearestWeekday(tense === "future" ? addDays(anchor, 1) : anchor, wanted, direction(tense));
    return single(day);
  };
  return [
    rule(`(?:${words.dayBeforeYesterday})`, 0.95, (_, anchor) => single(addDays(anchor, -2))),
    rule(`(?:${words.yesterday})`, 0.95, (_, anchor) => single(addDays(anchor, -1))),
    rule(`(?:${words.dayAfterTomorrow})`, 0.95, (_, anchor) => single(addDays(anchor, 2))),
    rule(`(?:${words.tomorrow})`, 0.95, (_, anchor) => single(addDays(anchor, 1))),
    rule(`(?:${words.today})`, 0.9, (_, anchor) => single(anchor)),
    rule(`(?:${words.sameDay})`, 0.8, (_, anchor) => single(anchor), { anchor: "mentioned" }),
    rule(`(?:${words.nextDay})`, 0.85, (_, anchor) => single(addDays(anchor, 1)), { anchor: "mentioned" }),
    rule(`(?:${words.dayBefore})`, 0.85, (_, anchor) => single(addDays(anchor, -1)), { anchor: "mentioned" }),
    rule(`(?:${words.since})\\s+${lastOrNext}${weekday}`, 0.8, namedDay, { shape: "open" }),
    rule(`(?:${words.until})\\s+${lastOrNext}${weekday}`, 0.5, namedDay, { shape: "before" }),
    rule(`${lastOrNext}${weekday}`, 0.92, namedDay),
    rule(`(?:${words.lastWeekend})`, 0.7, (_, anchor) => {
      const saturday = nearestWeekday(anchor, 5, "past");
      return { start: saturday, end: addDays(saturday, 1) };
    }),
    rule(`(?:${words.weekBeforeLast})`, 0.6, (_, anchor) => weekRange(anchor, -2)),
    rule(`(?:${words.lastWeek})`, 0.6, (_, anchor) => weekRange(anchor, -1)),
    rule(`(?:${words.thisWeek})`, 0.6, (_, anchor, tense) => soFar(weekRange(anchor, 0), anchor, tense)),
    rule(`(?:${words.nextWeek})`, 0.6, (_, anchor) => weekRange(anchor, 1)),
  ];
}
