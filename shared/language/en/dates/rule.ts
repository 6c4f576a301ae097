/** One form of words for days: how it is found, and which days it means. */
import type { Days, Tense } from "../../analysis.ts";

/** Days counted from an anchor, which the tense of the verb may send forward. */
export type Resolve = (anchor: string, tense: Tense | null) => Days | null;

export interface Rule {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly anchor?: "mentioned";
  /** The days themselves, where they need no anchor. */
  readonly absolute?: (groups: readonly (string | undefined)[]) => Days | null;
  readonly relative?: (groups: readonly (string | undefined)[]) => Resolve;
}

/** A form whose days are counted from publication, or from the day that the text spoke of last. */
export const rule = (
  pattern: string,
  weight: number,
  relative: (groups: readonly (string | undefined)[]) => Resolve,
  anchor?: "mentioned",
): Rule => ({
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w-])`, "gu"),
  weight,
  relative,
  ...(anchor ? { anchor } : {}),
});

/** A form that names its days by itself. */
export const fixed = (
  pattern: string,
  weight: number,
  absolute: (groups: readonly (string | undefined)[]) => Days | null,
): Rule => ({
  pattern: new RegExp(`\\b(?:${pattern})(?![\\w-])`, "gu"),
  weight,
  absolute,
});
