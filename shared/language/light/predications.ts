/** Makes predications of the verbs of a sentence's clauses and of its event nouns. */
import type { AnalysisOptions, Argument, NounPhrase, Predication, Span } from "../analysis.ts";
import { argumentsOf } from "./arguments.ts";
import { type Clause, inHole, type VerbGroup } from "./clause.ts";
import { isZuInfinitive } from "./german-words.ts";
import type { LightGrammar } from "./grammar.ts";
import { antecedentOf, controllerOf, modalityOfNoun } from "./inheritance.ts";
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
      // "… wurden 300 Menschen verletzt und 1.000 festgenommen": the participle goes on with the auxiliary before.
      if (grammar.german && group.kind === "participle" && clause.coordinated && before?.voice === "passive") {
        const passive: VerbGroup = { ...group, voice: "passive" };
        clause.groups[clause.groups.indexOf(group)] = passive;
        group = passive;
      }
      // German "…, das Land zu verlassen": the infinitive hangs on the clause before.
      const zu =
        grammar.german && group.under === null && isZuInfinitive(units, group.head) && clause.subordinate === null;
      if (zu && group.modality === "asserted") {
        const modality = modalityOfNoun(units, clause.from);
        if (modality !== null) group = { ...group, modality };
      }
      // «змусила літак, що прямував до Вільнюса, сісти в Мінську»: the infinitive goes on with the main clause.
      const goesBack =
        !grammar.german && clause.subordinate === null && isAloneInfinitive(units, group) && outer !== null;
      const under = group.under ? (byGroup.get(group.under) ?? null) : zu ? before : goesBack ? outer : null;
      if (goesBack) group = { ...group, modality: "asserted" };
      const told = outsideQuotation(units, inside, clause, group.head);
      const found = argumentsOf(grammar, units, raw, told, clause, group, antecedent);
      // "Nausėda apkaltino …, kad šis naudoja žmones, ir paragino": the second verb goes on with the first.
      const goesOn = clause.coordinated || units[group.head]!.reading.form === "gerund";
      // "die er freigelassen und außer Landes gebracht hat": two verbs of one German bracket.
      const shared = grammar.german && group.kind === "verb" && group !== clause.groups[0] && group.under === null;
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
        const subject = controllerOf(grammar, inherited, zu);
        if (subject && (inherited.voice === "active" || under)) {
          draft.arguments = [...found.arguments, { ...subject, path: `subject of '${inherited.lemma}'` }];
          draft.voice = "active";
        }
      }
      // "kam frei und wurde nach Vilnius gebracht": whom the second verb befalls is told by the first.
      if (
        grammar.german &&
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
          (grammar.german && found.arguments.length === 0 && found.voice === "active")) &&
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

/** True for an infinitive without a verb in its clause that it hangs on. */
const isAloneInfinitive = (units: readonly Unit[], group: VerbGroup): boolean =>
  group.under === null && group.modality === "requested" && units[group.head]!.reading.form === "infinitive";

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
      named(after, grammar.german && preposition === "von" ? "genitive" : "agent", preposition, "agent");
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
