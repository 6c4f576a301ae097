/** Months and parts of them: «в начале мая», «с августа», «в ноябре прошлого года», «май 2020». */
import { monthRange, partsOf, range } from "../calendar.ts";
import { mondayOf, nearestMonth, yearFrom } from "./days.ts";
import { needs, type Resolver, type Rule, rule } from "./rule.ts";
import { type Vocabulary, YEAR } from "./vocabulary.ts";

/** The month that a match names, or a part of it. */
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

export const months = ({ w, monthSource, yearTail, monthOf }: Vocabulary): readonly Rule[] => [
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
    `(?:${w.since})\\s+(?:(?:(${w.middle})|(${w.end})|(?:${w.start}))\\s+)?(${monthSource})${yearTail}`,
    0.45,
    (match) => {
      const month = monthOf(match[3]!.toLowerCase());
      return (publication, tense) => {
        const year = yearFrom(match, 4, publication);
        const bounds =
          year !== null
            ? monthRange(year, month)
            : publication === null
              ? null
              : nearestMonth(month, publication, tense);
        return bounds === null
          ? null
          : range(
              bounds.start + (match[1] ? 10 : match[2] ? 20 : 0),
              publication === null || tense === "future" ? bounds.end : Math.max(publication, bounds.start),
            );
      };
    },
    "open",
  ),
  // «с начала недели», «з пачатку месяца»
  rule(
    `(?:${w.since})\\s+(?:${w.start})\\s+(?:(?:${w.this})\\s+)?(?:(${w.week})|(?:${w.month}))`,
    0.6,
    (match) =>
      needs((publication) => {
        const { year, month } = partsOf(publication);
        return range(match[1] ? mondayOf(publication) : monthRange(year, month).start, publication);
      }),
    "open",
  ),
  // «до конца ноября», «да канца лістапада»
  rule(
    `(?:${w.until})\\s+(?:${w.end})\\s+(${monthSource})${yearTail}`,
    0.5,
    (match) => monthDays(match, monthOf(match[1]!.toLowerCase()), 2),
    "before",
  ),
  rule(`(?:${w.on})\\s+(?:${w.last})\\s+(${monthSource})`, 0.5, (match) =>
    needs((publication) => {
      const { year, month: now } = partsOf(publication);
      const month = monthOf(match[1]!.toLowerCase());
      const bounds = monthRange(month < now ? year : year - 1, month);
      return range(bounds.start, bounds.end);
    }),
  ),
  // «в прошлом году в марте», «летась у сакавіку»
  rule(`(?:(${w.lastYear})|(?:${w.thisYear})),?\\s+(?:${w.on})\\s+(${monthSource})`, 0.5, (match) =>
    needs((publication) => {
      const bounds = monthRange(partsOf(publication).year - (match[1] ? 1 : 0), monthOf(match[2]!));
      return range(bounds.start, bounds.end);
    }),
  ),
  // «до марта»: up to its first day.
  rule(
    `(?:${w.until})\\s+(${monthSource})${yearTail}`,
    0.4,
    (match) => (publication, tense) => {
      const month = monthOf(match[1]!);
      const year = yearFrom(match, 2, publication);
      const bounds =
        year !== null ? monthRange(year, month) : publication === null ? null : nearestMonth(month, publication, tense);
      return bounds === null ? null : range(bounds.start, bounds.start);
    },
    "before",
  ),
  rule(`(?:(?:${w.on}|${w.during})\\s+)(${monthSource})${yearTail}`, 0.5, (match) =>
    monthDays(match, monthOf(match[1]!.toLowerCase()), 2),
  ),
  rule(`(${monthSource})\\s+(${YEAR})(?:\\s*(?:${w.year}|г\\.?))?`, 0.5, (match) => {
    const bounds = monthRange(Number(match[2]), monthOf(match[1]!.toLowerCase()));
    return () => range(bounds.start, bounds.end);
  }),
];
