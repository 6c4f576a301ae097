import { compareKeys } from "./range.ts";
import type { Item } from "./table.ts";

/** The items of one partition, in the order of their sort keys. */
export class Partition {
  readonly #items = new Map<string, Item>();
  #keys: string[] = [];

  get(sk: string): Item | undefined {
    return this.#items.get(sk);
  }

  set(item: Item): void {
    if (!this.#items.has(item.sk)) this.#keys.splice(this.#position(item.sk), 0, item.sk);
    this.#items.set(item.sk, item);
  }

  delete(sk: string): void {
    if (this.#items.delete(sk)) this.#keys.splice(this.#position(sk), 1);
  }

  items(): Item[] {
    return this.#keys.map((sk) => this.#items.get(sk)!);
  }

  /** Up to `most` items between two keys (included), behind the key that the last page ended with. */
  page(from: string | null, to: string | null, last: string | null, most: number, descending: boolean): Item[] {
    let start = from === null ? 0 : this.#position(from);
    let end = to === null ? this.#keys.length : this.#positionBehind(to);
    if (last !== null && descending) end = Math.min(end, this.#position(last));
    if (last !== null && !descending) start = Math.max(start, this.#positionBehind(last));
    const keys = descending
      ? this.#keys.slice(Math.max(start, end - most), end).reverse()
      : this.#keys.slice(start, Math.min(end, start + most));
    return keys.map((sk) => this.#items.get(sk)!);
  }

  /** Where a key stands, or would stand. */
  #position(sk: string): number {
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareKeys(this.#keys[middle]!, sk) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #positionBehind(sk: string): number {
    const position = this.#position(sk);
    return this.#keys[position] === sk ? position + 1 : position;
  }
}
