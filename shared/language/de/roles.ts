/** Who does what to whom in a German clause: articles seldom tell, so that what comes first and what stands before the last verb do. */
import type { Clause, VerbGroup } from "../light/clause.ts";
import type { Phrase } from "../light/phrase.ts";
import { is, open } from "../light/subjects.ts";
import type { Around, RoleSyntax } from "../light/syntax.ts";
import type { LightToken } from "../light/tokens.ts";
import type { Unit } from "../light/unit.ts";
import { DATIVE_PLURAL, DEED, INCLUDING, MOVING } from "./syntax-words.ts";
import { isZuInfinitive } from "./words.ts";

/** "52 Häftlinge, die Lukaschenko freigelassen hat": several people do nothing that one does. */
const isOfOthers = ({ number, quantity }: Phrase, group: VerbGroup): boolean =>
  group.number === "singular" &&
  (number === "plural" || (quantity !== null && quantity.unit === null && quantity.value > 1));

/** True for a deed before the verb of someone named behind it, who is no object by form: not what acts, but what is spoken of. */
const isDeedOf = (
  deed: Phrase,
  phrases: readonly Phrase[],
  group: VerbGroup,
  units: readonly Unit[],
  raw: readonly LightToken[],
): boolean =>
  DEED.test(raw[deed.head]!.lower) &&
  !MOVING.test(units[group.head]!.lower) &&
  phrases.some((other) => isActor(other) && other.lastUnit > deed.lastUnit && (open(other) || is(other, "nom")));

/** True behind "darunter" or "unter ihnen". */
function isIncluded({ firstUnit }: Phrase, units: readonly Unit[]): boolean {
  const before = units[firstUnit - 1]?.lower ?? "";
  return INCLUDING.test(before) || (units[firstUnit - 2]?.lower === "unter" && /^(?:ihnen|denen)$/u.test(before));
}

/** A person, a body or a country by name. */
const isActor = ({ mention, personName }: Phrase): boolean =>
  mention?.entity != null || mention?.place?.kind === "country" || personName?.full === true;

/** True for a phrase of a quotation that ends, with a comma, before the verb. */
function isQuotedBefore(phrase: Phrase, group: VerbGroup, units: readonly Unit[]): boolean {
  for (let at = phrase.lastUnit + 1; at < group.head - 1; at++)
    if (/^[“”"«»]$/u.test(units[at]!.lower)) return units[at + 1]!.lower === ",";
  return false;
}

/** "übergab den Amerikanern sechs Verurteilte": a plural behind "den" is a dative where something else is given. */
const isGiven = (
  phrase: Phrase,
  told: readonly Phrase[],
  units: readonly Unit[],
  raw: readonly LightToken[],
): boolean =>
  units[phrase.firstUnit]!.lower === "den" &&
  DATIVE_PLURAL.test(raw[phrase.head]!.lower) &&
  told.some((other) => other.firstUnit > phrase.lastUnit && (open(other) || is(other, "acc")));

function indirect(phrase: Phrase, { told, subject, object, units, raw }: Around): "dative" | null {
  // "drohte der EU": after the subject, "der" is a dative.
  const dative = is(phrase, "dat") && (subject !== null ? !is(phrase, "acc") : !is(phrase, "nom", "acc"));
  return dative || isGiven(phrase, told, units, raw) || (object !== undefined && open(phrase)) ? "dative" : null;
}

/** "Sie wurde festgenommen" is one woman. */
function agree(bare: readonly Phrase[], group: VerbGroup, units: readonly Unit[]): void {
  if (group.number !== "singular") return;
  for (const phrase of bare) {
    if (phrase.pronoun === null || units[phrase.firstUnit]!.lower !== "sie") continue;
    phrase.number = "singular";
    phrase.pronoun = { person: 3, number: "singular", gender: "feminine" };
  }
}

/** "… hatten ihn gesucht und den Freund festgenommen": the participle has the subject told before, and so has an infinitive. */
const lacksSubject = (units: readonly Unit[], group: VerbGroup, clause: Clause): boolean =>
  (group.kind === "participle" && clause.coordinated && group.voice === "active") || isZuInfinitive(units, group.head);

export const ROLES: RoleSyntax = {
  verbOf: (phrase, groups) =>
    groups.find((group) => group.head > phrase.lastUnit && group.head - phrase.lastUnit < 12) ?? groups.at(-1)!,
  isBeside: (phrase, _, group, units) => isQuotedBefore(phrase, group, units) || isIncluded(phrase, units),
  isObjectOf: (_grammar, _units, _pronoun, antecedent, group) => isOfOthers(antecedent, group),
  antecedent: (last) => last,
  lacksSubject,
  agree,
  subject: {
    bar: 0.2,
    // Articles seldom tell nominative and accusative apart: what comes first is the subject.
    nominative: 0.3,
    // "ein Telefonat lehnte der Präsident ab": what stands before the verb is what he declined.
    onlyNominative: 2.5,
    others: ["acc", "gen", "dat"],
    first: 0.8,
    joined: 0,
    order: 1,
    countedAgrees: true,
  },
  isDeed: isDeedOf,
  isAgent: () => false,
  isObject: (phrase) => is(phrase, "acc"),
  indirect,
  isGiven,
};
