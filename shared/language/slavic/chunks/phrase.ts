/** Phrases as they begin: around a head, or a number alone. */
import type { Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { Unit } from "../words/index.ts";
import type { Agreement } from "./agreement.ts";
import type { Chunk, PlacedMeasure } from "./chunk.ts";
import { headOf, titleOf } from "./heads.ts";

/** A phrase from `first` up to the token `end` whose head is `unit`, read as `reading`. */
export function phraseAround(
  first: Unit,
  unit: Unit,
  agreements: readonly Agreement[],
  reading: Reading,
  end: number,
): Chunk {
  return {
    from: first.from,
    to: end,
    coreTo: end,
    head: headOf(unit),
    lemma: reading.lemma,
    agreements,
    animate: reading.animate,
    preposition: null,
    begin: first.from,
    mention: unit.mention !== null && !unit.mention.adjective ? unit.mention : null,
    adjectiveMention: null,
    possessor: null,
    apposition: null,
    quantity: null,
    counted: false,
    name: unit.name,
    pronoun: reading.word === "pronoun" ? reading : null,
    title: titleOf(unit),
    placeName: null,
    proper: reading.word === "proper" && unit.kind === "word",
    relative: reading.lemma === "который" || reading.lemma === "які",
    participle: null,
    prepositive: null,
    complements: [],
    substantive: false,
  };
}

/** A number with its unit and no noun: «три года», «сотни». */
export function phraseOfNumber(first: Unit, quantity: PlacedMeasure, tokens: readonly RawToken[]): Chunk {
  return {
    from: quantity.from,
    to: quantity.to,
    coreTo: quantity.to,
    head: quantity.to - 1,
    lemma: tokens[quantity.to - 1]!.lower,
    agreements: [{ cases: quantity.cases, plural: true, gender: null }],
    animate: null,
    preposition: null,
    begin: first.from,
    mention: null,
    adjectiveMention: null,
    possessor: null,
    apposition: null,
    quantity,
    counted: false,
    name: null,
    pronoun: null,
    relative: false,
    title: null,
    placeName: null,
    proper: false,
    participle: null,
    prepositive: null,
    complements: [],
    substantive: false,
  };
}
