/** Spans that several words tell together: "in March and April", "from Thursday to Sunday", "over nine months", "at the start of last week", "2020–2021". */

import type { Days } from "../../analysis.ts";
import {
  addDays,
  makeDay,
  monthRange,
  nearestWeekday,
  nearestYear,
  shiftMonth,
  single,
  weekRange,
} from "../../calendar.ts";
import { direction, hasYear, type Make, type Rule, rule, soFar } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rules for two weekdays, and for a weekday of the week before. */
export function weekdaySpans({ words, weekday, weekdayOf }: Vocabulary): readonly Rule[] {
  const names = words.weekdays.join("|");
  const before = `(?:(?:${words.spanFrom}|${words.monthPrepositions || "(?!)"}|am)\\s+)`;
  const span: Make = (groups, anchor, tense) => {
    const [first, last] = [weekdayOf(groups["from"]!), weekdayOf(groups["to"]!)];
    const end = nearestWeekday(tense === "future" ? addDays(anchor, 1) : anchor, last, direction(tense));
    const days = (last - first + 7) % 7;
    return days === 0 ? null : { start: addDays(end, -days), end };
  };
  const ofLastWeek: Make = (groups, anchor) =>
    single(addDays(weekRange(anchor, -1).start, weekdayOf(groups["weekday"]!)));
  return [
    rule(
      `${before}?(?<from>${names})(?:\\s*[–—-]\\s*|\\s+(?:${words.spanTo}|${words.and})\\s+${before}?)(?<to>${names})`,
      0.95,
      span,
    ),
    rule(`(?:${words.lastWeek}),?\\s+${before}?${weekday}`, 0.96, ofLastWeek),
    rule(`${before}?${weekday}\\s+(?:${words.lastWeek})`, 0.96, ofLastWeek),
  ];
}

/** Rules for days of a month in words, and for days with names. */
export function namedDays({ words, month, year, yearAfter, monthOf, yearIn }: Vocabulary): readonly Rule[] {
  const patterns = words.dayOrdinals.map((ordinal) => (ordinal === null ? null : new RegExp(`^(?:${ordinal})$`, "iu")));
  // The longer first: "двадцять першого" holds "першого".
  const ordinals = words.dayOrdinals
    .filter((ordinal) => ordinal !== null)
    .toReversed()
    .join("|");
  const dayOf: Make = (groups, anchor, tense) => {
    const day = patterns.findIndex((pattern) => pattern?.test(groups["ordinal"]!)) + 1;
    const number = monthOf(groups["month"]!);
    const made = makeDay(yearIn(groups, anchor) ?? nearestYear(anchor, number, day, direction(tense)), number, day);
    return made === null ? null : single(made);
  };
  return [
    rule(
      words.order === "day-month"
        ? `(?<ordinal>${ordinals})\\s+${month}${yearAfter}`
        : `(?:${year},?\\s+)?${month}\\s+(?<ordinal>${ordinals})`,
      1,
      dayOf,
      { absolute: hasYear },
    ),
    ...words.holidays.map(([name, number, day]) =>
      rule(`(?:${name})`, 0.9, (_, anchor, tense) => {
        const made = makeDay(nearestYear(anchor, number, day, direction(tense)), number, day);
        return made === null ? null : single(made);
      }),
    ),
  ];
}

/** Rules for months and years joined, and for a month of a year told before it. */
export function joinedSpans({ words, month, yearAfter, monthOf, yearIn }: Vocabulary): readonly Rule[] {
  const first = `(?<from>${words.months.join("|")})`;
  const two: Make = (groups, anchor, tense) => {
    const [from, last] = [monthOf(groups["from"]!), monthOf(groups["month"]!)];
    const now = Number(anchor.slice(5, 7));
    const year =
      yearIn(groups, anchor) ??
      Number(anchor.slice(0, 4)) + (tense === "future" ? (last < now ? 1 : 0) : last > now ? -1 : 0);
    return { start: monthRange(from > last ? year - 1 : year, from).start, end: monthRange(year, last).end };
  };
  const prepositions = words.monthPrepositions === "" ? "" : `(?:${words.monthPrepositions})\\s+`;
  const again = prepositions === "" ? "" : `(?:${prepositions})?`;
  return [
    rule(`${prepositions}${first}\\s+(?:${words.and})\\s+${again}${month}${yearAfter}`, 0.55, two, {
      absolute: hasYear,
    }),
    rule(
      `(?:(?<lastyear>${words.lastYear})|(?<thisyear>${words.thisYear})),?\\s+${prepositions}${month}`,
      0.55,
      (groups, anchor) => monthRange(yearIn(groups, anchor)!, monthOf(groups["month"]!)),
    ),
    // The month up to whose first day something is done.
    ...(words.order === "day-month"
      ? [
          rule(
            `(?:${words.until})\\s+${month}${yearAfter}`,
            0.4,
            (groups, anchor, tense) => {
              const number = monthOf(groups["month"]!);
              const next =
                Number(anchor.slice(0, 4)) + (tense === "future" && number < Number(anchor.slice(5, 7)) ? 1 : 0);
              return single(monthRange(yearIn(groups, anchor) ?? next, number).start);
            },
            { shape: "before", absolute: hasYear },
          ),
        ]
      : []),
    ...[`(?:${words.yearsBefore})\\s+YEARS(?:\\s*(?:${words.yearsAfter}))?`, `YEARS\\s*(?:${words.yearsAfter})`].map(
      (source) =>
        rule(
          source.replace(
            "YEARS",
            `(?<firstyear>(?:19|20)\\d\\d)(?:\\s*(?:${words.yearWord}))?(?:\\s*[–—-]\\s*|\\s+(?:${words.spanTo}|${words.and})\\s+)(?<year>(?:19|20)\\d\\d)`,
          ),
          0.4,
          (groups) => {
            const [from, to] = [groups["firstyear"]!, groups["year"]!];
            return to < from ? null : { start: `${from}-01-01`, end: `${to}-12-31` };
          },
          { absolute: () => true },
        ),
    ),
  ];
}

const halfOf = (year: number, second: boolean): Days => ({
  start: `${year}-${second ? "07-01" : "01-01"}`,
  end: `${year}-${second ? "12-31" : "06-30"}`,
});

/** Rules for months, quarters and halves of the year that have passed, and for halves of months and years. */
export function partsOfYear({
  words,
  counted,
  countOf,
  month,
  year,
  yearAfter,
  monthOf,
  yearIn,
}: Vocabulary): readonly Rule[] {
  const half: Make = (groups, anchor, tense) => {
    const second = groups["second"] !== undefined || groups["second2"] !== undefined;
    if (groups["month"]) {
      const number = monthOf(groups["month"]);
      const now = Number(anchor.slice(5, 7));
      const near = Number(anchor.slice(0, 4)) + (tense === "future" ? (number < now ? 1 : 0) : number > now ? -1 : 0);
      const days = monthRange(yearIn(groups, anchor) ?? near, number);
      return second
        ? { start: addDays(days.start, 15), end: days.end }
        : { start: days.start, end: addDays(days.start, 14) };
    }
    return halfOf(yearIn(groups, anchor) ?? Number(anchor.slice(0, 4)), second);
  };
  const years = `(?:\\s+(?:${year}|(?<lastyear>${words.lastYearAfter})|(?<thisyear>${words.thisYearAfter})|(?:${words.ofYear})))`;
  return [
    ...(words.order === "day-month"
      ? [rule(`(?:${words.half})\\s+${month}${yearAfter}`, 0.6, half), rule(`(?:${words.half})${years}`, 0.5, half)]
      : [
          rule(`(?:${words.half})\\s+${month}\\s+${words.halfNoun}`, 0.6, half),
          rule(`${month}\\s+(?:${words.half})\\s+${words.halfNoun}`, 0.6, half),
          rule(`(?:${words.half})${years}\\s+${words.halfNoun}`, 0.5, half),
          rule(`(?:${words.halfYear})`, 0.5, half),
        ]),
    ...(words.order === "day-month" ? [rule(`(?:${words.halfYear})${yearAfter}`, 0.5, half)] : []),
    rule(`(?:${counted(words.monthsOfYear)})${yearAfter}`, 0.56, (groups, anchor, tense) => {
      const count = countOf(groups["count"]) * (groups["quarter"] ? 3 : 1);
      if (!(count >= 2 && count <= 12) || tense === "future") return null;
      const now = Number(anchor.slice(5, 7));
      const inYear = yearIn(groups, anchor) ?? Number(anchor.slice(0, 4)) - (now > count ? 0 : 1);
      return { start: `${inYear}-01-01`, end: monthRange(inYear, count).end };
    }),
  ];
}

/** Rules for parts of a week, month or year around publication, for what lies a few days ahead, and for the seasons since which something lasts. */
export function partsAround({ words, counted, countOf }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${words.partOfPeriod})`, 0.62, (groups, anchor, tense) => {
      const back = groups["lasttime"] ? 1 : 0;
      const has = (name: string): boolean => groups[name] !== undefined || groups[`${name}2`] !== undefined;
      if (has("week")) {
        const { start, end } = weekRange(anchor, -back);
        const days = has("start")
          ? { start, end: addDays(start, 1) }
          : has("middle")
            ? { start: addDays(start, 1), end: addDays(start, 3) }
            : { start: addDays(start, 3), end };
        return soFar(days, anchor, tense);
      }
      const inYear = Number(anchor.slice(0, 4));
      if (has("month")) {
        const { year, month } = shiftMonth(anchor, -back);
        const { start, end } = monthRange(year, month);
        const days = has("start")
          ? { start, end: addDays(start, 9) }
          : has("middle")
            ? { start: addDays(start, 10), end: addDays(start, 19) }
            : { start: addDays(start, 20), end };
        return soFar(days, anchor, tense);
      }
      const [first, last] = has("start") ? [1, 3] : has("middle") ? [5, 8] : [10, 12];
      return soFar(
        { start: monthRange(inYear - back, first).start, end: monthRange(inYear - back, last).end },
        anchor,
        tense,
      );
    }),
    rule(`(?:${counted(words.ahead)})`, 0.6, (groups, anchor, tense) => {
      const many = countOf(groups["count"]) * (groups["week"] ? 7 : groups["month"] ? 30 : 1);
      return tense === "future" ? single(addDays(anchor, many)) : { start: addDays(anchor, -many), end: anchor };
    }),
    rule(`(?:${words.midnight})`, 0.8, (_, anchor, tense) => (tense === "future" ? single(addDays(anchor, 1)) : null)),
    ...words.sinceSeasons.map(([season, first]) =>
      rule(
        `(?:${season})(?:\\s+(?<year>(?:19|20)\\d\\d))?`,
        0.4,
        (groups, anchor) => {
          const inYear = Number(anchor.slice(0, 4));
          const begins = groups["year"]
            ? Number(groups["year"])
            : monthRange(inYear, first).start <= anchor
              ? inYear
              : inYear - 1;
          return { start: monthRange(begins, first).start, end: anchor };
        },
        { shape: "open", absolute: hasYear },
      ),
    ),
  ];
}
