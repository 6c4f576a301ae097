/** What words of no list most probably are, by their endings. */
import { type AdjectiveEnding, CASE_BITS, type Reading } from "../reading.ts";
import type { Guess, SlavicGrammar } from "./grammar.ts";

interface NounEnding {
  readonly ending: string;
  readonly readings: readonly Omit<Reading, "lemma">[];
}

const ADJECTIVE_LIKE =
  /(ск|цк|н|ов|ев|ив|ист|к|л|т|ш|щ|ж|ч|х|г|р|м|в|б|п|д|с)(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|ага|яга|аму|яму|ай|яй|ае|яе|ыя|ія|ымі|імі|ы|і)$/u;
const UNAMBIGUOUS_ADJECTIVE =
  /(ый|ым|ого|ому|ую|юю|ая|яя|ое|ые|ых|ыми|ими|ский|ская|ский|ской|ском|ским|ских|ские|цкий|ага|яга|аму|яму|ыя|ія|ымі|імі|скай|скі|скім|ская|скую|скіх)$/u;

/** Guesses readings from endings: verbs first, since clauses depend on them, then adjectives and nouns. */
export class Guesser {
  readonly #grammar: SlavicGrammar;
  readonly #nounEndings: readonly NounEnding[];

  constructor(grammar: SlavicGrammar) {
    this.#grammar = grammar;
    this.#nounEndings = readNounEndings(grammar.nounEndings);
  }

  guess(word: string): Reading[] {
    const letters = word.replace(/[^\p{L}]/gu, "");
    if (letters === "") return [];
    if (letters.length >= 6 && this.#grammar.adverbs?.test(word))
      return [{ lemma: word, word: "adverb", cases: 0, plural: null, gender: null, animate: null, known: false }];
    for (const guess of this.#grammar.guesses) {
      if (letters.length < (guess.minimum ?? 4) || !guess.test.test(word)) continue;
      const readings = this.#verbal(word, guess);
      if (readings.length > 0) return readings;
    }
    return this.#nominal(word);
  }

  #verbal(word: string, guess: Guess): Reading[] {
    const base = this.#grammar.cutReflexive(word)[0] ?? null;
    const form = base ?? word;
    const common = { lemma: form, perfective: null, known: false, reflexive: base !== null, animate: null };
    if (guess.form === "participle")
      return this.#adjectiveEndings(form).map(({ cases, plural, gender }) => ({
        ...common,
        word: "adjective",
        form: "participle",
        tense: guess.tense ?? "past",
        passive: guess.passive ?? false,
        cases,
        plural,
        gender,
      }));
    const last = form.at(-1)!;
    const plural = isPluralForm(form, guess);
    const gender = guess.tense === "past" && plural === false ? (last === "а" ? "f" : last === "о" ? "n" : "m") : null;
    return [
      {
        ...common,
        word: "verb",
        form: guess.form,
        ...(guess.tense ? { tense: guess.tense } : {}),
        passive: guess.passive ?? false,
        cases: 0,
        plural,
        gender,
        ...(guess.tense === "present" ? { person: 3 } : {}),
      },
    ];
  }

  #nominal(word: string): Reading[] {
    const readings: Reading[] = [];
    if (ADJECTIVE_LIKE.test(word))
      for (const { ending, cases, plural, gender } of this.#adjectiveEndings(word))
        readings.push({
          lemma: this.#grammar.adjectiveLemma(word.slice(0, -ending.length), ending),
          word: "adjective",
          cases,
          plural,
          gender,
          animate: null,
          known: false,
        });
    if (readings.length > 0 && UNAMBIGUOUS_ADJECTIVE.test(word)) return readings;
    const noun = this.#nounEndings.find(({ ending }) => word.endsWith(ending) && word.length >= ending.length + 2);
    return [...readings, ...(noun?.readings ?? []).map((reading) => ({ ...reading, lemma: word }))];
  }

  /** The longest endings of adjectives that fit. */
  #adjectiveEndings(word: string): AdjectiveEnding[] {
    const fitting = this.#grammar.adjectiveEndings.filter(
      ({ ending }) => word.endsWith(ending) && word.length > ending.length + 2,
    );
    const longest = fitting[0]?.ending.length ?? 0;
    return fitting.filter(({ ending }) => ending.length === longest);
  }
}

function isPluralForm(form: string, guess: Guess): boolean | null {
  const last = form.at(-1)!;
  if (guess.form === "finite") return guess.tense === "past" ? /[иі]/u.test(last) : /[уюая](т|ць)$/u.test(form);
  return guess.form === "short" ? /[ыі]/u.test(last) : null;
}

/** Reads `ending: gender number cases, …`; an "a" behind the gender marks living beings. Longest endings first. */
function readNounEndings(text: string): NounEnding[] {
  const byEnding = new Map<string, Omit<Reading, "lemma">[]>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const ending = line.slice(0, colon).trim();
    const readings = byEnding.get(ending) ?? [];
    for (const part of line.slice(colon + 1).split(",")) {
      const words = part.trim().split(/\s+/u);
      const gender = words[0]![0] as "m" | "f" | "n";
      const animate = words[0]!.endsWith("a") ? true : null;
      const cases = words.slice(2).reduce((bits, name) => bits | (CASE_BITS[name] ?? 0), 0);
      readings.push({ word: "noun", cases, plural: words[1] === "pl", gender, animate, known: false });
    }
    byEnding.set(ending, readings);
  }
  return [...byEnding]
    .map(([ending, readings]) => ({ ending, readings }))
    .sort((left, right) => right.ending.length - left.ending.length);
}
