/**
 * A choice between options, each described by named numbers: the option with the greatest sum of weights is taken, the first of
 * several that are equal. The weights are data (places/weights.ts, roles/weights.ts), learned by test/gold/learn-choices.ts and
 * learn-roles.ts as those of a conditional logistic model: the share of an option is exp(sum) over that of all.
 */
import type { Weights } from "./confidence/confidence.ts";
import type { Features } from "./confidence/features.ts";

/** Weights by what they count for, then by word: `custody: in the title` is `in the title` under `custody`. */
export type WeightTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Option<T> {
  readonly value: T;
  /** Where it was found, in words, for traces. */
  readonly path: string;
  /** Put together only for who learns or explains. */
  readonly features: Features;
  /** The sum of the weights of its features. */
  sum(table: WeightTable): number;
}

/** What `:` parts in the name of a weight: for what it counts, and the word. */
const PARTED = ": ";

/** The name of a word that counts for something; for everything where the context is empty. */
export const nameIn = (context: string, word: string): string => (context === "" ? word : context + PARTED + word);

export function tableOf(weights: Weights): WeightTable {
  const table = new Map<string, Map<string, number>>();
  for (const [name, weight] of Object.entries(weights)) {
    const cut = name.indexOf(PARTED);
    const context = cut < 0 ? "" : name.slice(0, cut);
    let words = table.get(context);
    if (words === undefined) table.set(context, (words = new Map()));
    words.set(cut < 0 ? name : name.slice(cut + PARTED.length), weight);
  }
  return table;
}

/** The options by their sums, the greatest first; equal ones keep their order. */
export function ranked<Of extends Option<unknown>>(options: readonly Of[], table: WeightTable): Of[] {
  return options
    .map((option) => ({ option, sum: option.sum(table) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ option }) => option);
}
