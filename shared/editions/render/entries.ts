import type { EditionView, ItemView, SectionView, SourceView } from "../view.ts";
import { clip, oneLine, webAddress } from "./text.ts";
import { foreignLanguage, shortDate, word } from "./words.ts";

/** One thing of an edition that is shown whole or not at all: an item, or a plain line of a section of notices. */
export interface Entry {
  readonly section: SectionView;
  readonly topic: string;
  readonly item: ItemView | null;
  /** The notice; empty where there is an item. */
  readonly line: string;
}

/** Everything of an edition in reading order. */
export function entriesOf(view: EditionView): Entry[] {
  return view.sections.flatMap((section) => [
    ...section.lines
      .filter((line) => oneLine(line) !== "")
      .map((line): Entry => ({ section, topic: "", item: null, line })),
    ...section.groups.flatMap(({ topic, items }) => items.map((item): Entry => ({ section, topic, item, line: "" }))),
  ]);
}

/** How much of an item is shown. */
export interface Detail {
  readonly quotes: number;
  /** Characters a quote. */
  readonly quoteLength: number;
  readonly sources: number;
  /** Characters of the headline and of each line of facts. */
  readonly lineLength: number;
  readonly facts: number;
  /** Facts, remarks and the link for feedback; without it only headline, change and first source. */
  readonly whole: boolean;
}

/**
 * From everything to one line. A medium takes the first that fits an empty part, so that one enormous item does not stop the
 * edition; what a smaller form leaves out is counted in it.
 */
export const DETAILS: readonly Detail[] = [
  { quotes: 1000, quoteLength: 100_000, sources: 1000, lineLength: 2000, facts: 1000, whole: true },
  { quotes: 2, quoteLength: 600, sources: 12, lineLength: 300, facts: 12, whole: true },
  { quotes: 1, quoteLength: 300, sources: 4, lineLength: 200, facts: 6, whole: true },
  { quotes: 0, quoteLength: 0, sources: 1, lineLength: 160, facts: 0, whole: false },
];
export const ONE_LINE = DETAILS.length - 1;

/** All other languages here write «…». */
const QUOTATION_MARKS: Record<string, readonly [string, string]> = {
  en: ["“", "”"],
  de: ["„", "“"],
  lt: ["„", "“"],
  pl: ["„", "”"],
};

export interface SourceText {
  readonly name: string;
  readonly label: string | null;
  readonly date: string | null;
  readonly url: string | null;
}

export interface QuoteText {
  readonly text: string;
  /** The language's code, for `lang` attributes. */
  readonly language: string;
  /** Its name, where it is not the digest's language. */
  readonly languageName: string | null;
  readonly source: SourceText;
}

/** An item in clean single lines, as much of it as the detail asks for. */
export interface ItemText {
  readonly headline: string;
  /** Where the headline leads: the first source that has an address. */
  readonly url: string | null;
  readonly facts: readonly string[];
  /** "Also: …; …", what the same articles report beside it. */
  readonly also: string | null;
  readonly change: string | null;
  readonly quotes: readonly QuoteText[];
  readonly moreQuotes: number;
  readonly sourcesLine: string;
  /** The sources that no quote above names already; in one line, the first. */
  readonly sources: readonly SourceText[];
  readonly moreSources: number;
  readonly singleSource: string | null;
  readonly confidence: string | null;
  readonly feedbackUrl: string | null;
}

function sourceText(view: EditionView, source: SourceView, length: number): SourceText {
  return {
    name: clip(source.outlet, length) || "?",
    label: clip(source.label ?? "", 60) || null,
    date: shortDate(view, source.publishedAt),
    url: webAddress(source.url),
  };
}

function alsoText(view: EditionView, item: ItemView, detail: Detail): string | null {
  const all = (item.also ?? []).map((headline) => clip(headline, detail.lineLength)).filter((line) => line !== "");
  if (all.length === 0) return null;
  const shown = all.slice(0, detail.facts);
  if (all.length > shown.length) shown.push(`+${all.length - shown.length}`);
  return `${word(view, "beside")}: ${shown.join("; ")}`;
}

export function itemText(view: EditionView, item: ItemView, detail: Detail): ItemText {
  const line = (text: string) => clip(text, detail.lineLength);
  const shorten = (text: string | null) => (text === null ? null : line(text) || null);
  const quotes = item.quotes.slice(0, detail.quotes);
  const quoted = new Set(quotes.map(({ source }) => `${source.outlet}\n${source.url}`));
  const others = item.sources.filter(({ outlet, url }) => !quoted.has(`${outlet}\n${url}`));
  const sources = others.slice(0, detail.sources);
  const addresses = [...item.sources, ...item.quotes.map(({ source }) => source)];
  return {
    headline: line(item.headline) || "…",
    url: addresses.map(({ url }) => webAddress(url)).find((url) => url !== null) ?? null,
    facts: item.facts
      .map(line)
      .filter((fact) => fact !== "")
      .slice(0, detail.facts),
    also: detail.whole ? alsoText(view, item, detail) : null,
    change: shorten(item.change?.text ?? null),
    quotes: quotes.map(({ text, language, source }) => ({
      text: clip(text, detail.quoteLength),
      language: /^[a-z]{2,3}$/.test(language) ? language : "und",
      languageName: foreignLanguage(view, language),
      source: sourceText(view, source, 80),
    })),
    moreQuotes: detail.whole ? item.quotes.length - quotes.length : 0,
    sourcesLine: line(item.sourcesLine),
    sources: sources.map((source) => sourceText(view, source, 80)),
    moreSources: detail.whole ? others.length - sources.length : 0,
    singleSource: detail.whole ? shorten(item.singleSource) : null,
    confidence: detail.whole && oneLine(item.confidence) !== "" ? line(item.confidence) : null,
    feedbackUrl: detail.whole ? webAddress(item.feedbackUrl) : null,
  };
}

/** Outlet, "state-run", day: what is said of a source beside its link. */
export function sourceNote(source: SourceText): string {
  return [source.label, source.date].filter((part) => part !== null).join(", ");
}

/** A quote in the quotation marks of its language. */
export function inQuotationMarks(quote: QuoteText): string {
  const [open, close] = QUOTATION_MARKS[quote.language] ?? ["«", "»"];
  return `${open}${quote.text}${close}`;
}

/** "4 publishers (7 articles); also: ", what stands before the sources that are listed. */
export function sourcesHead(view: EditionView, item: ItemText): string {
  const head = item.sourcesLine || word(view, "sources");
  if (item.sources.length === 0 && item.moreSources === 0) return head;
  return item.quotes.length > 0 ? `${head}; ${word(view, "also")}: ` : `${head}: `;
}

/** "Confidence: high". */
export function confidenceText(view: EditionView, item: ItemText): string | null {
  return item.confidence === null ? null : `${word(view, "confidence")}: ${item.confidence}`;
}
