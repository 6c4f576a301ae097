/** Lists of phrases ("A, B and C"), so that they share one place in their clause, and ages between commas, which are no members. */

import type { ChunkedSentence } from "./chunked-sentence.ts";
import { beginsClause, followsVerb } from "./clause-bounds.ts";

/** Notes for every phrase the preposition that governs it and the first phrase of its list. */
export function findLists(sentence: ChunkedSentence): void {
  const chunks = sentence.chunks;
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.kind !== "phrase") continue;
    const before = sentence.skipLeft(i - 1, ["adverb", "quote"]);
    sentence.governedBy[i] = before >= 0 && chunks[before]!.kind === "preposition" ? before : -1;
    sentence.listLeader[i] = i;
  }
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.kind !== "phrase" || sentence.listLeader[i] !== i) continue;
    // phrase (, phrase)* [,] and phrase
    const members = [i];
    let j = i + 1;
    let closed = false;
    while (j < chunks.length && members.length < 30) {
      let k = j;
      // Members may carry an "of" or "in" attribute of their own.
      while (chunks[k]?.kind === "preposition" && chunks[k + 1]?.kind === "phrase" && members.length >= 1) k += 2;
      const comma = chunks[k]?.kind === "comma";
      if (comma) k++;
      const conjunction = chunks[k];
      const joins = conjunction?.kind === "conjunction" && ["and", "or", "&"].includes(conjunction.word);
      if (joins) k++;
      if (!comma && !joins) break;
      if (chunks[k]?.kind !== "phrase") break;
      if (isAge(sentence, k)) {
        // "X, 27, and Y, 23": a number between commas is an age.
        j = k + 1;
        continue;
      }
      if (joins && beginsClause(sentence, k) && (comma || followsVerb(sentence, i))) break;
      members.push(k);
      if (joins) {
        closed = true;
        break;
      }
      j = k + 1;
    }
    if (!closed) continue;
    for (const member of members.slice(1)) {
      sentence.listLeader[member] = i;
      sentence.governedBy[member] = sentence.governedBy[i]!;
    }
  }
}

/** True where the phrase at this chunk is the age of the person before it: ", 27,". */
export function isAge(sentence: ChunkedSentence, i: number): boolean {
  const phrase = sentence.phraseAt(i);
  return (
    phrase !== null &&
    phrase.to - phrase.from === 1 &&
    sentence.tokens[phrase.head]!.pos === "num" &&
    phrase.quantity?.unit === null &&
    sentence.chunks[i - 1]?.kind === "comma" &&
    (sentence.chunks[i + 1]?.kind === "comma" ||
      sentence.chunks[i + 1] === undefined ||
      sentence.chunks[i + 1]!.kind === "stop")
  );
}
