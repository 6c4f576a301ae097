/** Months, their parts, quarters and seasons: "in August", "at the end of May 2021", "last month", "in summer". */
import type { Days, Tense } from "../../analysis.ts";
import { addDays, monthRange, shiftMonth, spanYears } from "../../calendar.ts";
import { type Groups, hasAYear, hasYear, indexOf, type Make, type Rule, rule, soFar } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** First to fourth, of quarters, in figures. */
const ORDINALS: readonly string[] = [
  "(?:I|1)\\.?|1-\\p{L}{1,4}",
  "(?:II|2)\\.?|2-\\p{L}{1,4}",
  "(?:III|3)\\.?|3-\\p{L}{1,4}",
  "(?:IV|4)\\.?|4-\\p{L}{1,4}",
];

/** A month named without a year: the nearest past one, or the nearest one to come. */
function nearestMonth(anchor: string, month: number, tense: Tense | null): Days {
  const year = Number(anchor.slice(0, 4));
  const now = Number(anchor.slice(5, 7));
  if (tense === "future") return monthRange(month >= now ? year : year + 1, month);
  return monthRange(month <= now ? year : year - 1, month);
}

/** Rules for the seasons of a year. */
export function seasons({ words, yearAfter, yearIn }: Vocabulary): readonly Rule[] {
  return words.seasons.map(([season, first, last]) =>
    rule(
      `(?:${season})${yearAfter}`,
      0.4,
      (groups, anchor, tense) => {
        const inYear = yearIn(groups, anchor) ?? Number(anchor.slice(0, 4));
        const near = groups["year"] || groups["lastyear"] || groups["thisyear"] || tense === "future";
        const begins = near || monthRange(inYear, first).start <= anchor ? inYear : inYear - 1;
        return {
          start: monthRange(begins, first).start,
          end: monthRange(first > last ? begins + 1 : begins, last).end,
        };
      },
      { absolute: hasYear },
    ),
  );
}

/** Rules for the month of publication, the one before and the next. */
export function monthsAround({ words }: Vocabulary): readonly Rule[] {
  const monthsAway =
    (away: number): Make =>
    (_, anchor, tense) => {
      const { year: inYear, month: number } = shiftMonth(anchor, away);
      return soFar(monthRange(inYear, number), anchor, tense);
    };
  return [
    rule(`(?:${words.lastMonth})`, 0.5, monthsAway(-1)),
    rule(`(?:${words.thisMonth})`, 0.5, monthsAway(0)),
    rule(`(?:${words.nextMonth})`, 0.5, monthsAway(1)),
  ];
}

/** Rules for a span from month to month: «з грудня по березень», "od grudnia 2020 do marca", "gruodžio–kovo", "zwischen Dezember und März". */
export function monthSpans({ words, month, year, yearAfter, monthOf, yearIn }: Vocabulary): readonly Rule[] {
  const first = `(?<from>${words.months.join("|")})`;
  const told = `(?<firstyear>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`;
  const [to, dash] = [`\\s+(?:${words.spanTo})\\s+`, "\\s*[–—-]\\s*"];
  const span: Make = (groups, anchor, tense) => {
    const [from, last] = [monthOf(groups["from"]!), monthOf(groups["month"]!)];
    const [begins, ends] = spanYears(
      from > last,
      groups["firstyear"] ? Number(groups["firstyear"]) : null,
      yearIn(groups, anchor),
      () => Number(nearestMonth(anchor, last, tense).start.slice(0, 4)),
    );
    const days = { start: monthRange(begins, from).start, end: monthRange(ends, last).end };
    return days.end < days.start ? null : days;
  };
  const monthWord = `(?:\\s+${words.monthWord})?`;
  const sources =
    words.order === "day-month"
      ? [
          `(?:${words.spanFrom})\\s+${first}(?:,?\\s+${told})?(?:${dash}|${to})${month}${yearAfter}`,
          `(?:${words.monthPrepositions})\\s+${first}${dash}${month}${yearAfter}`,
        ]
      : [
          `(?:${words.spanFrom})\\s+(?:${told},?\\s+)?${first}${monthWord}${to}(?:${year},?\\s+)?${month}${monthWord}`,
          `(?:${year},?\\s+)?${first}${dash}${month}${monthWord}`,
        ];
  return sources.map((source) => rule(source, 0.55, span, { absolute: hasAYear }));
}

/** Rules for months told by name, whole or in part. */
export function namedMonths({
  words,
  month,
  year,
  yearAfter,
  lastOrNext,
  monthOf,
  yearIn,
}: Vocabulary): readonly Rule[] {
  const part = `(?:(?<start>${words.start})|(?<middle>${words.middle})|(?<end>${words.end}))`;
  const partOf = (days: Days, groups: Groups): Days => {
    if (groups["start"]) return { start: days.start, end: addDays(days.start, 9) };
    if (groups["middle"]) return { start: addDays(days.start, 10), end: addDays(days.start, 19) };
    return groups["end"] ? { start: addDays(days.start, 20), end: days.end } : days;
  };
  const wholeMonth: Make = (groups, anchor, tense) => {
    const number = monthOf(groups["month"]!);
    const inYear = yearIn(groups, anchor);
    const days =
      inYear !== null
        ? monthRange(inYear, number)
        : groups["last"]
          ? nearestMonth(
              addDays(monthRange(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))).start, -1),
              number,
              "past",
            )
          : nearestMonth(anchor, number, tense);
    return partOf(days, groups);
  };
  return words.order === "day-month"
    ? [
        rule(`(?:${words.sinceStart})\\s+${month}${yearAfter}`, 0.6, wholeMonth, { shape: "open", absolute: hasYear }),
        rule(`(?:${words.untilEndOf})\\s+${month}${yearAfter}`, 0.5, wholeMonth, {
          shape: "before",
          absolute: hasYear,
        }),
        rule(`${part}\\s+${month}${yearAfter}`, 0.6, wholeMonth, { absolute: hasYear }),
        rule(`(?:${words.since})\\s+${month}${yearAfter}`, 0.45, wholeMonth, { shape: "open", absolute: hasYear }),
        rule(`(?:${words.monthPrepositions})\\s+${lastOrNext}${month}${yearAfter}`, 0.5, wholeMonth, {
          absolute: hasYear,
        }),
        rule(`${month}\\s+${year}`, 0.5, wholeMonth, { absolute: hasYear }),
      ]
    : [
        rule(`(?:${words.until})\\s+(?:${year}\\s+)?${month}\\s+(?:${words.untilEndOf})`, 0.5, wholeMonth, {
          shape: "before",
          absolute: hasYear,
        }),
        rule(`(?:${words.since})\\s+(?:${year}\\s+)?${month}`, 0.45, wholeMonth, { shape: "open", absolute: hasYear }),
        rule(
          `(?:(?:${year}|(?<lastyear>${words.lastYearAfter})|(?<thisyear>${words.thisYearAfter}))\\s+)?${lastOrNext}${month}(?:\\s+${part})?`,
          0.5,
          wholeMonth,
          {
            absolute: hasYear,
          },
        ),
      ];
}

/** The rule for a quarter of a year. */
export function quarters({ words, year }: Vocabulary): readonly Rule[] {
  const sources = ORDINALS.map((figure, at) => `${figure}|${words.quarters[at]}`);
  const ordinals = sources.map((ordinal) => new RegExp(`^(?:${ordinal})$`, "iu"));
  return [
    rule(
      `(?:${words.yearPrepositions})?\\s*(?:\\p{Ll}{2,3}\\s+)?(?<quarter>${sources.join("|")})\\s+(?:${words.quarter})\\p{L}*(?:\\s+${year})?`,
      0.5,
      (groups, anchor) => {
        const number = indexOf(ordinals, groups["quarter"]!) + 1;
        const inYear = Number(groups["year"] ?? anchor.slice(0, 4));
        return { start: monthRange(inYear, number * 3 - 2).start, end: monthRange(inYear, number * 3).end };
      },
      { absolute: hasYear },
    ),
  ];
}
