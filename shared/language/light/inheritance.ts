/** What a relative clause has from above: whom it is about. */
import type { Clause } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** What a relative clause tells of: the phrase before it, if not the one before that; null where it tells of a place. */
export function antecedentOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  phrases: readonly Phrase[],
  clause: Clause,
): Phrase | null {
  const at = phrases.findLastIndex((phrase) => phrase.lastUnit < clause.from && !phrase.attribute);
  const last = phrases[at];
  if (last === undefined) return null;
  const where = [clause.from, clause.from + 1, clause.from + 2].some((one) =>
    grammar.words.where.test(units[one]?.lower ?? ""),
  );
  if (where) return null;
  return grammar.syntax.roles.antecedent(last, phrases);
}

/** "правозахисниці з Мінська, яка втекла": behind a place, someone before it. */
export function beforePlace(last: Phrase, phrases: readonly Phrase[]): Phrase {
  if (last.preposition < 0 || last.mention?.place == null) return last;
  const before = phrases.findLast((phrase) => phrase.lastUnit < last.firstUnit && !phrase.attribute);
  return before !== undefined && before.to === last.preposition && before.mention?.place == null ? before : last;
}
