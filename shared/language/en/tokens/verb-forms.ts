/** Dictionary forms of regular verbs, by spelling. */
import { FINAL_E, NOUN_OR_VERB } from "../grammar.ts";

/** The dictionary form of a verb from what is left without "-ing" or "-ed": arrest, seiz(e), stop(p), defi → defy. */
export function verbOf(stem: string): string {
  if (NOUN_OR_VERB.has(stem)) return stem;
  if (NOUN_OR_VERB.has(`${stem}e`) || FINAL_E.has(`${stem}e`)) return `${stem}e`;
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  const undoubled = /(.)\1$/u.test(stem) ? stem.slice(0, -1) : stem;
  if (undoubled !== stem && !/(?:ll|ss|ff|zz)$/u.test(stem)) return undoubled;
  return /(?:[aeiou][cgsvz]|at|[^aeiou]l|ut|ur|ir)$/u.test(stem) ? `${stem}e` : stem;
}

/** The bare form of a third person singular or plural ("strikes", "flees", "defies"). */
export function baseOf(lower: string): string {
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/[^zt]zes$/u.test(lower)) return lower.slice(0, -1);
  if (/(?:ss|sh|ch|x|z|o)es$/u.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("s") && !lower.endsWith("ss")) return lower.slice(0, -1);
  return lower;
}
