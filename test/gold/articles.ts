/** The annotated articles that rules and weights may be learned from; held-out files only measure. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "./score.ts";

/** By their ids: all articles, the 102 by which quality is measured (`dev-*.jsonl`), and the English of these. */
export const SETS: Readonly<Record<string, RegExp>> = { all: /^/u, dev: /-d-/u, "dev, English": /^en-d-/u };

/** A sentence written to hold a construction, and the events that it tells as `TYPE` or `TYPE/mode`. */
export interface HeldSentence {
  readonly language: "en" | "ru" | "be";
  readonly text: string;
  readonly events: readonly string[];
}

/** The regression sentences of test/events, each read as an article of its own. */
export function sentencesToLearnFrom(): readonly HeldSentence[] {
  return (["en", "ru", "be"] as const).flatMap((language) =>
    readFileSync(join(import.meta.dirname, "../events", language, "sentences.txt"), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#") && !line.startsWith("!"))
      .map((line) => {
        const [wanted, , ...text] = line.split(" | ");
        const events = wanted!.split(" > ")[0]!.trim();
        return {
          language,
          text: text.join(" | ").trim(),
          events: events === "-" ? [] : events.split(";").map((event) => event.trim().split(" ")[0]!),
        };
      }),
  );
}

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
