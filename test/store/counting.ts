import type { Change, Condition, Item, Key, Range, Table } from "../../shared/store/index.ts";
import { itemBytes } from "../../shared/store/index.ts";

/** Any table, counting what DynamoDB would charge: 1 kB a write, 4 kB a strongly consistent read (a query by the sum of its items). */
export class CountingTable implements Table {
  requests = 0;
  writes = 0;
  reads = 0;
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async get(key: Key): Promise<Item | undefined> {
    const item = await this.#table.get(key);
    this.#read(item === undefined ? 0 : itemBytes(item));
    return item;
  }

  async put(item: Item, condition?: Condition): Promise<boolean> {
    this.#write(itemBytes(item));
    return this.#table.put(item, condition);
  }

  async update(key: Key, change: Change, condition?: Condition): Promise<Item | null> {
    const item = await this.#table.update(key, change, condition);
    // The whole item counts, also where the condition did not hold.
    this.#write(itemBytes(item ?? (await this.#table.get(key)) ?? { ...key }));
    return item;
  }

  async delete(key: Key, condition?: Condition): Promise<boolean> {
    this.#write(itemBytes((await this.#table.get(key)) ?? { ...key }));
    return this.#table.delete(key, condition);
  }

  async *query(pk: string, range?: Range): AsyncIterable<Item> {
    let bytes = 0;
    for await (const item of this.#table.query(pk, range)) {
      bytes += itemBytes(item);
      yield item;
    }
    this.#read(bytes);
  }

  #read(bytes: number): void {
    this.requests++;
    this.reads += Math.max(1, Math.ceil(bytes / 4096));
  }

  #write(bytes: number): void {
    this.requests++;
    this.writes += Math.max(1, Math.ceil(bytes / 1024));
  }
}
