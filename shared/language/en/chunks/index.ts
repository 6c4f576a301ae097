/** Cuts an English sentence into chunks: noun phrases, verb groups, and the signs and small words between them. */
import type { Chunk } from "./chunk.ts";
import { readDate, readSign } from "./dates-and-signs.ts";
import { readPhraseFrom } from "./noun-phrases.ts";
import {
  readAdverb,
  readComplexPreposition,
  readConjunction,
  readFixedAdverb,
  readPreposition,
  readRelative,
  readThat,
} from "./small-words.ts";
import { readVerbGroup } from "./verb-groups.ts";
import { type ChunkInput, WordsInChunks } from "./words-in-chunks.ts";

export type { Chunk, PhraseDraft, VerbGroup } from "./chunk.ts";

/** What may begin at a token, the surest first. What no reader takes for its own is a noun phrase. */
const READERS: readonly ((sentence: WordsInChunks, i: number) => number | null)[] = [
  readDate,
  readSign,
  readMeasured,
  readComplexPreposition,
  readFixedAdverb,
  readThat,
  readRelative,
  readConjunction,
  readVerbGroup,
  readPreposition,
  readAdverb,
];

/** The chunks of one sentence, in the order of the text. */
export function chunk(input: ChunkInput): Chunk[] {
  const sentence = new WordsInChunks(input);
  let i = 0;
  while (i < sentence.tokens.length) i = readNext(sentence, i);
  return sentence.chunks;
}

function readNext(sentence: WordsInChunks, i: number): number {
  for (const read of READERS) {
    const next = read(sentence, i);
    if (next !== null) return next;
  }
  return readPhraseFrom(sentence, i, i);
}

/** A number begins a noun phrase, whatever its first sign is. */
function readMeasured(sentence: WordsInChunks, i: number): number | null {
  return sentence.measureAt.has(i) ? readPhraseFrom(sentence, i, i) : null;
}
