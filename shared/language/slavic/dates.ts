import type { DateMention, Days, Tense } from "../analysis.ts";
import { dayNumber, dayOf, monthRange, partsOf, range, weekdayOf } from "./calendar.ts";

/** The words of one language that name times; each is the source of a regular expression on lower-case text with ё as е. */
export interface DateWords {
  /** Stems of the months, January first; a full match with any ending counts. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Named seasons with the months they span: `[source, first, last]`. */
  readonly seasons: readonly (readonly [string, number, number])[];
  /** Small numbers in words. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<DateWord, string>>;
}

export type DateWord =
  | "on"
  | "last"
  | "this"
  | "next"
  | "week"
  | "weekend"
  | "month"
  | "year"
  | "day"
  | "ago"
  | "earlier"
  | "later"
  | "today"
  | "yesterday"
  | "beforeYesterday"
  | "tomorrow"
  | "eve"
  | "since"
  | "until"
  | "start"
  | "middle"
  | "end"
  | "sameDay"
  | "nextDay"
  | "dayBefore"
  | "night"
  | "quarter"
  | "half"
  | "thisYear"
  | "lastYear"
  | "recently"
  | "and"
  | "from"
  | "to"
  | "during"
  | "after"
  | "first"
  | "second"
  | "since year";

type Resolver = (publication: number | null, tense: Tense | null, previous: Days | null) => Days | null;

interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly shape?: DateMention["shape"];
  readonly make: (match: RegExpExecArray) => Resolver | null;
}

const YEAR = String.raw`(?:19|20)\d\d`;

/** The day and month without a year: the nearest one that the tense allows. */
function nearestYear(month: number, day: number, publication: number, tense: Tense | null): number {
  const { year } = partsOf(publication);
  const options = [year - 1, year, year + 1].map((candidate) => dayOf(candidate, month, day));
  const allowed =
    tense === "future"
      ? options.filter((option) => option >= publication - 3)
      : tense === "past"
        ? options.filter((option) => option <= publication + 3)
        : options;
  const pool = allowed.length > 0 ? allowed : options;
  return pool.reduce((best, option) => (Math.abs(option - publication) < Math.abs(best - publication) ? option : best));
}

/** The month without a year: the nearest past one, for the future the nearest coming one. */
function nearestMonth(month: number, publication: number, tense: Tense | null): { start: number; end: number } {
  const { year, month: now } = partsOf(publication);
  if (tense === "future") return monthRange(month >= now ? year : year + 1, month);
  return monthRange(month <= now ? year : year - 1, month);
}

function weekday(target: number, publication: number, tense: Tense | null): number {
  const back = (weekdayOf(publication) - target + 7) % 7;
  if (tense === "future") return publication + (back === 0 ? 7 : 7 - back);
  return publication - back;
}

const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** Builds the rules of a language once; `findDates` then reads any number of sentences. */
export function dateRules(words: DateWords): DateRules {
  const w = words.words;
  const monthSource = words.months.map((month) => `(?:${month})`).join("|");
  const weekdaySource = words.weekdays.map((day) => `(?:${day})`).join("|");
  const monthOf = (text: string): number =>
    words.months.findIndex((month) => new RegExp(`^(?:${month})$`, "u").test(text)) + 1;
  const weekdayIndex = (text: string): number =>
    words.weekdays.findIndex((day) => new RegExp(`^(?:${day})$`, "u").test(text)) + 1;
  const numberSource = `\\d{1,3}|${Object.keys(words.numbers).join("|")}`;
  const numberOf = (text: string | undefined): number =>
    text === undefined ? 1 : (words.numbers[text] ?? Number(text));
  const rule = (source: string, weight: number, make: Rule["make"], shape?: DateMention["shape"]): Rule => ({
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${source.replaceAll("ё", "е")})(?![\\p{L}])`, "gu"),
    weight,
    make,
    ...(shape ? { shape } : {}),
  });
  const needs =
    (make: (publication: number, tense: Tense | null, previous: Days | null) => Days | null): Resolver =>
    (publication, tense, previous) =>
      publication === null ? null : make(publication, tense, previous);
  const yearTail = `(?:\\s+(?:(${YEAR})(?:\\s*(?:${w.year}|г\\.?))?|(?:(${w.last})\\s+(?:${w.year}))|(?:(${w.this})\\s+(?:${w.year}))|(${w.thisYear})|(${w.lastYear})))?`;
  const yearFrom = (match: RegExpExecArray, at: number, publication: number | null): number | null => {
    if (match[at]) return Number(match[at]);
    if (publication === null) return null;
    if (match[at + 1] || match[at + 4]) return partsOf(publication).year - 1;
    if (match[at + 2] || match[at + 3]) return partsOf(publication).year;
    return null;
  };
  const dayInMonth = (
    day: number,
    month: number,
    year: number | null,
    publication: number | null,
    tense: Tense | null,
  ): number | null => {
    if (day < 1 || day > 31 || month < 1) return null;
    if (year !== null) return dayOf(year, month, day);
    return publication === null ? null : nearestYear(month, day, publication, tense);
  };
  const monthDays =
    (
      match: RegExpExecArray,
      month: number,
      yearAt: number,
      cut: (bounds: { start: number; end: number }) => { start: number; end: number } = (bounds) => bounds,
    ): Resolver =>
    (publication, tense) => {
      const year = yearFrom(match, yearAt, publication);
      const bounds =
        year !== null ? monthRange(year, month) : publication === null ? null : nearestMonth(month, publication, tense);
      if (bounds === null) return null;
      const part = cut(bounds);
      return range(part.start, part.end);
    };
  const seasonRules = words.seasons.map(([source, first, last]) =>
    rule(`(?:${source})${yearTail}`, 0.35, (match) => (publication, tense) => {
      let year = yearFrom(match, 1, publication);
      if (year === null) {
        if (publication === null) return null;
        year = partsOf(publication).year;
        if (tense !== "future" && dayOf(year, first, 1) > publication) year--;
      }
      const startYear = first > last ? year - (match[1] ? 1 : 0) : year;
      return range(monthRange(startYear, first).start, monthRange(first > last ? startYear + 1 : year, last).end);
    }),
  );
  const ordinalTail = "(?:-?(?:го|е|га|ого|му|ми))?";
  const rules = [
    // «с 1 по 5 сентября», «14–15 сентября», «14 и 15 сентября»
    rule(
      `(?:(?:${w.from})\\s+)?(\\d{1,2})${ordinalTail}\\s*(?:[-–—]|${w.to}|${w.and})\\s*(\\d{1,2})${ordinalTail}\\s+(${monthSource})${yearTail}`,
      0.95,
      (match) => {
        const month = monthOf(match[3]!.toLowerCase());
        return (publication, tense) => {
          const year = yearFrom(match, 4, publication);
          const start = dayInMonth(Number(match[1]), month, year, publication, tense);
          const end = dayInMonth(Number(match[2]), month, year, publication, tense);
          return start === null || end === null || end < start ? null : range(start, end);
        };
      },
    ),
    rule(
      `(?:${w.since})\\s+(\\d{1,2})${ordinalTail}\\s+(${monthSource})${yearTail}`,
      0.9,
      (match) => {
        const month = monthOf(match[2]!.toLowerCase());
        return (publication, tense) => {
          const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, null);
          if (day === null) return null;
          return range(day, tense === "future" || publication === null || day > publication ? day : publication);
        };
      },
      "open",
    ),
    rule(
      `(?:${w.until})\\s+(\\d{1,2})${ordinalTail}\\s+(${monthSource})${yearTail}`,
      0.5,
      (match) => {
        const month = monthOf(match[2]!.toLowerCase());
        return (publication, tense) => {
          const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, tense);
          return day === null ? null : range(day, day);
        };
      },
      "before",
    ),
    rule(`(\\d{1,2})${ordinalTail}\\s+(${monthSource})${yearTail}`, 1, (match) => {
      const month = monthOf(match[2]!.toLowerCase());
      return (publication, tense) => {
        const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, tense);
        return day === null ? null : range(day, day);
      };
    }),
    rule(`(\\d{1,2})\\.(\\d{1,2})\\.(${YEAR}|\\d\\d)`, 1, (match) => () => {
      const day = dayInMonth(
        Number(match[1]),
        Number(match[2]) <= 12 ? Number(match[2]) : 0,
        Number(match[3]!.length === 2 ? `20${match[3]}` : match[3]),
        null,
        null,
      );
      return day === null ? null : range(day, day);
    }),
    rule(`(?:(?:${w.on})\\s+)?(?:(${w.start})|(${w.middle})|(${w.end}))\\s+(${monthSource})${yearTail}`, 0.6, (match) =>
      monthDays(match, monthOf(match[4]!.toLowerCase()), 5, ({ start, end }) =>
        match[1]
          ? { start, end: start + 9 }
          : match[2]
            ? { start: start + 10, end: start + 19 }
            : { start: start + 20, end },
      ),
    ),
    rule(
      `(?:${w.since})\\s+(${monthSource})${yearTail}`,
      0.45,
      (match) => {
        const month = monthOf(match[1]!.toLowerCase());
        return (publication, tense) => {
          const year = yearFrom(match, 2, publication);
          const bounds =
            year !== null
              ? monthRange(year, month)
              : publication === null
                ? null
                : nearestMonth(month, publication, tense);
          return bounds === null
            ? null
            : range(
                bounds.start,
                publication === null || tense === "future" ? bounds.end : Math.max(publication, bounds.start),
              );
        };
      },
      "open",
    ),
    rule(`(?:${w.on})\\s+(?:${w.last})\\s+(${monthSource})`, 0.5, (match) =>
      needs((publication) => {
        const { year, month: now } = partsOf(publication);
        const month = monthOf(match[1]!.toLowerCase());
        const bounds = monthRange(month < now ? year : year - 1, month);
        return range(bounds.start, bounds.end);
      }),
    ),
    rule(`(?:(?:${w.on}|${w.during})\\s+)(${monthSource})${yearTail}`, 0.5, (match) =>
      monthDays(match, monthOf(match[1]!.toLowerCase()), 2),
    ),
    rule(`(${monthSource})\\s+(${YEAR})(?:\\s*(?:${w.year}|г\\.?))?`, 0.5, (match) => {
      const bounds = monthRange(Number(match[2]), monthOf(match[1]!.toLowerCase()));
      return () => range(bounds.start, bounds.end);
    }),
    rule(
      `(?:${w["since year"]})(?:\\s+(${YEAR})(?:\\s*(?:${w.year}|г\\.?)))?`,
      0.45,
      (match) => (publication) => {
        const year = match[1] ? Number(match[1]) : publication === null ? null : partsOf(publication).year;
        return year === null ? null : range(dayOf(year, 1, 1), publication ?? dayOf(year, 12, 31));
      },
      "open",
    ),
    rule(
      `(?:${w.since})\\s+(${YEAR})(?:-?(?:го|га))?\\s*(?:${w.year}|г\\.)`,
      0.45,
      (match) => (publication) =>
        range(
          dayOf(Number(match[1]), 1, 1),
          Math.max(publication ?? dayOf(Number(match[1]), 12, 31), dayOf(Number(match[1]), 1, 1)),
        ),
      "open",
    ),
    rule(`(?:${w.after})\\s+(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week})|(${w.month}))`, 0.6, (match) => {
      const count = numberOf(match[1]?.toLowerCase());
      const days = match[2] ? count : match[3] ? 7 * count : 30 * count;
      return (publication, tense, previous) => {
        const base = tense === "past" ? (previous === null ? null : dayNumber(previous.start)) : publication;
        return base === null || !(days > 0) ? null : range(base + days, base + days);
      };
    }),
    rule(`(?:${w.on})\\s+(?:(${w.first})|(${w.second}))\\s+(?:${w.half})${yearTail}`, 0.4, (match) => (publication) => {
      const year = yearFrom(match, 3, publication) ?? (publication === null ? null : partsOf(publication).year);
      if (year === null) return null;
      return match[1] ? range(dayOf(year, 1, 1), dayOf(year, 6, 30)) : range(dayOf(year, 7, 1), dayOf(year, 12, 31));
    }),
    rule(`(?:${w.beforeYesterday})`, 0.95, () => needs((publication) => range(publication - 2, publication - 2))),
    rule(`(?:${w.yesterday})(?:\\s+(?:${w.night}))?`, 0.95, () =>
      needs((publication) => range(publication - 1, publication - 1)),
    ),
    rule(`(?:${w.tomorrow})`, 0.95, () => needs((publication) => range(publication + 1, publication + 1))),
    rule(`(?:${w.today})(?:\\s+(?:${w.night}))?`, 0.9, () => needs((publication) => range(publication, publication))),
    rule(
      `(?:${w.eve})(?:\\s+(?:${w.night}))?(?!\\s+(?:\\d|выбор|выбар|суд|праздн|саммит|визит|дня|свят|парад|инаугур))`,
      0.9,
      () => needs((publication) => range(publication - 1, publication - 1)),
    ),
    rule(`(?:${w.nextDay})`, 0.85, () => (publication, _tense, previous) => {
      const base = previous !== null ? dayNumber(previous.end) : publication;
      return base === null ? null : range(base + 1, base + 1);
    }),
    rule(`(?:${w.dayBefore})`, 0.85, () => (publication, _tense, previous) => {
      const base = previous !== null ? dayNumber(previous.start) : publication;
      return base === null ? null : range(base - 1, base - 1);
    }),
    rule(
      `(?:${w.sameDay})`,
      0.8,
      () => (publication, _tense, previous) =>
        previous ?? (publication === null ? null : range(publication, publication)),
    ),
    rule(`(?:${w.on})\\s+(?:(${w.last})|(${w.next})|(${w.this}))\\s+(${weekdaySource})`, 0.95, (match) =>
      needs((publication) => {
        const target = weekdayIndex(match[4]!.toLowerCase());
        const day = match[2]
          ? weekday(target, publication, "future")
          : match[3]
            ? mondayOf(publication) + target - 1
            : weekday(target, publication - 1, "past");
        return range(day, day);
      }),
    ),
    rule(`(?:(?:${w.on})\\s+)?(${weekdaySource})(?:,?\\s+(\\d{1,2})\\s+(${monthSource})${yearTail})`, 1, (match) => {
      const month = monthOf(match[3]!.toLowerCase());
      return (publication, tense) => {
        const day = dayInMonth(Number(match[2]), month, yearFrom(match, 4, publication), publication, tense);
        return day === null ? null : range(day, day);
      };
    }),
    rule(`(?:${w.on}|(?:${w.night})\\s+(?:${w.on}))\\s+(${weekdaySource})`, 0.9, (match) =>
      needs((publication, tense) => {
        const day = weekday(weekdayIndex(match[1]!.toLowerCase()), publication, tense);
        return range(day, day);
      }),
    ),
    rule(
      `(?:${w.since})\\s+(${weekdaySource})`,
      0.8,
      (match) =>
        needs((publication, tense) => {
          const day = weekday(weekdayIndex(match[1]!.toLowerCase()), publication, tense);
          return range(day, tense === "future" ? day : publication);
        }),
      "open",
    ),
    rule(`(?:${w.on}|${w.during})\\s+(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.week})`, 0.6, (match) =>
      needs((publication) => {
        const monday = mondayOf(publication) + (match[1] ? -7 : match[3] ? 7 : 0);
        return range(monday, monday + 6);
      }),
    ),
    rule(`(?:${w.on}|${w.during})\\s+(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.weekend})`, 0.75, (match) =>
      needs((publication) => {
        const saturday = mondayOf(publication) + 5;
        const start = match[3]
          ? saturday > publication
            ? saturday
            : saturday + 7
          : saturday <= publication
            ? saturday
            : saturday - 7;
        return range(start, start + 1);
      }),
    ),
    rule(`(?:${w.on}|${w.during})\\s+(?:${w.weekend})`, 0.7, () =>
      needs((publication, tense) => {
        const saturday = mondayOf(publication) + 5;
        const start = tense === "future" ? saturday : saturday <= publication ? saturday : saturday - 7;
        return range(start, start + 1);
      }),
    ),
    rule(`(?:${w.on}|${w.during})\\s+(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.month})`, 0.5, (match) =>
      needs((publication) => {
        const { year, month } = partsOf(publication);
        const bounds = monthRange(year, month + (match[1] ? -1 : match[3] ? 1 : 0));
        return range(bounds.start, bounds.end);
      }),
    ),
    rule(
      `(?:(?:${w.on}|${w.during})\\s+)?(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.year})|(${w.thisYear})|(${w.lastYear})`,
      0.3,
      (match) =>
        needs((publication) => {
          const { year } = partsOf(publication);
          const which = year + (match[1] || match[5] ? -1 : match[3] ? 1 : 0);
          return range(dayOf(which, 1, 1), dayOf(which, 12, 31));
        }),
    ),
    rule(
      `(?:(?:${w.on}|${w.during})\\s+)?(${YEAR})(?:-?(?:м|го|й|ым|м|га|ы))?\\s*(?:${w.year}|г\\.)`,
      0.3,
      (match) => () => range(dayOf(Number(match[1]), 1, 1), dayOf(Number(match[1]), 12, 31)),
    ),
    rule(
      `(?:${w.on})\\s+(${YEAR})(?:-м|-ым|-м)?`,
      0.3,
      (match) => () => range(dayOf(Number(match[1]), 1, 1), dayOf(Number(match[1]), 12, 31)),
    ),
    rule(
      `(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week})|(${w.month})|(${w.year}))\\s+(?:(${w.ago})|(${w.earlier})|(${w.later}))`,
      0.6,
      (match) => (publication, _tense, previous) => {
        const count = numberOf(match[1]?.toLowerCase());
        const base = match[6] || previous === null ? publication : dayNumber(previous.start);
        if (base === null || !(count > 0)) return null;
        const sign = match[8] ? 1 : -1;
        if (match[2]) return range(base + sign * count, base + sign * count);
        if (match[3]) return range(base + sign * 7 * count, base + sign * 7 * count);
        const { year, month, date } = partsOf(base);
        if (match[4]) {
          const bounds = monthRange(year, month + sign * count);
          void date;
          return range(bounds.start, bounds.end);
        }
        return range(dayOf(year + sign * count, 1, 1), dayOf(year + sign * count, 12, 31));
      },
    ),
    rule(
      `(?:${w.on}\\s+)?(?:([1-4])|(I{1,3}V?|IV))(?:-?(?:м|й|ом|ым))?\\s+(?:${w.quarter})${yearTail}`,
      0.4,
      (match) => (publication) => {
        const quarter = match[1] ? Number(match[1]) : ["i", "ii", "iii", "iv"].indexOf(match[2]!.toLowerCase()) + 1;
        const year = yearFrom(match, 3, publication) ?? (publication === null ? null : partsOf(publication).year);
        return year === null || quarter < 1
          ? null
          : range(monthRange(year, quarter * 3 - 2).start, monthRange(year, quarter * 3).end);
      },
    ),
    ...seasonRules,
    rule(`(?:${w.recently})`, 0.2, () => needs((publication) => range(publication - 14, publication))),
    rule(`(?:${w.night})`, 0.1, () =>
      needs((publication, tense) => (tense === "future" ? null : range(publication, publication))),
    ),
  ];
  const small = new Set([
    "on",
    "last",
    "this",
    "next",
    "since",
    "until",
    "and",
    "from",
    "to",
    "during",
    "start",
    "first",
    "second",
    "after",
    "middle",
    "end",
  ]);
  const sources = [
    String.raw`\d`,
    monthSource,
    weekdaySource,
    ...words.seasons.map(([source]) => source),
    ...Object.entries(w).flatMap(([name, source]) => (small.has(name) ? [] : [source])),
  ];
  return { rules, any: new RegExp(sources.join("|").replaceAll("ё", "е"), "u") };
}

/** The rules of a language, and one expression that some word of every rule fits: most sentences name no time. */
export interface DateRules {
  readonly rules: readonly Rule[];
  readonly any: RegExp;
}

/** All times that a sentence names, ordered by start; where two overlap, the longer. `previous` is the last time named before it. */
export function findDates(
  text: string,
  start: number,
  end: number,
  { rules, any }: DateRules,
  previous: DateMention | null,
): DateMention[] {
  const lower = text.slice(start, end).toLowerCase().replaceAll("ё", "е");
  if (!any.test(lower)) return [];
  const found: { start: number; end: number; weight: number; shape: DateMention["shape"]; resolver: Resolver }[] = [];
  for (const { pattern, weight, shape, make } of rules) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const resolver = make(match);
      if (resolver !== null)
        found.push({
          start: start + match.index,
          end: start + match.index + match[0].length,
          weight,
          shape: shape ?? "point",
          resolver,
        });
      if (match[0].length === 0) pattern.lastIndex++;
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: typeof found = [];
  for (const item of found.sort(
    (left, right) => right.end - right.start - (left.end - left.start) || right.weight - left.weight,
  ))
    if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  kept.sort((left, right) => left.start - right.start);
  let before = previous;
  return kept.map(({ start: from, end: to, weight, shape, resolver }) => {
    const anchor = before;
    const mention: DateMention = {
      anchor: "publication",
      start: from,
      end: to,
      weight,
      shape,
      resolve: (publicationDay, tense) =>
        resolver(
          publicationDay === null ? null : dayNumber(publicationDay),
          tense,
          anchor === null ? null : anchor.resolve(publicationDay, tense),
        ),
    };
    if (weight >= 0.5) before = mention;
    return mention;
  });
}
