/**
 * How fast the English path is: sentences a second, time to load, memory, and growth on hostile text of any language. Times are processor
 * time of the process: what else the machine does counts only where it takes caches away.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../shared/events/index.ts";
import { type Language, packOf } from "../../shared/language/index.ts";
import { articleOf, type GoldArticle } from "../gold/score.ts";
import { coldStarts } from "./cold-start.ts";

const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(0)} MB`;

/** Texts made to be slow: what is shown is the time for a text and for one twice as long. */
const HOSTILE: readonly (readonly [name: string, language: Language, make: (size: number) => string])[] = [
  ["one sentence without end", "en", (size) => "police detained the journalist who said that ".repeat(size / 45)],
  ["the same sentence", "en", (size) => "Police detained 5 activists in Minsk on Monday. ".repeat(size / 48)],
  ["the same clause", "en", (size) => "police detained five activists in Minsk on Monday, ".repeat(size / 51)],
  ["clauses in clauses", "en", (size) => "the man who saw the woman who saw ".repeat(size / 34)],
  ["quotes in quotes", "en", (size) => "he said “she ".repeat(size / 26) + "said” he ".repeat(size / 26)],
  ["quotation marks", "en", (size) => '" '.repeat(size / 2)],
  ["nested brackets", "en", (size) => "(".repeat(size / 2) + ")".repeat(size / 2)],
  ["one word", "en", (size) => "a".repeat(size)],
  ["numbers and commas", "en", (size) => "1,000, ".repeat(size / 7)],
  ["names in a list", "en", (size) => "Ivan Ivanov, Piotr Petrov and ".repeat(size / 30)],
  ["dates", "en", (size) => "on Monday, 3 May 2021, ".repeat(size / 23)],
  ["the same sentence", "ru", (size) => "В Минске в понедельник задержали 5 активистов. ".repeat(size / 47)],
  ["the same clause", "ru", (size) => "милиция задержала пять активистов в Минске, ".repeat(size / 44)],
  ["names in a list", "ru", (size) => "Иван Иванов, Пётр Петров и ".repeat(size / 27)],
  ["quotation marks", "be", (size) => "« ".repeat(size / 2)],
  ["the same clause", "be", (size) => "учора міліцыя затрымала пяць чалавек у Гродне, ".repeat(size / 47)],
];

/** Milliseconds of processor time since `begun`. */
function cpuSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Rounds after which the compiler has seen enough: earlier ones still grow faster. */
const WARM_UP = 3;

export default async function bench(): Promise<void> {
  const folder = join(import.meta.dirname, "../gold");
  const articles = readdirSync(folder)
    .filter((file) => /^dev-en.*\.jsonl$/u.test(file))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    )
    .map((line) => articleOf(JSON.parse(line) as GoldArticle));
  const [cold] = await coldStarts(articles.slice(0, 1));
  console.log(
    `from a bundle: model and lexicon ready after ${cold!.ready.toFixed(0)} ms of CPU, the first article read after ${cold!.first.toFixed(0)} ms, ${megabytes(cold!.memory)} resident (best of 5)`,
  );
  const pack = (await packOf("en"))!;
  let sentences = 0;
  for (const article of articles)
    sentences += pack.analyse(article.text, [], { bodyStart: article.bodyStart, isEventNoun: () => false }).length;
  for (let round = 0; round < WARM_UP; round++) for (const article of articles) await read(article);
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const begun = process.cpuUsage();
    for (const article of articles) await read(article);
    rounds.push(cpuSince(begun));
  }
  const rate = (milliseconds: number): string => ((1000 * sentences) / milliseconds).toFixed(0);
  const fastest = Math.min(...rounds);
  console.log(
    `${rate(fastest)} sentences a second of CPU in the fastest of ${rounds.length} rounds, ${rate(Math.max(...rounds))} in the slowest; ${(fastest / articles.length).toFixed(1)} ms an article (${articles.length} articles, ${sentences} sentences, after ${WARM_UP} warm-up rounds)`,
  );

  for (const [name, language, make] of HOSTILE) {
    const times: number[] = [];
    for (const size of [100_000, 200_000]) {
      const article = { ...articles[0]!, language, text: make(size), bodyStart: 0 };
      const begun = process.cpuUsage();
      await read(article);
      times.push(cpuSince(begun));
    }
    console.log(
      `hostile, ${language}, ${name}: ${times.map((time) => `${time.toFixed(0)} ms`).join(" for 100 kB, ")} for 200 kB`,
    );
  }
}
