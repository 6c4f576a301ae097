/** Keys of editions and deliveries; docs/editions.md tells the order in which their items are written. */
import type { Key } from "./table.ts";

/** Where a digest stands. */
export const digestKey = (digest: string): Key => ({ pk: `digest#${digest}`, sk: "state" });
/** Ways to readers that fail. */
export const failingPartition = (digest: string): string => `failing#${digest}`;
/** Editions of a digest, by scheduled time. */
export const editionListPartition = (digest: string): string => `editions#${digest}`;
/** Editions with deliveries that are not settled. */
export const unsettledPartition = (digest: string): string => `unsettled#${digest}`;
/** One edition: the pieces of its content, and its deliveries. */
export const editionPartition = (editionId: string): string => `edition#${editionId}`;
/** That readers of a digest were told of an event; one partition an event, so that no digest is one hot partition. */
export const toldKey = (digest: string, eventId: string): Key => ({ pk: `told#${digest}#${eventId}`, sk: "told" });
/** What a digest told lately, by day. */
export const memoryPartition = (digest: string): string => `memory#${digest}`;
/** Which events the runs of a digest looked at lately, by time. */
export const seenPartition = (digest: string): string => `seen#${digest}`;
