/** Numbers bound to their event: counts in its slots, and the sentence, money or per cent that its clause carries. */
import type { Measure, NounPhrase } from "../language/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Quantity } from "./event.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { QuantityKind } from "./ontology.ts";

const MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1, week: 7 / 30, day: 1 / 30 };
const round = (value: number): number => Math.round(value * 100) / 100;

export function findQuantities(candidate: Candidate, lexicon: Lexicon): Quantity[] {
  const { entry, sentence, host, predication } = candidate;
  const { counts, measures } = entry.frame;
  const found: Quantity[] = [];
  const add = (kind: QuantityKind, measure: Measure, value = measure.value, unit?: string): void => {
    const quantity: Quantity = { kind, value: round(value), bound: measure.bound, ...(unit ? { unit } : {}) };
    if (!found.some((other) => other.kind === quantity.kind && other.value === quantity.value)) found.push(quantity);
  };
  const count = (phrases: readonly NounPhrase[], kind: QuantityKind | undefined): void => {
    if (kind === undefined) return;
    for (const phrase of phrases) {
      const measure = countOf(phrase);
      if (measure === null) continue;
      const own = lexicon.participant(sentence.tokens, phrase.head)?.value.counts ?? null;
      add(kind === "vehicles" || kind === "troops" ? (own ?? kind) : kind, measure);
    }
  };
  count(
    candidate.actors.map((filler) => filler.phrase),
    counts.actor ?? counts.subject,
  );
  count(
    candidate.recipients.map((filler) => filler.phrase),
    counts.recipient,
  );
  for (const { role, phrases } of host.arguments) {
    if (role === "object" && counts.object !== undefined) count(phrases, counts.object);
  }
  if (predication.kind === "noun" && counts.recipient !== undefined) {
    // "more than 35,000 arrests".
    const phrase = sentence.phrases.find((other) => other.head === predication.head);
    if (phrase) count([phrase], counts.recipient);
  }
  const start = Math.min(host.clause.start, predication.clause.start);
  const end = Math.max(host.clause.end, predication.clause.end);
  for (const measure of sentence.measures) {
    if (measure.start < start - 1 || measure.end > end + 1 || measure.unit === null) continue;
    if (measures.has("sentence") && measure.unit in MONTHS) {
      add(
        "sentence",
        measure.upTo === undefined ? measure : { ...measure, bound: "min" },
        measure.value * MONTHS[measure.unit]!,
      );
      if (measure.upTo !== undefined)
        add("sentence", { ...measure, bound: "max" }, measure.upTo * MONTHS[measure.unit]!);
    }
    if (measures.has("money") && /^[A-Z]{3}$/u.test(measure.unit)) add("money", measure, measure.value, measure.unit);
    if (measures.has("percent") && measure.unit === "percent") add("percent", measure);
  }
  return found;
}

function countOf(phrase: NounPhrase): Measure | null {
  const { quantity } = phrase;
  if (quantity === null) return null;
  return quantity.unit === null &&
    !(quantity.value > 1900 && quantity.value < 2100 && quantity.bound === "exact" && phrase.mention !== null)
    ? quantity
    : null;
}
