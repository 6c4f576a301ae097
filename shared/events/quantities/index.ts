/** How many, how much, how long: the numbers of a sentence bound to the events whose they are. */
export { withCasualties } from "./casualties.ts";
export { gappedEvents, listedEvent, splitCounts, termsInTurn } from "./counts.ts";
export { splitList } from "./left-out.ts";
export { findQuantities } from "./quantities.ts";
export { withToll } from "./tolls.ts";
