import type { Range } from "./table.ts";

/** Sort keys compare by their UTF-8 bytes, as DynamoDB compares them (JavaScript would compare UTF-16 units). */
export function compareKeys(left: string, right: string): number {
  // The two orders differ only where a character outside the basic plane is involved, which is written with surrogates.
  if (!SURROGATE.test(left) && !SURROGATE.test(right)) return left < right ? -1 : left > right ? 1 : 0;
  return Buffer.compare(Buffer.from(left, "utf8"), Buffer.from(right, "utf8"));
}

const SURROGATE = /[\ud800-\udfff]/;

/** Nothing that begins with a prefix sorts after the prefix with this character behind it. */
const LAST = "\u{10FFFF}";

/** The bounds of a range as one interval, both ends included; DynamoDB takes a single condition on the sort key. */
export function boundsOf(range: Range): { readonly from: string | null; readonly to: string | null } {
  const { from, to, prefix } = range;
  if (prefix === undefined) return { from: from ?? null, to: to ?? null };
  const last = prefix + LAST;
  return {
    from: from !== undefined && compareKeys(from, prefix) > 0 ? from : prefix,
    to: to !== undefined && compareKeys(to, last) < 0 ? to : last,
  };
}

/** True where no sort key can lie in the range (DynamoDB refuses such a BETWEEN; the answer is simply nothing). */
export function isEmptyRange(range: Range): boolean {
  const { from, to } = boundsOf(range);
  return (from !== null && to !== null && compareKeys(from, to) > 0) || range.limit === 0;
}
