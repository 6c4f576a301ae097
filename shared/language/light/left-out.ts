/** Subjects that a verb leaves out. */
import type { Argument, NounPhrase, Predication } from "../analysis.ts";
import type { VerbGroup } from "./clause.ts";
import { toldGender } from "./gender.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";

/** "Odmówił napisania prośby", «Відмовився свідчити»: a subject that is left out is whom a pronoun of the verb's gender would mean. */
export function leftOut(
  grammar: LightGrammar,
  raw: readonly LightToken[],
  group: VerbGroup,
  draft: Predication,
): Argument | null {
  if (draft.voice !== "active" || draft.tense !== "past" || draft.subordinate !== null || group.number !== "singular")
    return null;
  if (draft.arguments.some(({ role }) => role === "subject")) return null;
  const gender = toldGender(grammar, raw[draft.head]!.lower);
  if (gender === null || gender === "neuter") return null;
  const { start } = raw[draft.head]!;
  const phrase: NounPhrase = {
    start,
    end: start,
    head: draft.head,
    from: draft.head,
    to: draft.head,
    mention: null,
    adjectiveMention: null,
    possessor: null,
    quantity: null,
    apposition: null,
    pronoun: { person: 3, number: "singular", gender },
    antecedent: null,
    cases: ["nom"],
    number: "singular",
    complements: [],
  };
  return { role: "subject", preposition: null, phrases: [phrase], path: "left out" };
}
