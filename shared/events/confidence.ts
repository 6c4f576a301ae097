/**
 * Confidence as a stated function: the logistic of a sum of weights, one for each thing that was found or missing. docs/events.md prints
 * the table and how the figures were measured.
 */
export type Feature =
  | "trust"
  | "actor named"
  | "actor implied"
  | "recipient named"
  | "recipient missing"
  | "noun trigger"
  | "light verb"
  | "relative clause"
  | "participial clause"
  | "purpose or complement"
  | "title"
  | "quoted"
  | "own date"
  | "own place"
  | "quantity"
  | "several words"
  | "present tense";

export type Features = Partial<Record<Feature, number>>;

export const WEIGHTS: Readonly<Record<Feature | "base", number>> = {
  base: -1.6,
  trust: 3,
  "actor named": 0.6,
  "actor implied": 0.1,
  "recipient named": 0.5,
  "recipient missing": -0.2,
  "noun trigger": -0.9,
  "light verb": 0.9,
  "relative clause": -0.3,
  "participial clause": -0.2,
  "purpose or complement": -0.8,
  title: -0.1,
  quoted: -0.8,
  "own date": 0.4,
  "own place": 0.2,
  quantity: 0.5,
  "several words": 0.2,
  "present tense": -0.5,
};

export function confidenceOf(features: Features): number {
  let sum = WEIGHTS.base;
  for (const [name, value] of Object.entries(features)) sum += WEIGHTS[name as Feature] * (value ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
