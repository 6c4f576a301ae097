/** Puts the parted prefixes of verbs back: "zog … ab" is "abziehen". */
import type { Clause } from "../light/clause.ts";
import type { Lemma } from "../light/lemmas.ts";
import type { Unit } from "../light/unit.ts";
import { AFTER_CLAUSE } from "./syntax-words.ts";
import { isParticle, readVerbForm } from "./verb-forms.ts";

export function rejoin(units: readonly Unit[], clauses: readonly Clause[], lemmas: Map<Unit, Lemma>): void {
  // Finite verbs that may have left a prefix behind.
  const finite = new Map<number, string>();
  for (const { groups, subordinate } of clauses)
    for (const { head, kind } of groups) {
      const form = subordinate === null && kind === "verb" ? readVerbForm(units[head]!.lower) : null;
      if (form?.reading.form === "finite" && units[head - 1]?.lower !== "zu") finite.set(head, form.lemma);
    }
  let waiting: number | null = null;
  let found = false;
  for (let at = 0; at < units.length; at++) {
    if (finite.has(at)) [waiting, found] = [at, false];
    else if (waiting === null) continue;
    else if (units[at]!.reading.pos === "aux" || (found && units[at]!.reading.pos === "punct")) waiting = null;
    // "fielen von Gebiet aus in die Ukraine ein": the last one is the verb's.
    else if (isParticle(units[at]!.lower) && endsClause(units, at)) {
      const parted = units[at]!.lower;
      lemmas.set(units[waiting]!, { lemma: parted + finite.get(waiting)!, parted });
      found = true;
    }
  }
}

/** What may follow a parted prefix, besides signs and prepositions: no part of a noun phrase that it could stand before. */
const PHRASE = /^(?:adj|num|det|noun|proper|pron|adv)$/;

/** True where nothing of its clause follows a word that could be a preposition, too. */
function endsClause(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (next === undefined) return true;
  // "auch Konten zu sperren".
  if (/^(?:verb|aux)$/.test(next.reading.pos) && units[at]!.lower === "zu") return false;
  if (/^[„“"«»]$/u.test(next.lower)) return false;
  // "macht … wieder auf": the last one is the prefix.
  if (isParticle(next.lower) && endsClause(units, at + 1)) return false;
  return AFTER_CLAUSE.test(next.lower) || !PHRASE.test(next.reading.pos);
}
