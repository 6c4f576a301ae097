import type { Slots } from "./record.ts";

const DAY_MS = 86_400_000;

/** Whole days since 1970-01-01 of a day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Events further apart than this are never linked, unless both are planned. */
export const MOST_DAYS_APART = 3;

/** What is planned is put off and brought forward. */
const MOST_DAYS_PUT_OFF = 10;

/** How far from an event another one can be and still be the same thing. */
export const reachOf = ({ status }: Pick<Slots, "status">): number =>
  status === "planned" ? MOST_DAYS_PUT_OFF : MOST_DAYS_APART;

/** A vaguer date than a month ("in 2021") is compared by its first month. */
const LONGEST_RANGE = 31;

/** Long ranges are filed under every so many days, so that a reader meets them without asking for all days before. */
const STEP = 7;

const lastDay = ({ from, to }: Pick<Slots, "from" | "to">): number => Math.min(to, from + LONGEST_RANGE);

/** Days from the end of one range to the beginning of the other; 0 where they overlap. */
export const daysBetween = (a: Pick<Slots, "from" | "to">, b: Pick<Slots, "from" | "to">): number =>
  Math.max(0, a.from - lastDay(b), b.from - lastDay(a));

/** The days an event is filed under. */
export function filingDays(slots: Pick<Slots, "from" | "to">): number[] {
  const days: number[] = [];
  for (let day = slots.from; day <= lastDay(slots); day += STEP) days.push(day);
  return days;
}

/** The filing days, first and last, among which every event that is near enough has at least one. */
export const searchDays = (slots: Pick<Slots, "from" | "to" | "status">): DayRangeNumbers => ({
  from: slots.from - reachOf(slots) - (STEP - 1),
  to: lastDay(slots) + reachOf(slots),
});

interface DayRangeNumbers {
  readonly from: number;
  readonly to: number;
}
