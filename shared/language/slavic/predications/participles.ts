/** What gerunds and participles of a clause say. */
import type { Argument } from "../../analysis.ts";
import type { Clause } from "../clauses.ts";
import { argument, type Draft, type Group } from "../groups.ts";
import { otherArguments } from "../roles.ts";
import type { ClauseReading } from "./clause-reading.ts";
import { objectInGenitive } from "./objects.ts";

/** Adds a predication for each gerund, and for each participle where the clause has no finite verb. */
export function participlePredications(reading: ClauseReading, mainOf: ReadonlyMap<Clause, Draft>): void {
  const { clause, context, finite, infinitives, span } = reading;
  for (const item of clause.items) {
    const gerund = item.kind === "gerund";
    if (!gerund && (item.kind !== "participle" || finite.length > 0)) continue;
    const parent = clause.parent === null ? null : (mainOf.get(clause.parent) ?? null);
    const { lemma, passive: isPassive, reflexive, tense } = item.reading!;
    const passive = isPassive === true || reflexive === true;
    const own = reading.take((group) => infinitives.length === 0 || group.items[0]!.from < infinitives[0]!.from);
    const antecedent: Group | null = clause.antecedent === null ? null : { chunks: [clause.antecedent], items: [] };
    const subject = gerund ? (parent?.subject ?? null) : antecedent;
    const args: Argument[] = [];
    if (subject !== null)
      args.push(
        argument("subject", subject, context, gerund ? "subject of the main clause" : "antecedent of the participle"),
      );
    args.push(
      ...otherArguments(
        own,
        {
          passive,
          negated: false,
          nominativeObject: true,
          addressed: context.words.addressing.includes(lemma),
          naming: context.words.naming.includes(lemma),
        },
        item.from,
        context,
      ),
    );
    const object = gerund && !passive ? objectInGenitive(reading, own, args, lemma, item.from) : null;
    if (object !== null) args.push(object);
    reading.push({
      head: item.from,
      from: item.from,
      to: item.to,
      lemma,
      kind: gerund ? "verb" : "participle",
      voice: passive ? "passive" : "active",
      tense: tense ?? parent?.tense ?? "past",
      modality: "asserted",
      negated: reading.isNegated(item),
      arguments: args,
      subject,
      clause: span,
      clauseOf: clause,
      subordinate: "participial",
      governor: parent?.index ?? null,
    });
  }
}
