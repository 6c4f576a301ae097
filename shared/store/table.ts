/**
 * The one table, as the repositories see it: single-item conditional writes and strongly consistent queries, nothing else.
 * DynamoDB and the in-memory table both implement it and pass the same contract tests.
 */
export type Attribute =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | ReadonlySet<string>
  | readonly Attribute[]
  | { readonly [name: string]: Attribute };

export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Item = Key & { readonly [name: string]: Attribute | undefined };

/** What must hold of the stored item for a write to happen. */
export type Condition =
  | { readonly kind: "absent" }
  | { readonly kind: "present" }
  /**
   * Every named attribute equals the value; `null` also means that it is not there. Single values only: the engine for one machine
   * does not compare sets, lists and maps as DynamoDB does.
   */
  | { readonly kind: "equals"; readonly attributes: Readonly<Record<string, string | number | boolean | null>> }
  /** The attribute is absent, or a number below the bound (a lease that ran out). */
  | { readonly kind: "below"; readonly attribute: string; readonly bound: number }
  | { readonly kind: "all"; readonly conditions: readonly Condition[] };

export interface Change {
  readonly set?: Readonly<Record<string, Attribute>>;
  readonly setIfAbsent?: Readonly<Record<string, Attribute>>;
  readonly remove?: readonly string[];
  /** Numeric increments. */
  readonly add?: Readonly<Record<string, number>>;
  /** Elements to add to string sets. */
  readonly union?: Readonly<Record<string, readonly string[]>>;
}

export interface Range {
  /** Sort keys from this one on (included). */
  readonly from?: string;
  /** Sort keys up to this one (included). */
  readonly to?: string;
  readonly prefix?: string;
  readonly descending?: boolean;
  /** At most this many items; all of them where absent (pages are followed). */
  readonly limit?: number;
}

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Item | undefined>;
  /** Writes the whole item. False where the condition did not hold. */
  put(item: Item, condition?: Condition): Promise<boolean>;
  /** Changes one item, making it where it is absent; returns the item after the change, or null where the condition did not hold. */
  update(key: Key, change: Change, condition?: Condition): Promise<Item | null>;
  delete(key: Key, condition?: Condition): Promise<boolean>;
  /** All items of one partition in key order; strongly consistent, every page followed. */
  query(pk: string, range?: Range): AsyncIterable<Item>;
}
