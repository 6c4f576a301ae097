/** What the light reader knows of a noun phrase while it reads a sentence. */
import type { Mention } from "../../watchlist/mention.ts";
import type { Argument, Case, Measure, NounPhrase, PersonName } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** A noun phrase under construction; its fields become those of the finished one. */
export interface Phrase {
  start: number;
  end: number;
  head: number;
  from: number;
  to: number;
  mention: Mention | null;
  adjectiveMention: Mention | null;
  possessor: Phrase | null;
  quantity: Measure | null;
  apposition: Phrase | null;
  pronoun: NounPhrase["pronoun"];
  personName?: PersonName;
  /** A name in quotation marks of what its head says. */
  title?: NounPhrase["title"];
  /** A noun for a person by its ending. */
  living?: true;
  antecedent: Phrase | null;
  cases: readonly Case[];
  number: NounPhrase["number"];
  complements: Argument[];
  /** Token index of the preposition before it, or -1. */
  preposition: number;
  /** True where it is another phrase's genitive. */
  attribute: boolean;
  /** Units it covers. */
  firstUnit: number;
  lastUnit: number;
}

/** A run of nominal words on the way to phrases. */
export interface Run {
  readonly grammar: LightGrammar;
  readonly units: readonly Unit[];
  readonly tokens: readonly LightToken[];
  /** The unit behind its last one. */
  readonly end: number;
  /** The phrases of the sentence so far. */
  readonly phrases: Phrase[];
  /** The last phrase of the run that is no other's, and one that waits for what it owns. */
  previous: Phrase | null;
  waiting: Phrase | null;
}
