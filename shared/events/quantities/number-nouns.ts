/** "The number of workers detained has risen to 23": counts that a noun for a number governs. */
import type { Measure, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordAt } from "./measured.ts";

/** The number that the verb of a counting noun before a predication ends at; null where there is none. */
export function ofNumberNoun(
  { tokens, predications, measures }: Sentence,
  predication: Predication,
  lexicon: Lexicon,
): Measure | null {
  const noun = tokens.findLastIndex(({ lower }, at) => at < predication.head && lexicon.lists("counting noun", lower));
  if (noun < 0 || predication.head - noun > NUMBER_REACH) return null;
  const verb = predications.find(
    ({ kind, tense, head }) => kind === "verb" && tense !== null && head > predication.head && head > noun,
  );
  if (
    verb === undefined ||
    predications.some(({ kind, head }) => kind === "verb" && head > noun && head < predication.head)
  )
    return null;
  const told = measures.findLast(
    ({ unit, start, end }) => unit === null && start >= tokens[verb.head]!.end && end <= verb.clause.end + 1,
  );
  // «выросла до 23», "wzrosła do 23": so many there are now.
  const reached = told?.bound === "max" && lexicon.lists("grown to", wordAt(tokens, told.start));
  return told === undefined ? null : reached ? { ...told, bound: "exact" } : told;
}
/** So many words after "number" at most stands who is counted. */
const NUMBER_REACH = 5;
