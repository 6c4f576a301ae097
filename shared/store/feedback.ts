import { feedbackKey, feedbackPartition } from "./keys.ts";
import type { Item, Table } from "./table.ts";

export type FeedbackKind = "development" | "entity";

/** What readers of a digest said of a development or an actor. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly id: string;
  /** How often it was called not relevant. */
  readonly votes: number;
  /** Since when it is kept out of the digest, ISO 8601; null where it is not. */
  readonly mutedAt: string | null;
  /** The edition of the latest vote. */
  readonly edition: string;
}

const feedbackOf = (item: Item): Feedback => {
  const [kind, ...id] = item.sk.split("#");
  return {
    kind: kind as FeedbackKind,
    id: id.join("#"),
    votes: (item["votes"] as ReadonlySet<string> | undefined)?.size ?? 0,
    mutedAt: (item["mutedAt"] as string | null | undefined) ?? null,
    edition: item["edition"] as string,
  };
};

/** "Not relevant", counted and kept for each digest. */
export class FeedbackRepository {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * Counts a vote and mutes what it is about. Repeating it with the same ballot changes nothing.
   * @param ballot three hexadecimal digits drawn for each form, so that a form sent twice is one vote and a count stays small (at
   *   most 4,096: beyond that the exact number says nothing more)
   */
  async mute(
    digest: string,
    about: Pick<Feedback, "kind" | "id" | "edition">,
    ballot: string,
    now: string,
  ): Promise<Feedback> {
    if (!/^[0-9a-f]{3}$/.test(ballot)) throw new RangeError("a ballot is three hexadecimal digits");
    const key = feedbackKey(digest, about.kind, about.id);
    const item = await this.#table.update(key, {
      set: { edition: about.edition, mutedAt: now },
      union: { votes: [ballot] },
    });
    return feedbackOf(item!);
  }

  /** Lets it appear again; the votes stay counted. */
  async unmute(digest: string, kind: FeedbackKind, id: string): Promise<void> {
    await this.#table.update(feedbackKey(digest, kind, id), { remove: ["mutedAt"] }, { kind: "present" });
  }

  /** All that was said about a digest's content, by kind and id. */
  async list(digest: string): Promise<Feedback[]> {
    const items = await Array.fromAsync(this.#table.query(feedbackPartition(digest)));
    return items.map(feedbackOf);
  }

  /** What is kept out of a digest. */
  async muted(
    digest: string,
  ): Promise<{ readonly developments: ReadonlySet<string>; readonly entities: ReadonlySet<string> }> {
    const muted = (await this.list(digest)).filter(({ mutedAt }) => mutedAt !== null);
    const ids = (kind: FeedbackKind) => new Set(muted.filter((one) => one.kind === kind).map(({ id }) => id));
    return { developments: ids("development"), entities: ids("entity") };
  }
}
