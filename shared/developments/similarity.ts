import { SYMMETRIC_TYPES } from "../events/ontology.ts";
import { daysBetween, MOST_DAYS_APART } from "./days.ts";
import { TYPE_GROUPS } from "./groups.ts";
import type { Side, Slots } from "./record.ts";
import { crossesLanguages } from "./words.ts";

/** States and their forces, and those who are named in most articles: sharing them says less, and differing in them nothing. */
const COMMON =
  /^(country|office|group):|^person:alexander-lukashenko$|^body:(kgb|european-union)$|^body:.*-(police|authorities|court|forces)$/;
const isCommon = (name: string): boolean => COMMON.test(name);
const isTelling = (name: string): boolean => !isCommon(name);

/** Terms of most quotes and titles. */
const COMMON_TERMS = new Set(["~lksnk", "~blrs", "~blrsn", "~blrsk", "~mnsk", "~rs", "~rsn", "~rsk"]);

/** What two events have in common and what parts them, each between 0 and 1. */
export type Features = Readonly<Record<FeatureName, number>>;

export type FeatureName =
  | "otherType"
  | "sameMode"
  | "otherMode"
  | "sameDays"
  | "daysOverlap"
  | "daysGap"
  | "undated"
  | "samePlace"
  | "placeWithin"
  | "otherPlace"
  | "sharedActor"
  | "otherActor"
  | "sharedActorGroup"
  | "otherActorGroup"
  | "sharedRecipient"
  | "otherRecipient"
  | "sharedRecipientGroup"
  | "otherRecipientGroup"
  | "sameQuantity"
  | "otherQuantity"
  | "otherStatus"
  | "quoteWords"
  | "quoteNames"
  | "titleWords"
  | "titleNames"
  | "otherLanguage"
  | "sameArticle"
  | "sameVerdict";

/**
 * Version of the score. Links made under one version stay; a change here only changes what is linked from then on, and what
 * refinement makes of it.
 */
export const WEIGHTS_VERSION = 1;

/** Log-odds: two events are linked where the sum is not negative. Fitted to annotated articles, then rounded and kept plausible. */
export const BIAS = -3.8;
export const WEIGHTS: Features = {
  otherType: -3,
  sameMode: 1.9,
  otherMode: -4,
  sameDays: 2.4,
  daysOverlap: -0.2,
  daysGap: -4.4,
  undated: -1.2,
  samePlace: 0.3,
  placeWithin: -0.5,
  otherPlace: -0.8,
  sharedActor: 1.5,
  otherActor: -2,
  sharedActorGroup: 0.1,
  otherActorGroup: -1.3,
  sharedRecipient: 3,
  otherRecipient: -1.9,
  sharedRecipientGroup: -1.5,
  otherRecipientGroup: -3.2,
  sameQuantity: 2.2,
  otherQuantity: 0.5,
  otherStatus: -1.4,
  quoteWords: 4.4,
  quoteNames: 0.2,
  titleWords: 0.1,
  titleNames: 0,
  otherLanguage: -0.4,
  sameArticle: -3.3,
  sameVerdict: 6,
};

/** Never linked, whatever else they share: the answer for events of different type groups or too far apart. */
const NEVER = -100;

/** True where two events can be linked at all; what keys and date ranges find is checked against this. */
export const comparable = (a: Slots, b: Slots): boolean =>
  a.id !== b.id && TYPE_GROUPS[a.type] === TYPE_GROUPS[b.type] && daysBetween(a, b) <= MOST_DAYS_APART;

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

export function featuresOf(a: Slots, b: Slots): Features {
  const sameLanguage = a.language === b.language;
  const symmetric = SYMMETRIC_TYPES.has(a.type) || SYMMETRIC_TYPES.has(b.type);
  const both = (slots: Slots) => join(slots.actors, slots.recipients);
  const actors = symmetric ? compareSides(both(a), both(b)) : compareSides(a.actors, b.actors);
  const recipients = symmetric ? NOTHING : compareSides(a.recipients, b.recipients);
  const gap = daysBetween(a, b);
  const sameDays = a.from === b.from && a.to === b.to;
  const within = a.places[0] !== undefined && b.places[0] !== undefined;
  const samePlace = within && a.places[0] === b.places[0];
  const placeWithin = within && !samePlace && (a.places.includes(b.places[0]!) || b.places.includes(a.places[0]!));
  const quantities = compareQuantities(a, b);
  const modes = a.mode !== null && b.mode !== null;
  return {
    otherType: flag(a.type !== b.type),
    sameMode: flag(modes && a.mode === b.mode),
    otherMode: flag(modes && a.mode !== b.mode),
    sameDays: flag(sameDays),
    daysOverlap: flag(!sameDays && gap === 0),
    daysGap: Math.min(1, gap / MOST_DAYS_APART),
    undated: flag(!a.dated || !b.dated),
    samePlace: flag(samePlace),
    placeWithin: flag(placeWithin),
    otherPlace: flag(within && !samePlace && !placeWithin),
    sharedActor: actors.shared,
    otherActor: actors.other,
    sharedActorGroup: actors.sharedGroup,
    otherActorGroup: actors.otherGroup,
    sharedRecipient: recipients.shared,
    otherRecipient: recipients.other,
    sharedRecipientGroup: recipients.sharedGroup,
    otherRecipientGroup: recipients.otherGroup,
    sameQuantity: quantities.same,
    otherQuantity: quantities.other,
    otherStatus: flag(a.status !== b.status),
    quoteWords: sameLanguage ? overlap(plain(a.quoteTerms), plain(b.quoteTerms)) : 0,
    quoteNames: overlap(marked(a.quoteTerms), marked(b.quoteTerms)),
    titleWords: sameLanguage ? overlap(plain(a.titleTerms), plain(b.titleTerms)) : 0,
    titleNames: overlap(marked(a.titleTerms), marked(b.titleTerms)),
    otherLanguage: flag(!sameLanguage),
    sameArticle: flag(a.articleId === b.articleId),
    sameVerdict: flag(a.articleId === b.articleId && isVerdict(a) && isVerdict(b) && sameDays),
  };
}

const FEATURES = Object.keys(WEIGHTS) as FeatureName[];

const flag = (holds: boolean): number => (holds ? 1 : 0);

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
function compareSides(a: Side, b: Side): Comparison {
  const [mine, theirs] = [named(a), named(b)];
  const common = mine.filter((name) => theirs.includes(name));
  if (common.length > 0) {
    return { ...NOTHING, shared: common.every(isCommon) ? 0.5 : 1 };
  }
  const groups = a.groups.some((group) => b.groups.includes(group));
  return {
    shared: 0,
    other: flag(mine.some(isTelling) && theirs.some(isTelling)),
    sharedGroup: flag(groups),
    otherGroup: flag(!groups && a.groups.length > 0 && b.groups.length > 0),
  };
}

const named = (side: Side): string[] => [...side.entities, ...side.names.map((name) => `~${name}`)];

function compareQuantities(a: Slots, b: Slots): { same: number; other: number } {
  const pairs = a.quantities.flatMap((mine) =>
    b.quantities.filter(({ kind }) => kind === mine.kind).map((theirs) => [mine.value, theirs.value] as const),
  );
  if (pairs.length === 0) return { same: 0, other: 0 };
  const same = pairs.some(([x, y]) => Math.abs(x - y) <= 0.1 * Math.max(Math.abs(x), Math.abs(y)));
  return { same: flag(same), other: flag(!same) };
}

const plain = (terms: readonly string[]): string[] => terms.filter((term) => !crossesLanguages(term));
const marked = (terms: readonly string[]): string[] =>
  terms.filter((term) => crossesLanguages(term) && !COMMON_TERMS.has(term));

/** Shared terms by the geometric mean of both counts (the cosine of two sets). */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const set = new Set(b);
  return a.filter((term) => set.has(term)).length / Math.sqrt(a.length * b.length);
}
