/** How surely a candidate is an event and how surely it is background: named findings, learned weights, one sum. */
export { confidenceOf, decisive, isBackground } from "./confidence.ts";
export { backgroundFeatures, beginnings, eventFeatures, type Findings } from "./features.ts";
export { inHindsight, type Judged } from "./hindsight.ts";
export { BACKGROUND_WEIGHTS, EVENT_WEIGHTS } from "./weights.ts";
