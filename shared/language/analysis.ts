/**
 * What a language pack makes of a text: sentences with their words, noun phrases and predications. A pack knows grammar and nothing
 * of event types; `shared/events` reads these structures and knows no grammar. Every offset counts UTF-16 code units of the text
 * that was analysed, so that `text.slice(start, end)` is the words meant.
 */
import type { Mention } from "../watchlist/mention.ts";
import type { Language } from "./languages.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type PartOfSpeech =
  | "noun"
  | "proper"
  | "verb"
  | "adj"
  | "adv"
  | "pron"
  | "num"
  | "prep"
  | "conj"
  | "det"
  | "part"
  | "aux"
  | "punct"
  | "other";

/** Grammatical cases by short name; empty lists mean that the form does not tell. */
export type Case = "nom" | "gen" | "dat" | "acc" | "ins" | "loc" | "voc";
export type GrammaticalNumber = "singular" | "plural";
export type Gender = "masculine" | "feminine" | "neuter";

/** One word, number or sign. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with ё folded to е and typographic apostrophes to '. */
  readonly lower: string;
  /** Dictionary form in lower case; the lower form where none is known. */
  readonly lemma: string;
  /** Of a German verb, the prefix that stands apart from it: "heraus" of "fordert … heraus". */
  readonly parted?: string;
  readonly pos: PartOfSpeech;
  /** What its ending or its entry in a word list tells of it, as far as someone asks. */
  readonly features?: {
    readonly gender?: Gender;
    /** `participle` etc. where the form is not finite. */
    readonly form?: "finite" | "infinitive" | "participle" | "gerund" | "imperative";
  };
}

export type NumberBound = "exact" | "min" | "max" | "approx";

/** A number that the text states, with what it measures. */
export interface Measure extends Span {
  readonly value: number;
  readonly bound: NumberBound;
  /** `percent`, an ISO 4217 currency, a length of time (`day`, `week`, `month`, `year`, `hour`, `life`), `age`, or null for a plain count. */
  readonly unit: string | null;
  /** The other end of a range ("between 7 and 15 days"), which then stands for the upper bound. */
  readonly upTo?: number;
}

/** A pronoun that refers to someone named elsewhere. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: GrammaticalNumber | null;
  readonly gender: Gender | null;
}

/** A personal name brought back to its dictionary form and spelt in English. */
export interface PersonName {
  /** "Marina Kolos"; only the given name or the surname where the text has no more. */
  readonly english: string;
  /** In lower case as the language writes it, to find the same person again; empty where only a given name stands. */
  readonly surname: string;
  readonly gender: Gender | null;
  /** True where given name and surname both stand. */
  readonly full: boolean;
}

/** Words around one head that name one thing: "at least 300 women", "Belarus's border guard service", «минская милиция». */
export interface NounPhrase extends Span {
  /** Index of the head word in `Sentence.tokens`, and the range of tokens (`to` excluded), complements not included. */
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** The watchlist mention that is or holds the head (a name, a capital, a body); null where the phrase is only described. */
  readonly mention: Mention | null;
  /** A mention that only qualifies the head: "Belarusian police", "the Brest court". */
  readonly adjectiveMention: Mention | null;
  /** "Lukashenko's" in "Lukashenko's government"; the genitive attribute in languages that have one. */
  readonly possessor: NounPhrase | null;
  /** How many: set for counts ("300 women", "dozens of students") and for money or time, which carry their unit. */
  readonly quantity: Measure | null;
  /** "a programmer of 29" in "Siarhei Laptsevich, a programmer of 29". */
  readonly apposition: NounPhrase | null;
  readonly pronoun: Pronoun | null;
  /** For a relative pronoun ("who", «которые»): the phrase it stands for. Readers should use the antecedent instead. */
  readonly antecedent: NounPhrase | null;
  readonly cases: readonly Case[];
  readonly number: GrammaticalNumber | null;
  /** True where grammar tells that a noun means a being, whatever the being is: «трактарыста», «плотника»; false where it knows that it means a thing. */
  readonly living?: boolean;
  /** A person the watchlist does not hold, where the language inflects names: «Марину Колос» is Marina Kolos. */
  readonly personName?: PersonName;
  /** A title in quotation marks that is the name of what the head says, in English letters, and a key that its case forms share. */
  readonly title?: { readonly english: string; readonly key: string };
  /** A place that no list holds, in English letters: «в городе Хала» is Khala. */
  readonly placeName?: string;
  /** Prepositional attributes of the head: "members of the council", "a court in Homel". */
  readonly complements: readonly Argument[];
}

export type ArgumentRole =
  /** Grammatical subject (of a passive: the one it is done to). */
  | "subject"
  /** Direct object. */
  | "object"
  /** Second object or dative: "gave HER a visa". */
  | "indirect"
  /** The doer of a passive: "by police", instrumental. */
  | "agent"
  /** Any other prepositional or bare-case argument; see `preposition` and the case of its phrases. */
  | "oblique"
  /** Genitive or "of" argument of a noun: "the arrest OF X", «задержание X». */
  | "genitive"
  /** "POLAND's decision". */
  | "possessor";

export interface Argument {
  readonly role: ArgumentRole;
  /** Lemma of the preposition, several words joined by a space ("in front of"); null where none. */
  readonly preposition: string | null;
  /** One, or several where conjoined ("Poland, Latvia and Japan"). */
  readonly phrases: readonly NounPhrase[];
  /** How the argument was found, for traces: "subject", "subject of 'expected' (raising)", "antecedent of 'who'". */
  readonly path: string;
}

export type Tense = "past" | "present" | "future";
export type Modality =
  /** Said as a fact. */
  | "asserted"
  /** "will", "is due to", «намерен». */
  | "planned"
  /** "may", "could". */
  | "possible"
  /** In the scope of if, would, wish. */
  | "hypothetical"
  /** "tried to". */
  | "attempted"
  /** An order or appeal: "Release them!", or a purpose that someone asked for ("urged her to leave"). */
  | "requested";

/** A verb or noun with its arguments: one thing that the text says happens, is meant to happen, or does not. */
export interface Predication {
  /** Index in `Sentence.predications`. */
  readonly index: number;
  /** Index of the head word in `Sentence.tokens`. */
  readonly head: number;
  /** Token range of the verb group or noun ("had been detained"), `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly kind: "verb" | "noun" | "participle";
  readonly voice: "active" | "passive" | "impersonal";
  readonly tense: Tense | null;
  readonly modality: Modality;
  readonly negated: boolean;
  /** "has detained" (news of now) and "had detained" (before what is told), in languages that have them. */
  readonly perfect?: "present" | "past" | null;
  readonly arguments: readonly Argument[];
  /** The shortest stretch of the sentence that holds the verb with its arguments and adjuncts. */
  readonly clause: Span;
  /** How the clause hangs in its sentence; null for a main clause. `reported`: what someone says; `complement`: what someone wants, plans, does. */
  readonly subordinate:
    | "relative"
    | "reported"
    | "complement"
    | "conditional"
    | "purpose"
    | "participial"
    | "temporal"
    | null;
  /** Index of the predication it hangs on ("said", "agreed", "is accused of"), or null. */
  readonly governor: number | null;
}

/** A range of calendar days, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** Words that name a time: "on Monday", "last week", «19 верасня», "since Thursday night". */
export interface DateMention extends Span {
  /**
   * What `resolve` counts from: the day of publication ("last week", "on Monday"), or the day the text spoke of before ("the same
   * evening", "two days later").
   */
  readonly anchor: "publication" | "mentioned";
  /** The days meant. The tense turns "on Friday" to the past or the future one. Null where the words need a day that is not given. */
  readonly resolve: (anchorDay: string | null, tense: Tense | null) => Days | null;
  /** 0 to 1: how exactly it names its days; a day outweighs a month, a month "recently". */
  readonly weight: number;
  /** `open` for "since X" (to publication), `before` for "by X", "until X"; else `point`. */
  readonly shape: "point" | "open" | "before";
}

export interface Sentence extends Span {
  /** Counts paragraphs of the text from 0. */
  readonly paragraph: number;
  readonly kind: "title" | "dateline" | "body" | "subheading" | "entry" | "boilerplate";
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly predications: readonly Predication[];
  /** Stretches inside quotation marks. */
  readonly quoted: readonly Span[];
  readonly dates: readonly DateMention[];
  /** Every number of the sentence, also those inside phrases. */
  readonly measures: readonly Measure[];
}

export interface AnalysisOptions {
  /** Where the body begins; 0 where the text has no title. */
  readonly bodyStart: number;
  /** True for nouns (by lemma) that are wanted as predications: "arrest", «обыск». Verbs always are. */
  readonly isEventNoun: (lemma: string) => boolean;
}

/** Everything the monitor knows about the grammar of one language. */
export interface LanguagePack {
  readonly language: Language;
  /** Loads what is heavy; called once before the first `analyse`. */
  load(): Promise<void>;
  /** Pure after `load`. `mentions` are the watchlist findings in the same text, ordered by start. */
  analyse(text: string, mentions: readonly Mention[], options: AnalysisOptions): Sentence[];
}
