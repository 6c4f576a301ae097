/** Reads the noun phrases of a Slavic sentence: their cases, attributes, names in apposition, numbers and prepositions. */
import { ACC, ANY_CASE, DAT, GEN, INS, NOM } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { Unit } from "../words/index.ts";
import { type Agreement, agree, agreementsOf, restrict } from "./agreement.ts";
import {
  behindRoute,
  isAttributeOf,
  isSubjectAhead,
  isWhose,
  joinName,
  mayHaveAttribute,
  namesOuterPerson,
  readPlaceName,
} from "./attributes.ts";
import { type Chunk, casesOf, type PlacedMeasure } from "./chunk.ts";
import { countable, countedAgreements, countFromBehind, countWith, nameWhole, roughCount } from "./counted.ts";
import { isNominal, isVerbFirst, participleOf } from "./heads.ts";
import { isPossessive, unitAfter } from "./lookahead.ts";
import { ModifierReader, type Modifiers, type Read } from "./modifiers.ts";
import { phraseAround, phraseOfNumber } from "./phrase.ts";
import type { PhraseWords } from "./phrase-words.ts";

export { restrict } from "./agreement.ts";
export { type Chunk, casesOf, type PlacedMeasure, type Prepositive, withPossessors } from "./chunk.ts";
export { isVerbFirst } from "./heads.ts";

/** «Литва дала им визы», «Літва дала ім візы»: without a preposition the dative of many, and not the instrumental of one. */
function asDative(read: Read | null): Read | null {
  if (read === null || read.chunk.pronoun === null) return read;
  const { agreements } = read.chunk;
  const ofMany = agreements.filter(({ plural, cases }) => plural === true && (cases & DAT) !== 0);
  const ofOne = agreements.some(({ plural, cases }) => plural === false && (cases & INS) !== 0 && (cases & DAT) === 0);
  if (ofMany.length > 0 && ofOne) read.chunk.agreements = ofMany;
  return read;
}

const DEEPEST = 12;

/** Reads noun phrases from units, left to right. */
export class Chunker {
  readonly #tokens: readonly RawToken[];
  readonly #units: readonly Unit[];
  readonly #measures: ReadonlyMap<number, PlacedMeasure>;
  readonly #words: PhraseWords;
  readonly #modifiers: ModifierReader;
  #budget: number;
  #depth = 0;
  /** The person whose attribute is being read: «главу банка Петра Лося» names the head, not the bank. */
  #person: Chunk | null = null;
  /** True while what stands before a name is read. */
  #inPurpose = false;
  /** What the noun agrees with whose participle's complements are being read: «избитого до полусмерти АКТИВИСТА». */
  #awaited: readonly Agreement[] | null = null;

  constructor(
    tokens: readonly RawToken[],
    units: readonly Unit[],
    measures: ReadonlyMap<number, PlacedMeasure>,
    words: PhraseWords,
  ) {
    this.#words = words;
    this.#tokens = tokens;
    this.#units = units;
    this.#measures = measures;
    this.#modifiers = new ModifierReader(units, measures, words, (at, awaited) => {
      const outer = this.#awaited;
      this.#awaited = awaited;
      const complement = this.phraseAt(at);
      this.#awaited = outer;
      return complement;
    });
    this.#budget = 40 * units.length + 200;
  }

  /** True where a number begins at this token. */
  measureAt(token: number): boolean {
    return this.#measures.has(token);
  }

  /** A phrase with or without preposition that begins at unit `at`; null where none does. */
  phraseAt(at: number): Read | null {
    const unit = this.#units[at];
    if (unit === undefined || this.#budget-- < 0) return null;
    const preposition =
      unit.kind === "word" ? unit.readings.find((reading) => reading.word === "preposition") : undefined;
    if (preposition === undefined || this.#measures.has(unit.from)) return asDative(this.#nominal(at, ANY_CASE));
    const compound = this.#compound(at);
    if (compound !== null) return compound;
    const governed = preposition.governs ?? ANY_CASE;
    const inner = this.#nominal(at + 1, governed);
    if (inner === null) return null;
    inner.chunk.preposition = preposition.lemma;
    inner.chunk.begin = unit.from;
    // Numerals and quantities after a preposition stand in its case though the noun is a genitive.
    inner.chunk.agreements =
      inner.chunk.quantity !== null
        ? [{ cases: governed, plural: true, gender: null }]
        : restrict(inner.chunk.agreements, governed);
    return inner;
  }

  /** «в отношении журналиста», «по делу Петра Лося», «у дачыненні да Пятра Лася»: a preposition of several words before a person. */
  #compound(at: number): Read | null {
    const words = [0, 1, 2].map((step) => this.#units[at + step]?.lower ?? "");
    for (const length of [3, 2]) {
      const preposition = this.#words.compounds.get(words.slice(0, length).join(" "));
      if (preposition === undefined) continue;
      const inner = this.#nominal(at + length, GEN);
      if (inner === null || (casesOf(inner.chunk) & GEN) === 0) continue;
      const { chunk } = inner;
      if (chunk.animate !== true && chunk.name === null && chunk.mention?.entity == null) continue;
      chunk.preposition = preposition;
      chunk.begin = this.#units[at]!.from;
      chunk.agreements = restrict(chunk.agreements, GEN);
      return inner;
    }
    return null;
  }

  #nominal(start: number, wanted: number): Read | null {
    if (this.#budget-- < 0) return null;
    let at = start;
    const first = this.#units[at];
    if (first === undefined) return null;
    // «всех троих», «все пятеро»: "all" adds nothing to the count.
    if (this.#words.all.includes(first.lower) && this.#measures.has(this.#units[at + 1]?.from ?? -1)) at++;
    const measured = this.#measures.get(this.#units[at]!.from) ?? null;
    if (measured !== null) {
      at = unitAfter(this.#units, at, measured);
      if (measured.measure.unit !== null && measured.measure.unit !== "age")
        return { chunk: phraseOfNumber(first, measured, this.#tokens), next: at };
    }
    if (isPossessive(this.#units, at, start > 0 && wanted !== ANY_CASE && wanted !== GEN, this.#words)) at++;
    const modifiers = this.#modifiers.read(at, measured);
    const { agreements, quantity } = modifiers;
    at = modifiers.next;
    const unit = this.#units[at];
    const nouns = (unit?.readings.filter(isNominal) ?? []).filter((reading) =>
      quantity !== null
        ? countable(quantity, reading, modifiers.last !== null)
        : agree(agreements, agreementsOf([reading])).length > 0,
    );
    if (unit === undefined || nouns.length === 0 || (unit.kind === "word" && isVerbFirst(unit)))
      return this.#withoutNoun(first, modifiers);
    let combined =
      quantity !== null
        ? countedAgreements(quantity, agreements, nouns, this.#tokens)
        : agree(agreements, agreementsOf(nouns));
    if (combined.length === 0) return null;
    if (quantity !== null) combined = withoutNominative(combined, modifiers.beforeNumber);
    combined = restrict(combined, wanted);
    const reading =
      nouns.find((candidate) => quantity !== null || agree(combined, agreementsOf([candidate])).length > 0) ??
      nouns[0]!;
    const chunk = phraseAround(first, unit, combined, reading, unit.to);
    chunk.quantity = quantity;
    if (quantity !== null) chunk.participle = participleOf(unit);
    chunk.adjectiveMention = modifiers.adjectiveMention;
    chunk.prepositive = modifiers.prepositive;
    let next = this.#attributes(chunk, at + 1, wanted !== ANY_CASE);
    if (this.#words.quantifiers.includes(chunk.lemma)) {
      next = this.#madeOf(chunk, next);
      countWith(chunk);
    }
    const behind = wanted === ANY_CASE ? this.#countBehind(chunk, next) : null;
    return behind ?? { chunk, next: this.#partOf(chunk, next) };
  }

  /** «группу из 12 афганцев», «колонна из ста машин»: the number behind "of" counts whom a group is of. */
  #madeOf(chunk: Chunk, at: number): number {
    if (chunk.possessor !== null || !this.#words.someOf.includes(this.#units[at]?.lower ?? "")) return at;
    const inner = this.#nominal(at + 1, GEN);
    const number = inner?.chunk.quantity?.measure;
    if (inner === null || number === undefined || number.unit !== null) return at;
    chunk.possessor = inner.chunk;
    chunk.to = inner.chunk.to;
    return inner.next;
  }

  /** «человек шестьдесят», «автозаков пять»: the number behind its noun makes it a rough one. */
  #countBehind(chunk: Chunk, at: number): Read | null {
    const unit = this.#units[at];
    const measured = unit?.kind === "word" ? this.#measures.get(unit.from) : undefined;
    if (measured === undefined || !roughCount(chunk, measured)) return null;
    const next = unitAfter(this.#units, at, measured);
    // «для жителей двадцать квартир»: the number counts what follows.
    if (this.#units[next]?.readings.some((reading) => isNominal(reading) && (reading.cases & GEN) !== 0)) return null;
    countFromBehind(chunk, measured);
    return { chunk, next };
  }

  /** A number alone, or an adjective that stands for a noun. */
  #withoutNoun(
    first: Unit,
    { agreements, quantity, last, reading, adjectiveMention, beforeNumber, next }: Modifiers,
  ): Read | null {
    const end = this.#units[next - 1]?.to ?? 0;
    if (quantity !== null) {
      const chunk = phraseOfNumber(first, quantity, this.#tokens);
      chunk.to = chunk.coreTo = end;
      chunk.participle = participleOf(last);
      chunk.agreements = withoutNominative(chunk.agreements, beforeNumber);
      return { chunk, next: this.#partOf(chunk, next) };
    }
    if (last === null || reading === null) return null;
    // «приговорили к трём годам каждую»: it shares out what was said, and is no one else.
    if (reading.lemma === this.#words.each) return null;
    // A participle with its own complements is left to the clauses.
    if (reading.form === "participle" && reading.passive !== true && reading.tense !== "present") return null;
    const chunk = phraseAround(first, last, agreements, reading, end);
    chunk.substantive = true;
    chunk.adjectiveMention = adjectiveMention;
    return { chunk, next: this.#partOf(chunk, next) };
  }

  /** What follows a head: its genitive attribute, then a name in its case. */
  #attributes(chunk: Chunk, start: number, governed: boolean): number {
    let at = start;
    for (let round = 0; round < 3; round++) {
      const unit = this.#units[at];
      const behindPurpose = unit === undefined ? at : this.#namedBehindPurpose(chunk, at);
      if (behindPurpose > at) return behindPurpose;
      if (unit === undefined || (unit.kind === "word" && isVerbFirst(unit))) break;
      if (this.#isAwaited(unit) && !this.#isAwaited(this.#units[at + 1])) break;
      const routed = behindRoute(chunk, this.#units, at, this.#words);
      if (routed > at) return routed;
      const behindPlace = readPlaceName(chunk, this.#units, this.#tokens, at);
      if (behindPlace > at) {
        at = behindPlace;
        continue;
      }
      // «по статье 342», «дом 5»: the number is the noun's name.
      if (round === 0 && unit.kind === "number" && this.#words.numbered.test(chunk.lemma)) {
        chunk.to = unit.to;
        at++;
        continue;
      }
      if (namesOuterPerson(chunk, unit, this.#person)) break;
      // «председателем облисполкома Лукашенко назначил»
      if ((casesOf(chunk) & (NOM | GEN | ACC)) === 0 && isSubjectAhead(unit, this.#units[at + 1])) break;
      if (!isWhose(unit, this.#units[at + 1]) && joinName(chunk, unit, this.#tokens, this.#words)) {
        at++;
        if (unit.kind !== "title") return at;
        continue;
      }
      if (governed && chunk.animate !== true && isSubjectAhead(unit, this.#units[at + 1])) break;
      // No text has so many genitives in a row, but a hostile one.
      if (!mayHaveAttribute(chunk, unit) || this.#depth >= DEEPEST) break;
      this.#depth++;
      const outer = this.#person;
      // What no list holds («дипломатии», «АБСЕ») is no person of its own.
      const isNobody = chunk.name === null && chunk.mention?.entity?.kind !== "person";
      this.#person = chunk.animate === true ? chunk : isNobody ? outer : null;
      const attribute = this.#nominal(at, GEN);
      this.#person = outer;
      this.#depth--;
      if (attribute === null || !isAttributeOf(chunk, attribute.chunk, this.#words)) break;
      attribute.chunk.agreements = restrict(attribute.chunk.agreements, GEN);
      chunk.possessor = attribute.chunk;
      chunk.to = attribute.chunk.to;
      at = attribute.next;
    }
    return at;
  }

  /**
   * «кандидата В ПРЕЗИДЕНТЫ Виктора Сосну», «уполномоченного ПО ДЕЛАМ РЕЛИГИЙ Александра Румака»: what someone is for may stand before the
   * name; the unit after it, or `at` where no name in the same case follows.
   */
  #namedBehindPurpose(chunk: Chunk, at: number): number {
    const one = chunk.animate === true && chunk.name === null && chunk.pronoun === null && chunk.quantity === null;
    if (!one || this.#inPurpose || this.#depth > 0 || !this.#words.forOrFrom.includes(this.#units[at]!.lower))
      return at;
    if (chunk.agreements.every(({ plural }) => plural === true)) return at;
    const post = this.#units[at + 1]?.readings.some(
      ({ word, plural, cases, animate }) =>
        word === "noun" && plural === true && animate === true && (cases & NOM) !== 0,
    );
    this.#inPurpose = true;
    const inner = post === true ? null : this.phraseAt(at);
    this.#inPurpose = false;
    if (
      post !== true &&
      (inner === null || inner.chunk.name !== null || inner.chunk.mention?.entity?.kind === "person")
    )
      return at;
    const end = inner?.next ?? at + 2;
    const name = this.#units[end];
    if (name === undefined || !(name.name?.full === true || name.mention?.entity?.kind === "person")) return at;
    if (!joinName(chunk, name, this.#tokens, this.#words)) return at;
    if (inner !== null) chunk.complements.push(inner.chunk);
    return end + 1;
  }

  #isAwaited(unit: Unit | undefined): boolean {
    if (this.#awaited === null || unit === undefined) return false;
    return agree(this.#awaited, agreementsOf(unit.readings.filter(isNominal))).length > 0;
  }

  /** «один из пассажиров», «двое из них»: the phrase names what the preposition governs. */
  #partOf(chunk: Chunk, at: number): number {
    const unit = this.#units[at];
    const partitive = chunk.substantive || (chunk.quantity !== null && chunk.quantity.to === chunk.coreTo);
    if (!partitive || unit === undefined || !this.#words.someOf.includes(unit.lower)) return at;
    const inner = this.#nominal(at + 1, GEN);
    if (inner === null || (casesOf(inner.chunk) & GEN) === 0) return at;
    const whole = inner.chunk;
    // «беспрацоўнага з Оршы» is from there, no part of it.
    if (whole.mention?.place) return at;
    nameWhole(chunk, whole);
    return inner.next;
  }
}

/** «остальных 114 передали»: what stands before a number in another case makes the whole no nominative. */
const withoutNominative = (agreements: readonly Agreement[], before: number): Agreement[] =>
  (before & NOM) !== 0 || agreements.every(({ cases }) => (cases & ~NOM) === 0)
    ? [...agreements]
    : agreements.map((agreement) => ({ ...agreement, cases: agreement.cases & ~NOM }));
