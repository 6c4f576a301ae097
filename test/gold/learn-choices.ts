/**
 * `node test/gold/learn-choices.ts [--write [--blend]]` learns the weights by which an event's place is chosen among those the article names
 * (shared/events/places/weights.ts) from the annotated articles of this folder, and prints what they are worth in cross-validation over
 * whole articles. With `--write` the weights learned from all articles replace the file, with `--blend` their mean with those in it.
 * Deterministic: full-batch gradient descent from zero on a conditional logistic model, no randomness.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Option, ranked, tableOf, type WeightTable } from "../../shared/events/choice.ts";
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import type { EventPlace } from "../../shared/events/event.ts";
import { read } from "../../shared/events/index.ts";
import { spellingsOf } from "../../shared/events/places/index.ts";
import { PLACE_WEIGHTS } from "../../shared/events/places/weights.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import { articlesToLearnFrom, SETS } from "./articles.ts";
import { blended, learnChoice } from "./conditional-logit.ts";
import { articleOf, groups, likeness, type ScoredEvent, samePlace } from "./score.ts";
import { wholeReading } from "./whole-reading.ts";

interface Example {
  readonly group: string;
  readonly article: string;
  readonly options: readonly Option<EventPlace | null>[];
  /** Index of the option to learn, or -1 where there is none. */
  readonly right: number;
  /** Which options the scorer takes for the annotator's. */
  readonly accepted: readonly boolean[];
  readonly placed: boolean;
}

const FOLDS = 10;
const MANNER = { ridge: 2, steps: 400, atLeast: 4 } as const;
/** What an event without a place counts beside one with a place: annotators leave out places that a reader still knows. */
const NONE_COUNTS = 0.1;

const learn = (examples: readonly Example[]): Weights =>
  learnChoice(
    examples.map(({ options, right, placed }) => ({
      options,
      right: new Set(right >= 0 ? [right] : []),
      counts: placed ? 1 : NONE_COUNTS,
    })),
    MANNER,
  );

interface Worth {
  placed: number;
  of: number;
  all: number;
  total: number;
  claimed: number;
}

function worth(examples: readonly Example[], tableFor: (example: Example) => WeightTable): Worth {
  const result: Worth = { placed: 0, of: 0, all: 0, total: 0, claimed: 0 };
  for (const example of examples) {
    const chosen = example.options.indexOf(ranked(example.options, tableFor(example))[0]!);
    const right = example.accepted[chosen] === true;
    result.total++;
    if (right) result.all++;
    if (example.options[chosen]!.value !== null) result.claimed++;
    if (!example.placed) continue;
    result.of++;
    if (right) result.placed++;
  }
  return result;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const told = ({ placed, of, all, total, claimed }: Worth): string =>
  `places told found ${percent(placed / of)} of ${of}; places claimed right ${percent(placed / claimed)} of ${claimed}; with or without a place right ${percent(all / total)} of ${total}`;

const gold = articlesToLearnFrom();
const wordsOf = (name: string | undefined): number => name?.split(/\s+/u).length ?? 0;
const groupOf = groups(gold);
const examples: Example[] = [];
for (const article of gold) {
  const { traces } = await read(articleOf(article));
  // As events leave the engine: with the article's own spelling of a town.
  const spellings =
    article.lang === "en" ? spellingsOf(findMentions(article.text, "en"), article.text) : new Map<string, string>();
  const spelt = (value: EventPlace | null): string | undefined =>
    value?.placeId == null ? value?.name : (spellings.get(value.placeId) ?? value.name);
  for (const { candidate, places } of traces) {
    if (candidate === null || places.length === 0) continue;
    const [scored] = article.events
      .map((event) => [likeness(candidate as ScoredEvent, event), event] as const)
      .sort((a, b) => b[0] - a[0]);
    if (scored === undefined || scored[0] < 1) continue;
    const wanted = scored[1].place ?? null;
    const accepted = places.map(({ value }) =>
      wanted === null ? value === null : samePlace(spelt(value), wanted.name),
    );
    // The scorer takes Poland for the Polish border; one is not learned for the other.
    const right = places.findIndex(
      ({ value }, at) => accepted[at] && wordsOf(value?.name) === wordsOf(wanted?.name ?? undefined),
    );
    examples.push({
      group: groupOf.get(article.id)!,
      article: article.id,
      options: places,
      right,
      accepted,
      placed: wanted !== null,
    });
  }
}
const all = [...new Set(examples.map(({ group }) => group))].sort();
const fold = new Map(all.map((group, i) => [group, i % FOLDS]));
const learnedWithout = Array.from({ length: FOLDS }, (_, held) =>
  learn(examples.filter(({ group }) => fold.get(group) !== held)),
);
const ofFold = learnedWithout.map(tableOf);
const reachable = examples.filter(({ accepted, placed }) => placed && accepted.includes(true)).length;
console.log(
  `# place: ${examples.length} events of ${gold.length} articles; the right place is among the options of ${reachable}`,
);
const RULES = tableOf({
  none: 1,
  ...Object.fromEntries(
    [
      "own clause",
      "nationwide",
      "there",
      "opening of the sentence",
      "governing clause",
      "seat of the body that acts",
      "place named before",
    ].map((path) => [`told in ${path}`, 9]),
  ),
});
const WRITTEN = tableOf(PLACE_WEIGHTS);
console.log(`rules alone:                ${told(worth(examples, () => RULES))}`);
for (const [set, ids] of Object.entries(SETS)) {
  const those = examples.filter(({ article }) => ids.test(article));
  console.log(`learned, cross-validated (${set}): ${told(worth(those, ({ group }) => ofFold[fold.get(group)!]!))}`);
}
console.log(`the weights in the file:    ${told(worth(examples, () => WRITTEN))}`);
console.log(
  await wholeReading(
    gold,
    "/shared/events/places/weights.ts",
    learnedWithout.map((weights) => ({ PLACE_WEIGHTS: weights })),
    (id) => fold.get(groupOf.get(id)!) ?? 0,
  ),
);
const keyOf = (name: string): string => (/^\p{L}+$/u.test(name) ? name : JSON.stringify(name));
if (process.argv.includes("--write")) {
  const learned = learn(examples);
  const lines = Object.entries(process.argv.includes("--blend") ? blended(PLACE_WEIGHTS, learned) : learned)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `  ${keyOf(name)}: ${weight},`);
  writeFileSync(
    join(import.meta.dirname, "../../shared/events/places/weights.ts"),
    `/** Learned by \`node test/gold/learn-choices.ts --write\`: weights of the features in options.ts. Not written by hand. */\nexport const PLACE_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
}
