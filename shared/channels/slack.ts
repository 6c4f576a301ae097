import type { ChannelConfig } from "../config/config.ts";
import { renderSlack } from "../editions/index.ts";
import { answerToStatus } from "./answers.ts";
import type { Answer, Channel } from "./channel.ts";
import { chatParts } from "./chat.ts";
import { detailOf, postJson } from "./http.ts";
import { readSecret, secretsOf } from "./secret.ts";

const HOSTS = [/^hooks\.slack\.com$/, /^hooks\.slack-gov\.com$/];

/**
 * Errors of incoming webhooks that pass (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, "Handling
 * errors"); all others (`invalid_blocks`, `channel_not_found`, `channel_is_archived`, `no_service` …) stay until someone acts.
 */
const PASSING = /^(rollup_error|rate_limited|ratelimited|service_unavailable|internal_error|fatal_error)$/;

/** Slack by an incoming webhook, whose whole address is the secret. */
export function createSlackChannel(config: Extract<ChannelConfig, { readonly kind: "slack" }>): Channel {
  return {
    kind: "slack",
    recipients: [config.secret],
    prepare: (view) => chatParts(renderSlack(view)),
    async send(part, _recipient, context): Promise<Answer> {
      const address = await readSecret(config.secret, context);
      if (typeof address !== "string") return address;
      const answer = await postJson(address, HOSTS, JSON.stringify(part.payload), context);
      if ("kind" in answer) return answer;
      const detail = detailOf(answer.body, secretsOf(address));
      if (PASSING.test(detail) && answer.status >= 400) {
        return { kind: "retry", afterSeconds: answer.retryAfter, reason: `HTTP ${answer.status}: ${detail}` };
      }
      return answerToStatus(answer.status, answer.retryAfter, detail);
    },
  };
}
