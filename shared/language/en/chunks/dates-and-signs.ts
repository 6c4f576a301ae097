/** Dates and punctuation among the chunks. */
import { endOfQuotedAttribute, readPhraseFrom } from "./noun-phrases.ts";
import type { WordsInChunks } from "./words-in-chunks.ts";

/** Reads the date that begins at this token. Returns the token that follows it, or null where no date begins. */
export function readDate(sentence: WordsInChunks, i: number): number | null {
  if (sentence.dateAt[i] === undefined) return null;
  const to = sentence.endOfDate(i);
  // "Sunday's protests": the day belongs to the phrase.
  if (/^'s?$/u.test(sentence.tokens[to]?.lower ?? "")) return readPhraseFrom(sentence, i, to + 1);
  const led = sentence.chunks.at(-1);
  if (led?.kind === "preposition" && led.to === i && !phraseFollowsDate(sentence, to)) {
    // "on Monday" is one adverbial.
    sentence.chunks.pop();
    sentence.chunks.push({ kind: "date", from: led.from, to });
  } else sentence.chunks.push({ kind: "date", from: i, to });
  return to;
}

/** Reads the sign at this token. Returns the token that follows it, or null where it is a word or begins a sum ("$5"). */
export function readSign(sentence: WordsInChunks, i: number): number | null {
  const { text, pos } = sentence.tokens[i]!;
  if (pos !== "punct" || sentence.measureAt.has(i)) return null;
  if (text === ",") return sentence.pushSign("comma", i);
  if (/^[–—-]+$/u.test(text)) return sentence.pushSign("dash", i);
  if (/^[([]$/u.test(text)) return sentence.pushSign("open", i);
  if (/^[)\]]$/u.test(text)) return sentence.pushSign("close", i);
  if (endOfQuotedAttribute(sentence, i) >= 0) return readPhraseFrom(sentence, i, i + 1);
  if (/^["“”„«»‘’']$/u.test(text)) return sentence.pushSign("quote", i);
  return sentence.pushSign("stop", i);
}

/** "in Monday clashes": the day belongs to the phrase that follows. */
function phraseFollowsDate(sentence: WordsInChunks, to: number): boolean {
  const next = sentence.tokens[to];
  return next !== undefined && (next.pos === "noun" || next.pos === "adj") && sentence.dateAt[to] === undefined;
}
