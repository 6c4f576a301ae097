import type { Article } from "./article.ts";
import { foldScript } from "./script.ts";

const SHINGLE_WORDS = 5;
const KEYS = 8;
const DAY = 86_400_000;

/** What is compared: enough of an article to tell whether another one is the same. */
export type Comparable = Pick<Article, "title" | "text" | "bodyStart" | "publication" | "url" | "outlet">;

/**
 * The keys under which near-duplicates meet: the 8 smallest hashes of all 5-word shingles of the body, folded to one script. Two
 * articles that share much text share at least one key (measured: every copy that is cut to 60 %, reordered or framed by other text);
 * whether they are the same is for `sameArticle` to say. Fewer than 8 keys where the body is short; none below five words.
 */
export function shingleKeys(article: Pick<Article, "text" | "bodyStart">): string[] {
  return [...shingles(article.text.slice(article.bodyStart))]
    .sort((a, b) => a - b)
    .slice(0, KEYS)
    .map((hash) => hash.toString(16).padStart(14, "0"));
}

/** Shared shingles as a share of the smaller body; both must say much the same for this to be high. */
export function containment(a: Pick<Article, "text" | "bodyStart">, b: Pick<Article, "text" | "bodyStart">): number {
  const first = shingles(a.text.slice(a.bodyStart));
  const second = shingles(b.text.slice(b.bodyStart));
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared / small.size;
}

/** Least containment where the titles agree as well: what remains of shingles when 15 % of the words are changed. */
const CONTAINED_WITH_TITLE = 0.4;
/** Least containment where only the hosts differ: agencies repeat whole paragraphs of background in other stories. */
const CONTAINED_ALONE = 0.6;
const TITLE_OVERLAP = 0.4;
const DAYS_APART = 7;

/**
 * True where two articles are copies of one text: the smaller is contained in the larger, their dates are within 7 days (where both
 * have one), and their titles overlap or they stand on different hosts. Pure and symmetric. A shared body alone does not do: one site
 * repeats its boilerplate, and moves pages.
 */
export function sameArticle(a: Comparable, b: Comparable): boolean {
  if (a.publication !== null && b.publication !== null) {
    const apart = Math.abs(Date.parse(a.publication.day) - Date.parse(b.publication.day)) / DAY;
    if (apart > DAYS_APART) return false;
  }
  const titles = titleOverlap(a.title, b.title);
  const hosts = differ(host(a), host(b));
  if (titles < TITLE_OVERLAP && !hosts) return false;
  return containment(a, b) >= (titles >= TITLE_OVERLAP ? CONTAINED_WITH_TITLE : CONTAINED_ALONE);
}

/** Shared words as a share of the shorter title; 0 where one has none. */
function titleOverlap(a: string | null, b: string | null): number {
  const first = new Set(words(a ?? ""));
  const second = new Set(words(b ?? ""));
  const smaller = Math.min(first.size, second.size);
  return smaller === 0 ? 0 : [...first].filter((word) => second.has(word)).length / smaller;
}

/** Where an article stands: the host of its address, else its outlet; null where neither is known. */
function host(article: Comparable): string | null {
  if (article.url !== null) return new URL(article.url).hostname.replace(/^www\./u, "");
  return article.outlet?.toLowerCase() ?? null;
}

/** Two texts of which one has no known source differ too: nothing says that one site repeats itself. */
function differ(a: string | null, b: string | null): boolean {
  return a === null || b === null || a !== b;
}

function shingles(body: string): Set<number> {
  const list = words(body);
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= list.length; at++)
    hashes.add(hash(list.slice(at, at + SHINGLE_WORDS).join(" ")));
  return hashes;
}

function words(text: string): string[] {
  return foldScript(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A 53-bit hash with good avalanche (two multiply-xorshift lanes); stable for ever, since keys are stored. */
function hash(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
