/**
 * `npm run --silent extract -- [--link] FILE…`: what articles report, one line of JSON for each article and nothing else on standard
 * output. With `--link`, events that report the same thing carry the same development id. What cannot be read is a line on standard
 * error, and the exit status is 1 when the rest is done.
 */
import type { Article } from "../../shared/article/index.ts";
import { componentOf, type EventRecord, eventId, linkEvent, refine, slotsOf } from "../../shared/developments/index.ts";
import { type Event, type Extraction, extract } from "../../shared/events/index.ts";
import { EventRepository, MemoryTable } from "../../shared/store/index.ts";
import { readFiles } from "./read.ts";

const USAGE = "usage: npm run --silent extract -- [--link] FILE…";

/** One article as it is printed: events in the fields of test/gold/GUIDE.md. */
interface Line {
  readonly id: string;
  readonly file: string;
  readonly title: string | null;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly belarusRelated: boolean;
  readonly events: readonly unknown[];
  readonly developments: Readonly<Record<string, string>>;
}

interface ReadArticle {
  readonly file: string;
  readonly article: Article;
  readonly extraction: Extraction;
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((argument) => argument.startsWith("-") && argument !== "--link");
  const files = args.filter((argument) => argument !== "--link");
  if (unknown !== undefined || files.length === 0) {
    console.error(unknown === undefined ? USAGE : `unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  const link = args.includes("--link");
  const read: ReadArticle[] = [];
  let failed = false;
  for await (const unit of readFiles(files)) {
    const { file } = unit;
    if ("reason" in unit) {
      failed = true;
      console.error(unit.reason);
      continue;
    }
    try {
      const { article } = unit;
      const result = { file, article, extraction: await extract(article, { unrelatedToo: true }) };
      if (link) read.push(result);
      else print(lineOf(result, {}));
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (link) await printLinked(read);
  return failed ? 1 : 0;
}

/** Links all events of all articles as the ingest function does, then prints each article with its events' developments. */
async function printLinked(read: readonly ReadArticle[]): Promise<void> {
  const store = new EventRepository(new MemoryTable());
  const now = new Date().toISOString();
  const records = read.map(({ article, extraction }) =>
    extraction.events.map((event) => recordOf(article, event, now)),
  );
  for (const record of records.flat()) await linkEvent(store, record);
  const developments = await developmentsOf(store, records.flat());
  for (const [index, result] of read.entries()) {
    const ids = records[index]!.map(({ id }) => developments.get(id)!);
    print(lineOf(result, Object.fromEntries(ids.entries())));
  }
}

function recordOf(article: Article, event: Event, now: string): EventRecord {
  const id = eventId(article.id, event);
  const slots = slotsOf(id, article, event, article.publication?.day ?? now.slice(0, 10));
  return { id, articleId: article.id, event, slots, quiet: null, storedAt: now };
}

/** Event id → development id. */
async function developmentsOf(store: EventRepository, records: readonly EventRecord[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { id } of records) {
    if (found.has(id)) continue;
    const component = await componentOf(store, id);
    for (const development of refine(component?.members ?? [])) {
      for (const member of development.members) found.set(member.id, development.id);
    }
  }
  return found;
}

function lineOf({ file, article, extraction }: ReadArticle, developments: Line["developments"]): Line {
  return {
    // The id that a line of JSONL gives stays; other articles go by the hash of their words.
    id: article.sourceId ?? article.id,
    file,
    title: article.title,
    lang: article.language,
    publishedAt: article.publication?.day ?? null,
    belarusRelated: extraction.belarusRelated,
    events: extraction.events.map(fieldsOf),
    developments,
  };
}

function fieldsOf({ type, mode, status, actors, recipients, date, place, quantities, background, quote }: Event) {
  return {
    type,
    mode,
    status,
    actors: actors.map(({ name, country, sector }) => ({ name, country, sector })),
    recipients: recipients.map(({ name, country, sector }) => ({ name, country, sector })),
    date,
    place: place && { name: place.name, country: place.country },
    quantities,
    background,
    quote,
  };
}

const print = (line: Line): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

process.exitCode = await main(process.argv.slice(2));
