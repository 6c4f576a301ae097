/** What a word is beside its neighbours: participles and adjectives before nouns, pronouns that tell whose something is. */
import type { LightGrammar } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** A unit as its neighbours have it. */
export const amongNeighbours = (grammar: LightGrammar, units: readonly Unit[], at: number): Unit =>
  ofPost(grammar, units, at) ??
  possessive(grammar, units, calling(grammar, units, attributed(units, units[at]!, at), at), at);

/** «кандидата В ПРЕЗИДЕНТИ Олександра Козуліна»: for what post the one stands who is named behind it. */
function ofPost({ words }: LightGrammar, units: readonly Unit[], at: number): Unit | null {
  const unit = units[at]!;
  const isIn = (one: Unit | undefined): boolean => words.forPost.test(one?.lower ?? "");
  const isMany = (one: Unit | undefined): boolean => words.pluralPost.test(one?.lower ?? "");
  const named = (one: Unit | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(one?.text ?? "");
  const here = isIn(unit) && isMany(units[at + 1]) && named(units[at + 2]);
  const behind = isMany(unit) && isIn(units[at - 1]) && named(units[at + 1]);
  return here || behind ? { ...unit, reading: { pos: "noun" } } : null;
}

/** A participle between a number or preposition and a noun is an adjective: "31 kalintą ukrainietį". */
export function attributed(units: readonly Unit[], unit: Unit, at: number): Unit {
  if (unit.reading.pos !== "verb" || unit.reading.form !== "participle") return unit;
  return isBetween(units, at) ? { ...unit, reading: { pos: "adj" } } : unit;
}

/** True for a word between a number, article, adjective or preposition and a noun. */
export function isBetween(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.reading.pos;
  const after = units[at + 1]?.reading.pos;
  // "Sausio 20-ąją sulaikytas Kretingoje": a day has no participle.
  return (
    ((before === "num" && !/^\d+-/u.test(units[at - 1]!.lower)) ||
      before === "det" ||
      before === "adj" ||
      before === "prep") &&
    (after === "noun" || after === "proper" || after === "adj")
  );
}

/** «та його дружину Дар'ю»: before a noun the pronoun tells whose it is. */
function possessive(grammar: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  const next = units[at + 1];
  return unit.reading.pos === "pron" &&
    grammar.possessives?.test(unit.lower) === true &&
    next !== undefined &&
    next.mention === null &&
    /^(?:noun|adj)$/.test(next.reading.pos) &&
    !grammar.words.ofState.test(next.lower)
    ? { ...unit, reading: { pos: "det" } }
    : unit;
}

/** A capitalised adjective before the word for what it names is no one's surname. */
function calling(grammar: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  if (unit.mention !== null || unit.reading.pos !== "proper") return unit;
  const next = units[at + 1];
  const capital = next !== undefined && (next.mention !== null || /^\p{Lu}/u.test(next.text));
  if (next === undefined || (capital && units[at - 1]?.mention?.entity?.kind !== "body")) return unit;
  if (grammar.words.calledBefore.test(next.lower)) {
    const cases = grammar.callingAdjectives?.find(([ending]) => ending.test(unit.lower))?.[1];
    if (cases !== undefined) return { ...unit, reading: { pos: "adj", cases } };
  }
  const before = units[at - 1]?.mention?.entity;
  // "Prokuratura Generalna Litwy sprawdza".
  const behind = before?.kind === "body" && grammar.adjectivesBehindBodies === true;
  // «Міжвідомча комісія», "Centralna komisja": but "Olga Nowa powiedziała".
  if (grammar.words.surnameLikeAdjective.test(unit.lower)) return unit;
  if (!behind && (next.reading.pos !== "noun" || units[at - 1]?.reading.pos === "proper")) return unit;
  const [, cases, number] = grammar.adjectives.find(([ending]) => ending.test(unit.lower)) ?? [];
  return cases === undefined ? unit : { ...unit, reading: { pos: "adj", cases, ...(number ? { number } : {}) } };
}
