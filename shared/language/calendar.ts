/** Arithmetic on calendar days written `YYYY-MM-DD`, for the date finders of all languages. No clock and no time zone. */
import type { Days } from "./analysis.ts";

const DAY = 86_400_000;

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
export const dayOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);
/** 0 Monday to 6 Sunday. */
export const weekday = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;
export const single = (day: string): Days => ({ start: day, end: day });

const two = (value: number): string => String(value).padStart(2, "0");

/** A day of a month, or null where the month has no such day. Months count from 1. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const made = `${year}-${two(month)}-${two(day)}`;
  const time = Date.parse(`${made}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== made ? null : made;
}

export function monthRange(year: number, month: number): Days {
  const start = `${year}-${two(month)}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { start, end: addDays(next, -1) };
}

export const yearRange = (year: number): Days => ({ start: `${year}-01-01`, end: `${year}-12-31` });

/** Monday to Sunday of the week that holds the day, `weeks` later. */
export function weekRange(day: string, weeks: number): Days {
  const monday = addDays(day, -weekday(day) + 7 * weeks);
  return { start: monday, end: addDays(monday, 6) };
}

/** The month `months` after the one that holds the day. */
export function shiftMonth(day: string, months: number): { year: number; month: number } {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/**
 * The years of a span's first and last day or month, where `over` tells that the first comes later in the year than the last: what one of
 * them says goes for the other, and where neither says any, the end lies in the year that `nearest` finds.
 */
export function spanYears(
  over: boolean,
  first: number | null,
  last: number | null,
  nearest: () => number,
): readonly [first: number, last: number] {
  const end = last ?? (first === null ? nearest() : over ? first + 1 : first);
  return [first ?? (over ? end - 1 : end), end];
}

/** The nearest such weekday (0 Monday) before or on the day, or after or on it. */
export function nearestWeekday(day: string, wanted: number, direction: "past" | "future"): string {
  const difference = (wanted - weekday(day) + 7) % 7;
  return direction === "future" ? addDays(day, difference) : addDays(day, difference === 0 ? 0 : difference - 7);
}

/** Year of a month and day named without one: the nearest past one, or the nearest future one. */
export function nearestYear(publication: string, month: number, day: number, direction: "past" | "future"): number {
  const year = Number(publication.slice(0, 4));
  const made = `${year}-${two(month)}-${two(day)}`;
  if (direction === "past") {
    // A few days ahead of publication is still this year: agencies date by their own zone, and announce.
    return dayNumber(made.slice(0, 8) + two(Math.min(day, 28))) > dayNumber(publication) + 20 ? year - 1 : year;
  }
  return dayNumber(made.slice(0, 8) + two(Math.min(day, 28))) < dayNumber(publication) - 1 ? year + 1 : year;
}
