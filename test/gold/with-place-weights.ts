/**
 * Worker: the events of some articles, read with other weights for places than those in the repository, so that no article is placed by
 * weights that saw it. `workerData`: `{ weights, articles }`; answers the list of predictions.
 */
import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { Weights } from "../../shared/events/confidence/confidence.ts";
import type { GoldArticle, Prediction } from "./score.ts";

const { weights, articles } = workerData as { weights: Weights; articles: readonly GoldArticle[] };
const WEIGHTS_FILE = "/shared/events/places/weights.ts";

registerHooks({
  load: (url, context, next) =>
    url.endsWith(WEIGHTS_FILE)
      ? { format: "module", shortCircuit: true, source: `export const PLACE_WEIGHTS = ${JSON.stringify(weights)};` }
      : next(url, context),
});
// Behind the hook, which must stand before the weights are loaded.
const { extract } = await import("../../shared/events/index.ts");
const { articleOf } = await import("./score.ts");

const predictions: Prediction[] = [];
for (const article of articles) {
  const { belarusRelated, events } = await extract(articleOf(article));
  predictions.push({ id: article.id, belarusRelated, events });
}
parentPort!.postMessage(predictions);
