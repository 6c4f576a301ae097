import type { ChannelConfig } from "../config/config.ts";
import { renderDiscord } from "../editions/index.ts";
import { answerToStatus, boundedDelay } from "./answers.ts";
import type { Answer, Channel } from "./channel.ts";
import { chatParts } from "./chat.ts";
import { detailOf, postJson } from "./http.ts";
import { readSecret, secretsOf } from "./secret.ts";

const HOSTS = [/^((canary|ptb)\.)?discord(app)?\.com$/];

/** What of Discord's answers is read. */
interface DiscordAnswer {
  readonly id?: unknown;
  readonly retry_after?: unknown;
}

function parsed(body: string): DiscordAnswer {
  try {
    return (JSON.parse(body) as DiscordAnswer | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Discord by a webhook, whose whole address is the secret. `wait=true` makes it answer with the message that it saved
 * (https://discord.com/developers/docs/resources/webhook#execute-webhook). A 429 carries the delay in seconds in its body
 * (https://discord.com/developers/docs/topics/rate-limits).
 */
export function createDiscordChannel(config: Extract<ChannelConfig, { readonly kind: "discord" }>): Channel {
  return {
    kind: "discord",
    recipients: [config.secret],
    prepare: (view) => chatParts(renderDiscord(view)),
    async send(part, _recipient, context): Promise<Answer> {
      const address = await readSecret(config.secret, context);
      if (typeof address !== "string") return address;
      const answer = await postJson(waiting(address), HOSTS, JSON.stringify(part.payload), context);
      if ("kind" in answer) return answer;
      const { id, retry_after: delay } = parsed(answer.body);
      if (answer.status < 300) return { kind: "sent", providerId: typeof id === "string" ? id : null };
      const after = typeof delay === "number" ? boundedDelay(delay) : answer.retryAfter;
      return answerToStatus(answer.status, after, detailOf(answer.body, secretsOf(address)));
    },
  };
}

function waiting(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.set("wait", "true");
  return url.href;
}
