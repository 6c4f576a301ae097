/** The annotated articles that rules and weights may be learned from; held-out files only measure. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "./score.ts";

/** Those about Belarus, of all files that may be read, in the order of the files. */
export function articlesToLearnFrom(): readonly GoldArticle[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => /^(?:dev|practice)-.*\.jsonl$/u.test(file))
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    )
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter(({ belarusRelated }) => belarusRelated);
}
