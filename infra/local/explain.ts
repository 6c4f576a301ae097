/**
 * `npm run explain -- FILE…`: for each article why it is about Belarus or not, and for each trigger in it which event came of it, by
 * which rules, or why none did. Where several events are found, it goes on to tell which of them are linked, and on what grounds.
 */
import type { Article } from "../../shared/article/index.ts";
import { describeSimilarity, eventId, type Slots, similarity, slotsOf } from "../../shared/developments/index.ts";
import { type Event, explain, extract } from "../../shared/events/index.ts";
import { readFiles } from "./read.ts";

interface Found {
  readonly article: Article;
  readonly event: Event;
  readonly slots: Slots;
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith("-"))) {
    console.error("usage: npm run explain -- FILE…");
    return 2;
  }
  let failed = false;
  const found: Found[] = [];
  for await (const unit of readFiles(files)) {
    if ("reason" in unit) {
      failed = true;
      console.error(unit.reason);
      continue;
    }
    const { article, file } = unit;
    console.log(heading(file, article));
    console.log(await explain(article));
    const { events } = await extract(article, { unrelatedToo: true });
    const day = article.publication?.day ?? new Date().toISOString().slice(0, 10);
    found.push(
      ...events.map((event) => ({ article, event, slots: slotsOf(eventId(article.id, event), article, event, day) })),
    );
  }
  const links = linksAmong(found);
  if (links.length > 0) console.log(["Links (from 0 up, two events are joined)", ...links].join("\n\n"));
  return failed ? 1 : 0;
}

function heading(file: string, { title, language, publication, outlet, origins }: Article): string {
  const origin = (field: keyof typeof origins) => (origins[field] ? ` (${origins[field]})` : "");
  const lines = [
    `# ${title ?? "(no title)"}`,
    `file: ${file}`,
    `language: ${language}${origin("language")}`,
    `published: ${publication?.at ?? "unknown"}${origin("publication")}`,
    ...(outlet === null ? [] : [`outlet: ${outlet}${origin("outlet")}`]),
  ];
  return lines.join("\n");
}

/** Pairs that are joined, and those that fell just short of it. */
function linksAmong(found: readonly Found[]): string[] {
  const NEARLY = -2;
  return found.flatMap((a, index) =>
    found
      .slice(index + 1)
      .map((b) => ({ b, sum: similarity(a.slots, b.slots) }))
      .filter(({ sum }) => sum >= NEARLY)
      .map(({ b, sum }) =>
        [
          `${sum >= 0 ? "joined" : "not joined"} (${sum.toFixed(1)})`,
          `  ${line(a)}`,
          `  ${line(b)}`,
          ...describeSimilarity(a.slots, b.slots).map((part) => `    ${part}`),
        ].join("\n"),
      ),
  );
}

const line = ({ event, article }: Found): string =>
  `${event.type}${event.mode === null ? "" : `/${event.mode}`} “${event.quote}” (${article.title ?? article.id})`;

process.exitCode = await main(process.argv.slice(2));
