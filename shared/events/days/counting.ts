/** The day of a clause from the day of another and a count between them: "on Wednesday, five days after he was expelled". */
import { addDays, monthRange, shiftMonth, yearRange } from "../../language/calendar.ts";
import type { Predication, Sentence } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { openingOf, pastDay } from "./days-nearby.ts";
import { ownMentions } from "./own-days.ts";
import { isShort } from "./ranges.ts";
import type { Calendar } from "./told-days.ts";

const UNIT_DAYS: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, month: 30, year: 365 };

const countedClauses = new WeakMap<Sentence, readonly { clause: Predication; days: number }[]>();

/** The clauses of a sentence that count from another, found once. */
function countedIn(sentence: Sentence, lexicon: Lexicon): readonly { clause: Predication; days: number }[] {
  let found = countedClauses.get(sentence);
  if (found === undefined) {
    const list: { clause: Predication; days: number }[] = [];
    if (sentence.tokens.some(({ lower }) => lexicon.lists("after", lower) || lexicon.lists("before", lower)))
      for (const clause of sentence.predications) {
        const days = clause.kind === "noun" ? null : countedBefore(sentence, clause, lexicon);
        if (days !== null) list.push({ clause, days });
      }
    found = list;
    countedClauses.set(sentence, found);
  }
  return found;
}

/** How many days a clause lies from what it is counted from: "five days after the envoy was expelled" is -5 for the expelling. */
function countedBefore(sentence: Sentence, clause: Predication, lexicon: Lexicon): number | null {
  const at = openingOf(sentence, clause, lexicon);
  const word = sentence.tokens[at]?.lower;
  const sign = lexicon.lists("after", word) ? -1 : lexicon.lists("before", word) ? 1 : 0;
  const last = sentence.tokens[at - 1];
  if (sign === 0 || last === undefined) return null;
  const measure = sentence.measures.find(({ end, unit }) => end === last.end && unit !== null && unit in UNIT_DAYS);
  if (measure !== undefined) return sign * Math.round(measure.value * UNIT_DAYS[measure.unit!]!);
  // "hours after he had met them", "shortly before the vote".
  if (lexicon.lists("at once", last.lower)) return 0;
  const unit = UNIT_DAYS[last.lemma];
  return unit !== undefined && lexicon.lists("a single", sentence.tokens[at - 2]?.lower) ? sign * unit : null;
}

/** The day of a clause from the day of another and a count between them: "on Wednesday, five days after he was expelled". */
export function byCounting(
  sentence: Sentence,
  host: Predication,
  clauses: ReadonlySet<Predication>,
  calendar: Calendar,
  lexicon: Lexicon,
): DayRange | null {
  if (calendar.publication === null) return null;
  const dayOf = (clause: Predication): DayRange | null => {
    for (const { mention } of ownMentions(sentence, clause, lexicon)) {
      const date = pastDay(mention, calendar);
      if (date !== null) return date;
    }
    return null;
  };
  // "in June, a month after he had been released": from a month on, what is counted from is a month or a year, too.
  const shifted = (date: DayRange, days: number): DayRange | null => {
    const at = { start: addDays(date.start, days), end: addDays(date.end, days) };
    const months = Math.round(days / 30);
    if (isShort(date))
      return Math.abs(days) < 365 ? at : yearRange(Number(date.start.slice(0, 4)) + Math.round(days / 365));
    const [from, to] = [shiftMonth(date.start, months), shiftMonth(date.end, months)];
    if (Math.abs(days) < 30) return addDays(date.start, 31) < date.end ? null : at;
    return { start: monthRange(from.year, from.month).start, end: monthRange(to.year, to.month).end };
  };
  const counted = countedIn(sentence, lexicon);
  for (const { clause, days } of counted) {
    if (!clauses.has(clause)) continue;
    const mains = sentence.predications.filter(
      (other) => !clauses.has(other) && other.kind !== "noun" && other.tense !== null && other.subordinate === null,
    );
    const main = mains.findLast(({ head }) => head < clause.head) ?? mains[0];
    if (main === undefined) return null;
    return shifted(dayOf(main) ?? { start: calendar.publication, end: calendar.publication }, days);
  }
  for (const { clause, days } of counted) {
    if (clauses.has(clause) || host.subordinate !== null) continue;
    const date = dayOf(clause);
    if (date !== null) return shifted(date, -days);
  }
  return null;
}
