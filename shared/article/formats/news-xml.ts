import type { Document } from "../document.ts";
import { type Draft, type Found, itemOf, type Paragraph, Refused, type Unit } from "../draft.ts";
import { withoutEnd } from "../ending.ts";
import type { Limits } from "../limits.ts";
import { cleanText, oneLine, splitParagraphs } from "../paragraphs.ts";
import { elementsOf, find, findAll, parseXml, textOf, type XmlElement } from "../xml.ts";

/**
 * Reads the formats of news agencies: NewsML-G2 (`newsItem`, alone or in a `newsMessage`), NewsML 1 and NITF.
 * @throws Refused where it holds no item with text.
 */
export async function* readNewsXml(xml: string, document: Document, limits: Limits): AsyncGenerator<Unit> {
  const { name, entry } = document;
  const root = parseXml(xml, name, limits);
  const items = findAll(root, "newsitem");
  if (items.length > 0) {
    let number = 0;
    for (const item of items) {
      const place = items.length === 1 ? { name, entry } : itemOf(document, `item ${++number}`);
      const read = find(item, "contentset") === null ? readOldNewsItem : readNewsItem;
      yield { ...place, read: async () => read(item, place.name) };
    }
    return;
  }
  const documents = findAll(root, "nitf");
  if (documents.length === 0)
    throw new Refused("no-article", `${name}: holds no news item with text (a package, a photo or a video)`);
  for (const nitf of documents) yield { name, entry, read: async () => readNitf(nitf, "nitf") };
}

function readNewsItem(item: XmlElement, name: string): Draft {
  const meta = find(item, "itemmeta");
  const content = find(item, "contentmeta");
  const set = find(item, "contentset")!;
  const inline = find(set, "inlinexml", "inlinedata");
  if (inline === null) throw new Refused("no-text", `${name}: holds no text (its content is elsewhere, or a picture)`);
  const nitf = find(inline, "nitf");
  const inner = nitf === null ? null : readNitf(nitf, "newsml-g2");
  const told = (element: XmlElement | null, names: readonly string[], origin: string) =>
    element === null ? null : found(textOf(find(element, ...names)), origin);
  const rights = find(item, "rightsinfo");
  const language = item.attributes["xml:lang"] ?? find(content ?? item, "language")?.attributes["tag"];
  return {
    format: "newsml-g2",
    title: told(content, ["headline"], "headline") ?? told(meta, ["title"], "title") ?? inner?.title ?? null,
    byline: told(content, ["by"], "by") ?? inner?.byline ?? null,
    // The first version is the publication; later ones correct it.
    published:
      told(meta, ["firstcreated"], "firstCreated") ??
      told(content, ["contentcreated"], "contentCreated") ??
      told(meta, ["versioncreated"], "versionCreated") ??
      inner?.published ??
      null,
    outlet:
      told(content, ["creditline"], "creditline") ??
      told(find(meta ?? item, "provider"), ["name"], "provider") ??
      found(find(meta ?? item, "provider")?.attributes["literal"] ?? "", "provider") ??
      told(rights, ["name"], "copyrightHolder"),
    language: found(language ?? "", "xml:lang"),
    url: inner?.url ?? null,
    sourceId: item.attributes["guid"] ?? null,
    body: inner?.body ?? {
      kind: "paragraphs",
      paragraphs: paragraphsOf(inline),
      origin: inline.name === "inlinexml" ? "inlineXML" : "inlineData",
    },
  };
}

/** NewsML 1: the text lies in `DataContent`, the rest beside it. */
function readOldNewsItem(item: XmlElement, name: string): Draft {
  const data = find(item, "datacontent");
  if (data === null) throw new Refused("no-text", `${name}: holds no text (its content is elsewhere, or a picture)`);
  const nitf = find(data, "nitf");
  const inner = nitf === null ? null : readNitf(nitf, "newsml");
  const told = (tag: string) => found(textOf(find(item, tag)), tag);
  return {
    format: "newsml",
    title: told("headline") ?? inner?.title ?? null,
    byline: told("byline") ?? inner?.byline ?? null,
    published: told("firstcreated") ?? told("datelinedate") ?? told("thisrevisioncreated") ?? inner?.published ?? null,
    outlet:
      told("creditline") ??
      found(
        find(item, "provider")
          ?.children.map((c) =>
            typeof c === "string"
              ? ""
              : (find(c, "party")?.attributes["formalname"] ?? c.attributes["formalname"] ?? ""),
          )
          .join("") ?? "",
        "Provider",
      ),
    language: found(find(item, "language")?.attributes["formalname"] ?? "", "Language"),
    sourceId: textOf(find(item, "publicidentifier")).trim() || null,
    body: inner?.body ?? { kind: "paragraphs", paragraphs: paragraphsOf(data), origin: "DataContent" },
  };
}

function readNitf(nitf: XmlElement, format: string): Draft {
  const head = find(nitf, "head");
  const body = find(nitf, "body") ?? nitf;
  const bodyHead = find(body, "body.head");
  const content = find(body, "body.content") ?? body;
  const headline = find(bodyHead ?? body, "hl1", "hedline");
  const issue =
    find(head ?? nitf, "date.issue") ?? find(head ?? nitf, "date.release") ?? find(bodyHead ?? body, "story.date");
  const id = find(head ?? nitf, "doc-id")?.attributes["id-string"];
  const publication = find(head ?? nitf, "pubdata");
  const dateline = oneLine(textOf(find(bodyHead ?? body, "dateline")));
  const paragraphs = paragraphsOf(content);
  return {
    format,
    title: found(textOf(headline), "hl1") ?? found(textOf(find(head ?? nitf, "title")), "title"),
    byline: found(
      textOf(find(bodyHead ?? body, "bytag", "person")) || textOf(find(bodyHead ?? body, "byline")),
      "byline",
    ),
    published:
      found(issue?.attributes["norm"] ?? textOf(issue), "date.issue") ??
      found(publication?.attributes["date.publication"] ?? "", "pubdata"),
    outlet:
      found(textOf(find(bodyHead ?? body, "distributor")), "distributor") ??
      found(publication?.attributes["name"] ?? "", "pubdata"),
    language: found(nitf.attributes["xml:lang"] ?? body.attributes["xml:lang"] ?? "", "xml:lang"),
    url: found(publication?.attributes["ex-ref"] ?? "", "pubdata"),
    sourceId: id ?? null,
    body: {
      kind: "paragraphs",
      paragraphs: dateline === "" ? paragraphs : withDateline(dateline, paragraphs),
      origin: "body.content",
    },
  };
}

/** A dateline tells the place of the first sentence, so it stands before it as it would in print. */
function withDateline(dateline: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  return first === undefined
    ? []
    : [{ ...first, text: `${withoutEnd(dateline, /[\s–—-]/u)} — ${first.text}` }, ...rest];
}

const BLOCKS = new Set(["p", "hl1", "hl2", "h1", "h2", "h3", "h4", "li", "tr", "dt", "dd", "pre", "note"]);
/** What stands in a body and is none: pictures with their captions, tables of figures kept apart, credits. */
const LEFT_OUT = new Set([
  "media",
  "media-caption",
  "media-producer",
  "figure",
  "figcaption",
  "script",
  "style",
  "head",
  "copyrite",
  "distributor",
]);

/** The paragraphs of a marked-up text; where it has no markup, of the plain text that it is. */
function paragraphsOf(element: XmlElement): Paragraph[] {
  const found: Paragraph[] = [];
  let loose = "";
  const flush = () => {
    found.push(...splitParagraphs(cleanText(loose)).map((text) => ({ text })));
    loose = "";
  };
  const walk = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === "string") loose += child;
      else if (LEFT_OUT.has(child.name)) flush();
      else if (BLOCKS.has(child.name) && !elementsOf(child).some((inner) => BLOCKS.has(inner.name))) {
        flush();
        const text = oneLine(cellText(child));
        if (text !== "") found.push({ text });
      } else if (child.name === "br") loose += "\n\n";
      else if (
        ["em", "strong", "b", "i", "a", "span", "person", "org", "location", "chron", "num", "q"].includes(child.name)
      )
        loose += textOf(child);
      else {
        flush();
        walk(child);
        flush();
      }
    }
  };
  walk(element);
  flush();
  // Text that was escaped once more: HTML inside XML as a string.
  if (found.length > 0 && found.some(({ text }) => /<p[\s>]/iu.test(text))) {
    const stripped = found
      .flatMap(({ text }) => text.split(/<\/?(?:p|br|div)\b[^<>]{0,500}>/giu))
      .map((text) => oneLine(text.replace(/<[^<>]{0,300}>/gu, "")));
    return stripped.filter((text) => text !== "").map((text) => ({ text }));
  }
  return found;
}

function cellText(element: XmlElement): string {
  return element.name === "tr" ? elementsOf(element).map(textOf).map(oneLine).join(" | ") : textOf(element);
}

function found(value: string, origin: string): Found | null {
  const line = oneLine(value);
  return line === "" ? null : { value: line, origin };
}
