/** Signs that a clause begins or goes on at a chunk. */
import type { ChunkedSentence } from "./chunked-sentence.ts";

/** True where the phrase at this chunk has a finite verb right after it, so that it begins a clause of its own. */
export function beginsClause(sentence: ChunkedSentence, i: number): boolean {
  let j = i + 1;
  for (let steps = 0; j < sentence.chunks.length && steps < 8; steps++) {
    const chunk = sentence.chunks[j]!;
    if (chunk.kind === "adverb" || chunk.kind === "date") j++;
    else if (chunk.kind === "preposition" && sentence.chunks[j + 1]?.kind === "phrase") j += 2;
    else if (chunk.kind === "comma" && sentence.chunks[j + 1]?.kind === "relative") {
      // ", which had met on Monday," before the verb.
      const close = sentence.chunks.slice(j + 2, j + 20).findIndex(({ kind }) => kind === "comma");
      if (close < 0) return false;
      j += close + 3;
    } else if (chunk.kind === "comma" && sentence.chunks[j + 1]?.kind === "phrase") {
      // ", a mother of three," before the verb.
      let k = j + 2;
      while (sentence.chunks[k]?.kind === "preposition" && sentence.chunks[k + 1]?.kind === "phrase") k += 2;
      if (sentence.chunks[k]?.kind !== "comma") return false;
      j = k + 1;
    } else
      return chunk.kind === "verb" && !chunk.verb.infinitive && !/ing$/u.test(sentence.tokens[chunk.verb.head]!.lower);
  }
  return false;
}

/** True where a verb or a preposition stands right before the phrase at this chunk. */
export function followsVerb(sentence: ChunkedSentence, i: number): boolean {
  const before = sentence.skipLeft(i - 1, ["adverb", "quote", "date"]);
  const kind = sentence.chunks[before]?.kind;
  return kind === "verb" || kind === "preposition";
}

/** True where a finite verb follows that would otherwise have no subject. */
export function finiteAfter(sentence: ChunkedSentence, chunk: number): boolean {
  for (let i = chunk + 1; i < sentence.chunks.length && i < chunk + 14; i++) {
    const next = sentence.chunks[i]!;
    if (next.kind === "verb") {
      const { lower } = sentence.tokens[next.verb.head]!;
      return !next.verb.infinitive && !(next.verb.auxiliaries.length === 0 && /ing$/u.test(lower));
    }
    if (next.kind === "phrase" && sentence.governedBy[i]! < 0 && i > chunk + 1) return false;
    if (!["preposition", "phrase", "adverb", "date"].includes(next.kind)) return false;
  }
  return false;
}

/** A phrase after a preposition after a comma that is followed by another clause's subject opens that clause ("…, in Brest police …"). */
export function opensNextClause(sentence: ChunkedSentence, phraseChunk: number): boolean {
  const next = sentence.skipRight(phraseChunk + 1, ["comma", "date", "adverb"]);
  return sentence.subjectChunks.has(next);
}

/** Chunk of the relative pronoun that opens the clause of the verb at this chunk; -1 where none does. */
export function relativeBefore(sentence: ChunkedSentence, verbChunk: number): number {
  const node = sentence.nodeAt.get(verbChunk);
  if (node === undefined) return -1;
  const left = sentence.skipLeft((node.subordinate === "relative" ? verbChunk : node.clauseFrom) - 1, [
    "adverb",
    "date",
    "quote",
  ]);
  return sentence.chunks[left]?.kind === "relative" ? left : -1;
}

/** A subordinating word at the left edge of the clause, past adverbial phrases. */
export function subordinatorBefore(sentence: ChunkedSentence, from: number): string | null {
  let i = from;
  for (let steps = 0; i >= 0 && steps < 8; steps++) {
    const chunk = sentence.chunks[i]!;
    if (chunk.kind === "subordinator") return chunk.word;
    if (chunk.kind === "adverb" || chunk.kind === "date" || chunk.kind === "quote") i--;
    else if (chunk.kind === "phrase" && sentence.governedBy[i]! >= 0 && steps < 3) i = sentence.governedBy[i]! - 1;
    else return null;
  }
  return null;
}
