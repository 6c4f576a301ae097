/** Words that look as if they belonged to the noun behind or before them, and do not. */
import type { LightGrammar } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/**
 * True for an adjective or "to", «це» that is not the next noun's: "po spisaniu danych większość zwolniono", "prosiła go o to litewska premier".
 */
export function isApart(units: readonly Unit[], at: number, end: number, { words }: LightGrammar): boolean {
  const { reading, lower, mention } = units[at]!;
  if (words.this.test(lower)) return !words.neuter.test(units[at + 1]!.lower);
  if (reading.pos !== "adj" || mention !== null || !reading.cases?.length) return false;
  let noun = at + 1;
  while (noun < end - 1 && units[noun]!.reading.pos === "adj") noun++;
  const { cases = [], number } = units[noun]!.reading;
  if (reading.number === "plural" && number === "singular" && units[noun]!.mention === null) return true;
  return cases.length > 0 && !reading.cases.some((one) => cases.includes(one));
}

/** True for a relative pronoun that opens a clause, alone or behind a preposition. */
export const isRelativeWord = ({ relatives }: LightGrammar, units: readonly Unit[], at: number): boolean =>
  units[at]!.mention === null &&
  relatives.test(units[at]!.lower) &&
  (units[at - 1]!.lower === "," || (units[at - 1]!.reading.pos === "prep" && units[at - 2]?.lower === ","));
