/** What learned weights are worth in the whole reading: articles read with weights that did not see them, scored as `npm run quality` does. */
import { Worker } from "node:worker_threads";
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import { SETS } from "./articles.ts";
import { type GoldArticle, type Prediction, score, table } from "./score.ts";

/** What a file of weights exports, by name. */
export type Tables = Readonly<Record<string, Weights>>;

/**
 * Scores the articles of `dev-*.jsonl` among `gold`. `file`: the end of the path of the weights that are replaced; `ofFold`: what it exports,
 * learned without the articles of each fold; `foldOf` tells the fold of an article, by its id.
 */
export async function wholeReading(
  gold: readonly GoldArticle[],
  file: string,
  ofFold: readonly Tables[],
  foldOf: (id: string) => number,
): Promise<string> {
  const measured = gold.filter(({ id }) => SETS.dev!.test(id));
  const predictions = new Map<string, Prediction>();
  for (const [fold, tables] of ofFold.entries()) {
    const articles = measured.filter(({ id }) => foldOf(id) === fold);
    for (const one of await readWith(file, tables, articles)) predictions.set(one.id, one);
  }
  const heading = "# the whole reading of dev-*.jsonl about Belarus, each article with weights that did not see it";
  return `${heading}\n${table(score(measured, predictions))}`;
}

const readWith = (file: string, tables: Tables, articles: readonly GoldArticle[]): Promise<Prediction[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("with-weights.ts", import.meta.url), { workerData: { file, tables, articles } });
    worker.once("message", resolve).once("error", reject);
  });
