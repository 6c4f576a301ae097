import { type Facts, skeleton, TYPE_GROUPS } from "../developments/index.ts";
import { saysNothing } from "./bare.ts";
import { isDetailOf, isLesserPart, isVerdict } from "./parts.ts";
import type { Item } from "./select.ts";
import { compareSeverity } from "./severity.ts";

/** A development of an edition with its place in the articles that tell it. */
export interface Candidate {
  /** Null where readers know it already: it can lead a story, and is not told again. */
  readonly item: Item | null;
  /** What it is about. */
  readonly facts: Facts;
  /** By article: where its earliest event stands in the text, and how surely it was read. */
  readonly positions: ReadonlyMap<string, Position>;
}

export interface Position {
  readonly start: number;
  readonly confidence: number;
}

export interface Story {
  readonly item: Item;
  /** What its articles tell besides, for a line each. */
  readonly also: readonly Item[];
}

export interface Stories {
  readonly stories: readonly Story[];
  /** What stands only beside matters that readers know already and that are not told again. */
  readonly besideKnown: readonly New[];
}

/** A candidate that is told. */
export type New = Candidate & { readonly item: Item };

/**
 * Makes stories of developments: what an article only mentions beside its main matter is told with it, in a line, not as news of its
 * own. The main matter of an article is what it tells first. In order:
 *
 * 1. A change of what readers know is told, except that something merely took place as planned beside another matter.
 * 2. What is of one kind with a matter that readers know, in the same article, belongs to that matter.
 * 3. Beside a matter that readers know, news needs a name or a number of its own, or to be what its article tells first.
 * 4. One of many who are counted, and the term that someone served, belong to these (`parts.ts`). What stands only in articles that also tell a weightier matter of its kind belongs to that; so do talks and statements beside what
 *    more articles tell.
 * 5. A side matter stands alone where some article leads with it; where it is critical and what leads is not, or is of another kind;
 *    where it weighs much and names other people; or where it is surely read and has known parties of its own.
 * 6. Whatever article tells it, what is a part of another matter of one place and day is told with that (`parts.ts`).
 *
 * Every candidate with an item is in the result exactly once: as a story, in a line beside one, or beside what is known.
 */
export function storiesOf(candidates: readonly Candidate[]): Stories {
  const leads = leadsOf(candidates);
  const inArticle = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const article of candidate.positions.keys()) {
      inArticle.set(article, [...(inArticle.get(article) ?? []), candidate]);
    }
  }
  const mainOf = new Map<New, Candidate | null>();
  const isNew = (candidate: Candidate): candidate is New => candidate.item !== null;
  for (const candidate of candidates.filter(isNew)) {
    const articles = [...candidate.positions.keys()];
    const mains = articles.map((article) => leads.get(article)!);
    const beside = [...new Set(articles.flatMap((article) => inArticle.get(article)!))].filter(
      (other) => other !== candidate,
    );
    const main = mainMatter(candidate, mains, beside);
    // Of matters that belong to each other one stands.
    if (main !== undefined && topOf(main, mainOf) !== candidate) mainOf.set(candidate, main);
  }
  for (const candidate of candidates.filter(isNew)) {
    if (mainOf.has(candidate) || candidate.item.kind !== "new") continue;
    const main = candidates.find((other) => other !== candidate && isLesserPart(candidate, other));
    if (main === undefined || topOf(main, mainOf) === candidate) continue;
    mainOf.set(candidate, main.item === null ? null : main);
  }
  const also = new Map<Candidate, Item[]>();
  const besideKnown: New[] = [];
  for (const [candidate, main] of mainOf) {
    const top = topOf(main, mainOf);
    if (top === null) besideKnown.push(candidate);
    else also.set(top, [...(also.get(top) ?? []), candidate.item]);
  }
  const standing = candidates.filter(isNew).filter((candidate) => !mainOf.has(candidate));
  return {
    stories: standing.map((candidate) => ({ item: candidate.item, also: also.get(candidate) ?? [] })),
    besideKnown,
  };
}

/** A main matter can itself belong to another: the line goes to the one that stands; null where that is known and not told again. */
function topOf(main: Candidate | null, mainOf: ReadonlyMap<New, Candidate | null>): Candidate | null {
  let top = main;
  while (top !== null) {
    const next = mainOf.get(top as New);
    if (next === undefined) return top;
    top = next;
  }
  return null;
}

/** Of what one clause tells ("three of those detained were released"), what is new comes first, then what is read more surely. */
function precedes(a: Candidate, b: Candidate, article: string): boolean {
  const [one, other] = [a.positions.get(article)!, b.positions.get(article)!];
  if (one.start !== other.start) return one.start < other.start;
  const [known, otherKnown] = [a.item === null, b.item === null];
  return known === otherKnown ? one.confidence > other.confidence : otherKnown;
}

/** What is read with less confidence is right about every second time. A reading below it that names nobody and counts nothing is taken for what an article is about only where there is no other. */
export const UNSURE = 0.6;

const namesNothing = ({ actors, recipients, quantities }: Facts) =>
  quantities.length === 0 && namesIn([...actors, ...recipients]).length === 0;

/** What each article tells first. What says nothing leads only where an article gives no other. */
function leadsOf(candidates: readonly Candidate[]): Map<string, Candidate> {
  const isBare = ({ item, facts }: Candidate) =>
    item?.kind === "new" && (saysNothing(facts) || (item.confidence < UNSURE && namesNothing(facts)));
  const leads = new Map<string, Candidate>();
  for (const candidate of candidates) {
    for (const article of candidate.positions.keys()) {
      const lead = leads.get(article);
      const [bare, leadBare] = [isBare(candidate), lead !== undefined && isBare(lead)];
      if (lead === undefined || (bare === leadBare ? precedes(candidate, lead, article) : leadBare)) {
        leads.set(article, candidate);
      }
    }
  }
  return leads;
}

/** What a development belongs to; null where that is known and not told again, undefined where it stands alone. */
function mainMatter(
  candidate: New,
  mains: readonly Candidate[],
  beside: readonly Candidate[],
): Candidate | null | undefined {
  const { item } = candidate;
  const tookPlace = item.change?.field === "status" && item.change.to === "occurred";
  if (item.kind !== "new" && !tookPlace) return undefined;
  if (item.kind === "new") {
    const known = beside.filter((other) => other.item?.kind !== "new");
    const shown = (other: Candidate | undefined) => (other === undefined || other.item === null ? null : other);
    const sameKind = known.find((other) => ofOneKind(other.facts, item.facts));
    if (sameKind !== undefined && everywhere(candidate, known)) return shown(sameKind);
    const opens = mains.includes(candidate) && opensNews(item);
    if (!opens && everywhere(candidate, known) && !hasSubstance(item))
      return shown(known.find((other) => other.item !== null));
    const whole = beside.find((other) => isDetailOf(candidate, other));
    if (whole !== undefined) return shown(whole);
    const weightier = beside.find((other) => isNewAnd(other, (main) => belongsTo(candidate, main)));
    if (weightier !== undefined) return weightier;
  }
  if (mains.includes(candidate) || standsAlone(item, mains) || isMatterOfItsOwn(item, mains)) return undefined;
  return mains.find((main) => main.item !== null) ?? null;
}

/** What a known body or person does, surely read, is what an article is about that tells it first: a case opened after the fire. */
const opensNews = ({ facts, severity, confidence }: Item): boolean =>
  confidence >= UNSURE &&
  compareSeverity(severity, "low") > 0 &&
  facts.actors.some(({ entityId }) => entityId !== null);

const isNewAnd = (candidate: Candidate, holds: (candidate: New) => boolean): boolean =>
  candidate.item?.kind === "new" && holds(candidate as New);

/** Whether each of its articles also tells one of the others. */
const everywhere = ({ positions }: Candidate, others: readonly Candidate[]): boolean =>
  [...positions.keys()].every((article) => others.some((other) => other.positions.has(article)));

/** Wording of talks and statements, that articles put around what happens. */
const WORDS: ReadonlySet<string> = new Set(["words", "meet"]);

function belongsTo(candidate: New, main: New): boolean {
  if (namesOthers(candidate.item, [main.item]) || areApart(candidate.facts, main.facts)) return false;
  const [articles, mainArticles] = [[...candidate.positions.keys()], main.positions];
  const weight = compareSeverity(main.item.severity, candidate.item.severity);
  const sameKind = ofOneKind(candidate.facts, main.facts);
  const within = articles.every((article) => mainArticles.has(article));
  const more = mainArticles.size > articles.length;
  // One number under two names: 52 pardoned, 52 released.
  const one =
    sameKind && sameNumber(candidate.facts, main.facts) && articles.some((article) => mainArticles.has(article));
  if (weight < 0 || !(within || one)) return false;
  // What is surely read is not told beside what is not.
  if (main.item.confidence < UNSURE && candidate.item.confidence >= UNSURE) return false;
  if (weight > 0 || more) return sameKind || (more && WORDS.has(TYPE_GROUPS[candidate.facts.type]));
  // Two names of one matter in the same articles: what comes first is told, else the smaller id.
  const [own, other] = [candidate, main].map(({ positions }) =>
    Math.min(...[...positions.values()].map(({ start }) => start)),
  );
  const later = own! > other! || (own === other && candidate.item.developmentId > main.item.developmentId);
  return sameKind && later;
}

const sameNumber = (a: Facts, b: Facts) =>
  a.quantities.some(({ value }) => value > 2 && b.quantities.some((other) => other.value === value));

const isCapture = ({ mode, quantities, actors }: Facts) =>
  mode === "arrest" &&
  !quantities.some(({ kind }) => kind === "sentence") &&
  actors.length > 0 &&
  !actors.some(({ sector }) => sector === "JUD");

/**
 * The same dead are one matter, whether a text says that they died or that they were killed. An arrest and the verdict that follows are
 * two.
 */
function ofOneKind(a: Facts, b: Facts): boolean {
  if ((isVerdict(a) && isCapture(b)) || (isCapture(a) && isVerdict(b))) return false;
  const dead = ({ quantities }: Facts) => quantities.find(({ kind }) => kind === "killed")?.value;
  return TYPE_GROUPS[a.type] === TYPE_GROUPS[b.type] || (dead(a) !== undefined && dead(a) === dead(b));
}

function standsAlone(item: Item, mains: readonly Candidate[]): boolean {
  const others = mains.map((main) => main.item).filter((main) => main !== null);
  if (item.severity === "critical") {
    const critical = others.filter(({ severity }) => severity === "critical");
    return (
      critical.length === 0 || (item.confidence >= SURE && !critical.some(({ facts }) => ofOneKind(facts, item.facts)))
    );
  }
  if (compareSeverity(item.severity, "high") < 0) return false;
  return others.length > 0 && namesOthers(item, others);
}

/** Deeds, as against words, meetings and accidents. */
const DEEDS: ReadonlySet<string> = new Set([
  "AID",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "PROTEST",
  "ELECT",
  "GOVERN",
  "MOBILIZE",
  "RETREAT",
]);
/** Surely read: side matters are where readings go wrong most. */
const SURE = 0.85;

/** In an article that tells of several things, another one, surely read, between known parties, or a deed of a known one with a number. */
function isMatterOfItsOwn({ facts, confidence }: Item, mains: readonly Candidate[]): boolean {
  const { type, actors, recipients, quantities } = facts;
  if (confidence < SURE || mains.some((main) => ofOneKind(main.facts, facts) && !areApart(facts, main.facts))) {
    return false;
  }
  // What else an article tells of the same people is what led to it.
  const people = namesIn(recipients);
  const told = mains.flatMap((main) => namesIn([...main.facts.actors, ...main.facts.recipients]));
  if (people.length > 0 && people.every((name) => told.includes(name))) return false;
  // What two states say beside what passes between the same two belongs to it; so does what a country's own people say of it.
  if (WORDS.has(TYPE_GROUPS[type]) && mains.some((main) => isBetween(main.facts, facts))) return false;
  const known = ({ entityId }: Facts["actors"][number]) => entityId !== null;
  return actors.some(known) && (recipients.some(known) || (DEEDS.has(type) && quantities.length > 0));
}

const partiesOf = ({ actors, recipients }: Facts) =>
  [...actors, ...recipients].flatMap(({ entityId }) => entityId ?? []);

const countriesOf = ({ actors, recipients }: Facts) =>
  new Set([...actors, ...recipients].map(({ country }) => country));

/** Whether the parties of both are of the same countries: two states, or people and bodies of one. */
function isBetween(main: Facts, words: Facts): boolean {
  const [theirs, own] = [countriesOf(main), countriesOf(words)];
  return own.size > 0 && [...own].every((country) => theirs.has(country));
}

/** Known parties on both sides and none in common; or known parties here and hardly any there. */
function areApart(own: Facts, main: Facts): boolean {
  const [parties, others] = [partiesOf(own), partiesOf(main)];
  return parties.length > 1 && (others.length < 2 || !parties.some((id) => others.includes(id)));
}

/** Whether it is done to people of its own, by name: what makes a matter one of its own. */
function namesOthers(item: Item, others: readonly Item[]): boolean {
  const named = namesIn(item.facts.recipients);
  const known = new Set(others.flatMap(({ facts }) => namesIn([...facts.actors, ...facts.recipients])));
  return named.length > 0 && !named.some((name) => known.has(name));
}

/** Ids, or the sound of surnames, which two articles spell in two ways. */
const namesIn = (participants: Facts["recipients"]): string[] =>
  participants
    .filter(({ name, entityId }) => entityId?.startsWith("person:") ?? /^\p{Lu}\S* \p{Lu}/u.test(name))
    .map(({ entityId, name }) => entityId ?? skeleton(name.split(" ").at(-1)!));

/** A name or a number of its own, or weight. */
function hasSubstance({ facts, severity }: Item): boolean {
  const named = namesIn([...facts.actors, ...facts.recipients]).filter(
    (name) => name !== "person:alexander-lukashenko",
  );
  return named.length > 0 || facts.quantities.length > 0 || compareSeverity(severity, "high") >= 0;
}
