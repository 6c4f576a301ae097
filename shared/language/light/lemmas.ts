/** Dictionary forms of the verbs of a sentence. */
import type { Clause } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** A dictionary form, and the part of it that stands apart. */
export interface Lemma {
  readonly lemma: string;
  readonly parted?: string;
}

export function lemmasOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  clauses: readonly Clause[],
): ReadonlyMap<Unit, Lemma> {
  const lemmas = new Map<Unit, Lemma>();
  for (const unit of units)
    if (grammar.words.otherReflexive.test(unit.lower)) lemmas.set(unit, { lemma: unit.lower, parted: "ся" });
  const { verbForm } = grammar;
  if (verbForm === undefined) return lemmas;
  for (const { groups } of clauses) {
    for (const { head } of groups) {
      const unit = units[head]!;
      const lemma = verbForm(unit.lower)?.lemma ?? grammar.helpers?.find(([forms]) => forms.test(unit.lower))?.[1];
      if (lemma !== undefined) lemmas.set(unit, { lemma });
    }
  }
  grammar.syntax.words.rejoin?.(units, clauses, lemmas);
  return lemmas;
}
