import type { Sector } from "../../watchlist/mention.ts";

/** How the statements of a language, texts that say "we" of themselves, tell who issues them. Tried on the text as it is written. */
export interface StatementWords {
  /** The words by which authors say who they are, at the beginning of a line: "We, the undersigned organisations", "We are students of". */
  readonly undersigned: RegExp;
  /** Nouns for those who sign together, in lower case, with their sector, and what an event calls them where the noun alone says too little. */
  readonly signing: readonly (readonly [nouns: RegExp, sector: Sector, name: string | null])[];
  /** Ends right before someone to whom a letter or an appeal goes: "open letter to the". */
  readonly addressing: RegExp;
  /** Words in the name of a body that have no capital: "of", "for". */
  readonly smallInNames: RegExp;
  /** Found in the names of bodies and not in those of people: "Committee", "Watch", "for". */
  readonly bodyNames: RegExp;
}
