/**
 * `node test/gold/learn.ts [--write [background]]` learns the weights of confidence and background (shared/events/confidence/weights.ts) from the
 * annotated articles of this folder and prints what they are worth in cross-validation over whole articles: no article is on both sides of
 * a fold, nor are two articles on one development. With `--write` the weights learned from all articles replace the file, or of it those
 * of background alone. Deterministic: full-batch gradient descent from zero, no randomness.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { probability, type Weights } from "../../shared/events/confidence/confidence.ts";
import type { Features } from "../../shared/events/confidence/features.ts";
import { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "../../shared/events/confidence/weights.ts";
import { read } from "../../shared/events/index.ts";
import { articlesToLearnFrom } from "./articles.ts";
import { articleOf, groups, likeness, type ScoredEvent } from "./score.ts";

interface Example {
  readonly group: string;
  readonly features: Features;
  readonly right: boolean;
}

const FOLDS = 10;
/** Strength of the pull towards zero; 1 and 3 did alike in cross-validation. */
const RIDGE = 1;
const STEPS = 400;

/** Weights by regularised logistic regression: full-batch gradient descent with momentum. */
function learn(examples: readonly Example[]): Weights {
  const names = ["base", ...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort();
  const at = new Map(names.map((name, i) => [name, i]));
  const data = examples.map(({ features, right }) => ({
    right: Number(right),
    places: Int32Array.from(["base", ...Object.keys(features)], (name) => at.get(name)!),
    values: Float64Array.from([1, ...Object.values(features)]),
  }));
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  const slope = new Float64Array(names.length);
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0);
    for (const { right, places, values } of data) {
      let sum = 0;
      for (let i = 0; i < places.length; i++) sum += weights[places[i]!]! * values[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (let i = 0; i < places.length; i++) slope[places[i]!]! += error * values[i]!;
    }
    for (let i = 0; i < weights.length; i++) {
      const pull = names[i] === "base" ? 0 : RIDGE * weights[i]!;
      momentum[i] = 0.9 * momentum[i]! - (1 / examples.length) * (slope[i]! + pull);
      weights[i]! += momentum[i]!;
    }
  }
  const rounded = names.map((name, i) => [name, Math.round(weights[i]! * 100) / 100] as const);
  return Object.fromEntries([
    ...rounded.filter(([name]) => name === "base"),
    ...rounded.filter(([name]) => name !== "base"),
  ]);
}

/** Probability of each example from weights that never saw its group. */
function crossValidated(examples: readonly Example[]): number[] {
  const all = [...new Set(examples.map(({ group }) => group))].sort();
  const fold = new Map(all.map((group, i) => [group, i % FOLDS]));
  const result = new Array<number>(examples.length).fill(0);
  for (let held = 0; held < FOLDS; held++) {
    const weights = learn(examples.filter(({ group }) => fold.get(group) !== held));
    for (const [i, example] of examples.entries())
      if (fold.get(example.group) === held) result[i] = probability(example.features, weights);
  }
  return result;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

function curve(examples: readonly Example[], probabilities: readonly number[]): string {
  const positives = examples.filter(({ right }) => right).length;
  const rows = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
    const kept = examples.filter((_, i) => probabilities[i]! >= threshold);
    const right = kept.filter((example) => example.right).length;
    const [p, r] = [right / (kept.length || 1), right / (positives || 1)];
    return `  ${threshold.toFixed(2)}  precision ${percent(p).padStart(7)}  recall of candidates ${percent(r).padStart(7)}  F1 ${percent((2 * p * r) / (p + r || 1)).padStart(7)}`;
  });
  return rows.join("\n");
}

function calibration(examples: readonly Example[], probabilities: readonly number[]): string {
  const rows: string[] = [];
  for (let low = 0; low < 1; low += 0.2) {
    const inside = examples.filter((_, i) => probabilities[i]! >= low && probabilities[i]! < low + 0.2);
    if (inside.length > 0)
      rows.push(
        `  ${low.toFixed(1)} to ${(low + 0.2).toFixed(1)}: right ${percent(inside.filter(({ right }) => right).length / inside.length)} of ${inside.length}`,
      );
  }
  return rows.join("\n");
}

const accuracy = (examples: readonly Example[], probabilities: readonly number[]): number =>
  examples.filter(({ right }, i) => probabilities[i]! >= 0.5 === right).length / examples.length;

const gold = articlesToLearnFrom();
const groupOf = groups(gold);
const events: Example[] = [];
const background: Example[] = [];
for (const article of gold) {
  const { traces } = await read(articleOf(article));
  const bodyStart = articleOf(article).bodyStart;
  for (const { candidate, features, background: past } of traces) {
    if (candidate === null || features === null || past === null) continue;
    const group = groupOf.get(article.id)!;
    const scored = article.events
      .map((event) => [likeness(candidate as ScoredEvent, event), event] as const)
      .sort((a, b) => b[0] - a[0])[0];
    // The headline's telling has other words than the body's that the gold quotes: there participants and day are enough.
    const right = scored !== undefined && (scored[0] >= 1 || (candidate.start < bodyStart && scored[0] > 0));
    events.push({ group, features, right });
    if (right) background.push({ group, features: past, right: scored[1].background === true });
  }
}
for (const [name, examples, current] of [
  ["confidence", events, EVENT_WEIGHTS],
  ["background", background, BACKGROUND_WEIGHTS],
] as const) {
  const learned = crossValidated(examples);
  const now = examples.map(({ features }) => probability(features, current));
  console.log(
    `# ${name}: ${examples.length} candidates of ${gold.length} articles, ${examples.filter(({ right }) => right).length} right`,
  );
  console.log(
    `accuracy: learned, cross-validated ${percent(accuracy(examples, learned))}; the weights in the file ${percent(accuracy(examples, now))}`,
  );
  if (name === "confidence") console.log(`${curve(examples, learned)}\ncalibration\n${calibration(examples, learned)}`);
}
const [, , ...options] = process.argv;
if (options.includes("--write")) {
  const table = (weights: Weights): string =>
    Object.entries(weights)
      .filter(([, weight]) => weight !== 0)
      .map(([name, weight]) => `  ${/^[a-z]+$/u.test(name) ? name : JSON.stringify(name)}: ${weight},`)
      .join("\n");
  const text = `/** Learned by \`node test/gold/learn.ts --write\`: weights of the features in features.ts. Not written by hand. */
export const EVENT_WEIGHTS: Readonly<Record<string, number>> = {
${table(options.includes("background") ? EVENT_WEIGHTS : learn(events))}
};

export const BACKGROUND_WEIGHTS: Readonly<Record<string, number>> = {
${table(learn(background))}
};
`;
  writeFileSync(join(import.meta.dirname, "../../shared/events/confidence/weights.ts"), text);
}
