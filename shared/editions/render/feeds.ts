import { createHash } from "node:crypto";
import type { DigestLanguage } from "../../language/languages.ts";
import type { EditionView } from "../view.ts";
import { itemMarkup } from "./archive-page.ts";
import { EVERYTHING } from "./detail.ts";
import { entriesOf, type ItemText, inQuotationMarks, itemAnchor, itemText } from "./entries.ts";
import { cleanText, markup } from "./markup.ts";
import { oneLine, webAddress } from "./text.ts";
import { word } from "./words.ts";

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly language: DigestLanguage;
  readonly timeZone: string;
  /** Name of the digest, from which the feed's id follows. */
  readonly digest: string;
  /** Addresses of the feed itself in both forms, where the archive is served. */
  readonly atomUrl: string | null;
  readonly jsonUrl: string | null;
}

/** One development as one edition told it. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly text: string;
  /** Its place in the archived edition, else the first source. */
  readonly url: string | null;
  /** Its place in the archive, relative to it: the edition's page and the item in it. */
  readonly page: string;
  /** The first source. */
  readonly sourceUrl: string | null;
  /** Time of the edition, ISO 8601. */
  readonly at: string;
  readonly tags: readonly string[];
}

/** A UUID (RFC 9562, version 8) that follows from a name: the same development in the same edition is the same entry. */
function nameId(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join("-")}`;
}

/** The entries that an edition adds to its digest's feeds, in reading order. */
export function feedEntries(view: EditionView): readonly FeedEntry[] {
  const archive = webAddress(view.archiveUrl);
  return entriesOf(view).flatMap(({ section, topic, item }) => {
    if (item === null) return [];
    const text = itemText(view, item, EVERYTHING);
    const { url } = text;
    return [
      {
        id: nameId(`${view.id}\n${item.developmentId}`),
        title: oneLine(item.headline) || "…",
        html: itemMarkup(view, item).source,
        text: entryText(view, text),
        url: archive === null ? url : `${archive}#${itemAnchor(item)}`,
        page: `${encodeURIComponent(view.id)}.html#${itemAnchor(item)}`,
        sourceUrl: url,
        at: view.at,
        tags: [section.kind, item.kind, item.severity, oneLine(topic)].filter((tag) => tag !== ""),
      },
    ];
  });
}

function entryText(view: EditionView, item: ItemText): string {
  const sides = item.sides.map(({ headline, quote, source }) => {
    const name = source === null ? "" : ` · ${source.name}`;
    return `· ${headline}${quote === null ? "" : ` — ${inQuotationMarks(quote)}${name}`}`;
  });
  return [
    ...item.facts,
    ...(item.change === null ? [] : [item.change]),
    ...item.quotes.map((quote) => `${inQuotationMarks(quote)} — ${quote.source.name}`),
    ...(sides.length === 0 ? [] : [`${word(view, "beside")}:`, ...sides]),
    item.sourcesLine,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** Entries of a feed at most; older ones stay in the archived editions. */
export const FEED_ENTRIES = 200;

/** New entries before the known ones, newest edition first, each once. */
export function mergeEntries(known: readonly FeedEntry[], added: readonly FeedEntry[]): readonly FeedEntry[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...known.filter(({ id }) => !ids.has(id))]
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.at === b.entry.at ? a.index - b.index : a.entry.at < b.entry.at ? 1 : -1))
    .slice(0, FEED_ENTRIES)
    .map(({ entry }) => entry);
}

/** Atom (RFC 4287). */
export function renderAtom(head: FeedHead, entries: readonly FeedEntry[]): string {
  const updated = entries[0]?.at ?? "1970-01-01T00:00:00Z";
  return markup`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}"><id>${nameId(`feed\n${head.digest}`)}</id><title>${oneLine(head.title)}</title><updated>${updated}</updated><author><name>${oneLine(head.title)}</name></author>${head.atomUrl !== null && markup`<link rel="self" type="application/atom+xml" href="${head.atomUrl}"/>`}
${entries.map(
  (entry) =>
    markup`<entry><id>${entry.id}</id><title>${entry.title}</title><updated>${entry.at}</updated>${entry.url !== null && markup`<link rel="alternate" href="${entry.url}"/>`}${entry.sourceUrl !== null && markup`<link rel="via" href="${entry.sourceUrl}"/>`}${entry.tags.map((tag) => markup`<category term="${tag}"/>`)}<content type="html">${entry.html}</content></entry>
`,
)}</feed>
`.source;
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: oneLine(head.title),
      language: head.language,
      ...(head.jsonUrl === null ? {} : { feed_url: head.jsonUrl }),
      items: entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        content_html: entry.html,
        content_text: entry.text,
        ...(entry.url === null ? {} : { url: entry.url }),
        ...(entry.sourceUrl === null ? {} : { external_url: entry.sourceUrl }),
        date_published: entry.at,
        tags: entry.tags,
        _monitor: { page: entry.page },
      })),
    },
    null,
    1,
  )}\n`;
}

/** The entries of a JSON Feed that `renderJsonFeed` wrote; none where it is not one. */
export function readJsonFeed(text: string): readonly FeedEntry[] {
  let feed: { readonly items?: readonly Readonly<Record<string, unknown>>[] };
  try {
    feed = JSON.parse(text);
  } catch {
    return [];
  }
  const string = (value: unknown) => (typeof value === "string" ? value : "");
  return (Array.isArray(feed?.items) ? feed.items : []).map((item) => ({
    id: string(item["id"]),
    title: string(item["title"]),
    html: string(item["content_html"]),
    text: cleanText(string(item["content_text"])),
    url: string(item["url"]) || null,
    page: string((item["_monitor"] as { readonly page?: unknown } | undefined)?.page),
    sourceUrl: string(item["external_url"]) || null,
    at: string(item["date_published"]),
    tags: Array.isArray(item["tags"]) ? item["tags"].map(string) : [],
  }));
}
