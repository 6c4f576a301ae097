import type { Facts } from "../developments/index.ts";
import { placeAncestors } from "../watchlist/index.ts";
import { compareSeverity } from "./severity.ts";
import type { Candidate, New } from "./story.ts";
import { testimonyOf } from "./words/nuances.ts";

/**
 * Whether a development is a lesser part of another, told by whatever article: a search beside the arrests it came with, a drone or a
 * balloon that falls beside those it kills, troops that move beside the exercise they move for, what a rally demands beside the rally. Pure.
 */
export function isLesserPart(part: New, main: Candidate): boolean {
  if (!(isAround(part.facts, main.facts) && daysApart(part.facts, main.facts) <= 1)) return false;
  if (main.item !== null && compareSeverity(main.item.severity, part.item.severity) < 0) return false;
  return (
    isSearch(part, main) ||
    isFall(part, main) ||
    isManoeuvre(part, main) ||
    isDemand(part, main) ||
    isHandedOver(part, main)
  );
}

/** Prisoners whom a state frees and takes across its border: a deportation beside the release, and some of them beside all. */
function isHandedOver({ facts }: New, { facts: main }: Candidate): boolean {
  if (!isFreed(main) || countOf(main) === 0 || daysApart(facts, main) > 0) return false;
  const countries = main.actors.map(({ country }) => country);
  if (!facts.actors.some(({ country }) => countries.includes(country))) return false;
  const own = countOf(facts);
  return facts.mode === "deport"
    ? own === 0 || own === countOf(main)
    : isFreed(facts) && own > 0 && own < countOf(main);
}

const isFreed = ({ type, mode }: Facts): boolean => type === "CONCEDE" || mode === "release";

/**
 * Whether an article that tells of many names one of them, or tells of someone who died or was freed what term they served. Only within
 * the same articles: elsewhere it is a report of its own.
 */
export function isDetailOf(part: New, main: Candidate): boolean {
  if (![...part.positions.keys()].every((article) => main.positions.has(article))) return false;
  return isOneOfThem(part, main) || isTermServed(part.facts, main.facts);
}

const MANY: ReadonlySet<string> = new Set(["released", "persons", "detained"]);
const countOf = ({ quantities }: Facts) =>
  Math.max(0, ...quantities.filter(({ kind }) => MANY.has(kind)).map(({ value }) => value));

/** "Pardoned 17 … among them": those who are named are some of those who are counted. */
function isOneOfThem({ facts }: New, { facts: main }: Candidate): boolean {
  const alike = (isFreed(facts) && isFreed(main)) || (facts.mode === "arrest" && main.mode === "arrest");
  if (!alike || isVerdict(facts) || isVerdict(main) || facts.recipients.length === 0) return false;
  return daysApart(facts, main) <= 1 && countOf(main) > Math.max(countOf(facts), facts.recipients.length);
}

/** "He was serving seven years": what led to prison is told of whoever leaves it, alive or dead. */
function isTermServed(facts: Facts, main: Facts): boolean {
  const left = main.mode === "death" || main.mode === "release" || main.type === "CONCEDE";
  const people = main.recipients.map(({ name, entityId }) => entityId ?? name);
  return (
    left &&
    facts.mode === "arrest" &&
    facts.recipients.length > 0 &&
    facts.recipients.every(({ name, entityId }) => people.includes(entityId ?? name))
  );
}

/** Homes are searched where people are detained; whom it names, or an office that it names, is a matter of its own. */
const isSearch = ({ facts }: New, { facts: main }: Candidate): boolean =>
  facts.mode === "seize" &&
  main.mode === "arrest" &&
  !isVerdict(main) &&
  isTown(facts) &&
  facts.place?.placeId === main.place?.placeId &&
  facts.recipients.every(({ name, entityId }) => entityId === null && !/^\p{Lu}\S* \p{Lu}/u.test(name));

/** A crowd demands what it came out for; a person or body that is named demands on its own account. */
const isDemand = ({ facts }: New, { facts: main }: Candidate): boolean =>
  facts.type === "REQUEST" &&
  main.type === "PROTEST" &&
  isTown(facts) &&
  facts.place?.placeId === main.place?.placeId &&
  facts.actors.every(
    ({ name, entityId }) =>
      !/^(?:person|body|office|country):/.test(entityId ?? "") && !/^\p{Lu}\S* \p{Lu}/u.test(name),
  );

/** It fell, nobody is said to have sent it, and people came to harm where it did. */
const isFall = ({ item, facts }: New, { facts: main }: Candidate): boolean =>
  facts.mode === "weapons" &&
  isTown(facts) &&
  main.place !== null &&
  testimonyOf(facts, item.reports).nuances.has("fell") &&
  facts.actors.length === 0 &&
  facts.quantities.length === 0 &&
  (main.type === "INCIDENT" || main.type === "ASSAULT") &&
  main.quantities.some(({ kind }) => kind === "killed" || kind === "injured");

/** Troops without a number, or states that act together, beside an exercise, none of them of other states only. */
function isManoeuvre({ item, facts }: New, { item: main, facts: drill }: Candidate): boolean {
  if (main === null || drill.type !== "MOBILIZE" || !isExercise(main)) return false;
  const states = new Set(facts.actors.map(({ country }) => country));
  if (states.size > 0 && drill.actors.length > 0 && !drill.actors.some(({ country }) => states.has(country)))
    return false;
  if (facts.type === "MOBILIZE") return facts.mode === "troops" && facts.quantities.length === 0 && !isExercise(item);
  return facts.type === "COOPERATE" && isExercise(item);
}

const isExercise = ({ facts, reports }: New["item"]) => testimonyOf(facts, reports).nuances.has("drill");

/** One place holds the other, or one is not told. */
export function isAround({ place: a }: Facts, { place: b }: Facts): boolean {
  if (a === null || b === null) return true;
  if (a.placeId === null || b.placeId === null) return a.name === b.name;
  const within = (one: string, other: string) => one === other || placeAncestors(one).some(({ id }) => id === other);
  return within(a.placeId, b.placeId) || within(b.placeId, a.placeId);
}

/** A town or a region: not a whole country. */
const isTown = ({ place }: Facts) => place?.placeId != null && !/^place:[A-Z]{3}$/.test(place.placeId);

/** How many days lie between what two developments tell; none where one of them gives no day. */
function daysApart({ date: a }: Facts, { date: b }: Facts): number {
  if (a === null || b === null) return 0;
  const gap = Math.max(Date.parse(a.start) - Date.parse(b.end), Date.parse(b.start) - Date.parse(a.end));
  return Math.max(0, gap / 86_400_000);
}

/** A court that judges, not a police that detains. */
export const isVerdict = ({ mode, quantities, actors }: Facts) =>
  mode === "arrest" &&
  (quantities.some(({ kind }) => kind === "sentence") || actors.some(({ sector }) => sector === "JUD")) &&
  !actors.some(({ sector }) => sector === "COP");
