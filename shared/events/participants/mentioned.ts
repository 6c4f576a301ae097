/** Whom a mention of the watchlist means, and of which country a phrase says that someone is. */
import type { NounPhrase } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import { SEATS } from "../capitals.ts";
import type { Participant } from "../event.ts";

/** ISO 3166-1 alpha-3 of the country of a mention; null for international bodies and where it tells none. */
export function countryOfMention(mention: Mention): string | null {
  const code = mention.place?.country ?? mention.entity?.country ?? null;
  return code === "IGO" || code === "NGO" ? null : code;
}

/** Entities act; of places only countries and seats of government do. */
export function fromMention(mention: Mention): Participant | null {
  const { entity, place } = mention;
  if (entity !== null)
    return { name: entity.name, country: entity.country, sector: entity.sector, entityId: entity.id };
  if (place === null) return null;
  if (place.kind === "country") return { name: place.name, country: place.country, sector: "GOV", entityId: place.id };
  return mention.adjective ? null : atSeat(place.name);
}

/** The government that a capital stands for, null for other names: "Ottawa" is Canada. */
export function atSeat(name: string): Participant | null {
  const seat = SEATS.get(name.toLowerCase());
  if (seat === undefined) return null;
  return {
    name: seat.country,
    country: seat.code,
    sector: seat.code === "IGO" ? "IGO" : "GOV",
    entityId: seat.code === "IGO" ? null : `country:${seat.code}`,
  };
}

/** How many owners up a country may stand. */
const OWNERS = 3;

/** The country that a phrase names with its head: "POLISH police", "LATVIA's minister", "the court in MINSK"; null where it names none. */
export function countryOf(phrase: NounPhrase): string | null {
  const direct = phrase.adjectiveMention === null ? null : countryOfMention(phrase.adjectiveMention);
  if (direct !== null) return direct;
  // «министр финансов Литвы», «глава польского МИД»: whose office it is may stand two words on.
  for (let owner = phrase.possessor, steps = 0; owner !== null && steps < OWNERS; owner = owner.possessor, steps++) {
    const mention = owner.mention ?? owner.adjectiveMention;
    const country = mention === null ? null : countryOfMention(mention);
    if (country !== null) return country;
  }
  for (const { phrases } of phrase.complements) {
    for (const inner of phrases) {
      const mention = inner.mention ?? inner.adjectiveMention;
      const country = mention === null ? null : countryOfMention(mention);
      if (country !== null) return country;
    }
  }
  return null;
}
