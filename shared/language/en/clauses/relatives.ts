/** "who", "which", "whose": what they stand for, and what they are in their clause. */
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { isPersonNamed } from "./descriptions.ts";
import type { VerbNode } from "./verb-node.ts";

/** Chunk of the phrase that the relative pronoun at this chunk stands for; -1 where there is none. */
export function antecedentOf(sentence: ChunkedSentence, relative: number, word: string): number {
  let i = sentence.skipLeft(relative - 1, ["comma", "date", "adverb", "close", "preposition"]);
  const chunk = sentence.chunks[i];
  if (chunk?.kind !== "phrase") return -1;
  // "who" is no place and no age: go on to the person before it.
  for (let steps = 0; steps < 6; steps++) {
    const phrase = sentence.phraseAt(i);
    if (phrase === null) break;
    const age =
      phrase.quantity !== null &&
      phrase.to - phrase.from <= 1 &&
      sentence.tokens[phrase.head]!.pos === "num" &&
      sentence.chunks[i - 1]?.kind === "comma";
    const place =
      (word === "who" || word === "whom") && phrase.mention?.place != null && phrase.mention.entity === null;
    const past = sentence.governedBy[i]! >= 0 ? sentence.governedBy[i]! - 1 : sentence.skipLeft(i - 1, ["comma"]);
    // "KENT HARSTEDT of the OSCE assembly, who": of two the person.
    const body =
      (word === "who" || word === "whom") &&
      ["body", "country"].includes((phrase.mention ?? phrase.adjectiveMention)?.entity?.kind ?? "") &&
      sentence.governedBy[i]! > 0 &&
      sentence.phraseAt(sentence.governedBy[i]! - 1) !== null &&
      isPersonNamed(sentence, sentence.phraseAt(sentence.governedBy[i]! - 1)!);
    // "WORKERS at Azot who struck": no company does.
    const staff =
      word === "who" &&
      phrase.mention?.entity?.kind === "body" &&
      sentence.governedBy[i]! > 0 &&
      sentence.phraseAt(sentence.governedBy[i]! - 1)?.number === "plural";
    if ((!age && !place && !body && !staff) || sentence.phraseAt(past) === null) break;
    i = past;
  }
  return i;
}

/** "Belaruskali, which Washington put on its list": the relative pronoun is the object. */
export function readRelativePronoun(sentence: ChunkedSentence, node: VerbNode, subjectChunk: number): void {
  const before = sentence.chunks[sentence.skipLeft(subjectChunk - 1, ["adverb"])];
  if (before?.kind !== "relative") return;
  const at = sentence.chunks.indexOf(before);
  if (before.word === "whose") {
    const owner = sentence.phraseAt(antecedentOf(sentence, at, before.word));
    const subject = node.subjects[0];
    if (owner !== null && subject !== undefined) subject.possessor ??= owner;
  } else if (before.word === "which" || before.word === "that" || before.word === "whom" || before.word === "who") {
    const antecedent = antecedentOf(sentence, at, before.word);
    const governedRelative = sentence.chunks[at - 1]?.kind === "preposition";
    if (antecedent >= 0 && !governedRelative) {
      // "the claim that X did Y" has its own object; the right side decides below.
      node.objects = sentence.listAt(antecedent);
      node.objectPath = `antecedent of '${before.word}'`;
    }
  }
  node.subordinate = "relative";
}
