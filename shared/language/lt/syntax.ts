/** What the light reader does otherwise in Lithuanian: genitives stand before their nouns, and one ending may be two forms of a verb. */
import { INFLECTED } from "../light/inflected.ts";
import { attributed } from "../light/neighbours.ts";
import { is, isCounted } from "../light/subjects.ts";
import type { Syntax } from "../light/syntax.ts";
import type { Unit } from "../light/unit.ts";
import { groupsOf, type VerbInClause, type VerbsBefore } from "../light/verb-groups.ts";
import { PHRASES } from "./phrases.ts";

/** A participle in -tų that tells what would be, and an infinitive in -ti that is the plural of a participle. */
function verbInClause(
  units: readonly Unit[],
  at: number,
  { auxiliaryAt, first, lone }: VerbsBefore,
): VerbInClause | null {
  const { reading, lower } = units[at]!;
  // "jis prarastų darbą" is what would be; before a genitive ("sulaikytų žmonių") the same form is an attribute.
  if (reading.form === "participle" && auxiliaryAt < 0 && /tų$/u.test(lower))
    return /ų$/u.test(units[at + 1]?.lower ?? "")
      ? null
      : { reading: { pos: reading.pos, form: "finite", voice: "active" }, supposed: true };
  const tells = first && lone ? { tells: true as const } : {};
  // "sulaikyti" is an infinitive or, behind "to be" and where the clause has no other verb, "were detained".
  const detained = (first && lone) || (auxiliaryAt >= 0 && at - auxiliaryAt <= 3);
  return reading.form === "infinitive" && detained
    ? { reading: { ...reading, form: "participle", voice: "passive", tense: "past" }, ...tells }
    : { reading, ...tells };
}

export const LITHUANIAN_SYNTAX: Syntax = {
  words: { ...INFLECTED.words, settled: (_, units) => units.map((unit, at) => attributed(units, unit, at)) },
  phrases: PHRASES,
  clauses: {
    ...INFLECTED.clauses,
    // "Sustabdytas oro uosto darbas".
    participleTells: (_, alone) => alone(),
    verbless: (grammar, units, piece) =>
      INFLECTED.clauses.verbless(grammar, units, piece) === "aside" ? "aside" : null,
  },
  verbs: {
    ...INFLECTED.verbs,
    groupsOf: (grammar, units, clause) => groupsOf(grammar, units, clause, verbInClause),
  },
  roles: {
    ...INFLECTED.roles,
    isAgent: (phrase, group) => phrase.lastUnit < group.head && is(phrase, "gen") && !is(phrase, "nom"),
    // "įvedė sankcijas 17 pareigūnų": behind such numbers a dative is a genitive.
    indirect: (phrase, around) =>
      INFLECTED.roles.indirect(phrase, around) ??
      (around.object !== undefined && isCounted(phrase) && !is(phrase, "nom", "acc") ? "counted dative" : null),
  },
};
