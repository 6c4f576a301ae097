import type { Found } from "../draft.ts";
import { withoutEnd } from "../ending.ts";
import { oneLine } from "../paragraphs.ts";
import type { StructuredArticle } from "./json-ld.ts";
import type { PageFacts } from "./scan.ts";

/**
 * The title of a page: the heading that agrees with what the page tells others (og:title, JSON-LD), since that is what its readers see;
 * else the told one without the name of the site; else the only `h1`, or the `title` element.
 */
export function pageTitle(facts: PageFacts, structured: StructuredArticle | null): Found | null {
  const site = facts.meta.get("og:site_name")?.[0] ?? structured?.publisher ?? null;
  const tidy = (texts: readonly string[], origin: string): Found[] =>
    texts
      .map(oneLine)
      .filter((text) => text !== "" && text.length <= 300 && (site === null || folded(text) !== folded(site)))
      .map((value) => ({ value, origin }));
  const headings = [...tidy(facts.headings, "h1"), ...tidy(facts.namedTitles, "element named after a title")];
  const told: Found[] = [
    ...found(facts.meta.get("og:title")?.[0], "meta og:title"),
    ...found(structured?.headline, "json-ld"),
    ...found(facts.meta.get("twitter:title")?.[0], "meta twitter:title"),
    ...found(facts.title, "title element"),
  ];
  for (const { value, origin } of told) {
    const whole = withoutSite(value, site);
    const agreeing = headings.find((heading) => agrees(heading.value, whole));
    // A heading may carry a line above the title, or the name of the site behind it: the shorter of the two is the title.
    if (agreeing !== undefined) return whole.length < agreeing.value.length ? { value: whole, origin } : agreeing;
  }
  const first = told[0];
  if (first !== undefined && first.origin !== "title element")
    return { ...first, value: withoutSite(first.value, site) };
  const named = headings.filter((heading) => first === undefined || !endsWithName(first.value, heading.value));
  if (named.length === 1 || (named.length > 0 && first === undefined)) return named[0]!;
  return first === undefined ? null : { ...first, value: withoutSite(first.value, site) };
}

/** True where a heading is what a title ends with behind a separator: then it is the name of the site. */
function endsWithName(title: string, heading: string): boolean {
  const parts = title.split(SEPARATOR);
  return parts.length > 1 && folded(parts.at(-1)!) === folded(heading);
}

/** What is longer names no site behind its title. */
const LONGEST_TITLE = 1_000;
const SEPARATOR = /\s+[|\u2013\u2014\u2022·»›«‹-]+\s+|\s*\|\s*|\s::\s/u;

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

/**
 * Takes the name of the site off the end, or off the front: where it is the known one, and else the last part where that is short and
 * looks like a name.
 */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter((part) => part !== "");
  if (parts.length < 2 || title.length > LONGEST_TITLE) return title;
  const last = parts.at(-1)!;
  const isSite = (part: string) => site !== null && folded(part) === folded(site);
  const cutEnd = () => withoutEnd(title.slice(0, title.lastIndexOf(last)), /[\s|\u2013\u2014\u2022·»›:-]/u);
  if (isSite(last)) return cutEnd();
  if (isSite(parts[0]!)) return title.slice(parts[0]!.length).replace(/^[\s|\u2013\u2014\u2022·»›:-]+/u, "");
  const rest = title.length - last.length;
  const named =
    /\|[^|]*$|\s[»›«‹·]\s[^»›]*$/u.test(title) || /\.(?:com|de|net|org|by|ru|ua|pl|lt|at|ch|info)$/iu.test(last);
  return last.length <= 40 && rest > last.length && rest >= 15 && named ? cutEnd() : title;
}
