/** Reads the verbs of a clause with their auxiliaries. */
import type { Modality, Tense } from "../analysis.ts";
import { type Clause, inHole, type VerbGroup } from "./clause.ts";
import type { LightGrammar, WordReading } from "./grammar.ts";
import type { Unit } from "./unit.ts";

/** A participle right before a noun qualifies it: «затриманий журналіст». */
export function attributive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.reading.pos;
  if (before === "aux") return false;
  const next = units[at + 1];
  return next !== undefined && /^(?:noun|proper|adj)$/.test(next.reading.pos);
}

/** The verbs of a clause, each with its auxiliaries: its voice, tense and modality, and whether it is denied. */
export function groupsOf(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  return grammar.german ? germanGroups(grammar, units, clause) : slavicGroups(grammar, units, clause);
}

const conditional = (clause: Clause): Modality | null => (clause.subordinate === "conditional" ? "hypothetical" : null);

/** The Lithuanian participle in -tų as what would be done. */
const conditionalOf = ({ pos }: WordReading): WordReading => ({ pos, form: "finite", voice: "active" });

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
    // "jis prarastų darbą" is what would be; before a genitive ("sulaikytų žmonių") the same form is an attribute.
    const would = grammar.genitiveFirst && own.form === "participle" && auxiliary === null && /tų$/u.test(lower);
    if (would && /ų$/u.test(units[at + 1]?.lower ?? "")) continue;
    const reading = would
      ? conditionalOf(own)
      : own.form === "infinitive" && ((bareInfinitive && groups.length === 0) || passive)
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
      const only = grammar.genitiveFirst && groups.length === 0 && others === 0;
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
        (would ? (clause.subordinate === null ? "hypothetical" : "requested") : null) ??
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

/** The number of a German clause's finite verb, by its ending; null where it does not tell. */
function germanNumber(units: readonly Unit[], verbs: readonly number[]): "singular" | "plural" | null {
  const finite = verbs.find((at) => units[at]!.reading.form !== "participle");
  if (finite === undefined || units[finite - 1]?.lower === "zu") return null;
  const { lower, reading } = units[finite]!;
  if (/^(?:sind|seien)$/.test(lower)) return "plural";
  if (reading.pos === "aux") return /en$/.test(lower) ? "plural" : "singular";
  if (/te$/.test(lower)) return "singular";
  if (/ten$/.test(lower)) return "plural";
  // "ließ", "ließen".
  return reading.tense === "past" && reading.form === "finite" ? (/en$/.test(lower) ? "plural" : "singular") : null;
}

/** "lassen", which lends its subject to an infinitive beside it. */
const LET = /^(?:lässt|lassen|ließ|ließen|lasse)$/;
const PAST_WITH_INFINITIVE = /^(?:ließ|ließen|musste|mussten|durfte|durften|konnte|konnten)$/;
const MAY_ALONE = /^(?:m[uü]ss(?:en|te|ten)?|d(?:arf|[uü]rf(?:en|te|ten))|will|woll(?:en|te|ten))$/;
const LET_ALONE = /^(?:frei|fallen|zu)$/;
const INFINITIVE = /\p{L}{3}(?:e[lr]?|)n$/u;

function germanGroups(grammar: LightGrammar, units: readonly Unit[], clause: Clause): VerbGroup[] {
  const verbs: number[] = [];
  const auxiliaries: number[] = [];
  let negated = false;
  for (let at = clause.from; at < clause.to; at++) {
    if (inHole(clause, at)) continue;
    const { reading, lower } = units[at]!;
    if (grammar.negations.has(lower)) negated = true;
    if (reading.pos === "verb") verbs.push(at);
    else if (reading.pos === "aux") auxiliaries.push(at);
  }
  const predicates: number[] = verbs.filter((at) => {
    if (units[at]!.reading.form !== "participle") return true;
    // An attribute has an ending: "erkennt Lukaschenko", "verurteilt Gewalt" are none.
    return auxiliaries.length > 0 || /t$/.test(units[at]!.lower) || !attributive(units, at);
  });
  // "Er muss für acht Jahre ins Gefängnis", "Sie durfte zu den Eltern": the verb of motion is left out.
  const must = predicates.length === 0 ? auxiliaries.find((at) => MAY_ALONE.test(units[at]!.lower)) : undefined;
  if (must !== undefined) predicates.push(must);
  // "ließ ihn festnehmen", "hat das Haus durchsuchen lassen": what one lets others do is done.
  const let_ = predicates.findIndex((at) => LET.test(units[at]!.lower));
  if (let_ >= 0 && predicates.some((at) => INFINITIVE.test(units[at]!.lower) && at !== predicates[let_])) {
    const [at] = predicates.splice(let_, 1);
    if (!LET_ALONE.test(units[at! - 1]?.lower ?? "")) auxiliaries.push(at!);
  }
  // "ist wieder auf freiem Fuß", "wird neuer Chef": the clause has no other verb.
  const copula =
    predicates.length === 0 ? auxiliaries.find((at) => grammar.auxiliaries.has(units[at]!.lower)) : undefined;
  if (copula !== undefined) predicates.push(copula);
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
    } else if (at !== must && !LET.test(lower))
      modality ??= grammar.modals.find(({ pattern }) => pattern.test(lower))?.modality ?? null;
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
  // "ließ ihn festnehmen", "musste das Land verlassen".
  const past = auxiliaries.some((at) => PAST_WITH_INFINITIVE.test(units[at]!.lower));
  for (const at of predicates) {
    const { reading } = units[at]!;
    const participle =
      reading.form === "participle" ||
      (helped &&
        at !== copula &&
        at === predicates.at(-1) &&
        (/t$/.test(units[at]!.lower) || (done && /en$/.test(units[at]!.lower))));
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
          : infinitive && past
            ? "past"
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
