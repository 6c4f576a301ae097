/** How long the watchlist takes to be ready, how fast it reads, and how well it tells what an article is about. */
import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../shared/language/languages.ts";
import { findMentions, relevance } from "../../shared/watchlist/index.ts";
import { theRegistry } from "../../shared/watchlist/registry.ts";

interface Annotated {
  readonly text: string;
  readonly lang: Language;
  readonly belarusRelated: boolean;
}

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export default async function watchlist(): Promise<void> {
  console.log(`data files read in ${time(() => theRegistry()).toFixed(0)} ms`);
  const { entities, places } = theRegistry();
  const kinds = (kind: string): number => [...entities.values()].filter((entity) => entity.kind === kind).length;
  console.log(
    `${kinds("person")} people, ${kinds("body")} bodies, ${kinds("country")} countries, ${places.size} places`,
  );
  for (const language of ["en", "ru", "be", "uk", "pl", "lt", "de"] as const) {
    console.log(`names of ${language} ready in ${time(() => findMentions("x", language)).toFixed(0)} ms`);
  }
  const folder = new URL("../gold/", import.meta.url);
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Annotated);
  for (let warm = 0; warm < 5; warm++) for (const { text, lang } of articles) findMentions(text, lang);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const rounds = 10;
  const spent = time(() => {
    for (let round = 0; round < rounds; round++) for (const { text, lang } of articles) findMentions(text, lang);
  });
  console.log(`mentions: ${((characters * rounds) / spent / 1000).toFixed(1)} million characters a second`);
  for (const size of [100_000, 1_000_000]) {
    const hostile = "Александр Лукашенко МИД Польши, и Белоруссии и ".repeat(size / 46);
    console.log(`hostile text of ${size} characters: ${time(() => findMentions(hostile, "ru")).toFixed(0)} ms`);
  }
  const hits = { right: 0, extra: 0, missed: 0 };
  const judged = time(() => {
    for (const { text, lang, belarusRelated } of articles) {
      const bodyStart = text.includes("\n\n") ? text.indexOf("\n\n") + 2 : 0;
      const { related } = relevance({ text, language: lang, bodyStart });
      if (related && belarusRelated) hits.right++;
      else if (related) hits.extra++;
      else if (belarusRelated) hits.missed++;
    }
  });
  const precision = hits.right / (hits.right + hits.extra);
  const recall = hits.right / (hits.right + hits.missed);
  console.log(
    `relevance on ${articles.length} annotated articles: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${(judged / articles.length).toFixed(2)} ms each`,
  );
}
