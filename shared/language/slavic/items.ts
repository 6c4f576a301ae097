import { asideAt } from "./asides.ts";
import { type Chunk, type Chunker, isVerbFirst } from "./chunks/index.ts";
import type { PhraseWords } from "./chunks/phrase-words.ts";
import type { Reading } from "./reading.ts";
import { actsAsVerb, attributive, beginsParticiple, interrupts } from "./verb-or-noun.ts";
import type { Unit } from "./words/index.ts";

/** Small words of a language that shape sentences, by dictionary form. */
export interface SyntaxWords extends PhraseWords {
  readonly negation: readonly string[];
  /** "would". */
  readonly conditionalParticle: readonly string[];
  readonly be: string;
  readonly become: readonly string[];
  readonly coordinators: readonly string[];
  readonly subordinators: Readonly<
    Record<"reported" | "conditional" | "purpose" | "temporal" | "other", readonly string[]>
  >;
  /** Conjunctions for both "if" and "when": with a past tense they mean "when". */
  readonly ifOrWhen?: readonly string[];
  /** Coordinators that behind a comma ask "whether". */
  readonly whether?: readonly string[];
  readonly relativeAdverbs: readonly string[];
  readonly saying: readonly string[];
  readonly possible: readonly string[];
  readonly planned: readonly string[];
  readonly attempted: readonly string[];
  readonly requesting: readonly string[];
  /** Verbs whose infinitive has the same doer and adds nothing: begin, go on. */
  readonly phases: readonly string[];
  /** Verbs by which those in power have something done: their infinitive tells it as done, unless they name whom they told to. */
  readonly ordering: readonly string[];
  /** Verbs that make someone something: a bare office in the instrumental is what he becomes, not who made him. */
  readonly naming: readonly string[];
  /** Verbs that have an addressee in the dative: entrust, hand, threaten, wish. */
  readonly addressing: readonly string[];
  /** Before the conditional particle, "at least": nothing hypothetical. */
  readonly atLeast: readonly string[];
  /** Forms of "must", "ready", "forced", which are said of someone, unlike "it is possible". */
  readonly mustOrReady: RegExp;
  /** Those by which what one had to do is done. */
  readonly hadTo: readonly string[];
  /** Verbs of leaving: what those do who are told to, not who tells them. */
  readonly leaving: readonly string[];
  /** Verbs of making decisions, and beginnings of nouns for one: «приняли РЕШЕНИЕ закрыть посольство». */
  readonly takingDecisions: readonly string[];
  readonly decision: RegExp;
  /** Beginnings of verbs for what is done to someone by those in power: to arrest, to sack. */
  readonly taking: RegExp;
  /** Verbs that do nothing without an object: to tear down, to seize, to call off. */
  readonly undoing: readonly string[];
  /** Nouns for those who act together: the authorities, a firm. */
  readonly together: readonly string[];
  /** Verbs of getting and of losing: «ранения ПОЛУЧИЛИ семь милиционеров». */
  readonly receiving: readonly string[];
  /** Verbs of giving something a name: of a thing that may be the object, it is. */
  readonly calling: readonly string[];
  /** Verbs of taking something in the genitive from someone. */
  readonly depriving: readonly string[];
  /** What stands for an adverb though a relative pronoun is in it, without its preposition: «(в) который раз». */
  readonly asAdverb: readonly string[];
  /** What stands between two commas and adds nothing to what is told: «МИД, в свою очередь, осудил …». */
  readonly asides: ReadonlySet<string>;
  /** Verbs that a sentence is given with. */
  readonly givingTerms: RegExp;
  /** Nouns that tell how long: «всю ночь». */
  readonly timeNouns: readonly string[];
  /** Beginnings of what is told between commas of more of those named before: «в том числе двух граждан США». */
  readonly insertion: RegExp;
  /** Forms of "one", for one of several told of before. */
  readonly one: RegExp;
  /** Nouns for occasions, whose names in quotation marks are no body's: «учения «Запад»». */
  readonly occasions: readonly string[];
  /** Prepositions before whom something is asked of. */
  readonly askedOf: readonly string[];
  /** Prepositions of where someone is taken and of what is done to them: «у подъезда», «под стражу»; and of these, of being put under something. */
  readonly placing: readonly string[];
  readonly puttingUnder: readonly string[];
  /** Prisons and dismissal, which are no one's: «выпустил из тюрьмы Петра Лося», «отправил в отставку министра». */
  readonly custody: readonly string[];
  /** Prepositions of where someone comes from. */
  readonly comingFrom: readonly string[];
  /** Beginnings of the adjective for what someone no longer is. */
  readonly former: RegExp;
  /** What may stand beside "and": also, even. */
  readonly besideAnd: readonly string[];
  /** The conjunction that joins clauses and no phrases: but. */
  readonly but: string;
  /** Adverbs that open a clause of place. */
  readonly where: readonly string[];
  /** Bodies that name others, which no one becomes. */
  readonly issuing: readonly string[];
  /** By what something is done, and not by whom: «указом помилованы». */
  readonly byWhat: readonly string[];
}

export type ItemKind =
  | "chunk"
  | "verb"
  | "participle"
  | "gerund"
  | "infinitive"
  | "predicative"
  | "negation"
  | "adverb"
  | "conjunction"
  | "separator"
  | "date"
  | "other";

export interface Item {
  readonly kind: ItemKind;
  readonly from: number;
  readonly to: number;
  readonly lower: string;
  readonly chunk: Chunk | null;
  readonly reading: Reading | null;
  /** All verb readings, where agreement has to choose. */
  readonly readings: readonly Reading[];
}

export const isPredicate = (item: Item): boolean => item.kind === "verb" || item.kind === "predicative";

/** Turns units to items: phrases, verbs, separators. */
export function itemsOf(
  units: readonly Unit[],
  chunker: Chunker,
  dateTokens: ReadonlySet<number>,
  words: SyntaxWords,
): Item[] {
  const items: Item[] = [];
  let at = 0;
  const put = (
    unit: Unit,
    kind: ItemKind,
    reading: Reading | null = null,
    to = unit.to,
    readings: readonly Reading[] = [],
  ) => items.push({ kind, from: unit.from, to, lower: unit.lower, chunk: null, reading, readings });
  while (at < units.length) {
    const unit = units[at]!;
    if (dateTokens.has(unit.from)) {
      let to = at + 1;
      while (to < units.length && dateTokens.has(units[to]!.from)) to++;
      put(unit, "date", null, units[to - 1]!.to);
      at = to;
      continue;
    }
    if (unit.lower === "(") {
      const close = units.findIndex((other, index) => index > at && index <= at + 8 && other.lower === ")");
      if (close > 0) {
        at = close + 1;
        continue;
      }
    }
    const adverb = adverbAt(units, at, words);
    if (adverb > 0) {
      put(unit, "adverb", null, units[at + adverb - 1]!.to);
      at += adverb;
      continue;
    }
    const aside = asideAt(units, at, words);
    if (aside > 0) {
      at += aside;
      continue;
    }
    if (unit.kind === "sign") {
      put(unit, /^[,;:—–()-]$|^\.{2,}$|^…$/u.test(unit.lower) ? "separator" : "other");
      at++;
      continue;
    }
    if (unit.kind === "word") {
      const measured = chunker.measureAt(unit.from);
      if (!measured && words.negation.includes(unit.lower)) {
        put(unit, "negation");
        at++;
        continue;
      }
      const verbs = unit.readings.filter((reading) => reading.word === "verb");
      const conjunction = unit.readings.find((reading) => reading.word === "conjunction");
      const preposition = unit.readings.find((reading) => reading.word === "preposition");
      const pronoun = unit.readings.find((reading) => reading.word === "pronoun");
      if (conjunction !== undefined && pronoun === undefined && preposition === undefined) {
        put(unit, "conjunction", conjunction);
        at++;
        continue;
      }
      if (conjunction !== undefined && pronoun !== undefined && /^(что|што)$/u.test(unit.lower)) {
        put(unit, "conjunction", conjunction);
        at++;
        continue;
      }
      const nominal =
        unit.readings.some(
          (reading) =>
            reading.known && (reading.word === "noun" || reading.word === "proper" || reading.word === "pronoun"),
        ) && !actsAsVerb(unit, verbs, units, at, items);
      if (
        !measured &&
        verbs.length > 0 &&
        !nominal &&
        !attributive(unit, units, at, chunker) &&
        !interrupts(unit, units, at, items) &&
        preposition === undefined
      ) {
        const known = verbs.filter((reading) => reading.known);
        const chosen = known.length > 0 ? known : verbs;
        const infinitive = chosen.find((reading) => reading.form === "infinitive");
        // «патрабуе вызваліць»: the form of "he" and the infinitive are one word in Belarusian.
        const governed = infinitive !== undefined && verbBefore(items);
        const finite = governed
          ? []
          : chosen.filter((reading) => reading.form === "finite" || reading.form === "short");
        const reading = finite[0] ?? (governed ? infinitive : chosen[0]!);
        const kind: ItemKind =
          reading.form === "infinitive"
            ? "infinitive"
            : reading.form === "gerund"
              ? "gerund"
              : reading.form === "imperative"
                ? "verb"
                : "verb";
        put(unit, kind, reading, unit.to, finite.length > 0 ? finite : chosen);
        at++;
        continue;
      }
      const predicative = unit.readings.find((reading) => reading.word === "predicative");
      // «против» alone is a stance; «против журналиста» is a preposition with what it governs.
      if (predicative !== undefined && (preposition === undefined || chunker.phraseAt(at) === null)) {
        put(unit, "predicative", predicative);
        at++;
        continue;
      }
    }
    const phrase = chunker.phraseAt(at);
    const described = beginsParticiple(unit, units[at + 1], phrase?.chunk ?? null, items);
    if (described.length > 0) {
      put(unit, "participle", described[0]!, unit.to, described);
      at++;
      continue;
    }
    if (phrase !== null && phrase.next > at) {
      items.push({
        kind: "chunk",
        from: phrase.chunk.begin,
        to: phrase.chunk.to,
        lower: unit.lower,
        chunk: phrase.chunk,
        reading: null,
        readings: [],
      });
      at = phrase.next;
      continue;
    }
    const participle = unit.readings.find((reading) => reading.form === "participle");
    if (participle !== undefined)
      put(
        unit,
        "participle",
        participle,
        unit.to,
        unit.readings.filter((reading) => reading.form === "participle"),
      );
    else if (unit.readings.some((reading) => reading.word === "adverb" || reading.word === "particle"))
      put(unit, "adverb", unit.readings[0]!);
    else put(unit, isVerbFirst(unit) ? "adverb" : "other", unit.readings[0] ?? null);
    at++;
  }
  return items;
}

/** How many units a preposition takes with what makes an adverb of it; 0 where it makes none. */
function adverbAt(units: readonly Unit[], at: number, { asAdverb }: SyntaxWords): number {
  if (!units[at]!.readings.some(({ word }) => word === "preposition")) return 0;
  const length = asAdverb.find((words) =>
    words.split(" ").every((word, index) => units[at + 1 + index]?.lower === word),
  );
  return length === undefined ? 0 : length.split(" ").length + 1;
}

/** True where the piece already has a finite verb or a word such as "may". */
function verbBefore(items: readonly Item[]): boolean {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.kind === "separator") return false;
    if (isPredicate(item)) return true;
  }
  return false;
}
