/** Editions: what a digest's readers get, composed once and rendered for every medium. */

export { type Arranged, arrange } from "./arrange.ts";
export { addDays, daysBetween, instantOf, localTime, quietUntil, scheduledTimes } from "./cadence.ts";
export { type DeliveryRun, deliver, deliveryId, isSettled } from "./deliver.ts";
export { complete, type Freezing, freeze } from "./freeze.ts";
export type {
  Attempt,
  Delivery,
  DeliveryState,
  DeliveryStore,
  DigestState,
  EditionContent,
  EditionReference,
  EditionStore,
  Failing,
  FeedbackStore,
  Memory,
  News,
} from "./ports.ts";
export * from "./render/index.ts";
export { type Chosen, resend } from "./resend.ts";
export { severityOf } from "./severity.ts";
export type { OutletFacts, Outlets } from "./sources.ts";
export type * from "./view.ts";
export { HEADLINE_LENGTH, headlineOf } from "./words/headline.ts";
export { eventKind, statusName } from "./words/kinds.ts";
export { testimonyOf } from "./words/nuances.ts";
export type { World } from "./world.ts";
