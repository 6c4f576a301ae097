import {
  type Configuration,
  ConfigurationError,
  type ConfigurationMistake,
  type Filter,
} from "../shared/config/index.ts";
import { entityById, findMentions, placeById } from "../shared/watchlist/index.ts";

/**
 * Looks up what filters name in the watchlist, before anything is made of it: a name that nobody knows would let nothing through, and
 * nobody would notice. Names of places, in English, Russian or Belarusian, become ids, so that a region stands for all its towns.
 * @throws {ConfigurationError} naming every id and name that the watchlist does not hold
 */
export function resolveFilters(configuration: Configuration): Configuration {
  const mistakes: ConfigurationMistake[] = [];
  const digests = configuration.digests.map((digest, index) => {
    const { places, entities } = digest.filter;
    const path = `digests[${index}].filter`;
    for (const [position, id] of (entities ?? []).entries()) {
      if (entityById(id) !== null) continue;
      const expected = "the id of a person or body of the watchlist (shared/watchlist/data)";
      mistakes.push({ path: `${path}.entities[${position}]`, value: JSON.stringify(id), expected });
    }
    if (places === undefined) return digest;
    const ids = places.map((place, position) => {
      const id = placeId(place);
      const expected = "the name or id of a place of the watchlist (shared/watchlist/data)";
      if (id === null) mistakes.push({ path: `${path}.places[${position}]`, value: JSON.stringify(place), expected });
      return id ?? place;
    });
    const filter: Filter = { ...digest.filter, places: [...new Set(ids)] };
    return { ...digest, filter };
  });
  if (mistakes.length > 0) throw new ConfigurationError(mistakes);
  return { ...configuration, digests };
}

/** What stands around a name when it is looked up: alone, or beside Belarus, which tells Lida the town from Lida the person. */
const SURROUNDINGS = [
  { language: "en", before: "", after: "" },
  { language: "ru", before: "", after: "" },
  { language: "be", before: "", after: "" },
  { language: "en", before: "in ", after: ", Belarus" },
  { language: "ru", before: "", after: ", Беларусь" },
  { language: "be", before: "", after: ", Беларусь" },
] as const;

function placeId(place: string): string | null {
  if (placeById(place) !== null) return place;
  for (const { language, before, after } of SURROUNDINGS) {
    const whole = findMentions(before + place + after, language).find(
      ({ start, end, adjective }) => start === before.length && end === before.length + place.length && !adjective,
    );
    if (whole?.place != null) return whole.place.id;
  }
  return null;
}
