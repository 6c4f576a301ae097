/** Times told by a count of days, weeks or months: "two days later", "over the last three weeks", "three days ago". */
import { addDays, monthRange, shiftMonth, single, weekRange, yearRange } from "../../calendar.ts";
import { lastVote } from "../../votes.ts";
import { type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rules for a time after an election, or after the day told of before. */
export function countedAfter({ words, counted, countOf }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${counted(words.afterVote)})`, 0.3, (groups, anchor) => {
      const vote = lastVote(anchor);
      if (vote === null) return null;
      const many = groups["day"] || groups["week"] || groups["month"] ? countOf(groups["count"]) : 0;
      return single(addDays(vote.start, many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)));
    }),
    rule(
      `(?:${counted(words.later)})`,
      0.6,
      (groups, anchor) => {
        const many = countOf(groups["count"] ?? groups["count2"]);
        const unit = groups["week"] || groups["week2"] ? 7 : groups["month"] || groups["month2"] ? 30 : 1;
        return single(addDays(anchor, many * unit));
      },
      { anchor: "mentioned" },
    ),
  ];
}

/** Rules for what goes on up to the day of publication, or to the end of its week, month or year. */
export function lasting({ words, counted, countOf, ordinalOf }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${counted(words.lastDays)})`, 0.55, (groups, anchor) => {
      const many = groups["recent"]
        ? 3
        : groups["hours"]
          ? Math.ceil(countOf(groups["count"]) / 24)
          : countOf(groups["count"]);
      return { start: addDays(anchor, -many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)), end: anchor };
    }),
    rule(`(?:${counted(words.running)})`, 0.6, (groups, anchor) => {
      const many = ordinalOf(groups["nth"] ?? groups["nth2"]);
      return { start: addDays(anchor, -many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)), end: anchor };
    }),
    rule(
      `(?:${words.untilEnd})`,
      0.5,
      (groups, anchor) => ({
        start: anchor,
        end: groups["year"]
          ? `${anchor.slice(0, 4)}-12-31`
          : groups["month"]
            ? monthRange(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))).end
            : weekRange(anchor, 0).end,
      }),
      { shape: "before" },
    ),
  ];
}

/** The rule for a time before the day of publication. */
export function countedBefore({ words, counted, countOf }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${counted(words.ago)})`, 0.7, (groups, anchor) => {
      const many = countOf(groups["count"]);
      if (groups["day"]) return single(addDays(anchor, -many));
      if (groups["week"]) return single(addDays(anchor, -7 * many));
      if (groups["month"]) {
        const { year: inYear, month: number } = shiftMonth(anchor, -many);
        return monthRange(inYear, number);
      }
      return yearRange(Number(anchor.slice(0, 4)) - many);
    }),
  ];
}
