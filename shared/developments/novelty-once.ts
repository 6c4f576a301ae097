import { TYPE_GROUPS } from "./groups.ts";
import type { Side, Slots } from "./record.ts";
import { isThing } from "./words.ts";

/**
 * What happens once, so that whoever tells it again, on whatever day a text seems to put it, tells nothing new: the death of a person,
 * a person's verdict to one term, a toll of several dead in one town, as
 * many let go by one state on one day. And what, alike as it looks, happens anew each time.
 */

const VAGUE = /^place:(?:[A-Z]{3}|minsk)$|-region$/;

/** People by name, as ids or consonants; a final -ov is -ou in Belarusian. */
const peopleIn = ({ entities, names }: Side): readonly string[] => [
  ...entities.filter((id) => id.startsWith("person:") && id !== "person:alexander-lukashenko"),
  ...names.filter((name) => name.length > 2).map((name) => `~${name.length > 3 ? name.replace(/v$/, "") : name}`),
];

const count = ({ quantities }: Slots, wanted: string): number | undefined =>
  quantities.find(({ kind }) => kind === wanted)?.value;

const isDeath = (slots: Slots): boolean =>
  (slots.type === "INCIDENT" && slots.mode === "death") || count(slots, "killed") !== undefined;

/** Symmetric and pure: true where both can only mean one thing, however many days lie between the days they are given. */
export function happensOnce(a: Slots, b: Slots): boolean {
  const people = peopleIn(b.recipients);
  const isSamePerson = peopleIn(a.recipients).some((name) => people.includes(name));
  if (isDeath(a) && isDeath(b)) {
    const [dead, others] = [count(a, "killed"), count(b, "killed")];
    if (isSamePerson) return true;
    const [place, other] = [a.places[0], b.places[0]];
    return dead !== undefined && dead > 1 && dead === others && place === other && !VAGUE.test(place ?? "place:XXX");
  }
  if (isOneRelease(a, b)) return true;
  const [term, other] = [count(a, "sentence"), count(b, "sentence")];
  return isSamePerson && a.mode === b.mode && term !== undefined && term === other;
}

const freed = (slots: Slots): number => count(slots, "released") ?? count(slots, "persons") ?? 0;
const countriesOf = ({ groups }: Side): readonly string[] => groups.map((group) => group.slice(0, 3));

/** As many let go by one state on one day: a swap at one bridge is told of by either bank. */
function isOneRelease(a: Slots, b: Slots): boolean {
  if (TYPE_GROUPS[a.type] !== "retreat" || TYPE_GROUPS[b.type] !== "retreat") return false;
  const isOneDay = a.dated && b.dated && a.from === b.from && a.to === b.to && a.from === a.to;
  return (
    isOneDay &&
    freed(a) > 2 &&
    freed(a) === freed(b) &&
    countriesOf(a.actors).some((country) => countriesOf(b.actors).includes(country))
  );
}

/** Things that name what went wrong; a fire explodes and a crash burns, but what a drone does is no fire at a mill. */
const CAUSES: Readonly<Record<string, string>> = {
  drone: "drone",
  missile: "drone",
  balloon: "balloon",
  fire: "fire",
  explosion: "fire",
  crash: "crash",
  storm: "storm",
  poison: "poison",
  covid: "covid",
  collapse: "collapse",
};

const causesOf = ({ quoteTerms, titleTerms }: Slots): ReadonlySet<string> =>
  new Set([...quoteTerms, ...titleTerms].filter(isThing).flatMap((term) => CAUSES[term.slice(1)] ?? []));

/** Two accidents of one day in one region, each with a cause of its own. */
export function areOtherCauses(a: Slots, b: Slots): boolean {
  if (a.type !== "INCIDENT" || b.type !== "INCIDENT" || a.articleId === b.articleId) return false;
  const [mine, theirs] = [causesOf(a), causesOf(b)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((cause) => theirs.has(cause));
}

/** Outlets differ by so much about one release. */
const ALIKE = 0.75;

/** Other people on a later day: those let go do not add up to one release. */
export function areOtherReleases(a: Slots, b: Slots): boolean {
  if (TYPE_GROUPS[a.type] !== "retreat" || (a.from <= b.to && b.from <= a.to)) return false;
  const [mine, theirs] = [a, b].map((slots) => count(slots, "released") ?? count(slots, "persons"));
  return mine !== undefined && theirs !== undefined && Math.min(mine, theirs) < ALIKE * Math.max(mine, theirs);
}

const SANCTIONS = /^(?:sanc|sank|санкц)/;

/** Sanctions that one side lays on another and that come on the same days are one package, whichever of its bodies is said to act. */
export function isOneMeasure(a: Slots, b: Slots): boolean {
  if (a.type !== "SANCTION" || b.type !== "SANCTION" || a.mode !== b.mode || a.from > b.to || b.from > a.to)
    return false;
  const meet = (one: Side, other: Side) => countriesOf(one).some((country) => countriesOf(other).includes(country));
  return (
    [a, b].every(({ quoteTerms }) => quoteTerms.some((term) => SANCTIONS.test(term))) &&
    meet(a.actors, b.actors) &&
    meet(a.recipients, b.recipients)
  );
}
