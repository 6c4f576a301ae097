import { createHash } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { StoredArticle } from "../developments/copies.ts";
import {
  articleKey,
  articleListPartition,
  articlePartition,
  readingKey,
  SHARDS,
  shardOf,
  sourceKey,
  textKey,
} from "./keys.ts";
import type { Attribute, Item, Table } from "./table.ts";
import { packText, unpackText } from "./text.ts";

/** Where an article was found. The same text on two sites is one article with two sources. */
export interface Source {
  /** Hash of address or outlet: the same source again is no second one. */
  readonly id: string;
  /** The article as found there: the article itself, or the near-duplicate that was collapsed into it. */
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string;
  /** ISO 8601, as the source gives it. */
  readonly publishedAt: string | null;
  /** The object it was dropped as. */
  readonly drop: string;
  readonly seenAt: string;
}

/** What became of an article. It is written last: where it is there, all events are stored, linked and announced. */
export interface Reading {
  readonly belarusRelated: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Ids of its events, in text order. */
  readonly events: readonly string[];
  /** The article that it is a copy of, or null. */
  readonly copyOf: string | null;
  readonly readAt: string;
}

/** An entry of the day's list of articles. */
export interface ListedArticle {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly belarusRelated: boolean;
  readonly events: number;
  readonly readAt: string;
}

const asAttribute = (value: object): Attribute => value as unknown as Attribute;

/** Articles with their text, their sources, and what reading them gave. */
export class ArticleRepository {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** Stores an article unless it is there; gives the stored one, whose text all evidence points into. */
  async put(stored: StoredArticle): Promise<StoredArticle> {
    const { article, storedAt, origin, backfill } = stored;
    const { text, ...fields } = article;
    const { digest, pieces } = packText(text);
    const inline = pieces.length === 1;
    if (!inline) {
      await Promise.all(
        pieces.map((piece, index) =>
          this.#table.put({ ...textKey(article.id, digest, index), piece }, { kind: "absent" }),
        ),
      );
    }
    const item = {
      ...articleKey(article.id),
      fields: asAttribute(fields),
      storedAt,
      origin,
      backfill,
      digest,
      pieces: pieces.length,
      ...(inline && { text: pieces[0]! }),
    };
    if (await this.#table.put(item, { kind: "absent" })) return stored;
    return (await this.get(article.id)) ?? stored;
  }

  async get(id: string): Promise<StoredArticle | undefined> {
    const item = await this.#table.get(articleKey(id));
    if (item === undefined) return undefined;
    const fields = item["fields"] as unknown as Omit<Article, "text">;
    return {
      article: { ...fields, text: await this.#text(id, item) },
      storedAt: item["storedAt"] as string,
      origin: item["origin"] as string,
      backfill: item["backfill"] as boolean,
    };
  }

  async #text(id: string, item: Item): Promise<string> {
    const inline = item["text"] as Uint8Array | undefined;
    if (inline) return unpackText([inline]);
    const keys = Array.from({ length: item["pieces"] as number }, (_, index) =>
      textKey(id, item["digest"] as string, index),
    );
    const pieces = await Promise.all(keys.map((key) => this.#table.get(key)));
    return unpackText(pieces.map((piece) => piece!["piece"] as Uint8Array));
  }

  /** Adds a source to an article; false where it was known. */
  async addSource(articleId: string, source: Omit<Source, "id">): Promise<boolean> {
    const id = sourceId(source);
    return this.#table.put({ ...sourceKey(articleId, id), source: asAttribute({ ...source, id }) }, { kind: "absent" });
  }

  /** All sources of an article and of its collapsed copies, first seen first. */
  async sources(articleId: string): Promise<Source[]> {
    const items = await Array.fromAsync(this.#table.query(articlePartition(articleId), { prefix: "source#" }));
    return items
      .map((item) => item["source"] as unknown as Source)
      .sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : a.id < b.id ? -1 : 1));
  }

  async reading(articleId: string): Promise<Reading | undefined> {
    return (await this.#table.get(readingKey(articleId)))?.["reading"] as Reading | undefined;
  }

  /**
   * Keeps, before any of them is stored, which events of a copy are its own; gives what was kept first. What a copy adds depends on
   * what was known when it came, so a retry must not decide it anew.
   */
  async keepOwnEvents(articleId: string, eventIds: readonly string[]): Promise<readonly string[]> {
    const item = await this.#table.update(readingKey(articleId), { setIfAbsent: { own: eventIds } });
    return item!["own"] as readonly string[];
  }

  /**
   * Marks the article as read; the first reading stays. The day's list comes first, under the time that the article was stored, so that
   * a repeated call meets the same entry.
   */
  async finish(stored: StoredArticle, reading: Omit<Reading, "readAt">): Promise<Reading> {
    await this.#list(stored, reading);
    const item = await this.#table.update(readingKey(stored.article.id), {
      setIfAbsent: { reading: asAttribute({ ...reading, readAt: stored.storedAt }) },
    });
    return item!["reading"] as unknown as Reading;
  }

  /** Replaces what reading the article gave, after better rules have read it again. */
  async reread(stored: StoredArticle, reading: Reading): Promise<void> {
    await this.#list(stored, reading);
    await this.#table.update(readingKey(stored.article.id), { set: { reading: asAttribute(reading) } });
  }

  async #list({ article, storedAt }: StoredArticle, reading: Omit<Reading, "readAt">): Promise<void> {
    const listed: ListedArticle = {
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      language: article.language,
      belarusRelated: reading.belarusRelated,
      events: reading.events.length,
      readAt: storedAt,
    };
    await this.#table.put({
      pk: articleListPartition(storedAt.slice(0, 10), shardOf(article.id)),
      sk: `${storedAt}#${article.id}`,
      listed: asAttribute(listed),
    });
  }

  /** Articles read on a day (UTC, `YYYY-MM-DD`), latest first. */
  async readOn(day: string): Promise<ListedArticle[]> {
    const shards = await Promise.all(
      Array.from({ length: SHARDS }, (_, shard) =>
        Array.fromAsync(this.#table.query(articleListPartition(day, shard))),
      ),
    );
    return shards
      .flat()
      .map((item) => item["listed"] as unknown as ListedArticle)
      .sort((a, b) => (a.readAt < b.readAt ? 1 : a.readAt > b.readAt ? -1 : a.id < b.id ? -1 : 1));
  }
}

/** A source is its address, else its outlet; where neither is known, each wording is one. */
const sourceId = ({ url, outlet, articleId }: Omit<Source, "id">): string =>
  createHash("sha256")
    .update(url ?? `outlet:${outlet ?? articleId}`)
    .digest("hex")
    .slice(0, 16);
