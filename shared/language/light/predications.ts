/** Makes predications of the verbs of a sentence's clauses and of its event nouns. */
import type { AnalysisOptions, Argument, NounPhrase, Predication, Span } from "../analysis.ts";
import { argumentsOf } from "./arguments.ts";
import { type Clause, inHole, type VerbGroup } from "./clause.ts";
import type { LightGrammar } from "./grammar.ts";
import { antecedentOf } from "./inheritance.ts";
import { leftOut } from "./left-out.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

type Draft = { -readonly [Key in keyof Predication]: Predication[Key] };

/** The predications of a sentence: verbs in order, then event nouns. */
export function predicationsOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  raw: readonly LightToken[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  options: AnalysisOptions,
): Predication[] {
  const drafts: Draft[] = [];
  const syntax = grammar.syntax.verbs;
  const byGroup = new Map<VerbGroup, Draft>();
  let before: Draft | null = null;
  let main: Draft | null = null;
  /** The last verb that is none of a relative clause. */
  let outer: Draft | null = null;
  for (const clause of clauses) {
    const { opening } = clause;
    const inside = phrases.filter(
      (phrase) =>
        (phrase.firstUnit >= clause.from && phrase.lastUnit < clause.to && !inHole(clause, phrase.firstUnit)) ||
        (opening !== null && phrase.firstUnit >= opening.from && phrase.lastUnit < opening.to),
    );
    const antecedent = clause.subordinate === "relative" ? antecedentOf(grammar, units, phrases, clause) : null;
    const span = spanOf(grammar, units, raw, clause);
    const governor = governorOf(grammar, clause, drafts, raw, before);
    for (let group of clause.groups) {
      const continued = syntax.continued?.(group, clause, before);
      if (continued !== undefined && continued !== group) {
        clause.groups[clause.groups.indexOf(group)] = continued;
        group = continued;
      }
      const infinitive = syntax.infinitive(units, group, clause, before, outer);
      const under = group.under ? (byGroup.get(group.under) ?? null) : (infinitive?.above ?? null);
      if (infinitive !== null && infinitive.modality !== group.modality)
        group = { ...group, modality: infinitive.modality };
      const told = outsideQuotation(units, inside, clause, group.head);
      const found = argumentsOf(grammar, units, raw, told, clause, group, antecedent);
      // "Nausėda apkaltino …, kad šis naudoja žmones, ir paragino": the second verb goes on with the first.
      const goesOn = clause.coordinated || units[group.head]!.reading.form === "gerund";
      const shared = syntax.sharesSubject?.(group, clause) === true;
      const inherited: Draft | null =
        under ?? (goesOn && clause.subordinate === null ? (main ?? before) : shared ? before : null);
      const draft: Draft = {
        index: drafts.length,
        head: units[group.head]!.from,
        from: units[group.from]!.from,
        to: units[group.to - 1]!.to,
        lemma: units[group.head]!.lower,
        kind: group.kind,
        voice: found.voice,
        tense: group.tense,
        modality: group.modality,
        negated: group.negated,
        arguments: found.arguments,
        clause: span,
        subordinate: under ? "complement" : clause.subordinate === "temporal" ? "temporal" : clause.subordinate,
        governor: under ? under.index : governor,
      };
      // A verb without a subject of its own goes on with the one before: "засудило дії і закликало".
      if (inherited && !found.arguments.some(({ role }) => role === "subject") && found.voice !== "passive") {
        const subject =
          syntax.controller?.(grammar, inherited, infinitive !== null) ??
          inherited.arguments.find(({ role }) => role === "subject");
        if (subject && (inherited.voice === "active" || under)) {
          draft.arguments = [...found.arguments, { ...subject, path: `subject of '${inherited.lemma}'` }];
          draft.voice = "active";
        }
      }
      if (
        syntax.passivesGoOn &&
        inherited &&
        !under &&
        found.voice === "passive" &&
        !found.arguments.some(({ role }) => role === "subject")
      ) {
        const subject = inherited.arguments.find(({ role }) => role === "subject");
        if (subject) draft.arguments = [...draft.arguments, { ...subject, path: `subject of '${inherited.lemma}'` }];
      }
      // "оштрафували та заарештували": what was done first is done to the same one.
      if (
        inherited &&
        !under &&
        (found.voice === "impersonal" ||
          (syntax.activesGoOn && found.arguments.length === 0 && found.voice === "active")) &&
        !found.arguments.some(({ role }) => role === "object")
      ) {
        const object = inherited.arguments.find(({ role }) => role === "object");
        if (object) draft.arguments = [...draft.arguments, { ...object, path: `object of '${inherited.lemma}'` }];
      }
      if (!under && !inherited) {
        const left = leftOut(grammar, raw, group, draft);
        if (left !== null) draft.arguments = [...draft.arguments, left];
      }
      drafts.push(draft);
      byGroup.set(group, draft);
      if (!under) before = draft;
      if (!under && clause.subordinate === null) main = draft;
      if (!under && clause.subordinate !== "relative") outer = draft;
    }
  }
  // ", said X" after what was said: the verb of saying governs the clauses before it.
  const last = drafts.at(-1);
  if (last && drafts.length > 1 && last.governor === null && grammar.saying.test(last.lemma) && last.kind === "verb") {
    const tail = clauses.at(-1)!;
    const first = tail.groups[0];
    if (first && first.head - tail.from <= 2) {
      for (const draft of drafts) {
        if (draft !== last && draft.governor === null && draft.clause.end <= last.clause.start) {
          draft.governor = last.index;
          draft.subordinate = "reported";
        }
      }
    }
  }
  for (const phrase of phrases) {
    const token = raw[phrase.head]!;
    if (phrase.mention || phrase.pronoun || !options.isEventNoun(token.lower)) continue;
    drafts.push(nounPredication(grammar, raw, phrases, phrase, clauses, byGroup, drafts.length, units));
  }
  return drafts;
}

/** Phrases without those of a quotation that ends before the verb: "„Tai gėda“, – sakė ministrė". */
function outsideQuotation(
  units: readonly Unit[],
  phrases: readonly Phrase[],
  clause: Clause,
  head: number,
): readonly Phrase[] {
  for (let at = head - 1; at > clause.from; at--) {
    if (!/^[“”"»]$/u.test(units[at]!.lower)) continue;
    const next = units[at + 1]!.lower;
    const dash = next === "," ? units[at + 2]!.lower : next;
    if (/^[–—-]$/u.test(dash)) return phrases.filter((phrase) => phrase.firstUnit > at);
  }
  return phrases;
}

function nounPredication(
  grammar: LightGrammar,
  raw: readonly LightToken[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  clauses: readonly Clause[],
  byGroup: ReadonlyMap<VerbGroup, Draft>,
  index: number,
  units: readonly Unit[],
): Draft {
  const args: Argument[] = [];
  const named = (one: Phrase, role: Argument["role"], preposition: string | null, path: string) =>
    args.push({ role, preposition, phrases: [one as NounPhrase], path });
  if (phrase.possessor) named(phrase.possessor, "genitive", null, "genitive");
  if (phrase.adjectiveMention && !phrase.possessor) {
    const holder: Phrase = { ...phrase, mention: phrase.adjectiveMention, adjectiveMention: null, complements: [] };
    named(holder, "possessor", null, "adjective");
  }
  const after = phrases.find(
    (other) =>
      other.preposition >= 0 &&
      other.preposition === (phrase.possessor && !grammar.genitiveFirst ? phrase.possessor.to : phrase.to),
  );
  if (after) {
    const preposition = raw[after.preposition]!.lower;
    if (grammar.agentPrepositions.has(preposition))
      named(after, grammar.words.ofWhom.test(preposition) ? "genitive" : "agent", preposition, "agent");
    named(after, "oblique", preposition, `'${preposition}'`);
  }
  const clause = clauses.find((one) => phrase.firstUnit >= one.from && phrase.lastUnit < one.to);
  const host = clause?.groups.length ? byGroup.get(clause.groups[0]!) : undefined;
  const last = after ?? phrase.possessor ?? phrase;
  const own = { start: phrase.start, end: Math.max(phrase.end, last.end) };
  return {
    index,
    head: phrase.head,
    from: phrase.from,
    to: phrase.to,
    lemma: raw[phrase.head]!.lower,
    kind: "noun",
    voice: "active",
    tense: host?.tense ?? null,
    modality: host
      ? host.modality === "planned"
        ? "planned"
        : host.modality === "asserted"
          ? "asserted"
          : host.modality
      : "asserted",
    negated: false,
    arguments: args,
    clause: clause ? spanOf(grammar, units, raw, clause) : own,
    subordinate: null,
    governor: host?.index ?? null,
  };
}

/** The words of a clause without the conjunctions and signs at its ends. */
function spanOf(grammar: LightGrammar, units: readonly Unit[], raw: readonly LightToken[], clause: Clause): Span {
  let from = clause.from;
  let to = clause.to;
  while (
    from < to - 1 &&
    (units[from]!.reading.pos === "punct" ||
      grammar.coordinators.has(units[from]!.lower) ||
      grammar.subordinators.has(units[from]!.lower))
  )
    from++;
  while (to > from + 1 && units[to - 1]!.reading.pos === "punct" && !/^[»”"%]$/u.test(units[to - 1]!.lower)) to--;
  return { start: raw[units[from]!.from]!.start, end: raw[units[to - 1]!.to - 1]!.end };
}

function governorOf(
  grammar: LightGrammar,
  clause: Clause,
  drafts: readonly Draft[],
  raw: readonly LightToken[],
  before: Draft | null,
): number | null {
  if (clause.subordinate === null) return null;
  if (clause.subordinate === "reported") {
    const said = drafts.findLast((draft) => grammar.saying.test(raw[draft.head]!.lower));
    if (said) return said.index;
  }
  return before?.index ?? null;
}
