import { Parser } from "htmlparser2";
import { Refused } from "../draft.ts";
import type { Limits } from "../limits.ts";

/** What one pass over a page finds besides its body, and the page without what is never body. */
export interface PageFacts {
  /** `meta` elements: name, property or itemprop in lower case, to contents in document order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The contents of `script type="application/ld+json"`. */
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  /** Texts of the `h1` elements. */
  readonly headings: readonly string[];
  /** Texts of other elements that are named as the title of an article. */
  readonly namedTitles: readonly string[];
  /** Short pieces of text with a year in them, in document order: what is left to date a page by. */
  readonly yearTexts: readonly { readonly text: string; readonly afterHeading: boolean }[];
  readonly canonical: string | null;
  readonly language: string | null;
  /** `time` elements and elements whose class, id or itemprop speaks of a date, in document order. */
  readonly dates: readonly DateMark[];
  /** Texts of elements whose class, rel or itemprop speaks of an author. */
  readonly authors: readonly string[];
  /** The page again, without scripts, styles, comments, and attributes that do not help to find the body. */
  readonly html: string;
}

export interface DateMark {
  readonly value: string;
  /** `time`, `time pubdate`, `itemprop`, `class`. */
  readonly kind: "published" | "itemprop" | "time" | "class";
  /** Names on the element, for telling a date of change from a date of publication. */
  readonly names: string;
  /** True below the first heading: above it stand the dates of the site, below it that of the article. */
  readonly afterHeading: boolean;
}

const DROPPED = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "embed",
  "video",
  "audio",
  "canvas",
  "select",
  "textarea",
  "title",
  "math",
  "map",
  "applet",
  "frame",
  "frameset",
  "link",
  "meta",
  "base",
  "input",
  "source",
  "track",
  "img",
  "picture",
]);
/** Pages repeat and misplace these, which confuses tree builders; the frame is put around the rest anew. */
const FRAME = new Set(["html", "head", "body"]);
const VOID = new Set([
  "br",
  "hr",
  "wbr",
  "col",
  "img",
  "input",
  "link",
  "meta",
  "base",
  "area",
  "embed",
  "source",
  "track",
]);
const KEPT_ATTRIBUTES = new Set([
  "class",
  "id",
  "role",
  "itemprop",
  "itemtype",
  "hidden",
  "aria-hidden",
  "rel",
  "datetime",
  "style",
]);
const DATE_NAMES = /date|time|publish|posted|created|stamp|byline|meta|entry-info|дата/iu;
const AUTHOR_NAMES = /(?:^|[\s_-])(?:author|byline|by-line|writer|journalist|autor|avtor)(?:$|[\s_-]|s\b|name)/iu;
const TITLE_NAMES =
  /(?:^|[\s_-])(?:headline|(?:entry|post|article|news|story|page)[_-]?title|title[_-]?(?:article|news|post))(?:$|\s)/iu;
/** Longest text that can be a date or a name. */
const SHORT = 200;
/** Others who are named on a page: who comments, took the picture, or made the theme. */
const NOT_AUTHOR = /comment|repl(?:y|ies)|respond|copyright|credit|photo|image|related|footer|theme|social|share/iu;
/** Longest piece of text that is taken for a line about the article, not for a sentence of it. */
const DATE_LINE = 90;
const MOST_MARKS = 200;

/**
 * Reads a page once with a tokenizer that cannot recurse, so that what would exhaust a tree builder is refused before one sees it.
 * @throws Refused where the page is deeper, larger or stranger than the limits.
 */
export function scanPage(html: string, name: string, limits: Limits): PageFacts {
  if (html.includes("<".repeat(limits.htmlAngles))) {
    throw new Refused("html-angles", `${name}: has ${limits.htmlAngles} or more “<” in a row`);
  }
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const headings: string[] = [];
  const namedTitles: string[] = [];
  const yearTexts: { text: string; afterHeading: boolean }[] = [];
  /** True once the first heading has been read to its end. */
  let afterHeading = false;
  const dates: DateMark[] = [];
  const authors: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  const out: string[] = [];
  let depth = 0;
  let elements = 0;
  let dropDepth = 0;
  /** Texts being collected: the depth at which they end, and what to do then. */
  const captures: { depth: number; text: string; done: (text: string) => void }[] = [];
  const capture = (done: (text: string) => void) => captures.push({ depth, text: "", done });

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++;
        if (++elements > limits.htmlElements) {
          throw new Refused("html-elements", `${name}: has more than ${limits.htmlElements} HTML elements`);
        }
        if (depth > limits.markupNesting) {
          throw new Refused("html-depth", `${name}: nests HTML elements deeper than ${limits.markupNesting}`);
        }
        if (Object.keys(attributes).length > limits.htmlAttributes) {
          throw new Refused(
            "html-attributes",
            `${name}: has an element with more than ${limits.htmlAttributes} attributes`,
          );
        }
        if (tag === "html") language ??= attributes["lang"] ?? attributes["xml:lang"] ?? null;
        if (tag === "meta") addMeta(meta, attributes);
        if (tag === "link" && /\bcanonical\b/iu.test(attributes["rel"] ?? "")) canonical ??= attributes["href"] ?? null;
        if (tag === "title" && title === null) capture((text) => (title ??= text));
        if (tag === "h1" && headings.length < 20) {
          capture((text) => {
            afterHeading = true;
            if (text !== "") headings.push(text);
          });
        }
        if (tag === "script" && /ld\+json/iu.test(attributes["type"] ?? "")) capture((text) => jsonLd.push(text));
        if (dropDepth === 0) markDate(tag, attributes);
        if (DROPPED.has(tag)) {
          if (!VOID.has(tag)) dropDepth++;
          return;
        }
        if (dropDepth === 0 && !FRAME.has(tag)) out.push(openTag(tag, attributes));
      },
      ontext(text) {
        if (
          dropDepth === 0 &&
          text.length <= DATE_LINE &&
          /(?:19|20)\d\d/.test(text) &&
          yearTexts.length < MOST_MARKS
        ) {
          yearTexts.push({ text, afterHeading });
        }
        for (const open of captures) if (open.text.length < limits.pageBytes) open.text += text;
        if (dropDepth === 0) out.push(escapeText(text));
      },
      onclosetag(tag) {
        while (captures.length > 0 && captures.at(-1)!.depth >= depth) {
          const { text, done } = captures.pop()!;
          done(text.trim());
        }
        depth--;
        if (DROPPED.has(tag)) {
          if (!VOID.has(tag) && dropDepth > 0) dropDepth--;
          return;
        }
        if (dropDepth === 0 && !VOID.has(tag) && !FRAME.has(tag)) out.push(`</${tag}>`);
      },
    },
    { decodeEntities: true, recognizeCDATA: true },
  );

  function markDate(tag: string, attributes: Readonly<Record<string, string>>): void {
    const itemprop = attributes["itemprop"] ?? "";
    const names = `${attributes["class"] ?? ""} ${attributes["id"] ?? ""} ${itemprop}`.trim();
    if (dates.length < MOST_MARKS) {
      const kind = dateKind(tag, attributes, itemprop, names);
      const before = afterHeading;
      if (kind !== null) {
        const given = attributes["datetime"] ?? attributes["content"] ?? attributes["data-datetime"] ?? "";
        if (/\d/.test(given)) dates.push({ value: given, kind, names, afterHeading });
        else if (!VOID.has(tag))
          capture(
            (text) =>
              text.length <= SHORT && /\d/.test(text) && dates.push({ value: text, kind, names, afterHeading: before }),
          );
      }
    }
    if (tag !== "h1" && namedTitles.length < 20 && !VOID.has(tag) && TITLE_NAMES.test(names)) {
      capture((text) => text !== "" && text.length <= 300 && namedTitles.push(text));
    }
    const speaks = `${names} ${attributes["rel"] ?? ""}`;
    if (authors.length < 20 && !VOID.has(tag) && AUTHOR_NAMES.test(speaks) && !NOT_AUTHOR.test(speaks)) {
      capture((text) => text !== "" && text.length <= SHORT && authors.push(text));
    }
  }

  parser.write(html);
  parser.end();
  return {
    meta,
    jsonLd,
    title,
    headings,
    namedTitles,
    yearTexts,
    canonical,
    language,
    dates,
    authors,
    html: `<html><head></head><body>${out.join("")}</body></html>`,
  };
}

function dateKind(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  itemprop: string,
  names: string,
): DateMark["kind"] | null {
  if (/datepublished|datecreated/iu.test(itemprop)) return "itemprop";
  if (tag === "abbr" && /published|dtstart/iu.test(names)) return "published";
  if (tag === "time") return "pubdate" in attributes || /publish|entry-date/iu.test(names) ? "published" : "time";
  return DATE_NAMES.test(names) && tag !== "body" && tag !== "html" ? "class" : null;
}

function addMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes["content"]?.trim();
  if (!content) return;
  for (const key of [attributes["name"], attributes["property"], attributes["itemprop"], attributes["http-equiv"]]) {
    if (key === undefined) continue;
    const values = meta.get(key.toLowerCase());
    if (values === undefined) meta.set(key.toLowerCase(), [content]);
    else values.push(content);
  }
}

function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  let text = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (!KEPT_ATTRIBUTES.has(name) && !(tag === "a" && name === "href")) continue;
    if (name === "style" && !/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(value)) continue;
    text += ` ${name}="${value.slice(0, 1_000).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
  }
  return `${text}>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
