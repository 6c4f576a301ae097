/** One form of words for days: how it is found, and which days it means. */
import type { DateMention, Days, Tense } from "../../analysis.ts";
import { withPlainLetters } from "../../plain-letters.ts";

/** The days meant, from the day of publication (days since 1970), the tense of the verb, and the days that the text named before. */
export type Resolver = (publication: number | null, tense: Tense | null, previous: Days | null) => Days | null;

export interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly shape?: DateMention["shape"];
  readonly make: (match: RegExpExecArray) => Resolver | null;
}

/** A form found by `source`, a regular expression on lower-case text with ё as е, between letters of other words. */
export const rule = (source: string, weight: number, make: Rule["make"], shape?: DateMention["shape"]): Rule => ({
  pattern: new RegExp(withPlainLetters(`(?<![\\p{L}\\d-])(?:${source.replaceAll("ё", "е")})(?![\\p{L}])`), "gu"),
  weight,
  make,
  ...(shape ? { shape } : {}),
});

/** A resolver that cannot tell its days without the day of publication. */
export const needs =
  (make: (publication: number, tense: Tense | null, previous: Days | null) => Days | null): Resolver =>
  (publication, tense, previous) =>
    publication === null ? null : make(publication, tense, previous);
