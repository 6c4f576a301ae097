/** Which word of a unit is a head, and whether a word is tried as a noun or as a verb first. */
import { GEN, type Reading } from "../reading.ts";
import type { Unit } from "../words/index.ts";

export function isNominal(reading: Reading): boolean {
  return reading.word === "noun" || reading.word === "proper" || reading.word === "pronoun";
}

/** True where a word is to be read as a verb or small word before it is tried as a noun. */
export function isVerbFirst(unit: Unit): boolean {
  const known = unit.readings.filter((reading) => reading.known);
  if (
    known.some(
      (reading) =>
        reading.word === "conjunction" ||
        reading.word === "particle" ||
        reading.word === "preposition" ||
        reading.word === "adverb" ||
        reading.word === "predicative",
    )
  )
    return !known.some((reading) => reading.word === "pronoun");
  const verb = unit.readings.some((reading) => reading.word === "verb");
  return verb && !known.some(isNominal);
}

export const genitiveOf = (readings: readonly Reading[]): number =>
  readings.reduce((bits, reading) => bits | (reading.cases & GEN), 0);

export const titleOf = (unit: Unit): { from: number; to: number } | null =>
  unit.kind === "title" ? { from: unit.from + 1, to: unit.to - 1 } : null;

/** The head token; not the quotation mark that closes a title. */
export function headOf(unit: Unit): number {
  const quoted = unit.kind === "title" || (unit.kind === "mention" && unit.quoted === true);
  return quoted ? unit.to - 2 : unit.to - 1;
}

/** The verb whose passive participle a unit is, and its token: «задержанных». */
export function participleOf(unit: Unit | null): { at: number; lemma: string } | null {
  const reading = unit?.readings.find(
    ({ form, passive, tense }) => form === "participle" && passive === true && tense === "past",
  );
  return unit === null || reading === undefined ? null : { at: headOf(unit), lemma: reading.lemma };
}
