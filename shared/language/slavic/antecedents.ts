/** The noun that a relative clause or a participle tells about. */
import type { Chunk } from "./chunks/index.ts";
import type { Clause } from "./clauses.ts";
import type { Item } from "./items.ts";

export function antecedentFor(clause: Clause, relative: Chunk | null): Chunk | null {
  const chunks = clause.items.flatMap((item) => (item.chunk === null ? [] : [item.chunk]));
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    const inner = innermost(chunk);
    for (const candidate of inner === chunk ? [chunk] : [inner, chunk])
      if (relative === null || agreesInNumber(candidate, relative)) return candidate;
  }
  return chunks.at(-1) ?? null;
}

const innermost = (chunk: Chunk): Chunk => (chunk.possessor === null ? chunk : innermost(chunk.possessor));

function agreesInNumber(left: Chunk, right: Chunk): boolean {
  return left.agreements.some((a) =>
    right.agreements.some(
      (b) =>
        (a.plural === null || b.plural === null || a.plural === b.plural) &&
        (a.plural === true || a.gender === null || b.gender === null || a.gender === b.gender),
    ),
  );
}

export function participleAntecedent(clause: Clause, participle: Item): Chunk | null {
  const chunks = clause.items.flatMap((item) => (item.chunk === null ? [] : [item.chunk]));
  for (let at = chunks.length - 1; at >= 0; at--) {
    const chunk = chunks[at]!;
    for (const candidate of [innermost(chunk), chunk])
      if (
        candidate.agreements.some((a) =>
          participle.readings.some(
            (b) =>
              (a.cases & b.cases) !== 0 &&
              (a.plural === null || b.plural === null || a.plural === b.plural) &&
              (a.plural === true || a.gender === null || b.gender === null || a.gender === b.gender),
          ),
        )
      )
        return candidate;
  }
  return chunks.at(-1) ?? null;
}
