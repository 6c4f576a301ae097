import type { EventRecord, Slots } from "./record.ts";

/** An event filed under a key; its slots are read only where they are wanted, since one event comes under many keys. */
export interface Posting {
  readonly id: string;
  slots(): Slots;
}

/** What linking needs of a store. Every read is strongly consistent; every write touches one item. */
export interface LinkingStore {
  /** Stores the event if it is not there yet; gives the stored one (on a retry, the earlier one). */
  putEvent(record: EventRecord): Promise<EventRecord>;
  /** Files the event's slots under each key and day, until a time in seconds since 1970. Repeating it changes nothing. */
  putPostings(slots: Slots, keys: readonly string[], days: readonly number[], expires: number): Promise<void>;
  /** Everything filed under a key on the days from one to another, both included; one event can come several times. */
  postings(key: string, from: number, to: number): AsyncIterable<Posting>;
  event(id: string): Promise<EventRecord | undefined>;
  /** The event that this one was linked to, or null for a root. */
  parentOf(id: string): Promise<string | null>;
  /** Gives `child` the parent, unless it has one. False where it had. */
  setParent(child: string, parent: string): Promise<boolean>;
  /** The event and the events whose parent it is. */
  withChildren(id: string): Promise<{ readonly record: EventRecord; readonly children: readonly string[] } | undefined>;
}

/** What collapsing near-duplicate articles needs of a store. */
export interface CopyStore {
  /** Files the article under each shingle key. Repeating it changes nothing. */
  putShingles(articleId: string, day: number, keys: readonly string[], expires: number): Promise<void>;
  /** Ids of the articles filed under any of the keys within the days given, most shared keys first. */
  sharing(keys: readonly string[], from: number, to: number): Promise<readonly string[]>;
  /** Whose copy the article is: another article's id, its own where it stands for itself, null while undecided. */
  standing(articleId: string): Promise<string | null>;
  /** Decides it, unless it was decided. False where it was. */
  decide(articleId: string, standing: string): Promise<boolean>;
}
