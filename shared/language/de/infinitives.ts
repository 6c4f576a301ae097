/** German infinitives with "zu": who does what they tell, and whether it is done. */
import type { Argument, Predication } from "../analysis.ts";
import type { LightGrammar } from "../light/grammar.ts";
import type { Unit } from "../light/unit.ts";
import { DATIVE_DOES, OBJECT_DOES, OPENS_CHANCE, OPENS_PLAN } from "./syntax-words.ts";

/** Whom the verb above an infinitive in a clause of its own addresses, where it is they who do it; undefined where it is the subject. */
export function controllerOf(
  grammar: LightGrammar,
  above: Pick<Predication, "arguments" | "voice" | "lemma">,
  apart: boolean,
): Argument | undefined {
  if (!apart || above.voice !== "active") return undefined;
  const of = (...roles: Argument["role"][]): Argument | undefined =>
    above.arguments.find(({ role }) => roles.includes(role));
  const lemma = grammar.verbForm?.(above.lemma)?.lemma ?? above.lemma;
  const told = OBJECT_DOES.test(lemma) ? of("object") : DATIVE_DOES.test(lemma) ? of("indirect", "object") : undefined;
  return told && { ...told, role: "subject" };
}

/** How an infinitive is told by the noun right before the comma that opens its clause; null where the noun says nothing of it. */
export function modalityOfNoun(units: readonly Unit[], from: number): "possible" | "planned" | null {
  const noun = units[from - 1]?.lower === "," ? units[from - 2]?.lower : undefined;
  if (noun === undefined) return null;
  return OPENS_CHANCE.test(noun) ? "possible" : OPENS_PLAN.test(noun) ? "planned" : null;
}
