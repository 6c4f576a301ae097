/** What the tagger gets wrong in news, one correction a function. They run in order over each word and see what was corrected to its left. */
import type { Mention } from "../../../watchlist/mention.ts";
import { doubledConsonant, finalVowel, irregularVerb, unknownPlural } from "./dictionary-forms.ts";
import {
  auxiliary,
  infinitiveAfterTo,
  nounAfterArticle,
  nounAfterOwner,
  possessive,
  preposition,
} from "./function-words.ts";
import { nameEndingInVerb, nameMentions, nameOfTwoCapitals, surnameAtStart, titleOfOffice } from "./names.ts";
import {
  afterPreposition,
  baseAfterModal,
  chiefBeforeVerb,
  compound,
  countedOfName,
  crossingOfName,
  deedOf,
  demandThat,
  helpSought,
  lateOnADay,
  meetingSomewhere,
  nationalOf,
  openFire,
  ownThing,
  periodical,
  pluralAfterNumber,
  pluralAfterPreposition,
  pluralAtStart,
  pluralBeforeVerb,
  pluralOfTopic,
  policeBeforeVerb,
  premierBeforeVerb,
  preparedTo,
  presentAfterName,
  pronounActs,
  secondVerb,
  singularInPhrase,
  tradeInCapitals,
  whoActs,
} from "./nouns-and-verbs.ts";
import {
  doneAgain,
  ladenWith,
  participleWithObject,
  passiveWithParticle,
  pastAfterNoun,
  pastAfterNumber,
  pastAfterPronoun,
  pastWithObject,
  perfectOfAdjective,
  perfectOfNoun,
  shortPastWithObject,
} from "./past-and-participles.ts";
import type { Place, TokenDraft } from "./token-draft.ts";

/** In the order in which they run. */
const CORRECTIONS: readonly ((place: Place) => void)[] = [
  infinitiveAfterTo,
  auxiliary,
  irregularVerb,
  perfectOfNoun,
  unknownPlural,
  finalVowel,
  doubledConsonant,
  possessive,
  nounAfterOwner,
  compound,
  participleWithObject,
  pastWithObject,
  ladenWith,
  shortPastWithObject,
  titleOfOffice,
  nationalOf,
  periodical,
  openFire,
  helpSought,
  preparedTo,
  doneAgain,
  pastAfterPronoun,
  baseAfterModal,
  demandThat,
  presentAfterName,
  ownThing,
  deedOf,
  policeBeforeVerb,
  meetingSomewhere,
  tradeInCapitals,
  premierBeforeVerb,
  afterPreposition,
  passiveWithParticle,
  pastAfterNoun,
  pastAfterNumber,
  perfectOfAdjective,
  nameOfTwoCapitals,
  nameEndingInVerb,
  secondVerb,
  countedOfName,
  pronounActs,
  whoActs,
  singularInPhrase,
  pluralOfTopic,
  chiefBeforeVerb,
  pluralBeforeVerb,
  pluralAfterPreposition,
  pluralAfterNumber,
  lateOnADay,
  preposition,
  crossingOfName,
  pluralAtStart,
  surnameAtStart,
  nounAfterArticle,
];

/** Corrects parts of speech and dictionary forms in place. */
export function correct(tokens: readonly TokenDraft[], mentions: readonly Mention[]): void {
  nameMentions(tokens, mentions);
  for (const [index, token] of tokens.entries()) {
    const place = { token, previous: tokens[index - 1], next: tokens[index + 1], index, tokens, mentions };
    for (const apply of CORRECTIONS) apply(place);
  }
}
