import type { SyntaxWords } from "./items.ts";
import type { Unit } from "./words/index.ts";

const LONGEST = 3;

/** How many units an aside takes that begins at a comma, both commas counted; 0 where none does. */
export function asideAt(units: readonly Unit[], at: number, { asides }: SyntaxWords): number {
  if (units[at]!.lower !== ",") return 0;
  for (let length = 1; length <= LONGEST; length++) {
    if (units[at + 1 + length]?.lower !== ",") continue;
    const words = units.slice(at + 1, at + 1 + length).map(({ lower }) => lower);
    return asides.has(words.join(" ")) ? length + 2 : 0;
  }
  return 0;
}
