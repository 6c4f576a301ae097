import type { Channel, ChannelKind, Links, Recipients, SendContext } from "../channels/channel.ts";
import type { DigestConfig, SeverityRule } from "../config/index.ts";
import type { DeliveryStore, EditionStore, FeedbackStore, News } from "./ports.ts";
import type { Outlets } from "./sources.ts";

/** Everything that the editions of one digest need: the digest, its stores, its ways to readers, a clock and chance. */
export interface World {
  readonly digest: DigestConfig;
  readonly severityRules: readonly SeverityRule[];
  readonly editions: EditionStore;
  readonly deliveries: DeliveryStore;
  readonly feedback: FeedbackStore;
  readonly news: News;
  readonly outlets: Outlets;
  /** Id of the region of Belarus that a place lies in, from the ids of the place and of all that contains it; null abroad. */
  readonly regionOf: (within: readonly string[]) => string | null;
  readonly channels: readonly Channel[];
  readonly recipients: Recipients;
  readonly links: Links;
  readonly sendContext: (deliveryId: string) => SendContext;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1, for the spread of retries. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** One line for the log: what happened to a delivery, an edition. No secrets, no article text. */
  readonly log: (message: string, details: Readonly<Record<string, string | number | boolean | null>>) => void;
}

/** The channel of a kind that reaches a recipient, where it is still configured. */
export function channelFor(world: World, kind: ChannelKind, recipient: string): Channel | undefined {
  return world.channels.find((channel) => channel.kind === kind && channel.recipients.includes(recipient));
}
