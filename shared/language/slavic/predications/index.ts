/** Everything that the clauses of a sentence say: verbs, participles, infinitives, and nouns that name what happens. */
import type { Clause } from "../clauses.ts";
import type { Draft, PredicationContext } from "../groups.ts";
import { isPredicate } from "../items.ts";
import { nounPredications } from "../nouns.ts";
import { ClauseReading } from "./clause-reading.ts";
import { finitePredications } from "./finite.ts";
import { infinitivePredications } from "./infinitives.ts";
import { participlePredications } from "./participles.ts";
import { prepositiveParticiples } from "./prepositive.ts";
import { countedParticiples, namedBefore } from "./verbless.ts";

export { NAMED_BEFORE } from "./verbless.ts";

/** Everything the clauses of one sentence say. */
export function predicationsOf(clauses: readonly Clause[], context: PredicationContext): Draft[] {
  const drafts: Draft[] = [];
  const mainOf = new Map<Clause, Draft>();
  let previous: Draft | null = null;
  for (const clause of clauses) {
    const reading = new ClauseReading(clause, drafts, context);
    finitePredications(reading, previous, mainOf);
    participlePredications(reading, mainOf);
    infinitivePredications(reading);
    const { made } = reading;
    const main = made.find((draft) => draft.kind === "verb") ?? null;
    if (main !== null) {
      mainOf.set(clause, main);
      if (clause.kind === null || clause.kind === "reported") previous = main;
    }
  }
  attachGovernors(clauses, mainOf, context);
  // A participial phrase is part of the clause whose noun it describes: «победителем Лукашенко, набравшего 80,1 %».
  for (const draft of drafts) {
    if (draft.kind !== "participle" || draft.governor === null) continue;
    const host = drafts[draft.governor]!;
    if (draft.clause.start >= host.clause.end && draft.clause.start - host.clause.end <= 3)
      host.clause = { start: host.clause.start, end: draft.clause.end };
  }
  const verbless = !drafts.some(({ kind }) => kind === "verb");
  if (verbless) countedParticiples(clauses, drafts, context);
  prepositiveParticiples(clauses, drafts, mainOf, context);
  for (const clause of clauses) nounPredications(clause, drafts, mainOf.get(clause) ?? null, context);
  namedBefore(clauses, drafts, context);
  return drafts;
}

/** Reported speech: «что …» after a verb of saying, and a verb of saying behind what was said. */
function attachGovernors(
  clauses: readonly Clause[],
  mainOf: ReadonlyMap<Clause, Draft>,
  context: PredicationContext,
): void {
  const { saying } = context.words;
  clauses.forEach((clause, index) => {
    const main = mainOf.get(clause);
    if (main === undefined) return;
    if (clause.parent !== null && main.governor === null) main.governor = mainOf.get(clause.parent)?.index ?? null;
    const verb = clause.items.find((item) => isPredicate(item));
    const before = clauses[index - 1];
    if (
      before === undefined ||
      verb === undefined ||
      verb !== clause.items[0] ||
      !saying.includes(main.lemma) ||
      clause.kind !== null
    )
      return;
    const told = mainOf.get(before);
    if (told !== undefined && told.subordinate === null && told.governor === null) {
      told.governor = main.index;
      told.subordinate = "reported";
    }
  });
}
