/**
 * Learns the weights of a choice between options (shared/events/choice.ts) as those of a conditional logistic model: full-batch gradient
 * descent from zero, no randomness. Where several options are as good, their shares count together.
 */
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import type { Features } from "../../shared/events/confidence/features.ts";

export interface Choice {
  readonly options: readonly { readonly features: Features }[];
  /** Indices of the options that are right; a choice without any teaches nothing. */
  readonly right: ReadonlySet<number>;
  /** What the choice counts beside others; 1 where absent. */
  readonly counts?: number;
}

export interface Manner {
  /** Strength of the pull towards zero. */
  readonly ridge: number;
  readonly steps: number;
  /** Features of fewer options than these are left out. */
  readonly atLeast: number;
}

export function learnChoice(choices: readonly Choice[], { ridge, steps, atLeast }: Manner): Weights {
  const usable = choices.filter(({ right }) => right.size > 0);
  const counts = new Map<string, number>();
  for (const { options } of usable)
    for (const { features } of options)
      for (const name of Object.keys(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= atLeast ? [name] : [])).sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const data = usable.map(({ options, right, counts: weight = 1 }) => ({
    right,
    weight,
    options: options.map(({ features }) => {
      const known = Object.entries(features).filter(([name]) => at.has(name));
      return {
        places: Int32Array.from(known, ([name]) => at.get(name)!),
        values: Float64Array.from(known, ([, value]) => value),
      };
    }),
  }));
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  for (let step = 0; step < steps; step++) {
    slope.fill(0);
    for (const { options, right, weight } of data) {
      const sums = options.map(({ places, values }) => {
        let sum = 0;
        for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!;
        return sum;
      });
      const top = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - top));
      const total = shares.reduce((sum, share) => sum + share, 0);
      let good = 0;
      for (const option of right) good += shares[option]!;
      for (const [o, { places, values }] of options.entries()) {
        const error = weight * (shares[o]! / total - (right.has(o) ? shares[o]! / good : 0));
        for (let i = 0; i < places.length; i++) slope[places[i]!]! += error * values[i]!;
      }
    }
    for (let i = 0; i < weights.length; i++) {
      momentum[i] = 0.9 * momentum[i]! - (1 / data.length) * (slope[i]! + ridge * weights[i]!);
      weights[i]! += momentum[i]!;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100]));
}

/**
 * The mean of two learnings, here of the weights in a file and those learned since it was written: it errs less on articles that neither
 * saw than each by itself, since what either took from the chance of its articles counts half.
 */
export function blended(before: Weights, learned: Weights): Weights {
  const names = [...new Set([...Object.keys(before), ...Object.keys(learned)])].sort();
  return Object.fromEntries(
    names.map((name) => [name, Math.round(50 * ((before[name] ?? 0) + (learned[name] ?? 0))) / 100]),
  );
}
