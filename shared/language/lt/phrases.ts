/** How Lithuanian phrases are made, whose genitives stand before their nouns. */
import { isRelativeWord } from "../light/apart.ts";
import type { LightGrammar } from "../light/grammar.ts";
import { countedCases } from "../light/make-phrase.ts";
import { nameEnd, ofOne } from "../light/names-in-phrases.ts";
import type { Phrase, Run } from "../light/phrase.ts";
import type { PhraseSyntax } from "../light/syntax.ts";
import type { LightToken } from "../light/tokens.ts";
import type { Unit } from "../light/unit.ts";
import { QUOTED } from "./quoted-names.ts";
import { COUNTED_DATIVE, COUNTS_MASCULINE, WITH_GENITIVE } from "./syntax-words.ts";

/** True for a Lithuanian number before someone's genitive that may be a plural, and the noun that it counts: "du kasyklos mechanikai". */
function countsNext(units: readonly Unit[], first: number, last: number, end: number): boolean {
  const next = units[last + 1];
  if (last + 1 >= end || next?.reading.pos !== "noun" || next.mention || units[last]!.mention) return false;
  const cases = next.reading.cases ?? [];
  if (!/(?:os|ės)$/u.test(units[last]!.lower) || cases.includes("gen") || next.reading.number !== "plural")
    return false;
  const masculine = COUNTS_MASCULINE.test(units[first]!.lower);
  return masculine ? cases.includes("nom") || cases.includes("acc") : cases.includes("nom");
}

/**
 * True where a genitive is what its preposition asks for, and the next phrase another's: "iš Minsko teisę", "prie ambasados 200 žmonių", "prie
 * izoliatoriaus Akrescino gatvėje".
 */
const endsBefore = (genitive: Phrase, next: Phrase, tokens: readonly LightToken[]): boolean =>
  genitive.preposition >= 0 &&
  WITH_GENITIVE.test(tokens[genitive.preposition]!.lower) &&
  (next.quantity !== null ||
    next.pronoun !== null ||
    (next.cases.length > 0 && !next.cases.includes("gen")) ||
    (/^\p{Ll}/u.test(tokens[genitive.head]!.text) && /^\p{Lu}/u.test(tokens[next.head]!.text)));

/** True for a noun right before another in the same case, which is an adjective by that: "neteisėtą migrantą", but "policijos pareigūnai". */
function agreesWithNext(units: readonly Unit[], at: number): boolean {
  const [one, next] = [units[at]!, units[at + 1]];
  if (one.reading.pos !== "noun" || next?.reading.pos !== "noun" || one.mention || next.mention) return false;
  const [own, other] = [one.reading.cases ?? [], next.reading.cases ?? []];
  return !own.includes("gen") && own.some((name) => name !== "gen" && other.includes(name));
}

/** «aštuoniolikai sportininkų»: what is counted is a genitive, and the whole a dative. */
const isCountedDative = ({ quantity }: Phrase, tokens: readonly LightToken[]): boolean =>
  quantity !== null && tokens.some(({ start, lower }) => start === quantity.start && COUNTED_DATIVE.test(lower));

/** Makes the genitive before a noun the one whose it is. */
function takeOwner(phrase: Phrase, owner: Phrase, units: readonly Unit[], grammar: LightGrammar): void {
  phrase.possessor = owner;
  owner.attribute = true;
  // "su baltarusių opozicijos lydere": the preposition is that of the noun.
  if (phrase.preposition < 0) {
    phrase.preposition = owner.preposition;
    owner.preposition = -1;
  }
  // «Vilniaus apygardos teismas»: the court of a district is where the district is.
  phrase.adjectiveMention ??=
    owner.mention?.entity?.kind === "country" || owner.mention?.place ? owner.mention : owner.adjectiveMention;
  // «du Baltarusijos piliečius»: the number counts the citizens.
  if (owner.quantity && phrase.quantity === null && owner.quantity.unit === null) {
    phrase.quantity = owner.quantity;
    if (phrase.quantity.value > 1) phrase.number = "plural";
    phrase.cases = countedCases(units, owner.firstUnit, owner.lastUnit, phrase.cases, grammar);
    owner.quantity = null;
  }
}

/** "31 kalintą ukrainietį": a participle before people. */
const isTold = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.mention?.entity?.kind === "group" && /[aiyėunm]t(?:as|ą|i|us|a|os|iems)$/u.test(units[at]!.lower);

function attach(run: Run, phrase: Phrase): void {
  const { grammar, units, tokens, end, waiting } = run;
  const { firstUnit, lastUnit } = phrase;
  // "Du kasyklos mechanikai": the mechanics are two, and of one mine.
  if (phrase.quantity !== null && countsNext(units, firstUnit, lastUnit, end)) {
    phrase.cases = ["gen"];
    phrase.number = "singular";
  }
  const genitive = phrase.cases.includes("gen");
  const onlyGenitive = genitive && !phrase.cases.includes("nom") && !phrase.cases.includes("acc");
  if (waiting !== null && !endsBefore(waiting, phrase, tokens)) takeOwner(phrase, waiting, units, grammar);
  if (isCountedDative(phrase, tokens)) phrase.cases = ["dat"];
  const next = lastUnit + 1 < end ? units[lastUnit + 1]! : null;
  // «VSD pareigūnai»: what has no cases of its own may be a genitive, too.
  const caseless = phrase.cases.length === 0 && phrase.mention?.entity?.kind === "body";
  const mayOwn =
    (phrase.cases.includes("gen") || (caseless && next?.reading.pos === "noun")) &&
    phrase.mention?.entity?.kind !== "person";
  run.waiting = next !== null && (mayOwn || onlyGenitive) ? phrase : null;
}

export const PHRASES: PhraseSyntax = {
  modifies: (_, units, at) =>
    /^(?:adj|num|det)$/.test(units[at]!.reading.pos) || agreesWithNext(units, at) || isTold(units, at),
  opensClause: (grammar, units, at) => at > 0 && isRelativeWord(grammar, units, at),
  nameEnd,
  lastOf: (_, head) => head,
  locativeAlone: true,
  unlistedName: (units, first, last, headUnit, grammar) =>
    units[last]!.mention === null ? ofOne(units, first, last, headUnit, grammar) : null,
  attach,
  // «į „teroristų“ sąrašą»: the preposition is that of the word behind the quotation, too.
  prepositionOver: (units, at, last) =>
    /^[“”"»]$/u.test(units[at - 1]?.lower ?? "") && last?.lastUnit === at - 2 ? last.preposition : -1,
  quoted: QUOTED,
};
