/** Background once more, when the whole text is known: what is history depends on how new the newest is. */
import type { Event } from "../event.ts";
import { isBackground } from "./confidence.ts";
import { distanceFeatures, type Features, withoutDistance } from "./features.ts";

/** An event, and what its background was judged from; `null` where no judgement is needed. */
export interface Judged {
  readonly event: Event;
  readonly past: Features | null;
}

/**
 * Judges the background of all events again, each by its distance from the last day on which something is told to have happened.
 * @param publication no later day counts; `null` where it is not known
 */
export function inHindsight<T extends Judged>(told: readonly T[], publication: string | null): T[] {
  let newest: string | null = null;
  for (const { event } of told) {
    if (event.date === null || event.status === "planned") continue;
    const { end } = event.date;
    if ((publication === null || end <= publication) && (newest === null || end > newest)) newest = end;
  }
  return told.map((one) => {
    if (one.past === null) return one;
    const distance = distanceFeatures(one.event.date, newest);
    // Mostly the newest was told first, and all is as it was.
    if (Object.keys(distance).some((name) => one.past?.[name] !== undefined)) return one;
    const past = { ...withoutDistance(one.past), ...distance };
    const background = isBackground(past);
    return { ...one, past, event: background === one.event.background ? one.event : { ...one.event, background } };
  });
}
