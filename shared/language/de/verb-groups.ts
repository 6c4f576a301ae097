/** The verbs of a German clause: a bracket of auxiliaries and what they help, a participle or an infinitive at its end. */
import type { Modality, Predication, Tense } from "../analysis.ts";
import { type Clause, inHole, type VerbGroup } from "../light/clause.ts";
import type { LightGrammar } from "../light/grammar.ts";
import type { VerbSyntax } from "../light/syntax.ts";
import type { Unit } from "../light/unit.ts";
import { attributive, conditional } from "../light/verb-groups.ts";
import { controllerOf, modalityOfNoun } from "./infinitives.ts";
import { CONDITION, DONE, LET, LET_ALONE, MAY_ALONE, PAST_WITH_INFINITIVE, TELLING, TOLD_ON } from "./syntax-words.ts";
import { isZuInfinitive } from "./words.ts";

/** The number of a clause's finite verb, by its ending; null where it does not tell. */
function numberOf(units: readonly Unit[], verbs: readonly number[]): "singular" | "plural" | null {
  const finite = verbs.find((at) => units[at]!.reading.form !== "participle");
  if (finite === undefined || units[finite - 1]?.lower === "zu") return null;
  const { lower, reading } = units[finite]!;
  if (/^(?:sind|seien)$/.test(lower)) return "plural";
  if (reading.pos === "aux") return /en$/.test(lower) ? "plural" : "singular";
  if (/te$/.test(lower)) return "singular";
  if (/ten$/.test(lower)) return "plural";
  // "ließ", "ließen".
  return reading.tense === "past" && reading.form === "finite" ? (/en$/.test(lower) ? "plural" : "singular") : null;
}

const INFINITIVE = /\p{L}{3}(?:e[lr]?|)n$/u;

/** "… berichtet, Wärter HÄTTEN ihn geschlagen": what someone is told to have done, where no condition is told. */
const isToldOn = (units: readonly Unit[], at: number, clause: Clause): boolean =>
  TOLD_ON.test(units[at]!.lower) &&
  clause.subordinate !== "conditional" &&
  at > clause.from &&
  units[at - 1]!.reading.pos !== "punct" &&
  units.slice(0, clause.from).some(({ lower }) => TELLING.test(lower)) &&
  !units.some(({ lower }) => CONDITION.test(lower));

function groupsOf(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  const verbs: number[] = [];
  const auxiliaries: number[] = [];
  let negated = false;
  for (let at = clause.from; at < clause.to; at++) {
    if (inHole(clause, at)) continue;
    const { reading, lower } = units[at]!;
    if (grammar.negations.has(lower)) negated = true;
    if (reading.pos === "verb") verbs.push(at);
    else if (reading.pos === "aux") auxiliaries.push(at);
  }
  const predicates: number[] = verbs.filter((at) => {
    if (units[at]!.reading.form !== "participle") return true;
    // An attribute has an ending: "erkennt Lukaschenko", "verurteilt Gewalt" are none.
    return auxiliaries.length > 0 || /t$/.test(units[at]!.lower) || !attributive(units, at);
  });
  // "Er muss für acht Jahre ins Gefängnis", "Sie durfte zu den Eltern": the verb of motion is left out.
  const must = predicates.length === 0 ? auxiliaries.find((at) => MAY_ALONE.test(units[at]!.lower)) : undefined;
  if (must !== undefined) predicates.push(must);
  // "ließ ihn festnehmen", "hat das Haus durchsuchen lassen": what one lets others do is done.
  const let_ = predicates.findIndex((at) => LET.test(units[at]!.lower));
  if (let_ >= 0 && predicates.some((at) => INFINITIVE.test(units[at]!.lower) && at !== predicates[let_])) {
    const [at] = predicates.splice(let_, 1);
    if (!LET_ALONE.test(units[at! - 1]?.lower ?? "")) auxiliaries.push(at!);
  }
  // "ist wieder auf freiem Fuß", "wird neuer Chef": the clause has no other verb.
  const copula =
    predicates.length === 0 ? auxiliaries.find((at) => grammar.auxiliaries.has(units[at]!.lower)) : undefined;
  if (copula !== undefined) predicates.push(copula);
  if (predicates.length === 0) return [];
  let passive = false;
  let tense: Tense | null = null;
  let modality: Modality | null = conditional(clause);
  for (const at of auxiliaries) {
    const { lower } = units[at]!;
    const known = grammar.auxiliaries.get(lower);
    if (known) {
      if (known.participle === "passive") passive = true;
      if (tense !== "past") tense = known.tense;
    } else if (at !== must && !LET.test(lower) && !isToldOn(units, at, clause))
      modality ??= grammar.modals.find(({ pattern }) => pattern.test(lower))?.modality ?? null;
  }
  const groups: VerbGroup[] = [];
  let finite: VerbGroup | null = null;
  const number = numberOf(
    units,
    [...auxiliaries, ...verbs].sort((one, other) => one - other),
  );
  const helped = auxiliaries.some((at) => grammar.auxiliaries.has(units[at]!.lower));
  const done = auxiliaries.some((at) => DONE.test(units[at]!.lower));
  // "ließ ihn festnehmen", "musste das Land verlassen".
  const past = auxiliaries.some((at) => PAST_WITH_INFINITIVE.test(units[at]!.lower));
  for (const at of predicates) {
    const { reading } = units[at]!;
    const participle =
      reading.form === "participle" ||
      (helped &&
        at !== copula &&
        at === predicates.at(-1) &&
        (/t$/.test(units[at]!.lower) || (done && /en$/.test(units[at]!.lower))));
    const infinitive =
      reading.form === "infinitive" ||
      (auxiliaries.length > 0 && reading.tense === "present" && /e[rl]?n$/.test(units[at]!.lower));
    const zu = units[at - 1]?.lower === "zu";
    // "wird festgenommen" is done, "wird festnehmen" is to come.
    const will: boolean = infinitive && !zu && auxiliaries.some((one) => /^wird$|^werden$/.test(units[one]!.lower));
    const group: VerbGroup = {
      head: at,
      from: at,
      to: at + 1,
      voice: participle && passive ? "passive" : "active",
      tense: participle
        ? tense === "present" && !passive
          ? "past"
          : (tense ?? "past")
        : will
          ? "future"
          : infinitive && past
            ? "past"
            : (reading.tense ?? tense),
      modality: modality ?? (will ? "planned" : "asserted"),
      negated,
      number,
      kind: participle && auxiliaries.length === 0 ? "participle" : "verb",
      under: zu || (infinitive && auxiliaries.length === 0) ? finite : null,
    };
    groups.push(group);
    if (!infinitive || finite === null) finite = group;
  }
  return groups;
}

/** "… wurden 300 Menschen verletzt und 1.000 festgenommen": the participle goes on with the auxiliary before. */
const continued = (group: VerbGroup, clause: Clause, before: Predication | null): VerbGroup =>
  group.kind === "participle" && clause.coordinated && before?.voice === "passive"
    ? { ...group, voice: "passive" }
    : group;

/** "…, das Land zu verlassen": the infinitive hangs on the clause before, or on the noun that ends it. */
function infinitive<Above>(units: readonly Unit[], group: VerbGroup, clause: Clause, before: Above | null) {
  if (group.under !== null || clause.subordinate !== null || !isZuInfinitive(units, group.head)) return null;
  const modality = group.modality === "asserted" ? modalityOfNoun(units, clause.from) : null;
  return { above: before, modality: modality ?? group.modality };
}

export const VERBS: VerbSyntax = {
  groupsOf,
  continued,
  infinitive,
  controller: controllerOf,
  // "die er freigelassen und außer Landes gebracht hat": two verbs of one bracket.
  sharesSubject: (group, clause) => group.kind === "verb" && group !== clause.groups[0] && group.under === null,
  // "kam frei und wurde nach Vilnius gebracht": whom the second verb befalls is told by the first.
  passivesGoOn: true,
  activesGoOn: true,
};
