import type { Argument, Modality } from "../analysis.ts";
import type { Clause } from "./clauses.ts";
import {
  argument,
  clauseSpan,
  type Draft,
  datesAfter,
  type Group,
  groupsOf,
  type PredicationContext,
  spanOf,
} from "./groups.ts";
import { type Item, isPredicate, type SyntaxWords } from "./items.ts";
import { nounPredications } from "./nouns.ts";
import type { Reading } from "./reading.ts";
import {
  agreesWithVerb,
  belongsTo,
  INTRANSITIVE,
  INTRANSITIVE_LEMMAS,
  isPerson,
  isPlural,
  nearestInfinitive,
  nominativeOf,
  otherArguments,
  pickSubject,
  TRANSITIVE,
  type VerbGroup,
  verbGroups,
} from "./roles.ts";

/** Everything the clauses of one sentence say. */
export function predicationsOf(clauses: readonly Clause[], context: PredicationContext): Draft[] {
  const drafts: Draft[] = [];
  const mainOf = new Map<Clause, Draft>();
  let previous: Draft | null = null;
  for (const clause of clauses) {
    const made = clausePredications(clause, drafts, context, previous, mainOf);
    const main = made.find((draft) => draft.kind === "verb") ?? null;
    if (main !== null) {
      mainOf.set(clause, main);
      if (clause.kind === null || clause.kind === "reported") previous = main;
    }
  }
  attachGovernors(clauses, mainOf, context);
  // A participial phrase is part of the clause whose noun it describes: «победителем Лукашенко, набравшего 80,1 %».
  for (const draft of drafts) {
    if (draft.kind !== "participle" || draft.governor === null) continue;
    const host = drafts[draft.governor]!;
    if (draft.clause.start >= host.clause.end && draft.clause.start - host.clause.end <= 3)
      host.clause = { start: host.clause.start, end: draft.clause.end };
  }
  for (const clause of clauses) nounPredications(clause, drafts, mainOf.get(clause) ?? null, context);
  return drafts;
}

function clausePredications(
  clause: Clause,
  drafts: Draft[],
  context: PredicationContext,
  previous: Draft | null,
  mainOf: ReadonlyMap<Clause, Draft>,
): Draft[] {
  const { words, tokens } = context;
  const span = clauseSpan(clause, tokens);
  const groups = groupsOf(clause.items, context);
  const made: Draft[] = [];
  const push = (draft: Omit<Draft, "index">): Draft => {
    const whole = { ...draft, index: drafts.length } as Draft;
    drafts.push(whole);
    made.push(whole);
    return whole;
  };
  const hypothetical =
    clause.items.some((item) => words.conditionalParticle.includes(item.lower) && item.kind !== "chunk") ||
    clause.kind === "conditional";
  const finite = verbGroups(clause, words);
  const predicative = clause.items.find((item) => item.kind === "predicative") ?? null;
  const used = new Set<Group>();
  const infinitives = clause.items.filter(
    (item) => item.kind === "infinitive" && !finite.some((group) => group.item === item),
  );
  for (const verb of finite) {
    const readings = verb.item.readings.length > 0 ? verb.item.readings : [verb.reading];
    const passive = verb.reading.passive === true || verb.reading.reflexive === true;
    const own = groups.filter((group) => !used.has(group) && belongsTo(group, verb, finite, infinitives));
    const subject =
      verb.reading.form === "infinitive"
        ? pickSubject(own, [], verb, words.saying)
        : pickSubject(own, readings, verb, words.saying);
    const inherited = subject === null ? inheritSubject(clause, previous, readings, mainOf) : null;
    const impersonal =
      subject === null &&
      inherited === null &&
      !passive &&
      isPlural(readings) &&
      verb.reading.form !== "infinitive" &&
      verb.reading.person !== 1;
    const doer = subject ?? inherited;
    const args: Argument[] = [];
    if (doer !== null)
      args.push(argument("subject", doer, context, subject !== null ? "nominative" : "subject of the clause before"));
    args.push(
      ...otherArguments(
        own.filter((group) => group !== subject),
        {
          passive,
          negated: verb.negated,
          nominativeObject: false,
          addressed: context.words.addressing.includes(verb.reading.lemma),
        },
        verb.from,
        context,
      ),
    );
    for (const group of own) used.add(group);
    // «увезли в отдел, однако вскоре освободили»: whom, the clause before says.
    const taken =
      impersonal && clause.coordinated && !args.some(({ role }) => role === "object")
        ? inheritedObject(previous)
        : null;
    if (taken !== null && TRANSITIVE(verb)) args.push(taken);
    // «из больницы правозащитника Стефановича отвезли»: the person in the genitive is whom the nameless doers took.
    if (impersonal && TRANSITIVE(verb) && !args.some(({ role }) => role === "object")) {
      const owner = own.map((group) => group.chunks[0]!.possessor).find((chunk) => chunk != null && isPerson(chunk));
      if (owner)
        args.push(argument("object", { chunks: [owner], items: [] }, context, "person in a genitive, with no object"));
    }
    push({
      head: verb.item.from,
      from: verb.from,
      to: verb.to,
      lemma: verb.reading.lemma,
      kind: "verb",
      voice: passive ? "passive" : impersonal ? "impersonal" : "active",
      tense: verb.tense,
      modality: hypothetical
        ? "hypothetical"
        : onlyPossible(verb, clause, words)
          ? "possible"
          : verb.tense === "future"
            ? "planned"
            : "asserted",
      negated: verb.negated,
      arguments: args,
      subject: doer,
      clause: span,
      clauseOf: clause,
      subordinate: clause.kind,
      governor: null,
    });
  }
  for (const item of clause.items) {
    if (item.kind === "gerund" || item.kind === "participle") {
      if (item.kind === "participle" && finite.length > 0) continue;
      const parent = clause.parent === null ? null : (mainOf.get(clause.parent) ?? null);
      const passive = item.reading!.passive === true || item.reading!.reflexive === true;
      const own = groups.filter(
        (group) => !used.has(group) && (infinitives.length === 0 || group.items[0]!.from < infinitives[0]!.from),
      );
      const args: Argument[] = [];
      const antecedent = clause.antecedent;
      const subject: Group | null =
        item.kind === "gerund"
          ? (parent?.subject ?? null)
          : antecedent === null
            ? null
            : { chunks: [antecedent], items: [] };
      if (subject !== null)
        args.push(
          argument(
            "subject",
            subject,
            context,
            item.kind === "gerund" ? "subject of the main clause" : "antecedent of the participle",
          ),
        );
      args.push(
        ...otherArguments(
          own,
          {
            passive,
            negated: false,
            nominativeObject: true,
            addressed: context.words.addressing.includes(item.reading!.lemma),
          },
          item.from,
          context,
        ),
      );
      for (const group of own) used.add(group);
      push({
        head: item.from,
        from: item.from,
        to: item.to,
        lemma: item.reading!.lemma,
        kind: item.kind === "participle" ? "participle" : "verb",
        voice: passive ? "passive" : "active",
        tense: item.reading!.tense ?? parent?.tense ?? "past",
        modality: "asserted",
        negated: clause.items[clause.items.indexOf(item) - 1]?.kind === "negation",
        arguments: args,
        subject,
        clause: span,
        clauseOf: clause,
        subordinate: "participial",
        governor: parent?.index ?? null,
      });
    }
  }
  for (const item of infinitives) {
    const upper = governingVerb(item, made, clause, predicative);
    const upperLemma = upper?.lemma ?? predicative?.reading?.lemma ?? "";
    const own = groups.filter(
      (group) =>
        !used.has(group) &&
        (upper === null || group.items[0]!.from > upper.from || true) &&
        nearestInfinitive(group, infinitives) === item,
    );
    const passive = item.reading!.reflexive === true;
    const controller = infinitiveSubject(upper, upperLemma, words);
    const args: Argument[] = [];
    if (controller !== null)
      args.push({ ...controller, role: "subject", preposition: null, path: `subject or addressee of «${upperLemma}»` });
    args.push(
      ...otherArguments(
        own,
        {
          passive,
          negated: false,
          nominativeObject: true,
          addressed: context.words.addressing.includes(item.reading!.lemma),
        },
        item.from,
        context,
      ),
    );
    for (const group of own) used.add(group);
    push({
      head: item.from,
      from: item.from,
      to: item.to,
      lemma: item.reading!.lemma,
      kind: "verb",
      voice: passive ? "passive" : controller === null ? "impersonal" : "active",
      tense: upper?.tense === "past" && words.phases.includes(upperLemma) ? "past" : "future",
      modality: infinitiveModality(upperLemma, words, hypothetical, clause),
      negated:
        clause.items[clause.items.indexOf(item) - 1]?.kind === "negation" ||
        (upper?.negated === true && words.phases.includes(upperLemma)),
      arguments: args,
      subject: upper?.subject ?? null,
      clause:
        upper === null
          ? span
          : spanOf([item, ...own.flatMap((group) => group.items), ...datesAfter(item, clause)], tokens),
      clauseOf: clause,
      subordinate: upper === null ? clause.kind : "complement",
      governor: upper?.index ?? null,
    });
  }
  return made;
}

/** «может быть введён»: the passive hangs on "may". */
function onlyPossible(verb: VerbGroup, clause: Clause, words: SyntaxWords): boolean {
  if (verb.reading.form !== "short") return false;
  const toBe = clause.items.some((item) => item.kind === "infinitive" && item.reading?.lemma === words.be);
  return (
    toBe &&
    clause.items.some(
      (item) => isPredicate(item) && item.reading !== null && words.possible.includes(item.reading.lemma),
    )
  );
}

function governingVerb(item: Item, made: readonly Draft[], clause: Clause, predicative: Item | null): Draft | null {
  const before = made.filter((draft) => draft.head < item.from && draft.clauseOf === clause);
  if (predicative !== null && (before.length === 0 || predicative.from > before.at(-1)!.head)) return null;
  return before.at(-1) ?? made.find((draft) => draft.clauseOf === clause) ?? null;
}

function infinitiveSubject(upper: Draft | null, lemma: string, words: SyntaxWords): Argument | null {
  if (upper === null) return null;
  if (words.requesting.includes(lemma)) {
    const addressee = upper.arguments.find(
      (argument) =>
        argument.role === "indirect" ||
        argument.role === "object" ||
        (argument.role === "oblique" && /^(от|ад|у)$/u.test(argument.preposition ?? "")),
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

function inheritSubject(
  clause: Clause,
  previous: Draft | null,
  readings: readonly Reading[],
  mainOf: ReadonlyMap<Clause, Draft>,
): Group | null {
  if (clause.kind === "relative" && clause.joined) {
    const before = [...mainOf.entries()]
      .reverse()
      .find(([other]) => other.kind === "relative" && other.antecedent === clause.antecedent);
    return before?.[1].subject ?? null;
  }
  if (!clause.joined || previous === null || previous.subject === null) return null;
  if (previous.voice === "impersonal") return null;
  // «участники задержаны, некоторых били»: a plural verb after a comma, or after a passive, has a doer that is not named.
  if (
    isPlural(readings) &&
    (!clause.coordinated || previous.voice === "passive") &&
    readings.some(
      (reading) =>
        reading.passive !== true &&
        reading.reflexive !== true &&
        !INTRANSITIVE.test(reading.lemma) &&
        !INTRANSITIVE_LEMMAS.has(reading.lemma),
    )
  )
    return null;
  return agreesWithVerb(nominativeOf(previous.subject), readings) ||
    previous.subject.chunks.some((chunk) => chunk.relative)
    ? previous.subject
    : null;
}

function inheritedObject(previous: Draft | null): Argument | null {
  if (previous === null) return null;
  const role = previous.voice === "passive" ? "subject" : "object";
  const found = previous.arguments.find((argument) => argument.role === role);
  return found === undefined ? null : { ...found, role: "object", path: `${role} of the clause before` };
}

/** Reported speech: «что …» after a verb of saying, and a verb of saying behind what was said. */
function attachGovernors(
  clauses: readonly Clause[],
  mainOf: ReadonlyMap<Clause, Draft>,
  context: PredicationContext,
): void {
  const { saying } = context.words;
  clauses.forEach((clause, index) => {
    const main = mainOf.get(clause);
    if (main === undefined) return;
    if (clause.parent !== null && main.governor === null) main.governor = mainOf.get(clause.parent)?.index ?? null;
    const verb = clause.items.find((item) => isPredicate(item));
    const before = clauses[index - 1];
    if (
      before === undefined ||
      verb === undefined ||
      verb !== clause.items[0] ||
      !saying.includes(main.lemma) ||
      clause.kind !== null
    )
      return;
    const told = mainOf.get(before);
    if (told !== undefined && told.subordinate === null && told.governor === null) {
      told.governor = main.index;
      told.subordinate = "reported";
    }
  });
}
