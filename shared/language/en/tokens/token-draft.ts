/** A token while it is still being corrected. */
import type { Mention } from "../../../watchlist/mention.ts";
import type { PartOfSpeech } from "../../analysis.ts";

export interface TokenDraft {
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}

/** A word among its neighbours. */
export interface Place {
  readonly token: TokenDraft;
  readonly previous: TokenDraft | undefined;
  readonly next: TokenDraft | undefined;
  readonly index: number;
  readonly tokens: readonly TokenDraft[];
  readonly mentions: readonly Mention[];
}

export const isNoun = (token: TokenDraft | undefined): boolean => token?.pos === "noun" || token?.pos === "proper";
