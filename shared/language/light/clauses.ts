/** Cuts a sentence into clauses and reads the verbs of each. */
import type { Modality, Tense } from "../analysis.ts";
import type { LightGrammar } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./words.ts";

/** A verb with its auxiliaries, as unit positions. */
export interface VerbGroup {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly voice: "active" | "passive" | "impersonal";
  readonly tense: Tense | null;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly number: "singular" | "plural" | null;
  readonly kind: "verb" | "participle";
  /** The group of the same clause whose infinitive it is, or null. */
  readonly under: VerbGroup | null;
}

export interface Clause {
  readonly from: number;
  to: number;
  readonly subordinate: "reported" | "conditional" | "purpose" | "temporal" | "complement" | "relative" | null;
  /** True where it goes on with the subject of the clause before it. */
  readonly coordinated: boolean;
  readonly groups: VerbGroup[];
  /** Units before a relative clause that belong to this clause: its subject. */
  readonly opening: { readonly from: number; readonly to: number } | null;
}

const BREAK = /^[,;:()–—-]$/u;

/** Cuts the units at commas, dashes, conjunctions with a verb of their own; pieces without a verb join their neighbour. */
export function clausesOf(grammar: LightGrammar, units: readonly Unit[], tokens: readonly LightToken[]): Clause[] {
  const isFiniteVerb = (at: number): boolean => {
    const { pos, form } = units[at]!.reading;
    return (pos === "verb" && form !== "participle") || (pos === "aux" && form === "finite");
  };
  // A participle before a noun is an attribute, unless its stretch has no other verb: "Sustabdytas oro uosto darbas".
  const isVerb = (at: number): boolean => {
    if (isFiniteVerb(at)) return true;
    const { pos, form } = units[at]!.reading;
    if (pos !== "verb" || form !== "participle") return false;
    if (!attributive(units, at) || (grammar.german && /t$/.test(units[at]!.lower))) return true;
    for (let other = at - 1; other >= 0 && !BREAK.test(units[other]!.lower); other--)
      if (isFiniteVerb(other)) return false;
    for (let other = at + 1; other < units.length && !BREAK.test(units[other]!.lower); other++)
      if (isFiniteVerb(other)) return false;
    return grammar.genitiveFirst;
  };
  // "…, die Grenze zu überqueren" begins with an article.
  const hasFinite = (start: number, to: number): boolean => {
    for (let at = start; at < to; at++) {
      const { pos, form } = units[at]!.reading;
      if (pos === "aux" || (pos === "verb" && form !== "infinitive")) return true;
    }
    return false;
  };
  interface Piece {
    from: number;
    to: number;
    subordinate: Clause["subordinate"];
    coordinated: boolean;
    verbs: boolean;
  }
  const pieces: Piece[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to <= from) return;
    let start = from;
    let subordinate: Clause["subordinate"] = null;
    let coordinated = false;
    for (; start < to; start++) {
      const { lower, reading } = units[start]!;
      const kind = reading.pos === "conj" ? grammar.subordinators.get(lower) : undefined;
      if (kind && subordinate === null) subordinate = kind;
      else if (grammar.coordinators.has(lower)) coordinated = true;
      else if (reading.pos === "punct") continue;
      else break;
    }
    if (subordinate === null && from > 0 && start < to) {
      // A relative pronoun may follow a preposition: "на якій", "w którym".
      const at = units[start]!.reading.pos === "prep" ? start + 1 : start;
      const word = units[at];
      if (
        word &&
        grammar.relatives.test(word.lower) &&
        (!grammar.german || hasFinite(start, to)) &&
        /^[,(–—]$/u.test(tokens[units[from]!.from - 1]?.text ?? tokens[units[from]!.from]!.text)
      ) {
        subordinate = "relative";
      }
    }
    let verbs = false;
    for (let at = start; at < to; at++) if (isVerb(at)) verbs = true;
    pieces.push({ from, to, subordinate, coordinated, verbs });
    from = to;
  };
  // A German bracket is open until its verb has come: "hatte Polen Straßen und Schienen geschlossen".
  const verbBefore = (end: number): boolean => {
    for (let at = from; at < end; at++)
      if (isVerb(at) && (!grammar.german || units[at]!.reading.pos === "verb")) return true;
    return false;
  };
  const verbAfter = (start: number): boolean => {
    for (let at = start; at < units.length && !BREAK.test(units[at]!.lower); at++) if (isVerb(at)) return true;
    return false;
  };
  for (let at = 0; at < units.length; at++) {
    const { lower, reading } = units[at]!;
    const conjunction = reading.pos === "conj";
    // "Straßen- und Schienenübergänge": a hyphen at a word parts nothing.
    const hyphen = lower === "-" && at > 0 && tokens[units[at]!.from - 1]?.end === tokens[units[at]!.from]!.start;
    if (reading.pos === "punct" && BREAK.test(lower) && !hyphen) {
      close(at);
      from = at + 1;
    } else if (conjunction && at > from && grammar.subordinators.has(lower) && verbBefore(at)) close(at);
    else if (conjunction && at > from && grammar.coordinators.has(lower) && verbBefore(at) && verbAfter(at + 1))
      close(at);
  }
  close(units.length);
  const clauses: Clause[] = [];
  let waiting: number | null = null;
  let opening: Clause["opening"] = null;
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (piece.verbs) {
      // "Cichanouska, która wyjechała, zaapelowała": what stood before the relative clause goes on after it.
      const aside = piece.subordinate === "relative" && waiting !== null;
      clauses.push({
        from: aside ? piece.from : piece.coordinated || !opening ? (waiting ?? piece.from) : piece.from,
        to: piece.to,
        opening: aside ? null : opening,
        subordinate: piece.subordinate,
        coordinated: piece.coordinated,
        groups: [],
      });
      if (aside) opening = { from: waiting!, to: piece.from };
      else opening = null;
      waiting = null;
    } else if (!grammar.german && (piece.subordinate === "relative" || isAside(units, piece.from))) {
      // A relative clause whose verb is not known has nothing for the clause around it: «громадян Білорусі, які збирали дані».
      if (waiting !== null) opening = { from: waiting, to: piece.from };
      waiting = null;
    } else if (last) last.to = piece.to;
    else waiting ??= piece.from;
  }
  for (const clause of clauses) clause.groups.push(...groupsOf(grammar, units, clause));
  return clauses;
}

/** Active participles by which a clause of its own is told: "nadlatujące z Białorusi", "kariaujančius Ukrainoje". */
const ASIDE =
  /(?:ąc(?:y|a|e|ych|ego|ej|ą|ym|ymi)|anči(?:us|ų|ai|am|os|ą)|ant(?:is|į|ys|iems)|usi(?:us|ų|os|ą|am)|usį)$/u;

function isAside(units: readonly Unit[], from: number): boolean {
  return from > 0 && [from, from + 1].some((at) => ASIDE.test(units[at]?.lower ?? ""));
}

/** A participle right before a noun qualifies it: «затриманий журналіст». */
function attributive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.reading.pos;
  if (before === "aux") return false;
  const next = units[at + 1];
  return next !== undefined && /^(?:noun|proper|adj)$/.test(next.reading.pos);
}

function groupsOf(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  return grammar.german ? germanGroups(grammar, units, clause) : slavicGroups(grammar, units, clause);
}

const conditional = (clause: Clause): Modality | null => (clause.subordinate === "conditional" ? "hypothetical" : null);

/** Auxiliaries that alone tell what someone becomes. */
const BECOME = /^zosta/;

function slavicGroups(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let auxiliary: { at: number; tense: Tense } | null = null;
  let modality: Modality | null = null;
  let modalAt = -1;
  let negated = false;
  let finite: VerbGroup | null = null;
  // Lithuanian "sulaikyti" is an infinitive or, where the clause has no other verb, "were detained".
  let others = 0;
  for (let at = clause.from; at < clause.to; at++) {
    const { pos, form } = units[at]!.reading;
    if (pos === "aux" || (pos === "verb" && form === "finite")) others++;
  }
  const bareInfinitive = grammar.genitiveFirst && others === 0;
  for (let at = clause.from; at < clause.to; at++) {
    const { reading: own, lower } = units[at]!;
    // "buvo sulaikyti": after "to be" the same form is always a participle.
    const passive = grammar.genitiveFirst && auxiliary !== null && at - auxiliary.at <= 3;
    const reading =
      own.form === "infinitive" && ((bareInfinitive && groups.length === 0) || passive)
        ? ({ ...own, form: "participle", voice: "passive", tense: "past" } as const)
        : own;
    if (grammar.negations.has(lower)) {
      negated = true;
      continue;
    }
    if (reading.pos === "aux") {
      const known = grammar.auxiliaries.get(lower);
      if (known) auxiliary = { at, tense: known.tense };
      else {
        modality = grammar.modals.find(({ pattern }) => pattern.test(lower))?.modality ?? modality;
        modalAt = at;
      }
      continue;
    }
    if (reading.pos !== "verb") continue;
    if (reading.form === "participle") {
      const only = grammar.genitiveFirst && groups.length === 0;
      if (attributive(units, at) && auxiliary === null && !only) continue;
      if (finite !== null && auxiliary === null) continue;
    }
    const infinitive = reading.form === "infinitive";
    const participle = reading.form === "participle";
    const start = auxiliary && auxiliary.at >= at - 3 ? auxiliary.at : modalAt >= 0 && modalAt >= at - 4 ? modalAt : at;
    const future = auxiliary?.tense === "future";
    const group: VerbGroup = {
      head: at,
      from: Math.min(start, at),
      to: Math.max(at, start) + 1,
      voice: participle ? (reading.voice ?? "passive") : (reading.voice ?? "active"),
      tense:
        auxiliary && (participle || infinitive) ? auxiliary.tense : (reading.tense ?? (participle ? "past" : null)),
      modality:
        conditional(clause) ??
        modality ??
        (future || reading.tense === "future"
          ? "planned"
          : infinitive && finite === null && modalAt < 0
            ? "requested"
            : "asserted"),
      negated,
      number: participle ? null : (reading.number ?? null),
      kind: participle ? "participle" : "verb",
      under: infinitive && modalAt < 0 ? finite : null,
    };
    groups.push(group);
    if (!infinitive) finite = group;
    auxiliary = null;
    negated = false;
    modality = null;
    modalAt = -1;
  }
  // "Nowym szefem KGB został Iwan Tertel": to become, where nothing follows that was done.
  if (groups.length === 0 && auxiliary !== null && BECOME.test(units[auxiliary.at]!.lower)) {
    const { at, tense } = auxiliary;
    groups.push({
      head: at,
      from: at,
      to: at + 1,
      voice: "active",
      tense,
      modality: conditional(clause) ?? modality ?? (tense === "future" ? "planned" : "asserted"),
      negated,
      number: null,
      kind: "verb",
      under: null,
    });
  }
  return groups;
}

/** The number of a German clause's finite verb, by its ending; null where it does not tell. */
function germanNumber(units: readonly Unit[], verbs: readonly number[]): "singular" | "plural" | null {
  const finite = verbs.find((at) => units[at]!.reading.form !== "participle");
  if (finite === undefined || units[finite - 1]?.lower === "zu") return null;
  const { lower, reading } = units[finite]!;
  if (/^(?:sind|seien)$/.test(lower)) return "plural";
  if (reading.pos === "aux") return /en$/.test(lower) ? "plural" : "singular";
  return /te$/.test(lower) ? "singular" : /ten$/.test(lower) ? "plural" : null;
}

function germanGroups(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  const verbs: number[] = [];
  const auxiliaries: number[] = [];
  let negated = false;
  for (let at = clause.from; at < clause.to; at++) {
    const { reading, lower } = units[at]!;
    if (grammar.negations.has(lower)) negated = true;
    if (reading.pos === "verb") verbs.push(at);
    else if (reading.pos === "aux") auxiliaries.push(at);
  }
  const predicates = verbs.filter((at) => {
    if (units[at]!.reading.form !== "participle") return true;
    // An attribute has an ending: "erkennt Lukaschenko", "verurteilt Gewalt" are none.
    return auxiliaries.length > 0 || /t$/.test(units[at]!.lower) || !attributive(units, at);
  });
  if (predicates.length === 0) return [];
  let passive = false;
  let tense: Tense | null = null;
  let modality: Modality | null = conditional(clause);
  for (const at of auxiliaries) {
    const { lower } = units[at]!;
    const known = grammar.auxiliaries.get(lower);
    if (known) {
      if (known.participle === "passive") passive = true;
      if (tense !== "past") tense = known.tense;
    } else modality ??= grammar.modals.find(({ pattern }) => pattern.test(lower))?.modality ?? null;
  }
  const groups: VerbGroup[] = [];
  let finite: VerbGroup | null = null;
  const number = germanNumber(
    units,
    [...auxiliaries, ...verbs].sort((one, other) => one - other),
  );
  const helped = auxiliaries.some((at) => grammar.auxiliaries.has(units[at]!.lower));
  const done = auxiliaries.some((at) =>
    /^(?:hat|haben|habe|hatten?|ist|sind|seien?|war|waren|wurden?|worden)$/.test(units[at]!.lower),
  );
  for (const at of predicates) {
    const { reading } = units[at]!;
    const participle =
      reading.form === "participle" ||
      (helped && at === predicates.at(-1) && (/t$/.test(units[at]!.lower) || (done && /en$/.test(units[at]!.lower))));
    const infinitive =
      reading.form === "infinitive" ||
      (auxiliaries.length > 0 && reading.tense === "present" && /e[rl]?n$/.test(units[at]!.lower));
    const zu = units[at - 1]?.lower === "zu";
    // "wird festgenommen" is done, "wird festnehmen" is to come.
    const will: boolean = infinitive && !zu && auxiliaries.some((one) => /^wird$|^werden$/.test(units[one]!.lower));
    const group: VerbGroup = {
      head: at,
      from: at,
      to: at + 1,
      voice: participle && passive ? "passive" : "active",
      tense: participle
        ? tense === "present" && !passive
          ? "past"
          : (tense ?? "past")
        : will
          ? "future"
          : (reading.tense ?? tense),
      modality: modality ?? (will ? "planned" : "asserted"),
      negated,
      number,
      kind: participle && auxiliaries.length === 0 ? "participle" : "verb",
      under: zu || (infinitive && auxiliaries.length === 0) ? finite : null,
    };
    groups.push(group);
    if (!infinitive || finite === null) finite = group;
  }
  return groups;
}
