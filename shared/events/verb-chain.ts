/** Verbs whose act is that of the next one: "is to meet", "let them go", "forced it to land". */
import type { Predication, Sentence } from "../language/index.ts";

/** The infinitive, or after "let" the verb behind its object, that a verb hands its day to; null where it has its own. */
export function completes(host: Predication, { predications, tokens }: Sentence): Predication | null {
  if (host.kind === "noun" || !CHAINED.has(host.lemma)) return null;
  for (const verb of predications) {
    if (verb.governor !== host.index || verb.kind !== "verb" || verb.head < host.head) continue;
    if (host.lemma === "let" ? verb.from === verb.head : isTo(verb, tokens)) {
      if (host.lemma !== "be" || verb.from === host.to) return verb;
    }
  }
  return null;
}
/** What these tell is done when the next verb is. */
const CHAINED = new Set(["be", "let", "force", "compel", "make", "manage"]);

/** "IS TO meet", "ARE TO stand trial": told as what will be. */
export const isToBe = (host: Predication, sentence: Sentence): boolean =>
  host.lemma === "be" && completes(host, sentence) !== null;

const isTo = ({ from }: Predication, tokens: Sentence["tokens"]): boolean => tokens[from]!.lower === "to";
