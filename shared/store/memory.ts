import { checkSize } from "./limits.ts";
import { Partition } from "./partition.ts";
import { boundsOf, compareKeys, isEmptyRange } from "./range.ts";
import type { Attribute, Change, Condition, Item, Key, Range, Table } from "./table.ts";

/** One call of the table, as a hook sees it. A query is one operation a page. */
export interface Operation {
  readonly kind: "get" | "put" | "update" | "delete" | "query";
  readonly pk: string;
  /** Empty for a query. */
  readonly sk: string;
}

export interface MemoryTableOptions {
  /** Runs before an operation touches the table: may wait (to interleave callers) or throw (a crash before the write). */
  readonly before?: (operation: Operation) => Promise<void> | void;
  /** Runs after it: may throw (a crash, or an answer lost on its way). */
  readonly after?: (operation: Operation) => Promise<void> | void;
  /** Items a page of a query; other writers may come between two pages, as they do in DynamoDB. */
  readonly pageSize?: number;
}

/** The table in memory, with DynamoDB's semantics: for tests, and for linking a handful of files without a table. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Partition>();
  readonly #options: MemoryTableOptions;

  constructor(options: MemoryTableOptions = {}) {
    this.#options = options;
  }

  async get(key: Key): Promise<Item | undefined> {
    return this.#run("get", key, () => lend(this.#find(key)));
  }

  async put(item: Item, condition?: Condition): Promise<boolean> {
    checkSize(item);
    const stored = freeze(withoutUndefined(structuredClone(item)));
    return this.#run("put", item, () => {
      if (!holds(condition, this.#find(item))) return false;
      this.#store(stored);
      return true;
    });
  }

  async update(key: Key, change: Change, condition?: Condition): Promise<Item | null> {
    checkPaths(change);
    return this.#run("update", key, () => {
      const before = this.#find(key);
      if (!holds(condition, before)) return null;
      const after = freeze(applyChange(before ?? { pk: key.pk, sk: key.sk }, structuredClone(change)));
      checkSize(after);
      this.#store(after);
      return lend(after);
    });
  }

  async delete(key: Key, condition?: Condition): Promise<boolean> {
    return this.#run("delete", key, () => {
      if (!holds(condition, this.#find(key))) return false;
      this.#partitions.get(key.pk)?.delete(key.sk);
      return true;
    });
  }

  async *query(pk: string, range: Range = {}): AsyncIterable<Item> {
    if (isEmptyRange(range)) return;
    const { from, to } = boundsOf(range);
    const pageSize = this.#options.pageSize ?? 1000;
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    let last: string | null = null;
    for (;;) {
      const start: string | null = last;
      const page: Item[] = await this.#run("query", { pk, sk: "" }, () => {
        const partition = this.#partitions.get(pk);
        const most = Math.min(pageSize, left);
        return (partition?.page(from, to, start, most, range.descending ?? false) ?? []).map(lend);
      });
      yield* page;
      left -= page.length;
      if (page.length < pageSize || left === 0) return;
      last = page.at(-1)!.sk;
    }
  }

  /** Everything stored, in key order: what tests compare, so that "the same table" can be said exactly. */
  dump(): Item[] {
    return [...this.#partitions.values()]
      .flatMap((partition) => partition.items())
      .sort((a, b) => compareKeys(a.pk, b.pk) || compareKeys(a.sk, b.sk))
      .map((item) => structuredClone(item));
  }

  async #run<Answer>(kind: Operation["kind"], key: Key, act: () => Answer): Promise<Answer> {
    const operation = { kind, pk: key.pk, sk: key.sk };
    if (this.#options.before) await this.#options.before(operation);
    const answer = act();
    if (this.#options.after) await this.#options.after(operation);
    return answer;
  }

  #find(key: Key): Item | undefined {
    return this.#partitions.get(key.pk)?.get(key.sk);
  }

  #store(item: Item): void {
    const partition = this.#partitions.get(item.pk) ?? new Partition();
    this.#partitions.set(item.pk, partition);
    partition.set(item);
  }
}

/** Stored items never change, so that they can be handed out as they are; sets and bytes cannot be frozen and are copied. */
function freeze<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || value instanceof Uint8Array || value instanceof Set) return value;
  for (const element of Object.values(value)) freeze(element);
  return Object.freeze(value);
}

function lend<Value extends Item | undefined>(item: Value): Value {
  return item !== undefined && holdsMutable(item) ? structuredClone(item) : item;
}

function holdsMutable(value: unknown): boolean {
  if (value === null || typeof value !== "object") return false;
  if (value instanceof Uint8Array || value instanceof Set) return true;
  return Object.values(value).some(holdsMutable);
}

function withoutUndefined<Value>(value: Value): Value {
  if (value === null || typeof value !== "object" || value instanceof Uint8Array || value instanceof Set) return value;
  if (Array.isArray(value)) return value.filter((element) => element !== undefined).map(withoutUndefined) as Value;
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  return Object.fromEntries(entries.map(([name, element]) => [name, withoutUndefined(element)])) as Value;
}

/** DynamoDB refuses an update that names one attribute twice. */
function checkPaths(change: Change): void {
  const paths = [
    ...Object.keys(change.set ?? {}),
    ...Object.keys(change.setIfAbsent ?? {}),
    ...(change.remove ?? []),
    ...Object.keys(change.add ?? {}),
    ...Object.keys(change.union ?? {}),
  ];
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new Error(`update names the attribute ${twice} twice`);
  if (paths.includes("pk") || paths.includes("sk")) throw new Error("update cannot change a key");
}

function holds(condition: Condition | undefined, item: Item | undefined): boolean {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case "absent":
      return item === undefined;
    case "present":
      return item !== undefined;
    case "equals":
      return Object.entries(condition.attributes).every(([attribute, value]) => {
        const stored = item?.[attribute];
        return value === null ? stored === undefined || stored === null : stored === value;
      });
    case "below": {
      const stored = item?.[condition.attribute];
      return stored === undefined || (typeof stored === "number" && stored < condition.bound);
    }
    case "all":
      return condition.conditions.every((part) => holds(part, item));
  }
}

function applyChange(before: Item, change: Change): Item {
  const after: Record<string, Attribute | undefined> = { ...before };
  for (const [name, value] of Object.entries(change.set ?? {})) after[name] = withoutUndefined(value);
  for (const [name, value] of Object.entries(change.setIfAbsent ?? {})) {
    if (after[name] === undefined) after[name] = withoutUndefined(value);
  }
  for (const name of change.remove ?? []) delete after[name];
  for (const [name, by] of Object.entries(change.add ?? {})) {
    const stored = after[name] ?? 0;
    if (typeof stored !== "number") throw new Error(`cannot add a number to the attribute ${name}`);
    after[name] = stored + by;
  }
  for (const [name, elements] of Object.entries(change.union ?? {})) {
    const stored = after[name];
    if (stored !== undefined && !(stored instanceof Set))
      throw new Error(`cannot add elements to the attribute ${name}`);
    if (elements.length > 0) after[name] = new Set([...(stored ?? []), ...elements]);
  }
  return { ...after, pk: before.pk, sk: before.sk };
}
