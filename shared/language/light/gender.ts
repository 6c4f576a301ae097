/** Whether what a past verb says of its subject's gender speaks against a phrase, where a language shows it by endings plain enough. */
import type { Language } from "../languages.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";

type Gender = "masculine" | "feminine" | "neuter";

/** What endings tell in a language. Those of the first gender that fits count. */
interface Endings {
  /** Of past verbs. */
  readonly verb: readonly (readonly [Gender, RegExp])[];
  /** Of surnames. */
  readonly surname: readonly (readonly [Gender, RegExp])[];
  /** Of given names that are women's, unless they are a man's that ends like them. */
  readonly woman: RegExp;
  readonly man: RegExp;
  /** Of other nouns in the nominative; null where an ending does not tell. */
  readonly noun: (lower: string, country: boolean) => Gender | null;
}

const ENDINGS: Partial<Record<Language, Endings>> = {
  uk: {
    verb: [
      ["feminine", /ла(?:ся|сь)?$/u],
      ["neuter", /ло(?:ся|сь)?$/u],
      ["masculine", /(?:в|вся|ніс|віз|ріс|міг|зник|втік|утік)$/u],
    ],
    surname: [
      ["feminine", /(?:ська|цька|ова|єва|іна)$/u],
      ["masculine", /(?:ський|цький|ов|єв|ін)$/u],
    ],
    woman: /[ая]$/u,
    man: /^(?:микола|ілля|сава|кузьма|лука|хома|нікіта|микита|данила|саша|женя|суддя|голова|воєвода|староста|колега|убивця|вбивця|глава|старшина|лівша|посла)$/u,
    noun: (lower, country) => {
      if (/[ая]$/u.test(lower)) return /(?:ння|ття|лля|ддя|ччя|ззя|сся)$/u.test(lower) ? "neuter" : "feminine";
      if (/[оеє]$/u.test(lower)) return "neuter";
      if (/ь$/u.test(lower)) return country ? "feminine" : null;
      return /[бвгґджзйклмнпрстфхцчшщ]$/u.test(lower) ? "masculine" : null;
    },
  },
  pl: {
    verb: [
      ["feminine", /ła(?:by)?$/u],
      ["neuter", /ło(?:by)?$/u],
      ["masculine", /ł(?:by)?$/u],
    ],
    surname: [
      ["feminine", /(?:[sc]ka|owa|ewa)$/u],
      ["masculine", /[sc]ki$/u],
    ],
    woman: /a$/u,
    man: /(?:[iy]sta|ca|mężczyzna|kolega|sędzia|wojewoda|starosta|poeta|marszałek|mikoła|mikita|nikita|ilja|kuba|kosma|barnaba|kiryła|sawa|danyła|kuźma|janka|łuka|zachara)$/u,
    noun: (lower, country) => {
      if (/a$|ość$/u.test(lower)) return "feminine";
      if (/[oeę]$|um$/u.test(lower)) return "neuter";
      if (country) return /ś$/u.test(lower) ? "feminine" : null;
      return /[bdfghjklłmnprtwz]$/u.test(lower) && !/(?:rz|cz|sz|dz|kolej)$/u.test(lower) ? "masculine" : null;
    },
  },
};

const toldBy = (endings: readonly (readonly [Gender, RegExp])[], lower: string): Gender | null =>
  endings.find(([, ending]) => ending.test(lower))?.[0] ?? null;

/** The gender of a noun or name by the ending of its nominative; null where that does not tell. */
function genderOf(
  { mention, personName, head, from, quantity, pronoun }: Phrase,
  raw: readonly LightToken[],
  { surname, woman, man, noun }: Endings,
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
export function toldGender({ language }: LightGrammar, verb: string): Gender | null {
  const endings = ENDINGS[language];
  return endings === undefined ? null : toldBy(endings.verb, verb);
}

/** True for «звинуватив Білорусь Кулеба»: a feminine noun did not what the verb tells of a man. */
export function differsInGender(
  { language }: LightGrammar,
  verb: string,
  phrase: Phrase,
  raw: readonly LightToken[],
): boolean {
  const endings = ENDINGS[language];
  if (endings === undefined) return false;
  const told = toldBy(endings.verb, verb);
  const own = told === null ? null : genderOf(phrase, raw, endings);
  // A woman's office often is a masculine noun: «міністр заявила», "premier oświadczyła".
  const office = phrase.mention === null || phrase.mention.entity?.id.startsWith("office:") === true;
  if (own === "masculine" && told === "feminine" && office && phrase.personName === undefined)
    return !/(?:er|or|tr|nt|st|og|ik|acz|at|ec|usz|ер|ор|тр|нт|ст|ог|ик|ач|ар|ат|ець|ий)$/u.test(
      raw[phrase.head]!.lower,
    );
  return own !== null && own !== told;
}
