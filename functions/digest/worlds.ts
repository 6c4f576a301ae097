import type { Channel, Links, SendContext } from "../../shared/channels/index.ts";
import type { Configuration, DigestConfig } from "../../shared/config/index.ts";
import { similarity } from "../../shared/developments/index.ts";
import type { Outlets, World } from "../../shared/editions/index.ts";
import {
  ArticleRepository,
  DeliveryRepository,
  EditionRepository,
  EventRepository,
  FeedbackRepository,
  NewsRepository,
  NoticeRepository,
  ReceiptRepository,
  RecipientRepository,
  type Table,
} from "../../shared/store/index.ts";
import { outlets as knownOutlets, regionOf } from "./watchlist.ts";

export interface WorldOptions {
  readonly configuration: Configuration;
  readonly table: Table;
  readonly channelsOf: (digest: DigestConfig) => readonly Channel[];
  readonly links: Links;
  readonly sendContext: (deliveryId: string) => SendContext;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: World["log"];
  /** Whose outlets they are, where someone knows better than the watchlist. */
  readonly outlets?: Outlets;
}

/** Everything that each configured digest needs, over one table. The same in Lambda, on a laptop and in a simulation. */
export function createWorlds(options: WorldOptions): ReadonlyMap<string, World> {
  const { configuration, table, clock, outlets = knownOutlets } = options;
  const now = () => new Date(clock());
  const news = new NewsRepository({
    events: new EventRepository(table),
    articles: new ArticleRepository(table),
    notices: new NoticeRepository(table, now),
    receipts: new ReceiptRepository(table),
    score: similarity,
    outlets,
  });
  const shared = {
    severityRules: configuration.severity,
    editions: new EditionRepository(table),
    deliveries: new DeliveryRepository(table),
    feedback: new FeedbackRepository(table),
    recipients: new RecipientRepository(table),
    news,
    outlets,
    regionOf,
    links: options.links,
    sendContext: options.sendContext,
    clock,
    random: options.random,
    sleep: options.sleep,
    log: options.log,
  };
  return new Map(
    configuration.digests.map((digest) => [digest.name, { ...shared, digest, channels: options.channelsOf(digest) }]),
  );
}
