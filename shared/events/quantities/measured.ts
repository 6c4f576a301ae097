/** Sentences, sums of money and percentages that a clause carries: which of the numbers around it are its own. */
import type { Measure, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

const TIMES: ReadonlySet<string> = new Set(["year", "month", "week", "day", "life"]);

export interface Range {
  readonly low: Measure;
  readonly high: Measure;
}

/** The measures with a unit that belong to the clause of a candidate, in order of the text. */
export function measuresOf(candidate: Candidate): readonly Measure[] {
  const { sentence, host, predication } = candidate;
  const reach = reachOf(candidate);
  const { start } = reach;
  // "Trade came to $65 million, up by 28 per cent": figures go on after the clause.
  const { type } = candidate.entry.frame;
  const end = type === "COOPERATE" || type === "ELECT" ? freeFrom(sentence, reach.end) : reach.end;
  // "upheld the nine-year sentence", "a 90-million-euro loan": inside an adjective.
  const inside = sentence.phrases
    .map(({ quantity }) => quantity)
    .filter(
      (quantity): quantity is Measure =>
        quantity !== null &&
        quantity.unit !== null &&
        quantity.start >= start - 1 &&
        quantity.end <= end + 1 &&
        !sentence.measures.some((other) => other.start < quantity.end && quantity.start < other.end),
    );
  const all =
    inside.length === 0 ? sentence.measures : [...sentence.measures, ...inside].toSorted((a, b) => a.start - b.start);
  const own = all.filter(
    (measure) =>
      measure.start >= start - 1 &&
      measure.end <= end + 1 &&
      measure.unit !== null &&
      !isCalendarYear(measure) &&
      // "two years ago", "for the first five months of the year".
      !sentence.dates.some((date) => date.start <= measure.start && measure.end <= date.end) &&
      !inOtherClause(sentence, measure, host, predication),
  );
  const stop = own.findIndex((measure, at) => at > 0 && isOfAnother(sentence, own[at - 1]!, measure));
  return stop < 0 ? own : own.slice(0, stop);
}

/** «1987 года рождения»: a year of the calendar, and no length of time. */
const isCalendarYear = ({ unit, value }: Measure): boolean => unit === "year" && value >= 1000;

/** How far the sentence goes on after a clause until the next verb's begins. */
function freeFrom({ predications, end }: Sentence, from: number): number {
  const next = predications
    .filter(({ kind, tense, clause }) => kind !== "noun" && tense !== null && clause.start >= from - 1)
    .map(({ clause }) => clause.start);
  return Math.min(end, ...next);
}

/** The stretch of a clause with the verb that an event noun hangs on, and with what is ordered: "ordered him to pay 3,200 rubles". */
function reachOf({ sentence, host, predication }: Candidate): { start: number; end: number } {
  const governor =
    predication.kind === "noun" && predication.governor !== null ? sentence.predications[predication.governor]! : null;
  const ordered = sentence.predications
    .filter(
      ({ governor: at, subordinate, kind }) => at === host.index && subordinate === "complement" && kind !== "noun",
    )
    .map(({ clause }) => clause.end);
  return {
    start: Math.min(host.clause.start, predication.clause.start),
    end: Math.max(host.clause.end, predication.clause.end, governor?.clause.end ?? 0, ...ordered),
  };
}

/** "Liubou, whose son is serving eleven years, was fined": what a relative clause measures is of that clause. */
function inOtherClause(sentence: Sentence, measure: Measure, host: Predication, predication: Predication): boolean {
  const head = sentence.tokens[host.head]!;
  return sentence.predications.some(
    (other) =>
      other !== host &&
      other !== predication &&
      other.kind === "verb" &&
      other.subordinate === "relative" &&
      other.tense !== null &&
      other.clause.start <= measure.start &&
      measure.end <= other.clause.end + 1 &&
      !(other.clause.start <= head.start && head.end <= other.clause.end),
  );
}

/** "Дикун получил 23 года, Равич — 22 года": a name between two lengths parts them. */
function isOfAnother({ tokens, phrases }: Sentence, before: Measure, measure: Measure): boolean {
  if (before.unit === null || !TIMES.has(before.unit) || measure.unit === null || !TIMES.has(measure.unit))
    return false;
  return phrases.some(
    (phrase) =>
      phrase.start >= before.end &&
      phrase.end <= measure.start &&
      (tokens[phrase.head]!.pos === "proper" ||
        phrase.mention?.entity?.kind === "person" ||
        phrase.personName !== undefined),
  );
}

/** "between 18 months and six years", «от трех до шести лет»: a length from one measure to the next; null where there is none. */
export function rangeOf({ tokens, measures }: Sentence, high: Measure, lexicon: Lexicon): Range | null {
  const low = measures.findLast(({ end }) => end <= high.start);
  if (low === undefined || (low.unit !== null && !TIMES.has(low.unit))) return null;
  const first = tokens.findIndex(({ start }) => start >= low.start);
  const between = tokens.filter(({ start, end }) => start >= low.end && end <= high.start);
  const opens = [first - 1, first].some((at) => lexicon.lists("range from", tokens[at]?.lower));
  // The word between may be read as the bound of the second: «до шести лет».
  const joins =
    between.every(({ lower }) => lexicon.lists("range to", lower)) &&
    (between.length > 0 || lexicon.lists("range to", wordAt(tokens, high.start)));
  const value = low.value * (MONTHS[low.unit ?? high.unit ?? ""] ?? 0);
  return opens && joins && between.length <= 1 && value > 0 && value < high.value * (MONTHS[high.unit ?? ""] ?? 0)
    ? { low: { ...low, unit: low.unit ?? high.unit }, high }
    : null;
}

/** The word at or after an offset, in lower case; empty at the end. */
export const wordAt = (tokens: Sentence["tokens"], start: number): string =>
  tokens.find((token) => token.start >= start)?.lower ?? "";

/** Months of a unit of time. */
export const MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1, week: 7 / 30, day: 1 / 30 };
