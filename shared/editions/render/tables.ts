import type { EditionView, ItemView, QuoteView, SectionView, SourceView } from "../view.ts";
import { type Data, dataOf } from "./data.ts";
import { entriesOf } from "./entries.ts";
import { oneLine, webAddress } from "./text.ts";

const COLUMNS = [
  "edition",
  "digest",
  "at",
  "section",
  "topic",
  "kind",
  "severity",
  "headline",
  "facts",
  "change",
  "confidence",
  "sources_line",
  "single_source",
  "quote",
  "quote_sentence",
  "quote_language",
  "quote_source",
  "source_urls",
  "development_id",
  "beside",
] as const;

/**
 * A cell as RFC 4180 writes it. What a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets show as
 * text (https://owasp.org/www-community/attacks/CSV_Injection); every cell is quoted, so that a separator of any locale is text.
 */
function csvCell(value: string): string {
  const line = oneLine(value);
  const safe = /^[=+\-@\t\r|%]/.test(line) ? `'${line}` : line;
  return `"${safe.replace(/"/g, '""')}"`;
}

type Row = Record<(typeof COLUMNS)[number], string>;

/** What a row says of a quote; empty where there is none. */
const quoteCells = (quote: QuoteView | null | undefined) => ({
  quote: quote?.text ?? "",
  quote_sentence: quote ? `${quote.context?.before ?? ""}${quote.text}${quote.context?.after ?? ""}` : "",
  quote_language: quote?.language ?? "",
  quote_source: quote?.source.outlet ?? "",
});

const addresses = (sources: readonly SourceView[]) =>
  sources
    .map(({ url }) => webAddress(url))
    .filter((url) => url !== null)
    .join(" ");

/** The row of an item, and one for each matter beside it. */
function rowsOf(view: EditionView, section: SectionView, topic: string, item: ItemView): Row[] {
  const place = { edition: view.id, digest: view.digest.name, at: view.at, section: section.kind, topic };
  const own: Row = {
    ...place,
    kind: item.kind,
    severity: item.severity,
    headline: item.headline,
    facts: item.facts.join("; "),
    change: item.change?.text ?? "",
    confidence: item.confidence,
    sources_line: item.sourcesLine,
    single_source: item.singleSource ?? "",
    ...quoteCells(item.quotes[0]),
    source_urls: addresses(item.sources),
    development_id: item.developmentId,
    beside: "",
  };
  const sides = item.also.map(
    (side): Row => ({
      ...place,
      kind: "new",
      severity: side.severity,
      headline: side.headline,
      facts: "",
      change: "",
      confidence: "",
      sources_line: "",
      single_source: "",
      ...quoteCells(side.quote),
      source_urls: addresses(side.quote === null ? [] : [side.quote.source]),
      development_id: side.developmentId,
      beside: item.developmentId,
    }),
  );
  return [own, ...sides];
}

/**
 * A row for each development: an item with its first quote, then what is told beside it, which names the item in its last column. UTF-8
 * with a byte-order mark, without which Excel garbles Cyrillic.
 */
export function renderCsv(view: EditionView): string {
  const rows = entriesOf(view).flatMap(({ section, topic, item }) =>
    item === null ? [] : rowsOf(view, section, topic, item),
  );
  const lines = rows.map((row) => COLUMNS.map((column) => csvCell(row[column])).join(","));
  return `\ufeff${[COLUMNS.map(csvCell).join(","), ...lines].join("\r\n")}\r\n`;
}

/** A line of JSON for each item and notice, with the edition it is of. */
export function renderJsonLines(view: EditionView): string {
  return entriesOf(view)
    .map((entry) => {
      const fields = dataOf(entry) as { readonly [name: string]: Data };
      return `${JSON.stringify({ edition: view.id, digest: view.digest.name, at: view.at, ...fields })}\n`;
    })
    .join("");
}
