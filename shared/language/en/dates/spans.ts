/** The days that a month, a season, a week or a count of them comes to, from an anchor. Days are ISO dates. */
import type { Days, Tense } from "../../analysis.ts";
import { addDays, makeDay, monthRange, shiftMonth, single, weekRange, yearRange } from "../../calendar.ts";
import { monthOf } from "./date-words.ts";

/** First and last month of a season; above twelve in the next year. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 14],
};

export const range = (from: string | null, to: string | null): Days | null =>
  from === null || to === null || to < from ? null : { start: from, end: to };
export const day = (year: number, month: number, date: number): Days | null => {
  const made = makeDay(year, month, date);
  return made === null ? null : single(made);
};
/** The first, middle or last ten days of a month. */
export const part = (days: Days, which: string | undefined): Days => {
  const month = days.start.slice(0, 8);
  if (which === "early") return { start: days.start, end: `${month}10` };
  if (which === "mid") return { start: `${month}11`, end: `${month}20` };
  return which === "late" ? { start: `${month}21`, end: days.end } : days;
};

export function yearOf(text: string, anchor: string): number {
  if (/^\d{4}$/u.test(text)) return Number(text);
  return Number(anchor.slice(0, 4)) + (text.startsWith("last") ? -1 : text.startsWith("next") ? 1 : 0);
}

export function monthDays(
  name: string,
  year: string | undefined,
  anchor: string,
  tense: Tense | null,
  how?: string,
): Days {
  const month = monthOf(name);
  if (year !== undefined) return monthRange(yearOf(year, anchor), month);
  const current = Number(anchor.slice(5, 7));
  const now = Number(anchor.slice(0, 4));
  if (tense === "future") return monthRange(month < current ? now + 1 : now, month);
  if (how === "last") return monthRange(month >= current ? now - 1 : now, month);
  return monthRange(month > current ? now - 1 : now, month);
}

export function seasonOf(name: string, year: number): Days {
  const [from, to] = SEASONS[name]!;
  return {
    start: monthRange(year, from).start,
    end: (to > 12 ? monthRange(year + 1, to - 12) : monthRange(year, to)).end,
  };
}

export function season(name: string, shift: -1 | 0 | 1, anchor: string): Days {
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((candidate) => seasonOf(name, candidate));
  if (shift === 1) return candidates.find((days) => days.start > anchor) ?? candidates[2]!;
  if (shift === -1) return candidates.findLast((days) => days.end < anchor) ?? candidates[0]!;
  return candidates.find((days) => days.start <= anchor && anchor <= days.end) ?? candidates[1]!;
}

export function period(unit: string, shift: number, anchor: string): Days {
  if (unit === "week") return weekRange(anchor, shift);
  if (unit === "year") return yearRange(Number(anchor.slice(0, 4)) + shift);
  const { year, month } = shiftMonth(anchor, shift);
  return monthRange(year, month);
}

/** "early this month", "late last week", "mid last year": so far as it has come. */
export function partOfPeriod(which: string, unit: string, shift: number, anchor: string, tense: Tense | null): Days {
  const days = period(unit, shift, anchor);
  const year = days.start.slice(0, 4);
  const early = /^(?:early|earlier|beginning|start)/u.test(which);
  const mid = /^mid/u.test(which);
  const cut =
    unit === "month"
      ? part(days, early ? "early" : mid ? "mid" : "late")
      : unit === "week"
        ? early
          ? { start: days.start, end: addDays(days.start, 2) }
          : mid
            ? { start: addDays(days.start, 1), end: addDays(days.start, 3) }
            : { start: addDays(days.start, 3), end: days.end }
        : early
          ? { start: days.start, end: `${year}-03-31` }
          : mid
            ? { start: `${year}-05-01`, end: `${year}-08-31` }
            : { start: `${year}-10-01`, end: days.end };
  return tense === "past" && cut.start <= anchor && anchor < cut.end ? { start: cut.start, end: anchor } : cut;
}

export function spread(at: string, unit: string): Days {
  if (unit.startsWith("month")) return monthRange(Number(at.slice(0, 4)), Number(at.slice(5, 7)));
  return unit.startsWith("year") ? yearRange(Number(at.slice(0, 4))) : single(at);
}

export function back(anchor: string, count: number, unit: string): Days {
  if (unit.startsWith("day")) return single(addDays(anchor, -count));
  if (unit.startsWith("week")) return single(addDays(anchor, -7 * count));
  if (unit.startsWith("fortnight")) return single(addDays(anchor, -14 * count));
  if (unit.startsWith("year")) return yearRange(Number(anchor.slice(0, 4)) - count);
  const { year, month } = shiftMonth(anchor, -count);
  return monthRange(year, month);
}

export function forward(anchor: string, count: number, unit: string): string {
  if (unit.startsWith("day")) return addDays(anchor, count);
  if (unit.startsWith("week")) return addDays(anchor, 7 * count);
  const { year, month } = shiftMonth(anchor, unit.startsWith("year") ? 12 * count : count);
  return makeDay(year, month, Number(anchor.slice(8, 10))) ?? monthRange(year, month).end;
}
