/** What participles before their noun say: «ВЫСЛАННЫЙ ИЗ РИГИ атташе», «УЕХАВШАЯ после обысков редакция». */
import type { Argument } from "../../analysis.ts";
import type { Chunk } from "../chunks/index.ts";
import type { Clause } from "../clauses.ts";
import { argument, type Draft, type PredicationContext } from "../groups.ts";
import { otherArguments } from "../roles.ts";

/** Adds a predication for each participle that stands with what belongs to it before its noun. */
export function prepositiveParticiples(
  clauses: readonly Clause[],
  drafts: Draft[],
  mainOf: ReadonlyMap<Clause, Draft>,
  context: PredicationContext,
): void {
  for (const clause of clauses)
    for (const { chunk } of clause.items)
      if (chunk?.prepositive != null)
        drafts.push(draftOf(chunk, clause, drafts.length, mainOf.get(clause) ?? null, context));
}

function draftOf(chunk: Chunk, clause: Clause, index: number, main: Draft | null, context: PredicationContext): Draft {
  const { at, reading, complements } = chunk.prepositive!;
  const passive = reading.passive === true || reading.reflexive === true;
  const subject = { chunks: [chunk], items: [] };
  const args: Argument[] = [argument("subject", subject, context, "noun of the participle before it")];
  args[0] = { ...args[0]!, preposition: null };
  const groups = complements.map((one) => ({ chunks: [one], items: [{ from: one.from, to: one.to }] }) as never);
  args.push(
    ...otherArguments(
      groups,
      {
        passive,
        negated: false,
        nominativeObject: true,
        addressed: context.words.addressing.includes(reading.lemma),
        naming: context.words.naming.includes(reading.lemma),
      },
      at,
      context,
    ),
  );
  const { start } = context.tokens[at]!;
  const { end } = context.tokens[chunk.to - 1]!;
  return {
    index,
    head: at,
    from: at,
    to: at + 1,
    lemma: reading.lemma,
    kind: "participle",
    voice: passive ? "passive" : "active",
    tense: reading.tense ?? "past",
    modality: "asserted",
    negated: false,
    arguments: args,
    subject,
    clause: { start, end },
    clauseOf: clause,
    subordinate: "participial",
    governor: main?.index ?? null,
  };
}
