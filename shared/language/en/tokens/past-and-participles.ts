/** Pasts and participles that the tagger takes for nouns or adjectives, told by the words beside them. */
import { BE, HAVE, IRREGULAR_PARTICIPLES, PARTICLES } from "../grammar.ts";
import { isNoun, type Place, type TokenDraft } from "./token-draft.ts";
import { verbOf } from "./verb-forms.ts";

/** Nouns that the tagger takes for verbs, and verbs that it takes for nouns or adjectives, told by the words beside them. */
const SUBJECTS: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** ", arresting 364 people": a participle, not a noun or adjective. */
export function participleWithObject({ token, previous, next }: Place): void {
  if (
    (token.pos === "noun" || token.pos === "adj") &&
    /[a-z]{3}ing$/u.test(token.lower) &&
    (previous === undefined || previous.pos === "punct" || previous.pos === "prep" || previous.pos === "noun") &&
    next !== undefined &&
    (["det", "num", "pron"].includes(next.pos) ||
      (token.lower === "lasting" && previous !== undefined) ||
      (previous?.text === "," && ["noun", "adj", "proper"].includes(next.pos)))
  )
    makeVerb(token, "ing");
}

/** "guards tortured them". */
export function pastWithObject({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    /[a-z]{3}ed$/u.test(token.lower) &&
    isNoun(previous) &&
    next !== undefined &&
    ["det", "pron", "num"].includes(next.pos)
  )
    makeVerb(token, "ed");
}

/** "Balloons LADEN with cigarettes halted the airport": behind a noun it says what that carries. */
export function ladenWith({ token, previous, next }: Place): void {
  if (token.lower !== "laden" || !isNoun(previous) || next?.lower !== "with") return;
  token.pos = "verb";
  token.lemma = "lade";
}

/** "The storm cost six people their lives", "shells hit a school", "troops shot dead two men": before an object it is what something did. */
export function shortPastWithObject({ token, previous, next }: Place): void {
  if (
    token.pos === "noun" &&
    /^(?:cost|hit|hurt|shut|cut|shot)$/u.test(token.lower) &&
    isNoun(previous) &&
    next !== undefined &&
    (["det", "pron", "num"].includes(next.pos) || (token.lower === "shot" && /^(?:dead|down)$/u.test(next.lower)))
  ) {
    token.pos = "verb";
    token.lemma = token.lower === "shot" ? "shoot" : token.lower;
  }
}

/** "he branded the protesters": after its subject and before an object "-ed" is what someone did. */
export function pastAfterPronoun({ token, previous, next }: Place): void {
  if (
    token.pos === "adj" &&
    /[a-z]{3}ed$/u.test(token.lower) &&
    SUBJECTS.has(previous?.lower ?? "") &&
    ["det", "proper", "num"].includes(next?.pos ?? "")
  ) {
    token.pos = "verb";
    token.lemma = verbOf(token.lower.slice(0, -2));
  }
}

/** "were rounded up". */
export function passiveWithParticle({ token, previous, next }: Place): void {
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
export function pastAfterNoun({ token, previous, next }: Place): void {
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
export function pastAfterNumber({ token, previous, next }: Place): void {
  if (token.pos === "adj" && /[a-z]{3}ed$/u.test(token.lower) && previous?.pos === "num" && next?.pos === "prep")
    makeVerb(token, "ed");
}

/** "had rounded up four men", "had trampled the flag": after "have" and before a particle or an object it is the participle. */
export function perfectOfAdjective({ token, previous, next, index, tokens }: Place): void {
  if (token.pos !== "adj" || !/[a-z]{3}ed$/u.test(token.lower) || token.lower.includes("-")) return;
  const before = previous?.pos === "adv" ? tokens[index - 2] : previous;
  if (before === undefined || !HAVE.has(before.lower) || next === undefined) return;
  if (PARTICLES.has(next.lower) || ["det", "pron", "num", "proper"].includes(next.pos)) makeVerb(token, "ed");
}

/** "had cast their ballots": after "have" and before an object it is the participle. */
export function perfectOfNoun({ token, previous, next }: Place): void {
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

/** "was re-elected": done again; the tagger knows no such verb. */
export function doneAgain({ token, previous }: Place): void {
  if (!/^re-[a-z]{3,}ed$/u.test(token.lower)) return;
  if (token.pos === "adj" && previous !== undefined && BE.has(previous.lower)) token.pos = "verb";
  if (token.pos === "verb") token.lemma = `re-${verbOf(token.lower.slice(3, -2))}`;
}

function makeVerb(token: TokenDraft, ending: "ing" | "ed"): void {
  token.pos = "verb";
  token.lemma = verbOf(token.lower.slice(0, -ending.length));
}
