/** Days counted from the day that the text spoke of last: "the following day", "two weeks later". */
import { addDays, single } from "../../calendar.ts";
import { COUNT, countOf } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";
import { back, forward, spread } from "./spans.ts";

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
];
