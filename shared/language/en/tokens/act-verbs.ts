/** Acts that the tagger takes for adjectives, nouns or unknown words: what stands beside them shows that they are verbs. */
import {
  BE,
  COMPOUNDS,
  HAVE,
  IRREGULAR_PARTICIPLES,
  MODALS_FUTURE,
  MODALS_HYPOTHETICAL,
  MODALS_POSSIBLE,
  NOUN_OR_VERB,
} from "../grammar.ts";
import { ACTS, STATES } from "./acts.ts";
import type { TokenDraft } from "./token-draft.ts";
import { baseOf } from "./verb-forms.ts";

/** Reads acts as verbs, in place. */
export function readActs(tokens: readonly TokenDraft[]): void {
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    if (
      afterBe(tokens, index) ||
      afterHave(tokens, index) ||
      besideItsDoer(tokens, index) ||
      infinitive(previous, token, next) ||
      withObject(previous, token, next)
    )
      token.pos = "verb";
    if (token.lower === "wound" && (next?.lower === "up" || next?.lower === "down")) {
      // "The court wound up the union": the past of "wind"; a wound is neither up nor down.
      token.pos = "verb";
      token.lemma = "wind";
    } else if (token.pos === "verb") giveBase(previous, token);
  }
}

/** "were apprehended", "was again ransacked", "was fumigated by". */
function afterBe(tokens: readonly TokenDraft[], index: number): boolean {
  const token = tokens[index]!;
  if (token.pos !== "adj" && token.pos !== "noun") return false;
  const before = tokens[index - 1]?.pos === "adv" ? tokens[index - 2] : tokens[index - 1];
  if (before === undefined || !BE.has(before.lower)) return false;
  const next = tokens[index + 1];
  // "was a wounded man": before a noun it describes.
  if (next?.pos === "noun" || next?.pos === "adj") return false;
  if (IRREGULAR_PARTICIPLES.has(token.lower) && token.lower !== "left" && token.pos === "adj") return true;
  return (
    /[a-z]{2}ed$/u.test(token.lower) &&
    !STATES.has(token.lower) &&
    (actOf(token.lower) !== null || next?.lower === "by")
  );
}

/** "has mined its border", "have again sealed the road"; "has armed guards" has no act. */
function afterHave(tokens: readonly TokenDraft[], index: number): boolean {
  const token = tokens[index]!;
  if ((token.pos !== "adj" && token.pos !== "noun") || !/[a-z]{2}ed$/u.test(token.lower)) return false;
  const before = tokens[index - 1]?.pos === "adv" ? tokens[index - 2] : tokens[index - 1];
  if (before === undefined || !HAVE.has(before.lower) || actOf(token.lower) === null) return false;
  return ["det", "pron", "proper", "num"].includes(tokens[index + 1]?.pos ?? "");
}

/** "officers who TORTURED the men", "stopped the car and LOOTED it": behind the word for its doer or another act, and before its object. */
function besideItsDoer(tokens: readonly TokenDraft[], index: number): boolean {
  const token = tokens[index]!;
  if ((token.pos !== "adj" && token.pos !== "noun") || !/[a-z]{2}ed$/u.test(token.lower)) return false;
  if (!["det", "pron", "proper", "num"].includes(tokens[index + 1]?.pos ?? "") || actOf(token.lower) === null)
    return false;
  const at = tokens[index - 1]?.pos === "adv" ? index - 2 : index - 1;
  const before = tokens[at];
  if (before === undefined) return false;
  return (
    RELATIVES.has(before.lower) || (before.lower === "and" && tokens.slice(0, at).some(({ pos }) => pos === "verb"))
  );
}

const RELATIVES = new Set(["who", "which", "that"]);

/** "to round them up", "will ground the fleet". */
function infinitive(previous: TokenDraft | undefined, token: TokenDraft, next: TokenDraft | undefined): boolean {
  return (
    (token.pos === "noun" || token.pos === "adj") &&
    ACTS.has(token.lower) &&
    awaitsVerb(previous) &&
    // "disruption to gas supplies".
    !COMPOUNDS.has(`${token.lower} ${next?.lower ?? ""}`)
  );
}

const awaitsVerb = (previous: TokenDraft | undefined): boolean =>
  previous !== undefined &&
  ((previous.pos === "part" && previous.lower === "to") ||
    MODALS_FUTURE.has(previous.lower) ||
    MODALS_POSSIBLE.has(previous.lower) ||
    MODALS_HYPOTHETICAL.has(previous.lower));

/** "were seen beating the men", "began arresting activists". */
function withObject(previous: TokenDraft | undefined, token: TokenDraft, next: TokenDraft | undefined): boolean {
  if ((token.pos !== "noun" && token.pos !== "adj") || !/[a-z]{3}ing$/u.test(token.lower)) return false;
  if (previous === undefined || next === undefined || actOf(token.lower) === null) return false;
  if (["verb", "adv", "conj"].includes(previous.pos) && ["det", "num", "pron"].includes(next.pos)) return true;
  if (AFTER_AND_BEFORE.has(previous.lower)) return ["det", "pron", "proper"].includes(next.pos);
  return previous.pos === "verb" && BEGINNING.has(previous.lemma) && ["noun", "proper", "adj"].includes(next.pos);
}

/** Prepositions behind which someone does something to what follows: "after MEETING the president". */
const AFTER_AND_BEFORE = new Set(["after", "before", "without", "by", "while", "when", "since", "upon"]);

const BEGINNING = new Set(["begin", "start", "stop", "keep", "continue", "see", "film", "cease", "resume", "finish"]);

/** The dictionary form where the tagger gives the form itself or a cut one: "cordoned", "pronounc", "wind" for "to wound". */
function giveBase(previous: TokenDraft | undefined, token: TokenDraft): void {
  if (ACTS.has(token.lower) && awaitsVerb(previous)) token.lemma = token.lower;
  else if (!ACTS.has(token.lemma) && !NOUN_OR_VERB.has(token.lemma)) {
    const base = actOf(token.lower);
    if (base !== null && !IRREGULAR_PARTICIPLES.has(token.lower)) token.lemma = base;
  }
}

/** The act of which this is a form, or null. */
export function actOf(lower: string): string | null {
  const stem = /^(.+?)(?:ed|ing)$/u.exec(lower)?.[1];
  const bases =
    stem === undefined
      ? [baseOf(lower)]
      : [
          stem,
          `${stem}e`,
          ...(/(.)\1$/u.test(stem) ? [stem.slice(0, -1)] : []),
          ...(stem.endsWith("i") ? [`${stem.slice(0, -1)}y`] : []),
        ];
  return bases.find((base) => ACTS.has(base) || (stem !== undefined && NOUN_OR_VERB.has(base))) ?? null;
}
