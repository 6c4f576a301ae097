import { type Article, sameArticle, shingleKeys } from "../article/index.ts";
import { dayNumber } from "./days.ts";
import type { CopyStore } from "./ports.ts";
import { tellsOtherThing } from "./templates.ts";

/** Copies are looked for among articles published this many days before and after. */
const DAYS_APART = 7;

/** How long a late copy can still be recognised. */
const SHINGLE_DAYS = 60;

/** Articles that share shingles are compared, those that share most first; more than these are never all copies of one. */
const MOST_COMPARED = 20;

/** An article as stored. */
export interface StoredArticle {
  readonly article: Article;
  /** When it was first stored, ISO 8601. */
  readonly storedAt: string;
  /** The unit of the drop that brought it first: a retry of that unit is no repetition. */
  readonly origin: string;
  /** Dropped to be stored without notifying. */
  readonly backfill: boolean;
}

/** The day an article counts as published: the day it states, else the day it was first stored (UTC); `YYYY-MM-DD`. */
export const publicationDay = ({ article, storedAt }: Pick<StoredArticle, "article" | "storedAt">): string =>
  article.publication?.day ?? storedAt.slice(0, 10);

/** What is known of an article's near-duplicates. */
export interface Copies {
  /** The article that stands for them all; the article itself where it is the first. */
  readonly original: string;
  /** Near-duplicates found, not the article itself. */
  readonly others: readonly Article[];
}

/** Copies of one text, and not one form filled in for two occasions. Pure and symmetric. */
export const isCopy = (a: Article, b: Article): boolean => sameArticle(a, b) && !tellsOtherThing(a, b);

/**
 * Decides whether an article is a copy of one that is known. Of a group of copies the first one decided is the original, and the rest
 * point to it, once and for all. As with events, an article files its keys before it reads them, so that of two copies read at the
 * same time at least one sees the other, and the pair is arbitrated by a write that only one can win:
 *
 * - where neither is decided, the larger id becomes a copy of the smaller;
 * - where one is decided, the other becomes its copy;
 * - where both are, they were announced apart before anything showed that they belong together, and stay so.
 *
 * Only when the article has been compared with all others does it stand for itself. Repeating it after a crash gives the same answer.
 */
export async function settleCopies(
  store: CopyStore,
  stored: StoredArticle,
  load: (articleId: string) => Promise<StoredArticle | undefined>,
): Promise<Copies> {
  const { article } = stored;
  const keys = shingleKeys(article);
  const day = dayNumber(publicationDay(stored));
  const expires = Math.floor(Date.parse(stored.storedAt) / 1000) + SHINGLE_DAYS * 86_400;
  await store.putShingles(article.id, day, keys, expires);
  const sharing = (await store.sharing(keys, day - DAYS_APART, day + DAYS_APART)).filter((id) => id !== article.id);
  const compared = await Promise.all(sharing.slice(0, MOST_COMPARED).map(load));
  const others = compared.flatMap((other) => (other && isCopy(article, other.article) ? [other.article] : []));
  for (const { id } of others.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await unite(store, article.id, id);
  for (;;) {
    const root = await originalOf(store, article.id);
    if (root.settled) return { original: root.id, others };
    if (root.id === article.id) await store.decide(article.id, article.id);
    else await settleStored(store, root.id, load);
  }
}

/** An original whose own reading was interrupted, or is still under way, is settled on its behalf. */
async function settleStored(
  store: CopyStore,
  articleId: string,
  load: (articleId: string) => Promise<StoredArticle | undefined>,
): Promise<void> {
  const stored = await load(articleId);
  if (stored === undefined) throw new Error(`article ${articleId} has shingles but is not stored`);
  await settleCopies(store, stored, load);
}

interface Original {
  readonly id: string;
  /** True once it stands for itself: then it never becomes a copy. */
  readonly settled: boolean;
}

async function originalOf(store: CopyStore, articleId: string): Promise<Original> {
  for (let id = articleId; ; ) {
    const standing = await store.standing(id);
    if (standing === null || standing === id) return { id, settled: standing !== null };
    id = standing;
  }
}

/** Pointers go from undecided articles to settled ones, or from a larger undecided id to a smaller: never in a circle. */
async function unite(store: CopyStore, one: string, other: string): Promise<void> {
  for (;;) {
    const [a, b] = await Promise.all([originalOf(store, one), originalOf(store, other)]);
    if (a.id === b.id || (a.settled && b.settled)) return;
    const aIsOriginal = a.settled || (!b.settled && a.id < b.id);
    const [copy, original] = aIsOriginal ? [b, a] : [a, b];
    if (await store.decide(copy.id, original.id)) return;
  }
}
