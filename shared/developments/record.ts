import type { Event } from "../events/event.ts";
import type { EventType, Mode, QuantityKind, Status } from "../events/ontology.ts";

/** One side of an event, reduced to what can be compared across languages. */
export interface Side {
  /** Canonical ids of watchlist entities. */
  readonly entities: readonly string[];
  /** `BLR-OPP`: country and sector of each participant. */
  readonly groups: readonly string[];
  /** Consonant skeletons of names that the watchlist does not hold; the same for all spellings and scripts. */
  readonly names: readonly string[];
}

/** The compact, immutable record of an event that linking compares. Days are whole days since 1970-01-01. */
export interface Slots {
  readonly id: string;
  readonly articleId: string;
  readonly type: EventType;
  readonly mode: Mode | null;
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  /** False where the text gives no date and the publication day stands in. */
  readonly dated: boolean;
  /** The article's publication day, or the day it was read where the article gives none. */
  readonly published: number;
  /** The place and everything that contains it, smallest first; empty where the event has no place. */
  readonly places: readonly string[];
  readonly actors: Side;
  readonly recipients: Side;
  readonly quantities: readonly { readonly kind: QuantityKind; readonly value: number }[];
  /** Content words of the quote, then of the title: stems within a language, skeletons for names. */
  readonly quoteTerms: readonly string[];
  readonly titleTerms: readonly string[];
  /** True where the title tells it; the body mostly tells it again. */
  readonly inTitle: boolean;
  readonly language: string;
}

/** Why an event is stored but never announced; null where it is announced. */
export type Quiet = "background" | "backfill" | "stale" | null;

/** An event as stored: immutable, so that anything derived from it is the same whenever it is derived. */
export interface EventRecord {
  /** Hash of the article id and the event's fields. */
  readonly id: string;
  readonly articleId: string;
  readonly event: Event;
  readonly slots: Slots;
  readonly quiet: Quiet;
  /** When it was first stored, ISO 8601: the day that expiry and editions count from, not when it happened. */
  readonly storedAt: string;
  /** When better rules took it back, ISO 8601; absent while it is in force. */
  readonly retiredAt?: string;
}

/** One thing that happened, reported by one or more events. */
export interface Development {
  /** The smallest event id among its members. */
  readonly id: string;
  /** By event id. */
  readonly members: readonly EventRecord[];
}

/** Everything linked to an event, directly or through others, before refinement. */
export interface Component {
  /** The smallest event id: the root. */
  readonly id: string;
  readonly members: readonly EventRecord[];
}
