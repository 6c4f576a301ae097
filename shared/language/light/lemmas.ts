/** Dictionary forms of the verbs of a sentence, their parted prefixes put back: "zog … ab" is "abziehen". */
import type { Clause } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** Forms of the verbs that mostly help others. */
const COPULA: readonly (readonly [RegExp, string])[] = [
  [/^(?:ist|sind|sei|seien|war|waren|wäre|wären)$/u, "sein"],
  [/^(?:hat|haben|habe|hatten?|hätten?)$/u, "haben"],
  [/^(?:wird|werden|wurden?|würden?|worden|werde)$/u, "werden"],
  [/^m[uü]ss(?:en|ten?|e)?$/u, "müssen"],
  [/^d(?:arf|[uü]rf(?:en|ten?|e))$/u, "dürfen"],
  [/^(?:will|woll(?:en|ten?|e))$/u, "wollen"],
];

/** A dictionary form, and the prefix of it that stands apart. */
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
  if (grammar.verbForm === undefined) return lemmas;
  // Finite verbs that may have left a prefix behind.
  const finite = new Map<number, string>();
  for (const { groups, subordinate } of clauses) {
    for (const { head, kind } of groups) {
      const unit = units[head]!;
      const form = grammar.verbForm(unit.lower);
      if (form === null) {
        const copula = COPULA.find(([forms]) => forms.test(unit.lower));
        if (copula !== undefined) lemmas.set(unit, { lemma: copula[1] });
        continue;
      }
      lemmas.set(unit, { lemma: form.lemma });
      if (subordinate === null && kind === "verb" && form.reading.form === "finite" && units[head - 1]?.lower !== "zu")
        finite.set(head, form.lemma);
    }
  }
  if (grammar.particle === undefined) return lemmas;
  let waiting: number | null = null;
  let found = false;
  for (let at = 0; at < units.length; at++) {
    if (finite.has(at)) [waiting, found] = [at, false];
    else if (waiting === null) continue;
    else if (units[at]!.reading.pos === "aux" || (found && units[at]!.reading.pos === "punct")) waiting = null;
    // "fielen von Gebiet aus in die Ukraine ein": the last one is the verb's.
    else if (grammar.particle(units[at]!.lower) && endsClause(grammar, units, at)) {
      const parted = units[at]!.lower;
      lemmas.set(units[waiting]!, { lemma: parted + finite.get(waiting)!, parted });
      found = true;
    }
  }
  return lemmas;
}

/** What may follow a parted prefix, besides signs and prepositions: no part of a noun phrase that it could stand before. */
const PHRASE = /^(?:adj|num|det|noun|proper|pron|adv)$/;

/** True where nothing of its clause follows a word that could be a preposition, too. */
function endsClause(grammar: LightGrammar, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return true;
  // "auch Konten zu sperren".
  if (/^(?:verb|aux)$/.test(next.reading.pos) && units[at]!.lower === "zu") return false;
  if (/^[„“"«»]$/u.test(next.lower)) return false;
  // "macht … wieder auf": the last one is the prefix.
  if (grammar.particle!(next.lower) && endsClause(grammar, units, at + 1)) return false;
  return grammar.words.afterClause.test(next.lower) || !PHRASE.test(next.reading.pos);
}
