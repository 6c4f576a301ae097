/** Words of names that the tagger takes for something else, and words that it takes for names. */
import type { Mention } from "../../../watchlist/mention.ts";
import { isTaught } from "./tagger.ts";
import type { Place, TokenDraft } from "./token-draft.ts";

/** Names the watchlist knows are names, whatever the tagger takes them for. */
export function nameMentions(tokens: readonly TokenDraft[], mentions: readonly Mention[]): void {
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

/** Words with a capital inside a sentence. */
const CAPITAL_INSIDE = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu;

/** "Ales Plotka", and later "Plotka was let out": words that no dictionary has and the text writes with a capital inside a sentence. */
export const namesToldIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(CAPITAL_INSIDE) ?? []).filter((word) => !isTaught(word.toLowerCase())));

/** "Studzinskaya was let out": a surname of the region that opens a sentence is no noun. */
export function surnameAtStart({ token, index }: Place): void {
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

/** "prosecutor general". */
export function titleOfOffice({ token, previous }: Place): void {
  if (
    token.lower === "general" &&
    previous?.pos === "noun" &&
    /^(?:prosecutor|attorney|secretary|consul|governor)s?$/u.test(previous.lower)
  )
    token.pos = "noun";
}

/** "Shining March": inside a sentence two capitals are a name. */
export function nameOfTwoCapitals({ token, next, index, tokens, mentions }: Place): void {
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
export function nameEndingInVerb({ token, previous, next, index, tokens }: Place): void {
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
