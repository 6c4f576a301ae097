/** What came after an election, told without its day: «уехала в Литву вскоре после президентских выборов», «пасля выбараў». */
import { dayOf } from "../../calendar.ts";
import { lastVote } from "../../votes.ts";
import { dayNumber, range } from "../calendar.ts";
import { needs, type Rule, rule } from "./rule.ts";

const AFTER = "после|со времени|с момента|пасля|з часу|ад часу";
const WHICH =
  "президентских|прошедших|последних|спорных|прэзідэнцкіх|прэзыдэнцкіх|мінулых|апошніх|спрэчных|оспариваемых|этих|гэтых|тех|сфальсифицированных|сфальсіфікаваных";
const VOTE = "выборов|выбараў|голосования|галасавання|галасаваньня";

export const afterAVote = (): readonly Rule[] => [
  rule(`(?:${AFTER})\\s+(?:(?:${WHICH})\\s+){0,2}(?:${VOTE})(?!\\s+(?:в|у|ў|во)\\s)`, 0.2, () =>
    needs((publication) => {
      const vote = lastVote(dayOf(publication));
      if (vote === null) return null;
      const day = dayNumber(vote.start);
      return range(day, day);
    }),
  ),
];
