/** A token while it is still being corrected. */
import type { PartOfSpeech } from "../../analysis.ts";

export interface TokenDraft {
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  pos: PartOfSpeech;
}
