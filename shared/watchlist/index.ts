import type { Language } from "../language/languages.ts";
import { matcherOf } from "./matcher.ts";
import type { CountryCode, Entity, Mention, Place } from "./mention.ts";
import { theRegistry } from "./registry.ts";

/**
 * Finds every person, body, country and place of the watchlist in a text, in any case and either script's usual spellings.
 * The longest match wins, mentions never overlap and come in text order; offsets are UTF-16 units into `text`. Takes time
 * linear in the length of the text. The forms of a name are made when a text first has a word that begins like it.
 */
export function findMentions(text: string, language: Language): Mention[] {
  return matcherOf(language).find(text);
}

/** The person, body, office or country of an id (`person:…`, `body:…`, `office:POL:foreign-ministry`, `country:POL`), or null. */
export function entityById(id: string): Entity | null {
  const registry = theRegistry();
  const known = registry.entities.get(id);
  if (known) return known;
  const office = /^office:([A-Z]{3}):(.+)$/.exec(id);
  return office ? registry.office(office[2]!, office[1]!) : null;
}

/** The office of a state by kind (`foreign-ministry`, `border-guards`, `president` …; data/offices.ts), or null. */
export function officeOf(country: CountryCode, kind: string): Entity | null {
  return theRegistry().office(kind, country);
}

/** The usual English adjective of a country ("Belarusian", "Peruvian"), or null for one without. */
export function adjectiveOfCountry(country: CountryCode): string | null {
  return theRegistry().adjectiveOf(country);
}

/** The place of an id (`place:minsk`, `place:POL`), or null. */
export function placeById(id: string): Place | null {
  return theRegistry().places.get(id) ?? null;
}

/** The larger places that hold a place, nearest first: district, region, country. Empty for a country or an unknown id. */
export function placeAncestors(id: string): Place[] {
  const ancestors: Place[] = [];
  let place = placeById(id);
  while (place?.parent) {
    place = placeById(place.parent);
    if (place) ancestors.push(place);
  }
  return ancestors;
}

export { genderOfName } from "./name-gender.ts";
export { type Outlet, outletOf } from "./outlets.ts";
export { type Relevance, type RelevanceInput, relevance } from "./relevance.ts";
export { type Case, type Gender, type LocalName, localName } from "./spelling.ts";
export { cyrillicName, latinName, localAdjective } from "./unlisted.ts";
