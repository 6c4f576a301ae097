/** The day, month or weekday that is meant where the text leaves the year or the week to the reader. Days are counted since 1970. */
import type { Days, Tense } from "../../analysis.ts";
import { dayOf, monthRange, partsOf, range, weekdayOf } from "../calendar.ts";

/** The day and month without a year: the nearest one that the tense allows. */
export function nearestYear(month: number, day: number, publication: number, tense: Tense | null): number {
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
export function nearestMonth(month: number, publication: number, tense: Tense | null): { start: number; end: number } {
  const { year, month: now } = partsOf(publication);
  if (tense === "future") return monthRange(month >= now ? year : year + 1, month);
  return monthRange(month <= now ? year : year - 1, month);
}

/** The nearest such weekday (Monday is 1): the day of publication or before it, for the future after it. */
export function weekday(target: number, publication: number, tense: Tense | null): number {
  const back = (weekdayOf(publication) - target + 7) % 7;
  if (tense === "future") return publication + (back === 0 ? 7 : 7 - back);
  return publication - back;
}

export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** What is told of this week, month or year in the past has happened by the day of publication. */
export const soFar = (start: number, end: number, publication: number, tense: Tense | null): Days =>
  range(start, tense === "past" && start <= publication && publication < end ? publication : end);

/** The year that the tail of a date says, read from the five groups of `yearTail` that begin at `at`; null where it says none. */
export function yearFrom(match: RegExpExecArray, at: number, publication: number | null): number | null {
  if (match[at]) return Number(match[at]);
  if (publication === null) return null;
  if (match[at + 1] || match[at + 4]) return partsOf(publication).year - 1;
  if (match[at + 2] || match[at + 3]) return partsOf(publication).year;
  return null;
}

/** A day of a month, in the nearest year that the tense allows where none is said; null where there is no such day. */
export function dayInMonth(
  day: number,
  month: number,
  year: number | null,
  publication: number | null,
  tense: Tense | null,
): number | null {
  if (day < 1 || day > 31 || month < 1) return null;
  if (year !== null) return dayOf(year, month, day);
  return publication === null ? null : nearestYear(month, day, publication, tense);
}
