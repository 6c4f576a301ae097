/** What acts as one word of a sentence. */
import type { Mention } from "../../watchlist/mention.ts";
import type { WordReading } from "./grammar.ts";

/** One token, or the tokens of one mention, that act as a word. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly reading: WordReading;
  readonly mention: Mention | null;
  readonly lower: string;
  /** As written; of a mention its first word. */
  readonly text: string;
}
