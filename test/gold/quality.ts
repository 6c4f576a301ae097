/**
 * `npm run quality [-- [--errors] [FILE…]]` scores the extraction on the annotated articles of this folder (or on the files named), by
 * language and by type. `--errors` lists every event missed or invented and every wrong slot, one JSON line each.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../shared/events/index.ts";
import { articleOf, type GoldArticle, type Prediction, score, table, typeTable } from "./score.ts";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const files =
  named.length > 0
    ? named
    : readdirSync(import.meta.dirname)
        .filter((file) => /^dev-.*\.jsonl$/u.test(file))
        .map((file) => join(import.meta.dirname, file));
const gold = files.flatMap((file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldArticle),
);
const predictions = new Map<string, Prediction>();
for (const article of gold) {
  const { belarusRelated, events } = await extract(articleOf(article));
  predictions.set(article.id, { id: article.id, belarusRelated, events });
}
const scores = score(gold, predictions);
console.log(table(scores));
console.log(`\n${typeTable(scores.get("all")!)}`);
if (options.includes("--errors"))
  for (const failure of scores.get("all")!.failures) console.log(JSON.stringify(failure));
