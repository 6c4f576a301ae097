/**
 * Learns the weights of a yes-or-no question as those of a regularised logistic model, by Newton's method from zero: a handful of exact
 * steps, no randomness (iteratively reweighted least squares; T. Hastie et al., The Elements of Statistical Learning, 4.4.1).
 */
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import type { Features } from "../../shared/events/confidence/features.ts";

export interface Example {
  readonly features: Features;
  readonly right: boolean;
  /** What the example counts beside others. */
  readonly weight: number;
}

export interface Manner {
  /** Strength of the pull of all weights but the base towards zero. */
  readonly ridge: number;
  /** Features whose examples weigh less than this are left out. */
  readonly atLeast: number;
}

const MOST_STEPS = 25;
/** No weight moved by more in the last step. */
const SETTLED = 1e-4;
/** The base is pulled by so little that it is free, and by enough that the system can always be solved. */
const FREE = 1e-6;

/** @returns weights rounded to hundredths; that of "base" counts for every example */
export function learnLogit(examples: readonly Example[], { ridge, atLeast }: Manner): Weights {
  const seen = new Map<string, number>();
  for (const { features, weight } of examples)
    for (const name of Object.keys(features)) seen.set(name, (seen.get(name) ?? 0) + weight);
  const names = ["base", ...[...seen.keys()].filter((name) => seen.get(name)! >= atLeast).sort()];
  const at = new Map(names.map((name, i) => [name, i]));
  const data = examples.map(({ features, right, weight }) => {
    const known = Object.entries(features).filter(([name]) => at.has(name));
    return {
      weight,
      right: Number(right),
      places: Int32Array.from([0, ...known.map(([name]) => at.get(name)!)]),
      values: Float64Array.from([1, ...known.map(([, value]) => value)]),
    };
  });
  const size = names.length;
  const weights = new Float64Array(size);
  for (let step = 0, moved = 1; step < MOST_STEPS && moved > SETTLED; step++) {
    const slope = Float64Array.from(weights, (weight, i) => (i === 0 ? FREE : ridge) * weight);
    const bend = new Float64Array(size * size);
    for (let i = 0; i < size; i++) bend[i * size + i] = i === 0 ? FREE : ridge;
    for (const { weight, right, places, values } of data) {
      let sum = 0;
      for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!;
      const p = 1 / (1 + Math.exp(-sum));
      for (let i = 0; i < places.length; i++) {
        slope[places[i]!]! += weight * (p - right) * values[i]!;
        const part = weight * p * (1 - p) * values[i]!;
        for (let j = 0; j < places.length; j++) bend[places[i]! * size + places[j]!]! += part * values[j]!;
      }
    }
    solve(bend, slope);
    moved = slope.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
    for (let i = 0; i < size; i++) weights[i]! -= slope[i]!;
  }
  return Object.fromEntries(names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100]));
}

/** Solves `matrix` x = `vector` in place, x where the vector was; the matrix is symmetric and positive definite (Cholesky). */
function solve(matrix: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j]!;
    }
  for (let i = 0; i < size; i++) {
    let sum = vector[i]!;
    for (let k = 0; k < i; k++) sum -= matrix[i * size + k]! * vector[k]!;
    vector[i] = sum / matrix[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]!;
    for (let k = i + 1; k < size; k++) sum -= matrix[k * size + i]! * vector[k]!;
    vector[i] = sum / matrix[i * size + i]!;
  }
}
