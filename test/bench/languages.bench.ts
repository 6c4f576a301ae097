/**
 * How fast Russian and Belarusian are read, and what the first article of each costs, in processor time of one core: what else the
 * machine does at the time does not count.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { runEngine } from "../../shared/events/engine.ts";
import { thresholdOf } from "../../shared/events/index.ts";
import { lexiconOf } from "../../shared/events/lexicon/index.ts";
import { packOf } from "../../shared/language/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import { articleOf, type GoldArticle } from "../gold/score.ts";

const GOLD = ["dev-multi.jsonl", "dev-multi-2.jsonl"].map((file) => join(import.meta.dirname, "..", "gold", file));

/**
 * Milliseconds of processor time until the pack and the lexicon of a language are ready in a fresh process, from a bundle such as the
 * functions are deployed as.
 */
function coldStart(folder: string, language: string): number {
  const script = `const t = process.cpuUsage(); const m = await import(${JSON.stringify(pathToFileURL(join(folder, "entry.js")).href)});
    await Promise.all([m.packOf("${language}"), m.lexiconOf("${language}")]);
    const d = process.cpuUsage(t); console.log((d.user + d.system) / 1000);`;
  const times = [1, 2, 3].map(() =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim()),
  );
  return Math.min(...times);
}

/** The bundle of packs and lexicons, one chunk a language, in a folder that the caller removes. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "languages-"));
  const shared = join(import.meta.dirname, "..", "..", "shared");
  await build({
    stdin: {
      contents: `export { packOf } from ${JSON.stringify(join(shared, "language", "index.ts"))};
        export { lexiconOf } from ${JSON.stringify(join(shared, "events", "lexicon", "index.ts"))};`,
      resolveDir: shared,
    },
    outdir: folder,
    entryNames: "entry",
    bundle: true,
    splitting: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "error",
  });
  return folder;
}

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
  const folder = await bundle();
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
        runEngine({ article, pack, lexicon, mentions: mentions[i]!, threshold: thresholdOf(language) });
    };
    analyse();
    code();
    const rounds = 20;
    let sentences = 0;
    const grammar = processorTime(() => {
      for (let round = 0; round < rounds; round++) sentences += analyse();
    });
    const whole = processorTime(() => {
      for (let round = 0; round < rounds; round++) code();
    });
    const rate = (milliseconds: number): string => Math.round((1000 * sentences) / milliseconds).toLocaleString("en");
    console.log(
      `${language}: ${rate(grammar)} sentences a second through the grammar, ${rate(whole)} through grammar and events; ` +
        `ready from a bundle in ${coldStart(folder, language).toFixed(0)} ms`,
    );
  }
  rmSync(folder, { recursive: true });
}
