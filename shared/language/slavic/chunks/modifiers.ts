/** What stands before the head of a noun phrase: adjectives, and participles with what belongs to them. */
import { ANY_CASE, type Reading } from "../reading.ts";
import type { Unit } from "../words/index.ts";
import { type Agreement, agree, agreementsOf } from "./agreement.ts";
import type { Chunk, PlacedMeasure, Prepositive } from "./chunk.ts";
import { isNominal } from "./heads.ts";
import { nounFollows, unitAfter } from "./lookahead.ts";
import type { PhraseWords } from "./phrase-words.ts";

/** A phrase and the unit after it. */
export interface Read {
  readonly chunk: Chunk;
  readonly next: number;
}

/** What stands before a head: adjectives and participles, perhaps with a number. */
export interface Modifiers {
  agreements: Agreement[];
  quantity: PlacedMeasure | null;
  last: Unit | null;
  reading: Reading | null;
  adjectiveMention: Chunk["adjectiveMention"];
  prepositive: Prepositive | null;
  /** The cases of what stands before a number: «ОСТАЛЬНЫХ 114» is no nominative, though the number could be. */
  beforeNumber: number;
  next: number;
}

/** What stands behind «срезавшие во дворе» may be what was cut; behind «избитого до полусмерти» it is who was beaten. */
const takesNoObject =
  ({ intransitive }: PhraseWords) =>
  ({ passive, reflexive, lemma }: Reading): boolean =>
    passive === true || reflexive === true || intransitive.has(lemma);

/**
 * Reads the phrase that a participle governs at a unit. `awaited` is what the noun agrees with that is still to come, where the participle
 * takes no object: «избитого до полусмерти АКТИВИСТА».
 */
type ComplementAt = (at: number, awaited: readonly Agreement[] | null) => Read | null;

export class ModifierReader {
  readonly #units: readonly Unit[];
  readonly #measures: ReadonlyMap<number, PlacedMeasure>;
  readonly #complementAt: ComplementAt;
  readonly #words: PhraseWords;

  constructor(
    units: readonly Unit[],
    measures: ReadonlyMap<number, PlacedMeasure>,
    words: PhraseWords,
    complementAt: ComplementAt,
  ) {
    this.#words = words;
    this.#units = units;
    this.#measures = measures;
    this.#complementAt = complementAt;
  }

  /** What stands at unit `start` and after, behind the number `measured` where there is one. */
  read(start: number, measured: PlacedMeasure | null): Modifiers {
    const found: Modifiers = {
      agreements: [{ cases: ANY_CASE, plural: null, gender: null }],
      quantity: measured,
      last: null,
      reading: null,
      adjectiveMention: null,
      prepositive: null,
      beforeNumber: ANY_CASE,
      next: start,
    };
    for (;;) {
      const unit = this.#units[found.next];
      if (unit === undefined) return found;
      const adjectives = unit.readings.filter(
        (reading) => reading.word === "adjective" && (reading.form === undefined || reading.form === "participle"),
      );
      if (adjectives.length === 0) return found;
      const narrowed = agree(found.agreements, agreementsOf(adjectives));
      if (narrowed.length === 0) return found;
      // A word that is also a noun ends the phrase unless a noun follows that agrees.
      if (unit.readings.some(isNominal) && !nounFollows(this.#units, found.next + 1, narrowed)) return found;
      if (unit.mention?.adjective) found.adjectiveMention = unit.mention;
      found.last = unit;
      found.reading =
        adjectives.find((reading) => agree(found.agreements, agreementsOf([reading])).length > 0) ?? adjectives[0]!;
      found.agreements = narrowed;
      found.next++;
      const complements: Chunk[] = [];
      const behind = this.#participleComplements(found.next, adjectives, narrowed, complements);
      if (behind !== null) {
        found.next = behind;
        const participle = adjectives.find(({ form, tense }) => form === "participle" && tense !== "present");
        if (participle !== undefined) found.prepositive = { at: unit.from, reading: participle, complements };
      }
      // A second measure inside: "первые 300 человек".
      const inner = this.#measures.get(this.#units[found.next]?.from ?? -1);
      if (inner !== undefined && found.quantity === null && inner.measure.unit === null) {
        found.quantity = inner;
        found.beforeNumber = narrowed.reduce((bits, { cases }) => bits | cases, 0);
        found.next = unitAfter(this.#units, found.next, inner);
      }
      // Two modifiers joined: "военные и политические".
      const joint = this.#units[found.next];
      if (
        joint !== undefined &&
        (joint.lower === "и" || joint.lower === "і" || joint.lower === ",") &&
        this.#units[found.next + 1]?.readings.some((reading) => reading.word === "adjective") &&
        nounFollows(this.#units, found.next + 1, found.agreements)
      )
        found.next++;
    }
  }

  /** «летевший из Афин в Вильнюс самолёт»: the unit after the complements where the agreeing noun stands. */
  #participleComplements(
    at: number,
    adjectives: readonly Reading[],
    agreements: readonly Agreement[],
    complements: Chunk[],
  ): number | null {
    if (!adjectives.some((reading) => reading.form === "participle")) return null;
    let index = at;
    for (let round = 0; round < 3; round++) {
      const unit = this.#units[index];
      if (unit === undefined) return null;
      if (
        unit.readings.some(
          (reading) =>
            (isNominal(reading) || reading.word === "adjective") &&
            agree(agreements, agreementsOf([reading])).length > 0,
        )
      )
        return round === 0 ? null : index;
      if (unit.readings.some((reading) => reading.word === "adverb")) {
        index++;
        continue;
      }
      const complement = this.#complementAt(index, adjectives.some(takesNoObject(this.#words)) ? agreements : null);
      if (complement === null || complement.next === index) return null;
      complements.push(complement.chunk);
      index = complement.next;
    }
    return null;
  }
}
