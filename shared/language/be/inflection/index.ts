/**
 * Forms of Belarusian words from their dictionary form. As for Russian, every spelling that the rules could give is made, also those of
 * the classical orthography (-у and -а in the genitive, -аў of all genders).
 */
import { conjugate } from "./conjugation.ts";
import { declineNoun } from "./declension.ts";
import { ADJECTIVE_ENDINGS, GUESSES, NOUN_ENDINGS, PREDICATE_ENDINGS } from "./endings.ts";

function adjectiveLemma(stem: string, ending: string): string {
  return /[гкх]$/u.test(stem) || /^(яя|юю|яе|яга|яму|ім|імі|іх|ія|яй)$/u.test(ending) ? `${stem}і` : `${stem}ы`;
}

export const GRAMMAR_FORMS = {
  adjectiveLemma,
  predicateEndings: PREDICATE_ENDINGS,
  adjectiveEndings: ADJECTIVE_ENDINGS,
  // Only velars, н and ц stand before «і» in adjectives: «ціхі», «сінія», «трэцім».
  noAdjective: /[^кгхнц](?:і|ім|іх|ія|імі)$/u,
  nounEndings: NOUN_ENDINGS,
  guesses: GUESSES,
  declineNoun,
  conjugate,
};
