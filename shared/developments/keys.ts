import { TYPE_GROUPS } from "./groups.ts";
import type { Slots } from "./record.ts";
import { isName, isNumber } from "./words.ts";

/** Places and names that most articles have: alone they would bring everything together, so they make no key. */
const STOP_PLACES = new Set(["country:BLR", "place:BLR"]);
const MOST_TERMS = 4;

/**
 * The keys under which an event is filed and looks for others: its type group with its place and each larger place, with each
 * participant, its type with the country and sector of each, and its type group with up to four telling terms. No key holds a date: the date is a range within a key.
 * Two events that share no key are never compared.
 */
export function keysOf(slots: Slots): string[] {
  const group = TYPE_GROUPS[slots.type];
  const [smallest, ...larger] = slots.places;
  // A place of the whole country is a key only for events that have no nearer one.
  const places = [smallest, ...larger.filter((place) => !STOP_PLACES.has(place))].filter(
    (place) => place !== undefined,
  );
  const sides = [slots.actors, slots.recipients];
  const entities = sides.flatMap(({ entities, names }) => [...entities, ...names.map((name) => `~${name}`)]);
  // Groups are common, so that the type goes with them and not its group. A mode would part events that lack one.
  const groups = sides.flatMap(({ groups }) => groups).map((of) => `${slots.type}|g:${of}`);
  return [
    ...new Set([
      ...places.map((place) => `${group}|p:${place}`),
      ...entities.map((entity) => `${group}|e:${entity}`),
      ...groups,
      ...tellingTerms(slots).map((term) => `${group}|t:${term}`),
    ]),
  ];
}

/** Numbers and names of the quote, then of the title: rare, and the same in every language. */
function tellingTerms({ quoteTerms, titleTerms }: Slots): string[] {
  const terms = [...quoteTerms, ...titleTerms].filter((term) => isName(term) || isNumber(term));
  return [...new Set([...terms.filter(isNumber), ...terms])].slice(0, MOST_TERMS);
}
