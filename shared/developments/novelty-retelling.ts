import type { QuantityKind } from "../events/ontology.ts";
import { daysBetween } from "./days.ts";
import { TYPE_GROUPS } from "./groups.ts";
import { areOtherCauses, areOtherReleases, happensOnce, isOneMeasure } from "./novelty-once.ts";
import type { Side, Slots } from "./record.ts";
import { areCousins, cousinsOf, crossesLanguages, isName, isNumber, isThing } from "./words.ts";

/**
 * Who and what stands in so much news about Belarus that sharing it says little. Names with a mark are consonant skeletons.
 */
const COMMON = new Set([
  "person:alexander-lukashenko",
  "country:BLR",
  "body:belarusian-police",
  "body:belarusian-authorities",
  "body:viasna",
  "body:kgb",
]);

/** Belarus and its capital are where most things happen. */
const VAGUE_PLACES = new Set(["place:BLR", "place:minsk"]);

/** What must come together before an event counts as told already. */
export const RETOLD_FROM = 2;

/**
 * How surely two reports tell the same thing, from what they share; -Infinity where something speaks against it.
 * More lenient than linking on purpose: it only decides whether readers who know one need the other as news, whereas a link puts both
 * into one development for good. Symmetric and pure.
 * @param mostDays how far apart they may lie; a correction speaks of what is days past
 */
export function retelling(a: Slots, b: Slots, mostDays: number | null = null): number {
  const sameArticle = a.articleId === b.articleId;
  if (TYPE_GROUPS[a.type] !== TYPE_GROUPS[b.type]) return Number.NEGATIVE_INFINITY;
  // What is asked, praised or refused is not what is charged.
  const isInvestigation = (slots: Slots) => slots.mode === "investigate";
  if (a.type !== b.type && isInvestigation(a) !== isInvestigation(b)) return Number.NEGATIVE_INFINITY;
  if (a.type !== b.type && !(a.mode === null || b.mode === null)) return Number.NEGATIVE_INFINITY;
  if (
    a.type === b.type &&
    a.mode !== null &&
    b.mode !== null &&
    a.mode !== b.mode &&
    !LOOSE_MODES.has(a.type) &&
    !areExpulsions(a, b)
  ) {
    return Number.NEGATIVE_INFINITY;
  }
  if (happensOnce(a, b)) return RETOLD_FROM + 1;
  if (daysBetween(a, b) > (mostDays ?? mostDaysOf(a, b))) return Number.NEGATIVE_INFINITY;
  if (areOtherCauses(a, b) || areOtherReleases(a, b)) return Number.NEGATIVE_INFINITY;
  if (sameArticle && meetOthers(a, b)) return Number.NEGATIVE_INFINITY;
  const people = peopleEvidence(a, b);
  // Where the same two or more meet or sign on one day, a place that differs was misread.
  const place = placeEvidence(a, b) ?? (areSameParties(a, b) ? 0 : null);
  const counts = countEvidence(a, b, sameArticle, mostDays !== null);
  if (place === null || people === null || counts === null) return Number.NEGATIVE_INFINITY;
  if ((isVerdict(a) && isCapture(b)) || (isCapture(a) && isVerdict(b))) {
    // "5 years for X" may be read as police holding X on that day; nameless people, or held before, are detained first and sentenced then.
    if (!sharesOwnName(a, b) || daysBetween(a, b) > 0) return Number.NEGATIVE_INFINITY;
  }
  // One who is sentenced by name is none of many who are in prison.
  if (isVerdict(a) && isVerdict(b) && (isOfMany(a, b) || isOfMany(b, a))) return Number.NEGATIVE_INFINITY;
  const sameMode = a.type === b.type && a.mode === b.mode ? 0.5 : 0;
  const sameDays =
    !a.dated || !b.dated ? 0 : a.from === b.from && a.to === b.to ? 0.5 : daysBetween(a, b) === 0 ? 0.3 : 0;
  // Laws and votes are few: who names nobody and nothing can only mean the one that others tell in full.
  if (sameMode > 0 && isRare(a) && (isThin(a) || isThin(b)) && daysBetween(a, b) <= 1) return RETOLD_FROM;
  // So are summonses of envoys: who names nobody means the one that others tell in full.
  if (sameMode > 0 && isSummons(a) && isSummons(b) && (isThin(a) || isThin(b)) && daysBetween(a, b) === 0) {
    return RETOLD_FROM;
  }
  if (isOneMeasure(a, b)) return RETOLD_FROM;
  // "Declared persona non grata" and "expelled" are two wordings of one measure between the same two.
  if (areExpulsions(a, b) && sameDays > 0) return RETOLD_FROM;
  // Accidents and deaths in one town or region, or with as many dead, are on one day seldom two.
  const incident = a.type === "INCIDENT" && b.type === "INCIDENT" && (place > 0.5 || counts >= 1) ? 0.5 : 0;
  // A headline and its body say one thing twice.
  const words = sameArticle ? 1 : wordEvidence(a, b);
  return place + people + counts + sameMode + sameDays + incident + words;
}

/** One report that tells of two meetings with people of two countries means two: the opposition at home, then the host's ministers. */
function meetOthers(a: Slots, b: Slots): boolean {
  if (a.type !== "CONSULT" || b.type !== "CONSULT") return false;
  const [met, others] = [countriesOf(a.recipients), countriesOf(b.recipients)];
  return met.size > 0 && others.size > 0 && [...met].every((country) => !others.has(country));
}
const countriesOf = ({ groups }: Side): ReadonlySet<string> => new Set(groups.map((group) => group.slice(0, 3)));

/** Arrest and verdict are one mode of the ontology, and two pieces of news. A court that jails people for days passes a verdict too. */
const isVerdict = ({ mode, quantities, actors }: Slots) =>
  mode === "arrest" &&
  (quantities.some(({ kind }) => kind === "sentence") ||
    (actors.groups.some((group) => group.endsWith("JUD")) && !actors.groups.some((group) => group.endsWith("COP"))));

const isCapture = ({ mode, quantities, actors }: Slots) =>
  mode === "arrest" &&
  !quantities.some(({ kind }) => kind === "sentence") &&
  !actors.groups.some((group) => group.endsWith("JUD")) &&
  actors.groups.some((group) => group.endsWith("COP"));

/** One who is held, and sentenced on a later day: linking may take both for one thing, readers do not. */
export const isLaterVerdict = (later: Slots, earlier: Slots): boolean =>
  isVerdict(later) && isCapture(earlier) && later.from > Math.min(earlier.to, earlier.published);

const isOfMany = (one: Slots, many: Slots) =>
  names(one.recipients).some(isOwnName) &&
  !names(many.recipients).some(isOwnName) &&
  many.quantities.some(({ kind, value }) => (kind === "detained" || kind === "persons") && value > MANY);

const sharesOwnName = (a: Slots, b: Slots) => {
  const people = names(b.recipients).filter((name) => isOwnName(name) && !COMMON.has(name));
  return names(a.recipients).some((name) => people.includes(name));
};

/** Types whose modes are a matter of wording: a visit or a meeting of several, a call for change or for release. */
const LOOSE_MODES: ReadonlySet<string> = new Set(["INCIDENT", "CONSULT", "REQUEST", "REJECT", "THREATEN"]);

const SUMMONS = /^(?:summon|вызв|вызыв|выклік)/;
const isSummons = ({ type, quoteTerms }: Slots) => type === "ACCUSE" && quoteTerms.some((term) => SUMMONS.test(term));

/** Envoys are told to go: modes of a measure between two states, one of which is to expel, against people in office. */
function areExpulsions(a: Slots, b: Slots): boolean {
  if (a.type !== "SANCTION" || b.type !== "SANCTION" || !(a.mode === "expel" || b.mode === "expel")) return false;
  const isWithOfficials = ({ recipients }: Slots) => recipients.groups.some((group) => group.endsWith("-GOV"));
  const shared = (one: Side, other: Side) => one.groups.some((group) => other.groups.includes(group));
  return (
    [a, b].every(isWithOfficials) &&
    [a, b].every(({ mode, quoteTerms }) => mode === "expel" || quoteTerms.some((term) => GRATA.test(term))) &&
    shared(a.actors, b.actors) &&
    shared(a.recipients, b.recipients)
  );
}

const GRATA = /^(?:grata|грата|нонграта)/;

const isRare = ({ type, mode }: Slots) =>
  type === "GOVERN" || type === "ELECT" || (type === "INCIDENT" && mode === null);

const isThin = ({ actors, recipients, places, quantities }: Slots) =>
  [actors, recipients].every((side) => names(side).length === 0) &&
  places.every((place) => VAGUE_PLACES.has(place)) &&
  quantities.length === 0;

/** The day of publication stands in where a text names no day: it says little of when something happened. */
const hasOwnDate = ({ dated, from, to, published }: Slots) => dated && !(from === to && from === published);

/** A mention without a day can speak of what is days past: "over the detention of workers in Grodno". */
const RECALLED_DAYS = 5;
/** So many words of its own has a mention at most. */
const MENTION_WORDS = 4;

function mostDaysOf(a: Slots, b: Slots): number {
  if (hasOwnDate(a) && hasOwnDate(b)) return 1;
  const [earlier, later] = a.from <= b.from ? [a, b] : [b, a];
  return isMention(later) && !isMention(earlier) ? RECALLED_DAYS : 3;
}

/** A few words that name nobody, count nothing and give no day: an act that is taken as known. */
const isMention = (slots: Slots): boolean =>
  !hasOwnDate(slots) &&
  slots.quantities.length === 0 &&
  slots.places.length > 0 &&
  ![...names(slots.actors), ...names(slots.recipients)].some(isOwnName) &&
  slots.quoteTerms.filter((term) => !crossesLanguages(term)).length <= MENTION_WORDS;

/** Null where both name places of which neither holds the other. */
function placeEvidence(a: Slots, b: Slots): number | null {
  const [one, other] = [a.places[0], b.places[0]];
  if (one === undefined || other === undefined) return 0;
  if (one === other) return VAGUE_PLACES.has(one) ? 0.3 : isRegion(one) ? 0.6 : 1.2;
  const larger = a.places.includes(other) ? other : b.places.includes(one) ? one : null;
  return larger === null ? null : isRegion(larger) ? 0.6 : 0.2;
}

const isRegion = (id: string) => id.endsWith("-region");

const known = new WeakMap<Side, readonly string[]>();

/** One day of its own in both, and two or more participants of both, one of them not in every other article. */
function areSameParties(a: Slots, b: Slots): boolean {
  if (a.type !== b.type || a.from !== b.from || a.to !== b.to || !a.dated || !b.dated) return false;
  const theirs = [...names(b.actors), ...names(b.recipients)];
  const shared = new Set([...names(a.actors), ...names(a.recipients)].filter((name) => theirs.includes(name)));
  return shared.size > 1 && [...shared].some((name) => !COMMON.has(name));
}

/** Ids and marked skeletons of one side. A final -ov is -ou in Belarusian: Груздов, Hruzdou. */
function names(side: Side): readonly string[] {
  let list = known.get(side);
  if (list === undefined) {
    list = [...side.entities, ...side.names.map((name) => `~${name.length > 3 ? name.replace(/v$/, "") : name}`)];
    known.set(side, list);
  }
  return list;
}

const isOwnName = (name: string) => name.startsWith("person:") || name.startsWith("~");

/**
 * Null where in one role both name people, and these are others, or both name bodies of countries that are others. Bodies of one
 * country are not told apart: what one outlet puts down to the police, another puts down to the authorities.
 */
function peopleEvidence(a: Slots, b: Slots): number | null {
  const [mine, theirs] = [a, b].map((slots) => [...names(slots.actors), ...names(slots.recipients)]);
  const shared = mine!.filter((name) => theirs!.includes(name));
  for (const role of ["actors", "recipients"] as const) {
    const [one, other] = [names(a[role]), names(b[role])];
    if (one.length === 0 || other.length === 0 || shared.some((name) => one.includes(name) || other.includes(name)))
      continue;
    const [people, others] = [one, other].map((list) => list.filter((name) => isOwnName(name) && !COMMON.has(name)));
    if (people!.length > 0 && others!.length > 0) return null;
    const [countries, foreign] = [a[role], b[role]].map(({ groups }) => groups.map((group) => group.slice(0, 3)));
    // A minister and a union of states do not speak with one voice; who is hit may be told as a person here and as a body there.
    const speaks = role === "actors" && TYPE_GROUPS[a.type] === "words";
    if ((speaks || people!.length + others!.length === 0) && !countries!.some((country) => foreign!.includes(country)))
      return null;
  }
  const telling = shared.filter((name) => !COMMON.has(name));
  const people = telling.filter(isOwnName);
  return people.length * 1.5 + (telling.length - people.length) + (shared.length - telling.length) * 0.3;
}

/**
 * Null where both count the same and the numbers have nothing to do with each other: within one article they are two matters, and
 * what a later report of a later day counts is never less, since counts only grow.
 * @param amends one of them corrects what was told, and corrects numbers above all
 */
function countEvidence(a: Slots, b: Slots, sameArticle: boolean, amends: boolean): number | null {
  let evidence = 0;
  const [earlier, later] = a.published <= b.published ? [a, b] : [b, a];
  const isAfter = later.published > earlier.published && later.from > earlier.to;
  for (const { kind, value } of a.quantities) {
    const others = b.quantities
      .filter((quantity) => areOneKind(quantity.kind, kind, a))
      .map(({ value: other }) => other);
    if (others.length === 0) continue;
    if (others.some((other) => Math.abs(other - value) <= 0.1 * Math.max(other, value))) {
      evidence += value > MANY && others.includes(value) ? 1.5 : value > 2 || kind === "killed" ? 1 : 0.5;
    } else if (amends && !sameArticle) {
    } else if (isAfter && GROWING.has(kind) && shrinks(earlier, later, kind)) {
      return null;
    } else if (sameArticle || kind === "sentence" || kind === "money" || kind === "percent") {
      return null;
    }
  }
  return Math.min(1.5, evidence);
}

/** Above it, one number in two reports is hardly chance. */
const MANY = 10;

/** Those who are pardoned are counted as persons, and as released. */
const areOneKind = (a: QuantityKind, b: QuantityKind, { type }: Slots): boolean =>
  a === b || (TYPE_GROUPS[type] === "retreat" && RELEASED.has(a) && RELEASED.has(b));
const RELEASED: ReadonlySet<QuantityKind> = new Set(["released", "persons"]);

const GROWING: ReadonlySet<QuantityKind> = new Set(["detained", "released", "injured", "killed"]);

function shrinks(earlier: Slots, later: Slots, kind: QuantityKind): boolean {
  const most = ({ quantities }: Slots) =>
    Math.max(...quantities.filter((one) => one.kind === kind).map(({ value }) => value));
  return most(later) < most(earlier);
}

/** Words in common, within a language, or numbers and names across languages. */
function wordEvidence(a: Slots, b: Slots): number {
  const across = a.language !== b.language;
  const cousins = areCousins(a.language, b.language);
  const useful = (terms: readonly string[]) => {
    const marked = terms.filter((term) => (across ? isName(term) || isNumber(term) : !isThing(term)));
    return cousins ? [...marked, ...cousinsOf(terms)] : marked;
  };
  return Math.min(
    1.5,
    1.5 * overlap(useful(a.quoteTerms), useful(b.quoteTerms)) + overlap(useful(a.titleTerms), useful(b.titleTerms)),
  );
}

function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.filter((term) => b.includes(term)).length / Math.sqrt(a.length * b.length);
}
