import type { Article, Refusal } from "./article.ts";

/** One object put into the bucket, in any supported format; it may hold many articles. */
export interface Drop {
  /** The object's key or file name: for messages, and as the last hint at the format. */
  readonly name: string;
  /** The bytes, as they arrive; read once. */
  readonly body: AsyncIterable<Uint8Array>;
  /** `Content-Type` of the object, where one was set. */
  readonly contentType?: string;
}

/**
 * What came of one unit of a drop. `position` counts units from 0 in the order they stand in the drop, so that a large drop can be
 * continued (`from`) where an earlier call stopped.
 */
export type Parsed =
  | { readonly position: number; readonly article: Article }
  | { readonly position: number; readonly refusal: Refusal };

export interface ParseOptions {
  /** Skip all units before this position. */
  readonly from?: number;
}

/** Reads a drop. Never throws for what is in it: what cannot be read is a refusal. Throws only what reading `body` throws. */
export type Parse = (drop: Drop, options?: ParseOptions) => AsyncGenerator<Parsed>;
