/** What infinitives say, by the verb or word that they hang on. */
import type { Argument, Modality } from "../../analysis.ts";
import { casesOf } from "../chunks/index.ts";
import type { Clause } from "../clauses.ts";
import { argument, type Draft, datesAfter, type Group, type PredicationContext, spanOf } from "../groups.ts";
import type { Item, SyntaxWords } from "../items.ts";
import { NOM } from "../reading.ts";
import { nearestInfinitive, otherArguments } from "../roles.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { objectInGenitive } from "./objects.ts";

/** Adds a predication for each infinitive that is no part of a finite verb. */
export function infinitivePredications(reading: ClauseReading): void {
  const { clause, context, infinitives, made, predicative, span, hypothetical } = reading;
  const { tokens, words } = context;
  for (const item of infinitives) {
    const upper = governingVerb(item, made, clause, predicative);
    const upperLemma = upper?.lemma ?? predicative?.reading?.lemma ?? "";
    const taken = reading.take((group) => nearestInfinitive(group, infinitives) === item);
    const willing = upper === null ? whoMust(taken, item, predicative, words) : null;
    const own = taken.filter((group) => group !== willing);
    const { lemma, reflexive } = item.reading!;
    const passive = reflexive === true;
    const args = otherArguments(
      own,
      { passive, negated: false, nominativeObject: true, addressed: words.addressing.includes(lemma) },
      item.from,
      context,
    );
    const object = passive ? null : objectInGenitive(reading, own, args, lemma, item.from);
    if (object !== null) args.push(object);
    const ordered =
      isOrdered(upper, upperLemma, context) &&
      args.some(({ role }) => role === "object") &&
      !words.leaving.includes(lemma);
    const controller =
      willing === null
        ? infinitiveSubject(upper, ordered ? "" : upperLemma, words)
        : argument("subject", willing, context, `nominative of «${upperLemma}»`);
    const phase = ordered || words.phases.includes(upperLemma);
    if (controller !== null)
      args.unshift({
        ...controller,
        role: "subject",
        preposition: null,
        path: `subject or addressee of «${upperLemma}»`,
      });
    reading.push({
      head: item.from,
      from: item.from,
      to: item.to,
      lemma,
      kind: "verb",
      voice: passive ? "passive" : controller === null ? "impersonal" : "active",
      tense:
        (upper?.tense === "past" && phase) || (willing !== null && words.hadTo.includes(predicative!.lower))
          ? "past"
          : "future",
      modality: ordered && !hypothetical ? "asserted" : infinitiveModality(upperLemma, words, hypothetical, clause),
      negated:
        reading.isNegated(item) ||
        (upper?.negated === true && phase) ||
        (upper === null && predicative !== null && reading.isNegated(predicative)),
      arguments: args,
      subject: upper?.subject ?? willing,
      clause:
        upper === null
          ? span
          : spanOf([item, ...own.flatMap((group) => group.items), ...datesAfter(item, clause)], tokens),
      clauseOf: clause,
      subordinate: upper === null ? clause.kind : "complement",
      governor: upper?.index ?? null,
    });
  }
}

function governingVerb(item: Item, made: readonly Draft[], clause: Clause, predicative: Item | null): Draft | null {
  const before = made.filter((draft) => draft.head < item.from && draft.clauseOf === clause);
  if (predicative !== null && (before.length === 0 || predicative.from > before.at(-1)!.head)) return null;
  return before.at(-1) ?? made.find((draft) => draft.clauseOf === clause) ?? null;
}

/** «Вільня гатовая закрыць мяжу», «Польша должна открыть границу»: who must or is ready to. */
function whoMust(
  groups: readonly Group[],
  infinitive: Item,
  predicative: Item | null,
  words: SyntaxWords,
): Group | null {
  if (predicative === null || !words.mustOrReady.test(predicative.lower)) return null;
  return (
    groups.find(
      ({ chunks: [chunk], items }) =>
        chunk!.preposition === null && (casesOf(chunk!) & NOM) !== 0 && items[0]!.from < infinitive.from,
    ) ?? null
  );
}

/** «приказал выдворить»: an order that names no one who is to carry it out tells what those in power do. */
function isOrdered(upper: Draft | null, lemma: string, { tokens, words }: PredicationContext): boolean {
  if (upper === null || upper.modality !== "asserted" || upper.negated) return false;
  // «приняли решение закрыть посольство»
  if (words.takingDecisions.includes(lemma))
    return upper.arguments.some(
      ({ role, phrases }) => role === "object" && phrases.some(({ head }) => words.decision.test(tokens[head]!.lower)),
    );
  return (
    words.ordering.includes(lemma) && !upper.arguments.some(({ role }) => role === "indirect" || role === "object")
  );
}

function infinitiveSubject(upper: Draft | null, lemma: string, words: SyntaxWords): Argument | null {
  if (upper === null) return null;
  if (words.requesting.includes(lemma)) {
    const addressee = upper.arguments.find(
      (argument) =>
        argument.role === "indirect" ||
        argument.role === "object" ||
        (argument.role === "oblique" && words.askedOf.includes(argument.preposition ?? "")),
    );
    return addressee ?? null;
  }
  return upper.arguments.find((argument) => argument.role === "subject") ?? null;
}

function infinitiveModality(lemma: string, words: SyntaxWords, hypothetical: boolean, clause: Clause): Modality {
  if (words.requesting.includes(lemma)) return "requested";
  if (words.planned.includes(lemma)) return "planned";
  if (words.attempted.includes(lemma)) return "attempted";
  if (words.possible.includes(lemma)) return "possible";
  if (hypothetical || clause.kind === "purpose" || clause.kind === "conditional") return "hypothetical";
  if (words.phases.includes(lemma)) return "asserted";
  return "possible";
}
