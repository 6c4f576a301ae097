/** A sentence in chunks, and the ways to move about in it that all passes of the clause reader share. */
import type { Token } from "../../analysis.ts";
import type { Chunk, PhraseDraft } from "../chunks/index.ts";
import type { VerbNode } from "./verb-node.ts";

export class ChunkedSentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Headlines and subheadings leave out auxiliaries. */
  readonly isTitle: boolean;
  /** Verbs in the order of the text. */
  readonly nodes: VerbNode[] = [];
  readonly nodeAt = new Map<number, VerbNode>();
  /** Chunk index of a phrase to the preposition that governs it, -1 where none. */
  readonly governedBy: number[] = [];
  /** Chunk index of a phrase to the first phrase of its list. */
  readonly listLeader: number[] = [];
  /** Chunks that are some verb's subject, and so no other verb's object. */
  readonly subjectChunks = new Set<number>();
  /** Chunks of phrases that only say more about a name before them, and so are no members of a list with it. */
  readonly descriptions = new Set<number>();

  constructor(tokens: readonly Token[], chunks: readonly Chunk[], isTitle: boolean) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.isTitle = isTitle;
  }

  phraseAt(i: number): PhraseDraft | null {
    const chunk = this.chunks[i];
    return chunk?.kind === "phrase" ? chunk.phrase : null;
  }

  /** The first chunk from here leftwards that is of none of these kinds; -1 where there is none. */
  skipLeft(from: number, kinds: readonly Chunk["kind"][]): number {
    let i = from;
    while (i >= 0 && kinds.includes(this.chunks[i]!.kind)) i--;
    return i;
  }

  /** The first chunk from here rightwards that is of none of these kinds; the number of chunks where there is none. */
  skipRight(from: number, kinds: readonly Chunk["kind"][]): number {
    let i = from;
    while (i < this.chunks.length && kinds.includes(this.chunks[i]!.kind)) i++;
    return i;
  }

  /** Phrases of the list that the phrase at this chunk leads or belongs to. */
  listAt(i: number): PhraseDraft[] {
    const leader = this.listLeader[i] ?? i;
    const group: PhraseDraft[] = [];
    // An age or an apposition may stand between members.
    const last = this.lastOfList(leader);
    for (let j = leader; j < this.chunks.length; j++) {
      const chunk = this.chunks[j]!;
      if (chunk.kind === "phrase" && (this.listLeader[j] ?? j) === leader) group.push(chunk.phrase);
      else if (
        chunk.kind === "phrase" &&
        this.listLeader[j] !== leader &&
        j > leader &&
        j > last &&
        group.length > 0 &&
        this.governedBy[j]! < 0
      )
        break;
      else if (chunk.kind === "verb" || chunk.kind === "stop") break;
    }
    return group;
  }

  /** Chunk of the last phrase of the list that the phrase at this chunk belongs to. */
  lastOfList(i: number): number {
    const leader = this.listLeader[i] ?? i;
    let last = i;
    for (let j = i + 1; j < this.chunks.length; j++)
      if (this.listLeader[j] === leader) last = j;
      else if (this.chunks[j]!.kind === "verb") break;
    return last;
  }

  /** The last verb before this chunk. */
  nodeBefore(chunk: number): VerbNode | null {
    let best: VerbNode | null = null;
    for (const node of this.nodes) {
      if (node.chunk >= chunk) break;
      best = node;
    }
    return best;
  }
}
