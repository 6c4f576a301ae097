import type { Development, EventRecord, Slots } from "./record.ts";
import { similarity } from "./similarity.ts";

/** Components above this size are first cut apart by raising the link threshold. */
const MOST_MEMBERS = 200;
const THRESHOLD_STEP = 0.5;
/** A component of nothing but perfect matches cannot be cut by a threshold; it is refined as it is. */
const LAST_THRESHOLD = 20;

/** How much two events look like reports of the same thing: symmetric, pure, 0 at the threshold of linking. */
export type Score = (a: Slots, b: Slots) => number;

/**
 * Cuts a component into developments. Links chain (A is like B, B is like C, though A and C are two incidents), so clusters are merged
 * only while the average score between their members is not negative. A pure function of the members: neither their order nor the
 * order in which they were linked matters. Developments come by id, members by id.
 */
export function refine(members: readonly EventRecord[], score: Score = similarity): Development[] {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const scores = pairScores(sorted, score);
  const parts = split(
    sorted.map((_, index) => index),
    scores,
  );
  return parts
    .flatMap((part) => agglomerate(part, scores))
    .map((cluster) => cluster.sort((a, b) => a - b).map((index) => sorted[index]!))
    .map((cluster) => ({ id: cluster[0]!.id, members: cluster }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Scores = (a: number, b: number) => number;

function pairScores(members: readonly EventRecord[], score: Score): Scores {
  const count = members.length;
  const table = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      table[a * count + b] = table[b * count + a] = score(members[a]!.slots, members[b]!.slots);
    }
  }
  return (a, b) => table[a * count + b]!;
}

/** Raises the threshold over a part that is too large until all its connected pieces are small enough. */
function split(part: readonly number[], scores: Scores, threshold = 0): number[][] {
  if (part.length <= MOST_MEMBERS || threshold > LAST_THRESHOLD) return [[...part]];
  const next = threshold + THRESHOLD_STEP;
  return connected(part, (a, b) => scores(a, b) >= next).flatMap((piece) => split(piece, scores, next));
}

function connected(part: readonly number[], linked: (a: number, b: number) => boolean): number[][] {
  const left = new Set(part);
  const pieces: number[][] = [];
  for (const start of part) {
    if (!left.delete(start)) continue;
    const piece = [start];
    for (let at = 0; at < piece.length; at++) {
      for (const other of [...left]) {
        if (linked(piece[at]!, other) && left.delete(other)) piece.push(other);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

/** Average-link agglomeration; of equal averages the pair with the smallest members is merged first. */
function agglomerate(part: readonly number[], scores: Scores): number[][] {
  const clusters: (number[] | null)[] = part.map((index) => [index]);
  // Sums of scores between clusters; the average is the sum over the number of pairs.
  const sums = clusters.map((_, a) => clusters.map((__, b) => (a === b ? 0 : scores(part[a]!, part[b]!))));
  for (;;) {
    let best: { a: number; b: number; average: number } | null = null;
    for (let a = 0; a < clusters.length; a++) {
      if (!clusters[a]) continue;
      for (let b = a + 1; b < clusters.length; b++) {
        if (!clusters[b]) continue;
        const average = sums[a]![b]! / (clusters[a]!.length * clusters[b]!.length);
        if (average >= 0 && (best === null || average > best.average)) best = { a, b, average };
      }
    }
    if (best === null) return clusters.filter((cluster) => cluster !== null);
    const { a, b } = best;
    clusters[a]!.push(...clusters[b]!);
    clusters[b] = null;
    for (let c = 0; c < clusters.length; c++) {
      sums[a]![c]! += sums[b]![c]!;
      sums[c]![a] = sums[a]![c]!;
    }
    sums[a]![a] = 0;
  }
}
