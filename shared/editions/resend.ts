import { isSettled, KEPT_ATTEMPTS } from "./deliver.ts";
import type { Delivery, DeliveryStore, EditionReference, EditionStore } from "./ports.ts";

/** Which deliveries of an edition; a field that is absent means all. */
export interface Chosen {
  readonly channel?: string;
  readonly recipient?: string;
  readonly part?: string;
}

/**
 * Lets settled deliveries be sent again, on purpose: they wait for the digest's next run, and are marked as possible duplicates where
 * they may have arrived before. What is not settled is left alone, since a run may be sending it.
 * @returns the deliveries that now wait
 */
export async function resend(
  edition: EditionReference,
  chosen: Chosen,
  stores: { readonly editions: EditionStore; readonly deliveries: DeliveryStore },
  now: number,
): Promise<Delivery[]> {
  // First listed for the sweeper, then made to wait: the other way round a crash would leave it waiting for nobody.
  await stores.editions.open(edition);
  const waiting: Delivery[] = [];
  for (const delivery of await stores.deliveries.ofEdition(edition.id)) {
    const { channel, recipient, part, state, uncertain } = delivery;
    const wanted =
      (chosen.channel ?? channel) === channel &&
      (chosen.recipient ?? recipient) === recipient &&
      (chosen.part ?? part) === part;
    if (!wanted || !isSettled(delivery)) continue;
    const again: Delivery = {
      ...delivery,
      state: "waiting",
      attempts: 0,
      uncertain: 0,
      possibleDuplicate: delivery.possibleDuplicate || state === "sent" || uncertain > 0,
      notBefore: now,
      history: [
        ...delivery.history,
        {
          at: new Date(now).toISOString(),
          answer: "retry" as const,
          reason: "sent again on purpose",
          providerId: null,
        },
      ].slice(-KEPT_ATTEMPTS),
      version: delivery.version + 1,
    };
    if (await stores.deliveries.change(again)) waiting.push(again);
  }
  return waiting;
}
