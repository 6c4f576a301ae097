import type { EditionView, ItemView, QuoteView, SectionView, SideView, SourceView } from "../view.ts";
import type { Detail } from "./detail.ts";
import { cleanText, type Markup, markup } from "./markup.ts";
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
  /** The words that the event stands on, and what stands before and after them in the sentence, where there is room for it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** The language's code, for `lang` attributes. */
  readonly language: string;
  /** Its name, where it is not the digest's language. */
  readonly languageName: string | null;
  readonly source: SourceText;
}

/** A matter beside an item, in one line. */
export interface SideText {
  readonly headline: string;
  /** Where the headline leads: the source of the quote, or where the quote is not shown, the place in the archive that has it. */
  readonly url: string | null;
  readonly quote: QuoteText | null;
  /** Named where it is not the first source that the item itself names; in short where it is a later one. */
  readonly source: SourceText | null;
}

/** An item in clean single lines, as much of it as the detail asks for. */
export interface ItemText {
  readonly headline: string;
  /** Where the headline leads: the first source that has an address. */
  readonly url: string | null;
  readonly facts: readonly string[];
  /** What the same articles report beside it. */
  readonly sides: readonly SideText[];
  readonly moreSides: number;
  /** Where those that are not shown can be read, or null. */
  readonly moreSidesUrl: string | null;
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

function quoteText(view: EditionView, quote: QuoteView, length: number): QuoteText {
  const text = oneLine(quote.text);
  const before = oneLine(`${quote.context?.before ?? ""}|`).slice(0, -1);
  const after = oneLine(`|${quote.context?.after ?? ""}`).slice(1);
  const isWhole = before.length + text.length + after.length <= length;
  return {
    ...(isWhole ? { text, before, after } : { text: clip(quote.text, length), before: "", after: "" }),
    language: /^[a-z]{2,3}$/.test(quote.language) ? quote.language : "und",
    languageName: foreignLanguage(view, quote.language),
    source: sourceText(view, quote.source, 80),
  };
}

const sourceKey = ({ outlet, url }: SourceView) => `${outlet}\n${url}`;

function sideText(view: EditionView, item: ItemView, side: SideView, length: number): SideText {
  const headline = clip(side.headline, 160) || "…";
  const address = side.quote === null ? null : webAddress(side.quote.source.url);
  if (side.quote === null) return { headline, url: null, quote: null, source: null };
  if (length === 0) return { headline, url: archivePlace(view, item) ?? address, quote: null, source: null };
  const quote = quoteText(view, side.quote, length);
  const key = sourceKey(side.quote.source);
  const [first, ...others] = [...item.quotes.map(({ source }) => source), ...item.sources].map(sourceKey);
  if (key === first) return { headline, url: address, quote, source: null };
  // Whose it is and of which day stands beside the source where the item itself names it.
  const name = clip(quote.source.name, 40);
  return {
    headline,
    url: address,
    quote,
    source: others.includes(key) ? { ...quote.source, name, label: null, date: null } : quote.source,
  };
}

/** The name by which a link leads to an item: the development's id without what an address cannot carry. */
export function itemAnchor({ developmentId }: { readonly developmentId: string }): string {
  return `d-${cleanText(developmentId).replace(/[^\w-]/g, "-")}`;
}

/** Where the archive shows all of an item, or null where there is no archive. */
function archivePlace(view: EditionView, item: ItemView): string | null {
  const archive = webAddress(view.archiveUrl);
  return archive === null ? null : `${archive}#${itemAnchor(item)}`;
}

export function itemText(view: EditionView, item: ItemView, detail: Detail): ItemText {
  const line = (text: string) => clip(text, detail.lineLength);
  const shorten = (text: string | null) => (text === null ? null : line(text) || null);
  const quotes = item.quotes.slice(0, detail.quotes);
  const quoted = new Set(quotes.map(({ source }) => sourceKey(source)));
  const others = item.sources.filter((source) => !quoted.has(sourceKey(source)));
  const sides = item.also.slice(0, detail.sides);
  const quotedSides = view.archiveUrl === null ? detail.sideQuotes : detail.sideQuotesBesideArchive;
  const sources = others.slice(0, detail.sources);
  const addresses = [...item.sources, ...item.quotes.map(({ source }) => source)];
  return {
    headline: line(item.headline) || "…",
    url: addresses.map(({ url }) => webAddress(url)).find((url) => url !== null) ?? null,
    facts: item.facts
      .map(line)
      .filter((fact) => fact !== "")
      .slice(0, detail.facts),
    sides: sides.map((side, index) => sideText(view, item, side, index < quotedSides ? detail.sideQuoteLength : 0)),
    moreSides: item.also.length - sides.length,
    moreSidesUrl: archivePlace(view, item),
    change: shorten(item.change?.text ?? null),
    quotes: quotes.map((quote) => quoteText(view, quote, detail.quoteLength)),
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

/** A quote with its sentence, in the quotation marks of its language. */
export function inQuotationMarks(quote: QuoteText): string {
  const [open, close] = marksOf(quote);
  return `${open}${quote.before}${quote.text}${quote.after}${close}`;
}

/** The same as markup, where the rest of the sentence stands back. */
export function quoteMarkup(quote: QuoteText, aside: (text: string) => Markup): Markup {
  const [open, close] = marksOf(quote);
  const part = (text: string) => text !== "" && aside(text);
  return markup`${open}${part(quote.before)}${quote.text}${part(quote.after)}${close}`;
}

const marksOf = ({ language }: QuoteText) => QUOTATION_MARKS[language] ?? ["«", "»"];

/** "Also reported: 4" where none is shown, "And more: 4" below those that are; null where none is left out. */
export function moreSidesText(view: EditionView, item: ItemText): string | null {
  if (item.moreSides === 0) return null;
  return `${word(view, item.sides.length === 0 ? "beside" : "moreBeside")}: ${item.moreSides}`;
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
