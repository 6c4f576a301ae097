/**
 * What a family of languages does in its own way while the light reader goes through a sentence. Languages that tell by endings who does
 * what share `INFLECTED`; one with another sentence brings its own.
 */
import type { Argument, Case, NounPhrase, Predication } from "../analysis.ts";
import type { Clause, Piece, VerbGroup } from "./clause.ts";
import type { LightGrammar, WordReading } from "./grammar.ts";
import type { Lemma } from "./lemmas.ts";
import type { Named } from "./names-in-phrases.ts";
import type { Phrase, Run } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

type Units = readonly Unit[];
type Tokens = readonly LightToken[];

export interface Syntax {
  readonly words: WordSyntax;
  readonly phrases: PhraseSyntax;
  readonly clauses: ClauseSyntax;
  readonly verbs: VerbSyntax;
  readonly roles: RoleSyntax;
}

/** What words are. */
export interface WordSyntax {
  /** A capital inside a sentence is that of a name, so that a known given name is one wherever it stands. */
  readonly capitalsName: boolean;
  /** The word that begins at a token and is another one, or a longer one, than it looks; null where there is none. */
  readonly wordAt?: (grammar: LightGrammar, tokens: Tokens, at: number) => Unit | null;
  /**
   * What capitals or the word before tell of a token as a verb; null for none, undefined where lists and endings tell. `opening` where a
   * sentence begins with it.
   */
  readonly verbAt?: (tokens: Tokens, at: number, opening: boolean) => WordReading | null | undefined;
  /** What a word is that is no verb and that no closed list holds. */
  readonly openReading: (grammar: LightGrammar, token: LightToken, opening: boolean) => WordReading;
  /** The words of a sentence as their neighbours have them; `surnames` are those of the text. */
  readonly settled: (grammar: LightGrammar, units: Units, surnames: ReadonlySet<string>) => Unit[];
  /** Puts parts of verbs that stand apart back to the dictionary forms of the verbs. */
  readonly rejoin?: (units: Units, clauses: readonly Clause[], lemmas: Map<Unit, Lemma>) => void;
}

/** How words make phrases, and whose these are. */
export interface PhraseSyntax {
  /** True for a word that belongs to the phrase of the word behind it; the run of nominal words ends before `end`. */
  readonly modifies: (grammar: LightGrammar, units: Units, at: number, end: number) => boolean;
  /** True for a word that looks like one before a noun and opens a clause. */
  readonly opensClause: (grammar: LightGrammar, units: Units, at: number) => boolean;
  /** The last word of a person's name that begins at a head or that titles there lead to; -1 where there is none. */
  readonly nameEnd: (units: Units, head: number, end: number, grammar: LightGrammar) => number;
  /** The last word of a phrase without a name: what stands behind its head belongs to it. */
  readonly lastOf: (units: Units, head: number, end: number) => number;
  /** What the first word of a phrase and its noun, if no name heads it, show together of its cases and number. */
  readonly shown?: (
    first: Unit,
    noun: LightToken | null,
  ) => { readonly cases?: readonly Case[]; readonly number?: NounPhrase["number"] };
  /** A locative without a preposition tells where something is, and is no one's name. */
  readonly locativeAlone: boolean;
  /** The name of a person whom no list holds, at the end of a phrase. */
  readonly unlistedName: (
    units: Units,
    first: number,
    last: number,
    headUnit: number,
    grammar: LightGrammar,
  ) => Named | null;
  /** Tells whose the new phrase of a run is, or what it is to the one before. */
  readonly attach: (run: Run, phrase: Phrase) => void;
  /** The preposition of a phrase right behind a quotation that the last phrase closes; -1 where it has none. */
  readonly prepositionOver?: (units: Units, at: number, last: Phrase | undefined) => number;
  /** A name in quotation marks beside what bears it. */
  readonly quoted: QuotedNames;
  /** What is told only by phrases that stand apart. */
  readonly finish?: (phrases: Phrase[], units: Units) => void;
}

/** What a language does with a name in quotation marks. */
export interface QuotedNames {
  /** Gives the phrase behind a quoted name to its bearer; false where it is not the name's. */
  readonly owns?: (phrases: readonly Phrase[], at: number) => boolean;
  /** Corrects what a phrase showed before it was known to have one body's name. */
  readonly bears?: (holder: Phrase, tokens: Tokens) => void;
  /** Takes a quoted name that no list holds for the title of what bears it; false where it is something else. */
  readonly entitles?: (holder: Phrase, name: Phrase, tokens: Tokens) => boolean;
}

/** Where clauses begin and end. */
export interface ClauseSyntax {
  /** True for a participle before a noun that tells something done nevertheless; `alone` where its stretch has no other verb. */
  readonly participleTells: (unit: Unit, alone: () => boolean) => boolean;
  /** True where a stretch that begins like a relative clause is one. */
  readonly isRelative: (units: Units, start: number, to: number) => boolean;
  /** True for a verb behind which a clause may end. */
  readonly closes: (unit: Unit) => boolean;
  /** The end of a bracket that parts nothing, at the sign that opens it; -1 where it parts. */
  readonly asideEnd?: (units: Units, open: number, isVerb: (at: number) => boolean) => number;
  /** True where what stands before a conjunction ends only with the verb behind it. */
  readonly endsBehind?: (units: Units, from: number, conjunction: number) => boolean;
  /** Puts pieces of one clause together. */
  readonly join?: (units: Units, pieces: readonly Piece[]) => Piece[];
  /** What a piece without a verb is: an aside within a clause, something told for itself, or (null) a part of its neighbour. */
  readonly verbless: (grammar: LightGrammar, units: Units, piece: Piece) => "aside" | "apart" | null;
  /** True for a piece without a verb that belongs to what follows. */
  readonly goesOn: (units: Units, pieces: readonly Piece[], index: number) => boolean;
}

/** How verbs stand together. */
export interface VerbSyntax {
  /** The verbs of a clause, each with its auxiliaries: its voice, tense and modality, and whether it is denied. */
  readonly groupsOf: (grammar: LightGrammar, units: Units, clause: Clause) => VerbGroup[];
  /** A verb as it goes on with the one before its clause. */
  readonly continued?: (group: VerbGroup, clause: Clause, before: Predication | null) => VerbGroup;
  /** What an infinitive hangs on that has no verb above it in its clause; null where it hangs on none. `outer` is none of a relative clause. */
  readonly infinitive: <Above>(
    units: Units,
    group: VerbGroup,
    clause: Clause,
    before: Above | null,
    outer: Above | null,
  ) => { readonly above: Above | null; readonly modality: VerbGroup["modality"] } | null;
  /** Who does what an infinitive tells, among those of the verb above it, where not its subject; `apart` where it has a clause of its own. */
  readonly controller?: (
    grammar: LightGrammar,
    above: Pick<Predication, "arguments" | "voice" | "lemma">,
    apart: boolean,
  ) => Argument | undefined;
  /** True for a later verb of one clause that has the subject of the first. */
  readonly sharesSubject?: (group: VerbGroup, clause: Clause) => boolean;
  /** Whom a passive befalls is told by the verb before it. */
  readonly passivesGoOn: boolean;
  /** An active verb with nothing beside it has the object of the verb before it. */
  readonly activesGoOn: boolean;
}

/** What is known of a verb when it is asked to whom it is done. */
export interface Around {
  /** Phrases without a preposition that are no subject or doer. */
  readonly told: readonly Phrase[];
  readonly subject: Phrase | null;
  readonly object: Phrase | undefined;
  readonly units: Units;
  readonly raw: Tokens;
}

/** Who does what to whom. */
export interface RoleSyntax {
  /** The verb of a clause that a phrase belongs to. */
  readonly verbOf: (phrase: Phrase, groups: readonly VerbGroup[]) => VerbGroup;
  /** True for a phrase that is no one beside its verb: what is quoted, or only tells of a name. */
  readonly isBeside: (phrase: Phrase, mine: readonly Phrase[], group: VerbGroup, units: Units) => boolean;
  /** True for a relative pronoun that looks like a subject and is none. */
  readonly isObjectOf: (
    grammar: LightGrammar,
    units: Units,
    pronoun: Phrase,
    antecedent: Phrase,
    group: VerbGroup,
    bare: readonly Phrase[],
  ) => boolean;
  /** What a relative clause tells of behind a phrase. */
  readonly antecedent: (last: Phrase, phrases: readonly Phrase[]) => Phrase;
  /** True for a verb whose subject is told with another one. */
  readonly lacksSubject: (units: Units, group: VerbGroup, clause: Clause) => boolean;
  /** Corrects the number of pronouns by that of the verb. */
  readonly agree?: (bare: readonly Phrase[], group: VerbGroup, units: Units) => void;
  readonly subject: SubjectScores;
  /** True for something done that is only spoken of, and does not do what the verb tells. */
  readonly isDeed?: (phrase: Phrase, bare: readonly Phrase[], group: VerbGroup, units: Units, raw: Tokens) => boolean;
  /** True for a phrase by whom a passive is done, without a preposition. */
  readonly isAgent: (phrase: Phrase, group: VerbGroup) => boolean;
  /** True for a phrase that can be the object by its case. */
  readonly isObject: (phrase: Phrase, objects: readonly Phrase[]) => boolean;
  /** How a phrase is to whom something is given or done: the path for the trace; null where it is not. */
  readonly indirect: (phrase: Phrase, around: Around) => "dative" | "counted dative" | null;
  /** True for a phrase that can be no object, whatever its case. */
  readonly isGiven?: (phrase: Phrase, told: readonly Phrase[], units: Units, raw: Tokens) => boolean;
}

/** What speaks for a phrase as the subject of a verb. */
export interface SubjectScores {
  /** Below it there is no subject. */
  readonly bar: number;
  /** It may be a nominative, and can be none of the other cases that objects have. */
  readonly nominative: number;
  readonly onlyNominative: number;
  readonly others: readonly Case[];
  /** It comes first, and shows no case. */
  readonly first: number;
  /** Several named together, of a plural verb. */
  readonly joined: number;
  /** Taken off for each that comes before. */
  readonly order: number;
  /** What is counted agrees with the verb in number as everything else does. */
  readonly countedAgrees: boolean;
}
