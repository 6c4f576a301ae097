import type { Attribute, Item } from "./table.ts";

/** DynamoDB's limit for one item, names and values together. */
const ITEM_BYTES = 400 * 1024;

/** An item larger than DynamoDB takes. Repositories split large content before it comes to this. */
export class ItemTooLarge extends Error {
  constructor(item: Item, bytes: number) {
    super(`item ${item.pk} / ${item.sk} has ${bytes} bytes; the limit is ${ITEM_BYTES}`);
    this.name = "ItemTooLarge";
  }
}

const textBytes = (text: string): number => Buffer.byteLength(text, "utf8");

/** Bytes of one value by DynamoDB's published sizing rules (numbers are rounded up to their longest form). */
function valueBytes(value: Attribute | undefined): number {
  if (value === undefined) return 0;
  if (typeof value === "string") return textBytes(value);
  if (typeof value === "number") return 21;
  if (value === null || typeof value === "boolean") return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (value instanceof Set) return [...value].reduce((sum: number, element) => sum + textBytes(element), 0);
  if (Array.isArray(value)) return value.reduce((sum: number, element) => sum + 1 + valueBytes(element), 3);
  return Object.entries(value).reduce((sum, [name, element]) => sum + 1 + textBytes(name) + valueBytes(element), 3);
}

/** Bytes an item takes in the table, never less than DynamoDB counts. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + textBytes(name) + valueBytes(value), 0);
}

/** @throws {ItemTooLarge} where DynamoDB would refuse the item. */
export function checkSize(item: Item): void {
  const bytes = itemBytes(item);
  if (bytes > ITEM_BYTES) throw new ItemTooLarge(item, bytes);
}
