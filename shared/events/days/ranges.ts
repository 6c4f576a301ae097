/** How long a range of days is, and how far apart two are. */
import { addDays } from "../../language/calendar.ts";
import type { DayRange } from "../event.ts";

/** From this weight on, words name a day, a week or a month. */
export const DAY_OR_MONTH = 0.6;

/** True where less than so many days lie between two ranges, or one of them is unknown. */
export function near(a: DayRange | null, b: DayRange | null, days: number): boolean {
  if (a === null || b === null) return true;
  return addDays(a.end, days) >= b.start && addDays(b.end, days) >= a.start;
}

/** A day or the two that a night or a meeting spans. */
export const isShort = ({ start, end }: DayRange): boolean => addDays(start, 2) >= end;

/** True for a range of at most so many days. */
export const isWithin = ({ start, end }: DayRange, days: number): boolean => addDays(start, days) >= end;
