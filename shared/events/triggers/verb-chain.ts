/** Verbs whose act is that of the next one: "is to meet", "let them go", "forced it to land". */
import type { Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** The infinitive, or after "let" the verb behind its object, that a verb hands its day to; null where it has its own. */
export function completes(host: Predication, { predications, tokens }: Sentence, lexicon: Lexicon): Predication | null {
  if (host.kind === "noun" || !lexicon.lists("done by the next verb", host.lemma)) return null;
  const bare = lexicon.lists("letting", host.lemma);
  for (const verb of predications) {
    if (verb.governor !== host.index || verb.kind !== "verb" || verb.head < host.head) continue;
    if (bare ? verb.from !== verb.head : !lexicon.lists("infinitive mark", tokens[verb.from]!.lower)) continue;
    if (!lexicon.lists("copula", host.lemma) || verb.from === host.to) return verb;
  }
  return null;
}

/** "IS TO meet", "ARE TO stand trial": told as what will be. */
export const isToBe = (host: Predication, sentence: Sentence, lexicon: Lexicon): boolean =>
  lexicon.lists("copula", host.lemma) && completes(host, sentence, lexicon) !== null;
