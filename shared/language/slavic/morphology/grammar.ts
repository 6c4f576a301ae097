/** What a language tells the morphology: word lists, endings, and how its words are inflected. */
import type { AdjectiveEnding, NounEntry, VerbEntry, VerbForm } from "../reading.ts";

/** One form of a noun. */
export interface Declined {
  readonly form: string;
  readonly cases: number;
  readonly plural: boolean;
}

/** The forms of a verb, all without -ся. */
export interface Conjugated {
  readonly infinitive: string;
  /** True where the dictionary form ends in -ся. */
  readonly reflexive: boolean;
  /** Masculine, feminine, neuter, plural; then another neuter, where a language has two: «магло», «асудзіла». */
  readonly past: readonly string[];
  readonly present: ReadonlyMap<string, { person: 1 | 2 | 3; plural: boolean }>;
  /** `задержан` and the stem of the long form, `задержанн`. */
  readonly passivePast: readonly { short: string; long: string }[];
  /** Stems before adjective endings: `задержавш`. */
  readonly activePast: readonly string[];
  readonly activePresent: readonly string[];
  readonly passivePresent: readonly string[];
  readonly gerunds: readonly string[];
  readonly imperatives: readonly string[];
}

/** A pattern for words of no list. */
export interface Guess {
  readonly test: RegExp;
  readonly form: VerbForm;
  readonly tense?: "past" | "present";
  readonly passive?: boolean;
  /** Shortest word it applies to, in letters. */
  readonly minimum?: number;
}

/** The grammar and word lists of one language. */
export interface SlavicGrammar {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  readonly functionWords: string;
  readonly names: string;
  readonly adjectiveEndings: readonly AdjectiveEnding[];
  /** Words with such an end are no adjectives, whatever ending would fit: «загінулі» is what they did. */
  readonly noAdjective?: RegExp;
  readonly nounEndings: string;
  readonly guesses: readonly Guess[];
  /** Endings by which a word of no list is an adverb, where a language has such: «жестоко», «единогласно». */
  readonly adverbs?: RegExp;
  /** Endings with which a passive participle is a predicate where the language has no short form («затрыманы», «затрыманая»). */
  readonly predicateEndings?: readonly {
    readonly ending: string;
    readonly gender: "m" | "f" | "n" | null;
    readonly plural: boolean;
  }[];
  /** The dictionary form of an adjective from its stem and the ending it was found with. */
  readonly adjectiveLemma: (stem: string, ending: string) => string;
  readonly declineNoun: (entry: NounEntry) => Declined[];
  readonly conjugate: (entry: VerbEntry) => Conjugated;
  /** Plain forms that a reflexive form can stand for; empty where it is none. */
  readonly cutReflexive: (word: string) => readonly string[];
  /** The reflexive dictionary form of an infinitive. */
  readonly addReflexive: (infinitive: string) => string;
  /** Brings spelling variants together before look-up: ё→е, the classical orthography of Belarusian, ў→у. */
  readonly normalise: (word: string) => string;
  /** Other spellings that a word of no list may have in the lists. */
  readonly respellings?: (word: string) => readonly string[];
}
