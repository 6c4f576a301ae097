/** What Lithuanian phrases have of their own, whose genitives stand before their nouns. */
import type { LightGrammar } from "./grammar.ts";
import { countedCases } from "./make-phrase.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** True for a Lithuanian number before someone's genitive that may be a plural, and the noun that it counts: "du kasyklos mechanikai". */
export function countsNext(units: readonly Unit[], first: number, last: number, end: number): boolean {
  const next = units[last + 1];
  if (last + 1 >= end || next?.reading.pos !== "noun" || next.mention || units[last]!.mention) return false;
  const cases = next.reading.cases ?? [];
  if (!/(?:os|ės)$/u.test(units[last]!.lower) || cases.includes("gen") || next.reading.number !== "plural")
    return false;
  const masculine = /^(?:du|abu|keturi|penki|šeši|septyni|aštuoni|devyni)$/u.test(units[first]!.lower);
  return masculine ? cases.includes("nom") || cases.includes("acc") : cases.includes("nom");
}

/** Lithuanian prepositions with the genitive. */
const WITH_GENITIVE = /^(?:iš|be|prie|ant|nuo|iki|dėl|tarp|virš|šalia|vietoj|anot)$/u;

/**
 * True where a genitive is what its preposition asks for, and the next phrase another's: "iš Minsko teisę", "prie ambasados 200 žmonių", "prie
 * izoliatoriaus Akrescino gatvėje".
 */
export const endsBefore = (genitive: Phrase, next: Phrase, tokens: readonly LightToken[]): boolean =>
  genitive.preposition >= 0 &&
  WITH_GENITIVE.test(tokens[genitive.preposition]!.lower) &&
  (next.quantity !== null ||
    next.pronoun !== null ||
    (next.cases.length > 0 && !next.cases.includes("gen")) ||
    (/^\p{Ll}/u.test(tokens[genitive.head]!.text) && /^\p{Lu}/u.test(tokens[next.head]!.text)));

/** True for a noun right before another in the same case, which is an adjective by that: "neteisėtą migrantą", but "policijos pareigūnai". */
export function agreesWithNext(units: readonly Unit[], at: number): boolean {
  const [one, next] = [units[at]!, units[at + 1]];
  if (one.reading.pos !== "noun" || next?.reading.pos !== "noun" || one.mention || next.mention) return false;
  const [own, other] = [one.reading.cases ?? [], next.reading.cases ?? []];
  return !own.includes("gen") && own.some((name) => name !== "gen" && other.includes(name));
}

/** Lithuanian numbers in the dative that count a genitive. */
const COUNTED_DATIVE = /(?:olikai|dešimčiai|šimtui|tūkstančiui)$/u;

/** «aštuoniolikai sportininkų»: what is counted is a genitive, and the whole a dative. */
export const isCountedDative = ({ quantity }: Phrase, tokens: readonly LightToken[]): boolean =>
  quantity !== null && tokens.some(({ start, lower }) => start === quantity.start && COUNTED_DATIVE.test(lower));

/** Makes the genitive before a noun the one whose it is. */
export function takeOwner(phrase: Phrase, owner: Phrase, units: readonly Unit[], grammar: LightGrammar): void {
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
