/** One form of words for days: how it is found, and which days it means. */
import type { DateMention, Days, Tense } from "../../analysis.ts";
import { withPlainLetters } from "../../plain-letters.ts";

/** What the named groups of a pattern found. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The days meant, counted from `anchor` (a day as YYYY-MM-DD), under a verb of this tense; null where there are none. */
export type Make = (groups: Groups, anchor: string, tense: Tense | null) => Days | null;

/** A form of words for days. */
export interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly anchor: DateMention["anchor"];
  readonly shape: DateMention["shape"];
  readonly make: Make;
  /** True where the words need no day to count from. */
  readonly absolute: (groups: Groups) => boolean;
}

/** A form found by `source`, a regular expression with named groups, between letters of other words; a point from the day of publication unless `options` say otherwise. */
export const rule = (
  source: string,
  weight: number,
  make: Make,
  options: Partial<Pick<Rule, "anchor" | "shape" | "absolute">> = {},
): Rule => ({
  pattern: new RegExp(withPlainLetters(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}])`), "giu"),
  weight,
  make,
  anchor: options.anchor ?? "publication",
  shape: options.shape ?? "point",
  absolute: options.absolute ?? (() => false),
});

/** True where the words name the year. */
export const hasYear = (groups: Groups): boolean => groups["year"] !== undefined;

/** True where the words name the year of a span's first or last day. */
export const hasAYear = (groups: Groups): boolean => hasYear(groups) || groups["firstyear"] !== undefined;

/** Index of the first pattern that fits, or -1. */
export const indexOf = (patterns: readonly RegExp[], text: string): number =>
  patterns.findIndex((one) => one.test(text));

/** Where the nearest day of a name is sought under a verb of this tense. */
export const direction = (tense: Tense | null): "past" | "future" => (tense === "future" ? "future" : "past");

/** What is told of this week, month or year in the past has happened by the day of publication. */
export const soFar = ({ start, end }: Days, anchor: string, tense: Tense | null): Days => ({
  start,
  end: tense === "past" && start <= anchor && anchor < end ? anchor : end,
});
