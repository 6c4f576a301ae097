/** How fast the English path is: sentences a second, time to load, memory, and growth on hostile text. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../shared/events/index.ts";
import { packOf } from "../../shared/language/index.ts";
import { articleOf, type GoldArticle } from "../gold/score.ts";

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

const load = `
const start = performance.now(); const begun = process.cpuUsage();
const cpu = () => { const { user, system } = process.cpuUsage(begun); return (user + system) / 1000; };
const { packOf } = await import("./shared/language/index.ts");
const { lexiconOf } = await import("./shared/events/lexicon/index.ts");
await import("./shared/events/index.ts");
const imported = cpu();
await packOf("en"); await lexiconOf("en");
console.log(JSON.stringify({ imported, ready: cpu(), wall: performance.now() - start, memory: process.memoryUsage().rss }));
`;

/** Texts made to be slow: what is shown is the time for a text and for one twice as long. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  "one sentence without end": (size) => "police detained the journalist who said that ".repeat(size / 45),
  "quotation marks": (size) => '" '.repeat(size / 2),
  "nested brackets": (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
  "one word": (size) => "a".repeat(size),
  "numbers and commas": (size) => "1,000, ".repeat(size / 7),
  "names in a list": (size) => "Ivan Ivanov, Piotr Petrov and ".repeat(size / 30),
  dates: (size) => "on Monday, 3 May 2021, ".repeat(size / 23),
};

export default async function bench(): Promise<void> {
  const runs = [1, 2, 3].map(
    () =>
      JSON.parse(
        execFileSync(process.execPath, ["--input-type=module", "-e", load], {
          cwd: join(import.meta.dirname, "../.."),
          encoding: "utf8",
        }),
      ) as { imported: number; ready: number; wall: number; memory: number },
  );
  const best = runs.sort((a, b) => a.ready - b.ready)[0]!;
  console.log(
    `import ${best.imported.toFixed(0)} ms of CPU, ready with model and lexicon ${best.ready.toFixed(0)} ms of CPU (${best.wall.toFixed(0)} ms by the clock), ${megabytes(best.memory)} resident (best of 3)`,
  );

  const folder = join(import.meta.dirname, "../gold");
  const articles = readdirSync(folder)
    .filter((file) => /^dev-en.*\.jsonl$/u.test(file))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    )
    .map((line) => articleOf(JSON.parse(line) as GoldArticle));
  const pack = (await packOf("en"))!;
  let sentences = 0;
  for (const article of articles)
    sentences += pack.analyse(article.text, [], { bodyStart: article.bodyStart, isEventNoun: () => false }).length;
  for (const article of articles) await read(article);
  const rounds = 3;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const article of articles) await read(article);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${((rounds * sentences) / seconds).toFixed(0)} sentences a second, ${((1000 * seconds) / (rounds * articles.length)).toFixed(1)} ms an article (${articles.length} articles, ${sentences} sentences, after one warm-up round)`,
  );

  for (const [name, make] of Object.entries(HOSTILE)) {
    const times: number[] = [];
    for (const size of [100_000, 200_000]) {
      const article = { ...articles[0]!, text: make(size), bodyStart: 0 };
      const from = performance.now();
      await read(article);
      times.push(performance.now() - from);
    }
    console.log(`hostile, ${name}: ${times.map((time) => `${time.toFixed(0)} ms`).join(" for 100 kB, ")} for 200 kB`);
  }
}
