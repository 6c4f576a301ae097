/** The words an event stands on. */
import type { Sentence } from "../language/index.ts";
import type { Context } from "./event.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Candidate } from "./triggers/candidates.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_QUOTE_WORDS = 40;
/** A sentence of more words would hide what it is quoted for. */
const LONGEST_SENTENCE_WORDS = 60;
/** The clause with what it governs, at most 40 words, cut at the end. */
export function quoteOf(candidate: Candidate, text: string, lexicon: Lexicon): { start: number; end: number } {
  const { host, predication, sentence, entry } = candidate;
  const governor =
    predication.kind === "noun" && predication.governor !== null ? sentence.predications[predication.governor]! : host;
  const clause = governor.arguments.some(
    ({ role, phrases }) => role !== "oblique" && phrases.some((phrase) => phrase.head === predication.head),
  )
    ? governor.clause
    : host.clause;
  let start = Math.min(clause.start, predication.clause.start, objectBefore(candidate));
  let end = Math.max(clause.end, predication.clause.end);
  const told = Math.min(start, ...reportsBefore(candidate));
  if (words(text.slice(told, end)) <= LONGEST_QUOTE_WORDS) start = told;
  const content = new Set(["complement", "reported", ...(entry.frame.type === "REQUEST" ? ["purpose"] : [])]);
  // "reiterated its DEMAND that they be freed": what the noun that the verb governs is about.
  const governors = new Set([
    predication.index,
    ...sentence.predications
      .filter(({ kind, governor }) => kind === "noun" && governor === predication.index)
      .map(({ index }) => index),
  ]);
  for (const other of sentence.predications) {
    if (
      other.governor !== null &&
      governors.has(other.governor) &&
      content.has(other.subordinate ?? "") &&
      other.clause.start >= end - 1
    )
      end = Math.max(end, other.clause.end);
  }
  end = Math.max(end, sentence.tokens[candidate.lastWord]!.end);
  const closed = endOfSpeech(sentence, text, start, end);
  if (words(text.slice(start, closed)) <= LONGEST_QUOTE_WORDS) end = closed;
  let count = 0;
  for (const word of text.slice(start, end).matchAll(/\S+/gu)) {
    count++;
    if (count > LONGEST_QUOTE_WORDS) {
      end = start + word.index - 1;
      break;
    }
  }
  return { start, end: start + withoutDangling(text.slice(start, end), lexicon).length };
}

/** "A LAW that he signed": where what a relative clause tells the deed of begins. */
function objectBefore({ host: { subordinate, kind, head, arguments: args, clause }, lastWord }: Candidate): number {
  const object = args.find(({ role }) => role === "object")?.phrases[0];
  const told = subordinate === "relative" && kind === "verb" && lastWord === head;
  return told && object !== undefined && object.head < head ? object.start : clause.start;
}

/** A quote without the words and signs at its end behind which the next part of a list or sentence would follow. */
function withoutDangling(quote: string, lexicon: Lexicon): string {
  const kept = quote.replace(/[\s,;:–—-]+$/u, "");
  for (const ending of [/\s(\S+\s\S+)$/u, /\s(\S+)$/u]) {
    const last = ending.exec(kept)?.[1];
    if (lexicon.lists("not at the end", last)) return withoutDangling(kept.slice(0, -last!.length), lexicon);
  }
  return kept;
}

/** What stands beside a quote in its sentence, so that a reader sees who says it and what it is part of; see `Event.context`. */
export function contextOf(quote: Span, sentences: readonly Span[], text: string): Context | undefined {
  const sentence = sentences.findLast(({ start }) => start <= quote.start);
  if (sentence === undefined || sentence.end < quote.end) return undefined;
  const [before, after] = [text.slice(sentence.start, quote.start), text.slice(quote.end, sentence.end)];
  if (before.trim() === "" && after.trim() === "") return undefined;
  return words(text.slice(sentence.start, sentence.end)) > LONGEST_SENTENCE_WORDS ? undefined : { before, after };
}

const words = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** Where what was said stands before the words that say so: "…, the minister warned". */
function reportsBefore({ sentence, predication, entry }: Candidate): number[] {
  if (!entry.frame.absorbs && entry.frame.type !== "ACCUSE" && entry.frame.type !== "AGREE") return [];
  const own = sentence.predications.filter(
    ({ governor, subordinate }) => governor === predication.index && subordinate === "reported",
  );
  // What follows is in the quote already.
  return own.some(({ clause }) => clause.start > predication.clause.start) ? [] : own.map(({ clause }) => clause.start);
}

/** Where the words in quotation marks end, that the quote would cut off in the middle. */
function endOfSpeech(sentence: Sentence, text: string, start: number, end: number): number {
  for (const span of sentence.quoted) {
    if (start < span.start && span.start < end && end < span.end) return span.end;
    if (start < span.start && end === span.end && /["”»“]/u.test(text[end] ?? "")) return end + 1;
  }
  return end;
}
