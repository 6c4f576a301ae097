import type { EditionView, QuoteView, SectionView, SourceView } from "../view.ts";
import { type Entry, entriesOf } from "./entries.ts";
import { cleanText } from "./markup.ts";
import { type Medium, pack } from "./pack.ts";
import { byteLength, webAddress } from "./text.ts";

/** Plain data, every string clean and every address one that is safe to follow; else as it was composed. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [name: string]: Data };

function cleaned(value: Data): Data {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      /^(url|feedbackUrl|archiveUrl)$/.test(name) ? webAddress(field as string | null) : cleaned(field),
    ]),
  );
}

/** An item of an edition for programs: the view's fields, with its section and topic. */
export function dataOf(entry: Entry): Data {
  const { kind } = entry.section;
  if (entry.item === null) return { section: kind, line: cleanText(entry.line) };
  const item = cleaned(entry.item as unknown as Data) as { readonly [name: string]: Data };
  return { section: kind, topic: cleanText(entry.topic), ...item };
}

export interface DataPart {
  /** The edition with the items of this part. */
  readonly data: Data;
  readonly entries: readonly Entry[];
}

/** Sections' kinds and titles, so that a program can name them. */
function titles(sections: readonly SectionView[]): Data {
  return sections.map(({ kind, title }) => ({ kind, title: cleanText(title) }));
}

/** The edition as data, in parts of at most `limit` bytes of JSON; every item is in exactly one of them. */
export function renderData(view: EditionView, limit: number): readonly DataPart[] {
  const frame = (part: number, of: number) => ({
    id: view.id,
    digest: { ...view.digest, title: cleanText(view.digest.title) },
    at: view.at,
    subject: cleanText(view.subject),
    summary: view.summary.map(cleanText),
    archiveUrl: webAddress(view.archiveUrl),
    part,
    of,
  });
  const medium: Medium<Data> = {
    limits: [limit],
    fullParts: Number.POSITIVE_INFINITY,
    maximumParts: null,
    overhead: () => [byteLength(JSON.stringify({ ...frame(9999, 9999), sections: titles(view.sections), items: [] }))],
    heading: () => null,
    entry(entry, detail) {
      const content = detail === 0 ? dataOf(entry) : shortened(entry, detail);
      return { content, cost: [byteLength(JSON.stringify(content)) + 1] };
    },
  };
  const { parts } = pack(entriesOf(view), medium);
  return parts.map(({ contents, entries }, index) => ({
    data: { ...frame(index + 1, parts.length), sections: titles(view.sections), items: contents },
    entries,
  }));
}

/** An item that alone is larger than a part: fewer of its quotes and sources, with the numbers that are left out. */
function shortened(entry: Entry, detail: number): Data {
  if (entry.item === null) return { section: entry.section.kind, line: cleanText(entry.line).slice(0, 1000) };
  const kept = [0, 20, 10, 5][detail] ?? 0;
  const cut = (text: string) => cleanText(text.slice(0, 500));
  const { item } = entry;
  const source = (one: SourceView): SourceView => ({
    ...one,
    outlet: cut(one.outlet),
    label: one.label && cut(one.label),
  });
  const quote = ({ text, language, source: from }: QuoteView): QuoteView => ({
    text: cut(text),
    language,
    source: source(from),
  });
  const quotes = item.quotes.slice(0, kept).map(quote);
  const also = item.also
    .slice(0, kept)
    .map((side) => ({ ...side, headline: cut(side.headline), quote: side.quote && quote(side.quote) }));
  const sources = item.sources.slice(0, Math.max(1, kept)).map(source);
  const smaller = {
    ...item,
    headline: cut(item.headline),
    facts: item.facts.slice(0, 10).map(cut),
    also,
    change: item.change && { ...item.change, from: null, to: null, text: cut(item.change.text) },
    quotes,
    sources,
    sourcesLine: cut(item.sourcesLine),
    singleSource: item.singleSource && cut(item.singleSource),
    confidence: cut(item.confidence),
    omitted: {
      quotes: item.quotes.length - quotes.length,
      also: item.also.length - also.length,
      sources: item.sources.length - sources.length,
    },
  };
  return dataOf({ ...entry, topic: cut(entry.topic), item: smaller });
}
