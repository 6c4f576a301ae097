import type { Mention } from "../../watchlist/mention.ts";
import type { Measure } from "../analysis.ts";
import { ACC, ANY_CASE, DAT, GEN, INS, LOC, NOM, type Reading } from "./reading.ts";
import type { RawToken } from "./tokens.ts";
import { type PersonalName, PLACE_NOUN, type Unit } from "./words.ts";

/** A number with the tokens it covers. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  /** Cases that the whole quantity can stand in. */
  readonly cases: number;
}

/** Case, number and gender that a phrase can have together. */
export interface Agreement {
  readonly cases: number;
  readonly plural: boolean | null;
  readonly gender: "m" | "f" | "n" | null;
}

/** A noun phrase while clauses are being built. */
export interface Chunk {
  /** Tokens of the phrase with its genitive attribute, `to` excluded; the preposition not included. */
  from: number;
  to: number;
  /** Tokens of the phrase without its attributes. */
  coreTo: number;
  head: number;
  lemma: string;
  agreements: readonly Agreement[];
  animate: boolean | null;
  preposition: string | null;
  /** First token, the preposition included. */
  begin: number;
  mention: Mention | null;
  adjectiveMention: Mention | null;
  possessor: Chunk | null;
  apposition: Chunk | null;
  quantity: PlacedMeasure | null;
  name: PersonalName | null;
  pronoun: Reading | null;
  relative: boolean;
  /** Tokens of a title in quotation marks that names the head, the marks not included. */
  title: { from: number; to: number } | null;
  /** Tokens of a name that no list holds behind the noun of a place («в городе Хала»). */
  placeName: { from: number; to: number } | null;
  /** True where the head is a name that no list holds. */
  proper: boolean;
  /** Prepositional attributes. */
  complements: Chunk[];
  /** True where the head is a participle or adjective that stands for a noun («задержанных»). */
  substantive: boolean;
}

export const casesOf = (chunk: Chunk): number =>
  chunk.agreements.reduce((bits, agreement) => bits | agreement.cases, 0);

export function agree(left: readonly Agreement[], right: readonly Agreement[]): Agreement[] {
  const out: Agreement[] = [];
  for (const a of left)
    for (const b of right) {
      const cases = a.cases & b.cases;
      if (cases === 0) continue;
      if (a.plural !== null && b.plural !== null && a.plural !== b.plural) continue;
      if (a.gender !== null && b.gender !== null && a.gender !== b.gender && !(a.plural ?? b.plural)) continue;
      out.push({ cases, plural: a.plural ?? b.plural, gender: a.gender ?? b.gender });
    }
  return out;
}

const agreementsOf = (readings: readonly Reading[]): Agreement[] =>
  readings.map(({ cases, plural, gender }) => ({ cases, plural, gender }));

/** Restricts to the given cases; the whole where none would remain. */
export function restrict(agreements: readonly Agreement[], cases: number): Agreement[] {
  const narrowed = agreements.flatMap((agreement) =>
    (agreement.cases & cases) === 0 ? [] : [{ ...agreement, cases: agreement.cases & cases }],
  );
  return narrowed.length > 0 ? narrowed : [...agreements];
}

const DEEPEST = 12;

/** Reads noun phrases from units, left to right. */
export class Chunker {
  readonly #tokens: readonly RawToken[];
  readonly #units: readonly Unit[];
  readonly #measures: ReadonlyMap<number, PlacedMeasure>;
  readonly #quantifiers: ReadonlySet<string>;
  #budget: number;
  #depth = 0;
  /** The person whose attribute is being read: «главу банка Петра Лося» names the head, not the bank. */
  #person: Chunk | null = null;

  constructor(
    tokens: readonly RawToken[],
    units: readonly Unit[],
    measures: ReadonlyMap<number, PlacedMeasure>,
    quantifiers: ReadonlySet<string>,
  ) {
    this.#quantifiers = quantifiers;
    this.#tokens = tokens;
    this.#units = units;
    this.#measures = measures;
    this.#budget = 40 * units.length + 200;
  }

  /** True where a number begins at this token. */
  measureAt(token: number): boolean {
    return this.#measures.has(token);
  }

  /** A phrase with or without preposition that begins at unit `at`; null where none does. */
  phraseAt(at: number): { chunk: Chunk; next: number } | null {
    const unit = this.#units[at];
    if (unit === undefined || this.#budget-- < 0) return null;
    const preposition =
      unit.kind === "word" ? unit.readings.find((reading) => reading.word === "preposition") : undefined;
    if (preposition !== undefined) {
      const measured = this.#measures.get(unit.from);
      if (measured !== undefined) return this.#nominal(at, ANY_CASE);
      const compound = this.#compound(at);
      if (compound !== null) return compound;
      const inner = this.#nominal(at + 1, preposition.governs ?? ANY_CASE);
      if (inner === null) return null;
      const governed = preposition.governs ?? ANY_CASE;
      inner.chunk.preposition = preposition.lemma;
      inner.chunk.begin = unit.from;
      // Numerals and quantities after a preposition stand in its case though the noun is a genitive.
      inner.chunk.agreements =
        inner.chunk.quantity !== null
          ? [{ cases: governed, plural: true, gender: null }]
          : restrict(inner.chunk.agreements, governed);
      return inner;
    }
    return this.#nominal(at, ANY_CASE);
  }

  /** «в отношении журналиста», «по делу Петра Лося», «у дачыненні да Пятра Лася»: a preposition of several words before a person. */
  #compound(at: number): { chunk: Chunk; next: number } | null {
    const words = [0, 1, 2].map((step) => this.#units[at + step]?.lower ?? "");
    for (const length of [3, 2]) {
      const preposition = COMPOUND.get(words.slice(0, length).join(" "));
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

  #nominal(start: number, wanted: number): { chunk: Chunk; next: number } | null {
    if (this.#budget-- < 0) return null;
    let at = start;
    const first = this.#units[at];
    if (first === undefined) return null;
    // «всех троих», «все пятеро»: "all" adds nothing to the count.
    if (ALL.test(first.lower) && this.#measures.has(this.#units[at + 1]?.from ?? -1)) at++;
    let agreements: Agreement[] = [{ cases: ANY_CASE, plural: null, gender: null }];
    let adjectiveMention: Mention | null = null;
    let quantity: PlacedMeasure | null = null;
    let modifier: Unit | null = null;
    let modifierReading: Reading | null = null;
    const measured = this.#measures.get(this.#units[at]!.from);
    if (measured !== undefined) {
      quantity = measured;
      while (this.#units[at] !== undefined && this.#units[at]!.from < measured.to) at++;
      if (measured.measure.unit !== null && measured.measure.unit !== "age")
        return { chunk: this.#quantityChunk(first, measured), next: at };
      agreements = [{ cases: ANY_CASE, plural: null, gender: null }];
    }
    if (this.#isPossessive(at, start > 0 && wanted !== ANY_CASE && wanted !== GEN)) at++;
    for (;;) {
      const unit = this.#units[at];
      if (unit === undefined) break;
      const adjectives = unit.readings.filter(
        (reading) => reading.word === "adjective" && (reading.form === undefined || reading.form === "participle"),
      );
      const nouns = unit.readings.filter((reading) => isNominal(reading));
      if (adjectives.length === 0) break;
      const narrowed = agree(agreements, agreementsOf(adjectives));
      if (narrowed.length === 0) break;
      // A word that is also a noun ends the phrase unless a noun follows that agrees.
      if (nouns.length > 0 && !this.#nounFollows(at + 1, narrowed)) break;
      if (unit.mention?.adjective) adjectiveMention = unit.mention;
      modifier = unit;
      modifierReading =
        adjectives.find((reading) => agree(agreements, agreementsOf([reading])).length > 0) ?? adjectives[0]!;
      agreements = narrowed;
      at++;
      const skipped = this.#participleComplements(at, adjectives, agreements);
      if (skipped !== null) at = skipped;
      // A second measure inside: "первые 300 человек".
      const inner = this.#measures.get(this.#units[at]?.from ?? -1);
      if (inner !== undefined && quantity === null && inner.measure.unit === null) {
        quantity = inner;
        while (this.#units[at] !== undefined && this.#units[at]!.from < inner.to) at++;
      }
      // Two modifiers joined: "военные и политические".
      const joint = this.#units[at];
      if (
        joint !== undefined &&
        (joint.lower === "и" || joint.lower === "і" || joint.lower === ",") &&
        this.#units[at + 1]?.readings.some((reading) => reading.word === "adjective") &&
        this.#nounFollows(at + 1, agreements)
      )
        at++;
    }
    const unit = this.#units[at];
    const nouns = unit?.readings.filter(isNominal) ?? [];
    const anyNoun =
      quantity !== null
        ? nouns.filter((reading) => countable(quantity!, reading, modifier !== null))
        : nouns.filter((reading) => agree(agreements, agreementsOf([reading])).length > 0);
    if (unit === undefined || anyNoun.length === 0 || (unit.kind === "word" && isVerbFirst(unit))) {
      if (quantity !== null) {
        const chunk = this.#quantityChunk(first, quantity);
        chunk.to = chunk.coreTo = this.#units[at - 1]!.to;
        return { chunk, next: this.#partOf(chunk, at) };
      }
      if (modifier === null || modifierReading === null) return null;
      // An adjective that stands for a noun; a participle with its own complements is left to the clauses.
      if (
        modifierReading.form === "participle" &&
        modifierReading.passive !== true &&
        modifierReading.tense !== "present"
      )
        return null;
      const chunk = this.#chunk(first, modifier, agreements, modifierReading, at);
      chunk.substantive = true;
      chunk.adjectiveMention = adjectiveMention;
      return { chunk, next: this.#partOf(chunk, at) };
    }
    let combined =
      quantity !== null
        ? this.#countedAgreements(quantity, agreements, anyNoun)
        : agree(agreements, agreementsOf(anyNoun));
    if (combined.length === 0) return null;
    combined = restrict(combined, wanted);
    const reading =
      anyNoun.find((candidate) => quantity !== null || agree(combined, agreementsOf([candidate])).length > 0) ??
      anyNoun[0]!;
    const chunk = this.#chunk(first, unit, combined, reading, at + 1);
    chunk.quantity = quantity;
    chunk.adjectiveMention = adjectiveMention;
    at++;
    const next = this.#attributes(chunk, at);
    if (this.#quantifiers.has(chunk.lemma)) countWith(chunk);
    return { chunk, next: this.#partOf(chunk, next) };
  }

  /** What follows a head: its genitive attribute, then a name in its case. */
  #attributes(chunk: Chunk, start: number): number {
    let at = start;
    const base = chunk;
    for (let round = 0; round < 3; round++) {
      const unit = this.#units[at];
      if (unit === undefined) break;
      if (unit.kind === "word" && isVerbFirst(unit)) break;
      const nameLike =
        unit.name !== null ||
        unit.kind === "title" ||
        (unit.mention !== null && !unit.mention.adjective) ||
        (unit.kind === "word" &&
          unit.readings.length > 0 &&
          unit.readings.every((reading) => reading.word === "proper"));
      if (base.mention === null && base.possessor === null && PLACE_NOUN.test(base.lemma)) {
        let end = at;
        while (this.#isPlaceWord(end)) end++;
        if (end > at) {
          base.placeName = { from: unit.from, to: this.#units[end - 1]!.to };
          base.to = base.coreTo = base.placeName.to;
          at = end;
          continue;
        }
      }
      const person = this.#person;
      if (
        person !== null &&
        base.animate === false &&
        (unit.name?.full === true || unit.mention?.entity?.kind === "person") &&
        agree(
          person.agreements.map(({ cases }) => ({ cases, plural: null, gender: null })),
          agreementsOf(unit.readings.filter(isNominal)).map(({ cases }) => ({ cases, plural: null, gender: null })),
        ).length > 0
      )
        break;
      // «президент Колумбии Хуан Сантос»: an office that the watchlist knows, and who holds it.
      const office =
        /^office:.*(president|minister|speaker|chancellor|ambassador)/u.test(base.mention?.entity?.id ?? "") &&
        unit.name !== null;
      if (nameLike && base.name === null && base.pronoun === null) {
        const readings = unit.readings.filter(isNominal);
        const joined =
          unit.kind === "title"
            ? base.agreements
            : agree(
                base.agreements.map(({ cases, plural }) => ({
                  cases,
                  plural: plural === true && unit.mention?.entity?.kind !== "body" ? null : plural,
                  gender: null,
                })),
                agreementsOf(readings).map(({ cases }) => ({ cases, plural: null, gender: null })),
              );
        const person = unit.name !== null || unit.mention?.entity?.kind === "person";
        // «сотрудник портала Марины»: a name in the genitive after a noun that is no person belongs to it as an attribute.
        const fits =
          joined.length > 0 &&
          (unit.kind === "title" ||
            (person
              ? base.animate !== false || office
              : base.animate === false &&
                (unit.mention?.place ? SETTLEMENT.test(base.lemma) : genitiveOf(readings) === 0)));
        if (fits && (base.mention === null || office)) {
          const description: Chunk = { ...base, complements: [] };
          base.apposition = description;
          base.head = headOf(unit);
          base.lemma = readings[0]?.lemma ?? unit.lower;
          base.mention = unit.mention;
          base.name = unit.name;
          if (unit.kind === "title") {
            base.apposition = null;
            base.title = titleOf(unit);
            base.head = description.head;
            base.lemma = description.lemma;
          } else {
            base.agreements = joined.map((agreement) => ({
              ...agreement,
              gender: person ? (readings[0]?.gender ?? null) : (description.agreements[0]?.gender ?? null),
            }));
            base.animate = person ? true : base.animate;
          }
          base.to = base.coreTo = unit.to;
          at++;
          if (unit.kind !== "title") return at;
          continue;
        }
      }
      if ((base.mention?.place && !base.mention.adjective) || base.proper) break;
      if (base.possessor !== null || base.pronoun !== null || base.name !== null) break;
      if (
        unit.readings.some(
          (reading) =>
            reading.word === "preposition" ||
            reading.word === "conjunction" ||
            reading.word === "particle" ||
            reading.word === "adverb",
        )
      )
        break;
      if (
        unit.kind === "word" &&
        unit.readings.some((reading) => reading.known && reading.word === "verb" && reading.form === "finite")
      )
        break;
      // No text has so many genitives in a row, but a hostile one.
      if (this.#depth >= DEEPEST) break;
      this.#depth++;
      const outer = this.#person;
      this.#person = base.animate === true ? base : base.animate === false ? outer : null;
      const attribute = this.#nominal(at, GEN);
      this.#person = outer;
      this.#depth--;
      if (attribute === null || (casesOf(attribute.chunk) & GEN) === 0) break;
      if (
        attribute.chunk.pronoun !== null &&
        attribute.chunk.pronoun.lemma !== "который" &&
        attribute.chunk.pronoun.lemma !== "які"
      )
        break;
      // «задержание двух журналистов», but not «в отдел милиции двух журналистов».
      if (attribute.chunk.quantity !== null && base.animate !== true && !ACTION.test(base.lemma)) break;
      if (
        attribute.chunk.quantity !== null &&
        attribute.chunk.quantity.measure.unit === null &&
        (attribute.chunk.quantity.cases & GEN) === 0
      )
        break;
      attribute.chunk.agreements = restrict(attribute.chunk.agreements, GEN);
      base.possessor = attribute.chunk;
      base.to = attribute.chunk.to;
      at = attribute.next;
    }
    return at;
  }

  /** A capitalised word that no list holds and that no common noun follows («городе Гродненской области»). */
  #isPlaceWord(at: number): boolean {
    const unit = this.#units[at];
    const single = unit?.kind === "word" || (unit?.kind === "name" && unit.to === unit.from + 1);
    if (unit === undefined || !single || !/^\p{Lu}\p{Ll}/u.test(this.#tokens[unit.from]!.text)) return false;
    if (unit.readings.some((reading) => reading.word === "preposition" || reading.word === "conjunction")) return false;
    const next = this.#tokens[unit.to];
    const adjective = unit.readings.some((reading) => reading.word === "adjective");
    return (
      !adjective ||
      next === undefined ||
      next.kind !== "word" ||
      !this.#nounFollows(at + 1, agreementsOf(unit.readings))
    );
  }

  /** «по его приказу»: "his" before its noun, not "him" before a predicate («признать его президентом»). */
  #isPossessive(at: number, afterPreposition: boolean): boolean {
    const unit = this.#units[at];
    if (unit === undefined || !/^(его|ее|их|яго|яе|іх|ягоны|ейны|іхны)$/u.test(unit.lower) || unit.kind !== "word")
      return false;
    const next = this.#units[at + 1];
    const nominal = next?.readings.filter((reading) => isNominal(reading) || reading.word === "adjective") ?? [];
    if (nominal.length === 0 || (next !== undefined && next.kind === "word" && isVerbFirst(next))) return false;
    return afterPreposition || nominal.some((reading) => (reading.cases & ~INS) !== 0);
  }

  /** «один из пассажиров», «двое из них»: the phrase names what the preposition governs. */
  #partOf(chunk: Chunk, at: number): number {
    const unit = this.#units[at];
    const partitive = chunk.substantive || (chunk.quantity !== null && chunk.quantity.to === chunk.coreTo);
    if (!partitive || unit === undefined || !/^(из|з|сярод)$/u.test(unit.lower)) return at;
    const inner = this.#nominal(at + 1, GEN);
    if (inner === null || (casesOf(inner.chunk) & GEN) === 0) return at;
    const whole = inner.chunk;
    chunk.head = whole.head;
    chunk.lemma = whole.lemma;
    chunk.mention = whole.mention;
    chunk.adjectiveMention = whole.adjectiveMention;
    chunk.possessor = whole.possessor;
    chunk.animate = whole.animate;
    chunk.pronoun = whole.pronoun;
    chunk.to = whole.to;
    chunk.coreTo = whole.coreTo;
    return inner.next;
  }

  #nounFollows(at: number, agreements: readonly Agreement[]): boolean {
    for (let index = at; index < Math.min(at + 3, this.#units.length); index++) {
      const unit = this.#units[index]!;
      const readings = unit.readings.filter((reading) => isNominal(reading) || reading.word === "adjective");
      if (readings.length === 0 || agree(agreements, agreementsOf(readings)).length === 0) return false;
      if (readings.some((reading) => isNominal(reading) && agree(agreements, agreementsOf([reading])).length > 0))
        return true;
    }
    return false;
  }

  /** «летевший из Афин в Вильнюс самолёт»: the unit after the complements where the agreeing noun stands. */
  #participleComplements(at: number, adjectives: readonly Reading[], agreements: readonly Agreement[]): number | null {
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
      const complement = this.phraseAt(index);
      if (complement === null || complement.next === index) return null;
      index = complement.next;
    }
    return null;
  }

  /** After a count the noun is a genitive, and the whole is what the numeral says. */
  #countedAgreements(quantity: PlacedMeasure, modifiers: readonly Agreement[], nouns: readonly Reading[]): Agreement[] {
    // «двое активистов», «три женщины» of living beings are nominatives: the accusative is «двоих активистов», «трёх женщин».
    const single = quantity.to === quantity.from + 1;
    if (
      single &&
      NOMINATIVE_COUNT.test(this.#tokens[quantity.from]!.lower) &&
      nouns.every((noun) => noun.animate === true)
    )
      return [{ cases: NOM, plural: true, gender: null }];
    const cases = quantity.cases;
    const own = agree(modifiers, agreementsOf(nouns)).reduce((bits, agreement) => bits | agreement.cases, 0);
    const direct = cases & own & (DAT | INS | LOC);
    if (direct !== 0 && (own & GEN) === 0) return [{ cases: direct, plural: true, gender: null }];
    if (nouns.every((noun) => (noun.cases & (GEN | NOM)) === 0))
      return [{ cases: own || cases, plural: true, gender: null }];
    return [
      {
        cases: cases === ANY_CASE ? NOM | ACC : cases,
        plural: quantity.measure.value !== 1,
        gender: null,
      },
    ];
  }

  #quantityChunk(first: Unit, quantity: PlacedMeasure): Chunk {
    return {
      from: quantity.from,
      to: quantity.to,
      coreTo: quantity.to,
      head: quantity.to - 1,
      lemma: this.#tokens[quantity.to - 1]!.lower,
      agreements: [{ cases: quantity.cases, plural: true, gender: null }],
      animate: null,
      preposition: null,
      begin: first.from,
      mention: null,
      adjectiveMention: null,
      possessor: null,
      apposition: null,
      quantity,
      name: null,
      pronoun: null,
      relative: false,
      title: null,
      placeName: null,
      proper: false,
      complements: [],
      substantive: false,
    };
  }

  #chunk(first: Unit, unit: Unit, agreements: readonly Agreement[], reading: Reading, next: number): Chunk {
    const end = this.#units[next - 1]!.to;
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
      name: unit.name,
      pronoun: reading.word === "pronoun" ? reading : null,
      title: titleOf(unit),
      placeName: null,
      proper: reading.word === "proper" && unit.kind === "word",
      relative: reading.lemma === "который" || reading.lemma === "які",
      complements: [],
      substantive: false,
    };
  }
}

/** A counted noun is a genitive, or stands in the oblique case of its numeral («двум журналистам»). */
function countable(quantity: PlacedMeasure, reading: Reading, modified: boolean): boolean {
  if ((reading.cases & GEN) !== 0 || modified) return true;
  if (quantity.measure.value % 10 === 1 && (reading.cases & quantity.cases) !== 0 && reading.plural !== true)
    return true;
  return (
    (reading.cases & quantity.cases & (DAT | INS | LOC)) !== 0 ||
    (quantity.cases === ANY_CASE && (reading.cases & (DAT | INS | LOC)) !== 0 && reading.plural === true)
  );
}

/** «большинство женщин», «часть участников»: the counted noun is the head, in the case of the word that counts. */
function countWith(chunk: Chunk): void {
  const counted = chunk.possessor;
  if (counted === null) return;
  chunk.head = counted.head;
  chunk.lemma = counted.lemma;
  chunk.mention = counted.mention;
  chunk.adjectiveMention = counted.adjectiveMention;
  chunk.name = counted.name;
  chunk.animate = counted.animate;
  chunk.quantity = counted.quantity ?? chunk.quantity;
  chunk.coreTo = counted.coreTo;
  chunk.possessor = counted.possessor;
  const plural = counted.agreements.some((agreement) => agreement.plural === true);
  // «большинство отпустили», «часть вышла»: the verb may agree with either.
  chunk.agreements = [
    ...chunk.agreements,
    ...chunk.agreements.map((agreement) => ({ ...agreement, plural, gender: null })),
  ];
}

/** Prepositions of several words, each by the name that frames call it. */
const COMPOUND: ReadonlyMap<string, string> = new Map([
  ["в отношении", "в отношении"],
  ["по делу", "по делу"],
  ["у дачыненні да", "у дачыненні"],
  ["у адносінах да", "у дачыненні"],
  ["па справе", "па справе"],
]);

const ALL = /^(все|всех|всем|всеми|усе|ўсе|усіх|ўсіх|усім|ўсім|усімі)$/u;

const NOMINATIVE_COUNT =
  /^(двое|трое|четверо|пятеро|шестеро|семеро|два|две|три|четыре|чацвера|пяцера|шасцера|дзве|тры|чатыры|абодва|абедзве|оба|обе)$/u;

/** Nouns that the name of a place follows in their own case: «в городе Минске». */
const SETTLEMENT =
  /^(город|деревня|поселок|агрогородок|село|станция|аэропорт|река|республика|горад|веска|пасёлак|паселак|аграгарадок|мястэчка|рака|рэспубліка)$/u;

/** Nouns of doing, by ending: what is done to stands behind them in the genitive. */
const ACTION =
  /(ние|тие|нне|цце|ство|ства|арест|арышт|смерть|смерць|гибель|гібель|приговор|прысуд|вырак|суд|розыск|вышук|разгон|(депорт|дэпарт|ликвид|ліквід|эваку|экстрад)\p{L}{2,3}[цс][иы]я)$/u;

const genitiveOf = (readings: readonly Reading[]): number =>
  readings.reduce((bits, reading) => bits | (reading.cases & GEN), 0);

const titleOf = (unit: Unit): { from: number; to: number } | null =>
  unit.kind === "title" ? { from: unit.from + 1, to: unit.to - 1 } : null;

/** The head token; not the quotation mark that closes a title. */
function headOf(unit: Unit): number {
  const quoted = unit.kind === "title" || (unit.kind === "mention" && unit.quoted === true);
  return quoted ? unit.to - 2 : unit.to - 1;
}

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
