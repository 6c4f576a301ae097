/** Words of a language that shape its noun phrases, by dictionary form where nothing else is said. */
export interface PhraseWords {
  /** Nouns that only count what stands in the genitive behind them: most, part, group. */
  readonly quantifiers: readonly string[];
  /** Prepositions of several words, each by the name that frames call it: «в отношении журналиста». */
  readonly compounds: ReadonlyMap<string, string>;
  /** Prepositions that join to someone what he is for or from. */
  readonly forOrFrom: readonly string[];
  /** What shares out what was said, and is no one else: each. */
  readonly each: string;
  /** Forms of "all", which adds nothing to a count. */
  readonly all: readonly string[];
  /** Nouns that a number behind them names: «статья 342». */
  readonly numbered: RegExp;
  /** Prepositions between some and those they are of: «двое ИЗ них». */
  readonly someOf: readonly string[];
  /** Forms of "his", "her", "their", and the preposition behind which they are "him", "her", "them". */
  readonly whose: readonly string[];
  readonly among: string;
  /** Verbs of taking, behind which "at his" is rather whom a thing is taken from: «забралі ў іх тэлефоны». Not asked for where "him" has a form of its own behind a preposition. */
  readonly takingFrom?: RegExp;
  /** The relative pronoun. */
  readonly which: string;
  /** Nouns that the name of a place follows in their own case: «в городе Минске». */
  readonly settlements: readonly string[];
  /** Endings of nouns of doing, behind which whom it is done to stands in the genitive. */
  readonly doing: RegExp;
  /** Verbs that take no object. */
  readonly intransitive: ReadonlySet<string>;
  /** What goes from one place to another: «поезд Варшава — Минск». */
  readonly routed: readonly string[];
}
