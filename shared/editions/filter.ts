import type { Filter } from "../config/index.ts";
import type { Item } from "./select.ts";
import { compareSeverity } from "./severity.ts";

/** Whether a digest wants a development: every field of the filter that is given must agree. */
export function passes(item: Item, filter: Filter): boolean {
  const { facts, reports } = item;
  const sides = reports.flatMap(({ event }) => [...event.actors, ...event.recipients]);
  if (filter.types && !filter.types.includes(facts.type)) return false;
  if (filter.countries) {
    const countries = new Set([
      ...sides.map(({ country }) => country),
      ...reports.map(({ event }) => event.place?.country),
    ]);
    if (!filter.countries.some((country) => countries.has(country))) return false;
  }
  if (filter.places) {
    const places = new Set(
      reports.flatMap(({ slots, event }) => [...slots.places, ...(event.place ? [event.place.name] : [])]).map(fold),
    );
    if (!filter.places.some((place) => places.has(fold(place)))) return false;
  }
  if (filter.entities && !sides.some(({ entityId }) => entityId !== null && filter.entities!.includes(entityId)))
    return false;
  if (
    filter.languages &&
    !reports.some(({ article }) => (filter.languages as readonly string[]).includes(article.language))
  ) {
    return false;
  }
  if (filter.minimumSeverity && compareSeverity(item.severity, filter.minimumSeverity) < 0) return false;
  return filter.minimumConfidence === undefined || item.confidence >= filter.minimumConfidence;
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
