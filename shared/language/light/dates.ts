/** Finds words for days in a sentence by a language's patterns. */
import type { DateMention, Days, Tense } from "../analysis.ts";
import {
  addDays,
  makeDay,
  monthRange,
  nearestWeekday,
  nearestYear,
  shiftMonth,
  single,
  weekRange,
  yearRange,
} from "../calendar.ts";
import { withPlainLetters } from "../plain-letters.ts";
import { lastVote } from "../votes.ts";
import type { DateWords } from "./grammar.ts";

type Groups = Readonly<Record<string, string | undefined>>;
type Make = (groups: Groups, anchor: string, tense: Tense | null) => Days | null;

interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly anchor: DateMention["anchor"];
  readonly shape: DateMention["shape"];
  readonly make: Make;
  /** True where the words need no day to count from. */
  readonly absolute: (groups: Groups) => boolean;
}

const indexOf = (patterns: readonly RegExp[], text: string): number => patterns.findIndex((one) => one.test(text));
const direction = (tense: Tense | null): "past" | "future" => (tense === "future" ? "future" : "past");

/** A month named without a year: the nearest past one, or the nearest one to come. */
function monthOf(anchor: string, month: number, tense: Tense | null): Days {
  const year = Number(anchor.slice(0, 4));
  const now = Number(anchor.slice(5, 7));
  if (tense === "future") return monthRange(month >= now ? year : year + 1, month);
  return monthRange(month <= now ? year : year - 1, month);
}

/** What is told of this week, month or year in the past has happened by the day of publication. */
const soFar = ({ start, end }: Days, anchor: string, tense: Tense | null): Days => ({
  start,
  end: tense === "past" && start <= anchor && anchor < end ? anchor : end,
});

/** First to fourth, of quarters, in all four languages. */
const ORDINALS: readonly string[] = [
  "(?:I|1)\\.?|1-\\p{L}{1,4}|перш\\p{L}{1,3}|pierwsz\\p{L}{1,3}|pirm\\p{L}{2,4}|erste[nrs]?",
  "(?:II|2)\\.?|2-\\p{L}{1,4}|друг\\p{L}{1,3}|drug\\p{L}{1,3}|antr\\p{L}{1,4}|zweite[nrs]?",
  "(?:III|3)\\.?|3-\\p{L}{1,4}|трет\\p{L}{1,4}|trzeci\\p{L}{0,3}|treč\\p{L}{1,4}|dritte[nrs]?",
  "(?:IV|4)\\.?|4-\\p{L}{1,4}|четверт\\p{L}{1,3}|czwart\\p{L}{1,3}|ketvirt\\p{L}{1,3}|vierte[nrs]?",
];

/** Compiles the patterns of a language. */
export function dateRules(words: DateWords, numbers: ReadonlyMap<string, number>): readonly Rule[] {
  const months = words.months.map((month) => new RegExp(`^(?:${month})$`, "u"));
  const weekdays = words.weekdays.map((day) => new RegExp(`^(?:${day})$`, "u"));
  const month = `(?<month>${words.months.join("|")})`;
  const weekday = `(?<weekday>${words.weekdays.join("|")})`;
  const year = `(?<year>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`;
  const yearAfter = `(?:,?\\s+(?:${year}|(?<lastyear>${words.lastYearAfter})|(?<thisyear>${words.thisYearAfter})))?`;
  const counts = [...numbers].filter(([, value]) => value >= 1 && value <= 12);
  const count = `\\d{1,3}|${[...counts.map(([word]) => word), ...Object.keys(words.few ?? {})].join("|")}`;
  const countOf = (text: string | undefined): number =>
    text === undefined ? 1 : Number(text) || (numbers.get(text.toLowerCase()) ?? words.few?.[text.toLowerCase()] ?? 1);
  const ordinalWords = words.ordinals.map((ordinal) => new RegExp(`^(?:${ordinal})$`, "iu"));
  const part = `(?:(?<start>${words.start})|(?<middle>${words.middle})|(?<end>${words.end}))`;
  const rules: Rule[] = [];
  const rule = (
    source: string,
    weight: number,
    make: Make,
    options: Partial<Pick<Rule, "anchor" | "shape" | "absolute">> = {},
  ) => {
    rules.push({
      pattern: new RegExp(withPlainLetters(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`), "giu"),
      weight,
      make,
      anchor: options.anchor ?? "publication",
      shape: options.shape ?? "point",
      absolute: options.absolute ?? (() => false),
    });
  };
  const yearIn = (groups: Groups, anchor: string): number | null =>
    groups["year"]
      ? Number(groups["year"])
      : groups["lastyear"]
        ? Number(anchor.slice(0, 4)) - 1
        : groups["thisyear"]
          ? Number(anchor.slice(0, 4))
          : null;
  const hasYear = (groups: Groups): boolean => groups["year"] !== undefined;
  const dayMonth: Make = (groups, anchor, tense) => {
    const number = indexOf(months, groups["month"]!.toLowerCase()) + 1;
    const day = Number(groups["day"]);
    const made = makeDay(yearIn(groups, anchor) ?? nearestYear(anchor, number, day, direction(tense)), number, day);
    return made === null ? null : single(made);
  };
  const dayAndMonth =
    words.order === "day-month"
      ? `(?<day>\\d{1,2})\\.?(?:-?(?:го|е|ого))?\\s+${month}${yearAfter}`
      : `(?:${year},?\\s+)?${month}\\s+(?<day>\\d{1,2})(?:-?\\p{L}{0,4})?(?:\\s*(?:d\\.|dien\\p{L}*))?`;
  const partOf = (days: Days, groups: Groups): Days => {
    if (groups["start"]) return { start: days.start, end: addDays(days.start, 9) };
    if (groups["middle"]) return { start: addDays(days.start, 10), end: addDays(days.start, 19) };
    return groups["end"] ? { start: addDays(days.start, 20), end: days.end } : days;
  };
  const spanOf: Make = (groups, anchor, tense) => {
    const last = indexOf(months, groups["month"]!.toLowerCase()) + 1;
    const first = groups["from"] === undefined ? last : indexOf(months, groups["from"].toLowerCase()) + 1;
    const [from, to] = [Number(groups["first"]), Number(groups["day"])];
    const inYear = yearIn(groups, anchor) ?? nearestYear(anchor, last, to, direction(tense));
    const start = makeDay(first > last ? inYear - 1 : inYear, first, from);
    const end = makeDay(inYear, last, to);
    return start === null || end === null || end < start ? null : { start, end };
  };
  // «з 9 по 14 серпня», "od 21 maja do 6 czerwca", "vom 9. bis 14. August", "zwischen dem 21. Mai und dem 6. Juni".
  const between = `(?:\\s*[–—-]\\s*|\\s+(?:${words.spanTo})\\s+)`;
  const fromMonth = words.months.join("|");
  if (words.order === "day-month") {
    rule(
      `(?:(?:${words.spanFrom})\\s+)?(?<first>\\d{1,2})\\.?(?:-?(?:го|е|ого))?(?:\\s+(?<from>${fromMonth}))?${between}(?<day>\\d{1,2})\\.?(?:-?(?:го|е|ого))?\\s+${month}${yearAfter}`,
      1,
      spanOf,
      { absolute: hasYear },
    );
  } else {
    rule(
      `(?:(?:${words.spanFrom})\\s+)?(?:${year},?\\s+)?(?<month>${fromMonth})\\s+(?<first>\\d{1,2})(?:-?\\p{L}{0,4})?${between}(?<day>\\d{1,2})(?:-?\\p{L}{0,4})?(?:\\s*(?:d\\.|dien\\p{L}*))?`,
      1,
      spanOf,
      { absolute: hasYear },
    );
    rule(
      `(?:(?:${words.spanFrom})\\s+)?(?:${year},?\\s+)?(?<from>${fromMonth})\\s+(?<first>\\d{1,2})(?:-?\\p{L}{0,4})?${between}(?<month>${fromMonth})\\s+(?<day>\\d{1,2})(?:-?\\p{L}{0,4})?(?:\\s*(?:d\\.|dien\\p{L}*))?`,
      1,
      spanOf,
      { absolute: hasYear },
    );
  }
  rule(`(?:${words.since})\\s+${dayAndMonth}`, 0.9, dayMonth, { shape: "open", absolute: hasYear });
  rule(`(?:${words.until})\\s+${dayAndMonth}`, 0.5, dayMonth, { shape: "before", absolute: hasYear });
  rule(dayAndMonth, 1, dayMonth, { absolute: hasYear });
  rule(
    `(?<day>\\d{1,2})\\.(?<monthnumber>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)`,
    1,
    (groups) => {
      const made = makeDay(Number(groups["year"]), Number(groups["monthnumber"]), Number(groups["day"]));
      return made === null ? null : single(made);
    },
    { absolute: () => true },
  );
  rule(
    `(?<year>(?:19|20)\\d\\d)-(?<monthnumber>\\d{2})-(?<day>\\d{2})`,
    1,
    (groups) => {
      const made = makeDay(Number(groups["year"]), Number(groups["monthnumber"]), Number(groups["day"]));
      return made === null ? null : single(made);
    },
    { absolute: () => true },
  );
  rule(`(?:${words.dayBeforeYesterday})`, 0.95, (_, anchor) => single(addDays(anchor, -2)));
  rule(`(?:${words.yesterday})`, 0.95, (_, anchor) => single(addDays(anchor, -1)));
  rule(`(?:${words.tomorrow})`, 0.95, (_, anchor) => single(addDays(anchor, 1)));
  rule(`(?:${words.today})`, 0.9, (_, anchor) => single(anchor));
  rule(`(?:${words.sameDay})`, 0.8, (_, anchor) => single(anchor), { anchor: "mentioned" });
  rule(`(?:${words.nextDay})`, 0.85, (_, anchor) => single(addDays(anchor, 1)), { anchor: "mentioned" });
  rule(`(?:${words.dayBefore})`, 0.85, (_, anchor) => single(addDays(anchor, -1)), { anchor: "mentioned" });
  const weekdayOf: Make = (groups, anchor, tense) => {
    const wanted = indexOf(weekdays, groups["weekday"]!.toLowerCase());
    if (groups["next"]) return single(nearestWeekday(addDays(anchor, 1), wanted, "future"));
    if (groups["last"]) return single(nearestWeekday(addDays(anchor, -1), wanted, "past"));
    const day = nearestWeekday(tense === "future" ? addDays(anchor, 1) : anchor, wanted, direction(tense));
    return single(day);
  };
  const lastOrNext = `(?:(?<last>${words.lastBefore})\\s+|(?<next>${words.nextBefore})\\s+)?`;
  rule(`(?:${words.since})\\s+${lastOrNext}${weekday}`, 0.8, weekdayOf, { shape: "open" });
  rule(`${lastOrNext}${weekday}`, 0.92, weekdayOf);
  rule(`(?:${words.lastWeekend})`, 0.7, (_, anchor) => {
    const saturday = nearestWeekday(anchor, 5, "past");
    return { start: saturday, end: addDays(saturday, 1) };
  });
  rule(`(?:${words.lastWeek})`, 0.6, (_, anchor) => weekRange(anchor, -1));
  rule(`(?:${words.thisWeek})`, 0.6, (_, anchor, tense) => soFar(weekRange(anchor, 0), anchor, tense));
  rule(`(?:${words.nextWeek})`, 0.6, (_, anchor) => weekRange(anchor, 1));
  const monthsAway =
    (away: number): Make =>
    (_, anchor, tense) => {
      const { year: inYear, month: number } = shiftMonth(anchor, away);
      return soFar(monthRange(inYear, number), anchor, tense);
    };
  rule(`(?:${words.afterVote.replaceAll("COUNT", count)})`, 0.3, (groups, anchor) => {
    const vote = lastVote(anchor);
    if (vote === null) return null;
    const many = groups["day"] || groups["week"] || groups["month"] ? countOf(groups["count"]) : 0;
    return single(addDays(vote.start, many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)));
  });
  rule(
    `(?:${words.later.replaceAll("COUNT", count)})`,
    0.6,
    (groups, anchor) => {
      const many = countOf(groups["count"] ?? groups["count2"]);
      const unit = groups["week"] || groups["week2"] ? 7 : groups["month"] || groups["month2"] ? 30 : 1;
      return single(addDays(anchor, many * unit));
    },
    { anchor: "mentioned" },
  );
  for (const [season, first, last] of words.seasons)
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
    );
  rule(`(?:${words.lastDays.replaceAll("COUNT", count)})`, 0.55, (groups, anchor) => {
    const many = groups["recent"]
      ? 3
      : groups["hours"]
        ? Math.ceil(countOf(groups["count"]) / 24)
        : countOf(groups["count"]);
    return { start: addDays(anchor, -many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)), end: anchor };
  });
  rule(`(?:${words.running.replaceAll("NTH", words.ordinals.join("|"))})`, 0.6, (groups, anchor) => {
    const many = indexOf(ordinalWords, groups["nth"] ?? groups["nth2"] ?? "") + 1;
    return { start: addDays(anchor, -many * (groups["week"] ? 7 : groups["month"] ? 30 : 1)), end: anchor };
  });
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
  );
  rule(`(?:${words.lastMonth})`, 0.5, monthsAway(-1));
  rule(`(?:${words.thisMonth})`, 0.5, monthsAway(0));
  rule(`(?:${words.nextMonth})`, 0.5, monthsAway(1));
  rule(`(?:${words.sinceYear})(?:\\s+(?<year>(?:19|20)\\d\\d))?`, 0.45, (groups, anchor) => ({
    start: `${groups["year"] ?? anchor.slice(0, 4)}-01-01`,
    end: anchor,
  }));
  rule(`(?:${words.ago.replaceAll("COUNT", count)})`, 0.7, (groups, anchor) => {
    const many = countOf(groups["count"]);
    if (groups["day"]) return single(addDays(anchor, -many));
    if (groups["week"]) return single(addDays(anchor, -7 * many));
    if (groups["month"]) {
      const { year: inYear, month: number } = shiftMonth(anchor, -many);
      return monthRange(inYear, number);
    }
    return yearRange(Number(anchor.slice(0, 4)) - many);
  });
  const wholeMonth: Make = (groups, anchor, tense) => {
    const number = indexOf(months, groups["month"]!.toLowerCase()) + 1;
    const inYear = yearIn(groups, anchor);
    const days =
      inYear !== null
        ? monthRange(inYear, number)
        : groups["last"]
          ? monthOf(
              addDays(monthRange(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))).start, -1),
              number,
              "past",
            )
          : monthOf(anchor, number, tense);
    return partOf(days, groups);
  };
  if (words.order === "day-month") {
    rule(`(?:${words.sinceStart})\\s+${month}${yearAfter}`, 0.6, wholeMonth, { shape: "open", absolute: hasYear });
    rule(`(?:${words.untilEndOf})\\s+${month}${yearAfter}`, 0.5, wholeMonth, { shape: "before", absolute: hasYear });
    rule(`${part}\\s+${month}${yearAfter}`, 0.6, wholeMonth, { absolute: hasYear });
    rule(`(?:${words.since})\\s+${month}${yearAfter}`, 0.45, wholeMonth, { shape: "open", absolute: hasYear });
    rule(`(?:${words.monthPrepositions})\\s+${lastOrNext}${month}${yearAfter}`, 0.5, wholeMonth, { absolute: hasYear });
    rule(`${month}\\s+${year}`, 0.5, wholeMonth, { absolute: hasYear });
  } else {
    rule(`(?:${words.until})\\s+(?:${year}\\s+)?${month}\\s+(?:${words.untilEndOf})`, 0.5, wholeMonth, {
      shape: "before",
      absolute: hasYear,
    });
    rule(`(?:${words.since})\\s+(?:${year}\\s+)?${month}`, 0.45, wholeMonth, { shape: "open", absolute: hasYear });
    rule(
      `(?:(?:${year}|(?<lastyear>${words.lastYearAfter})|(?<thisyear>${words.thisYearAfter}))\\s+)?${month}(?:\\s+${part})?`,
      0.5,
      wholeMonth,
      {
        absolute: hasYear,
      },
    );
  }
  const ordinals = ORDINALS.map((ordinal) => new RegExp(`^(?:${ordinal})$`, "iu"));
  rule(
    `(?:${words.yearPrepositions})?\\s*(?:\\p{Ll}{2,3}\\s+)?(?<quarter>${ORDINALS.join("|")})\\s+(?:квартал|kwarta[lł]|ketvir|quartal)\\p{L}*(?:\\s+${year})?`,
    0.5,
    (groups, anchor) => {
      const number = indexOf(ordinals, groups["quarter"]!) + 1;
      const inYear = Number(groups["year"] ?? anchor.slice(0, 4));
      return { start: monthRange(inYear, number * 3 - 2).start, end: monthRange(inYear, number * 3).end };
    },
    { absolute: hasYear },
  );
  rule(`(?:${words.lastYear})`, 0.35, (_, anchor) => yearRange(Number(anchor.slice(0, 4)) - 1));
  rule(`(?:${words.thisYear})`, 0.35, (_, anchor, tense) =>
    soFar(yearRange(Number(anchor.slice(0, 4))), anchor, tense),
  );
  rule(`(?:${words.since})\\s+${year}`, 0.35, (groups) => yearRange(Number(groups["year"])), {
    shape: "open",
    absolute: () => true,
  });
  rule(
    `(?:${words.yearPrepositions})\\s*(?<year>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`,
    0.35,
    (groups) => yearRange(Number(groups["year"])),
    {
      absolute: () => true,
    },
  );
  if (words.afterBareYear) {
    rule(
      `(?<year>(?:19|20)\\d\\d)(?=\\s+(?:${words.afterBareYear})(?!\\p{L}))`,
      0.35,
      (groups) => yearRange(Number(groups["year"])),
      { absolute: () => true },
    );
  }
  return rules;
}

/** Date mentions of a stretch of text, in text order, never overlapping; earlier rules win. */
export function findDates(text: string, start: number, end: number, rules: readonly Rule[]): DateMention[] {
  const stretch = text.slice(start, end);
  const found: DateMention[] = [];
  for (const { pattern, weight, anchor, shape, make, absolute } of rules) {
    for (const match of stretch.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (match[0] === "" || found.some((other) => from < other.end && to > other.start)) continue;
      const groups: Groups = match.groups ?? {};
      found.push({
        start: from,
        end: to,
        anchor,
        shape,
        weight,
        resolve: (day, tense) => {
          if (day === null) return absolute(groups) ? make(groups, "2000-01-01", tense) : null;
          return make(groups, day, tense);
        },
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
