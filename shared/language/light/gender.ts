/** Whether what a past verb says of its subject's gender speaks against a phrase, where a language shows it by endings plain enough. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";

type Gender = "masculine" | "feminine" | "neuter";

/** What endings tell in a language. Those of the first gender that fits count. */
export interface GenderEndings {
  /** Of past verbs. */
  readonly verb: readonly (readonly [Gender, RegExp])[];
  /** Of surnames. */
  readonly surname: readonly (readonly [Gender, RegExp])[];
  /** Of given names that are women's, unless they are a man's that ends like them. */
  readonly woman: RegExp;
  readonly man: RegExp;
  /** Of other nouns in the nominative; null where an ending does not tell. */
  readonly noun: (lower: string, country: boolean) => Gender | null;
  /** Of masculine nouns that are a woman's office, too: «міністр заявила», "premier oświadczyła". */
  readonly office: RegExp;
}

const toldBy = (endings: readonly (readonly [Gender, RegExp])[], lower: string): Gender | null =>
  endings.find(([, ending]) => ending.test(lower))?.[0] ?? null;

/** The gender of a noun or name by the ending of its nominative; null where that does not tell. */
function genderOf(
  { mention, personName, head, from, quantity, pronoun }: Phrase,
  raw: readonly LightToken[],
  { surname, woman, man, noun }: GenderEndings,
): Gender | null {
  if (quantity !== null || pronoun !== null) return null;
  const last = raw[head]!;
  const { lower } = last;
  if (mention?.entity?.kind === "person" || personName !== undefined) {
    const named = toldBy(surname, lower);
    if (named !== null) return named;
    const given = mention ? raw.find(({ start }) => start === mention.start) : raw[from];
    if (given === undefined || given === last || man.test(given.lower)) return null;
    return woman.test(given.lower) ? "feminine" : null;
  }
  if (/^\p{Lu}{2,}/u.test(last.text) || man.test(lower)) return null;
  if (mention !== null && mention.start !== last.start) return null;
  return noun(lower, mention?.entity?.kind === "country");
}

/** The gender that a past verb tells of its subject; null where its language or form shows none. */
export const toldGender = ({ genders }: LightGrammar, verb: string): Gender | null =>
  genders === undefined ? null : toldBy(genders.verb, verb);

/** True for «звинуватив Білорусь Кулеба»: a feminine noun did not what the verb tells of a man. */
export function differsInGender(
  { genders }: LightGrammar,
  verb: string,
  phrase: Phrase,
  raw: readonly LightToken[],
): boolean {
  if (genders === undefined) return false;
  const told = toldBy(genders.verb, verb);
  const own = told === null ? null : genderOf(phrase, raw, genders);
  const office = phrase.mention === null || phrase.mention.entity?.id.startsWith("office:") === true;
  if (own === "masculine" && told === "feminine" && office && phrase.personName === undefined)
    return !genders.office.test(raw[phrase.head]!.lower);
  return own !== null && own !== told;
}
