/** What stands behind a head: a name in its case, a quoted title, the name of a place, or an attribute in the genitive. */
import { ANY_CASE, GEN, NOM } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { PLACE_NOUN, type Unit } from "../words/index.ts";
import { agree, agreementsOf } from "./agreement.ts";
import { type Chunk, casesOf } from "./chunk.ts";
import { genitiveOf, headOf, isNominal, titleOf } from "./heads.ts";
import { isPlaceWord } from "./lookahead.ts";
import type { PhraseWords } from "./phrase-words.ts";

/** «в городе Хала»: a name that no list holds behind the noun of a place; the unit after it, or `at` where there is none. */
export function readPlaceName(chunk: Chunk, units: readonly Unit[], tokens: readonly RawToken[], at: number): number {
  if (chunk.mention !== null || chunk.possessor !== null || !PLACE_NOUN.test(chunk.lemma)) return at;
  let end = at;
  while (isPlaceWord(units, tokens, end)) end++;
  if (end === at) return at;
  chunk.placeName = { from: units[at]!.from, to: units[end - 1]!.to };
  chunk.to = chunk.coreTo = chunk.placeName.to;
  return end;
}

/** «с поезда Варшава — Минск»: the unit after the two places that tell which one it is, or `at` where none stand there. */
export function behindRoute(chunk: Chunk, units: readonly Unit[], at: number, { routed }: PhraseWords): number {
  if (!routed.includes(chunk.lemma)) return at;
  const isPlace = (unit: Unit | undefined): boolean => unit?.mention?.place != null && !unit.mention.adjective;
  let end = at;
  if (!isPlace(units[end])) return at;
  while (/^[—–-]$/u.test(units[end + 1]?.lower ?? "") && isPlace(units[end + 2])) end += 2;
  if (end === at) return at;
  chunk.to = units[end]!.to;
  return end + 1;
}

/** «главу банка Петра Лося» names the head, not the bank whose attribute is being read. */
export function namesOuterPerson(chunk: Chunk, unit: Unit, person: Chunk | null): boolean {
  // «спецпасланніка Трампа Джона Коўла»: nor is it another person's.
  const whose = chunk.mention?.entity?.kind === "person" || chunk.name !== null;
  // «камісарка ААН Мішэль Бачэлет»: what no list holds, abbreviations and countries have no gender of their own, and are no person either.
  if (person === null || !(chunk.animate !== true || whose)) return false;
  if (unit.name?.full !== true && unit.mention?.entity?.kind !== "person") return false;
  const inCase = person.agreements.map(({ cases }) => ({ cases, plural: null, gender: null }));
  const readings = agreementsOf(unit.readings.filter(isNominal));
  return (
    agree(
      inCase,
      readings.map(({ cases }) => ({ cases, plural: null, gender: null })),
    ).length > 0
  );
}

const isNameLike = (unit: Unit): boolean =>
  unit.name !== null ||
  unit.kind === "title" ||
  (unit.mention !== null && !unit.mention.adjective) ||
  (unit.kind === "word" && unit.readings.length > 0 && unit.readings.every((reading) => reading.word === "proper"));

const isPersonsName = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.name !== null || unit.mention?.entity?.kind === "person");

/** «спецпасланніка Трампа Джона Коўла»: of two people in a row the first, a bare surname, is whose the second is. */
export const isWhose = (unit: Unit, next: Unit | undefined): boolean =>
  isPersonsName(unit) &&
  isPersonsName(next) &&
  unit.to === unit.from + 1 &&
  unit.readings.some(({ cases }) => (cases & GEN) !== 0);

const isWoman = ({ animate, agreements }: Chunk): boolean =>
  animate === true &&
  agreements.length > 0 &&
  agreements.every(({ gender, plural }) => gender === "f" && plural !== true);
const isMan = ({ name, readings }: Unit): boolean =>
  name?.gender === "m" && readings.some(({ cases }) => (cases & GEN) !== 0);

/** Takes a name or title in apposition into the phrase, if it is one: «журналистку Марину Колос», «газета „Заря“». */
export function joinName(chunk: Chunk, unit: Unit, tokens: readonly RawToken[], words: PhraseWords): boolean {
  if (!isNameLike(unit) || chunk.name !== null || chunk.pronoun !== null) return false;
  // «президент Колумбии Хуан Сантос»: an office that the watchlist knows, and who holds it.
  const office =
    /^(office:.*(president|minister|speaker|chancellor|ambassador)|body:eu-high-representative)/u.test(
      chunk.mention?.entity?.id ?? "",
    ) &&
    (unit.name !== null || unit.mention?.entity?.kind === "person");
  const readings = unit.readings.filter(isNominal);
  // «от чиновников Лукашенко»: a name alone that does not decline names none of many.
  const unbent = unit.to === unit.from + 1 && readings.every(({ cases }) => cases === ANY_CASE);
  if (unbent && unit.mention?.entity?.kind === "person" && chunk.agreements.every(({ plural }) => plural === true))
    return false;
  // «авиакомпанию «Белавиа»»: a name in quotation marks stays as it is whatever the case of the noun before it.
  const quoted =
    unit.quoted === true &&
    unit.mention?.entity?.kind === "body" &&
    chunk.animate === false &&
    readings.some(({ cases }) => (cases & NOM) !== 0);
  const joined =
    unit.kind === "title" || quoted
      ? chunk.agreements
      : agree(
          chunk.agreements.map(({ cases, plural }) => ({
            cases,
            plural: plural === true && unit.mention?.entity?.kind !== "body" ? null : plural,
            gender: null,
          })),
          agreementsOf(readings).map(({ cases }) => ({ cases, plural: null, gender: null })),
        );
  const person = unit.name !== null || unit.mention?.entity?.kind === "person";
  // «мать Ивана Гайдука»: a man is whose mother she is.
  if (isWoman(chunk) && isMan(unit)) return false;
  // «сотрудник портала Марины»: a name in the genitive after a noun that is no person belongs to it as an attribute.
  const fits =
    joined.length > 0 &&
    (unit.kind === "title" ||
      quoted ||
      (person
        ? chunk.animate !== false || office
        : chunk.animate === false &&
          (unit.mention?.place ? words.settlements.includes(chunk.lemma) : genitiveOf(readings) === 0)));
  // «белоруску Анну Лось»: whose citizen the one named is.
  const national =
    (chunk.mention?.place?.kind === "country" || chunk.mention?.entity?.kind === "group") &&
    unit.name !== null &&
    /^\p{Ll}/u.test(tokens[chunk.head]!.text);
  if (!fits || (chunk.mention !== null && !office && !national)) return false;
  const description: Chunk = { ...chunk, complements: [] };
  if (national) chunk.adjectiveMention ??= chunk.mention;
  chunk.mention = unit.mention;
  chunk.name = unit.name;
  if (unit.kind === "title") chunk.title = titleOf(unit);
  else {
    chunk.apposition = description;
    chunk.head = headOf(unit);
    chunk.lemma = readings[0]?.lemma ?? unit.lower;
    chunk.agreements = joined.map((agreement) => ({
      ...agreement,
      gender: person ? (readings[0]?.gender ?? null) : (description.agreements[0]?.gender ?? null),
    }));
    chunk.animate = person ? true : chunk.animate;
  }
  chunk.to = chunk.coreTo = unit.to;
  return true;
}

/**
 * «на Совбезе Лукашенко поручил», «в обмен США сняли»: a name that does not decline, between a phrase behind a preposition and a verb that
 * agrees with it, is the subject of the verb and no attribute.
 */
export function isSubjectAhead(unit: Unit, next: Unit | undefined): boolean {
  if (isWomanAhead(unit, next) || arePeopleAhead(unit, next)) return true;
  const { entity } = unit.mention ?? {};
  if (entity == null || unit.mention?.adjective === true || next === undefined || next.kind !== "word") return false;
  const nominal = unit.readings.filter(isNominal);
  const indeclinable = nominal.length > 0 && nominal.every(({ cases }) => cases === ANY_CASE);
  const verbs = next.readings.filter(
    ({ word, form, reflexive, known }) => known && word === "verb" && form === "finite" && reflexive !== true,
  );
  if (!indeclinable || verbs.length === 0) return false;
  const plural = /^(сша|оаэ|ааэ)$/u.test(unit.lower);
  return verbs.some(
    (verb) =>
      (verb.person === undefined || verb.person === null || verb.person === 3) &&
      verb.plural === plural &&
      (entity.kind === "person" || plural) &&
      (verb.gender == null || nominal.some(({ gender }) => gender === null || gender === verb.gender)),
  );
}

/** «у заяве праваабаронцы патрабуюць»: what could be the genitive of one is the plural whose verb follows. */
function arePeopleAhead(unit: Unit, next: Unit | undefined): boolean {
  if (unit.kind !== "word" || next?.kind !== "word" || next.readings.length === 0) return false;
  return (
    unit.readings.some(
      ({ word, animate, cases, plural }) =>
        word === "noun" && animate === true && plural === true && (cases & NOM) !== 0,
    ) && next.readings.every(({ word, form, plural }) => word === "verb" && form === "finite" && plural === true)
  );
}

/** «с момента назначения Орлова уволила»: what could be the genitive of a man is the woman whose verb follows. */
function isWomanAhead(unit: Unit, next: Unit | undefined): boolean {
  if (next?.kind !== "word" || !/(ова|ева|ина|ына|ава|ёва)$/u.test(unit.lower) || unit.to !== unit.from + 1)
    return false;
  const verbs = next.readings.filter(({ word, form }) => word === "verb" && form === "finite");
  return (
    verbs.length > 0 &&
    verbs.length === next.readings.length &&
    verbs.every(({ gender, plural }) => gender === "f" && plural !== true) &&
    unit.readings.some(({ cases }) => (cases & NOM) !== 0)
  );
}

/** True where an attribute in the genitive may begin at `unit`. */
export function mayHaveAttribute(chunk: Chunk, unit: Unit): boolean {
  if ((chunk.mention?.place && !chunk.mention.adjective) || chunk.proper) return false;
  if (chunk.possessor !== null || chunk.pronoun !== null || chunk.name !== null) return false;
  const small = unit.readings.some(
    (reading) =>
      reading.word === "preposition" ||
      reading.word === "conjunction" ||
      reading.word === "particle" ||
      reading.word === "adverb",
  );
  const finite =
    unit.kind === "word" &&
    unit.readings.some((reading) => reading.known && reading.word === "verb" && reading.form === "finite");
  return !small && !finite;
}

/** True where a phrase behind the head is its attribute in the genitive. */
export function isAttributeOf(chunk: Chunk, attribute: Chunk, { doing, which }: PhraseWords): boolean {
  if ((casesOf(attribute) & GEN) === 0) return false;
  const { pronoun, quantity } = attribute;
  if (pronoun !== null && pronoun.lemma !== which) return false;
  if (quantity === null) return true;
  // «задержание двух журналистов», but not «в отдел милиции двух журналистов».
  if (chunk.animate !== true && !doing.test(chunk.lemma)) return false;
  return quantity.measure.unit !== null || (quantity.cases & GEN) !== 0;
}
