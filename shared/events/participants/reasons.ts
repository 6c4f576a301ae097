/** Who is named only in the reason of something else, and takes no part in what it led to. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { reasonOf } from "../triggers/index.ts";

const parts = new WeakMap<Sentence, readonly { readonly noun: number; readonly phrases: readonly NounPhrase[] }[]>();

/** True for someone whom an event noun behind words of reason names, and not what it led to: "recalled its envoy over the arrest of X". */
export function isInAReason(phrase: NounPhrase, { predication, sentence }: Candidate, lexicon: Lexicon): boolean {
  let found = parts.get(sentence);
  if (found === undefined) {
    found = sentence.predications
      .filter((noun) => noun.kind === "noun" && reasonOf(noun, sentence, "COERCE", lexicon) >= 0)
      .map(({ head, arguments: args }) => ({ noun: head, phrases: args.flatMap(({ phrases }) => phrases) }));
    parts.set(sentence, found);
  }
  return found.some(({ noun, phrases }) => noun !== predication.head && phrases.includes(phrase));
}
