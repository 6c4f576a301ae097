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
