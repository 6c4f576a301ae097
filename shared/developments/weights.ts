/** What two events have in common and what parts them, each between 0 and 1. */
export type Features = Readonly<Record<FeatureName, number>>;

export type FeatureName =
  | "otherType"
  | "sameMode"
  | "otherMode"
  | "sameDays"
  | "daysOverlap"
  | "daysGap"
  | "dayAfter"
  | "undated"
  | "samePlace"
  | "sameSmallPlace"
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
  | "titledActor"
  | "titledRecipient"
  | "sameQuantity"
  | "otherCount"
  | "otherAmount"
  | "otherStatus"
  | "quoteWords"
  | "quoteNumbers"
  | "titleWords"
  | "cousinWords"
  | "cousinTitles"
  | "sharedThings"
  | "onlyNames"
  | "sameArticle"
  | "sameVerdict"
  | "headline";

/**
 * Log-odds: two events are linked where the sum is not negative. Fitted to annotated articles, then rounded and kept plausible. Links that
 * were made stay; a change here only changes what is linked from then on, and what refinement makes of it.
 */
export const BIAS = -2;
export const WEIGHTS: Features = {
  otherType: -4.8,
  sameMode: 0.8,
  otherMode: -4.2,
  sameDays: 1.8,
  daysOverlap: -0.5,
  daysGap: -3.2,
  dayAfter: 1.3,
  undated: -0.6,
  samePlace: 0.2,
  sameSmallPlace: 0.8,
  placeWithin: -1.8,
  otherPlace: -1.2,
  sharedActor: 1.6,
  otherActor: -2.5,
  sharedActorGroup: 0.4,
  otherActorGroup: -1,
  sharedRecipient: 1.8,
  otherRecipient: -1.5,
  sharedRecipientGroup: -1.6,
  otherRecipientGroup: -3.7,
  titledActor: 1,
  titledRecipient: 2,
  sameQuantity: 2.1,
  otherCount: 0.2,
  otherAmount: -1,
  otherStatus: -1.2,
  quoteWords: 4.4,
  quoteNumbers: 1.4,
  titleWords: 1,
  cousinWords: 2,
  cousinTitles: 1,
  sharedThings: 2.5,
  onlyNames: 4,
  sameArticle: -4.4,
  sameVerdict: 7.2,
  headline: 4,
};
