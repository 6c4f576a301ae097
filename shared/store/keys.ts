/**
 * Every key of the table is made here; docs/store.md draws the layout. A day-keyed partition is split into shards, so that a busy day
 * is not one hot partition; a shard follows from the id, so that a repeated write meets the same item.
 */
import type { Key } from "./table.ts";

/** Partitions a day-keyed list is split into. Readers ask all of them, so it never changes for a table in use. */
export const SHARDS = 8;

/** The shard of an id: ids are hashes in hexadecimal, so their last digit is spread evenly. */
export const shardOf = (id: string): number => Number.parseInt(id.slice(-1), 16) % SHARDS;

const PAD = 6;
/** A number as a sort key: ordered as text. */
const padded = (value: number): string => String(value).padStart(PAD, "0");

/** Days before 1970 are negative, which would not be ordered as text; articles recall wars and revolutions. */
const EPOCH = 720_000;

/** Days since 1970 as an ordered sort key, for any day from the first century on. */
export const dayKey = (day: number): string => padded(day + EPOCH);

export const receiptKey = (dropId: string): Key => ({ pk: `drop#${dropId}`, sk: "receipt" });
export const partKey = (dropId: string, from: number): Key => ({ pk: `drop#${dropId}`, sk: `part#${padded(from)}` });
export const receiptListPartition = (day: string, shard: number): string => `receipts#${day}#${shard}`;

export const articleKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "article" });
export const articlePartition = (articleId: string): string => articleKey(articleId).pk;
export const textKey = (articleId: string, digest: string, index: number): Key => ({
  pk: `article#${articleId}`,
  sk: `text#${digest}#${padded(index)}`,
});
export const sourceKey = (articleId: string, sourceId: string): Key => ({
  pk: `article#${articleId}`,
  sk: `source#${sourceId}`,
});
export const readingKey = (articleId: string): Key => ({ pk: `article#${articleId}`, sk: "reading" });
export const articleListPartition = (day: string, shard: number): string => `articles#${day}#${shard}`;

export const shinglePartition = (key: string): string => `shingle#${key}`;

export const eventKey = (eventId: string): Key => ({ pk: `event#${eventId}`, sk: "event" });
export const eventPartition = (eventId: string): string => eventKey(eventId).pk;
export const memberKey = (parent: string, child: string): Key => ({ pk: `event#${parent}`, sk: `member#${child}` });
export const postingPartition = (key: string): string => `posting#${key}`;

export const noticePartition = (day: string, shard: number): string => `notices#${day}#${shard}`;

/** Stops of one recipient: `*` is all digests. */
export const stopKey = (recipientId: string, digest: string): Key => ({
  pk: `recipient#${recipientId}`,
  sk: `stop#${digest}`,
});
export const feedbackPartition = (digest: string): string => `feedback#${digest}`;
export const feedbackKey = (digest: string, kind: string, id: string): Key => ({
  pk: feedbackPartition(digest),
  sk: `${kind}#${id}`,
});
