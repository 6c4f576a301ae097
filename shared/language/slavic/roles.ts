import type { Argument, Tense } from "../analysis.ts";
import { type Chunk, casesOf } from "./chunks/index.ts";
import type { Clause } from "./clauses.ts";
import { argument, type Group, type PredicationContext } from "./groups.ts";
import type { Item, SyntaxWords } from "./items.ts";
import { ACC, DAT, GEN, INS, NOM, type Reading } from "./reading.ts";
import { INTRANSITIVE, INTRANSITIVE_LEMMAS } from "./transitivity.ts";

export interface VerbGroup {
  readonly item: Item;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly tense: Tense | null;
  readonly negated: boolean;
}

function tenseOf(reading: Reading, auxiliary: Reading | null): Tense | null {
  if (reading.form === "short") return auxiliary === null ? "past" : (auxiliary.tense ?? "past");
  if (reading.form === "infinitive") return auxiliary?.tense ?? null;
  return reading.tense ?? null;
}

/** Finite verbs of the clause, each with its auxiliary. */
export function verbGroups(clause: Clause, words: SyntaxWords): VerbGroup[] {
  const items = clause.items;
  const finite = items.filter((item) => item.kind === "verb");
  const isBe = (item: Item): boolean =>
    item.reading !== null && words.be === item.reading.lemma && item.reading.form === "finite";
  const auxiliaries = finite.filter(isBe);
  const others = finite.filter((item) => !isBe(item));
  const negatedBefore = (item: Item): boolean => {
    const at = items.indexOf(item);
    return items[at - 1]?.kind === "negation";
  };
  const groups: VerbGroup[] = [];
  for (const item of others) {
    const auxiliary = item.reading!.form === "short" ? (auxiliaries[0] ?? null) : null;
    groups.push({
      item,
      reading: item.reading!,
      from: auxiliary ? Math.min(auxiliary.from, item.from) : item.from,
      to: auxiliary ? Math.max(auxiliary.to, item.to) : item.to,
      tense: tenseOf(item.reading!, auxiliary?.reading ?? null),
      negated: negatedBefore(item) || (auxiliary !== null && negatedBefore(auxiliary)),
    });
  }
  if (groups.length === 0 && auxiliaries.length > 0) {
    const auxiliary = auxiliaries[0]!;
    const infinitive =
      items.find((item) => item.kind === "infinitive" && item.from > auxiliary.from) ??
      items.find((item) => item.kind === "infinitive");
    if (infinitive && auxiliary.reading!.tense !== "past")
      groups.push({
        item: infinitive,
        reading: infinitive.reading!,
        from: Math.min(auxiliary.from, infinitive.from),
        to: Math.max(auxiliary.to, infinitive.to),
        tense: "future",
        negated: negatedBefore(auxiliary) || negatedBefore(infinitive),
      });
    else
      groups.push({
        item: auxiliary,
        reading: auxiliary.reading!,
        from: auxiliary.from,
        to: auxiliary.to,
        tense: auxiliary.reading!.tense ?? null,
        negated: negatedBefore(auxiliary),
      });
  }
  return groups;
}

export function nearestInfinitive(group: Group, infinitives: readonly Item[]): Item | null {
  const at = group.items[0]!.from;
  let found: Item | null = null;
  for (const item of infinitives) if (item.from < at) found = item;
  return found ?? infinitives[0] ?? null;
}

/** A phrase belongs to the finite verb unless an infinitive stands before it, or right behind a pronoun that it governs. */
export function belongsTo(
  group: Group,
  verb: VerbGroup,
  finite: readonly VerbGroup[],
  infinitives: readonly Item[],
): boolean {
  const at = group.items[0]!.from;
  const before = infinitives.filter((item) => item.from < at && item.from > verb.from);
  const chunk = group.chunks[0]!;
  if (before.length > 0) return chunk.preposition === null && casesOf(chunk) === NOM && finite.length === 1;
  const next = infinitives.find((item) => item.from > at);
  if (
    next !== undefined &&
    at > verb.from &&
    chunk.pronoun !== null &&
    chunk.preposition === null &&
    (casesOf(chunk) & ACC) !== 0 &&
    next.from - group.items.at(-1)!.to <= 0
  )
    return false;
  if (finite.length < 2) return true;
  // Several verbs in one piece: to the nearest, phrases between them to the first.
  let owner = finite[0]!;
  for (const other of finite) if (other.from <= at) owner = other;
  return owner === verb;
}

export const isPlural = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every((reading) => reading.plural === true);

export function agreesWithVerb(group: Group, readings: readonly Reading[]): boolean {
  const chunk = group.chunks[0]!;
  if ((casesOf(chunk) & NOM) === 0 || chunk.preposition !== null) return false;
  const nominative = chunk.agreements.filter((agreement) => (agreement.cases & NOM) !== 0);
  return readings.some((reading) => {
    if (reading.person !== undefined && reading.person !== 3 && reading.tense !== "past")
      return chunk.pronoun?.person === reading.person;
    if (chunk.pronoun !== null && chunk.pronoun.person !== 3 && reading.tense !== "past" && reading.form === "finite")
      return false;
    if (group.chunks.length > 1 && reading.plural === true) return true;
    if (chunk.quantity !== null && (reading.plural === true || reading.gender === "n" || reading.gender === null))
      return true;
    return nominative.some(
      (agreement) =>
        (agreement.plural === null || reading.plural === null || agreement.plural === reading.plural) &&
        (reading.plural === true ||
          agreement.gender === null ||
          reading.gender === null ||
          agreement.gender === reading.gender ||
          (chunk.animate === true &&
            chunk.mention === null &&
            chunk.name === null &&
            agreement.gender === "m" &&
            reading.gender === "f")),
    );
  });
}

const isCompany = (chunk: Chunk): boolean =>
  /^(с|со|з|са)$/u.test(chunk.preposition ?? "") &&
  (casesOf(chunk) & INS) !== 0 &&
  (chunk.animate === true || chunk.mention?.entity != null);

const isLength = ({ quantity }: Chunk): boolean => /^(day|week|month|year|life)$/u.test(quantity?.measure.unit ?? "");

/** «к двум годам колонии»: the word right behind a length of time says of what it is. */
export const namesLength = ({ chunks: [chunk], items }: Group, groups: readonly Group[]): boolean =>
  chunk!.preposition === null &&
  chunk!.animate !== true &&
  groups.some((one) => one.items.at(-1)!.to === items[0]!.from && isLength(one.chunks[0]!));

const RECEIVING = /^(получить|получать|понести|потерять|утратить|атрымаць|атрымліваць|страціць)$/u;

/** A bare thing that may be the object as well as the subject. */
const mayBeObject = (chunk: Chunk): boolean =>
  chunk.animate === false &&
  chunk.preposition === null &&
  chunk.mention === null &&
  chunk.quantity === null &&
  (casesOf(chunk) & (NOM | ACC)) === (NOM | ACC);

export function pickSubject(
  groups: readonly Group[],
  readings: readonly Reading[],
  verb: VerbGroup,
  saying: readonly string[],
): Group | null {
  let best: Group | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const group of groups) {
    if (
      readings.length > 0
        ? !agreesWithVerb(group, readings)
        : (casesOf(group.chunks[0]!) & NOM) === 0 || group.chunks[0]!.preposition !== null
    )
      continue;
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    const at = group.items[0]!.from;
    // «далі 12 гадоў калоніі»: what a length of time is of does nothing.
    if ((cases & GEN) !== 0 && namesLength(group, groups)) continue;
    let score = (cases & ACC) === 0 ? 4 : 0;
    if (at < verb.from) score += 2;
    if (chunk.mention?.entity || chunk.name !== null) score += 2;
    if (chunk.animate === true || chunk.pronoun !== null) score += 1;
    // «ранения получили семь милиционеров»: of two that may be either, who lives does it.
    if (
      RECEIVING.test(verb.reading.lemma) &&
      chunk.animate === true &&
      chunk.quantity !== null &&
      groups.some((one) => mayBeObject(one.chunks[0]!))
    )
      score += 2.5;
    if (chunk.quantity !== null && chunk.quantity.measure.unit !== null) score -= 4;
    score -= Math.min(Math.abs(at - verb.from), 20) / 20;
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  // Who says something lives, or is a body: «не признают выборы» tells what is not recognised.
  const says =
    best !== null &&
    saying.includes(verb.reading.lemma) &&
    (best.chunks[0]!.animate !== false || best.chunks[0]!.mention !== null);
  // «дамовіліся старшыня Савета з паслом»: one with another make a plural.
  if (best === null && isPlural(readings) && groups.some(({ chunks: [chunk] }) => isCompany(chunk!)))
    best =
      groups.find(
        ({ chunks: [chunk] }) =>
          chunk!.preposition === null &&
          chunk!.animate === true &&
          (casesOf(chunk!) & NOM) !== 0 &&
          (casesOf(chunk!) & (GEN | ACC)) === 0,
      ) ?? null;
  // The only accusative candidate after a plural verb with no clear nominative is its object: «задержали участников».
  if (
    best !== null &&
    readings.length > 0 &&
    isPlural(readings) &&
    readings.some((reading) => reading.passive !== true && reading.reflexive !== true && reading.form === "finite")
  ) {
    const chunk = best.chunks[0]!;
    const ambiguous = (casesOf(chunk) & ACC) !== 0;
    if (
      ambiguous &&
      chunk.quantity !== null &&
      best.items[0]!.from > verb.from &&
      TRANSITIVE(verb) &&
      !says &&
      !(RECEIVING.test(verb.reading.lemma) && groups.some((group) => group !== best && mayBeObject(group.chunks[0]!)))
    )
      return null;
    if (
      ambiguous &&
      !says &&
      best.items[0]!.from > verb.from &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      ) &&
      TRANSITIVE(verb)
    )
      return null;
    if (ambiguous && chunk.animate === false && /^наз(в|ы)а(ть|ць|ваць|вать)$/u.test(verb.reading.lemma)) return null;
    // «390 человек задержали»: a bare count before a transitive verb in the plural is what it is done to.
    if (
      ambiguous &&
      (chunk.quantity !== null || chunk.counted) &&
      best.items[0]!.from < verb.from &&
      TRANSITIVE(verb) &&
      !says &&
      !groups.some(
        (group) => group !== best && group.chunks[0]!.preposition === null && (casesOf(group.chunks[0]!) & ACC) !== 0,
      )
    )
      return null;
  }
  return best;
}

export const TRANSITIVE = (verb: VerbGroup): boolean =>
  !INTRANSITIVE.test(verb.reading.lemma) && !INTRANSITIVE_LEMMAS.has(verb.reading.lemma);

export const isPerson = (chunk: Chunk): boolean => chunk.name !== null || chunk.mention?.entity?.kind === "person";

export const nominativeOf = (group: Group): Group => group;

interface ArgumentOptions {
  readonly passive: boolean;
  readonly negated: boolean;
  /** True for infinitives and gerunds, which have no nominative of their own. */
  readonly nominativeObject: boolean;
  /** True for verbs that have an addressee: what can be a dative is one («поручил МВД», «пригрозил Литве»). */
  readonly addressed: boolean;
  /** True for verbs that make someone something: «назначен министром» is no passive by a minister. */
  readonly naming?: boolean;
  /** True for verbs that give somebody so many years. */
  readonly giving?: boolean;
}

export function otherArguments(
  groups: readonly Group[],
  options: ArgumentOptions,
  verbAt: number,
  context: PredicationContext,
): Argument[] {
  const args: Argument[] = [];
  const bare = groups.filter((group) => group.chunks[0]!.preposition === null);
  let object: Group | null = null;
  // «прызначыў праваабаронцу дзевяць гадоў»: beside a length of time who could stand in the dative is given it.
  const addressee =
    options.addressed || (options.giving && bare.some(({ chunks: [chunk] }) => isLength(chunk!)))
      ? (bare.find(({ chunks: [chunk], items }) => (casesOf(chunk!) & DAT) !== 0 && items[0]!.from > verbAt) ?? null)
      : null;
  if (!options.passive) {
    const candidates = bare.filter(
      (group) =>
        group !== addressee &&
        (casesOf(group.chunks[0]!) & ACC) !== 0 &&
        !isDuration(group.chunks[0]!) &&
        !namesLength(group, groups),
    );
    object = candidates.find((group) => group.items[0]!.from > verbAt) ?? candidates[0] ?? null;
    if (object === null) {
      const genitives = bare.filter(
        (group) =>
          (casesOf(group.chunks[0]!) & GEN) !== 0 &&
          (casesOf(group.chunks[0]!) & (DAT | INS)) === 0 &&
          !isDuration(group.chunks[0]!) &&
          !namesLength(group, groups),
      );
      object =
        genitives.find((group) => group.items[0]!.from > verbAt) ?? (options.negated ? (genitives[0] ?? null) : null);
    }
  }
  for (const group of groups) {
    const chunk = group.chunks[0]!;
    const cases = casesOf(chunk);
    if (chunk.preposition !== null)
      args.push(argument("oblique", group, context, `preposition «${chunk.preposition}»`));
    else if (group === addressee) args.push(argument("indirect", group, context, "dative of the addressee"));
    else if (group === object)
      args.push(argument("object", group, context, (cases & ACC) !== 0 ? "accusative" : "genitive"));
    // «ей», «ёй» are dative and instrumental: given to her, unless in a passive.
    else if (chunk.pronoun !== null && !options.passive && (cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative pronoun"));
    else if ((cases & INS) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(
        argument(
          options.passive && !(options.naming === true && isOffice(chunk)) ? "agent" : "oblique",
          group,
          context,
          "instrumental",
        ),
      );
    else if ((cases & DAT) !== 0 && (cases & (NOM | ACC)) === 0)
      args.push(argument("indirect", group, context, "dative"));
    else args.push(argument("oblique", group, context, "bare"));
  }
  return args;
}

/** A bare noun, such as an office, and no one called by name. */
const isOffice = ({ name, mention, pronoun, lemma }: Chunk): boolean =>
  name === null && mention?.entity?.kind !== "person" && pronoun === null && !ISSUING.test(lemma);

/** Bodies that name others, which no one becomes; a decree is neither. */
const ISSUING =
  /^(суд|парламент|сенат|правительство|совет|комиссия|урад|савет|камісія|кгб|кдб|мвд|мус|цик|цвк|власть|улада)$/u;

/** «пяты месяц», «всю ночь»: how long, not whom or what. */
const TIME_NOUN = /^(дзень|день|ноч|ночь|тыдзень|неделя|месяц|год|суткі|сутки|гадзіна|час|раз)$/u;

const isDuration = (chunk: Chunk): boolean =>
  TIME_NOUN.test(chunk.lemma) ||
  /^(hour|day|week|month|year|life|age|percent)$/u.test(chunk.quantity?.measure.unit ?? "");
