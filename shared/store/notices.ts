import type { EventRecord } from "../developments/record.ts";
import { eventKey, noticePartition, SHARDS, shardOf } from "./keys.ts";
import type { Key, Table } from "./table.ts";

/** Says that an event was stored and linked and waits to be looked at by every digest. */
export interface Notice {
  readonly eventId: string;
  readonly articleId: string;
  /** When it was written, ISO 8601: the writer's clock. */
  readonly at: string;
}

/**
 * How late a notice can become visible behind its own time, at most: fifteen minutes of a function's longest run after taking the
 * time, ten minutes in which a retry keeps the earlier time, and clocks that differ. A reader that asks again for the last
 * `NOTICE_LATENESS_MS` before its previous run, and knows what it has handled by event id, misses nothing.
 */
export const NOTICE_LATENESS_MS = 60 * 60 * 1000;

/** A retry within this time writes the same notice again; after it, it makes sure that readers have not gone past. */
const KEEP_MS = 10 * 60 * 1000;

/** What digests read: one small item for each announced event, by the time it was written, in day partitions of several shards. */
export class NoticeRepository {
  readonly #table: Table;
  readonly #now: () => Date;

  constructor(table: Table, now: () => Date) {
    this.#table = table;
    this.#now = now;
  }

  /**
   * Announces a stored event, under the time it was stored at: a repeated call writes the same item. Where that is long past and left
   * no notice (an attempt that crashed, retried hours later), the time is taken anew, since readers may have gone past the old one.
   */
  async announce(event: Pick<EventRecord, "id" | "articleId" | "storedAt">): Promise<Notice> {
    let at = event.storedAt;
    while (!this.#isFresh(at)) {
      const stored = await this.#table.get(eventKey(event.id));
      const kept = (stored?.["noticedAt"] as string | undefined) ?? null;
      at = kept ?? event.storedAt;
      if (this.#isFresh(at) || (await this.#table.get(keyOf(event.id, at))) !== undefined) break;
      // Of two late retries one sets the time; the other reads it in the next round.
      await this.#table.update(
        eventKey(event.id),
        { set: { noticedAt: this.#now().toISOString() } },
        { kind: "equals", attributes: { noticedAt: kept } },
      );
    }
    const notice = { eventId: event.id, articleId: event.articleId, at };
    await this.#table.put({ ...keyOf(event.id, at), ...notice });
    return notice;
  }

  #isFresh(at: string): boolean {
    return this.#now().getTime() - Date.parse(at) <= KEEP_MS;
  }

  /**
   * Notices from one instant (included) to another (not included), in order of time. Each of the days between is read by shard, and
   * only the part of the day asked for. An event can, after a race of two late retries, have two notices: handle by event id.
   */
  async between(from: Date, to: Date): Promise<Notice[]> {
    const lists = await Promise.all(
      daysBetween(from, to).flatMap((day) =>
        Array.from({ length: SHARDS }, (_, shard) =>
          Array.fromAsync(
            this.#table.query(noticePartition(day, shard), { from: from.toISOString(), to: to.toISOString() }),
          ),
        ),
      ),
    );
    return lists
      .flat()
      .map((item) => ({
        eventId: item["eventId"] as string,
        articleId: item["articleId"] as string,
        at: item["at"] as string,
      }))
      .filter(({ at }) => at < to.toISOString())
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.eventId < b.eventId ? -1 : 1));
  }

  /** Everything announced since an instant, and everything that could have become visible late before it. */
  since(instant: Date): Promise<Notice[]> {
    const from = new Date(instant.getTime() - NOTICE_LATENESS_MS);
    // Writers' clocks may be ahead of ours.
    return this.between(from, new Date(this.#now().getTime() + NOTICE_LATENESS_MS));
  }
}

const keyOf = (eventId: string, at: string): Key => ({
  pk: noticePartition(at.slice(0, 10), shardOf(eventId)),
  sk: `${at}#${eventId}`,
});

const DAY_MS = 24 * 60 * 60 * 1000;

function daysBetween(from: Date, to: Date): string[] {
  const days: string[] = [];
  for (let time = Math.floor(from.getTime() / DAY_MS) * DAY_MS; time <= to.getTime(); time += DAY_MS) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
