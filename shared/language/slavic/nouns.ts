import type { Argument } from "../analysis.ts";
import { type Chunk, casesOf } from "./chunks/index.ts";
import type { Clause } from "./clauses.ts";
import { argument, clauseSpan, type Draft, type Group, type PredicationContext } from "./groups.ts";
import type { Item } from "./items.ts";
import { ACC, DAT, GEN, INS, NOM } from "./reading.ts";

/** Nouns that name what happens: «задержание журналистов милицией в Минске». */
export function nounPredications(
  clause: Clause,
  drafts: Draft[],
  governor: Draft | null,
  context: PredicationContext,
): void {
  const span = clauseSpan(clause, context.tokens);
  const chunkItems = clause.items.filter((item) => item.chunk !== null);
  chunkItems.forEach((item) => {
    for (const chunk of nested(item.chunk!)) {
      if (!context.isEventNoun(chunk.lemma) || chunk.mention !== null || chunk.name !== null) continue;
      const args: Argument[] = [];
      if (chunk.possessor !== null)
        args.push(
          argument(
            "genitive",
            { chunks: conjoinedGenitives(chunk.possessor, item, clause), items: [] },
            context,
            "genitive",
          ),
        );
      const at = clause.items.indexOf(item);
      for (let next = at + 1; next < clause.items.length; next++) {
        const other = clause.items[next]!;
        if (other.kind === "date" || other.kind === "adverb") continue;
        if (other.chunk === null) break;
        const gap = context.tokens.slice(clause.items[next - 1]!.to, other.from);
        if (gap.some((token) => /^[,;:—–]$/u.test(token.text))) break;
        const cases = casesOf(other.chunk);
        const group: Group = { chunks: [other.chunk], items: [other] };
        if (other.chunk.preposition !== null)
          args.push(argument("oblique", group, context, `preposition «${other.chunk.preposition}»`));
        else if ((cases & INS) !== 0 && (cases & (NOM | ACC)) === 0)
          args.push(argument("agent", group, context, "instrumental"));
        else if ((cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
          args.push(argument("indirect", group, context, "dative"));
        else break;
      }
      const above = governorOf(item, clause, drafts) ?? governor;
      drafts.push({
        index: drafts.length,
        head: chunk.apposition?.head ?? chunk.head,
        from: chunk.from,
        to: chunk.coreTo,
        lemma: chunk.lemma,
        kind: "noun",
        voice: "active",
        tense: above?.tense ?? null,
        modality: above?.modality ?? "asserted",
        negated: false,
        arguments: args,
        subject: null,
        clause: span,
        clauseOf: clause,
        subordinate: clause.kind,
        governor: above?.index ?? null,
      });
    }
  });
}

/** An infinitive before the noun governs it, not the verb that governs the infinitive. */
function governorOf(item: Item, clause: Clause, drafts: readonly Draft[]): Draft | null {
  let found: Draft | null = null;
  for (const draft of drafts)
    if (
      draft.clauseOf === clause &&
      draft.kind !== "noun" &&
      draft.subordinate === "complement" &&
      draft.head < item.from
    )
      found = draft;
  return found;
}

function nested(chunk: Chunk): Chunk[] {
  return chunk.possessor === null ? [chunk] : [chunk, ...nested(chunk.possessor)];
}

/** «задержание Колос и Мороз»: further genitives behind "and". */
function conjoinedGenitives(first: Chunk, item: Item, clause: Clause): Chunk[] {
  const out = [first];
  let at = clause.items.indexOf(item);
  while (
    clause.items[at + 1]?.kind === "conjunction" &&
    clause.items[at + 2]?.chunk &&
    clause.items[at + 2]!.chunk!.preposition === null
  ) {
    const chunk = clause.items[at + 2]!.chunk!;
    if (casesOf(chunk) !== casesOf(first) && (casesOf(chunk) & GEN) === 0) break;
    if ((casesOf(chunk) & NOM) !== 0) break;
    out.push(chunk);
    at += 2;
  }
  return out;
}
