/** Reads the verbs of a clause with their auxiliaries. */
import type { Modality, Tense } from "../analysis.ts";
import type { Clause, VerbGroup } from "./clause.ts";
import type { LightGrammar, WordReading } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** A participle right before a noun qualifies it: «затриманий журналіст». */
export function attributive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.reading.pos;
  if (before === "aux") return false;
  const next = units[at + 1];
  return next !== undefined && /^(?:noun|proper|adj)$/.test(next.reading.pos);
}

/** What a conditional clause makes of its verbs; null in any other. */
export const conditional = (clause: Clause): Modality | null =>
  clause.subordinate === "conditional" ? "hypothetical" : null;

/** What a verb is in its clause. */
export interface VerbInClause {
  readonly reading: WordReading;
  /** It would be done, or is asked for in a clause of another verb. */
  readonly supposed?: true;
  /** A participle that tells something done before a noun, too. */
  readonly tells?: true;
}

/** How far the verbs of a clause have been read. */
export interface VerbsBefore {
  /** Where the auxiliary stands that waits for its verb; -1 where none does. */
  readonly auxiliaryAt: number;
  readonly first: boolean;
  /** The clause has no finite verb. */
  readonly lone: boolean;
}

/** The verbs of a clause in a language of endings; `inClause` tells what a word is there, or null for no verb. */
export function groupsOf(
  grammar: LightGrammar,
  units: readonly Unit[],
  clause: Clause,
  inClause: (units: readonly Unit[], at: number, before: VerbsBefore) => VerbInClause | null = (_, at) => units[at]!,
): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let auxiliary: { at: number; tense: Tense } | null = null;
  let modality: Modality | null = null;
  let modalAt = -1;
  let negated = false;
  let finite: VerbGroup | null = null;
  let lone = true;
  for (let at = clause.from; at < clause.to; at++) {
    const { pos, form } = units[at]!.reading;
    if (pos === "aux" || (pos === "verb" && form === "finite")) lone = false;
  }
  for (let at = clause.from; at < clause.to; at++) {
    const { lower } = units[at]!;
    const told = inClause(units, at, { auxiliaryAt: auxiliary?.at ?? -1, first: groups.length === 0, lone });
    if (told === null) continue;
    const { reading } = told;
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
      if (attributive(units, at) && auxiliary === null && told.tells === undefined) continue;
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
        (told.supposed ? (clause.subordinate === null ? "hypothetical" : "requested") : null) ??
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
  // «американці прийти відмовилися»: the infinitive hangs on the verb behind it.
  for (let at = 0; at + 1 < groups.length; at++) {
    const [one, next] = [groups[at]!, groups[at + 1]!];
    if (one.under !== null || one.modality !== "requested" || units[one.head]!.reading.form !== "infinitive") continue;
    if (next.kind !== "verb" || units[next.head]!.reading.form !== "finite" || next.head - one.head > 3) continue;
    groups[at] = next;
    groups[at + 1] = { ...one, modality: conditional(clause) ?? "asserted", under: next };
    at++;
  }
  // "Nowym szefem KGB został Iwan Tertel": to become, where nothing follows that was done.
  if (groups.length === 0 && auxiliary !== null && grammar.words.become.test(units[auxiliary.at]!.lower)) {
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
  if (groups.length === 0 && modalAt >= 0 && grammar.words.want.test(units[modalAt]!.lower)) {
    const asserted = conditional(clause) ?? "asserted";
    const common = { tense: "present", number: null, kind: "verb", under: null, voice: "active" } as const;
    groups.push({ head: modalAt, from: modalAt, to: modalAt + 1, modality: asserted, negated, ...common });
  }
  return groups;
}
