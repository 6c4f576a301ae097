/** Where a way begins, as the places of a sentence and the state that aircraft enter ask. */
import type { NounPhrase, Sentence } from "../language/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/** "From the direction", "from the territory": behind a preposition for leaving, whose these are is left. */
const DIRECTION =
  /^(?:direction|side|territory|kierunk|stron|terytori|напрямк|бок|територі|teritorij|pus(?:ės|ių)|richtung|gebiet|territorium|seite)/u;

/**
 * True for a place where a way begins: "FROM Minsk", and in languages where words stand freely also "z kierunku Białorusi", "iš Baltarusijos
 * pusės".
 */
export function isLeft(lexicon: Lexicon, { tokens, phrases }: Sentence, place: NounPhrase): boolean {
  if (lexicon.cueAt("leaving a place", tokens, place.from - 1) !== null) return true;
  if (!lexicon.freeWordOrder) return false;
  return phrases.some(
    ({ possessor, complements, head, from }) =>
      (possessor === place || complements.some((one) => one.phrases.includes(place))) &&
      DIRECTION.test(tokens[head]!.lower) &&
      lexicon.cueAt("leaving a place", tokens, from - 1) !== null,
  );
}
