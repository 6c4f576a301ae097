import { type EventRecord, linkEvent, type Told, TYPE_GROUPS } from "../../shared/developments/index.ts";
import type { EditionRepository } from "../../shared/store/index.ts";
import { recordsOf } from "./article.ts";
import type { ReadingDependencies } from "./dependencies.ts";

export interface RereadDependencies extends ReadingDependencies {
  /** What each digest told, so that nothing is told again under a new event id. */
  readonly editions: Pick<EditionRepository, "told" | "mark">;
  readonly digests: readonly string[];
}

export interface RereadOptions {
  /** Announces what the article did not give before; otherwise nobody is notified. */
  readonly notify: boolean;
  /** Only says what would change. */
  readonly dry: boolean;
}

/** What reading an article again gave. */
export interface Reread {
  readonly kept: number;
  readonly added: readonly EventRecord[];
  /** Ids of events that are no longer found. */
  readonly retired: readonly string[];
  readonly related: { readonly before: boolean; readonly now: boolean };
}

/**
 * Reads a stored article again, after the rules or the watchlist improved. Events are immutable and named by their content: what is
 * read as before keeps its id and all that hangs on it; what is read otherwise is a new event, and the old one is retired. What was
 * told of a retired event counts as told of the event that stands for it, so that no digest tells it twice.
 *
 * The order of writes: the marks of what was told, new events with their links, announcements, retirements, and the reading last.
 * Any step can be repeated, and a call that finds the new reading in place changes nothing.
 *
 * @returns null where there is nothing to read again: the article is not there, not read to the end, or a copy of another
 */
export async function rereadArticle(
  dependencies: RereadDependencies,
  articleId: string,
  { notify, dry }: RereadOptions,
): Promise<Reread | null> {
  const { articles, events, notices, editions, digests, extract, now } = dependencies;
  const [stored, before] = await Promise.all([articles.get(articleId), articles.reading(articleId)]);
  if (stored === undefined || before === undefined || before.copyOf !== null) return null;
  const extraction = await extract(stored.article);
  const records = recordsOf(dependencies, stored, extraction.belarusRelated ? extraction.events : []);
  const ids = new Set(records.map(({ id }) => id));
  const known = new Set(before.events);
  const added = records.filter(({ id }) => !known.has(id));
  const retired = before.events.filter((id) => !ids.has(id));
  const result: Reread = {
    kept: records.length - added.length,
    added,
    retired,
    related: { before: before.belarusRelated, now: extraction.belarusRelated },
  };
  if (dry || (added.length === 0 && retired.length === 0 && before.belarusRelated === extraction.belarusRelated))
    return result;

  const old = (await Promise.all(retired.map((id) => events.event(id)))).filter((record) => record !== undefined);
  for (const digest of digests) {
    const told = await editions.told(digest, retired);
    for (const record of added) {
      const entry = standsFor(record, old, told);
      if (entry !== null) await editions.mark(digest, record.id, entry);
    }
  }
  for (const record of added) {
    await linkEvent(events, record);
    // Rules that return to what they once found meet the old event.
    await events.retire(record.id, null);
  }
  if (notify) await Promise.all(added.filter(({ quiet }) => quiet === null).map((record) => notices.announce(record)));
  for (const id of retired) await events.retire(id, now().toISOString());
  await articles.reread(stored, {
    belarusRelated: extraction.belarusRelated,
    score: extraction.relevance.score,
    reasons: extraction.relevance.reasons,
    events: records.map(({ id }) => id),
    copyOf: null,
    readAt: before.readAt,
  });
  return result;
}

/** What was told of the retired event that a new one takes the place of: they share words of the text, or are of one kind. */
function standsFor(record: EventRecord, old: readonly EventRecord[], told: ReadonlyMap<string, Told>): Told | null {
  const overlap = ({ event }: EventRecord) => event.start < record.event.end && record.event.start < event.end;
  const alike = ({ event }: EventRecord) => TYPE_GROUPS[event.type] === TYPE_GROUPS[record.event.type];
  const candidates = old.filter(({ id }) => told.has(id));
  const found =
    candidates.find((one) => overlap(one) && alike(one)) ?? candidates.find(overlap) ?? candidates.find(alike);
  return found === undefined ? null : told.get(found.id)!;
}
