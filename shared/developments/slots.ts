import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { Event, Participant } from "../events/event.ts";
import { findMentions, placeAncestors } from "../watchlist/index.ts";
import { dayNumber } from "./days.ts";
import type { Side, Slots } from "./record.ts";
import { LEAST_CONSONANTS, skeleton, termsOf } from "./words.ts";

/**
 * The id of an event: a hash of its article and of all its fields, so that the same reading of the same article always gives the same
 * id, and two events of one sentence differ.
 */
export function eventId(articleId: string, event: Event): string {
  const { type, mode, status, actors, recipients, date, place, quantities, background, start, end } = event;
  const fields = [type, mode, status, actors, recipients, date, place, quantities, background, start, end];
  return createHash("sha256")
    .update(JSON.stringify([articleId, ...fields]))
    .digest("hex")
    .slice(0, 32);
}

/**
 * What linking compares of an event. Pure.
 * @param day the day the article was published, or read where it gives none; `YYYY-MM-DD`
 */
export function slotsOf(id: string, article: Article, event: Event, day: string): Slots {
  const published = dayNumber(day);
  const from = event.date === null ? published : dayNumber(event.date.start);
  return {
    id,
    articleId: article.id,
    type: event.type,
    mode: event.mode,
    status: event.status,
    from,
    to: event.date === null ? published : Math.max(from, dayNumber(event.date.end)),
    dated: event.date !== null,
    published,
    places: placesOf(event),
    actors: sideOf(event.actors),
    recipients: sideOf(event.recipients),
    quantities: event.quantities.map(({ kind, value }) => ({ kind, value })),
    quoteTerms: termsOf(event.quote, article.language),
    titleTerms: termsOf(article.title ?? "", article.language),
    inTitle: event.end <= article.bodyStart,
    language: article.language,
  };
}

/** Places the watchlist does not hold go by the sound of their names within their country. */
function placesOf(event: Event): string[] {
  if (event.place === null) return [];
  const { placeId, name, country } = event.place;
  if (placeId !== null) return [placeId, ...placeAncestors(placeId).map(({ id }) => id)];
  // "The capital" is told by its name, and not always with its id.
  const known = findMentions(name, "en").find(({ start, end, place }) => place && start === 0 && end === name.length);
  if (known?.place) return [known.place.id, ...placeAncestors(known.place.id).map(({ id }) => id)];
  return [`~${skeleton(name)}`, `place:${country}`];
}

/** True for a name of its own (Nina Baginskaya, Supreme Court), not a description (Belarusian police, women protesters). */
const isProper = (name: string): boolean => {
  const words = name.split(/\s+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
};

function sideOf(participants: readonly Participant[]): Side {
  const entities = participants.flatMap(({ entityId }) => (entityId === null ? [] : [entityId]));
  const names = participants
    .filter(({ entityId, name }) => entityId === null && isProper(name))
    .map(({ name }) => soundOf(name));
  return {
    entities: [...new Set(entities)],
    groups: [...new Set(participants.map(({ country, sector }) => `${country}-${sector}`))],
    names: [...new Set(names.filter((name) => name.length >= LEAST_CONSONANTS))],
  };
}

/** The consonants of a surname; with those of the given name before them where it has too few to be anyone's: Darya Zhuk, Siarhei Lis. */
function soundOf(name: string): string {
  const words = name.split(/\s+/);
  const surname = skeleton(words.at(-1)!);
  return surname.length >= LEAST_CONSONANTS || words.length < 2 ? surname : `${skeleton(words[0]!)}+${surname}`;
}
