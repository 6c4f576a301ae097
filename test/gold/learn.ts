/**
 * `node test/gold/learn.ts [--write [confidence|background]]` learns the weights of confidence and background
 * (shared/events/confidence/weights.ts) from the annotated articles of this folder, confidence also from the regression sentences of
 * test/events, and prints what they are worth in cross-validation over whole articles: no article is on both sides of a fold, nor are two
 * articles on one development. With `--write` the weights learned from all articles replace the file, or of it those of one alone.
 * Deterministic.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isBackground, probability, type Weights } from "../../shared/events/confidence/confidence.ts";
import type { Features } from "../../shared/events/confidence/features.ts";
import { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "../../shared/events/confidence/weights.ts";
import { read } from "../../shared/events/index.ts";
import { articlesToLearnFrom, SETS, sentencesToLearnFrom } from "./articles.ts";
import { type Example as Learned, learnLogit, type Manner } from "./logit.ts";
import { articleOf, type GoldArticle, groups, likeness, type ScoredEvent } from "./score.ts";
import { wholeReading } from "./whole-reading.ts";

interface Example extends Learned {
  readonly group: string;
  readonly article: string;
}

type Judgement = "confidence" | "background";

const FOLDS = 10;
/** Confidence has some 550 features, background some 90. */
const MANNER: Record<Judgement, Manner> = {
  confidence: { ridge: 5, atLeast: 5 },
  background: { ridge: 1, atLeast: 1 },
};
/**
 * How much a regression sentence counts. Nearly all candidates in them are right; the few that are not, and that only their low
 * confidence keeps from being told, count as much as all the others that a weight decides with them.
 */
const SENTENCE = { right: 0.3, wrong: 3 };

/** How much an English article counts for background: perfects, tenses and participles tell more of it there than elsewhere. */
const ENGLISH = 2;

/** For each fold the weights that never saw it. */
const learnedWithout = (examples: readonly Example[], of: Judgement, always: readonly Example[] = []): Weights[] =>
  Array.from({ length: FOLDS }, (_, held) =>
    learnLogit([...examples.filter(({ group }) => foldOf(group) !== held), ...always], MANNER[of]),
  );

const DECIDES: Record<Judgement, (features: Features, weights: Weights) => boolean> = {
  confidence: (features, weights) => probability(features, weights) >= 0.5,
  background: isBackground,
};

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

/** How many are decided rightly, in each set of articles. */
function accuracy(examples: readonly Example[], of: Judgement, weights: (at: number) => Weights): string {
  const rightly = examples.map(({ features, right }, i) => DECIDES[of](features, weights(i)) === right);
  return Object.entries(SETS)
    .map(([name, ids]) => {
      const those = rightly.filter((_, i) => ids.test(examples[i]!.article));
      return `${percent(those.filter(Boolean).length / those.length)} of ${those.length} (${name})`;
    })
    .join(", ");
}

const gold = articlesToLearnFrom();
const groupOf = groups(gold);
const allGroups = [...new Set(groupOf.values())].sort();
const foldOf = (group: string): number => allGroups.indexOf(group) % FOLDS;
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
    events.push({ weight: 1, group, article: article.id, features, right });
    if (right)
      background.push({
        weight: article.lang === "en" ? ENGLISH : 1,
        group,
        article: article.id,
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
    sentences.push({ weight: right ? SENTENCE.right : SENTENCE.wrong, group: text, article: "", features, right });
  }
}
const unseen: Record<Judgement, Weights[]> = {
  confidence: learnedWithout(events, "confidence", sentences),
  background: learnedWithout(background, "background"),
};
for (const [name, examples, current] of [
  ["confidence", events, EVENT_WEIGHTS],
  ["background", background, BACKGROUND_WEIGHTS],
] as const) {
  const learned = examples.map(({ group }) => unseen[name][foldOf(group)]!);
  console.log(
    `# ${name}: ${examples.length} candidates of ${gold.length} articles, ${examples.filter(({ right }) => right).length} right`,
  );
  console.log(`decided rightly, cross-validated: ${accuracy(examples, name, (i) => learned[i]!)}`);
  console.log(`decided rightly by the weights in the file: ${accuracy(examples, name, () => current)}`);
  if (name === "background") continue;
  const probabilities = examples.map(({ features }, i) => probability(features, learned[i]!));
  console.log(`${curve(examples, probabilities)}\ncalibration\n${calibration(examples, probabilities)}`);
}
console.log(
  await wholeReading(
    gold,
    "/shared/events/confidence/weights.ts",
    unseen.confidence.map((weights, at) => ({ EVENT_WEIGHTS: weights, BACKGROUND_WEIGHTS: unseen.background[at]! })),
    (id) => foldOf(groupOf.get(id)!),
  ),
);
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
