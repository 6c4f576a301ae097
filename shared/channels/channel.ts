import type { SESv2Client } from "@aws-sdk/client-sesv2";
import type { SNSClient } from "@aws-sdk/client-sns";
import type { ChannelConfig } from "../config/config.ts";
import type { EditionView } from "../editions/view.ts";

/** Plain data that survives `JSON.parse(JSON.stringify(value))` unchanged. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type ChannelKind = ChannelConfig["kind"];

/**
 * What one request of a channel carries. The same for every recipient of the channel, so it is prepared and frozen once
 * for each edition; what differs by recipient (the link to stop) is put in when it is sent.
 */
export interface Part {
  /** Distinct among the parts of one edition and channel, and the same whenever the same view is prepared: `1`, `2` … or a file's name. */
  readonly id: string;
  /** Bytes of UTF-8, except where a channel limits characters; then characters. */
  readonly size: number;
  /** For logs and the page of deliveries: "part 1 of 3, 12 items". */
  readonly summary: string;
  readonly payload: Json;
}

/** How a channel answered one attempt. */
export type Answer =
  /** Accepted. */
  | { readonly kind: "sent"; readonly providerId: string | null }
  /** Certainly not accepted, and worth trying again; `afterSeconds` is the server's own wish, where it told one. */
  | { readonly kind: "retry"; readonly afterSeconds: number | null; readonly reason: string }
  /** Certainly not accepted, and the same would happen again. */
  | { readonly kind: "dead"; readonly reason: string }
  /** May have been accepted: the connection broke or time ran out after the request was on its way. */
  | { readonly kind: "unknown"; readonly reason: string };

/** Someone or something that a reader may want to hear no more about. */
export interface Actor {
  /** Watchlist id. */
  readonly id: string;
  readonly name: string;
}

/** Makes the addresses that the function behind them understands; null where none is configured. */
export interface Links {
  /** Where one recipient stops one digest (one click, signed). */
  unsubscribe(digest: string, recipient: string): string | null;
  /**
   * Where a reader says that a development is not relevant (signed), or that nothing about one of its actors is; of these the
   * first three are offered.
   */
  feedback(digest: string, editionId: string, developmentId: string, actors?: readonly Actor[]): string | null;
  /** The public address of a file of the archive, by its name. */
  archive(name: string): string | null;
}

/** Files that readers fetch: pages and feeds. */
export interface ArchiveStore {
  /** The file and the version to name when it is written again; null where there is none. */
  read(name: string): Promise<{ readonly body: string; readonly version: string } | null>;
  /**
   * Writes a file. With `version`, only where the stored file still has that version (null: where there is none);
   * false where it changed meanwhile. Without it, always.
   */
  write(
    name: string,
    file: { readonly body: string; readonly contentType: string },
    version?: string | null,
  ): Promise<boolean>;
}

export interface PrepareContext {
  readonly links: Links;
}

/** Everything a channel may use of the world. */
export interface SendContext {
  /** Names this delivery of this part; the same at every attempt, so that a receiver can tell a repetition. */
  readonly deliveryId: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly fetch: typeof fetch;
  /** Made on first use, so that a digest without mail loads no mail client. */
  readonly clients: {
    readonly ses: () => Promise<Pick<SESv2Client, "send">>;
    readonly sns: () => Promise<Pick<SNSClient, "send">>;
    readonly archive: () => Promise<ArchiveStore>;
  };
  /** The value of an SSM SecureString parameter by its name. Never logged, never part of an answer. */
  readonly secret: (name: string) => Promise<string>;
  readonly links: Links;
  /** After so long without an answer an attempt ends as `unknown`. */
  readonly timeoutMilliseconds: number;
  /** The SES configuration set whose events tell of bounces and complaints. */
  readonly configurationSet: string | null;
}

/** One way to readers. Made from its configuration by `createChannel`. */
export interface Channel {
  readonly kind: ChannelKind;
  /**
   * Whom it reaches, without secrets: mail addresses, or the one chat, topic, address or parameter name.
   * Deliveries are kept for each of them apart.
   */
  readonly recipients: readonly string[];
  /** Renders a view and packs it to the channel's limits. Pure: the same view gives the same parts. */
  prepare(view: EditionView, context: PrepareContext): readonly Part[];
  /** Sends one part to one of `recipients`. Never throws for what the channel answers; a defect of ours may throw. */
  send(part: Part, recipient: string, context: SendContext): Promise<Answer>;
}

/** Why a recipient gets nothing more. `asked` can be undone by the reader, the others only by the operator. */
export interface Stop {
  readonly reason: "asked" | "bounced" | "complained";
  readonly at: string;
  /** In plain words, without the address. */
  readonly detail: string;
}

/** Who wants no more mail. Kept by a hash of the address, so that neither links nor logs carry it. */
export interface Recipients {
  /** Why this recipient gets nothing of this digest, or null. */
  stopped(digest: string, recipient: string): Promise<Stop | null>;
}
