/** The words an event stands on. */
import type { Candidate } from "./candidates.ts";

const LONGEST_QUOTE_WORDS = 40;

/** The clause with what it governs, at most 40 words, cut at the end. */
export function quoteOf(candidate: Candidate, text: string): { start: number; end: number } {
  const { host, predication, sentence } = candidate;
  const governor =
    predication.kind === "noun" && predication.governor !== null ? sentence.predications[predication.governor]! : host;
  const clause = governor.arguments.some(
    ({ role, phrases }) => role !== "oblique" && phrases.some((phrase) => phrase.head === predication.head),
  )
    ? governor.clause
    : host.clause;
  const start = Math.min(clause.start, predication.clause.start);
  let end = Math.max(clause.end, predication.clause.end);
  for (const other of sentence.predications) {
    if (
      other.governor === predication.index &&
      (other.subordinate === "complement" || other.subordinate === "reported") &&
      other.clause.start >= end - 1
    )
      end = Math.max(end, other.clause.end);
  }
  let words = 0;
  for (const word of text.slice(start, end).matchAll(/\S+/gu)) {
    words++;
    if (words > LONGEST_QUOTE_WORDS) return { start, end: start + word.index - 1 };
  }
  return { start, end };
}
