/** From chunks to predications: which verb is finite, whose subject and object each phrase is, and how clauses hang together. */
import type { Token } from "../../analysis.ts";
import type { Chunk } from "../chunks/index.ts";
import { ChunkedSentence } from "./chunked-sentence.ts";
import { findControlledSubject } from "./control.ts";
import { findLists } from "./coordination.ts";
import { describeNames } from "./descriptions.ts";
import { namesThoseBeside } from "./inverted-subjects.ts";
import { attachComplements } from "./noun-complements.ts";
import { readRightSide, shareObject } from "./objects.ts";
import { findTrailingSpeech } from "./reported-speech.ts";
import { findSubject } from "./subjects.ts";
import { hang } from "./subordination.ts";
import { addVerbNode } from "./verb-form.ts";
import type { VerbNode } from "./verb-node.ts";

export type { VerbNode } from "./verb-node.ts";

/**
 * The verbs of one sentence in the order of the text. Each pass leaves to the next what it found out; the phrases among `chunks` receive
 * their appositions, possessors and complements.
 */
export function readClauses(tokens: readonly Token[], chunks: readonly Chunk[], isTitle: boolean): readonly VerbNode[] {
  const sentence = new ChunkedSentence(tokens, chunks, isTitle);
  findLists(sentence);
  for (const [i, chunk] of chunks.entries()) if (chunk.kind === "verb") addVerbNode(sentence, i, chunk.verb);
  for (const node of sentence.nodes) findSubject(sentence, node);
  for (const node of sentence.nodes) readRightSide(sentence, node);
  for (const node of sentence.nodes.toReversed()) shareObject(sentence, node);
  for (const node of sentence.nodes) hang(sentence, node);
  namesThoseBeside(sentence);
  findTrailingSpeech(sentence);
  for (const node of sentence.nodes) findControlledSubject(node);
  describeNames(sentence);
  attachComplements(sentence);
  return sentence.nodes;
}
