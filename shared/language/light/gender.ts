/** Whether what a past verb says of its subject's gender speaks against a phrase, where a language shows it by endings plain enough. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";

type Gender = "masculine" | "feminine" | "neuter";

/** Men whose name or office ends like a woman's. */
const MAN =
  /^(?:микола|ілля|сава|кузьма|лука|хома|нікіта|микита|данила|саша|женя|суддя|голова|воєвода|староста|колега|убивця|вбивця|глава|старшина|лівша|посла)$/u;

const POLISH_MAN =
  /(?:[iy]sta|ca|mężczyzna|kolega|sędzia|wojewoda|starosta|poeta|marszałek|mikoła|mikita|nikita|ilja|kuba|kosma|barnaba|kiryła|sawa|danyła|kuźma|janka|łuka|zachara)$/u;

function genderOfPolishVerb(lower: string): Gender | null {
  if (/ła(?:by)?$/u.test(lower)) return "feminine";
  if (/ło(?:by)?$/u.test(lower)) return "neuter";
  return /ł(?:by)?$/u.test(lower) ? "masculine" : null;
}

/** The gender of a Polish noun or name by the ending of its nominative; null where that does not tell. */
function genderOfPolish(
  { mention, personName, head, from, quantity, pronoun }: Phrase,
  raw: readonly LightToken[],
): Gender | null {
  if (quantity !== null || pronoun !== null) return null;
  const last = raw[head]!;
  const { lower } = last;
  if (mention?.entity?.kind === "person" || personName !== undefined) {
    if (/(?:[sc]ka|owa|ewa)$/u.test(lower)) return "feminine";
    if (/[sc]ki$/u.test(lower)) return "masculine";
    const given = mention ? raw.find(({ start }) => start === mention.start) : raw[from];
    if (given === undefined || given === last || POLISH_MAN.test(given.lower)) return null;
    return /a$/u.test(given.lower) ? "feminine" : null;
  }
  if (/^\p{Lu}{2,}/u.test(last.text) || POLISH_MAN.test(lower)) return null;
  if (mention !== null && mention.start !== last.start) return null;
  if (/a$|ość$/u.test(lower)) return "feminine";
  if (/[oeę]$|um$/u.test(lower)) return "neuter";
  if (mention?.entity?.kind === "country") return /ś$/u.test(lower) ? "feminine" : null;
  return /[bdfghklłmnprtwz]$/u.test(lower) && !/(?:rz|cz|sz|dz)$/u.test(lower) ? "masculine" : null;
}

function genderOfVerb(lower: string): Gender | null {
  if (/ла(?:ся|сь)?$/u.test(lower)) return "feminine";
  if (/ло(?:ся|сь)?$/u.test(lower)) return "neuter";
  return /(?:в|вся|ніс|віз|ріс|міг|зник|втік|утік)$/u.test(lower) ? "masculine" : null;
}

function genderOf(
  { mention, personName, head, from, quantity, pronoun }: Phrase,
  raw: readonly LightToken[],
): Gender | null {
  if (quantity !== null || pronoun !== null) return null;
  const last = raw[head]!;
  const { lower } = last;
  if (mention?.entity?.kind === "person" || personName !== undefined) {
    if (/(?:ська|цька|ова|єва|іна)$/u.test(lower)) return "feminine";
    if (/(?:ський|цький|ов|єв|ін)$/u.test(lower)) return "masculine";
    const given = mention ? raw.find(({ start }) => start === mention.start) : raw[from];
    if (given === undefined || given === last || MAN.test(given.lower)) return null;
    return /[ая]$/u.test(given.lower) ? "feminine" : null;
  }
  if (/^\p{Lu}{2,}/u.test(last.text) || MAN.test(lower)) return null;
  if (mention !== null && mention.start !== last.start) return null;
  if (/[ая]$/u.test(lower)) return /(?:ння|ття|лля|ддя|ччя|ззя|сся)$/u.test(lower) ? "neuter" : "feminine";
  if (/[оеє]$/u.test(lower)) return "neuter";
  if (/ь$/u.test(lower)) return mention?.entity?.kind === "country" ? "feminine" : null;
  return /[бвгґджзйклмнпрстфхцчшщ]$/u.test(lower) ? "masculine" : null;
}

/** True for «звинуватив Білорусь Кулеба»: a feminine noun did not what the verb tells of a man. */
export function differsInGender(
  { language }: LightGrammar,
  verb: string,
  phrase: Phrase,
  raw: readonly LightToken[],
): boolean {
  if (language !== "uk" && language !== "pl") return false;
  const polish = language === "pl";
  const told = polish ? genderOfPolishVerb(verb) : genderOfVerb(verb);
  const own = told === null ? null : polish ? genderOfPolish(phrase, raw) : genderOf(phrase, raw);
  // A woman's office often is a masculine noun: «міністр заявила», "premier oświadczyła".
  if (own === "masculine" && told === "feminine" && phrase.mention === null && phrase.personName === undefined)
    return !/(?:er|or|tr|nt|st|og|ik|acz|at|ec|usz|ер|ор|тр|нт|ст|ог|ик|ач|ар|ат|ець|ий)$/u.test(
      raw[phrase.head]!.lower,
    );
  return own !== null && own !== told;
}
