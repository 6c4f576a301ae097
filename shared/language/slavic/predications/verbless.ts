/** Headlines and notes without a verb: «Трое задержанных в Гродно», «Колесниковой — 11 лет колонии», «Тихановский — на свободе». */
import type { Argument } from "../../analysis.ts";
import { casesOf } from "../chunks/index.ts";
import type { Clause } from "../clauses.ts";
import { argument, clauseSpan, type Draft, type Group, groupsOf, type PredicationContext } from "../groups.ts";
import { isPredicate } from "../items.ts";
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

/** How an argument was found that a dash or colon parts from what it belongs to. */
export const NAMED_BEFORE = "named before the dash";

/**
 * Gives event nouns behind a dash or colon whom the words before it name: «Колесниковой — 11 лет», «Тихановский — на свободе», and in
 * a list each his own: «вынесли приговоры: Марии Колос — два года колонии, Олегу Морозу — три».
 */
export function namedBefore(clauses: readonly Clause[], drafts: readonly Draft[], context: PredicationContext): void {
  const nouns = Map.groupBy(
    drafts.filter(({ kind }) => kind === "noun"),
    ({ clauseOf }) => clauseOf,
  );
  clauses.forEach((clause, index) => {
    const told = nouns.get(clause);
    if (told === undefined || clause.items.some(isPredicate)) return;
    nameFromBefore(clauses[index - 1], told, context);
    nameFromSame(clause, told, context);
  });
}

function nameFromBefore(before: Clause | undefined, drafts: readonly Draft[], context: PredicationContext): void {
  if (before === undefined || before.items.some(isPredicate)) return;
  const groups = groupsOf(before.items, context);
  const group = groups.at(-1);
  if (group === undefined || group.chunks[0]!.preposition !== null) return;
  if (groups.length > 1 && !/^[,;:]$/u.test(context.tokens[group.items[0]!.from - 1]?.text ?? "")) return;
  const role = roleOf(group);
  if (role === null) return;
  for (const draft of drafts) {
    if (draft.arguments.some((one) => one.role === role)) continue;
    draft.arguments.push(argument(role, group, context, NAMED_BEFORE));
    // What is quoted has the name in it.
    draft.clause = { start: context.tokens[group.items[0]!.from]!.start, end: draft.clause.end };
  }
}

/** «… што фатограф ужо трэці дзень за кратамі»: in a clause without a verb a noun behind a preposition tells of the nominative before it. */
function nameFromSame(clause: Clause, drafts: readonly Draft[], context: PredicationContext): void {
  const states = drafts.filter((draft) => draft.arguments.length === 0);
  if (states.length === 0) return;
  const groups = groupsOf(clause.items, context);
  const named = groups.findIndex(({ chunks: [chunk] }) => isNominative(chunk!) && chunk!.animate === true);
  if (named < 0) return;
  for (const draft of states) {
    const at = groups.findIndex(({ chunks }) => chunks[0]!.from <= draft.head && draft.head < chunks[0]!.to);
    if (at > named && groups[at]!.chunks[0]!.preposition !== null)
      draft.arguments.push(argument("genitive", groups[named]!, context, NAMED_BEFORE));
  }
}

function roleOf({ chunks: [chunk] }: Group): Argument["role"] | null {
  const cases = casesOf(chunk!);
  if ((cases & NOM) !== 0) return "genitive";
  return (cases & DAT) !== 0 ? "indirect" : null;
}

const isNominative = (chunk: Group["chunks"][number]): boolean =>
  chunk.preposition === null && (casesOf(chunk) & NOM) !== 0;
