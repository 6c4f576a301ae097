/** What a word is beside its neighbours: participles and adjectives before nouns, pronouns that tell whose something is. */
import type { Case } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** A unit as its neighbours have it. */
export const amongNeighbours = (grammar: LightGrammar, units: readonly Unit[], at: number): Unit =>
  ofPost(units, at) ??
  possessive(grammar, units, calling(grammar, units, attributed(grammar, units, units[at]!, at), at), at);

/** «кандидата В ПРЕЗИДЕНТИ Олександра Козуліна»: for what post the one stands who is named behind it. */
function ofPost(units: readonly Unit[], at: number): Unit | null {
  const unit = units[at]!;
  const isIn = (one: Unit | undefined): boolean => /^[ву]$/u.test(one?.lower ?? "");
  const isMany = (one: Unit | undefined): boolean => /^(?:президенти|депутати|мери|судді)$/u.test(one?.lower ?? "");
  const named = (one: Unit | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(one?.text ?? "");
  const here = isIn(unit) && isMany(units[at + 1]) && named(units[at + 2]);
  const behind = isMany(unit) && isIn(units[at - 1]) && named(units[at + 1]);
  return here || behind ? { ...unit, reading: { pos: "noun" } } : null;
}

/** A participle between a number, article or preposition and a noun is an adjective: "31 kalintą ukrainietį", "den verhafteten Reporter". */
function attributed({ german, words }: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  const { reading, lower } = unit;
  const following = units[at + 1];
  // "die schwarze Liste": what ends so before a noun is an adjective.
  if (german && reading.pos === "adv" && /e[nrsm]?$/.test(lower) && /^\p{Ll}/u.test(unit.text) && following) {
    return /^(?:noun|proper|adj)$/.test(following.reading.pos) && !words.adverbLikeAdjective.test(lower)
      ? { ...unit, reading: { pos: "adj" } }
      : unit;
  }
  // "…, die Minsk verlassen hatten": an article has no place before the name of a town or person.
  if (
    german &&
    reading.pos === "det" &&
    units[at - 1]?.lower === "," &&
    /^(?:der|die|das|dem|den)$/.test(lower) &&
    (following?.mention?.place?.kind === "city" || following?.mention?.entity?.kind === "person") &&
    !following.mention.adjective
  )
    return { ...unit, reading: { pos: "pron", cases: reading.cases ?? [] } };
  if (reading.pos !== "verb" || (german ? !/(?:en|t)e[nrsm]?$/.test(lower) : reading.form !== "participle"))
    return unit;
  const before = units[at - 1]?.reading.pos;
  const after = units[at + 1]?.reading.pos;
  // "die in Minsk festgenommene Journalistin", "die beiden wegen Mordes verurteilten Männer".
  if (german && (after === "noun" || after === "proper" || after === "adj") && opensBefore(units, at)) {
    return { ...unit, reading: { pos: "adj" } };
  }
  // "Sausio 20-ąją sulaikytas Kretingoje": a day has no participle.
  const between =
    ((before === "num" && !/^\d+-/u.test(units[at - 1]!.lower)) ||
      before === "det" ||
      before === "adj" ||
      before === "prep") &&
    (after === "noun" || after === "proper" || after === "adj");
  return between ? { ...unit, reading: { pos: "adj" } } : unit;
}

/** True where an article stands before without its noun: right before a preposition, at the beginning of what a participle ends. */
function opensBefore(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 10); back--) {
    const { reading, lower } = units[back]!;
    if (/^[,;:()]$/.test(lower) || reading.pos === "aux") return false;
    if (reading.pos !== "prep") continue;
    let before = back - 1;
    while (before >= 0 && /^(?:num|adj|adv)$/.test(units[before]!.reading.pos) && units[before]!.mention === null)
      before--;
    if (units[before]?.reading.pos === "det" && units[before]!.mention === null) return true;
  }
  return false;
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

const CALLING: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/[сцз]ький$/u, ["nom", "acc"]],
  [/[сцз]ького$/u, ["gen", "acc"]],
  [/[сцз]ькому$/u, ["dat", "loc"]],
  [/[сцз]ьким$/u, ["ins"]],
  [/[сцз]ька$/u, ["nom"]],
  [/[сцз]ької$/u, ["gen"]],
  [/[сцз]ькій$/u, ["dat", "loc"]],
  [/[сцз]ьку$/u, ["acc"]],
];

/** Adjectives that are surnames as well. */
const SURNAME =
  /(?:ськ(?:ий|ого|ому|им|а|ої|ій|у|ою)|цьк(?:ий|ого|ому|им|а|ої|ій|у|ою)|[sc]k(?:i|iego|iemu|im|a|iej|ą))$/u;

/** A capitalised adjective before the word for what it names is no one's surname. */
function calling(grammar: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  if (unit.mention !== null || unit.reading.pos !== "proper" || grammar.german || grammar.genitiveFirst) return unit;
  const next = units[at + 1];
  const capital = next !== undefined && (next.mention !== null || /^\p{Lu}/u.test(next.text));
  if (next === undefined || (capital && units[at - 1]?.mention?.entity?.kind !== "body")) return unit;
  if (grammar.words.calledBefore.test(next.lower)) {
    const cases = CALLING.find(([ending]) => ending.test(unit.lower))?.[1];
    if (cases !== undefined) return { ...unit, reading: { pos: "adj", cases } };
  }
  const before = units[at - 1]?.mention?.entity;
  // "Prokuratura Generalna Litwy sprawdza".
  const behind = before?.kind === "body" && grammar.adjectivesBehindBodies === true;
  // «Міжвідомча комісія», "Centralna komisja": but "Olga Nowa powiedziała".
  if (SURNAME.test(unit.lower)) return unit;
  if (!behind && (next.reading.pos !== "noun" || units[at - 1]?.reading.pos === "proper")) return unit;
  const [, cases, number] = grammar.adjectives.find(([ending]) => ending.test(unit.lower)) ?? [];
  return cases === undefined ? unit : { ...unit, reading: { pos: "adj", cases, ...(number ? { number } : {}) } };
}
