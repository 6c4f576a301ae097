/** Prepositional phrases after nouns, for those nouns that name an event: "the arrest of X by Y in Z". */
import type { ChunkedSentence } from "./chunked-sentence.ts";

/** Prepositional attributes: every "of" belongs to the phrase before it, other prepositions to all phrases of the chain. */
export function attachComplements(sentence: ChunkedSentence): void {
  const chunks = sentence.chunks;
  for (let i = 0; i < chunks.length; i++) {
    const phrase = sentence.phraseAt(i);
    if (phrase === null) continue;
    let j = i + 1;
    for (let steps = 0; steps < 5; steps++) {
      while (chunks[j]?.kind === "date") j++;
      const preposition = chunks[j];
      if (preposition?.kind !== "preposition") break;
      const at = sentence.skipRight(j + 1, ["adverb", "quote", "date"]);
      if (chunks[at]?.kind !== "phrase") break;
      if (steps === 0 || preposition.word !== "of") {
        phrase.complements.push({
          role: preposition.word === "of" ? "genitive" : preposition.word === "by" ? "agent" : "oblique",
          preposition: preposition.word,
          phrases: sentence.listAt(at),
          path: `'${preposition.word}' after the noun`,
        });
      }
      j = sentence.lastOfList(at) + 1;
    }
  }
}
