/** What the light reader knows of a clause and its verbs. */
import type { Modality, Tense } from "../analysis.ts";

/** A verb with its auxiliaries, as unit positions. */
export interface VerbGroup {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly voice: "active" | "passive" | "impersonal";
  readonly tense: Tense | null;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly number: "singular" | "plural" | null;
  readonly kind: "verb" | "participle";
  /** The group of the same clause whose infinitive it is, or null. */
  readonly under: VerbGroup | null;
}

/** A stretch of units with its verbs. */
export interface Clause {
  readonly from: number;
  to: number;
  readonly subordinate: "reported" | "conditional" | "purpose" | "temporal" | "complement" | "relative" | null;
  /** True where it goes on with the subject of the clause before it. */
  readonly coordinated: boolean;
  readonly groups: VerbGroup[];
  /** Units before a relative clause that belong to this clause: its subject. */
  readonly opening: { readonly from: number; readonly to: number } | null;
  /** Clauses that stand between its parts. */
  readonly holes?: readonly { readonly from: number; readonly to: number }[];
}

/** A stretch between two signs or conjunctions, before such stretches are put together to clauses. */
export interface Piece {
  from: number;
  to: number;
  subordinate: Clause["subordinate"];
  coordinated: boolean;
  verbs: boolean;
  /** Clauses inside it that have verbs of their own. */
  holes?: Piece[];
}

/** What parts clauses. */
export const BREAK = /^[,;:()–—-]$/u;

/** True where a unit of a clause's stretch belongs to a clause inside it. */
export const inHole = ({ holes }: Clause, at: number): boolean =>
  holes?.some(({ from, to }) => at >= from && at < to) === true;
