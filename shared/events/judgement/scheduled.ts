/** Plans told in the present tense. */
import { addDays } from "../../language/calendar.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Status } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Acts of words: what they speak of may lie ahead, they do not. */
const WORDS = new Set(["ACCUSE", "SUPPORT", "REQUEST", "THREATEN"]);
const NEAR = 120;
const FAR = 200;

/** "has called a march for March 15": a day to come behind "for". */
function isForADay(
  { host, sentence: { tokens, dates } }: Candidate,
  publication: string | null,
  lexicon: Lexicon,
): boolean {
  return dates.some(({ start, resolve }) => {
    const at = tokens.findIndex((token) => token.start >= start);
    if (!lexicon.lists("set for", tokens[at - 1]?.lower) || at < host.head) return false;
    const days = resolve(publication, "future");
    return days !== null && publication !== null && days.start > publication;
  });
}

/** "Polling day is Sunday", "goes on trial on Monday": in the body the present with a day to come is a plan. */
export function isScheduled(
  candidate: Candidate,
  status: Status,
  publication: string | null,
  lexicon: Lexicon,
): boolean {
  const { host, sentence } = candidate;
  const { type, mode } = candidate.entry.frame;
  if (status === "occurred" && type === "PROTEST") {
    if (lexicon.lists("foretelling", host.lemma)) return true;
    if (lexicon.lists("setting a protest", host.lemma) && isForADay(candidate, publication, lexicon)) return true;
  }
  if (
    status !== "occurred" ||
    // What the words themselves tell as done.
    (candidate.entry.frame.status === "occurred" && host.modality === "asserted") ||
    // A trial is no act of words.
    (WORDS.has(type) && mode !== "investigate") ||
    host.tense !== "present" ||
    host.kind === "noun" ||
    host.voice === "impersonal" ||
    sentence.kind === "title" ||
    publication === null
  )
    return false;
  return sentence.dates.some((mention) => {
    if (mention.start < host.clause.start - 20 || mention.end > host.clause.end) return false;
    // »nach dem Anschlag vom Samstag«: a day of a noun.
    const before = sentence.tokens.findLast(({ end }) => end <= mention.start)?.lower;
    if (lexicon.lists("day of a noun", before)) return false;
    // «Проверка, начавшаяся 22 июля, продолжается», "urges everyone to come tomorrow": the day of another clause.
    const others = sentence.predications.some(
      (other) =>
        other !== host &&
        other.kind !== "noun" &&
        other.clause.start <= mention.start &&
        mention.end <= other.clause.end &&
        other.clause.end - other.clause.start < host.clause.end - host.clause.start,
    );
    if (others) return false;
    // "From 1 June fares go up": from a day to come, which is the nearest one of its name.
    if (mention.shape === "open") return (mention.resolve(publication, null)?.start ?? publication) > publication;
    const [past, future] = [mention.resolve(publication, "past"), mention.resolve(publication, "future")];
    // A day that was last month and comes again in eleven is the one that was.
    if (
      past !== null &&
      future !== null &&
      past.start > addDays(publication, -NEAR) &&
      future.start > addDays(publication, FAR)
    )
      return false;
    return future !== null && future.start > publication && past !== null && past.start !== future.start
      ? true
      : future !== null && future.start > publication && mention.anchor === "publication";
  });
}
