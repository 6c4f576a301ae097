/** English words for days: one rule a form, longest match first. docs/events.md lists what each resolves to. */
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

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const NUMBERS = [
  "a",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

const MONTH =
  "(january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.?|jun\\.|jul\\.|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
const FULL_MONTH = "(january|february|march|april|may|june|july|august|september|october|november|december)";
const WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const COUNT =
  "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|a few|a couple of)";
const PART_OF_DAY = "(?: (?:early )?(?:morning|afternoon|evening|night)| at (?:dawn|noon|midnight))?";

const monthOf = (text: string): number =>
  MONTHS.findIndex((month) => month.startsWith(text.replace(".", "").slice(0, 3))) + 1;
const countOf = (text: string): number => {
  if (/^\d/u.test(text)) return Number(text);
  if (/several|few/u.test(text)) return 3;
  if (/couple/u.test(text)) return 2;
  return text === "an" ? 1 : Math.max(1, NUMBERS.indexOf(text));
};
const direction = (tense: Tense | null): "past" | "future" => (tense === "future" ? "future" : "past");

type Resolve = (anchor: string, tense: Tense | null) => Days | null;
interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly anchor?: "mentioned";
  /** True where the days need no anchor. */
  readonly absolute?: (groups: readonly (string | undefined)[]) => Days | null;
  readonly relative?: (groups: readonly (string | undefined)[]) => Resolve;
}

const rule = (
  pattern: string,
  weight: number,
  relative: (groups: readonly (string | undefined)[]) => Resolve,
  anchor?: "mentioned",
): Rule => ({
  pattern: new RegExp(`\\b${pattern}(?![\\w-])`, "gu"),
  weight,
  relative,
  ...(anchor ? { anchor } : {}),
});
const fixed = (
  pattern: string,
  weight: number,
  absolute: (groups: readonly (string | undefined)[]) => Days | null,
): Rule => ({
  pattern: new RegExp(`\\b${pattern}(?![\\w-])`, "gu"),
  weight,
  absolute,
});
const range = (from: string | null, to: string | null): Days | null =>
  from === null || to === null || to < from ? null : { start: from, end: to };
const day = (year: number, month: number, date: number): Days | null => {
  const made = makeDay(year, month, date);
  return made === null ? null : single(made);
};
const part = (days: Days, which: string | undefined): Days => {
  const month = days.start.slice(0, 8);
  if (which === "early") return { start: days.start, end: `${month}10` };
  if (which === "mid") return { start: `${month}11`, end: `${month}20` };
  return which === "late" ? { start: `${month}21`, end: days.end } : days;
};

const RULES: readonly Rule[] = [
  rule(
    `${WEEKDAY} of last week`,
    0.96,
    ([, name]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf(name!))),
  ),
  rule(
    `${COUNT} years? ago (?:today|this week|to the day)`,
    1,
    ([, n]) =>
      (anchor) =>
        single(`${Number(anchor.slice(0, 4)) - countOf(n!)}${anchor.slice(4)}`),
  ),
  fixed(`between ${FULL_MONTH} (\\d{4}) and ${FULL_MONTH} (\\d{4})`, 0.9, ([, a, x, b, y]) =>
    range(monthRange(Number(x), monthOf(a!)).start, monthRange(Number(y), monthOf(b!)).end),
  ),
  fixed("(\\d{4})-(\\d{2})-(\\d{2})", 1, ([, y, m, d]) => day(Number(y), Number(m), Number(d))),
  fixed("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", 1, ([, d, m, y]) => day(Number(y), Number(m), Number(d))),
  // "14 to 20 September 2020", "August 9-12".
  rule(
    `${DAY} ?(?:-|–|to|and|until) ?${DAY} (?:of )?${MONTH}(?:,? (\\d{4}))?`,
    1,
    ([, a, b, m, y]) =>
      (anchor, tense) => {
        const month = monthOf(m!);
        const year = y ? Number(y) : nearestYear(anchor, month, Number(a), direction(tense));
        return range(makeDay(year, month, Number(a)), makeDay(year, month, Number(b)));
      },
  ),
  rule(`${MONTH} ${DAY} ?(?:-|–|to|and) ?${DAY}(?:,? (\\d{4}))?`, 1, ([, m, a, b, y]) => (anchor, tense) => {
    const month = monthOf(m!);
    const year = y ? Number(y) : nearestYear(anchor, month, Number(a), direction(tense));
    return range(makeDay(year, month, Number(a)), makeDay(year, month, Number(b)));
  }),
  fixed(`(?:the )?${DAY} (?:of )?${MONTH},? (\\d{4})`, 1, ([, d, m, y]) => day(Number(y), monthOf(m!), Number(d))),
  fixed(`${MONTH} ${DAY},? (\\d{4})`, 1, ([, m, d, y]) => day(Number(y), monthOf(m!), Number(d))),
  rule(
    `${DAY} (?:of )?${MONTH} (last year|this year|next year)`,
    1,
    ([, d, m, which]) =>
      (anchor) =>
        day(
          Number(anchor.slice(0, 4)) + (which === "last year" ? -1 : which === "next year" ? 1 : 0),
          monthOf(m!),
          Number(d),
        ),
  ),
  rule(
    `(?:the )?${DAY} (?:of )?${MONTH}`,
    1,
    ([, d, m]) =>
      (anchor, tense) =>
        day(nearestYear(anchor, monthOf(m!), Number(d), direction(tense)), monthOf(m!), Number(d)),
  ),
  rule(
    `${MONTH} ${DAY}`,
    1,
    ([, m, d]) =>
      (anchor, tense) =>
        day(nearestYear(anchor, monthOf(m!), Number(d), direction(tense)), monthOf(m!), Number(d)),
  ),
  // Months.
  rule(
    `(early|mid|late)(?:-| in | )${MONTH}(?:,? (?:of )?(\\d{4}|last year|this year))?`,
    0.7,
    ([, which, m, y]) =>
      (anchor, tense) =>
        part(monthDays(m!, y, anchor, tense), which),
  ),
  rule(
    `(?:the )?(beginning|start|middle|end) of ${MONTH}(?:,? (\\d{4}))?`,
    0.7,
    ([, which, m, y]) =>
      (anchor, tense) =>
        part(monthDays(m!, y, anchor, tense), which === "middle" ? "mid" : which === "end" ? "late" : "early"),
  ),
  rule(
    `(?:in |last |this |next |of )?(january|february|march|april|june|july|august|september|october|november|december)(?:-|–| to | through )(january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:of )?(\\d{4}|last year|this year))?`,
    0.6,
    ([, a, b, y]) =>
      (anchor) => {
        const end = monthDays(b!, y, anchor, "past");
        const year = Number(end.start.slice(0, 4));
        return range(monthRange(monthOf(a!) > monthOf(b!) ? year - 1 : year, monthOf(a!)).start, end.end);
      },
  ),
  rule(
    `(in |last |this |next |of |since |by |until |through |for |from |during |back in )(january|february|march|april|may|june|july|august|september|october|november|december|sept\\.?|aug\\.?|oct\\.?|nov\\.?|dec\\.?|jan\\.?|feb\\.?)(?:,? (?:of )?(\\d{4}|last year|this year|next year))?`,
    0.6,
    ([, how, m, y]) =>
      (anchor, tense) =>
        monthDays(m!, y, anchor, how === "next " ? "future" : tense, how?.trim()),
  ),
  fixed(
    `(january|february|march|april|may|june|july|august|september|october|november|december) (\\d{4})`,
    0.6,
    ([, m, y]) => monthRange(Number(y), monthOf(m!)),
  ),
  rule(
    "(?:last|this|next) (spring|summer|autumn|fall|winter)",
    0.5,
    (groups) => (anchor) =>
      season(groups[1]!, groups[0]!.startsWith("next") ? 1 : groups[0]!.startsWith("last") ? -1 : 0, anchor),
  ),
  fixed("(spring|summer|autumn|fall|winter)(?: of)? (\\d{4})", 0.5, ([, name, y]) => seasonOf(name!, Number(y))),
  rule(
    "in (?:the )?(spring|summer|autumn|winter)",
    0.5,
    ([, name]) =>
      (anchor, tense) =>
        season(name!, tense === "future" ? 1 : -1, anchor),
  ),
  rule("(?:the )?(first|second) half of (\\d{4}|last year|this year)", 0.5, ([, half, y]) => (anchor) => {
    const year = yearOf(y!, anchor);
    return half === "first"
      ? { start: `${year}-01-01`, end: `${year}-06-30` }
      : { start: `${year}-07-01`, end: `${year}-12-31` };
  }),
  rule(
    "(?:the )?(first|second|third|fourth|last) quarter(?: of (\\d{4}|last year|this year))?",
    0.5,
    ([, which, y]) =>
      (anchor) => {
        const quarter = { first: 0, second: 1, third: 2, fourth: 3, last: 3 }[which!]!;
        const year = yearOf(y ?? "this year", anchor);
        return { start: monthRange(year, quarter * 3 + 1).start, end: monthRange(year, quarter * 3 + 3).end };
      },
  ),
  rule(`(?:the )?(?:first )?${COUNT} months of (\\d{4}|last year|this year|the year)`, 0.5, ([, n, y]) => (anchor) => {
    const year = yearOf(y!, anchor);
    return { start: `${year}-01-01`, end: monthRange(year, Math.min(12, countOf(n!))).end };
  }),
  // Weekdays.
  rule(
    `(last|next|this|this past|this coming|the previous|the following) ${WEEKDAY}${PART_OF_DAY}`,
    0.95,
    ([, how, name]) =>
      (anchor, tense) => {
        const wanted = WEEKDAYS.indexOf(name!);
        if (how === "next" || how === "this coming" || how === "the following")
          return single(nearestWeekday(addDays(anchor, 1), wanted, "future"));
        if (how === "last" || how === "the previous")
          return single(nearestWeekday(addDays(anchor, -1), wanted, "past"));
        return single(nearestWeekday(anchor, wanted, direction(tense)));
      },
  ),
  rule(
    `${WEEKDAY} (?:night )?(?:to|until|through|and|-|–) ${WEEKDAY}${PART_OF_DAY}`,
    0.95,
    ([, a, b]) =>
      (anchor, tense) => {
        const end = nearestWeekday(anchor, WEEKDAYS.indexOf(b!), direction(tense));
        return { start: nearestWeekday(end, WEEKDAYS.indexOf(a!), "past"), end };
      },
  ),
  rule(
    `between (january|february|march|april|may|june|july|august|september|october|november|december) (\\d{4}) and (january|february|march|april|may|june|july|august|september|october|november|december) (\\d{4})`,
    0.9,
    ([, a, x, b, y]) =>
      () =>
        range(monthRange(Number(x), monthOf(a!)).start, monthRange(Number(y), monthOf(b!)).end),
  ),
  rule(
    `a week (?:ago )?(?:on |last )?${WEEKDAY}`,
    0.9,
    ([, name]) =>
      (anchor) =>
        single(addDays(nearestWeekday(anchor, WEEKDAYS.indexOf(name!), "past"), -7)),
  ),
  rule(
    `(?:the night (?:of|from|to) )?${WEEKDAY}(?: last week)${PART_OF_DAY}`,
    0.95,
    ([, name]) =>
      (anchor) =>
        single(addDays(weekRange(anchor, -1).start, WEEKDAYS.indexOf(name!))),
  ),
  rule(
    `${WEEKDAY}${PART_OF_DAY}`,
    0.9,
    ([, name]) =>
      (anchor, tense) =>
        single(nearestWeekday(anchor, WEEKDAYS.indexOf(name!), direction(tense))),
  ),
  // Days around publication.
  rule(
    "(?:early |late |later |earlier )?(?:today|tonight|this (?:morning|afternoon|evening))",
    1,
    () => (anchor) => single(anchor),
  ),
  rule("(?:the )?day before yesterday", 1, () => (anchor) => single(addDays(anchor, -2))),
  rule(`(?:yesterday${PART_OF_DAY}|last (?:night|evening))`, 1, () => (anchor) => single(addDays(anchor, -1))),
  rule("(?:the )?day after tomorrow", 1, () => (anchor) => single(addDays(anchor, 2))),
  rule(`tomorrow${PART_OF_DAY}`, 1, () => (anchor) => single(addDays(anchor, 1))),
  rule("overnight", 0.8, () => (anchor) => ({ start: addDays(anchor, -1), end: anchor })),
  rule("(?:over |in |during |within )?(?:the )?(?:past|last|previous) (?:24 hours|day)", 0.8, () => (anchor) => ({
    start: addDays(anchor, -1),
    end: anchor,
  })),
  rule("(?:over |in |during |for )?the (?:past|last) (week|month|year|fortnight)", 0.4, ([, unit]) => (anchor) => ({
    start: addDays(anchor, -{ week: 7, fortnight: 14, month: 30, year: 365 }[unit!]!),
    end: anchor,
  })),
  rule(
    `(?:over |in |during |for |within )?(?:the )?(?:past|last|previous) ${COUNT} (days|weeks|months|years)`,
    0.4,
    ([, n, unit]) =>
      (anchor) => ({ start: back(anchor, countOf(n!), unit!).start, end: anchor }),
  ),
  rule(
    "(?:earlier )?(last|this|next|the coming) (week|month|year)",
    0.6,
    ([, how, unit]) =>
      (anchor) =>
        period(unit!, how === "last" ? -1 : how === "this" ? 0 : 1, anchor),
  ),
  rule(
    "(?:earlier|later) (?:in the|this|that) (week|month|year)",
    0.5,
    ([, unit]) =>
      (anchor) =>
        period(unit!, 0, anchor),
  ),
  rule("(?:since )?(?:the )?(?:start|beginning) of (?:the|this) (week|month|year)", 0.5, ([, unit]) => (anchor) => ({
    start: period(unit!, 0, anchor).start,
    end: anchor,
  })),
  rule("(?:by |before |until )?(?:the )?end of (?:the|this) (week|month|year)", 0.5, ([, unit]) => (anchor) => ({
    start: anchor,
    end: period(unit!, 0, anchor).end,
  })),
  rule(
    "(?:at|on|over|during) the weekend|(last|this|next|this past|this coming|the past) weekend|weekend",
    0.8,
    ([text, how]) =>
      (anchor, tense) => {
        const ahead = how === "next" || how === "this coming" || (tense === "future" && how !== "last");
        const saturday = nearestWeekday(anchor, 5, ahead ? "future" : "past");
        // On a Saturday "at the weekend" still means that one, and "last weekend" the one before.
        const start = how === "last" && saturday >= addDays(anchor, -1) ? addDays(saturday, -7) : saturday;
        return text === "weekend" && tense === "future" ? null : { start, end: addDays(start, 1) };
      },
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?|fortnights?) ago`,
    0.7,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
  ),
  rule(
    `(?:in|within) ${COUNT} (days?|weeks?|months?)(?:' time)?`,
    0.4,
    ([, n, unit]) =>
      (anchor, tense) =>
        tense === "future"
          ? { start: forward(anchor, countOf(n!), unit!), end: forward(anchor, countOf(n!), unit!) }
          : null,
  ),
  fixed("(?:in|since|back in|during|by|until|of|from|for|early in|late in) (19[5-9]\\d|20[0-4]\\d)", 0.5, ([, y]) =>
    yearRange(Number(y)),
  ),
  fixed("(?:early|mid|late)(?:-| )(19[5-9]\\d|20[0-4]\\d)", 0.5, ([, y]) => yearRange(Number(y))),
  // Counted from the day the text spoke of.
  rule(
    "(?:on |later )?(?:the|that) same (?:day|night|evening|morning|afternoon)|that (?:day|night|evening|morning|afternoon)|later that (?:day|night|evening)|the same day|later in the day",
    0.85,
    () => (anchor) => single(anchor),
    "mentioned",
  ),
  rule(
    "the (?:next|following) (?:day|morning|evening|night)|(?:a|one) day later",
    0.85,
    () => (anchor) => single(addDays(anchor, 1)),
    "mentioned",
  ),
  rule(
    "(?:the )?(?:previous day|previous evening|previous night|day before|night before|evening before|day earlier|eve)|(?:a|one) day (?:earlier|before)",
    0.85,
    () => (anchor) => single(addDays(anchor, -1)),
    "mentioned",
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?) (later|after that|afterwards)`,
    0.6,
    ([, n, unit]) =>
      (anchor) =>
        spread(forward(anchor, countOf(n!), unit!), unit!),
    "mentioned",
  ),
  rule(
    `${COUNT} (days?|weeks?|months?|years?) (?:earlier|before that|previously)`,
    0.6,
    ([, n, unit]) =>
      (anchor) =>
        back(anchor, countOf(n!), unit!),
    "mentioned",
  ),
];

function yearOf(text: string, anchor: string): number {
  if (/^\d{4}$/u.test(text)) return Number(text);
  return Number(anchor.slice(0, 4)) + (text.startsWith("last") ? -1 : text.startsWith("next") ? 1 : 0);
}

function monthDays(name: string, year: string | undefined, anchor: string, tense: Tense | null, how?: string): Days {
  const month = monthOf(name);
  if (year !== undefined) return monthRange(yearOf(year, anchor), month);
  const current = Number(anchor.slice(5, 7));
  const now = Number(anchor.slice(0, 4));
  if (tense === "future") return monthRange(month < current ? now + 1 : now, month);
  if (how === "last") return monthRange(month >= current ? now - 1 : now, month);
  return monthRange(month > current ? now - 1 : now, month);
}

function seasonOf(name: string, year: number): Days {
  const [from, to] = SEASONS[name]!;
  return {
    start: monthRange(year, from).start,
    end: (to > 12 ? monthRange(year + 1, to - 12) : monthRange(year, to)).end,
  };
}

function season(name: string, shift: -1 | 0 | 1, anchor: string): Days {
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((candidate) => seasonOf(name, candidate));
  if (shift === 1) return candidates.find((days) => days.start > anchor) ?? candidates[2]!;
  if (shift === -1) return candidates.findLast((days) => days.end < anchor) ?? candidates[0]!;
  return candidates.find((days) => days.start <= anchor && anchor <= days.end) ?? candidates[1]!;
}

function period(unit: string, shift: number, anchor: string): Days {
  if (unit === "week") return weekRange(anchor, shift);
  if (unit === "year") return yearRange(Number(anchor.slice(0, 4)) + shift);
  const { year, month } = shiftMonth(anchor, shift);
  return monthRange(year, month);
}

function spread(at: string, unit: string): Days {
  if (unit.startsWith("month")) return monthRange(Number(at.slice(0, 4)), Number(at.slice(5, 7)));
  return unit.startsWith("year") ? yearRange(Number(at.slice(0, 4))) : single(at);
}

function back(anchor: string, count: number, unit: string): Days {
  if (unit.startsWith("day")) return single(addDays(anchor, -count));
  if (unit.startsWith("week")) return weekRange(anchor, -count);
  if (unit.startsWith("fortnight")) return weekRange(anchor, -2 * count);
  if (unit.startsWith("year")) return yearRange(Number(anchor.slice(0, 4)) - count);
  const { year, month } = shiftMonth(anchor, -count);
  return monthRange(year, month);
}

function forward(anchor: string, count: number, unit: string): string {
  if (unit.startsWith("day")) return addDays(anchor, count);
  if (unit.startsWith("week")) return addDays(anchor, 7 * count);
  const { year, month } = shiftMonth(anchor, unit.startsWith("year") ? 12 * count : count);
  return makeDay(year, month, Number(anchor.slice(8, 10))) ?? monthRange(year, month).end;
}

/** All words for days in `text.slice(start, end)`, in order and without overlap; offsets into the whole text. */
export function findDates(text: string, start: number, end: number): DateMention[] {
  const raw = text.slice(start, end).replaceAll("’", "'");
  const lower = raw.toLowerCase();
  const source = lower.length === raw.length ? lower : raw;
  if (
    !/\d|tomorrow|day|week|month|year|night|morning|evening|autumn|spring|summer|winter|fall|quarter|ago|eve\b|january|february|march|april|may|june|july|august|september|october|november|december/u.test(
      source,
    )
  )
    return [];
  const found: DateMention[] = [];
  for (const { pattern, weight, anchor, absolute, relative } of RULES) {
    for (const match of source.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      // "may" and "march" are more often no months.
      if (/^(?:in |of |for )?may$/u.test(match[0]) && raw[match.index + match[0].length - 3] !== "M") continue;
      if (/\bmarch$/u.test(match[0]) && raw[match.index + match[0].length - 5] !== "M") continue;
      if (found.some((other) => from < other.end && other.start < to)) continue;
      const days = absolute?.(match);
      const resolve = relative?.(match);
      const before = source.slice(Math.max(0, match.index - 12), match.index);
      const own = match[0];
      const shape =
        /\bsince\s+(?:the )?$/u.test(before) || own.startsWith("since ")
          ? "open"
          : /\b(?:by|until|till|before)\s+(?:the )?$/u.test(before) || /^(?:by|until|before) /u.test(own)
            ? "before"
            : "point";
      found.push({
        start: from,
        end: to,
        weight,
        shape,
        anchor: anchor ?? "publication",
        resolve: (day, tense) => (absolute ? (days ?? null) : day === null ? null : (resolve?.(day, tense) ?? null)),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
