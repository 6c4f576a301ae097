/** Events that report the same thing become one development. */
export type { Copies, StoredArticle } from "./copies.ts";
export { publicationDay, SHINGLE_DAYS, settleCopies } from "./copies.ts";
export { dayNumber } from "./days.ts";
export { TYPE_GROUPS } from "./groups.ts";
export { componentOf, join, linkEvent, POSTING_DAYS, rootOf } from "./link.ts";
export { type Novelty, noveltyOf, type Told } from "./novelty.ts";
export { type Amendment, amendmentOf } from "./novelty-amendment.ts";
export type { FactChange } from "./novelty-change.ts";
export { type Facts, factsOf } from "./novelty-facts.ts";
export type { Publisher, Report, ReportArticle } from "./novelty-report.ts";
export { RETOLD_FROM, retelling } from "./novelty-retelling.ts";
export type { CopyStore, LinkingStore, Posting } from "./ports.ts";
export type { Component, Development, EventRecord, Quiet, Side, Slots } from "./record.ts";
export type { Score } from "./refine.ts";
export { MOST_MEMBERS, refine } from "./refine.ts";
export { comparable, describeSimilarity, featuresOf, similarity } from "./similarity.ts";
export { eventId, slotsOf } from "./slots.ts";
export { BIAS, type FeatureName, type Features, WEIGHTS, WEIGHTS_VERSION } from "./weights.ts";
