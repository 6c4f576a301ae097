/** Phrases of a German clause that are not what their place says: deeds that are spoken of, those "darunter", what is quoted. */
import type { VerbGroup } from "./clause.ts";
import type { Phrase } from "./phrase.ts";
import { is, open } from "./subjects.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

const INCLUDING = /^(?:darunter|einschließlich|inklusive|namentlich)$/u;

/** German nouns for what people do, which does nothing to anyone: "Das Vorgehen Minsks verurteilte Baerbock". */
const DEED =
  /(?:vorgehen|verhalten|schritt|angriff|vorwürfe?|vorschlag|angebot|forderung(?:en)?|entscheidung|festnahmen?|verhaftung(?:en)?|verurteilung|gewalt|sanktionen|beschluss|ankündigung|drohung(?:en)?|kritik|behauptung|darstellung|schließung|einladung|bitte|antrag|plan|pläne|urteile?|wahl(?:en)?|abschuss)$/u;
/** Verbs by which a deed has an effect on people. */
const MOVING =
  /^(?:überrasch|empör|schock|entsetz|enttäusch|traf|treff|erinner|beunruhig|ärger|freu|brach|bring|macht|kost|zwang|zwing|führ)/u;

/** "52 Häftlinge, die Lukaschenko freigelassen hat": several people do nothing that one does. */
export const isOfOthers = ({ number, quantity }: Phrase, group: VerbGroup): boolean =>
  group.number === "singular" &&
  (number === "plural" || (quantity !== null && quantity.unit === null && quantity.value > 1));

/** True for a deed before the verb of someone named behind it, who is no object by form: not what acts, but what is spoken of. */
export const isDeedOf = (
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
export function isIncluded({ firstUnit }: Phrase, units: readonly Unit[]): boolean {
  const before = units[firstUnit - 1]?.lower ?? "";
  return INCLUDING.test(before) || (units[firstUnit - 2]?.lower === "unter" && /^(?:ihnen|denen)$/u.test(before));
}

/** A person, a body or a country by name. */
const isActor = ({ mention, personName }: Phrase): boolean =>
  mention?.entity != null || mention?.place?.kind === "country" || personName?.full === true;

/** True for a phrase of a quotation that ends, with a comma, before the verb. */
export function isQuotedBefore(phrase: Phrase, group: VerbGroup, units: readonly Unit[]): boolean {
  for (let at = phrase.lastUnit + 1; at < group.head - 1; at++)
    if (/^[“”"«»]$/u.test(units[at]!.lower)) return units[at + 1]!.lower === ",";
  return false;
}
