/** Phrases between commas that say more about the phrase before them: "Maria Ivanova, a mother of three,". */
import type { PhraseDraft } from "../chunks/index.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { isDescription, isPersonNamed } from "./descriptions.ts";
import type { VerbNode } from "./verb-node.ts";

/** ", a programmer of 29," after a phrase: the chunk where the apposition ends, or -1. */
export function appositionAfter(sentence: ChunkedSentence, comma: number): number {
  const target = sentence.phraseAt(comma - 1);
  const phrase = sentence.phraseAt(comma + 1);
  if (
    target === null ||
    phrase === null ||
    sentence.subjectChunks.has(comma + 1) ||
    sentence.listLeader[comma + 1] !== comma + 1
  )
    return -1;
  const age = sentence.tokens[phrase.head]!.pos === "num" && phrase.to - phrase.from === 1;
  // ", 266 of them in Minsk" is another count, not another name.
  if (phrase.quantity !== null && !age) return -1;
  // "the head of the department, Ivan Ivanov": the name belongs to the head.
  const owner = ownerAt(sentence, comma - 1, phrase);
  if (!age) (owner ?? target).apposition ??= phrase;
  let end = comma + 1;
  while (
    (sentence.chunks[end + 1]?.kind === "preposition" && sentence.chunks[end + 2]?.kind === "phrase") ||
    (sentence.descriptions.has(comma + 1) && sentence.descriptions.has(end + 2))
  )
    end += 2;
  return sentence.chunks[end + 1]?.kind === "comma" ? end + 1 : end;
}

/** Left of a closing comma: the chunk before the matching opening one, where an apposition or relative clause stands between. */
export function chunkBeforeInsertion(sentence: ChunkedSentence, comma: number, node: VerbNode): number | null {
  const chunks = sentence.chunks;
  let commas = 0;
  for (let k = comma - 1; k > 0 && comma - k < 30; k--) {
    const kind = chunks[k]!.kind;
    if (kind === "stop" || kind === "quote") return null;
    if (kind !== "comma" && kind !== "dash") continue;
    commas++;
    const first = chunks[k + 1]!;
    const antecedent = sentence.skipLeft(k - 1, ["date", "adverb"]);
    if (chunks[antecedent]?.kind !== "phrase") {
      if (commas > 3) return null;
      continue;
    }
    const inside = chunks.slice(k + 1, comma);
    const finite = inside.some((_, at) => sentence.nodeAt.get(k + 1 + at)?.form === "finite");
    if (first.kind === "relative" || (first.kind === "preposition" && inside[1]?.kind === "relative"))
      return antecedent;
    if (first.kind === "phrase" && inside.some((chunk) => chunk.kind === "relative") && sentence.governedBy[k + 1]! < 0)
      return appose(sentence, antecedent, first.phrase);
    if (!finite && first.kind === "phrase") return appose(sentence, antecedent, first.phrase);
    if (
      !finite &&
      (first.kind === "verb" || first.kind === "preposition" || first.kind === "date" || first.kind === "adverb")
    )
      return antecedent;
    if (commas > 2 || node.chunk - k > 40) return null;
  }
  return null;
}

/** Gives the phrase at a chunk, or what "of" ties it to, an apposition where it has none. Returns the chunk it was given. */
function appose(sentence: ChunkedSentence, antecedent: number, phrase: PhraseDraft): number {
  const owner = ownerAt(sentence, antecedent, phrase);
  const target = owner ?? sentence.phraseAt(antecedent);
  if (
    target !== null &&
    phrase.quantity?.unit !== "age" &&
    !(phrase.quantity !== null && phrase.to - phrase.from === 1)
  )
    target.apposition ??= phrase;
  return antecedent;
}

/** Prepositions behind which stands whose or from where someone is. */
const OF_SOMEONE = new Set(["for", "from", "in", "at", "with"]);

/**
 * The phrase that an attribute at this chunk belongs to, if what is apposed behind it means that phrase: "the HEAD of the department, X", and
 * with a person's name also "a NURSE from Rechytsa, Alla Kuzmich"; null where it means the attribute.
 */
function ownerAt(sentence: ChunkedSentence, chunk: number, apposed: PhraseDraft): PhraseDraft | null {
  const preposition = sentence.governedBy[chunk] ?? -1;
  const owner = preposition > 0 ? sentence.phraseAt(preposition - 1) : null;
  if (owner === null) return null;
  const { word } = sentence.chunks[preposition] as { word?: string };
  if (word === "of") return owner;
  const attribute = sentence.phraseAt(chunk);
  return word !== undefined &&
    OF_SOMEONE.has(word) &&
    isPersonNamed(sentence, apposed) &&
    isDescription(sentence, owner) &&
    attribute !== null &&
    !isDescription(sentence, attribute)
    ? owner
    : null;
}
