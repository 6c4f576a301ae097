/** Clauses that go on with a time that the text told before, though it is longer than a day: "then", "at the time", "she got seven years". */
import { addDays } from "../../language/calendar.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isShort } from "./ranges.ts";
import type { Calendar } from "./told-days.ts";

/** So many paragraphs back "at the time" may find its time. */
const THEN_REACH = 1;

/** "At the time", "damals", «тогда»: what is told in the past is of the time told before. */
export function atThatTime({ sentence, host }: Candidate, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  if (host.tense !== "past" || host.perfect === "present") return null;
  const { tokens } = sentence;
  const points = tokens.some(
    (token, at) =>
      token.start >= host.clause.start &&
      token.end <= host.clause.end &&
      (lexicon.cueAt("back then", tokens, at) !== null ||
        // "The mill then fired 27 strikers."
        (lexicon.lists("next in the story", token.lower) &&
          at > 0 &&
          tokens[at - 1]!.pos !== "prep" &&
          at <= host.head)),
  );
  return points ? calendar.timeBefore(sentence.paragraph, THEN_REACH) : null;
}

/** Deeds that a story goes on with; what is said, asked or decided after a time long past is more often of now. */
const DEEDS: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "RETREAT", "RELOCATE", "MOBILIZE", "INCIDENT"]);
/** A time longer than a season, in days, is no scene that goes on. */
const SCENE = 92;

/**
 * "In February a court tried her. She got seven years.": a deed done by, or to, someone told of before in the same paragraph, whom a
 * pronoun points back to or whom the clause leaves out.
 */
export function goesOn({ entry, sentence, host }: Candidate, calendar: Calendar): DayRange | null {
  const { type, mode } = entry.frame;
  if (!DEEDS.has(type) && `${type}/${mode}` !== "ACCUSE/investigate") return null;
  if (host.tense !== "past" || host.perfect === "present" || sentence.kind === "title") return null;
  const time = calendar.timeBefore(sentence.paragraph, 0);
  if (time === null || isShort(time) || addDays(time.start, SCENE) < time.end) return null;
  let subject = false;
  for (const { role, phrases } of host.arguments) {
    if (role === "subject") subject = true;
    if (role !== "subject" && role !== "object" && role !== "indirect") continue;
    if (phrases.some((phrase) => (phrase.antecedent ?? phrase).pronoun !== null || phrase.possessor?.pronoun != null))
      return time;
  }
  return subject ? null : time;
}
