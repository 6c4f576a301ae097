/** Small words that the tagger gets wrong, and what they tell of the word beside them. */
import { BE, COMPOUNDS, MODALS_FUTURE, MODALS_HYPOTHETICAL, MODALS_POSSIBLE, NOUN_OR_VERB } from "../grammar.ts";
import type { Place } from "./token-draft.ts";

/** Verbs of those who get to power. */
const TO_POWER = new Set([
  "come",
  "rise",
  "return",
  "sweep",
  "climb",
  "accede",
  "cling",
  "restore",
  "bring",
  "propel",
  "ascend",
]);

export function infinitiveAfterTo({ token, next, index, tokens }: Place): void {
  // "disruption to gas supplies".
  const compound = next !== undefined && COMPOUNDS.has(`${next.lower} ${tokens[index + 2]?.lower ?? ""}`);
  // "came TO POWER in December": no infinitive, unless something is powered.
  if (token.lower === "to" && next?.lower === "power" && TO_POWER.has(tokens[index - 1]?.lemma ?? "")) {
    token.pos = "prep";
    next.pos = "noun";
    next.lemma = "power";
    return;
  }
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
export function auxiliary({ token }: Place): void {
  const { lower } = token;
  if (MODALS_FUTURE.has(lower) || MODALS_POSSIBLE.has(lower) || MODALS_HYPOTHETICAL.has(lower)) {
    if (!(lower === "may" && token.text === "May")) token.pos = "aux";
  }
  if (BE.has(lower) && token.pos !== "part") token.pos = "aux";
}

/** "'s" after anything but a pronoun is the possessive. */
export function possessive({ token, previous }: Place): void {
  if (token.lower === "'s" && previous !== undefined && previous.pos !== "pron") token.pos = "part";
}

export function preposition({ token, previous, next }: Place): void {
  if (token.lower === "according" || token.lower === "amid" || token.lower === "despite") {
    token.pos = "prep";
    // And no "accord" that anyone reaches.
    token.lemma = token.lower;
  }
  // "FOLLOWING his release", "weeks of talks following the seizure".
  if (
    token.lower === "following" &&
    (previous === undefined || previous.pos === "punct" || previous.pos === "adv") &&
    next !== undefined &&
    (["det", "noun", "adj", "proper"].includes(next.pos) || /^(?:his|her|their|its|this|these)$/u.test(next.lower))
  )
    token.pos = "prep";
}

/** "the poets' CHAT": what follows an owner is theirs. */
export function nounAfterOwner({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "verb" || token.lemma !== token.lower || !/^['’]$/u.test(previous?.text ?? "")) return;
  const owner = tokens[index - 2];
  if (owner?.pos !== "noun" || !owner.lower.endsWith("s") || owner.end !== previous!.start) return;
  if (next === undefined || ["prep", "punct", "conj", "verb", "aux"].includes(next.pos)) token.pos = "noun";
}

/** "surrounded the SQUARE ahead of the march": between an article and what follows a phrase stands no adverb. */
export function nounAfterArticle({ token, previous, next }: Place): void {
  if (token.pos !== "adv" || !/^(?:the|a|an|this|that|its|their)$/u.test(previous?.lower ?? "")) return;
  if (/^(?:more|most|less|least|far|long|very|so|once|now|then|too|latter|former)$/u.test(token.lower)) return;
  if (next === undefined || ["adv", "prep", "punct", "conj"].includes(next.pos)) token.pos = "noun";
}
