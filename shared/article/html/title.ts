import type { Found } from "../draft.ts";
import { oneLine } from "../paragraphs.ts";
import type { StructuredArticle } from "./json-ld.ts";
import type { PageFacts } from "./scan.ts";

/**
 * The title of a page: the `h1` that agrees with what the page tells others (og:title, JSON-LD), since that is what its readers see; else
 * the told one without the name of the site; else the only `h1`, or the `title` element.
 */
export function pageTitle(facts: PageFacts, structured: StructuredArticle | null): Found | null {
  const headings = facts.headings.map(oneLine).filter((heading) => heading !== "" && heading.length <= 300);
  const told: Found[] = [
    ...found(facts.meta.get("og:title")?.[0], "meta og:title"),
    ...found(structured?.headline, "json-ld"),
    ...found(facts.meta.get("twitter:title")?.[0], "meta twitter:title"),
    ...found(facts.title, "title element"),
  ];
  for (const { value } of told) {
    const agreeing = headings.find((heading) => agrees(heading, value));
    if (agreeing !== undefined) return { value: agreeing, origin: "h1" };
  }
  const site = facts.meta.get("og:site_name")?.[0] ?? structured?.publisher ?? null;
  const first = told[0];
  if (first !== undefined && first.origin !== "title element")
    return { ...first, value: withoutSite(first.value, site) };
  if (headings.length === 1) return { value: headings[0]!, origin: "h1" };
  return first === undefined ? null : { ...first, value: withoutSite(first.value, site) };
}

function found(value: string | null | undefined, origin: string): Found[] {
  return value ? [{ value: oneLine(value), origin }] : [];
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Equal but for case and punctuation, or one begins or ends the other and is most of it. */
function agrees(heading: string, told: string): boolean {
  const a = folded(heading);
  const b = folded(told);
  if (a === "" || b === "") return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && (long.startsWith(short) || long.endsWith(short));
}

/** Takes ` | Name of the site` off the end, or off the front; only what is short, or is the known name. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|\u2013\u2014\u2022·»›::-]\s+|\s*\|\s*/u).filter((part) => part !== "");
  if (parts.length < 2) return title;
  const isSite = (part: string) => site !== null && folded(part) === folded(site);
  if (isSite(parts.at(-1)!))
    return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/[\s|\u2013\u2014\u2022·»›:-]+$/u, "");
  if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(/^[\s|\u2013\u2014\u2022·»›:-]+/u, "");
  const bar = title.lastIndexOf(" | ");
  const head = bar === -1 ? title : title.slice(0, bar);
  return bar !== -1 && title.length - bar < head.length ? head.trim() : title;
}
