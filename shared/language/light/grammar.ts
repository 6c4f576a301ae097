/** What a language tells the light reader of sentences: small tables of endings and words instead of a full morphology. */

import type { Case, Gender, GrammaticalNumber, NumberBound, PartOfSpeech, Tense } from "../analysis.ts";
import type { Language } from "../languages.ts";
import type { LengthAdjectives } from "../length-adjectives.ts";
import type { Abbreviations } from "../sentences.ts";
import type { GenderEndings } from "./gender.ts";
import type { NameGrammar } from "./personal-names.ts";
import type { SmallWords } from "./small-words.ts";
import type { Syntax } from "./syntax.ts";

/** What a word can be, told by its ending or a list. */
export interface WordReading {
  readonly pos: PartOfSpeech;
  readonly cases?: readonly Case[];
  readonly number?: GrammaticalNumber;
  readonly gender?: Gender;
  readonly tense?: Tense;
  readonly form?: "finite" | "infinitive" | "participle" | "gerund";
  /** `impersonal`: a form that has no subject («затримано», "zatrzymano"). */
  readonly voice?: "active" | "passive" | "impersonal";
}

/** Verb endings in the order they are tried: the first pattern that fits a word with a known stem decides. */
export interface VerbEnding {
  readonly pattern: RegExp;
  readonly reading: Omit<WordReading, "pos">;
}

export interface LightGrammar {
  readonly language: Language;
  readonly abbreviations: Abbreviations;
  readonly words: SmallWords;
  /** Stems of verbs, lower case. The present of a perfective verb is a future. */
  readonly verbStems: { readonly perfective: readonly string[]; readonly imperfective: readonly string[] };
  readonly verbEndings: readonly VerbEnding[];
  /** Verbs by their dictionary form, where a language has tables of them: what no stem and ending tells, and the lemma of each form. */
  readonly verbForm?: (lower: string) => { readonly lemma: string; readonly reading: WordReading } | null;
  /** Forms of verbs that mostly help others, and that `verbForm` does not hold, with their dictionary form. */
  readonly helpers?: readonly (readonly [RegExp, string])[];
  /** Nouns for bodies and things that bear a name of their own, in the nominative whatever case they stand in: "koncern Biełaruśkalij". */
  readonly namedThings?: RegExp;
  /** Words that no list of stems holds and that are verbs by their ending alone: "sędziował", "komentowała". */
  readonly plainVerbs?: RegExp;
  /** Words with a verb's stem and ending that are none. */
  readonly notVerbs: RegExp;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions before the doer of a passive. */
  readonly agentPrepositions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly subordinators: ReadonlyMap<string, "reported" | "conditional" | "purpose" | "temporal" | "complement">;
  readonly relatives: RegExp;
  readonly negations: ReadonlySet<string>;
  /** Auxiliaries: to be, to have, to become. */
  readonly auxiliaries: ReadonlyMap<string, Auxiliary>;
  /** Words that make the infinitive after them planned, possible, tried or asked for. */
  readonly modals: readonly {
    readonly pattern: RegExp;
    readonly modality: "asserted" | "planned" | "possible" | "attempted" | "hypothetical";
  }[];
  readonly pronouns: ReadonlyMap<string, { number: GrammaticalNumber; gender: Gender | null; cases: readonly Case[] }>;
  readonly determiners: RegExp;
  readonly adverbs: RegExp;
  /** Endings of adjectives with the cases they show. */
  readonly adjectives: readonly (readonly [RegExp, readonly Case[], GrammaticalNumber | null])[];
  /** Endings of nouns that show their case. */
  readonly nouns: readonly (readonly [RegExp, readonly Case[], GrammaticalNumber | null])[];
  /** Endings that show the case of a name where they show another of a common noun. */
  readonly properNouns?: readonly (readonly [RegExp, readonly Case[], GrammaticalNumber | null])[];
  /** Numerals that show the case of what they count, whatever case that stands in: «двоє громадян» is a nominative, «двох громадян» none. */
  readonly numeralCases?: readonly (readonly [RegExp, readonly Case[]])[];
  /** Pronouns that are the owner's before a noun: «його дружину». */
  readonly possessives?: RegExp;
  /** What endings tell of gender, where they are plain enough. */
  readonly genders?: GenderEndings;
  /** Nouns for people by their trade or origin, whom no list need hold, by their endings; lower case. */
  readonly persons: RegExp;
  /** Articles and other words that show the case of their phrase; a language without any has no use for a definite noun. */
  readonly articles: ReadonlyMap<string, readonly Case[]>;
  /** A genitive stands before its noun, so that nothing but a genitive stands between a title and its name. */
  readonly genitiveFirst: boolean;
  /** Adjectives stand behind what a body is called by: "Prokuratura Generalna". */
  readonly adjectivesBehindBodies?: boolean;
  /** A body before a name is no title of whoever bears it; an office is. */
  readonly bodiesAreNoTitles?: boolean;
  /** Endings of adjectives that something is called by, with the cases they show: «Корольовський районний суд». */
  readonly callingAdjectives?: readonly (readonly [RegExp, readonly Case[]])[];
  /** What its family does in its own way. */
  readonly syntax: Syntax;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  /** Names of people, in languages that inflect them. */
  readonly names?: NameGrammar;
  /** Verbs of saying: an inverted one after a comma governs what stands before it. */
  readonly saying: RegExp;
}

export interface Auxiliary {
  readonly tense: Tense;
  /** What it makes of a participle. */
  readonly participle: "active" | "passive";
}

export interface NumberWords {
  readonly words: ReadonlyMap<string, number>;
  /** Scales and lengths that mean one of them where no number stands before: "milion", «півроку» is 6 months (`unit`). */
  readonly lone: readonly (readonly [RegExp, number, unit?: string])[];
  /** "half a": before a scale. */
  readonly half: RegExp;
  /** "a year" and "a month" without a number, and what must follow for a length of confinement; `and` a number of months may follow as well. */
  readonly loneTimes: readonly (readonly [RegExp, "year" | "month"])[];
  readonly confinement: RegExp;
  /** The article that counts before a scale or a length of time: "eine Million", "ein Jahr Haft". */
  readonly one?: RegExp;
  readonly lengthAdjectives?: LengthAdjectives;
  /** Numbers written in one word, where the language has any number of them. */
  readonly compound?: (word: string) => number | null;
  /** Words that multiply the number before them. */
  readonly multipliers: readonly (readonly [RegExp, number])[];
  /** dozens, hundreds: read as the annotation guide reads them. */
  readonly vague: readonly (readonly [RegExp, number])[];
  readonly bounds: readonly (readonly [RegExp, NumberBound])[];
  /** Words after a number that tell what it measures: `percent`, a currency, a length of time, `age`. */
  readonly units: readonly (readonly [RegExp, string])[];
  readonly life: RegExp;
  /** Words before a number that is a name: "numer 7". */
  readonly numbered: RegExp;
  /** Between years and months of one length. */
  readonly and: RegExp;
  /** Two words behind a number: "and a half". */
  readonly andHalf: RegExp;
  /** A number with an age in one word, as its first group: «51-річний». */
  readonly age: RegExp;
  /** Words of one with its number that count no one, besides times of day: «51-річного», «90-х років». */
  readonly noCount: RegExp;
  /** Behind a number of years, of someone's age: "der 30 Jahre ALTE Sanitäter". */
  readonly old?: RegExp;
  /** What ends so before a number says that it is an age, also of a range: "w wieku od 20 do". */
  readonly ofAge: RegExp;
  /** Genitives of one hundred and one thousand that look like plurals, and words behind which they are one: «близько тисячі». */
  readonly single?: readonly (readonly [RegExp, number])[];
  readonly beforeSingle?: RegExp;
  /** Words that end in the preposition by which a verdict tells its length, where it also means "up to". */
  readonly length?: RegExp;
}

/** Patterns over lower-case text. */
export interface DateWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Beginnings of words of which a sentence has one, or a digit, a month or a weekday, if it names a time at all: most name none. */
  readonly stems: string;
  /** Order of a date: "9 листопада 2021", or Lithuanian "2021 m. lapkričio 9 d.". */
  readonly order: "day-month" | "year-month-day";
  readonly yearWord: string;
  /** Behind the number of a day, and behind the name of a month. */
  readonly dayEnding: string;
  readonly monthWord: string;
  /** First to fourth of what follows: quarters, by their beginning. */
  readonly quarters: readonly string[];
  readonly quarter: string;
  /** Before a month or weekday. */
  readonly lastBefore: string;
  readonly nextBefore: string;
  /** After a month: "marca ubiegłego roku". */
  readonly lastYearAfter: string;
  readonly thisYearAfter: string;
  readonly monthPrepositions: string;
  readonly yearPrepositions: string;
  readonly since: string;
  readonly until: string;
  readonly today: string;
  readonly yesterday: string;
  readonly dayBeforeYesterday: string;
  readonly tomorrow: string;
  readonly sameDay: string;
  readonly nextDay: string;
  readonly dayBefore: string;
  readonly lastWeek: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly lastWeekend: string;
  readonly lastMonth: string;
  readonly thisMonth: string;
  readonly nextMonth: string;
  readonly lastYear: string;
  readonly thisYear: string;
  readonly sinceYear: string;
  /** What follows a year that stands alone: German "2022 wurde …". */
  readonly afterBareYear?: string;
  /**
   * "three days ago": a pattern with the named groups `count` and one of `day week month year`; COUNT stands for digits and for the number
   * words of the language.
   */
  readonly ago: string;
  /** "two days later", counted from the day told of before; groups as in `ago`, or the same with a 2. */
  readonly later: string;
  /** "in summer": words, first and last month. */
  readonly seasons: readonly (readonly [string, number, number])[];
  /** Words for a few, by the number they are taken for. */
  readonly few?: Readonly<Record<string, number>>;
  /** Before and between two days: "vom 9. bis 14. August", "zwischen dem 21. Mai und dem 6. Juni". */
  readonly spanFrom: string;
  readonly spanTo: string;
  /** "since the beginning of", before a month. */
  readonly sinceStart: string;
  /** "within the last 24 hours", "over the last three weeks"; groups as in `ago`, and `hours`. */
  readonly lastDays: string;
  /** "already the third day", "the third day running": `nth` and one of `day week month`, or `nth2` of days; NTH stands for the ordinals. */
  readonly running: string;
  /** Second to tenth. */
  readonly ordinals: readonly string[];
  /** "by the end of the year": one of the groups `week month year`. */
  readonly untilEnd: string;
  /** "by the end of", before a month (or after it, where `order` says so). */
  readonly untilEndOf: string;
  /** "three days after the election", without its day; groups as in `ago`, with `count` and the unit optional. */
  readonly afterVote: string;
  readonly start: string;
  readonly middle: string;
  readonly end: string;
  /** Joins two days or months of one kind: "w marcu i kwietniu". */
  readonly and: string;
  readonly weekBeforeLast: string;
  readonly dayAfterTomorrow: string;
  /** The night to come: "from midnight". */
  readonly midnight: string;
  readonly nextYear: string;
  /** "in two days": groups as in `ago`. Of the past it tells how long something took. */
  readonly ahead: string;
  /** "in the first four months of the year", "over three quarters": `count` and one of the groups `month quarter`. */
  readonly monthsOfYear: string;
  /** The first or second half, before a month or year, in the groups `first` and `second`. */
  readonly half: string;
  /** The noun, where month or year stand between it and which half it is: "pirmąją gegužės pusę". */
  readonly halfNoun: string;
  /** Half a year by a word of its own, in the same groups. */
  readonly halfYear: string;
  /** Behind a half, where it is of a year: "of the year"; a year with a word or number is read without it. */
  readonly ofYear: string;
  /** Seasons since which something lasts: words and first month. */
  readonly sinceSeasons: readonly (readonly [string, number])[];
  /** Before and behind two years: "w latach 2020–2021". */
  readonly yearsBefore: string;
  readonly yearsAfter: string;
  /** "at the start of last week": one of the groups `start middle end`, one of `week month year`, and `lasttime` where it is the one before. */
  readonly partOfPeriod: string;
  /** First to thirtieth, as days of a month are called in words; the twenty-first to twenty-ninth are null. */
  readonly dayOrdinals: readonly (string | null)[];
  /** Days that have names: words, month and day. */
  readonly holidays: readonly (readonly [string, number, number])[];
}
