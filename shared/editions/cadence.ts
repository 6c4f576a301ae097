/**
 * Local time, through changes of the clock, without any library: `Intl` knows the rules of every zone, and what it cannot do
 * (from local time back to an instant) is found by trying the zone's offsets around that day.
 */
import type { Cadence, DigestConfig } from "../config/config.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

export interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  readonly weekday: (typeof WEEKDAYS)[number];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const asUtc = Date.UTC(
    parts["year"]!,
    parts["month"]! - 1,
    parts["day"],
    parts["hour"],
    parts["minute"],
    parts["second"],
  );
  return asUtc - Math.floor(instant / 1000) * 1000;
}

/** What clocks in the zone show at an instant (milliseconds since 1970). Throws RangeError for a zone that does not exist. */
export function localTime(instant: number, timeZone: string): LocalTime {
  const shifted = new Date(instant + offsetAt(instant, timeZone));
  const text = shifted.toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16), weekday: WEEKDAYS[shifted.getUTCDay()]! };
}

/**
 * When clocks in the zone show this day and time (`HH:MM`). A time that occurs twice (clocks go back) is the first of the two; one
 * that never occurs (clocks go forward) is the first instant after the gap, so that no edition is lost to it.
 */
export function instantOf(day: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(wanted - DAY, timeZone), offsetAt(wanted + DAY, timeZone)];
  for (const candidate of [wanted - Math.max(before, after), wanted - Math.min(before, after)]) {
    if (offsetAt(candidate, timeZone) === wanted - candidate) return candidate;
  }
  // Inside a gap: the change lies between the two candidates, and both bounds are at most a day apart.
  let [low, high] = [wanted - Math.max(before, after) - MINUTE, wanted - Math.min(before, after)];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** The day `count` days after (or before) a day. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The scheduled times of a cadence after `after` and up to `until` (included), in order. */
export function* scheduledTimes(cadence: Cadence, timeZone: string, after: number, until: number): Generator<number> {
  if (cadence.kind === "minutely" || cadence.kind === "hourly") {
    // An hourly minute is read on local clocks: zones such as Asia/Kolkata are half an hour off.
    const matches = (instant: number) =>
      cadence.kind === "minutely" || Number(localTime(instant, timeZone).time.slice(3)) === cadence.minute;
    const step = cadence.kind === "minutely" ? MINUTE : 15 * MINUTE;
    const first = Math.floor(after / MINUTE) * MINUTE + MINUTE;
    let instant = first;
    while (instant <= until && !matches(instant)) instant += MINUTE;
    for (; instant <= until; instant += step) if (matches(instant)) yield instant;
    return;
  }
  const last = localTime(until, timeZone).day;
  for (let day = localTime(after, timeZone).day; day <= last; day = addDays(day, 1)) {
    const instant = instantOf(day, cadence.at, timeZone);
    if (instant <= after || instant > until) continue;
    if (cadence.kind === "daily" || weekdayOf(day) === cadence.day) yield instant;
  }
}

function weekdayOf(day: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** The length of a cadence's usual window, in milliseconds: where no earlier edition says when the window began. */
export function usualWindow(cadence: Cadence): number {
  return { minutely: MINUTE, hourly: 60 * MINUTE, daily: DAY, weekly: 7 * DAY }[cadence.kind];
}

/**
 * Until when a digest is silent at an instant; null where it may speak. Quiet hours may run over midnight; where both ends are
 * equal there are none.
 */
export function quietUntil(digest: Pick<DigestConfig, "quietHours" | "timeZone">, instant: number): number | null {
  const quiet = digest.quietHours;
  if (quiet === undefined || quiet.from === quiet.to) return null;
  const { day, time } = localTime(instant, digest.timeZone);
  const overnight = quiet.from > quiet.to;
  const inside = overnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
  if (!inside) return null;
  const end = instantOf(overnight && time >= quiet.from ? addDays(day, 1) : day, quiet.to, digest.timeZone);
  return end > instant ? end : null;
}
