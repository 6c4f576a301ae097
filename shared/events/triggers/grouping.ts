/** "A group OF ABOUT 100", "two OF HIS AIDES": nouns and numbers that stand for what they group. */
import type { NounPhrase, Token } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** What a phrase groups or counts; null where it is not such a phrase. */
export function groupedIn(
  { head, complements }: NounPhrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
): NounPhrase | null {
  const { pos, lemma } = tokens[head]!;
  if (pos !== "num" && !lexicon.lists("grouping", lemma)) return null;
  return complements.find(({ preposition }) => lexicon.lists("of", preposition))?.phrases[0] ?? null;
}
