/** Words that could be a verb, a noun or an adjective: which of them they are where they stand. */
import { type Chunk, type Chunker, casesOf } from "./chunks/index.ts";
import { type Item, isPredicate } from "./items.ts";
import { NOM, type Reading } from "./reading.ts";
import type { Unit } from "./words/index.ts";

/** «начала», «сел», «стали» are verbs where a nominative before them agrees, or where the sentence has no other verb. */
export function actsAsVerb(
  unit: Unit,
  verbs: readonly Reading[],
  units: readonly Unit[],
  at: number,
  items: readonly Item[],
): boolean {
  const finite = verbs.filter((reading) => reading.known && (reading.form === "finite" || reading.form === "short"));
  if (finite.length === 0) return false;
  // «выйшаў на плошчу і быў затрыманы»: behind "was" a passive is the predicate, whatever verbs the piece has besides.
  if (finite.some((reading) => reading.form === "short") && behindBe(units, at)) return true;
  if (joinsNoNoun(unit, items)) return true;
  const before = units[at - 1];
  if (
    before !== undefined &&
    before.kind === "word" &&
    before.readings.some((reading) => reading.word === "preposition")
  )
    return false;
  if (
    before?.readings.some((reading) => reading.word === "adjective" && reading.known) &&
    !before.readings.some((reading) => reading.word === "verb")
  )
    return false;
  const last = items.at(-1);
  if (last?.chunk && last.chunk.preposition === null) {
    const agreeing = last.chunk.agreements.some(
      (agreement) =>
        (agreement.cases & NOM) !== 0 &&
        finite.some(
          (reading) =>
            (reading.plural === null || agreement.plural === null || reading.plural === agreement.plural) &&
            (reading.plural === true ||
              reading.gender === null ||
              agreement.gender === null ||
              reading.gender === agreement.gender),
        ),
    );
    if (agreeing) return true;
  }
  // «прайшоў марш, затрыманы дзясяткі»: a passive needs a verb beside it in its own piece to be a noun.
  const piece = finite.some((reading) => reading.form === "short") ? pieceAround(units, at) : units;
  return !piece.some(
    (other) =>
      other !== unit &&
      other.kind === "word" &&
      other.readings.length > 0 &&
      other.readings.every(
        (reading) =>
          reading.word === "verb" &&
          reading.known &&
          (reading.form === "finite" || reading.form === "short") &&
          !/^(быть|быць)$/u.test(reading.lemma),
      ),
  );
}

/** «назваў справу помстай і заклікаў урад»: "and" joins nouns of one case, and no word that as a noun could only stand in another. */
function joinsNoNoun(unit: Unit, items: readonly Item[]): boolean {
  const noun = items.at(-2)?.chunk;
  if (items.at(-1)?.kind !== "conjunction" || noun == null || noun.relative) return false;
  const joined = [noun, ...(noun.possessor === null ? [] : [noun.possessor])].reduce(
    (cases, chunk) => cases | casesOf(chunk),
    0,
  );
  return unit.readings.every(
    (reading) => reading.cases === 0 || reading.word === "verb" || (reading.cases & joined) === 0,
  );
}

/** Whether a finite form of "be" stands before a unit, with at most one adverb between. */
function behindBe(units: readonly Unit[], at: number): boolean {
  const isBe = (unit: Unit | undefined): boolean =>
    unit?.readings.some(({ lemma, form }) => form === "finite" && (lemma === "быць" || lemma === "быть")) ?? false;
  const before = units[at - 1];
  return isBe(before) || (isBe(units[at - 2]) && (before?.readings.some(({ word }) => word === "adverb") ?? false));
}

/** The units between the signs around one. */
function pieceAround(units: readonly Unit[], at: number): readonly Unit[] {
  const isBorder = ({ kind, lower }: Unit): boolean => kind === "sign" && /^[,;:—–]$/u.test(lower);
  const before = units.slice(0, at).findLastIndex(isBorder);
  const after = units.findIndex((unit, index) => index > at && isBorder(unit));
  return units.slice(before + 1, after < 0 ? units.length : after);
}

/**
 * «журналист, задержанный милицией в Гродно, …»: behind a comma a passive participle that agrees with the noun before it, has no noun of
 * its own and goes on is a clause about that noun. Its readings, or none.
 */
export function beginsParticiple(
  unit: Unit,
  next: Unit | undefined,
  phrase: Chunk | null,
  items: readonly Item[],
): readonly Reading[] {
  const noun = items.at(-2)?.chunk;
  if (items.at(-1)?.lower !== "," || noun == null || next === undefined) return [];
  if (next.kind === "sign" || next.readings.some((reading) => reading.word === "conjunction")) return [];
  if (phrase !== null && (phrase.head !== unit.from || phrase.possessor !== null)) return [];
  return unit.readings.filter(
    (reading) =>
      reading.form === "participle" &&
      reading.passive === true &&
      reading.tense === "past" &&
      [noun, ...(noun.possessor === null ? [] : [noun.possessor])].some(({ agreements }) =>
        agreements.some(
          ({ cases, plural, gender }) =>
            (cases & reading.cases) !== 0 &&
            (plural === null || reading.plural === null || plural === reading.plural) &&
            (plural === true || gender === null || reading.gender === null || gender === reading.gender),
        ),
      ),
  );
}

/** «Журналіст, затрыманы ў Гродне, дастаўлены …»: a participle that could be the predicate is none where the predicate follows. */
export function interrupts(unit: Unit, units: readonly Unit[], at: number, items: readonly Item[]): boolean {
  if (beginsParticiple(unit, units[at + 1], null, items).length === 0 || items.some(isPredicate)) return false;
  const comma = units.findIndex((other, index) => index > at && other.lower === ",");
  return (
    comma > 0 &&
    units
      .slice(comma + 1)
      .some(({ readings }) =>
        readings.some(({ form }) => form === "finite" || form === "short" || form === "participle"),
      )
  );
}

/** A participle that is also an adjective form belongs to the noun behind it where the piece has another finite verb. */
export function attributive(unit: Unit, units: readonly Unit[], at: number, chunker: Chunker): boolean {
  if (
    !unit.readings.some((reading) => reading.form === "participle") ||
    !unit.readings.some((reading) => reading.form === "short")
  )
    return false;
  const phrase = chunker.phraseAt(at);
  if (phrase === null || phrase.chunk.substantive || phrase.next <= at + 1) return false;
  const isVerb = (other: Unit): boolean =>
    other.kind === "word" &&
    other.readings.some(
      (reading) =>
        reading.word === "verb" && reading.form === "finite" && (reading.known || other.readings.length === 1),
    );
  // «затрыманы журналіст адпраўлены ў турму»: of two passives in a row the second is the predicate.
  const isPassive = (other: Unit, index: number): boolean =>
    index >= phrase.next &&
    units[index - 1]?.kind !== "sign" &&
    !units[index - 1]!.readings.some((reading) => reading.word === "conjunction") &&
    other.readings.some((reading) => reading.known && reading.form === "short");
  for (const step of [-1, 1])
    for (let index = at + step; index >= 0 && index < units.length; index += step) {
      const other = units[index]!;
      if (other.kind === "sign" && /^[,;:—–.]$/u.test(other.lower)) break;
      if (isVerb(other) && !other.readings.some((reading) => reading.lemma === "быць" || reading.lemma === "быть"))
        return true;
      if (isPassive(other, index)) return true;
    }
  return false;
}
