/** What is counted from Russia's invasion of Ukraine, which news of the region tells of without its day: "since the invasion", "in the first week of the war". */
import { addDays } from "../../calendar.ts";
import { type Rule, rule } from "./rule.ts";

const INVASION = "2022-02-24";
const WAR =
  "(?:the (?:russian |full-scale |all-out )*|russia's (?:full-scale |all-out )?|moscow's (?:full-scale |all-out )?)(?:war|invasion)(?: (?:of|in|on|against) ukraine)?";
/** So many days have the first days, the first week and the first month. */
const FIRST: Readonly<Record<string, number>> = { day: 1, days: 4, week: 7, weeks: 28, month: 30, months: 90 };

export const SINCE_THE_INVASION: readonly Rule[] = [
  rule(
    `since (?:the (?:start|beginning|outbreak) of )?${WAR}(?: (?:began|started|broke out))?(?! on| in| of| over)`,
    0.5,
    () => (anchor) => (anchor < INVASION ? null : { start: INVASION, end: anchor }),
  ),
  rule(
    `(?:in|during|over) the (?:first|early|opening) (days?|weeks?|months?) of ${WAR}`,
    0.6,
    ([, unit]) =>
      (anchor) =>
        anchor < INVASION ? null : { start: INVASION, end: addDays(INVASION, FIRST[unit!]! - 1) },
  ),
];
