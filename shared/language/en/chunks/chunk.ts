/** The pieces an English sentence is cut into. */
import type { Argument, NounPhrase } from "../../analysis.ts";

/** A noun phrase while its sentence is still being read. */
export type PhraseDraft = { -readonly [K in keyof NounPhrase]: NounPhrase[K] } & { complements: Argument[] };

export interface VerbGroup {
  from: number;
  to: number;
  head: number;
  lemma: string;
  auxiliaries: string[];
  negated: boolean;
  /** "to" before it. */
  infinitive: boolean;
  particle: string | null;
  /** Predicate adjective after a form of "be": "due", "ready". */
  adjective: string | null;
}

export type Chunk =
  | { kind: "phrase"; from: number; to: number; phrase: PhraseDraft }
  | { kind: "verb"; from: number; to: number; verb: VerbGroup }
  | { kind: "preposition"; from: number; to: number; word: string }
  | { kind: "relative" | "subordinator" | "that" | "conjunction"; from: number; to: number; word: string }
  | { kind: "comma" | "dash" | "open" | "close" | "quote" | "stop" | "date" | "adverb"; from: number; to: number };
