import type { Mention } from "../../../watchlist/mention.ts";
import type { Measure } from "../../analysis.ts";
import type { Reading } from "../reading.ts";
import type { PersonalName } from "../words/index.ts";
import type { Agreement } from "./agreement.ts";

/** A number with the tokens it covers. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  /** Cases that the whole quantity can stand in. */
  readonly cases: number;
}

export interface Prepositive {
  /** Token of the participle. */
  readonly at: number;
  readonly reading: Reading;
  readonly complements: readonly Chunk[];
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
  /** True for what a noun such as "most" counts. */
  counted: boolean;
  name: PersonalName | null;
  pronoun: Reading | null;
  relative: boolean;
  /** Tokens of a title in quotation marks that names the head, the marks not included. */
  title: { from: number; to: number } | null;
  /** Tokens of a name that no list holds behind the noun of a place («в городе Хала»). */
  placeName: { from: number; to: number } | null;
  /** True where the head is a name that no list holds. */
  proper: boolean;
  /** The verb of a passive participle that stands for a counted noun («трое задержанных»), and its token. */
  participle: { at: number; lemma: string } | null;
  /** A participle before the head with what belongs to it: «ВЫСЛАННЫЙ ИЗ РИГИ атташе». */
  prepositive: Prepositive | null;
  /** Prepositional attributes. */
  complements: Chunk[];
  /** True where the head is a participle or adjective that stands for a noun («задержанных»). */
  substantive: boolean;
}

export const casesOf = (chunk: Chunk): number =>
  chunk.agreements.reduce((bits, agreement) => bits | agreement.cases, 0);

/** A phrase, its attribute in the genitive, the attribute of that, and so on. */
export const withPossessors = (chunk: Chunk): Chunk[] =>
  chunk.possessor === null ? [chunk] : [chunk, ...withPossessors(chunk.possessor)];
