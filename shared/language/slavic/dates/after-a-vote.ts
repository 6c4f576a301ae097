/** What came after an election, told without its day: «уехала в Литву вскоре после президентских выборов», «пасля выбараў». */
import { dayOf } from "../../calendar.ts";
import { lastVote } from "../../votes.ts";
import { dayNumber, range } from "../calendar.ts";
import { needs, type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

const AFTER = "после|со времени|с момента|пасля|з часу|ад часу";
const WHICH =
  "президентских|прошедших|последних|спорных|прэзідэнцкіх|прэзыдэнцкіх|мінулых|апошніх|спрэчных|оспариваемых|этих|гэтых|тех|сфальсифицированных|сфальсіфікаваных";
const VOTE = "выборов|выбараў|голосования|галасавання|галасаваньня";

export const afterAVote = ({ w, numberSource, numberOf }: Vocabulary): readonly Rule[] => [
  // «через два дня после выборов», «праз тыдзень пасля галасавання»
  rule(
    `(?:(?:${w.after})\\s+)?(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week})|(${w.month}))\\s+(?:спустя\\s+)?(?:после|пасля)\\s+(?:(?:${WHICH})\\s+){0,2}(?:${VOTE})`,
    0.6,
    (match) =>
      needs((publication) => {
        const vote = lastVote(dayOf(publication));
        if (vote === null) return null;
        const day = dayNumber(vote.start) + numberOf(match[1]) * (match[3] ? 7 : match[4] ? 30 : 1);
        return range(day, day);
      }),
  ),
  rule(`(?:${AFTER})\\s+(?:(?:${WHICH})\\s+){0,2}(?:${VOTE})(?!\\s+(?:в|у|ў|во)\\s)`, 0.2, () =>
    needs((publication) => {
      const vote = lastVote(dayOf(publication));
      if (vote === null) return null;
      const day = dayNumber(vote.start);
      return range(day, day);
    }),
  ),
];
