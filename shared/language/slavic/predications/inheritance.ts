/** Subjects and objects that a clause takes from the one before. */
import type { Argument } from "../../analysis.ts";
import type { Clause } from "../clauses.ts";
import type { Draft, Group } from "../groups.ts";
import type { SyntaxWords } from "../items.ts";
import type { Reading } from "../reading.ts";
import { nominativeOf } from "../roles.ts";
import { agreesWithVerb, isPlural } from "../subjects.ts";
import { isTransitive } from "../transitivity.ts";

export function inheritSubject(
  clause: Clause,
  previous: Draft | null,
  readings: readonly Reading[],
  mainOf: ReadonlyMap<Clause, Draft>,
  words: SyntaxWords,
): Group | null {
  if (clause.kind === "relative" && clause.joined) {
    const before = [...mainOf.entries()]
      .reverse()
      .find(([other]) => other.kind === "relative" && other.antecedent === clause.antecedent);
    return before?.[1].subject ?? null;
  }
  if (clause.kind === "relative") return subjectOfPlace(clause, readings, mainOf, words);
  if (!clause.joined || previous === null || previous.subject === null) return null;
  if (previous.voice === "impersonal") return null;
  // «участники задержаны, некоторых били»: a plural verb after a comma, or after a passive, has a doer that is not named.
  if (
    isPlural(readings) &&
    (!clause.coordinated || previous.voice === "passive") &&
    readings.some(
      (reading) => reading.passive !== true && reading.reflexive !== true && isTransitive(reading.lemma, words),
    )
  )
    return null;
  return agreesWithVerb(nominativeOf(previous.subject), readings) ||
    previous.subject.chunks.some((chunk) => chunk.relative)
    ? previous.subject
    : null;
}

/** «выехал в Вильнюс, где попросил убежища»: in a clause of place without a subject the main clause's goes on. */
function subjectOfPlace(
  clause: Clause,
  readings: readonly Reading[],
  mainOf: ReadonlyMap<Clause, Draft>,
  words: SyntaxWords,
): Group | null {
  const main = clause.parent === null ? undefined : mainOf.get(clause.parent);
  if (main?.subject == null || main.voice !== "active" || !isOfPlace(clause, words)) return null;
  const nameless =
    isPlural(readings) && readings.some(({ lemma, reflexive }) => reflexive !== true && isTransitive(lemma, words));
  return !nameless && agreesWithVerb(nominativeOf(main.subject), readings) ? main.subject : null;
}

/** True for «где …», «куда …» behind a noun. */
export const isOfPlace = ({ kind, items }: Clause, words: SyntaxWords): boolean =>
  kind === "relative" &&
  items.some(({ lower }) => words.where.includes(lower)) &&
  !items.some(({ chunk }) => chunk?.relative === true);

export function inheritedObject(previous: Draft | null): Argument | null {
  if (previous === null) return null;
  const role = previous.voice === "passive" ? "subject" : "object";
  const found = previous.arguments.find((argument) => argument.role === role);
  return found === undefined ? null : { ...found, role: "object", path: `${role} of the clause before` };
}
