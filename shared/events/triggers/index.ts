/** From the predications of a sentence to candidates: which entry of the lexicon a verb or noun means, and which phrases stand in its slots. */

export { FrameReader } from "./candidates.ts";
export { topicOf } from "./event-nouns.ts";
export { isPastRefusal } from "./frame-conditions.ts";
export { groupedIn } from "./grouping.ts";
export { missionOf } from "./missions.ts";
export { isDayOfReason, isOfAReason, reasonOf } from "./reasons.ts";
export { completes, isToBe } from "./verb-chain.ts";
