/**
 * Worker: the events of some articles, read with other weights than those in the repository, so that no article is judged by weights that
 * saw it. `workerData`: what `whole-reading.ts` hands it; answers the list of predictions.
 */
import { registerHooks } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { GoldArticle, Prediction } from "./score.ts";
import type { Tables } from "./whole-reading.ts";

const { file, tables, articles } = workerData as { file: string; tables: Tables; articles: readonly GoldArticle[] };

registerHooks({
  load: (url, context, next) =>
    url.endsWith(file)
      ? {
          format: "module",
          shortCircuit: true,
          source: Object.entries(tables)
            .map(([name, weights]) => `export const ${name} = ${JSON.stringify(weights)};`)
            .join("\n"),
        }
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
