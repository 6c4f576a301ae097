import { createReadStream, readdirSync } from "node:fs";
import { join } from "node:path";
import { ingestArticle } from "../../functions/ingest/article.ts";
import type { ReadingDependencies } from "../../functions/ingest/dependencies.ts";
import { type Article, createParser } from "../../shared/article/index.ts";
import { extract } from "../../shared/events/index.ts";
import {
  ArticleRepository,
  CopyRepository,
  EventRepository,
  MemoryTable,
  NoticeRepository,
  type Table,
} from "../../shared/store/index.ts";
import { CountingTable } from "../store/counting.ts";
import { startDynalite } from "../store/engines.ts";

const FOLDER = join(import.meta.dirname, "../gold");

/** What taking in one article costs, over the annotated articles: processor, requests and units of the table. */
export default async function ingest(): Promise<void> {
  const articles = await readArticles();
  // The tables of the languages are made when the first article in them is read.
  const warm = new MemoryTable();
  const began = performance.now();
  for (const [index, article] of articles.entries()) await take(warm, article, index);
  console.log(`${articles.length} articles, the first time: ${(performance.now() - began).toFixed(0)} ms in all`);

  const table = new CountingTable(new MemoryTable());
  const processor = process.cpuUsage();
  let events = 0;
  for (const [index, article] of articles.entries()) events += await take(table, article, index);
  const { user, system } = process.cpuUsage(processor);
  const each = (value: number) => (value / articles.length).toFixed(1);
  console.log(
    `one article, after warm-up: ${each((user + system) / 1000)} ms of processor, ${each(events)} events, ` +
      `${each(table.requests)} requests, ${each(table.writes)} write units, ${each(table.reads)} read units`,
  );

  const engine = await startDynalite();
  const onDynalite = await engine.makeTable();
  const times: number[] = [];
  for (const [index, article] of articles.slice(0, 40).entries()) {
    const start = performance.now();
    await take(onDynalite, article, index);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(
    `on dynalite, in this process: median ${times[20]!.toFixed(0)} ms an article, 95th percentile ${times[38]!.toFixed(0)} ms`,
  );
  await engine.stop();
}

async function take(table: Table, article: Article, index: number): Promise<number> {
  const now = () => new Date();
  const dependencies: ReadingDependencies = {
    articles: new ArticleRepository(table),
    copies: new CopyRepository(table),
    events: new EventRepository(table),
    notices: new NoticeRepository(table, now),
    extract,
    freshness: { eventDays: 14, articleDays: null },
    now,
  };
  const found = { origin: `bench#${index}`, drop: "bench.jsonl", backfill: false };
  return (await ingestArticle(dependencies, article, found)).reading.events.length;
}

async function readArticles(): Promise<Article[]> {
  const parse = createParser({ isolation: "none" });
  const files = readdirSync(FOLDER).filter((file) => /^dev-.*\.jsonl$/.test(file));
  const articles: Article[] = [];
  for (const file of files) {
    for await (const unit of parse({ name: file, body: createReadStream(join(FOLDER, file)) })) {
      if ("article" in unit) articles.push(unit.article);
    }
  }
  return articles;
}
