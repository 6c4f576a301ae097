/**
 * `node test/gold/learn.ts [--write [confidence|background]]` learns the weights of confidence and background
 * (shared/events/confidence/weights.ts) from the annotated articles of this folder, confidence also from the regression sentences of
 * test/events, and prints what they are worth in cross-validation over whole articles: no article is on both sides of a fold, nor are two
 * articles on one development. With `--write` the weights learned from all articles replace the file, or of it those of one alone.
 * Deterministic.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { probability, type Weights } from "../../shared/events/confidence/confidence.ts";
import { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "../../shared/events/confidence/weights.ts";
import { read } from "../../shared/events/index.ts";
import { articlesToLearnFrom, sentencesToLearnFrom } from "./articles.ts";
import { type Example as Learned, learnLogit, type Manner } from "./logit.ts";
import { articleOf, type GoldArticle, groups, likeness, type ScoredEvent } from "./score.ts";

interface Example extends Learned {
  readonly group: string;
  /** True for articles of the guide's own annotators. */
  readonly ofGuide: boolean;
}

type Judgement = "confidence" | "background";

const FOLDS = 10;
/** Confidence has some 500 features, background some 60. */
const MANNER: Record<Judgement, Manner> = {
  confidence: { ridge: 5, atLeast: 5 },
  background: { ridge: 1, atLeast: 1 },
};
/**
 * How much a regression sentence counts. Nearly all candidates in them are right; the few that are not, and that only their low
 * confidence keeps from being told, count as much as all the others that a weight decides with them.
 */
const SENTENCE = { right: 0.3, wrong: 3 };

/** How much an article of the guide's own annotators counts for background: what only explains, they judge by one measure. */
const OF_GUIDE = 4;
const isOfGuide = ({ id }: GoldArticle): boolean => id.includes("-d-");

/** Probability of each example from weights that never saw its group. */
function crossValidated(examples: readonly Example[], of: Judgement, always: readonly Example[] = []): number[] {
  const all = [...new Set(examples.map(({ group }) => group))].sort();
  const fold = new Map(all.map((group, i) => [group, i % FOLDS]));
  const result = new Array<number>(examples.length).fill(0);
  for (let held = 0; held < FOLDS; held++) {
    const weights = learnLogit([...examples.filter(({ group }) => fold.get(group) !== held), ...always], MANNER[of]);
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

function accuracy(examples: readonly Example[], probabilities: readonly number[]): string {
  const rightly = examples.filter(({ right }, i) => probabilities[i]! >= 0.5 === right);
  const share = (of: (one: Example) => boolean): string =>
    percent(rightly.filter(of).length / examples.filter(of).length);
  return `${share(() => true)} (${share(({ ofGuide }) => ofGuide)} of the guide's own articles)`;
}

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
    const ofGuide = isOfGuide(article);
    events.push({ weight: 1, group, ofGuide, features, right });
    if (right)
      background.push({
        weight: ofGuide ? OF_GUIDE : 1,
        group,
        ofGuide,
        features: past,
        right: scored[1].background === true,
      });
  }
}
const sentences: Example[] = [];
for (const { language, text, events: told } of sentencesToLearnFrom()) {
  const article = { id: text, lang: language, publishedAt: "2021-11-17", title: null, source: null, text };
  const { traces } = await read(articleOf(article as unknown as GoldArticle));
  for (const { candidate, features } of traces) {
    if (candidate === null || features === null) continue;
    const { type, mode } = candidate;
    const right = told.includes(type) || told.includes(`${type}/${mode}`);
    sentences.push({ weight: right ? SENTENCE.right : SENTENCE.wrong, group: text, ofGuide: false, features, right });
  }
}
for (const [name, examples, current, always] of [
  ["confidence", events, EVENT_WEIGHTS, sentences],
  ["background", background, BACKGROUND_WEIGHTS, []],
] as const) {
  const learned = crossValidated(examples, name, always);
  const now = examples.map(({ features }) => probability(features, current));
  console.log(
    `# ${name}: ${examples.length} candidates of ${gold.length} articles, ${examples.filter(({ right }) => right).length} right`,
  );
  console.log(
    `accuracy: learned, cross-validated ${accuracy(examples, learned)}; the weights in the file ${accuracy(examples, now)}`,
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
${table(options.includes("background") ? EVENT_WEIGHTS : learnLogit([...events, ...sentences], MANNER.confidence))}
};

export const BACKGROUND_WEIGHTS: Readonly<Record<string, number>> = {
${table(options.includes("confidence") ? BACKGROUND_WEIGHTS : learnLogit(background, MANNER.background))}
};
`;
  writeFileSync(join(import.meta.dirname, "../../shared/events/confidence/weights.ts"), text);
}
