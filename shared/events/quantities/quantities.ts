/** Numbers bound to their event: counts in its slots, and the sentence, money or per cent that its clause carries. */
import type { Measure, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Quantity } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { QuantityKind } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { Counting, countOf } from "./counting.ts";
import { MONTHS, measuresOf, rangeOf, wordAt } from "./measured.ts";
import { ofNumberNoun } from "./number-nouns.ts";
import { crowdIn, unclaimedPeople } from "./unclaimed.ts";
import { victimsOf } from "./victims.ts";

const round = (value: number): number => Math.round(value * 100) / 100;

/** What numbers count in the slots of a type whose frame does not say. */
const COUNTS: Readonly<Record<string, Readonly<Partial<Record<"actor" | "recipient", QuantityKind>>>>> = {
  AID: { recipient: "persons" },
  CONCEDE: { recipient: "persons" },
  SANCTION: { recipient: "persons" },
  SUPPORT: { actor: "persons", recipient: "persons" },
  "ACCUSE/investigate": { recipient: "persons" },
  "COERCE/arrest": { recipient: "persons" },
  "COERCE/deport": { recipient: "persons" },
  "COERCE/seize": { recipient: "persons" },
  "COERCE/restrict": { recipient: "persons" },
  "COERCE/ban": { recipient: "persons" },
  "GOVERN/appoint": { recipient: "persons" },
  "GOVERN/dismiss": { recipient: "persons" },
  REQUEST: { actor: "persons", recipient: "persons" },
  REJECT: { actor: "persons" },
  "RETREAT/resign": { actor: "persons" },
  "SANCTION/withdraw": { actor: "persons", recipient: "persons" },
  PROTEST: { actor: "participants" },
  RELOCATE: { actor: "persons" },
  "RETREAT/release": { recipient: "released" },
  "MOBILIZE/troops": { actor: "troops", recipient: "troops" },
};
/** Measures that every frame of a type may carry. */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  "COERCE/arrest": ["sentence"],
  AID: ["money"],
  AGREE: ["money"],
  REQUEST: ["money"],
  COOPERATE: ["money", "percent"],
  ELECT: ["percent"],
  GOVERN: ["percent", "money"],
  ACCUSE: ["money"],
  "ACCUSE/investigate": ["money"],
  THREATEN: ["money"],
  REJECT: ["money"],
  "COERCE/seize": ["money"],
};
const OF_PEOPLE: ReadonlySet<QuantityKind> = new Set([
  "detained",
  "released",
  "participants",
  "persons",
  "killed",
  "injured",
]);
/** Types that count soldiers and machines wherever their clause names them. */
const FORCES: ReadonlySet<string> = new Set(["MOBILIZE", "COOPERATE", "RETREAT/withdraw"]);

export function findQuantities(candidate: Candidate, lexicon: Lexicon): Quantity[] {
  const { entry, sentence, host, predication } = candidate;
  const { type, mode, counts } = entry.frame;
  const full = mode === null ? type : `${type}/${mode}`;
  const byType = COUNTS[full] ?? COUNTS[type] ?? {};
  const measures = new Set<string>([...entry.frame.measures, ...(MEASURES[full] ?? MEASURES[type] ?? [])]);
  const counting = new Counting(candidate, lexicon);
  const found: Quantity[] = [];
  const add = (kind: QuantityKind, measure: Measure, value = measure.value, unit?: string): void => {
    const quantity: Quantity = { kind, value: round(value), bound: measure.bound, ...(unit ? { unit } : {}) };
    if (!found.some((other) => other.kind === quantity.kind && other.value === quantity.value)) found.push(quantity);
  };
  const count = (phrases: readonly NounPhrase[], kind: QuantityKind | undefined, onlyPeople = false): void => {
    if (kind === undefined) return;
    for (const one of counting.of(phrases, kind, onlyPeople)) add(one.kind, one.measure);
  };
  const actors = candidate.actors.map((filler) => filler.phrase);
  const recipients = candidate.recipients.map((filler) => filler.phrase);
  const none = Object.keys(counts).length === 0;
  count(actors, counts.actor);
  count(recipients, counts.recipient);
  if (none) {
    count(actors, byType.actor, true);
    count(recipients, byType.recipient, true);
  }
  count(entry.frame.actor.includes("subject") ? actors : recipients, counts.subject);
  for (const { role, phrases } of host.arguments) {
    if (role === "object" && counts.object !== undefined) count(phrases, counts.object);
  }
  // "250 people have been pardoned": of a passive it is the subject.
  if (host.voice === "passive" && !found.some(({ kind }) => OF_PEOPLE.has(kind)))
    count(
      host.arguments.flatMap(({ role, phrases }) => (role === "subject" ? phrases : [])),
      counts.object,
    );
  if (FORCES.has(full) || FORCES.has(type)) {
    for (const phrase of sentence.phrases) {
      const measure = countOf(phrase);
      const own = lexicon.participant(sentence.tokens, phrase.head)?.value.counts ?? null;
      if (measure === null || !isNear(sentence, phrase, host)) continue;
      if (counting.isAircraft(phrase)) add("vehicles", measure);
      else if (own === "troops" && counting.isNoPeople(phrase)) continue;
      else if (own === "troops" || own === "vehicles") add(own, measure);
      else if (counting.isMachine(phrase) || counting.isEquipment(phrase)) add("vehicles", measure);
    }
  }
  if (predication.kind === "noun" && counts.recipient !== undefined) {
    // "more than 35,000 arrests".
    const phrase = sentence.phrases.find((other) => other.head === predication.head);
    if (phrase) count([phrase], counts.recipient);
  }
  // "The number of workers detained has risen to 23".
  const people = counts.recipient ?? counts.subject ?? counts.actor;
  if (people !== undefined && found.length === 0) {
    const told = ofNumberNoun(sentence, predication, lexicon);
    if (told !== null) add(people, told);
  }
  const whom = people ?? counts.object ?? (none ? (byType.recipient ?? byType.actor) : undefined);
  if (whom !== undefined && OF_PEOPLE.has(whom) && !found.some(({ kind }) => OF_PEOPLE.has(kind))) {
    const told =
      unclaimedPeople(candidate, counting, lexicon) ??
      (type === "PROTEST" ? crowdIn(candidate, counting, lexicon) : null);
    if (told !== null) add(whom, told);
  }
  // "brought the number detained to 34": the count stands after the verb, in no slot.
  if (counts.clause !== undefined && found.length === 0) {
    const verbEnd = sentence.tokens[predication.to - 1]!.end;
    const told = sentence.measures.find(
      ({ unit, start, end }) => unit === null && start >= verbEnd && end <= predication.clause.end + 1,
    );
    if (told !== undefined) add(counts.clause, told);
  }
  if (!found.some(({ kind }) => kind === "killed" || kind === "injured")) {
    const harmed = victimsOf(candidate, counting, lexicon);
    if (harmed !== null) found.push(harmed);
  }
  // "Detained five men": who is taken in is not yet convicted, whatever the frame counts.
  const head = sentence.tokens[predication.head]!;
  const held = lexicon.lists("detaining", head.lower) || lexicon.lists("detaining", head.lemma);
  if (type === "COERCE" && held && !found.some(({ kind }) => kind === "sentence"))
    for (const [at, one] of found.entries()) if (one.kind === "persons") found[at] = { ...one, kind: "detained" };
  // "free the more than 600 prisoners", "offered to take 300 students": how many people a request or promise is about.
  if (type === "REQUEST" || type === "AGREE") {
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
  for (const measure of measuresOf(candidate)) {
    const unit = measure.unit!;
    // "For 90 days pending trial".
    if (unit in MONTHS && lexicon.lists("no term before", wordAt(sentence.tokens, measure.end))) continue;
    if (measures.has("sentence") && unit in MONTHS) {
      const range = rangeOf(sentence, measure, lexicon);
      if (range !== null) add("sentence", { ...range.low, bound: "min" }, range.low.value * MONTHS[range.low.unit!]!);
      const bound = range !== null ? "max" : measure.upTo === undefined ? measure.bound : "min";
      add("sentence", { ...measure, bound }, measure.value * MONTHS[unit]!);
      if (measure.upTo !== undefined) add("sentence", { ...measure, bound: "max" }, measure.upTo * MONTHS[unit]!);
    }
    if (measures.has("sentence") && unit === "life") add("sentence", measure, 9999);
    // "100 million rubles, or about $400": the same sum again.
    const again = found.some(({ kind }) => kind === "money") && isEquivalent(sentence, measure, lexicon);
    if (measures.has("money") && /^[A-Z]{3}$/u.test(unit) && !again) add("money", measure, measure.value, unit);
    if (measures.has("percent") && unit === "percent") add("percent", measure);
  }
  const end = Math.max(host.clause.end, predication.clause.end);
  if (measures.has("sentence") && !found.some(({ kind }) => kind === "sentence")) {
    // "jailed X, who had stood at the gate, for ten days": after an inserted clause; "to between 18 months and six years".
    const later = sentence.measures.find(
      (measure) =>
        (measure.start > end || isServed(sentence, measure, lexicon)) &&
        measure.unit !== null &&
        measure.unit in MONTHS &&
        !sentence.predications.some(
          (other) =>
            other !== host &&
            other.kind !== "noun" &&
            other.clause.start <= measure.start &&
            measure.end <= other.clause.end &&
            !isOrdered(other, host) &&
            !lexicon.lists("jailing", other.lemma) &&
            !isServing(sentence, other, lexicon) &&
            // "to jail for 15 days, his union said": a verb that only follows has not taken it.
            sentence.tokens[other.head]!.start < measure.start,
        ),
    );
    // "turned down the appeal: twelve years remain", "was arrested and spent ten days in a cell".
    const told = (sign: { text: string } | undefined, measure: Measure): boolean =>
      sign?.text === ":" || isServed(sentence, measure, lexicon);
    const before = later === undefined ? undefined : sentence.tokens.findLast((token) => token.end <= later.start);
    // "gave the elder, 23, two years", "gave him eighteen months, suspended".
    const handed =
      later !== undefined &&
      later.start - end < HANDED_REACH &&
      lexicon.lists("handing a term", host.lemma) &&
      !lexicon.lists("no term before", wordAt(sentence.tokens, later.end));
    if (later !== undefined && (handed || lexicon.lists("before a term", before?.lower) || told(before, later))) {
      const high = sentence.measures.find(({ start }) => start > later.end);
      const range = high === undefined ? null : rangeOf(sentence, high, lexicon);
      const lasts = (measure: Measure, bound: Measure["bound"]) =>
        add("sentence", { ...measure, bound }, measure.value * MONTHS[measure.unit!]!);
      lasts(later, range === null ? later.bound : "min");
      if (range !== null) lasts(range.high, "max");
    }
  }
  // "fined a nurse, Halina Ivanets, 1,450 roubles", "was fined on Thursday: 850 rubles".
  if (measures.has("money") && lexicon.lists("fining", host.lemma) && !found.some(({ kind }) => kind === "money")) {
    const sum = sentence.measures.find(({ start, unit }) => start > end && unit !== null && /^[A-Z]{3}$/u.test(unit));
    const taken = sentence.predications.some(
      ({ kind, head }) =>
        kind === "verb" &&
        sum !== undefined &&
        sentence.tokens[head]!.start > end &&
        sentence.tokens[head]!.start < sum.start,
    );
    if (sum !== undefined && !taken) add("money", sum, sum.value, sum.unit!);
  }
  // "Gave the teacher a year for a donation of seven dollars": a sum beside a term is a fine only where the sentence speaks of one.
  if (
    full === "COERCE/arrest" &&
    found.some(({ kind }) => kind === "sentence") &&
    !sentence.tokens.some(({ lower }) => lexicon.lists("a fine", lower))
  ) {
    const sum = found.findIndex(({ kind }) => kind === "money");
    if (sum >= 0) found.splice(sum, 1);
  }
  // "demanded freedom for more than 530 political prisoners": those for whom something is asked.
  if (type === "REQUEST" && found.length === 0) {
    for (const phrase of sentence.phrases) {
      const own = lexicon.participant(sentence.tokens, phrase.head)?.value ?? null;
      if (own?.kind !== "person" || !lexicon.lists("asked for", sentence.tokens[phrase.head]!.lower)) continue;
      const measure =
        phrase.start > sentence.tokens[host.head]!.end && isNear(sentence, phrase, host) ? countOf(phrase) : null;
      if (measure !== null && measure.value > 1) add("persons", measure);
    }
  }
  return found;
}

/** "Spent ten days in a cell": a verb of serving a term. */
const isServing = ({ tokens }: Sentence, { head }: Predication, lexicon: Lexicon): boolean =>
  lexicon.lists("serving a term", tokens[head]!.lower);
/** True where the clause of a verb of serving holds the measure; who "spent 15 days in a cell" in a relative clause is another. */
const isServed = (sentence: Sentence, { start, end }: Measure, lexicon: Lexicon): boolean =>
  sentence.predications.some(
    (other) =>
      other.kind === "verb" &&
      other.subordinate !== "relative" &&
      other.clause.start <= start &&
      end <= other.clause.end + 1 &&
      isServing(sentence, other, lexicon),
  );

/** How far behind the clause the term may stand, in characters. */
const HANDED_REACH = 40;
/** "Ordered her HELD for 13 days": a participle that says what is to be done to the object. */
const isOrdered = ({ kind, voice, governor, arguments: own }: Predication, host: Predication): boolean =>
  kind === "participle" &&
  voice === "passive" &&
  governor === host.index &&
  host.arguments.some(
    ({ role, phrases: [object] }) => role === "object" && own.some(({ phrases }) => phrases.includes(object!)),
  );
/** "30 base units, OR 900 roubles", "(900 roubles)": the same sum once more. */
function isEquivalent({ tokens }: Sentence, { start }: Measure, lexicon: Lexicon): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.lower;
  return before === "(" || lexicon.lists("or", before);
}

/** True where no clause of equal rank stands between: the phrase is of the clause itself or of one that hangs on it. */
function isNear(sentence: Sentence, phrase: NounPhrase, host: Predication): boolean {
  const head = sentence.tokens[host.head]!;
  return !sentence.predications.some(
    (other) =>
      other !== host &&
      other.kind === "verb" &&
      other.tense !== null &&
      other.subordinate === host.subordinate &&
      other.clause.start <= phrase.start &&
      phrase.end <= other.clause.end + 1 &&
      !(other.clause.start <= head.start && head.end <= other.clause.end),
  );
}
