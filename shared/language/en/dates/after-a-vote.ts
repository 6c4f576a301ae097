/** What came after an election, told without its day: "fled to Lithuania shortly after the disputed election". */
import { single } from "../../calendar.ts";
import { lastVote } from "../../votes.ts";
import { COUNT, countOf } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";
import { forward } from "./spans.ts";

/** An election of Belarus's president, as far as its words go; a foreign or local one has other words. */
const VOTE =
  "(?:the|that|last|his|lukashenko's|lukashenka's|its|belarus's|belarus') (?:(?:presidential|disputed|contested|rigged|fraudulent|flawed|stolen|controversial|sham|so-called|belarusian|country's|widely|internationally|bitterly) ){0,3}(?:elections?|vote|ballot|poll|polls|re-election|reelection)(?: results?| day)?";
const RESULT =
  "(?:(?:the )?(?:announcement|declaration|publication) of (?:the )?(?:presidential )?(?:election )?(?:results?) ?(?:of )?)?";

/** "since the disputed election of August 2020", "after last year's presidential vote". */
export const AFTER_A_DATED_VOTE: readonly Rule[] = [
  rule(
    `(?:after|following|since|in the wake of|in the aftermath of) ${VOTE},? (?:of|in|on|held on|held in) (?:\\d{1,2} )?(?:january|march|july|august|september|october|december) (?:\\d{1,2},? )?(\\d{4})`,
    0.6,
    ([, year]) =>
      () => {
        const vote = lastVote(`${year}-12-31`);
        return vote?.start.slice(0, 4) === year ? vote : null;
      },
  ),
  rule(
    `(?:after|following|since|in the wake of|in the aftermath of) (?:the |their |its )?(last year|this year)(?:'s)? (?:(?:presidential|disputed|contested|rigged|fraudulent|flawed|stolen|controversial|belarusian) ){0,3}(?:election|elections|vote|poll|ballot)`,
    0.6,
    ([, which]) =>
      (anchor) => {
        const year = Number(anchor.slice(0, 4)) - (which === "last year" ? 1 : 0);
        const vote = lastVote(`${year}-12-31`);
        return vote?.start.slice(0, 4) === String(year) ? vote : null;
      },
  ),
];

export const AFTER_A_VOTE: readonly Rule[] = [
  rule(`${COUNT} (days?|weeks?|months?) (?:after|following) ${VOTE}`, 0.3, ([, count, unit]) => (anchor) => {
    const vote = lastVote(anchor);
    return vote === null ? null : single(forward(vote.start, countOf(count!), unit!));
  }),
  rule(
    `(?:shortly |soon |immediately |right |just |hours )?(?:after|following|since|in the wake of|in the aftermath of) (?:${RESULT}${VOTE}|the (?:announcement|declaration|publication) of the (?:presidential )?(?:election|vote) results?)`,
    0.2,
    () => (anchor) => lastVote(anchor),
  ),
];
