/** Acts whose day is not the one that the sentence before went on with: reactions of others, and what a vote came to. */
import type { DateMention, Sentence } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Calendar } from "./told-days.ts";

/** Acts of words with which somebody answers to news. */
const REACTIONS: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "SUPPORT", "THREATEN"]);

/**
 * "The court jailed him on Monday. Amnesty International called the verdict a travesty.": what others say about an act of days ago is
 * of now, as long as they are named here, and not told of as part of that story ("he", "had called").
 */
export function isReaction({ entry, host, sentence }: Candidate): boolean {
  const { type, mode } = entry.frame;
  if (!REACTIONS.has(type) || mode === "investigate" || host.kind !== "verb" || host.perfect != null) return false;
  if (host.voice !== "active" || host.tense !== "past" || host.subordinate !== null) return false;
  const [subject] = host.arguments.find(({ role }) => role === "subject")?.phrases ?? [];
  if (subject === undefined || subject.pronoun !== null || subject.possessor?.pronoun != null) return false;
  return !sentence.tokens.some(
    ({ lower }) => lower === "then" || lower === "тогда" || lower === "тады" || lower === "тоді",
  );
}

/** Words for a vote, in all languages. */
const VOTE =
  /^(?:elections?|votes?|poll|polls|polling|ballot|balloting|referendum|runoff|выбор\p{L}*|голосован\p{L}*|референдум\p{L}*|выбар\p{L}*|галасаван\p{L}*|рэферэндум\p{L}*|вибор\p{L}*|голосуван\p{L}*|wybor\p{L}*|głosowani\p{L}*|rinkim\p{L}*|balsavim\p{L}*|wahl|wahlen|abstimmung)$/u;
/** So many words before its noun, or after it, stands the day of a vote. */
const BEFORE = 4;
const AFTER = 5;

/** True for a day that a noun for a vote has: "Sunday's vote", "the August 9 election", "the balloting, which closed on Sunday". */
function isOfVote({ tokens }: Sentence, mention: DateMention): boolean {
  if (mention.shape !== "point") return false;
  const at = tokens.findIndex(({ start }) => start >= mention.end);
  const from = tokens.findIndex(({ start }) => start >= mention.start);
  const after = at < 0 ? [] : tokens.slice(at, at + BEFORE);
  const before = tokens.slice(Math.max(0, from - AFTER), Math.max(0, from));
  return [...after, ...before].some(({ lower }) => VOTE.test(lower));
}

/** The day of a vote that a sentence names, as far as it is past. */
export function voteDay(sentence: Sentence, calendar: Calendar): DayRange | null {
  if (sentence.dates.length === 0 || !sentence.tokens.some(({ lower }) => VOTE.test(lower))) return null;
  for (const mention of sentence.dates) {
    if (!isOfVote(sentence, mention)) continue;
    const date = calendar.resolve(mention, "past");
    if (date !== null && (calendar.publication === null || date.end <= calendar.publication)) return date;
  }
  return null;
}
