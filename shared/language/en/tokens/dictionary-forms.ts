/** Dictionary forms that the tagger gets wrong. */
import { FINAL_E, HAVE, IRREGULAR_PARTICIPLES, NOUN_OR_VERB, PAST_ONLY } from "../grammar.ts";
import type { Place } from "./token-draft.ts";
import { baseOf } from "./verb-forms.ts";

export function irregularVerb({ token }: Place): void {
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

/** It does not know some plurals ("protestors"). */
export function unknownPlural({ token }: Place): void {
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
export function finalVowel({ token }: Place): void {
  if (
    token.pos === "verb" &&
    !NOUN_OR_VERB.has(token.lemma) &&
    (NOUN_OR_VERB.has(`${token.lemma}e`) || FINAL_E.has(`${token.lemma}e`))
  )
    token.lemma += "e";
}

/** "scrapped" is of "scrap", not of "scrape". */
export function doubledConsonant({ token }: Place): void {
  const stem = /^(.*([bdgmnprt]))\2(?:ed|ing)$/u.exec(token.lower)?.[1];
  if (token.pos === "verb" && stem !== undefined && token.lemma === `${stem}e`) token.lemma = stem;
}
