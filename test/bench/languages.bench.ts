/**
 * How fast Russian and Belarusian are read, and what the first article of each costs, in processor time of one core: what else the
 * machine does at the time does not count.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runEngine } from "../../shared/events/engine.ts";
import { THRESHOLD } from "../../shared/events/index.ts";
import { lexiconOf } from "../../shared/events/lexicon/index.ts";
import { packOf } from "../../shared/language/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import { articleOf, type GoldArticle } from "../gold/score.ts";
import { coldStarts } from "./cold-start.ts";

const GOLD = ["dev-multi.jsonl", "dev-multi-2.jsonl"].map((file) => join(import.meta.dirname, "..", "gold", file));

/** Milliseconds of processor time. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export default async function languages(): Promise<void> {
  const articles = GOLD.flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as GoldArticle)
    .map((gold) => articleOf(gold));
  for (const language of ["ru", "be"] as const) {
    const pack = (await packOf(language))!;
    const lexicon = (await lexiconOf(language))!;
    const mine = articles.filter((article) => article.language === language);
    const mentions = mine.map((article) => findMentions(article.text, language));
    const analyse = (): number =>
      mine.reduce(
        (sum, article, i) =>
          sum +
          pack.analyse(article.text, mentions[i]!, { bodyStart: article.bodyStart, isEventNoun: lexicon.isEventNoun })
            .length,
        0,
      );
    const code = (): void => {
      for (const [i, article] of mine.entries())
        runEngine({ article, pack, lexicon, mentions: mentions[i]!, threshold: THRESHOLD });
    };
    analyse();
    code();
    const rounds = 10;
    let sentences = 0;
    const grammar = processorTime(() => {
      for (let round = 0; round < rounds; round++) sentences += analyse();
    });
    const whole = processorTime(() => {
      for (let round = 0; round < rounds; round++) code();
    });
    const rate = (milliseconds: number): string => Math.round((1000 * sentences) / milliseconds).toLocaleString("en");
    const [cold] = await coldStarts(mine.slice(0, 1));
    console.log(
      `${language}: ${rate(grammar)} sentences a second through the grammar, ${rate(whole)} through grammar and events; ` +
        `from a bundle ready in ${cold!.ready.toFixed(0)} ms, the first article read after ${cold!.first.toFixed(0)} ms`,
    );
  }
}
