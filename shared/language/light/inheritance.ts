/** What a clause has from above: the doer of an infinitive, how a noun tells its infinitive, whom a relative clause is about. */
import type { Argument, Predication } from "../analysis.ts";
import type { Clause } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** Who does what an infinitive tells: the subject of the verb above it, or whom that verb addresses. */
export function controllerOf(
  grammar: LightGrammar,
  above: Pick<Predication, "arguments" | "voice" | "lemma">,
  zu: boolean,
): Argument | undefined {
  const of = (...roles: Argument["role"][]): Argument | undefined =>
    above.arguments.find(({ role }) => roles.includes(role));
  if (grammar.german && zu && above.voice === "active") {
    const lemma = grammar.verbForm?.(above.lemma)?.lemma ?? above.lemma;
    const told = grammar.words.objectDoes.test(lemma)
      ? of("object")
      : grammar.words.dativeDoes.test(lemma)
        ? of("indirect", "object")
        : undefined;
    if (told) return { ...told, role: "subject" };
  }
  return of("subject");
}

/** Nouns by which an infinitive with "zu" tells what may be, or is to be: "das Recht, Verurteilte zu begnadigen". */
const NOUN_OPENS: readonly (readonly [RegExp, "possible" | "planned"])[] = [
  [
    /(?:recht|möglichkeit|chance|befugnis|gelegenheit|fähigkeit|gefahr|risiko|angst|furcht|hoffnung|wunsch|versuchung|pflicht|vollmacht)$/u,
    "possible",
  ],
  [/(?:absicht|plan|pläne|ziel|vorhaben|auftrag|befehl|anweisung|aufgabe|idee)$/u, "planned"],
];

/** How an infinitive is told by the noun right before the comma that opens its clause; null where the noun says nothing of it. */
export function modalityOfNoun(units: readonly Unit[], from: number): "possible" | "planned" | null {
  const noun = units[from - 1]?.lower === "," ? units[from - 2]?.lower : undefined;
  return noun === undefined ? null : (NOUN_OPENS.find(([nouns]) => nouns.test(noun))?.[1] ?? null);
}

/**
 * What a relative clause tells of: the phrase before it, but someone before a place ("правозахисниці з Мінська, яка втекла").
 */
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
  if (grammar.german || last.preposition < 0 || last.mention?.place == null) return last;
  const before = phrases.findLast((phrase) => phrase.lastUnit < last.firstUnit && !phrase.attribute);
  return before !== undefined && before.to === last.preposition && before.mention?.place == null ? before : last;
}
