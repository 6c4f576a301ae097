/**
 * A choice between options, each described by named numbers: the option with the greatest sum of weights is taken, the first of
 * several that are equal. The weights are data (choice-weights.ts), learned by test/gold/learn-choices.ts as those of a conditional
 * logistic model: the share of an option is exp(sum) over that of all.
 */
import type { Weights } from "./confidence.ts";
import type { Features } from "./features.ts";

export interface Option<T> {
  readonly value: T;
  /** Where it was found, in words, for traces. */
  readonly path: string;
  readonly features: Features;
}

const sumOf = (features: Features, weights: Weights): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return sum;
};

/** The options by their sums, the greatest first; equal ones keep their order. */
export function ranked<T>(options: readonly Option<T>[], weights: Weights): Option<T>[] {
  return options
    .map((option) => ({ option, sum: sumOf(option.features, weights) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ option }) => option);
}

/** The option of the greatest sum; there must be one. */
export const choose = <T>(options: readonly Option<T>[], weights: Weights): Option<T> => ranked(options, weights)[0]!;
