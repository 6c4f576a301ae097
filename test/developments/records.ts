import type { Article } from "../../shared/article/article.ts";
import { type EventRecord, eventId, slotsOf } from "../../shared/developments/index.ts";
import type { Event } from "../../shared/events/event.ts";

/** An article of the least that linking looks at. */
export const articleOf = (fields: Partial<Article> = {}): Article => ({
  id: "article-1",
  title: null,
  byline: null,
  text: "",
  bodyStart: 0,
  language: "en",
  publication: { at: "2020-09-21", day: "2020-09-21" },
  outlet: null,
  url: null,
  partial: false,
  entries: [],
  origins: {},
  format: "text",
  sourceId: null,
  ...fields,
});

export const eventOf = (fields: Partial<Event> = {}): Event => ({
  type: "COERCE",
  mode: "arrest",
  status: "occurred",
  actors: [{ name: "Belarusian police", country: "BLR", sector: "COP", entityId: null }],
  recipients: [{ name: "protesters", country: "BLR", sector: "OPP", entityId: null }],
  date: { start: "2020-09-20", end: "2020-09-20" },
  place: { name: "Minsk", country: "BLR", placeId: "place:minsk" },
  quantities: [],
  background: false,
  quote: "police detained protesters",
  start: 0,
  end: 26,
  attribution: null,
  confidence: 0.8,
  rule: "test",
  ...fields,
});

export function recordOf(event: Event, article: Article, storedAt = "2020-09-21T10:00:00.000Z"): EventRecord {
  const id = eventId(article.id, event);
  const day = article.publication?.day ?? storedAt.slice(0, 10);
  return {
    id,
    articleId: article.id,
    event,
    slots: slotsOf(id, article, event, day),
    quiet: null,
    storedAt,
  };
}
