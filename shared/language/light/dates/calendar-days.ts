/** Days of the calendar and spans of them: "9 August 2020", "9.8.2020", "from 9 to 14 August". */
import { makeDay, nearestYear, single, spanYears } from "../../calendar.ts";
import { direction, hasAYear, hasYear, type Make, type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rules for days told by their number and month; spans come first, for each ends in such a day. */
export function calendarDays({ words, month, year, yearAfter, monthOf, yearIn }: Vocabulary): readonly Rule[] {
  const dayMonth: Make = (groups, anchor, tense) => {
    const number = monthOf(groups["month"]!);
    const day = Number(groups["day"]);
    const made = makeDay(yearIn(groups, anchor) ?? nearestYear(anchor, number, day, direction(tense)), number, day);
    return made === null ? null : single(made);
  };
  const dayAndMonth =
    words.order === "day-month"
      ? `(?<day>\\d{1,2})\\.?(?:${words.dayEnding})?\\s+${month}${yearAfter}`
      : `(?:${year},?\\s+)?${month}\\s+(?<day>\\d{1,2})(?:-?\\p{L}{0,4})?(?:\\s*(?:d\\.|dien\\p{L}*))?`;
  const spanOf: Make = (groups, anchor, tense) => {
    const last = monthOf(groups["month"]!);
    const first = groups["from"] === undefined ? last : monthOf(groups["from"]);
    const [from, to] = [Number(groups["first"]), Number(groups["day"])];
    const told = groups["firstyear"] ? Number(groups["firstyear"]) : null;
    const [begins, ends] = spanYears(first > last, told, yearIn(groups, anchor), () =>
      nearestYear(anchor, last, to, direction(tense)),
    );
    const start = makeDay(begins, first, from);
    const end = makeDay(ends, last, to);
    return start === null || end === null || end < start ? null : { start, end };
  };
  // «з 9 по 14 серпня», "od 21 maja do 6 czerwca", "vom 9. bis 14. August", "zwischen dem 21. Mai und dem 6. Juni".
  const between = `(?:\\s*[–—-]\\s*|\\s+(?:${words.spanTo})\\s+)`;
  const fromMonth = words.months.join("|");
  const told = `(?<firstyear>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`;
  const firstYear = `(?:,?\\s+${told})?`;
  const dayWord = "(?:-?\\p{L}{0,4})?(?:\\s*(?:d\\.|dien\\p{L}*))?";
  const spans =
    words.order === "day-month"
      ? [
          rule(
            `(?:(?:${words.spanFrom})\\s+)?(?<first>\\d{1,2})\\.?(?:${words.dayEnding})?(?:\\s+(?<from>${fromMonth})${firstYear})?${between}(?<day>\\d{1,2})\\.?(?:${words.dayEnding})?\\s+${month}${yearAfter}`,
            1,
            spanOf,
            { absolute: hasAYear },
          ),
        ]
      : [
          rule(
            `(?:(?:${words.spanFrom})\\s+)?(?:${year},?\\s+)?(?<month>${fromMonth})\\s+(?<first>\\d{1,2})${dayWord}${between}(?<day>\\d{1,2})(?!\\d)${dayWord}`,
            1,
            spanOf,
            { absolute: hasAYear },
          ),
          rule(
            `(?:(?:${words.spanFrom})\\s+)?(?:${told},?\\s+)?(?<from>${fromMonth})\\s+(?<first>\\d{1,2})${dayWord}${between}(?:${year},?\\s+)?(?<month>${fromMonth})\\s+(?<day>\\d{1,2})(?!\\d)${dayWord}`,
            1,
            spanOf,
            { absolute: hasAYear },
          ),
        ];
  return [
    ...spans,
    rule(`(?:${words.since})\\s+${dayAndMonth}`, 0.9, dayMonth, { shape: "open", absolute: hasYear }),
    rule(`(?:${words.until})\\s+${dayAndMonth}`, 0.5, dayMonth, { shape: "before", absolute: hasYear }),
    rule(dayAndMonth, 1, dayMonth, { absolute: hasYear }),
    rule(
      `(?<day>\\d{1,2})\\.(?<monthnumber>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)`,
      1,
      (groups) => {
        const made = makeDay(Number(groups["year"]), Number(groups["monthnumber"]), Number(groups["day"]));
        return made === null ? null : single(made);
      },
      { absolute: () => true },
    ),
    rule(
      `(?<year>(?:19|20)\\d\\d)-(?<monthnumber>\\d{2})-(?<day>\\d{2})`,
      1,
      (groups) => {
        const made = makeDay(Number(groups["year"]), Number(groups["monthnumber"]), Number(groups["day"]));
        return made === null ? null : single(made);
      },
      { absolute: () => true },
    ),
  ];
}
