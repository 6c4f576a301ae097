/**
 * Confidence and background as stated functions: the logistic of a sum of weights, one for each feature found. The weights are data
 * (weights.ts), learned by test/gold/learn.ts; docs/events.md states how, and the figures in cross-validation.
 */
import type { Features } from "./features.ts";
import { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "./weights.ts";

export type Weights = Readonly<Record<string, number>>;

/** 0 to 1: the sum of the weights of what was found, through the logistic function. Features without a weight count nothing. */
export function probability(features: Features, weights: Weights): number {
  let sum = weights["base"] ?? 0;
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

export const confidenceOf = (features: Features): number => probability(features, EVENT_WEIGHTS);

/**
 * History told to explain the news. Always what lies over 14 days back, what has no day of its own and is followed by what came "since
 * then", and what counts people over months ("has freed 250 since July"); never a figure for a past period that is first told now, nor
 * an act of the last days that a main clause dates (ACTS below); the weights decide the rest.
 */
export function isBackground(features: Features, weights: Weights = BACKGROUND_WEIGHTS): boolean {
  if (features["figure"] !== undefined) return false;
  if (features["left behind"] !== undefined) return true;
  if (features["counted over months"] !== undefined) return true;
  if (features["over 14 days old"] !== undefined || features["dated without a day of publication"] !== undefined)
    return true;
  if (
    features["own date"] !== undefined &&
    ACTS.some((type) => features[type] !== undefined) &&
    RECENT.some((age) => features[age] !== undefined) &&
    !BEGUN.some((age) => features[age] !== undefined) &&
    !ASIDE.some((clause) => features[clause] !== undefined)
  )
    return false;
  return probability(features, weights) >= 0.5;
}

/** Acts on the street and of force with a day of their own in the last three are news wherever the article tells them. */
const RECENT = ["day of publication", "1 day old", "2 to 3 days old"];
/** "Nine have died since 2021" tells of years, though the last were yesterday. */
const BEGUN = ["began 15 to 60 days ago", "began over 60 days ago"];
const ACTS = ["type ASSAULT", "type COERCE", "type INCIDENT", "type PROTEST"];
const ASIDE = ["relative clause", "temporal clause", "past perfect"];

/** The five features that moved the sum most, for traces. */
export function decisive(features: Features, weights: Weights): string {
  return Object.entries(features)
    .map(([name, value]) => [name, (weights[name] ?? 0) * value] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, 5)
    .map(([name, weight]) => `${name} ${weight > 0 ? "+" : ""}${weight.toFixed(2)}`)
    .join(", ");
}
