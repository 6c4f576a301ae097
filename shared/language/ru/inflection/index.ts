/**
 * Forms of Russian words from their dictionary form. Recognising needs no exact spelling rules: where two spellings are possible
 * (after hushing consonants, with a vowel that comes and goes) both are made, since the wrong one does not occur in texts.
 */
import { conjugate } from "./conjugation.ts";
import { declineNoun } from "./declension.ts";
import { ADJECTIVE_ENDINGS, GUESSES, NOUN_ENDINGS } from "./endings.ts";

/** Stems whose dictionary form is stressed on the ending: другой, молодой. */
const STRESSED =
  /^(друг|молод|больш|втор|шест|седьм|восьм|прост|жив|чуж|зл|сух|пуст|густ|крут|худ|глух|слеп|немолод|род|черт|дорог|сыр|золот|цветн|речн|городск|мирск|земельн)$/u;

function adjectiveLemma(stem: string, ending: string): string {
  if (STRESSED.test(stem)) return `${stem}ой`;
  if (/[гкхжшчщ]$/u.test(stem) || /^(яя|юю|ее|его|ему|ем|им|ими|их|ие|ей)$/u.test(ending)) return `${stem}ий`;
  return `${stem}ый`;
}

export const GRAMMAR_FORMS = {
  adjectiveLemma,
  adjectiveEndings: ADJECTIVE_ENDINGS,
  nounEndings: NOUN_ENDINGS,
  guesses: GUESSES,
  adverbs: /([^и]нно|[ьвчтрзждсшщмпбгхц]но|исто|[иа]во|([^о]|[^лр]о)жко|тельно|чески|ьски)$/u,
  declineNoun,
  conjugate,
};
