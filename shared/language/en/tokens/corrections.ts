/** What the tagger gets wrong in news, one correction a function. They run in order over each word and see what was corrected to its left. */
import type { Mention } from "../../../watchlist/mention.ts";
import {
  BE,
  COMPOUNDS,
  FINAL_E,
  HAVE,
  IRREGULAR_PARTICIPLES,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  NOUN_OR_VERB,
  PARTICLES,
  PAST_ONLY,
} from "../grammar.ts";
import {
  afterPreposition,
  baseAfterModal,
  demandThat,
  doneAgain,
  helpSought,
  lateOnADay,
  nationalOf,
  openFire,
  ownThing,
  pastAfterPronoun,
  perfectOfNoun,
  periodical,
  pluralAfterNumber,
  pluralAfterPreposition,
  pluralBeforeVerb,
  premierBeforeVerb,
  preparedTo,
  presentAfterName,
  singularInPhrase,
} from "./nouns-and-verbs.ts";
import type { Place, TokenDraft } from "./token-draft.ts";
import { baseOf, verbOf } from "./verb-forms.ts";

const CORRECTIONS: readonly ((place: Place) => void)[] = [
  infinitiveAfterTo,
  auxiliary,
  irregularVerb,
  perfectOfNoun,
  unknownPlural,
  finalVowel,
  doubledConsonant,
  possessive,
  compound,
  participleWithObject,
  pastWithObject,
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
  premierBeforeVerb,
  afterPreposition,
  passiveWithParticle,
  pastAfterNoun,
  pastAfterNumber,
  perfectOfAdjective,
  nameOfTwoCapitals,
  nameEndingInVerb,
  secondVerb,
  singularInPhrase,
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

/** Names the watchlist knows are names, whatever the tagger takes them for. */
function nameMentions(tokens: readonly TokenDraft[], mentions: readonly Mention[]): void {
  let m = 0;
  for (const token of tokens) {
    while (m < mentions.length && mentions[m]!.end <= token.start) m++;
    const mention = mentions[m];
    if (mention !== undefined && mention.start <= token.start && token.end <= mention.end) {
      if (mention.adjective) token.pos = "adj";
      else if (token.pos !== "prep" && token.pos !== "det" && token.pos !== "punct" && token.pos !== "part")
        token.pos = "proper";
    }
  }
}

function infinitiveAfterTo({ token, next, index, tokens }: Place): void {
  // "disruption to gas supplies".
  const compound = next !== undefined && COMPOUNDS.has(`${next.lower} ${tokens[index + 2]?.lower ?? ""}`);
  if (
    !compound &&
    token.pos === "part" &&
    token.lower === "to" &&
    next !== undefined &&
    (next.pos === "noun" || next.pos === "adj") &&
    NOUN_OR_VERB.has(next.lower)
  )
    next.pos = "verb";
}

/** Modals, but not the month of May, and forms of "be". */
function auxiliary({ token }: Place): void {
  const { lower } = token;
  if (MODALS_FUTURE.has(lower) || MODALS_POSSIBLE.has(lower) || MODALS_HYPOTHETICAL.has(lower)) {
    if (!(lower === "may" && token.text === "May")) token.pos = "aux";
  }
  if (BE.has(lower) && token.pos !== "part") token.pos = "aux";
}

function irregularVerb({ token }: Place): void {
  const { lower } = token;
  if (PAST_ONLY.has(lower) && token.pos !== "proper") {
    if (token.pos !== "aux") token.pos = "verb";
    token.lemma = PAST_ONLY.get(lower)!;
  } else if (IRREGULAR_PARTICIPLES.has(lower) && (token.pos === "verb" || token.pos === "adj") && lower !== "left") {
    token.lemma = IRREGULAR_PARTICIPLES.get(lower)!;
    token.pos = "verb";
  } else if (lower === "left" && token.pos === "verb") token.lemma = "leave";
  if (HAVE.has(lower) && token.pos === "verb") token.lemma = "have";
}

/** "Studzinskaya was let out": a surname of the region that opens a sentence is no noun. */
function surnameAtStart({ token, index }: Place): void {
  if (
    index === 0 &&
    token.pos === "noun" &&
    /^\p{Lu}\p{Ll}{2,}(?:s[kc](?:aya|aia|iy)|[nluvr]sky|[nluvrw]ski|[eo]vich|(?<!sandw|ostr)ich|enk[ao]|chuk|[iy]uk|[oe]va|ouski|euski|ouskaya|evska|owska|auskas|ienė)$/u.test(
      token.text,
    )
  ) {
    token.pos = "proper";
    token.lemma = token.lower;
  }
}

/** "scrapped" is of "scrap", not of "scrape". */
function doubledConsonant({ token }: Place): void {
  const stem = /^(.*([bdgmnprt]))\2(?:ed|ing)$/u.exec(token.lower)?.[1];
  if (token.pos === "verb" && stem !== undefined && token.lemma === `${stem}e`) token.lemma = stem;
}

/** It does not know some plurals ("protestors"). */
function unknownPlural({ token }: Place): void {
  const { lower } = token;
  if (
    token.pos === "noun" &&
    token.lemma === lower &&
    /[a-z]{4}(?<![su])s$/u.test(lower) &&
    !/(?:ss|us|is)$/u.test(lower)
  )
    token.lemma = baseOf(lower);
}

/** The tagger's dictionary forms miss some final vowels: "fin", "shin". */
function finalVowel({ token }: Place): void {
  if (
    token.pos === "verb" &&
    !NOUN_OR_VERB.has(token.lemma) &&
    (NOUN_OR_VERB.has(`${token.lemma}e`) || FINAL_E.has(`${token.lemma}e`))
  )
    token.lemma += "e";
}

/** "'s" after anything but a pronoun is the possessive. */
function possessive({ token, previous }: Place): void {
  if (token.lower === "'s" && previous !== undefined && previous.pos !== "pron") token.pos = "part";
}

function compound({ token, next }: Place): void {
  if (next === undefined || !COMPOUNDS.has(`${token.lower} ${next.lower}`)) return;
  if (token.pos === "verb") token.pos = "noun";
  if (next.pos === "verb") {
    next.pos = "noun";
    next.lemma = baseOf(next.lower);
  }
}

/** ", arresting 364 people": a participle, not a noun or adjective. */
function participleWithObject({ token, previous, next }: Place): void {
  if (
    (token.pos === "noun" || token.pos === "adj") &&
    /[a-z]{3}ing$/u.test(token.lower) &&
    (previous === undefined || previous.pos === "punct" || previous.pos === "prep" || previous.pos === "noun") &&
    next !== undefined &&
    (["det", "num", "pron"].includes(next.pos) ||
      (previous?.text === "," && ["noun", "adj", "proper"].includes(next.pos)))
  )
    makeVerb(token, "ing");
}

/** "guards tortured them". */
function pastWithObject({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    /[a-z]{3}ed$/u.test(token.lower) &&
    isNoun(previous) &&
    next !== undefined &&
    ["det", "pron", "num"].includes(next.pos)
  )
    makeVerb(token, "ed");
}

/** "The storm cost six people their lives", "shells hit a school": before an object it is what something did. */
function shortPastWithObject({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    /^(?:cost|hit|hurt|shut|cut)$/u.test(token.lower) &&
    isNoun(previous) &&
    next !== undefined &&
    ["det", "pron", "num"].includes(next.pos)
  ) {
    token.pos = "verb";
    token.lemma = token.lower;
  }
}

/** "prosecutor general". */
function titleOfOffice({ token, previous }: Place): void {
  if (
    token.lower === "general" &&
    previous?.pos === "noun" &&
    /^(?:prosecutor|attorney|secretary|consul|governor)s?$/u.test(previous.lower)
  )
    token.pos = "noun";
}

/** "were rounded up". */
function passiveWithParticle({ token, previous, next }: Place): void {
  if (
    token.pos === "adj" &&
    /[a-z]ed$/u.test(token.lower) &&
    previous !== undefined &&
    BE.has(previous.lower) &&
    next !== undefined &&
    PARTICLES.has(next.lower)
  )
    makeVerb(token, "ed");
}

/** "police rounded up 390": after a noun and before a particle or object it is a verb. */
function pastAfterNoun({ token, previous, next }: Place): void {
  if (
    token.pos === "adj" &&
    /[a-z]ed$/u.test(token.lower) &&
    isNoun(previous) &&
    next !== undefined &&
    next.pos !== "noun" &&
    !token.lower.includes("-")
  )
    makeVerb(token, "ed");
}

/** "Nine drowned in the river": after a number and before a preposition it is no attribute. */
function pastAfterNumber({ token, previous, next }: Place): void {
  if (token.pos === "adj" && /[a-z]{3}ed$/u.test(token.lower) && previous?.pos === "num" && next?.pos === "prep")
    makeVerb(token, "ed");
}

/** "had rounded up four men", "had trampled the flag": after "have" and before a particle or an object it is the participle. */
function perfectOfAdjective({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "adj" || !/[a-z]{3}ed$/u.test(token.lower) || token.lower.includes("-")) return;
  const before = previous?.pos === "adv" ? tokens[index - 2] : previous;
  if (before === undefined || !HAVE.has(before.lower) || next === undefined) return;
  if (PARTICLES.has(next.lower) || ["det", "pron", "num", "proper"].includes(next.pos)) makeVerb(token, "ed");
}

/** "Shining March": inside a sentence two capitals are a name. */
function nameOfTwoCapitals({ token, next, index, tokens, mentions }: Place): void {
  if (
    index > 0 &&
    (token.pos === "verb" || token.pos === "adj") &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    tokens.some((other) => other.pos === "noun" && /^\p{Ll}/u.test(other.text))
  ) {
    token.pos = mentions.some(
      (mention) => mention.adjective && mention.start <= token.start && token.end <= mention.end,
    )
      ? "adj"
      : "proper";
  }
}

/** "The Red Cross delegation". */
function nameEndingInVerb({ token, previous, next, index, tokens }: Place): void {
  if (
    index > 1 &&
    token.pos === "verb" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    previous?.pos === "proper" &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    tokens.some((other) => other.pos === "noun" && /^\p{Ll}/u.test(other.text))
  )
    token.pos = "proper";
}

/** "accuses X and praises Y": the tagger takes the second for a noun. */
function secondVerb({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    previous?.lower === "and" &&
    /s$/u.test(token.lower) &&
    NOUN_OR_VERB.has(baseOf(token.lower)) &&
    next !== undefined &&
    ["proper", "det", "pron"].includes(next.pos)
  ) {
    token.pos = "verb";
    token.lemma = baseOf(token.lower);
  }
}

function preposition({ token, previous, next }: Place): void {
  if (token.lower === "according" || token.lower === "amid" || token.lower === "despite") token.pos = "prep";
  // "FOLLOWING his release", "weeks of talks following the seizure".
  if (
    token.lower === "following" &&
    (previous === undefined || previous.pos === "punct" || previous.pos === "adv") &&
    next !== undefined &&
    (["det", "noun", "adj", "proper"].includes(next.pos) || /^(?:his|her|their|its|this|these)$/u.test(next.lower))
  )
    token.pos = "prep";
}

const isNoun = (token: TokenDraft | undefined): boolean => token?.pos === "noun" || token?.pos === "proper";

function makeVerb(token: TokenDraft, ending: "ing" | "ed"): void {
  token.pos = "verb";
  token.lemma = verbOf(token.lower.slice(0, -ending.length));
}

/** "the Salcininkai crossing", "the Minsk meeting": behind an article and names, an act in -ing is a thing. */
function crossingOfName({ token, previous, index, tokens }: Place): void {
  if (
    token.pos !== "verb" ||
    !/^(?:crossing|meeting|landing|hearing|gathering|ruling|bombing|shooting|sitting)s?$/u.test(token.lower)
  )
    return;
  if (previous?.pos !== "proper" && previous?.pos !== "noun" && previous?.pos !== "adj") return;
  const names = previous.pos === "proper" ? ["proper"] : ["proper", "noun", "adj"];
  let at = index - 1;
  while (at >= 0 && names.includes(tokens[at]!.pos)) at--;
  if (tokens[at]?.pos !== "det") return;
  // "The drone crossing the border", "the judge hearing the case" do something.
  if (previous.pos !== "proper" && ["det", "pron", "proper", "num"].includes(tokens[index + 1]?.pos ?? "")) return;
  token.pos = "noun";
  token.lemma = token.lower.replace(/s$/u, "");
}

/** "Exercises involving 13,000 men", "Strikes have begun": before another verb it is a noun; a resolution's "Calls on" is not. */
function pluralAtStart({ token, next, index }: Place): void {
  if (index > 0 || token.pos !== "verb" || !/[a-z]{3}s$/u.test(token.lower)) return;
  if (next?.pos !== "verb" && next?.pos !== "aux") return;
  token.pos = "noun";
  token.lemma = baseOf(token.lower);
}

/** "surrounded the SQUARE ahead of the march": between an article and what follows a phrase stands no adverb. */
function nounAfterArticle({ token, previous, next }: Place): void {
  if (token.pos !== "adv" || !/^(?:the|a|an|this|that|its|their)$/u.test(previous?.lower ?? "")) return;
  if (/^(?:more|most|less|least|far|long|very|so|once|now|then|too|latter|former)$/u.test(token.lower)) return;
  if (next === undefined || ["adv", "prep", "punct", "conj"].includes(next.pos)) token.pos = "noun";
}
