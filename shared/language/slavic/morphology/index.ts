/** What a written word of a Slavic language can be: by the word lists in all their forms, else by its ending. */
import { ACC, GEN, type Reading } from "../reading.ts";
import { Forms } from "./forms.ts";
import type { GivenName } from "./given-names.ts";
import type { SlavicGrammar } from "./grammar.ts";
import { Guesser } from "./guesses.ts";

export type { Conjugated, Declined, Guess, SlavicGrammar } from "./grammar.ts";

/** Reads written forms of one language. Words of the lists are inflected as texts ask for them; reading on is a table look-up. */
export class Morphology {
  readonly grammar: SlavicGrammar;
  readonly #forms: Forms;
  readonly #guesser: Guesser;
  readonly #read = new Map<string, readonly Reading[]>();
  readonly #respelt = new Map<string, string>();

  constructor(grammar: SlavicGrammar) {
    this.grammar = grammar;
    this.#forms = new Forms(grammar);
    this.#guesser = new Guesser(grammar);
  }

  get givenNames(): ReadonlyMap<string, GivenName> {
    return this.#forms.givenNames;
  }

  /** A word in the spelling of the lists; one that they do not hold, in the spelling in which they do, where the language has several. */
  normalise(word: string): string {
    const { normalise, respellings } = this.grammar;
    const key = normalise(word);
    if (respellings === undefined) return key;
    const before = this.#respelt.get(key);
    if (before !== undefined) return before;
    const spelt = this.#isListed(key) ? key : (respellings(key).find((other) => this.#isListed(other)) ?? key);
    if (this.#respelt.size > 50_000) this.#respelt.clear();
    this.#respelt.set(key, spelt);
    return spelt;
  }

  #isListed(word: string): boolean {
    return (
      this.#listed(word).length > 0 || this.grammar.cutReflexive(word).some((base) => this.#listed(base).length > 0)
    );
  }

  /** True where a word list holds this verb. */
  knowsVerb(lemma: string): boolean {
    return this.#forms.hasVerb(lemma);
  }

  /** True where some list holds this dictionary form. */
  knows(word: string): boolean {
    const key = this.normalise(word);
    return this.#forms.hasVerb(key) || this.#forms.formsOf(key).some((reading) => reading.lemma === key);
  }

  /** All readings of a word in lower case. */
  read(word: string): readonly Reading[] {
    const key = this.normalise(word);
    const known = this.#read.get(key);
    if (known) return known;
    const readings = this.#analyse(key);
    // Texts repeat their words; the memory is bounded so that a hostile text cannot fill it.
    if (this.#read.size > 50_000) this.#read.clear();
    this.#read.set(key, readings);
    return readings;
  }

  #analyse(word: string): Reading[] {
    const found = this.#listed(word);
    for (const base of this.grammar.cutReflexive(word)) {
      for (const reading of this.#listed(base)) {
        if (reading.word !== "verb" && reading.form === undefined) continue;
        if (reading.passive) continue;
        const own = this.grammar.addReflexive(reading.lemma);
        // A perfective in -ся is no passive: «взялись», «погрузились».
        if (this.#forms.hasVerb(own) || reading.perfective === true) found.push({ ...reading, lemma: own });
        else found.push({ ...reading, reflexive: true });
      }
    }
    return found.length > 0 ? found : this.#guesser.guess(word);
  }

  #listed(word: string): Reading[] {
    return [...this.#forms.formsOf(word), ...this.#adjectival(word)];
  }

  #adjectival(word: string): Reading[] {
    const found: Reading[] = [];
    if (this.grammar.noAdjective?.test(word)) return found;
    for (const { ending, cases, plural, gender } of this.grammar.adjectiveEndings) {
      if (!word.endsWith(ending)) continue;
      for (const { noun, verb, lemma, tense, passive, perfective } of this.#forms.stemsOf(word, ending.length)) {
        const common = { word: "adjective", cases, plural, gender, animate: null, known: true } as const;
        if (verb) found.push({ ...common, lemma, form: "participle", tense, passive, perfective });
        else if (noun === null) found.push({ ...common, lemma: this.grammar.adjectiveLemma(lemma, ending) });
        else {
          if (!plural && noun.gender !== null && gender !== null && noun.gender !== gender && noun.gender !== "m")
            continue;
          found.push({ ...common, lemma });
          found.push({
            lemma,
            word: "noun",
            cases: trimAccusative(cases, plural || gender === "m", noun.animate),
            plural,
            gender: plural ? null : gender,
            animate: noun.animate,
            known: true,
          });
        }
      }
    }
    return found;
  }
}

/** The accusative of a masculine or plural adjective is its nominative for things and its genitive for beings. */
function trimAccusative(cases: number, applies: boolean, animate: boolean | null): number {
  if (!applies || animate === null || (cases & ACC) === 0) return cases;
  return animate === ((cases & GEN) !== 0) ? cases : cases & ~ACC;
}
