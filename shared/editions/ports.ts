import type { ChannelKind, Part } from "../channels/channel.ts";
import type { Report, Slots, Told } from "../developments/index.ts";
import type { EditionView } from "./view.ts";

/** What editions need of the world. Every write touches one item; every read is strongly consistent. */

/** Where one digest stands. Its `version` is what makes the editions of a digest a chain: see `EditionStore.commit`. */
export interface DigestState {
  readonly version: number;
  /** Scheduled time of the latest edition, ISO 8601; null before the first. */
  readonly lastEdition: string | null;
  /** Notices up to here were looked at, ISO 8601; null where the digest has never run. */
  readonly readUntil: string | null;
  /** When the digest ran first, ISO 8601: silence counts from here where there was no edition. */
  readonly since: string;
  /** The edition that is committed and whose marks and deliveries may not all be written yet. */
  readonly pending: EditionReference | null;
  /** Channels whose failure was told over the others, until they work again: `kind#recipient`. */
  readonly reportedFailures: readonly string[];
}

/** A frozen edition: where its exact content lies. */
export interface EditionReference {
  /** `<digest>-<scheduled time>`. */
  readonly id: string;
  readonly digest: string;
  /** Scheduled time, ISO 8601. */
  readonly at: string;
  /** Hash of the content, which names its pieces. */
  readonly content: string;
  readonly pieces: number;
}

/** The parts that a channel's recipients get, packed once. */
export interface PackedChannel {
  /** The channel's kind; with the recipient it names one way to one reader. */
  readonly channel: ChannelKind;
  readonly recipients: readonly string[];
  readonly parts: readonly Part[];
}

/** Everything that a frozen edition consists of. Written before the edition is committed, never changed. */
export interface EditionContent {
  readonly view: EditionView;
  readonly channels: readonly PackedChannel[];
  /** What its readers know once it is told, by event. */
  readonly marks: readonly { readonly eventId: string; readonly told: Told }[];
  readonly memory: readonly Memory[];
  /** By development: the articles that are new to its readers with this edition. */
  readonly articles: Readonly<Record<string, readonly string[]>>;
}

/** One development as it was told: what later editions compare with, and count in the activity of the last days. */
export interface Memory {
  readonly day: string;
  /** `detail` where it was told in a line beside another. */
  readonly kind: "new" | "update" | "correction" | "detail";
  /** Id of the region of Belarus it happened in, or null. */
  readonly region: string | null;
  readonly told: Told;
  /** Of some of its reports. */
  readonly slots: readonly Slots[];
}

export interface EditionStore {
  state(digest: string): Promise<DigestState | undefined>;
  /**
   * Writes the state if it still has the version before; false where another run was faster. This one conditional write freezes an
   * edition: its `pending` names content that is already written.
   */
  commit(digest: string, state: DigestState): Promise<boolean>;
  /** Stores content under its own hash, in pieces. Repeating it changes nothing. */
  putContent(id: string, content: EditionContent): Promise<Pick<EditionReference, "content" | "pieces">>;
  content(reference: EditionReference): Promise<EditionContent>;
  /** Lists the edition among those of its digest, and among those with deliveries that are not settled. */
  open(reference: EditionReference): Promise<void>;
  /** Takes it off the list of the unsettled. */
  settle(reference: EditionReference): Promise<void>;
  unsettled(digest: string): Promise<EditionReference[]>;
  /** Editions of a digest between two times (both included), latest first. */
  editions(digest: string, from: string, to: string): Promise<EditionReference[]>;
  edition(digest: string, at: string): Promise<EditionReference | undefined>;
  /** Marks an event as told; the first mark stays, since membership in an edition is a fact that never changes. */
  mark(digest: string, eventId: string, told: Told): Promise<void>;
  told(digest: string, eventIds: readonly string[]): Promise<ReadonlyMap<string, Told>>;
  /**
   * Ids of events that runs since an instant (ISO 8601) looked at to the end. Every run would otherwise look again at all that was
   * announced within the time that events may become visible late.
   */
  seen(digest: string, since: string): Promise<ReadonlySet<string>>;
  /** Keeps which events a run at an instant looked at to the end. */
  saw(digest: string, at: string, eventIds: readonly string[]): Promise<void>;
  /** Keeps what was told, by day of the edition. Repeating it changes nothing. */
  remember(digest: string, at: string, memory: readonly Memory[]): Promise<void>;
  /** What was told from one day to another (both included), earliest first. */
  remembered(digest: string, fromDay: string, toDay: string): Promise<Memory[]>;
}

/**
 * `waiting` for its first or next attempt, `sending` while a run holds the lease, then one of the ends: `sent`; `failed` where the
 * channel certainly did not take it; `unknown` where it may have, and sending again would be guessing; `stopped` where the recipient
 * wants no more.
 */
export type DeliveryState = "waiting" | "sending" | "sent" | "failed" | "unknown" | "stopped";

export interface Attempt {
  /** ISO 8601. */
  readonly at: string;
  readonly answer: "sent" | "retry" | "dead" | "unknown" | "stopped";
  readonly reason: string | null;
  readonly providerId: string | null;
}

/** One part of one edition to one recipient over one channel. */
export interface Delivery {
  readonly editionId: string;
  readonly digest: string;
  /** Scheduled time of the edition, ISO 8601. */
  readonly at: string;
  readonly channel: ChannelKind;
  readonly recipient: string;
  readonly part: string;
  readonly state: DeliveryState;
  /** Attempts begun. */
  readonly attempts: number;
  /** Attempts that ended without a certain answer. */
  readonly uncertain: number;
  /** True where the recipient may have it more than once. */
  readonly possibleDuplicate: boolean;
  /** Not before this time; milliseconds since 1970. */
  readonly notBefore: number;
  /** The lease of the run that is sending; 0 where there is none. */
  readonly leaseUntil: number;
  readonly providerId: string | null;
  /** The latest attempts, oldest first, at most `KEPT_ATTEMPTS`. */
  readonly history: readonly Attempt[];
  /** Rises with every change, so that each is conditional on the last. */
  readonly version: number;
}

export interface DeliveryStore {
  /** Stores a delivery that is not there yet. */
  create(delivery: Delivery): Promise<void>;
  /** Deliveries of an edition, by channel, recipient and part. */
  ofEdition(editionId: string): Promise<Delivery[]>;
  /** Replaces a delivery if it still has the version before; false where another run was faster. */
  change(delivery: Delivery): Promise<boolean>;
  /** Ways to readers whose latest settled delivery failed. */
  failing(digest: string): Promise<Failing[]>;
  /** Notes that a way fails (the first note stays), or that it works again. */
  noteFailing(digest: string, failing: Failing): Promise<void>;
  noteWorking(digest: string, way: Pick<Failing, "channel" | "recipient">): Promise<void>;
}

/** A way to readers that does not work. */
export interface Failing {
  readonly channel: ChannelKind;
  readonly recipient: string;
  /** Scheduled time of the edition that did not arrive, ISO 8601. */
  readonly at: string;
  readonly reason: string;
  /** True where it may have arrived after all. */
  readonly uncertain: boolean;
}

/** What readers asked not to see: ids of developments and of watchlist entities. */
export interface FeedbackStore {
  muted(
    digest: string,
  ): Promise<{ readonly developments: ReadonlySet<string>; readonly entities: ReadonlySet<string> }>;
}

/** An event that waits to be looked at by every digest. */
export interface Announced {
  readonly eventId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What happened, as editions read it. */
export interface News {
  /** Events announced since an instant, and all that could have become visible late before it, each once, in order of time. */
  announced(since: number): Promise<readonly Announced[]>;
  /** The developments that these events belong to, each with all its reports. */
  developmentsOf(eventIds: readonly string[]): Promise<readonly (readonly Report[])[]>;
  /** Articles read and drops refused between two instants. */
  read(from: number, to: number): Promise<{ readonly articles: number; readonly refused: number }>;
  /** When something was last dropped, milliseconds since 1970; null where never, or longer ago than `since`. */
  lastDrop(since: number, now: number): Promise<number | null>;
}
