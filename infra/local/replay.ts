/**
 * `npm run replay` reads the stored articles again after the rules or the watchlist improved: events and developments follow, and
 * nobody is notified unless `--notify` asks for it.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type RereadDependencies, rereadArticle } from "../../functions/ingest/reread.ts";
import { extract } from "../../shared/events/index.ts";
import {
  ArticleRepository,
  CopyRepository,
  EditionRepository,
  EventRepository,
  NoticeRepository,
  type Table,
} from "../../shared/store/index.ts";
import { runAsCommand } from "./command.ts";
import { readCdkConfiguration } from "./configuration.ts";
import { chooseTable } from "./table-choice.ts";

const USAGE = `npm run replay -- [options]

  --days NUMBER    articles stored in the last so many days (default 30)
  --notify         announce what was not found before; otherwise nobody is notified
  --dry-run        only say what would change
  --table NAME     a deployed table (or TABLE_NAME), else the local system's
  --folder FOLDER  folder of the local system (default .local)
`;

const DAY = 86_400_000;

export interface ReplayCounts {
  readonly articles: number;
  readonly changed: number;
  readonly added: number;
  readonly retired: number;
  readonly failed: number;
}

export interface ReplayOptions {
  readonly from: number;
  readonly to: number;
  readonly notify: boolean;
  readonly dry: boolean;
  readonly tell: (line: string) => void;
}

/** What replaying needs, on a table. */
export function replayDependencies(
  table: Table,
  rest: Pick<RereadDependencies, "extract" | "freshness" | "now" | "digests">,
): RereadDependencies {
  return {
    articles: new ArticleRepository(table),
    copies: new CopyRepository(table),
    events: new EventRepository(table),
    notices: new NoticeRepository(table, rest.now),
    editions: new EditionRepository(table),
    ...rest,
  };
}

/** Reads the articles of some days again, one after another; one that fails is told and does not stop the rest. */
export async function replay(dependencies: RereadDependencies, options: ReplayOptions): Promise<ReplayCounts> {
  const counts = { articles: 0, changed: 0, added: 0, retired: 0, failed: 0 };
  for (let time = Math.floor(options.from / DAY) * DAY; time <= options.to; time += DAY) {
    for (const { id, title } of await dependencies.articles.readOn(new Date(time).toISOString().slice(0, 10))) {
      try {
        const reread = await rereadArticle(dependencies, id, options);
        if (reread === null) continue;
        counts.articles++;
        if (reread.added.length + reread.retired.length === 0) continue;
        counts.changed++;
        counts.added += reread.added.length;
        counts.retired += reread.retired.length;
        const found = reread.added.map(
          ({ event }) => `+ ${event.type}${event.mode === null ? "" : `/${event.mode}`} “${event.quote}”`,
        );
        options.tell(`${id}  ${title ?? "(no title)"}  ${reread.retired.length} retired`);
        for (const line of found) options.tell(`    ${line}`);
      } catch (error) {
        counts.failed++;
        options.tell(`${id}  ${title ?? "(no title)"}  FAILED: ${(error as Error).message}`);
      }
    }
  }
  return counts;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      days: { type: "string", default: "30" },
      notify: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      table: { type: "string" },
      folder: { type: "string", default: ".local" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1)
    throw new Error(`--days ${values.days}: expected a whole number from 1\n\n${USAGE}`);
  const root = join(import.meta.dirname, "../..");
  const configuration = readCdkConfiguration(join(root, "cdk.json"));
  const { table, where, close } = chooseTable(values.table, resolve(root, values.folder));
  const digests = [...configuration.digests.map(({ name }) => name), "local"];
  const { freshness } = configuration;
  const dependencies = replayDependencies(table, { extract, freshness, digests, now: () => new Date() });
  const [now, dry] = [Date.now(), values["dry-run"]];
  try {
    console.log(
      `Reading again what was stored in the last ${days} days, ${where}${dry ? " (nothing is changed)" : ""}`,
    );
    const counts = await replay(dependencies, {
      from: now - (days - 1) * DAY,
      to: now,
      notify: values.notify,
      dry,
      tell: (line) => console.log(line),
    });
    const { articles, changed, added, retired, failed } = counts;
    const told = values.notify ? "the next editions tell what is new" : "nobody is notified";
    console.log(`${articles} articles, ${changed} read otherwise: ${added} events added, ${retired} retired; ${told}.`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    close();
  }
}

runAsCommand(import.meta.filename, main);
