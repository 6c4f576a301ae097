/** What stands behind a word, where its reading depends on it. */
import { INS, LOC } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { Unit } from "../words/index.ts";
import { type Agreement, agree, agreementsOf } from "./agreement.ts";
import type { PlacedMeasure } from "./chunk.ts";
import { isNominal, isVerbFirst } from "./heads.ts";
import type { PhraseWords } from "./phrase-words.ts";

/** True where a noun that agrees stands at unit `at`, or behind adjectives there. */
export function nounFollows(units: readonly Unit[], at: number, agreements: readonly Agreement[]): boolean {
  for (let index = at; index < Math.min(at + 3, units.length); index++) {
    const unit = units[index]!;
    // «задержанный накануне блогер»
    if (index === at && unit.readings.some(({ word }) => word === "adverb")) continue;
    const readings = unit.readings.filter((reading) => isNominal(reading) || reading.word === "adjective");
    if (readings.length === 0 || agree(agreements, agreementsOf(readings)).length === 0) return false;
    if (readings.some((reading) => isNominal(reading) && agree(agreements, agreementsOf([reading])).length > 0))
      return true;
  }
  return false;
}

/** A capitalised word that no list holds and that no common noun follows («городе Гродненской области»). */
export function isPlaceWord(units: readonly Unit[], tokens: readonly RawToken[], at: number): boolean {
  const unit = units[at];
  const single = unit?.kind === "word" || (unit?.kind === "name" && unit.to === unit.from + 1);
  if (unit === undefined || !single || !/^\p{Lu}\p{Ll}/u.test(tokens[unit.from]!.text)) return false;
  if (unit.readings.some((reading) => reading.word === "preposition" || reading.word === "conjunction")) return false;
  const next = tokens[unit.to];
  const adjective = unit.readings.some((reading) => reading.word === "adjective");
  return (
    !adjective || next === undefined || next.kind !== "word" || !nounFollows(units, at + 1, agreementsOf(unit.readings))
  );
}

/** «по его приказу»: "his" before its noun, not "him" before a predicate («признать его президентом»). */
export function isPossessive(
  units: readonly Unit[],
  at: number,
  afterPreposition: boolean,
  { whose, among, takingFrom }: PhraseWords,
): boolean {
  const unit = units[at];
  if (unit === undefined || !whose.includes(unit.lower) || unit.kind !== "word") return false;
  const next = units[at + 1];
  // «сярод іх Віктара Дашука»: among them, and no one's.
  if (units[at - 1]?.lower === among && next?.kind !== "word") return false;
  const nominal = next?.readings.filter((reading) => isNominal(reading) || reading.word === "adjective") ?? [];
  if (afterPreposition && takingFrom !== undefined && nominal.every(({ cases }) => (cases & LOC) === 0))
    if (units.slice(Math.max(0, at - 5), at).some(({ lower }) => takingFrom.test(lower))) return false;
  if (nominal.length === 0 || (next !== undefined && next.kind === "word" && isVerbFirst(next))) return false;
  return afterPreposition || nominal.some((reading) => (reading.cases & ~INS) !== 0);
}

/** The unit after a number that begins at unit `at`. */
export function unitAfter(units: readonly Unit[], at: number, quantity: PlacedMeasure): number {
  let next = at;
  while (units[next] !== undefined && units[next]!.from < quantity.to) next++;
  return next;
}
