/** A verb group as the head of a clause, with what each pass over the sentence finds out about it. */
import type { Modality, Tense } from "../../analysis.ts";
import type { PhraseDraft, VerbGroup } from "../chunks/index.ts";

export type Form = "finite" | "infinitive" | "gerund" | "participle";
export type Subordinate =
  | "relative"
  | "reported"
  | "complement"
  | "conditional"
  | "purpose"
  | "participial"
  | "temporal"
  | null;

/** A verb group with what the clause rules found out. */
export interface VerbNode {
  readonly chunk: number;
  readonly verb: VerbGroup;
  form: Form;
  voice: "active" | "passive";
  tense: Tense | null;
  modality: Modality;
  subjects: PhraseDraft[];
  subjectPath: string;
  /** Chunk index where the subject begins; the verb itself where it has none of its own. */
  clauseFrom: number;
  objects: PhraseDraft[];
  objectPath: string;
  indirect: PhraseDraft[];
  obliques: { preposition: string; phrases: PhraseDraft[] }[];
  clauseTo: number;
  governor: VerbNode | null;
  subordinate: Subordinate;
}
