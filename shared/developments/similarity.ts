import { type QuantityKind, SYMMETRIC_TYPES } from "../events/ontology.ts";
import { isCommon, isTelling } from "./common.ts";
import { daysBetween, MOST_DAYS_APART, reachOf } from "./days.ts";
import { areNear, TYPE_GROUPS } from "./groups.ts";
import type { Side, Slots } from "./record.ts";
import { BIAS, type FeatureName, type Features, WEIGHTS } from "./weights.ts";
import { areCousins, cousinsOf, crossesLanguages, isName, isNumber, isThing } from "./words.ts";

/** Never linked, whatever else they share: the answer for events of different type groups or too far apart. */
const NEVER = -100;

/** True where two events can be linked at all; what keys and date ranges find is checked against this. */
export const comparable = (a: Slots, b: Slots): boolean =>
  a.id !== b.id && TYPE_GROUPS[a.type] === TYPE_GROUPS[b.type] && daysBetween(a, b) <= Math.min(reachOf(a), reachOf(b));

/**
 * How surely two events report one thing, in log-odds; they are linked from 0 up. Symmetric and pure: it depends on the two records
 * alone.
 */
export function similarity(a: Slots, b: Slots): number {
  if (!comparable(a, b)) return NEVER;
  const features = featuresOf(a, b);
  let sum = BIAS;
  for (const name of FEATURES) sum += WEIGHTS[name] * features[name];
  return sum;
}

/** The parts of the sum of `similarity`, largest first: what `explain` prints. Empty where two events are never compared. */
export function describeSimilarity(a: Slots, b: Slots): string[] {
  if (!comparable(a, b)) return [];
  const features = featuresOf(a, b);
  const parts = FEATURES.map((name) => ({ name, part: WEIGHTS[name] * features[name] }))
    .filter(({ part }) => part !== 0)
    .sort((x, y) => Math.abs(y.part) - Math.abs(x.part));
  return [`${BIAS.toFixed(1)} to begin with`, ...parts.map(({ name, part }) => `${part.toFixed(1)} ${inWords(name)}`)];
}

/** `sharedRecipientGroup` as `shared recipient group`. */
const inWords = (name: FeatureName): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function featuresOf(a: Slots, b: Slots): Features {
  const sameLanguage = a.language === b.language;
  const symmetric = SYMMETRIC_TYPES.has(a.type) || SYMMETRIC_TYPES.has(b.type);
  const both = (slots: Slots) => join(slots.actors, slots.recipients);
  const actors = symmetric ? compareSides(both(a), both(b), a, b) : compareSides(a.actors, b.actors, a, b);
  const recipients = symmetric ? NOTHING : compareSides(a.recipients, b.recipients, a, b);
  const gap = daysBetween(a, b);
  const sameDays = a.from === b.from && a.to === b.to;
  const within = a.places[0] !== undefined && b.places[0] !== undefined;
  const samePlace = within && a.places[0] === b.places[0];
  const placeWithin = within && !samePlace && (a.places.includes(b.places[0]!) || b.places.includes(a.places[0]!));
  const quantities = compareQuantities(a, b);
  const quoteNames = overlap(allNames(a), allNames(b));
  const otherPlace = within && !samePlace && !placeWithin;
  const otherArticle = a.articleId !== b.articleId;
  const cousins = areCousins(a.language, b.language);
  const modes = a.mode !== null && b.mode !== null;
  const otherOccasion = isOtherOccasion({
    gap,
    otherPlace,
    otherNumber: quantities.otherCount + quantities.otherAmount > 0,
    sharedSomebody: actors.shared + recipients.shared > 0,
    sharedSomething: samePlace || placeWithin || quantities.same > 0,
    sharedTelling: actors.shared === 1 || recipients.shared === 1,
  });
  // A form belongs to one language; names that are told alike in two languages are no form.
  const templated = sameLanguage && (otherOccasion || haveOneForm(a, b));
  return {
    otherType: flag(a.type !== b.type),
    sameMode: flag(modes && a.mode === b.mode),
    otherMode: modes && a.mode !== b.mode ? (areNear(a.mode!, b.mode!) ? 0.3 : 1) : 0,
    sameDays: sameDays ? precision(a) : 0,
    daysOverlap: flag(!sameDays && gap === 0),
    daysGap: Math.min(1, gap / MOST_DAYS_APART),
    dayAfter: gap > 0 && isPublicationDay(a.from > b.to ? a : b) ? Math.max(0, 1.3 - 0.3 * gap) : 0,
    undated: flag(!a.dated || !b.dated),
    samePlace: flag(samePlace),
    sameSmallPlace: flag(samePlace && isTelling(a.places[0]!)),
    placeWithin: flag(placeWithin),
    otherPlace: flag(otherPlace),
    sharedActor: actors.shared,
    otherActor: actors.other,
    sharedActorGroup: actors.sharedGroup,
    otherActorGroup: actors.otherGroup,
    sharedRecipient: recipients.shared,
    otherRecipient: recipients.other,
    sharedRecipientGroup: recipients.sharedGroup,
    otherRecipientGroup: recipients.otherGroup,
    titledActor: symmetric ? 0 : titled(a.actors, b.actors, a, b),
    titledRecipient: symmetric ? 0 : titled(a.recipients, b.recipients, a, b),
    sameQuantity: quantities.same,
    otherCount: quantities.otherCount,
    otherAmount: quantities.otherAmount,
    otherStatus: flag(a.status !== b.status),
    quoteWords: sameLanguage && !templated ? overlap(plain(a.quoteTerms), plain(b.quoteTerms)) : 0,
    quoteNumbers: overlap(a.quoteTerms.filter(isNumber), b.quoteTerms.filter(isNumber)),
    titleWords: otherArticle && sameLanguage && !templated ? overlap(plain(a.titleTerms), plain(b.titleTerms)) : 0,
    cousinWords: cousins && !otherOccasion ? overlap(cousinsOf(a.quoteTerms), cousinsOf(b.quoteTerms)) : 0,
    cousinTitles: cousins && !otherOccasion ? overlap(cousinsOf(a.titleTerms), cousinsOf(b.titleTerms)) : 0,
    sharedThings: otherArticle && !otherOccasion ? sharedThings(a, b) : 0,
    onlyNames: templated || actors.shared + recipients.shared > 0 ? 0 : quoteNames,
    sameArticle: flag(a.articleId === b.articleId),
    headline: flag(a.articleId === b.articleId && a.inTitle !== b.inTitle && a.type === b.type),
    sameVerdict: flag(a.articleId === b.articleId && isVerdict(a) && isVerdict(b) && sameDays),
  };
}

/** Titles are one form with other fillings where they share these many of their plain words and no name or number. */
const ONE_FORM = 0.6;

function haveOneForm({ titleTerms: a }: Slots, { titleTerms: b }: Slots): boolean {
  const [mine, theirs] = [a.filter(marked), b.filter(marked)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((term) => theirs.includes(term)) &&
    overlap(plain(a), plain(b)) >= ONE_FORM
  );
}

/**
 * One form filled in for two occasions: this week's arrests and last week's, a storm here and a storm there. The words of the form,
 * alike as they are, say nothing then.
 */
function isOtherOccasion(pair: {
  readonly gap: number;
  readonly otherPlace: boolean;
  readonly otherNumber: boolean;
  readonly sharedSomebody: boolean;
  /** Somebody who is not named in every other article. */
  readonly sharedTelling: boolean;
  readonly sharedSomething: boolean;
}): boolean {
  const { gap, otherPlace, otherNumber, sharedSomebody, sharedTelling, sharedSomething } = pair;
  if (otherPlace && !sharedTelling && (gap > 0 || otherNumber)) return true;
  return gap > 1 && (otherNumber || !(sharedSomebody || sharedSomething));
}

const FEATURES = Object.keys(WEIGHTS) as FeatureName[];

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How much it says that two ranges are the same: a day says most, a month little. */
const precision = ({ from, to }: Slots): number => (to === from ? 1 : to - from < 7 ? 0.6 : 0.3);

/** A report without a date of its own is given the publication day, which is often the day after. */
const isPublicationDay = ({ from, to, published }: Slots): boolean => from === published && to === published;

const isVerdict = ({ type, mode, quantities }: Slots): boolean =>
  type === "COERCE" && mode === "arrest" && quantities.some(({ kind }) => kind === "sentence");

interface Comparison {
  readonly shared: number;
  readonly other: number;
  readonly sharedGroup: number;
  readonly otherGroup: number;
}
const NOTHING: Comparison = { shared: 0, other: 0, sharedGroup: 0, otherGroup: 0 };

const join = (a: Side, b: Side): Side => ({
  entities: [...a.entities, ...b.entities],
  groups: [...a.groups, ...b.groups],
  names: [...a.names, ...b.names],
});

/** Named participants decide; only where one side names nobody do country and sector speak. */
function compareSides(a: Side, b: Side, inA: Slots, inB: Slots): Comparison {
  const [mine, theirs] = [named(a), named(b)];
  const common = mine.filter((name) => theirs.includes(name));
  if (common.length > 0) {
    return { ...NOTHING, shared: common.every(isCommon) ? 0.5 : 1 };
  }
  // One report's participant is in the other's quote, only not in this part: they do not differ in it.
  if (areTold(mine, inB) || areTold(theirs, inA)) return NOTHING;
  const [first, second] = [a.groups.filter(isKnown), b.groups.filter(isKnown)];
  const groups = first.some((group) => second.includes(group));
  const countries = first.some((group) => second.some((other) => countryOf(other) === countryOf(group)));
  const known = first.length > 0 && second.length > 0;
  return {
    shared: 0,
    other: flag(mine.some(isTelling) && theirs.some(isTelling)),
    sharedGroup: flag(groups),
    // Sectors are told less surely than countries: protesters, residents and prisoners can be the same people.
    otherGroup: !known || groups ? 0 : countries ? 0.5 : 1,
  };
}

/**
 * One report names someone, and the other names nobody in that part ("she", "the activist") under a title that names them: then what
 * is told of whom differs in nothing.
 */
function titled(a: Side, b: Side, inA: Slots, inB: Slots): number {
  const [mine, theirs] = [named(a).filter(isTelling), named(b).filter(isTelling)];
  if (inA.articleId === inB.articleId || mine.length > 0 === theirs.length > 0) return 0;
  const tells = ({ titleTerms }: Slots, names: readonly string[]) =>
    names.some((name) => titleTerms.includes(asTerm(name)));
  return flag(tells(inB, mine) || tells(inA, theirs));
}

/** Everyone and everything that an event names, in its quote or as a participant told of before. */
const allNames = ({ quoteTerms, actors, recipients }: Slots): string[] => {
  const told = [actors, recipients].flatMap(named).filter(isTelling);
  return [...new Set([...quoteTerms.filter(isName), ...told.map(asTerm)])];
};

const areTold = (names: readonly string[], { quoteTerms }: Slots): boolean =>
  names.some((name) => isTelling(name) && quoteTerms.includes(asTerm(name)));

/** A participant's name as a term of a text. */
const asTerm = (name: string): string => (name.startsWith("~") ? name : `@${name}`);

/** Migrants of nobody knows where, states in general: what is not told cannot differ. */
const isKnown = (group: string): boolean => countryOf(group) !== "XXX";

const countryOf = (group: string): string => group.slice(0, group.indexOf("-"));

const named = (side: Side): string[] => [...side.entities, ...side.names.map((name) => `~${name}`)];

/** Counts of people grow while a thing is reported; terms of prison, sums and shares are what they are. */
const AMOUNTS: ReadonlySet<QuantityKind> = new Set(["sentence", "money", "percent"]);

function compareQuantities(a: Slots, b: Slots): { same: number; otherCount: number; otherAmount: number } {
  const pairs = a.quantities.flatMap((mine) =>
    b.quantities.filter(({ kind }) => kind === mine.kind).map((theirs) => ({ ...mine, other: theirs.value })),
  );
  const same = pairs.some(
    ({ value, other }) => Math.abs(value - other) <= 0.1 * Math.max(Math.abs(value), Math.abs(other)),
  );
  const differ = pairs.length > 0 && !same;
  const amount = pairs.some(({ kind }) => AMOUNTS.has(kind));
  return { same: flag(same), otherCount: flag(differ && !amount), otherAmount: flag(differ && amount) };
}

/** What is named or counted. */
const marked = (term: string): boolean => isName(term) || isNumber(term);
/** The things that an event's quote and its article's title name. */
const thingsOf = ({ quoteTerms, titleTerms }: Slots): string[] => [
  ...new Set([...quoteTerms, ...titleTerms].filter(isThing)),
];
/** So many things that both reports name make it sure that they tell of the same. */
const SURE_THINGS = 3;

/** Between languages, whose words cannot be compared: how far both reports name the same things. */
function sharedThings(a: Slots, b: Slots): number {
  if (a.language === b.language) return 0;
  const [mine, theirs] = [thingsOf(a), thingsOf(b)];
  const shared = mine.filter((thing) => theirs.includes(thing)).length;
  return Math.min(1, shared / SURE_THINGS) * overlap(mine, theirs);
}

const plain = (terms: readonly string[]): string[] => terms.filter((term) => !crossesLanguages(term));
/** Shared terms by the geometric mean of both counts (the cosine of two sets). */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const set = new Set(b);
  return a.filter((term) => set.has(term)).length / Math.sqrt(a.length * b.length);
}
