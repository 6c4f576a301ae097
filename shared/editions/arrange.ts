import type { Report } from "../developments/index.ts";
import { type Item, select } from "./select.ts";

/** A development as an edition would tell it, and what it would tell in a line beside it. */
export interface Arranged {
  readonly item: Item;
  readonly also: readonly Item[];
}

/**
 * Developments in the stories that an edition for a reader who wants all and knows nothing would make of them, the weightiest first.
 * What such an edition would not tell (history, withdrawals of what nobody was told) is in none. Pure.
 * @param developments the reports of each
 * @param at the time of the edition, ISO 8601
 */
export function arrange(developments: readonly (readonly Report[])[], at: string): readonly Arranged[] {
  return select({
    developments,
    told: new Map(),
    remembered: [],
    digest: { filter: {} },
    severityRules: [],
    muted: { developments: new Set(), entities: new Set() },
    at,
    holdSince: null,
  }).stories;
}
