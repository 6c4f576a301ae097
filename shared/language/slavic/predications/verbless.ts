/** Headlines and notes without a verb: «Трое задержанных в Гродно», «Колесниковой — 11 лет колонии», «Тихановский — на свободе». */
import type { Argument } from "../../analysis.ts";
import { casesOf } from "../chunks/index.ts";
import type { Clause } from "../clauses.ts";
import { argument, clauseSpan, type Draft, type Group, groupsOf, type PredicationContext } from "../groups.ts";
import { DAT, NOM } from "../reading.ts";
import { otherArguments } from "../roles.ts";

/** Adds what counted participles say as their verb would: «трое задержанных» are three whom someone detained. */
export function countedParticiples(clauses: readonly Clause[], drafts: Draft[], context: PredicationContext): void {
  for (const clause of clauses) {
    const groups = groupsOf(clause.items, context);
    const told = groups.find(({ chunks: [chunk] }) => chunk!.participle !== null && isNominative(chunk!));
    const participle = told === undefined ? null : told.chunks[0]!.participle;
    if (told === undefined || participle === null) continue;
    const others = groups.filter((group) => group !== told && group.chunks[0]!.preposition !== null);
    const options = { passive: true, negated: false, nominativeObject: false, addressed: false };
    drafts.push({
      index: drafts.length,
      head: participle.at,
      from: told.chunks[0]!.from,
      to: participle.at + 1,
      lemma: participle.lemma,
      kind: "participle",
      voice: "passive",
      tense: "past",
      modality: "asserted",
      negated: false,
      arguments: [
        argument("subject", told, context, "counted participle in a sentence without verb"),
        ...otherArguments(others, options, participle.at, context),
      ],
      subject: told,
      clause: clauseSpan(clause, context.tokens),
      clauseOf: clause,
      subordinate: null,
      governor: null,
    });
  }
}

/** Gives event nouns behind a dash or colon whom the words before it name: «Колесниковой — 11 лет», «Тихановский — на свободе». */
export function namedBefore(clauses: readonly Clause[], drafts: readonly Draft[], context: PredicationContext): void {
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1];
    if (before === undefined) return;
    const groups = groupsOf(before.items, context);
    const [group] = groups;
    if (group === undefined || groups.length > 1 || group.chunks[0]!.preposition !== null) return;
    const role = roleOf(group);
    if (role === null) return;
    for (const draft of drafts) {
      if (draft.clauseOf !== clause || draft.kind !== "noun" || draft.arguments.some((one) => one.role === role))
        continue;
      draft.arguments.push(argument(role, group, context, "named before the dash"));
    }
  });
}

function roleOf({ chunks: [chunk] }: Group): Argument["role"] | null {
  const cases = casesOf(chunk!);
  if ((cases & NOM) !== 0) return "genitive";
  return (cases & DAT) !== 0 ? "indirect" : null;
}

const isNominative = (chunk: Group["chunks"][number]): boolean =>
  chunk.preposition === null && (casesOf(chunk) & NOM) !== 0;
