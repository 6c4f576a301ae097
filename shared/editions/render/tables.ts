import type { EditionView } from "../view.ts";
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
  "also",
  "change",
  "confidence",
  "sources_line",
  "single_source",
  "quote",
  "quote_language",
  "quote_source",
  "source_urls",
  "development_id",
] as const;

/**
 * A cell as RFC 4180 writes it. What a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets show as
 * text (https://owasp.org/www-community/attacks/CSV_Injection); every cell is quoted, so that a separator of any locale is text.
 */
export function csvCell(value: string): string {
  const line = oneLine(value);
  const safe = /^[=+\-@\t\r|%]/.test(line) ? `'${line}` : line;
  return `"${safe.replace(/"/g, '""')}"`;
}

/** A row for each item, with its first quote; UTF-8 with a byte-order mark, without which Excel garbles Cyrillic. */
export function renderCsv(view: EditionView): string {
  const rows = entriesOf(view).flatMap(({ section, topic, item }) => {
    if (item === null) return [];
    const quote = item.quotes[0];
    const urls = item.sources.map(({ url }) => webAddress(url)).filter((url) => url !== null);
    const row: Record<(typeof COLUMNS)[number], string> = {
      edition: view.id,
      digest: view.digest.name,
      at: view.at,
      section: section.kind,
      topic,
      kind: item.kind,
      severity: item.severity,
      headline: item.headline,
      facts: item.facts.join("; "),
      also: (item.also ?? []).join("; "),
      change: item.change?.text ?? "",
      confidence: item.confidence,
      sources_line: item.sourcesLine,
      single_source: item.singleSource ?? "",
      quote: quote?.text ?? "",
      quote_language: quote?.language ?? "",
      quote_source: quote?.source.outlet ?? "",
      source_urls: urls.join(" "),
      development_id: item.developmentId,
    };
    return [COLUMNS.map((column) => csvCell(row[column])).join(",")];
  });
  return `\ufeff${[COLUMNS.map(csvCell).join(","), ...rows].join("\r\n")}\r\n`;
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
