import type { ChannelConfig } from "../config/config.ts";
import type { Channel } from "./channel.ts";
import { createEmailChannel } from "./email.ts";
import { createSlackChannel } from "./slack.ts";
import { createWebhookChannel } from "./webhook.ts";

/** The channel that a configuration describes. */
export function createChannel(config: ChannelConfig): Channel {
  switch (config.kind) {
    case "email":
      return createEmailChannel(config);
    case "slack":
      return createSlackChannel(config);
    case "webhook":
      return createWebhookChannel(config);
    default:
      throw new Error(`no channel of the kind ${config.kind}`);
  }
}
