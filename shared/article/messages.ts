import type { Document } from "./document.ts";
import type { Limits } from "./limits.ts";
import type { Outcome } from "./read.ts";

/** What the worker is asked: to begin a document and read its first article, then for each other in turn. */
export type Request =
  | {
      readonly ask: "open";
      readonly document: Document;
      readonly skip: number;
      readonly limits: Limits;
      readonly now: number;
    }
  | { readonly ask: "next" };

/** What it answers to each request: the next article, if there is one, and the count of all once the last is known. */
export interface Answer {
  readonly outcome: Outcome | null;
  readonly count: number | null;
}
