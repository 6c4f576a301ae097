/** Clauses that are of the day of the clause they hang on, or that one of the two tells for both: after, when, where, in which. */
import { addDays } from "../../language/calendar.ts";
import type { Predication, Sentence } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { completes } from "../triggers/index.ts";
import { openingOf, pastDay } from "./days-nearby.ts";
import { ownMentions } from "./own-days.ts";
import { isShort } from "./ranges.ts";
import type { Calendar } from "./told-days.ts";

/** A time longer than a month, in days, is no time that two clauses share. */
const A_MONTH = 31;

/** The past time that a clause names itself, as far as it is a month at most. */
function timeOf(sentence: Sentence, clause: Predication, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  for (const { mention, path } of ownMentions(sentence, clause, lexicon)) {
    const date = path === "own clause" || clause.subordinate === null ? pastDay(mention, calendar) : null;
    if (date !== null && addDays(date.start, A_MONTH) >= date.end) return date;
  }
  // "forced the jet to land on 23 May", "tried to fetch them on Saturday".
  const next = completes(clause, sentence, lexicon) ?? attempted(sentence, clause, lexicon);
  return next === null ? null : timeOf(sentence, next, calendar, lexicon);
}

const attempted = ({ predications }: Sentence, { lemma, index }: Predication, lexicon: Lexicon): Predication | null =>
  lexicon.lists("attempt", lemma)
    ? (predications.find(({ governor, tense, kind }) => governor === index && tense === null && kind === "verb") ??
      null)
    : null;

const tellsTime = ({ kind, tense, subordinate }: Predication): boolean =>
  kind !== "noun" && tense !== null && subordinate !== "temporal";

/**
 * "He was held on 26 August, after he had met the premier", "the posts had been shut in August after the fighters came", "flew to Minsk
 * on Monday, where he met Lukashenko": told beside the time of another clause, and with none of its own.
 */
export function dayOfMain({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  if (sentence.dates.length === 0 || host.kind === "noun") return null;
  const opening = sentence.tokens[openingOf(sentence, host, lexicon)]?.lower;
  const first = sentence.tokens.find(({ start }) => start >= host.clause.start);
  const before = sentence.tokens.findLast(({ end }) => end <= host.clause.start);
  const then = host.subordinate === "temporal" && (lexicon.lists("after", opening) || lexicon.lists("when", opening));
  const there = host.subordinate === "relative" && [first, before].some((one) => lexicon.lists("where", one?.lower));
  const counted = isOfThose(sentence, host, lexicon);
  if ((!then && !there && !counted) || (host.perfect === "present" && !counted)) return null;
  const mains = sentence.predications.filter((other) => other !== host && tellsTime(other));
  const main =
    mains.findLast(({ head, index }) => head < host.head && !(counted && isTeller(sentence, index))) ??
    (then ? mains[0] : undefined);
  if (main === undefined || main.tense !== "past" || main.modality === "planned") return null;
  const lasting = counted ? lastingOf(sentence, main, calendar, lexicon) : null;
  if (lasting !== null) return lasting;
  const time = timeOf(sentence, main, calendar, lexicon);
  return time !== null && (then || isShort(time)) ? time : null;
}

/** True for a verb that what stands before it hangs on: "…, the ministry said". */
const isTeller = ({ predications }: Sentence, index: number): boolean =>
  predications.some(({ governor, subordinate, head }) => {
    return governor === index && subordinate === "reported" && head < predications[index]!.head;
  });

/** "…, OF WHOM 60 have gone abroad": a part of those of whom the main clause tells. */
function isOfThose({ tokens }: Sentence, { subordinate, clause }: Predication, lexicon: Lexicon): boolean {
  if (subordinate !== "relative") return false;
  const at = tokens.findIndex(({ start }) => start >= clause.start);
  return [at, at - 1].some(
    (of) => lexicon.lists("so many of", tokens[of - 1]?.lower) && lexicon.lists("those told of", tokens[of]?.lower),
  );
}

/** The time since which a clause lasts. */
function lastingOf(sentence: Sentence, clause: Predication, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  for (const { mention } of ownMentions(sentence, clause, lexicon)) {
    const date = mention.shape === "open" ? calendar.resolve(mention, "past") : null;
    if (date !== null && (calendar.publication === null || date.start <= calendar.publication)) return date;
  }
  return null;
}

/** "When she tried to fetch them on Saturday, a guard threatened her": the clause that tells when, and names the day. */
export function dayOfWhen({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  if (sentence.dates.length === 0 || host.kind === "noun" || host.subordinate !== null) return null;
  if (host.tense !== "past" || host.perfect === "present") return null;
  for (const clause of sentence.predications) {
    if (clause.kind === "noun" || clause === host || clause.subordinate !== "temporal") continue;
    if (!lexicon.lists("when", sentence.tokens[openingOf(sentence, clause, lexicon)]?.lower)) continue;
    const between = sentence.predications.some(
      (other) =>
        other !== host &&
        tellsTime(other) &&
        other.subordinate === null &&
        other.head > Math.min(clause.head, host.head) &&
        other.head < Math.max(clause.head, host.head),
    );
    const time = between ? null : timeOf(sentence, clause, calendar, lexicon);
    if (time !== null && isShort(time)) return time;
  }
  return null;
}

/** "Denied on Monday that officers had beaten them in August": a denial is of the day on which it is made, whatever it denies. */
export function dayOfDenial({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  const denying =
    host.subordinate === "reported" && host.governor !== null ? sentence.predications[host.governor]! : null;
  if (denying === null || sentence.dates.length === 0 || !lexicon.lists("denial", denying.lemma)) return null;
  for (const { mention } of ownMentions(sentence, denying, lexicon)) {
    const date = pastDay(mention, calendar);
    if (date !== null) return date;
  }
  const { publication } = calendar;
  return publication === null || denying.perfect === "past" ? null : { start: publication, end: publication };
}
