import type { ChannelConfig } from "../config/config.ts";
import { createArchiveChannel } from "./archive.ts";
import type { Channel } from "./channel.ts";
import { createDiscordChannel } from "./discord.ts";
import { createEmailChannel } from "./email.ts";
import { createSlackChannel } from "./slack.ts";
import { createSnsChannel } from "./sns.ts";
import { createTeamsChannel } from "./teams.ts";
import { createTelegramChannel } from "./telegram.ts";
import { createWebhookChannel } from "./webhook.ts";

/** The channel that a configuration describes. */
export function createChannel(config: ChannelConfig): Channel {
  switch (config.kind) {
    case "email":
      return createEmailChannel(config);
    case "slack":
      return createSlackChannel(config);
    case "teams":
      return createTeamsChannel(config);
    case "discord":
      return createDiscordChannel(config);
    case "telegram":
      return createTelegramChannel(config);
    case "sns":
      return createSnsChannel(config);
    case "webhook":
      return createWebhookChannel(config);
    case "archive":
      return createArchiveChannel(config);
  }
}
