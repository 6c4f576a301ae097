/** How the phrases of a sentence stand to a trigger. */
import type { NounPhrase, Predication } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** From the nearest to the farthest. */
const RELATIONS = ["own", "governing", "governed", "before", "after"];

/** How the phrases of the sentence stand to the trigger, the nearest relation of each. */
export function relationsIn(
  { sentence, predication, host }: Candidate,
  lexicon: Lexicon,
): ReadonlyMap<NounPhrase, string> {
  const found = new Map<NounPhrase, string>();
  const note = (phrase: NounPhrase, words: string, depth: number): void => {
    if (!found.has(phrase)) found.set(phrase, words);
    if (depth === 0) return;
    if (phrase.possessor !== null) note(phrase.possessor, `owner of ${words}`, depth - 1);
    for (const { preposition, phrases } of phrase.complements)
      for (const inner of phrases) note(inner, `${lexicon.lists("of", preposition) ? "of" : "at"} ${words}`, depth - 1);
  };
  const relationOf = (other: Predication): string => {
    if (other === predication || other === host) return "own";
    if (other.index === predication.governor || other.index === host.governor) return "governing";
    if (other.governor === predication.index || other.governor === host.index) return "governed";
    return other.clause.start < host.clause.start ? "before" : "after";
  };
  const related = sentence.predications.map((other) => ({ other, relation: relationOf(other) }));
  for (const wanted of RELATIONS)
    for (const { other, relation } of related) {
      if (relation !== wanted) continue;
      for (const { role, preposition, phrases } of other.arguments) {
        const name = role === "subject" && other.voice === "passive" ? "passive subject" : role;
        const behind = role === "oblique" && relation === "own" ? ` ${preposition}` : "";
        for (const phrase of phrases) note(phrase, `${relation} ${name}${behind}`, 2);
      }
    }
  return found;
}
