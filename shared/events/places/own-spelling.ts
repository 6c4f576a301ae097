/** How the article itself spells a town that has several usual English names: Babruysk, Bobruisk, Babruisk. */
import { placeAncestors } from "../../watchlist/index.ts";
import type { Mention, Place } from "../../watchlist/mention.ts";
import type { Event } from "../event.ts";
import { HOME } from "./sites.ts";

const TOWNS: ReadonlySet<Place["kind"]> = new Set(["city", "village", "crossing"]);

/** Towns that a region is named after have one English name whatever an article calls them: "Mahilou" is Mogilev. */
const isSeat = ({ id, name }: Place): boolean =>
  placeAncestors(id).some(({ kind, name: region }) => kind === "region" && region.startsWith(`${name} `));

/** By id of the place; the article's first spelling counts. Only of towns of Belarus, the names of others are settled. */
export function spellingsOf(mentions: readonly Mention[], text: string): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { place, adjective, start, end } of mentions) {
    if (place === null || adjective || spellings.has(place.id)) continue;
    if (place.country !== HOME.country || !TOWNS.has(place.kind) || isSeat(place)) continue;
    const written = text.slice(start, end);
    // A line in capitals spells nothing.
    if (written !== written.toUpperCase()) spellings.set(place.id, written);
  }
  return spellings;
}

/** The event with its place as the article spells it; the id says which it is. */
export function asSpelt(event: Event, spellings: ReadonlyMap<string, string>): Event {
  const name = event.place?.placeId == null ? undefined : spellings.get(event.place.placeId);
  return name === undefined || name === event.place!.name ? event : { ...event, place: { ...event.place!, name } };
}
