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
import type { TokenDraft } from "./token-draft.ts";
import { baseOf, verbOf } from "./verb-forms.ts";

/** A word among its neighbours. */
interface Place {
  readonly token: TokenDraft;
  readonly previous: TokenDraft | undefined;
  readonly next: TokenDraft | undefined;
  readonly index: number;
  readonly tokens: readonly TokenDraft[];
  readonly mentions: readonly Mention[];
}

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
  titleOfOffice,
  openFire,
  helpSought,
  preparedTo,
  passiveWithParticle,
  pastAfterNoun,
  nameOfTwoCapitals,
  nameEndingInVerb,
  secondVerb,
  singularInPhrase,
  pluralBeforeVerb,
  pluralAfterPreposition,
  preposition,
  crossingOfName,
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

function infinitiveAfterTo({ token, next }: Place): void {
  if (
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

/** "had cast their ballots": after "have" and before an object it is the participle. */
function perfectOfNoun({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    IRREGULAR_PARTICIPLES.get(token.lower) === token.lower &&
    previous !== undefined &&
    HAVE.has(previous.lower) &&
    next !== undefined &&
    ["det", "pron", "proper"].includes(next.pos)
  ) {
    token.pos = "verb";
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

/** "prosecutor general". */
function titleOfOffice({ token, previous }: Place): void {
  if (
    token.lower === "general" &&
    previous?.pos === "noun" &&
    /^(?:prosecutor|attorney|secretary|consul|governor)s?$/u.test(previous.lower)
  )
    token.pos = "noun";
}

/** "would open fire": the tagger reads an adjective and a verb. */
function openFire({ token, next }: Place): void {
  if (token.lower !== "open" || next?.lower !== "fire") return;
  token.pos = "verb";
  next.pos = "noun";
  next.lemma = "fire";
}

/** "sought help from": after a verb and before a preposition it is a noun. */
function helpSought({ token, previous, next }: Place): void {
  if (token.lower === "help" && token.pos === "verb" && previous?.pos === "verb" && next?.pos === "prep")
    token.pos = "noun";
}

/** "was prepared to host": ready, not made. */
function preparedTo({ token, previous, next }: Place): void {
  if (token.lower === "prepared" && previous !== undefined && BE.has(previous.lower) && next?.lower === "to")
    token.pos = "adj";
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

/** "a £25,000 emergency grant to": after "a" and a singular noun the bare form is a noun. */
function singularInPhrase({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "verb" || previous?.pos !== "noun" || !NOUN_OR_VERB.has(token.lower) || token.lower !== token.lemma)
    return;
  if (next !== undefined && next.pos !== "prep" && next.pos !== "punct") return;
  const left = tokens.slice(Math.max(0, index - 5), index);
  const article = left.findLastIndex(({ lower }) => lower === "a" || lower === "an");
  if (
    article >= 0 &&
    left
      .slice(article + 1)
      .every(({ pos, text }) => /^(?:noun|adj|num)$/u.test(pos) || text === "£" || text === "$" || text === "€")
  )
    token.pos = "noun";
}

/** "The election monitors urged": right before a past verb the plural is a noun. */
function pluralBeforeVerb({ token, previous, next }: Place): void {
  if (
    token.pos === "verb" &&
    /[a-z]{3}s$/u.test(token.lower) &&
    (isNoun(previous) || previous?.pos === "adj") &&
    next?.pos === "verb" &&
    /[a-z]{2}ed$/u.test(next.lower)
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

/** "brushed off calls": after a preposition no finite verb stands. */
function pluralAfterPreposition({ token, previous, next }: Place): void {
  if (
    token.pos === "verb" &&
    previous?.pos === "prep" &&
    /[a-z]{3}s$/u.test(token.lower) &&
    NOUN_OR_VERB.has(baseOf(token.lower)) &&
    next?.pos !== "det" &&
    next?.pos !== "pron" &&
    next?.pos !== "proper"
  ) {
    token.pos = "noun";
    token.lemma = baseOf(token.lower);
  }
}

function preposition({ token }: Place): void {
  if (token.lower === "according" || token.lower === "amid" || token.lower === "despite") token.pos = "prep";
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
  if (previous?.pos !== "proper") return;
  let at = index - 1;
  while (at >= 0 && tokens[at]!.pos === "proper") at--;
  if (tokens[at]?.pos !== "det") return;
  token.pos = "noun";
  token.lemma = token.lower.replace(/s$/u, "");
}
