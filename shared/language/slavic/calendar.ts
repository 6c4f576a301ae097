import type { Days } from "../analysis.ts";

/** Days as numbers since 1970, so that they can be counted with. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
export const dayOf = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
export const range = (start: number, end: number): Days => ({ start: isoDay(start), end: isoDay(end) });
export const partsOf = (day: number): { year: number; month: number; date: number } => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
};
/** 1 is Monday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
export const monthRange = (year: number, month: number): { start: number; end: number } => {
  const shifted = new Date(Date.UTC(year, month - 1, 1));
  const first = dayOf(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, 1);
  return { start: first, end: dayOf(shifted.getUTCFullYear(), shifted.getUTCMonth() + 2, 1) - 1 };
};
