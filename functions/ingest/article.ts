import type { Article } from "../../shared/article/article.ts";
import {
  type EventRecord,
  eventId,
  linkEvent,
  publicationDay,
  type StoredArticle,
  settleCopies,
  slotsOf,
} from "../../shared/developments/index.ts";
import type { Event } from "../../shared/events/event.ts";
import type { Extraction } from "../../shared/events/extraction.ts";
import type { Reading } from "../../shared/store/index.ts";
import type { ReadingDependencies } from "./dependencies.ts";
import { quietOf } from "./quiet.ts";

/** Where an article was found. */
export interface Found {
  /** Names the drop and the unit in it. */
  readonly origin: string;
  /** The object's key. */
  readonly drop: string;
  readonly backfill: boolean;
}

/** What came of one article of a drop. */
export interface Outcome {
  readonly articleId: string;
  readonly reading: Reading;
  /** True where this unit brought the article first; also when the unit is read again after a crash. */
  readonly fresh: boolean;
}

/** The rules failed on this article; the article is stored, so that a later version can read it. */
export class ExtractionFailed extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "ExtractionFailed";
  }
}

/**
 * Takes one article in: stores it, extracts its events, links and announces them, and marks it as read. Every step can be repeated,
 * and the mark is the last one, so that a crash at any point is repaired by reading the article again.
 * @throws {ExtractionFailed} where the rules fail on its text; anything else that is thrown is a fault of the store
 */
export async function ingestArticle(
  dependencies: ReadingDependencies,
  article: Article,
  found: Found,
): Promise<Outcome> {
  const { articles, now } = dependencies;
  const { origin, backfill } = found;
  const stored = await articles.put({ article, storedAt: now().toISOString(), origin, backfill });
  const reading = (await articles.reading(article.id)) ?? (await readArticle(dependencies, stored));
  await articles.addSource(reading.copyOf ?? article.id, {
    articleId: article.id,
    title: article.title,
    outlet: article.outlet,
    url: article.url,
    language: article.language,
    publishedAt: article.publication?.at ?? null,
    drop: found.drop,
    seenAt: now().toISOString(),
  });
  return { articleId: article.id, reading, fresh: stored.origin === origin };
}

/** Reads a stored article. What it gives depends on the stored text alone, never on the drop that repeats it. */
async function readArticle(dependencies: ReadingDependencies, stored: StoredArticle): Promise<Reading> {
  const { articles } = dependencies;
  const extraction = await extract(dependencies, stored.article);
  const finish = (events: readonly string[], copyOf: string | null) =>
    articles.finish(stored, {
      belarusRelated: extraction.belarusRelated,
      score: extraction.relevance.score,
      reasons: extraction.relevance.reasons,
      events,
      copyOf,
    });
  if (!extraction.belarusRelated) return finish([], null);

  const { original, others } = await settleCopies(dependencies.copies, stored, (id) => articles.get(id));
  const records = recordsOf(dependencies, stored, extraction.events);
  if (original === stored.article.id) {
    await takeIn(dependencies, records);
    return finish(idsOf(records), null);
  }
  // The original may wait for a retry of its own; its copy must not be the only one of the two that was read.
  const first = await articles.get(original);
  if (first && (await articles.reading(original)) === undefined) await readArticle(dependencies, first);
  const known = await readTexts(dependencies, first ? [first.article, ...others] : others);
  const own = records.filter(
    ({ event }) =>
      !known.some((text) => text.includes(bareWords(event.quote))) && !isOnlyRetitled(event, stored.article, known),
  );
  const kept = new Set(await articles.keepOwnEvents(stored.article.id, idsOf(own)));
  await takeIn(
    dependencies,
    records.filter(({ id }) => kept.has(id)),
  );
  return finish([...kept], original);
}

async function extract({ extract }: ReadingDependencies, article: Article): Promise<Extraction> {
  try {
    return await extract(article);
  } catch (error) {
    throw new ExtractionFailed(error);
  }
}

const idsOf = (records: readonly EventRecord[]): string[] => records.map(({ id }) => id);

/** The events of an article as they are stored. */
export function recordsOf(
  { freshness, now }: Pick<ReadingDependencies, "freshness" | "now">,
  stored: StoredArticle,
  events: readonly Event[],
): EventRecord[] {
  const { article } = stored;
  const day = publicationDay(stored);
  const records = events.map((event): EventRecord => {
    const id = eventId(article.id, event);
    return {
      id,
      articleId: article.id,
      event,
      slots: slotsOf(id, article, event, day),
      quiet: quietOf(event, stored, freshness),
      storedAt: now().toISOString(),
    };
  });
  // Two rules can find the same event; it is one.
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

/** A copy's own title tells in other words what the text tells: it is news only by a number that no known text has. */
function isOnlyRetitled({ quote, end }: Event, { bodyStart }: Article, known: readonly string[]): boolean {
  const words = new Set(known.flatMap((text) => text.split(" ")));
  return (
    end <= bodyStart &&
    (bareWords(quote).match(/(?<![\p{L}\p{N}])\p{N}+(?![\p{L}\p{N}])/gu) ?? []).every((number) => words.has(number))
  );
}

/** Stores and links all events before the first one is announced, so that a digest sees the article whole. */
async function takeIn({ events, notices }: ReadingDependencies, records: readonly EventRecord[]): Promise<void> {
  const stored = await Promise.all(records.map((record) => linkEvent(events, record)));
  await Promise.all(stored.filter(({ quiet }) => quiet === null).map((record) => notices.announce(record)));
}

/** The words of those articles that are read to the end: what they say is known, and announced where it was to be. */
async function readTexts({ articles }: ReadingDependencies, found: readonly Article[]): Promise<string[]> {
  const readings = await Promise.all(found.map(({ id }) => articles.reading(id)));
  return found.filter((_, index) => readings[index] !== undefined).map(({ text }) => bareWords(text));
}

/** A text as its words alone, so that quotation marks, line breaks and capitals make no difference. */
const bareWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
