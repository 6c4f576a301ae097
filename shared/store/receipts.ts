import type { Refusal } from "../article/article.ts";
import { partKey, receiptKey, receiptListPartition, SHARDS, shardOf } from "./keys.ts";
import type { Attribute, Key, Table } from "./table.ts";

/** What was found in a drop, or in one part of it. */
export interface Counts {
  /** Units that were articles. */
  readonly articles: number;
  /** Of these: read for the first time, by this drop. */
  readonly fresh: number;
  /** Of these: known already, word for word. */
  readonly known: number;
  /** Of these: near-duplicates of a known article. */
  readonly copies: number;
  /** Of these: about Belarus. */
  readonly related: number;
  /** Events stored. */
  readonly events: number;
  /** Units that were refused. */
  readonly refused: number;
}

/** What became of a drop. `reading` is a large drop of which parts are still to come. */
export interface Receipt {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly version: string | null;
  readonly state: "reading" | "done" | "partial" | "rejected";
  /** In plain words: what was read, or why nothing was. */
  readonly reason: string;
  readonly counts: Counts;
  /** The first refusals, at most `LISTED_REFUSALS`; `counts.refused` tells how many there were. */
  readonly refusals: readonly Refusal[];
  /** Ids of the first articles, at most `LISTED_ARTICLES`, in the drop's order. */
  readonly articles: readonly string[];
  readonly backfill: boolean;
  /** When the object was put into the bucket, ISO 8601. */
  readonly droppedAt: string;
  readonly updatedAt: string;
}

export const LISTED_REFUSALS = 50;
export const LISTED_ARTICLES = 100;

/** One message's share of a drop: units `from` up to `next` (not included); `next` is null for the last part. */
export interface Part {
  readonly from: number;
  readonly next: number | null;
  readonly counts: Counts;
  readonly refusals: readonly Refusal[];
  readonly articles: readonly string[];
}

const asAttribute = (value: object): Attribute => value as unknown as Attribute;

/** Receipts of drops, the parts of large ones, and the day's list. */
export class ReceiptRepository {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(dropId: string): Promise<Receipt | undefined> {
    return (await this.#table.get(receiptKey(dropId)))?.["receipt"] as Receipt | undefined;
  }

  /**
   * Writes the receipt, and then its entry in the list of the day of the drop. Repeating it repairs a missing entry. A receipt that is
   * finished is not taken back by a late message of an earlier part.
   */
  async put(receipt: Receipt): Promise<void> {
    await this.#putUnlessFinished(receiptKey(receipt.id), receipt);
    const list = receiptListPartition(receipt.droppedAt.slice(0, 10), shardOf(receipt.id));
    await this.#putUnlessFinished({ pk: list, sk: `${receipt.droppedAt}#${receipt.id}` }, receipt);
  }

  async #putUnlessFinished(key: Key, receipt: Receipt): Promise<void> {
    const item = { ...key, state: receipt.state, receipt: asAttribute(receipt) };
    if (receipt.state !== "reading") await this.#table.put(item);
    else if (!(await this.#table.put(item, { kind: "absent" }))) {
      await this.#table.put(item, { kind: "equals", attributes: { state: "reading" } });
    }
  }

  /** Stores a part unless it is there; gives the stored one: a repeated message goes on where the first attempt ended. */
  async putPart(dropId: string, part: Part): Promise<Part> {
    const stored = await this.#table.put(
      { ...partKey(dropId, part.from), part: asAttribute(part) },
      { kind: "absent" },
    );
    return stored ? part : ((await this.part(dropId, part.from)) ?? part);
  }

  async part(dropId: string, from: number): Promise<Part | undefined> {
    return (await this.#table.get(partKey(dropId, from)))?.["part"] as Part | undefined;
  }

  /** The parts of a drop, in its order. */
  async parts(dropId: string): Promise<Part[]> {
    const items = await Array.fromAsync(this.#table.query(receiptKey(dropId).pk, { prefix: "part#" }));
    return items.map((item) => item["part"] as unknown as Part);
  }

  /** Receipts of the drops of a day (UTC, `YYYY-MM-DD`), latest first. */
  async droppedOn(day: string): Promise<Receipt[]> {
    const shards = await Promise.all(
      Array.from({ length: SHARDS }, (_, shard) =>
        Array.fromAsync(this.#table.query(receiptListPartition(day, shard))),
      ),
    );
    return shards
      .flat()
      .map((item) => item["receipt"] as unknown as Receipt)
      .sort((a, b) => (a.droppedAt < b.droppedAt ? 1 : a.droppedAt > b.droppedAt ? -1 : a.id < b.id ? -1 : 1));
  }
}
