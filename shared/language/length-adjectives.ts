/** Lengths of time in one adjective: «пятилетний срок», "dwunastoletni wyrok", "dreijährige Haft". */
import type { Measure } from "./analysis.ts";

export interface LengthAdjectives {
  /** The adjective, its number in the group `count`, and one group for each unit, named as the unit. */
  readonly form: RegExp;
  /** Numbers as such adjectives begin with them; those that numerals have already need not stand here. */
  readonly counts: ReadonlyMap<string, number>;
  /** What it must stand before: a sentence, confinement. A boy is of five years as well. */
  readonly terms: RegExp;
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter words are none: «5-летний» is the shortest. */
const SHORTEST = 7;
/** So many words may stand between it and what it measures: «пятилетнему тюремному сроку». */
const REACH = 2;

/** The lengths that adjectives of a sentence tell before a noun for a sentence or confinement, in order. */
export function lengthsInAdjectives(
  tokens: readonly Word[],
  { form, counts, terms }: LengthAdjectives,
  values: ReadonlyMap<string, number>,
): Measure[] {
  const found: Measure[] = [];
  for (const [at, { lower, start, end }] of tokens.entries()) {
    if (lower.length < SHORTEST) continue;
    const groups = form.exec(lower)?.groups;
    if (groups === undefined) continue;
    const { count = "", ...units } = groups;
    const plain = count.replace(/-$/u, "");
    const value = /^\d+$/u.test(plain) ? Number(plain) : (counts.get(plain) ?? values.get(plain));
    const unit = Object.keys(units).find((name) => units[name] !== undefined);
    const before = tokens.slice(at + 1, at + 1 + REACH).some((next) => terms.test(next.lower));
    if (value !== undefined && unit !== undefined && before) found.push({ start, end, value, bound: "exact", unit });
  }
  return found;
}
