/** Events that report the same thing become one development. */
export { componentOf, join, rootOf } from "./link.ts";
export type { CopyStore, LinkingStore } from "./ports.ts";
export type { Component, Development, EventRecord, Quiet, Side, Slots } from "./record.ts";
export type { Score } from "./refine.ts";
export { MOST_MEMBERS, refine } from "./refine.ts";
