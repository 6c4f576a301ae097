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

export const sumOf = (features: Features, weights: Weights): number => {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return sum;
};

/** The option of the greatest sum; there must be one. */
export function choose<T>(options: readonly Option<T>[], weights: Weights): Option<T> {
  let best = options[0]!;
  let most = sumOf(best.features, weights);
  for (const option of options.slice(1)) {
    const sum = sumOf(option.features, weights);
    if (sum > most) [best, most] = [option, sum];
  }
  return best;
}
