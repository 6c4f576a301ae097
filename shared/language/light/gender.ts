/** Whether what a past verb says of its subject's gender speaks against a phrase: Ukrainian alone shows it by endings plain enough. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";

type Gender = "masculine" | "feminine" | "neuter";

/** Men whose name or office ends like a woman's. */
const MAN =
  /^(?:микола|ілля|сава|кузьма|лука|хома|нікіта|микита|данила|саша|женя|суддя|голова|воєвода|староста|колега|убивця|вбивця|глава|старшина|лівша|посла)$/u;

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
  if (language !== "uk") return false;
  const told = genderOfVerb(verb);
  const own = told === null ? null : genderOf(phrase, raw);
  // A woman's office often is a masculine noun: «міністр заявила».
  if (own === "masculine" && told === "feminine" && phrase.mention === null && phrase.personName === undefined)
    return !/(?:ер|ор|тр|нт|ст|ог|ик|ач|ар|ат|ець|ий)$/u.test(raw[phrase.head]!.lower);
  return own !== null && own !== told;
}
