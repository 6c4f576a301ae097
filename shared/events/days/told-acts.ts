/** Acts whose day is not the one that the sentence before went on with: reactions of others, and what a vote came to. */
import type { DateMention, Sentence } from "../../language/index.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Calendar } from "./told-days.ts";

/** Acts of words with which somebody answers to news. */
const REACTIONS: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "SUPPORT", "THREATEN", "REJECT"]);

/**
 * "The court jailed him on Monday. Amnesty International called the verdict a travesty.": what others say about an act of days ago is
 * of now, as long as they are named here, and not told of as part of that story ("he", "had called").
 */
export function isReaction({ entry, host, sentence }: Candidate, lexicon: Lexicon): boolean {
  const { type, mode } = entry.frame;
  if (!REACTIONS.has(type) || mode === "investigate" || host.kind !== "verb" || host.perfect != null) return false;
  if (host.voice !== "active" || host.tense !== "past" || host.subordinate !== null) return false;
  const [subject] = host.arguments.find(({ role }) => role === "subject")?.phrases ?? [];
  if (subject === undefined || subject.pronoun !== null || subject.possessor?.pronoun != null) return false;
  return !sentence.tokens.some(({ lower }) => lexicon.lists("at that time", lower));
}

/** So many words before its noun, or after it, stands the day of a vote. */
const BEFORE = 4;
const AFTER = 5;

/** True for a day that a noun for a vote has: "Sunday's vote", "the August 9 election", "the balloting, which closed on Sunday". */
function isOfVote({ tokens }: Sentence, mention: DateMention, lexicon: Lexicon): boolean {
  if (mention.shape !== "point") return false;
  const at = tokens.findIndex(({ start }) => start >= mention.end);
  const from = tokens.findIndex(({ start }) => start >= mention.start);
  const after = at < 0 ? [] : tokens.slice(at, at + BEFORE);
  const before = tokens.slice(Math.max(0, from - AFTER), Math.max(0, from));
  return [...after, ...before].some(({ lower }) => lexicon.lists("vote", lower));
}

/** The day of a vote that a sentence names, as far as it is past. */
export function voteDay(sentence: Sentence, calendar: Calendar, lexicon: Lexicon): DayRange | null {
  if (sentence.dates.length === 0 || !sentence.tokens.some(({ lower }) => lexicon.lists("vote", lower))) return null;
  for (const mention of sentence.dates) {
    if (!isOfVote(sentence, mention, lexicon)) continue;
    const date = calendar.resolve(mention, "past");
    if (date !== null && (calendar.publication === null || date.end <= calendar.publication)) return date;
  }
  return null;
}
