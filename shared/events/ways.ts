/** Where a way begins, as the places of a sentence and the state that aircraft enter ask. */
import type { NounPhrase, Sentence } from "../language/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/**
 * True for a place where a way begins: "FROM Minsk", and where a language has nouns for it also "z kierunku Białorusi", "iš Baltarusijos
 * pusės".
 */
export function isLeft(lexicon: Lexicon, { tokens, phrases }: Sentence, place: NounPhrase): boolean {
  if (lexicon.cueAt("leaving a place", tokens, place.from - 1) !== null) return true;
  // "From NEAR Kalinkavichy".
  if (
    lexicon.cueAt("near a place", tokens, place.from - 1) !== null &&
    lexicon.cueAt("leaving a place", tokens, place.from - 2) !== null
  )
    return true;
  return phrases.some(
    ({ possessor, complements, head, from }) =>
      (possessor === place || complements.some((one) => one.phrases.includes(place))) &&
      lexicon.lists("direction", tokens[head]!.lower) &&
      lexicon.cueAt("leaving a place", tokens, from - 1) !== null,
  );
}
