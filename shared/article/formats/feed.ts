import type { Document } from "../document.ts";
import { type Draft, type Found, itemOf, Refused, type Unit } from "../draft.ts";
import { fragmentParagraphs } from "../html/fragment.ts";
import type { Limits } from "../limits.ts";
import { checkXml, findAll, parseXml, textOf } from "../xml.ts";

/** A summary of so many characters that ends a sentence may well be the whole article. */
const WHOLE = 1_200;

/** What the kinds of feed have in common, for one item. */
interface Item {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: Found | null;
  readonly byline: string | undefined;
  readonly content: Found | null;
  readonly summary: Found | null;
  readonly language: string | undefined;
}

interface Feed {
  readonly format: "rss" | "atom" | "rdf";
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Item[];
}

/**
 * Reads the items of an RSS, Atom or RDF feed. An item without its content is read by its summary and marked partial.
 * @throws Refused where it declares entities, is no feed, or has no items.
 */
export async function* readFeed(xml: string, document: Document, limits: Limits): AsyncGenerator<Unit> {
  const { name } = document;
  checkXml(xml, name);
  const feed = await parseFeed(xml, name, limits);
  if (feed.items.length === 0) throw new Refused("no-article", `${name}: is a feed without items`);
  let number = 0;
  for (const item of feed.items) {
    const place = itemOf(document, `item ${++number}`);
    yield { ...place, read: () => readItem(item, feed, place.name, limits) };
  }
}

async function readItem(item: Item, feed: Feed, name: string, limits: Limits): Promise<Draft> {
  const body = item.content ?? item.summary;
  if (body === null) throw new Refused("no-text", `${name}: holds neither content nor summary`);
  const paragraphs = await fragmentParagraphs(body.value, name, limits);
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const cut = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u.test(paragraphs.at(-1)?.text ?? "");
  const language = item.language ?? feed.language;
  return {
    format: feed.format,
    title: found(withoutTags(item.title), "feed title"),
    byline: found(item.byline, "feed author"),
    published: item.published,
    language: found(language, "feed language"),
    url: found(item.url, "feed link"),
    outlet: found(withoutTags(feed.title), "feed"),
    partial: item.content === null && (length < WHOLE || cut),
    sourceId: item.id ?? null,
    body: { kind: "paragraphs", paragraphs, origin: body.origin },
  };
}

async function parseFeed(xml: string, name: string, limits: Limits): Promise<Feed> {
  const feedsmith = await import("feedsmith");
  const maxItems = limits.feedItems + 1;
  let parsed: ReturnType<typeof feedsmith.parseFeed<string>>;
  try {
    parsed = feedsmith.parseFeed(xml, { maxItems });
  } catch (error) {
    throw new Refused("broken", `${name}: is not a feed that can be read (${(error as Error).message.slice(0, 120)})`);
  }
  if (parsed.format === "atom") {
    const { feed } = parsed;
    return {
      format: "atom",
      title: feed.title?.value,
      language: feed.xml?.lang,
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        url: (entry.links?.find((link) => (link.rel ?? "alternate") === "alternate") ?? entry.links?.[0])?.href,
        published: found(entry.published, "feed published") ?? found(entry.updated, "feed updated"),
        byline: namesOf((entry.authors ?? feed.authors)?.map((author) => author.name)),
        content: found(atomText(entry.content), "feed content"),
        summary: found(atomText(entry.summary), "feed summary"),
        language: entry.xml?.lang,
      })),
    };
  }
  if (parsed.format === "json") throw new Refused("broken", `${name}: is a JSON Feed inside XML`);
  const { feed } = parsed;
  const full = fullTexts(xml, name, limits);
  return {
    format: parsed.format,
    title: feed.title,
    language: ("language" in feed ? feed.language : undefined) ?? feed.dc?.languages?.[0],
    items: (feed.items ?? []).map((item, index) => ({
      id: "guid" in item ? item.guid?.value : "rdf" in item ? item.rdf?.about : undefined,
      title: item.title,
      url: item.link ?? ("guid" in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined),
      published:
        found("pubDate" in item ? item.pubDate : undefined, "feed pubDate") ??
        found(item.dc?.dates?.[0], "feed dc:date") ??
        found(item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0], "feed dcterms"),
      byline: namesOf(
        item.dc?.creators ?? ("authors" in item ? item.authors?.map((author) => author.name) : undefined),
      ),
      content: found(item.content?.encoded, "feed content:encoded") ?? found(full[index], "feed yandex:full-text"),
      summary: found(item.description, "feed description"),
      language: item.dc?.languages?.[0],
    })),
  };
}

/** Feeds for Yandex News, common in Belarus and Russia, carry the whole text in an element that no feed reader knows. */
function fullTexts(xml: string, name: string, limits: Limits): readonly (string | undefined)[] {
  if (!/:full-text|turbo:content/u.test(xml)) return [];
  return findAll(parseXml(xml, name, limits), "item").map((item) => {
    const element = item.children.find(
      (child) =>
        typeof child !== "string" &&
        (child.name === "full-text" || (child.name === "content" && child.children.length > 0)),
    );
    return element === undefined || typeof element === "string" ? undefined : textOf(element);
  });
}

/** Text of an Atom construct as HTML: what is `text` must not be taken for markup. */
function atomText(text: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (text?.value === undefined) return undefined;
  const plain = text.type === undefined || text.type === "text" || text.type === "text/plain";
  if (!plain || /<(?:p|br|div)\b/iu.test(text.value)) return text.value;
  const escaped = text.value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped.replace(/\n\s*\n/gu, "<br><br>");
}

function namesOf(names: readonly (string | undefined)[] | undefined): string | undefined {
  const known = (names ?? []).filter((name) => name !== undefined && name.trim() !== "");
  return known.length === 0 ? undefined : known.join(", ");
}

function withoutTags(value: string | undefined): string | undefined {
  return value?.replace(/<\/?[a-z][^<>]{0,500}>/giu, "");
}

function found(value: string | undefined, origin: string): Found | null {
  return value === undefined || value.trim() === "" ? null : { value, origin };
}
