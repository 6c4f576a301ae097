/** Whose the embassy or consulate is that an act is about. */
import type { NounPhrase } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { missionOf } from "../triggers/index.ts";
import { countryOf, countryOfMention } from "./mentioned.ts";

export interface Mission {
  readonly phrase: NounPhrase;
  /** ISO 3166-1 alpha-3 of the state whose mission it is; null where the phrase does not tell. */
  readonly country: string | null;
}

/** The mission that the words of an act name, with its state; null where they name none. */
export function missionIn(candidate: Candidate, lexicon: Lexicon): Mission | null {
  const phrase = missionOf(candidate, lexicon);
  if (phrase === null) return null;
  const { mention } = phrase;
  // "The US embassy IN MINSK": what stands behind it is where it is.
  const country = mention === null ? null : countryOfMention(mention);
  return { phrase, country: country ?? countryOf({ ...phrase, complements: [] }) };
}
