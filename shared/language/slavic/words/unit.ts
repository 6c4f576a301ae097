import type { Mention } from "../../../watchlist/mention.ts";
import type { Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";

/** One or several tokens that act as one word: a word, a number, a watchlist mention, a personal name, a quoted title. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  readonly mention: Mention | null;
  readonly name: PersonalName | null;
  readonly kind: "word" | "number" | "mention" | "name" | "title" | "sign";
  /** Lower form of a single token, else of the first. */
  readonly lower: string;
  /** True for a mention whose quotation marks belong to it. */
  readonly quoted?: boolean;
}

/** A person the watchlist does not hold. */
export interface PersonalName {
  /** In the nominative, in English spelling: "Marina Kolos". */
  readonly english: string;
  /** Surname in the nominative, lower case, as written. */
  readonly surname: string;
  readonly gender: "m" | "f" | null;
  readonly full: boolean;
}

export interface NameRules {
  /** The nominative of a surname that stands in one of `cases`. */
  readonly surname: (form: string, gender: "m" | "f" | null, cases: number) => string;
  readonly transliterate: (name: string) => string;
  readonly isPatronymic: (form: string) => boolean;
}

export const isCapitalised = (token: RawToken | undefined): boolean =>
  token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);
