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
      const classes = lexicon.classesAt(sentence.tokens, phrase.head);
      const machine = classes.includes("vehicle") || classes.includes("weapon");
      if (kind === "vehicles" && !machine && own === null) continue;
      if (kind === "troops" && machine && own === null) {
        add("vehicles", measure);
        continue;
      }
      add(kind === "vehicles" || kind === "troops" ? (own ?? kind) : kind, measure);
    }
  };
  count(
    candidate.actors.map((filler) => filler.phrase),
    counts.actor,
  );
  const subjects = entry.frame.actor.includes("subject") ? candidate.actors : candidate.recipients;
  count(
    subjects.map((filler) => filler.phrase),
    counts.subject,
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
  // "brought the number detained to 34": the count stands after the verb, in no slot.
  if (counts.clause !== undefined && found.length === 0) {
    const verbEnd = sentence.tokens[predication.to - 1]!.end;
    const told = sentence.measures.find(
      ({ unit, start, end }) => unit === null && start >= verbEnd && end <= predication.clause.end + 1,
    );
    if (told !== undefined) add(counts.clause, told);
  }
  // One named person who died is one death.
  const { recipients } = candidate;
  if (counts.recipient === "killed" || counts.subject === "killed" || counts.object === "killed") {
    const only = recipients.length === 1 ? recipients[0]!.phrase : null;
    if (
      found.length === 0 &&
      only !== null &&
      isSomeone(only, candidate, lexicon) &&
      only.number !== "plural" &&
      only.quantity === null &&
      only.pronoun?.number !== "plural"
    )
      found.push({ kind: "killed", value: 1, bound: "exact" });
  }
  // "free the more than 600 prisoners": how many people a request is about.
  if (candidate.entry.frame.type === "REQUEST") {
    for (const other of sentence.predications) {
      if (other.governor !== predication.index || other.subordinate !== "complement") continue;
      for (const { role, phrases } of other.arguments) {
        if (role === "object")
          count(
            phrases.filter((phrase) => lexicon.participant(sentence.tokens, phrase.head)?.value.kind === "person"),
            "persons",
          );
      }
    }
  }
  const start = Math.min(host.clause.start, predication.clause.start);
  const governor =
    predication.kind === "noun" && predication.governor !== null ? sentence.predications[predication.governor]! : null;
  const end = Math.max(host.clause.end, predication.clause.end, governor?.clause.end ?? 0);
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
  if (measures.has("sentence") && !found.some(({ kind }) => kind === "sentence")) {
    // "jailed X, who had stood at the gate, for ten days": after an inserted clause.
    const later = sentence.measures.find(
      (measure) =>
        measure.start > end &&
        measure.unit !== null &&
        measure.unit in MONTHS &&
        !sentence.predications.some(
          (other) =>
            other !== host &&
            other.kind !== "noun" &&
            other.clause.start <= measure.start &&
            measure.end <= other.clause.end,
        ),
    );
    const before = later === undefined ? undefined : sentence.tokens.findLast((token) => token.end <= later.start);
    if (later !== undefined && (before?.lower === "for" || before?.lower === "to"))
      add("sentence", later, later.value * MONTHS[later.unit!]!);
  }
  return found;
}

/** True for a person: a name, a pronoun for one, or a word for people; "hope" and "the idea" die as well. */
function isSomeone(phrase: NounPhrase, { sentence }: Candidate, lexicon: Lexicon): boolean {
  const { mention, pronoun, head } = phrase;
  if (mention?.entity) return mention.entity.kind === "person";
  if (mention?.place) return false;
  if (pronoun !== null) return pronoun.gender !== "neuter";
  const { tokens } = sentence;
  return (
    tokens[head]!.pos === "proper" ||
    phrase.apposition !== null ||
    phrase.quantity?.unit === "age" ||
    /-year-old$/u.test(tokens[head]!.lower) ||
    lexicon.participant(tokens, head)?.value.kind === "person"
  );
}

function countOf(phrase: NounPhrase): Measure | null {
  const { quantity } = phrase;
  if (quantity === null) return null;
  return quantity.unit === null &&
    !(quantity.value > 1900 && quantity.value < 2100 && quantity.bound === "exact" && phrase.mention !== null)
    ? quantity
    : null;
}
