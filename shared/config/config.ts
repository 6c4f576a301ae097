import type { EventType } from "../events/ontology.ts";
import type { DigestLanguage } from "../language/languages.ts";

/** How often a digest appears, in its own time zone. */
export type Cadence =
  | { readonly kind: "minutely" }
  | { readonly kind: "hourly"; readonly minute: number }
  | { readonly kind: "daily"; readonly at: string }
  | {
      readonly kind: "weekly";
      readonly at: string;
      readonly day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    };

export interface Filter {
  readonly types?: readonly EventType[];
  readonly countries?: readonly string[];
  /** Place ids or names; a place stands for everything inside it. */
  readonly places?: readonly string[];
  readonly entities?: readonly string[];
  readonly languages?: readonly string[];
  readonly minimumSeverity?: Severity;
  readonly minimumConfidence?: number;
}

export const SEVERITIES = ["low", "normal", "high", "critical"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a digest goes. Secrets are never here: `secret` names an SSM SecureString parameter. */
export type ChannelConfig =
  | { readonly kind: "email"; readonly from: string; readonly recipients: readonly string[]; readonly replyTo?: string }
  | { readonly kind: "slack"; readonly secret: string }
  | { readonly kind: "teams"; readonly secret: string }
  | { readonly kind: "discord"; readonly secret: string }
  | { readonly kind: "telegram"; readonly secret: string; readonly chat: string }
  | { readonly kind: "sns"; readonly topicArn: string }
  | { readonly kind: "webhook"; readonly url: string; readonly secret: string }
  | { readonly kind: "archive"; readonly formats: readonly ("html" | "atom" | "jsonfeed" | "csv" | "jsonl")[] };

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
  /** Local times between which nothing is sent; held, never dropped. */
  readonly quietHours?: { readonly from: string; readonly to: string };
  /** After this many days without an edition, one line says so. */
  readonly silenceAfterDays: number;
}
