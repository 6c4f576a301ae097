import type { Report } from "../developments/index.ts";
import type { Item } from "./select.ts";
import { type Outlets, sourcesOf } from "./sources.ts";
import type { ItemView } from "./view.ts";
import type { Words } from "./words/words.ts";

const QUOTES = 3;

/** How much of what an item says a report's quote shows: the change it carries, its counts, its place, its parties; then the reader's language. */
function tellingOf({ facts, change }: Item, { event, eventId, article, slots }: Report, { language }: Words): number {
  const counts = event.quantities.filter((own) =>
    facts.quantities.some(({ kind, value }) => kind === own.kind && value === own.value),
  );
  return (
    (change?.eventIds.includes(eventId) ? 100 : 0) +
    counts.length * 4 +
    Number(event.place !== null && event.place.placeId === facts.place?.placeId) * 2 +
    Math.min(2, event.actors.length + event.recipients.length) +
    Number(namesSomeone(slots)) * 3 +
    Number(article.language === language)
  );
}

/** Whether the quote itself names one of those it is about. */
const namesSomeone = ({ quoteTerms, actors, recipients }: Report["slots"]): boolean =>
  [actors, recipients].some(({ entities, names }) =>
    [...entities.map((id) => `@${id}`), ...names.map((name) => `~${name.split("+").at(-1)}`)].some((term) =>
      quoteTerms.includes(term),
    ),
  );

/** One quote for each owner, in its own language, the most telling first; copies of one report are quoted once. */
export function quotesOf(item: Item, outlets: Outlets, words: Words): ItemView["quotes"] {
  const reports = item.reports.toSorted((a, b) => tellingOf(item, b, words) - tellingOf(item, a, words));
  const seen = new Set<string>();
  const quotes: ItemView["quotes"][number][] = [];
  for (const report of reports) {
    const key = [report.article.copyOf, ...report.article.publishers.map(({ owner }) => owner)];
    if (key.some((part) => seen.has(part)) || quotes.length === QUOTES) continue;
    for (const part of key) seen.add(part);
    const [source] = sourcesOf([report], outlets, words);
    if (source === undefined) continue;
    const { quote: text, context } = report.event;
    quotes.push({ text, ...(context === undefined ? {} : { context }), language: report.article.language, source });
  }
  return quotes;
}
