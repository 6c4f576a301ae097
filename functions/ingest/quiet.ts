import { dayNumber, publicationDay, type Quiet, type StoredArticle } from "../../shared/developments/index.ts";
import type { Event } from "../../shared/events/event.ts";

/** An event is stale where it ended more days before publication than this, or its article is older than that when it is dropped. */
export interface Freshness {
  readonly eventDays: number;
  /** Null: articles of any age count, so that an archive can be loaded on purpose. */
  readonly articleDays: number | null;
}

/** Why an event is stored without being announced, or null where it is announced. Pure. */
export function quietOf(event: Event, stored: Omit<StoredArticle, "origin">, freshness: Freshness): Quiet {
  if (stored.backfill) return "backfill";
  if (event.background) return "background";
  const published = dayNumber(publicationDay(stored));
  const { eventDays, articleDays } = freshness;
  if (articleDays !== null && dayNumber(stored.storedAt.slice(0, 10)) - published > articleDays) return "stale";
  return event.date !== null && published - dayNumber(event.date.end) > eventDays ? "stale" : null;
}
