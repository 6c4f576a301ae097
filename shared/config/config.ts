import type { Limits } from "../article/limits.ts";
import type { EventType, Mode, QuantityKind, Status } from "../events/ontology.ts";
import type { DigestLanguage, Language } from "../language/languages.ts";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How often a digest appears, in its own time zone. */
export type Cadence =
  | { readonly kind: "minutely" }
  | { readonly kind: "hourly"; readonly minute: number }
  | { readonly kind: "daily"; readonly at: string }
  | { readonly kind: "weekly"; readonly at: string; readonly day: Weekday };

/** What a digest wants. A field that is absent lets everything through; fields that are there must all agree. */
export interface Filter {
  readonly types?: readonly EventType[];
  /** ISO 3166-1 alpha-3, of the place or of anyone who takes part. */
  readonly countries?: readonly string[];
  /** Place ids or names; a place stands for everything inside it. */
  readonly places?: readonly string[];
  /** Watchlist ids (`person:…`, `body:…`). */
  readonly entities?: readonly string[];
  /** Languages of the articles. */
  readonly languages?: readonly Language[];
  readonly minimumSeverity?: Severity;
  /** 0 to 1. */
  readonly minimumConfidence?: number;
}

export const SEVERITIES = ["low", "normal", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ARCHIVE_FORMATS = ["html", "atom", "jsonfeed", "csv", "jsonl"] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** Where a digest goes. Secrets are never here: `secret` names an SSM SecureString parameter. */
export type ChannelConfig =
  | { readonly kind: "email"; readonly from: string; readonly recipients: readonly string[]; readonly replyTo?: string }
  | { readonly kind: "slack"; readonly secret: string }
  | { readonly kind: "teams"; readonly secret: string }
  | { readonly kind: "discord"; readonly secret: string }
  | { readonly kind: "telegram"; readonly secret: string; readonly chat: string }
  | { readonly kind: "sns"; readonly topicArn: string }
  | { readonly kind: "webhook"; readonly url: string; readonly secret: string }
  | { readonly kind: "archive"; readonly formats: readonly ArchiveFormat[] };

export interface DigestConfig {
  /** Lower-case letters, digits and hyphens; part of keys and addresses, so it never changes. */
  readonly name: string;
  readonly title: string;
  readonly language: DigestLanguage;
  /** IANA, for instance `Europe/Minsk`. */
  readonly timeZone: string;
  readonly cadence: Cadence;
  readonly filter: Filter;
  readonly channels: readonly ChannelConfig[];
  /** Local times between which nothing is sent; held, never dropped. `from` later than `to` spans midnight. */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** After this many days without an edition, one line says so. */
  readonly silenceAfterDays: number;
}

/** Sets the severity of the developments that match; the first rule that matches wins over the built-in ones. */
export interface SeverityRule {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly status?: Status;
  /** Matches where a count of this kind is at least that large. */
  readonly quantity?: { readonly kind: QuantityKind; readonly atLeast: number };
  readonly severity: Severity;
}

export interface Configuration {
  /** Lower-case letters, digits and hyphens: the name of the stack and of the metrics. */
  readonly name: string;
  /** The watchlist that makes an article relevant. */
  readonly watch: { readonly topic: "belarus" };
  readonly digests: readonly DigestConfig[];
  readonly severity: readonly SeverityRule[];
  readonly freshness: {
    /** An event this many days older than its article's publication is recorded, never notified. */
    readonly eventDays: number;
    /** The same for an article that is older than this at the time of the drop; null: an article of any age counts. */
    readonly articleDays: number | null;
  };
  /** What differs from the limits of reading that `shared/article` states. */
  readonly limits: Partial<Limits>;
  /** Signed links in digests: unsubscribe in one click, and "not relevant". Null: digests carry no such links. */
  readonly links: {
    /** Name of the SSM SecureString parameter that holds the signing key. */
    readonly secret: string;
    readonly feedback: boolean;
  } | null;
  readonly archive: {
    /** Address at which the archive is served, where you serve it; editions then link to it. */
    readonly url: string | null;
  };
  /** Alarms for whoever runs the monitor. */
  readonly alarms: {
    readonly emails: readonly string[];
    /** No drop for so many days is worth an alarm. */
    readonly silentDays: number;
    /** The oldest drop waits longer than this. */
    readonly queueMinutes: number;
  };
  readonly retention: { readonly logDays: number };
}
