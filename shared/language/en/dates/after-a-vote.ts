/** What came after an election, told without its day: "fled to Lithuania shortly after the disputed election". */
import { addDays, single } from "../../calendar.ts";
import { lastVote, recentVote } from "../../votes.ts";
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

/** So many days are "the weeks" before a vote, and "the week". */
const BEFORE_IT: Readonly<Record<string, number>> = { day: 1, days: 7, week: 7, weeks: 30, month: 30, months: 90 };
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

export const AFTER_A_VOTE: readonly Rule[] = [
  rule(`${COUNT} (days?|weeks?|months?) (?:after|following) ${VOTE}`, 0.3, ([, count, unit]) => (anchor) => {
    const vote = lastVote(anchor);
    return vote === null ? null : single(forward(vote.start, countOf(count!), unit!));
  }),
  // "In the two months before the vote", "in the run-up to the election".
  rule(
    `(?:in|during|over) the (?:(?:final |last )?(?:${COUNT} )?(days?|weeks?|months?) (?:before|ahead of|leading up to|preceding)|run-up to|lead-up to) ${VOTE}`,
    0.45,
    ([, count, unit]) =>
      (anchor) => {
        const vote = recentVote(anchor);
        if (vote === null) return null;
        const days =
          count === undefined ? BEFORE_IT[unit ?? "weeks"]! : countOf(count) * DAYS_OF[unit!.replace(/s$/u, "")]!;
        return { start: addDays(vote, -days), end: addDays(vote, -1) };
      },
  ),
  rule(
    `(?:shortly |soon |immediately |right |just |hours )?(?:after|following|since|in the wake of|in the aftermath of) (?:${RESULT}${VOTE}|the (?:announcement|declaration|publication) of the (?:presidential )?(?:election|vote) results?)(?! (?:open|close|end))`,
    0.2,
    () => (anchor) => lastVote(anchor),
  ),
];
