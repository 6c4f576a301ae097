/** A less perfect reader: what it reads is right, but it misses and blurs things, by chance that is the same each time. */
import type { Event } from "../../shared/events/event.ts";

/** A small generator of chance (mulberry32), so that a measurement can be repeated. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Leaves out a count (in 25 % of events), rounds it (10 %), takes a fact for an allegation (15 %), leaves out the place (20 %) or the
 * actors (15 %), names the publication day instead of the date (20 %), or reads a number as one of another scope (5 %).
 */
export function blur(random: () => number, publishedOn: (id: string) => string): (event: Event, id: string) => Event {
  return (event, id) => {
    const does = (share: number) => random() < share;
    const [lost, rounded, alleged, placeless, actorless, undated, other] = [0.25, 0.1, 0.15, 0.2, 0.15, 0.2, 0.05].map(
      does,
    );
    const counts = lost ? [] : event.quantities;
    const day = publishedOn(id);
    return {
      ...event,
      status: alleged && event.status === "occurred" ? "alleged" : event.status,
      place: placeless ? null : event.place,
      actors: actorless ? [] : event.actors,
      date: undated && event.status === "occurred" ? { start: day, end: day } : event.date,
      quantities: counts.map((quantity) =>
        rounded
          ? { ...quantity, bound: "approx", value: Math.max(1, Math.round(quantity.value / 10) * 10) }
          : other
            ? { ...quantity, value: Math.max(1, Math.round(quantity.value * 0.6)) }
            : quantity,
      ),
    };
  };
}
