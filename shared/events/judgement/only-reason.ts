/** What a text tells of an act that it names only as the reason of another. */
import type { TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isDayOfReason, reasonOf } from "../triggers/index.ts";

/** History with a day of its own, or nothing that the reader would learn from it. */
export type Reason = "dated" | "nothing new";

/**
 * How a candidate that is only the reason of something else is told; null for all others. It is history, since whoever acts upon it knew
 * of it, and without a day of its own it tells nothing of itself. `coded` are the entries that the predications of the sentence mean, by
 * index.
 */
export function onlyReason(
  candidate: Candidate,
  coded: ReadonlyMap<number, TriggerEntry>,
  lexicon: Lexicon,
): Reason | null {
  const { sentence, predication, host, light, entry } = candidate;
  const told = light ? host : predication;
  const at = reasonOf(told, sentence, entry.frame.type, lexicon);
  if (at < 0) return null;
  // "The plant stopped over the death of a welder": an accident that led to no other event is the news.
  if (entry.frame.type === "INCIDENT" && ![...coded.values()].some(({ frame }) => frame.type !== "INCIDENT"))
    return null;
  if (told.kind === "verb") return "nothing new";
  return sentence.dates.some((mention) => isDayOfReason(sentence, mention, at, told.head)) ? "dated" : "nothing new";
}
