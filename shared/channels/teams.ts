import type { ChannelConfig } from "../config/config.ts";
import { renderTeams } from "../editions/index.ts";
import { answerToStatus } from "./answers.ts";
import type { Answer, Channel } from "./channel.ts";
import { chatParts } from "./chat.ts";
import { detailOf, postJson } from "./http.ts";
import { readSecret, secretsOf } from "./secret.ts";

/** Workflows (Power Automate, Logic Apps) and the incoming webhooks they replace. */
const HOSTS = [
  /\.logic\.azure\.com$/,
  /\.logic\.azure\.us$/,
  /\.environment\.api\.powerplatform\.com$/,
  /\.powerautomate\.com$/,
  /\.webhook\.office\.com$/,
];

/**
 * Microsoft Teams by the address of a workflow ("post to a channel when a webhook request is received") or of an incoming webhook;
 * the whole address is the secret. The latter answers 200 even where Teams behind it refused, and tells so in the body:
 * "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429"
 * (https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using, "Rate limiting").
 */
export function createTeamsChannel(config: Extract<ChannelConfig, { readonly kind: "teams" }>): Channel {
  return {
    kind: "teams",
    recipients: [config.secret],
    prepare: (view) => chatParts(renderTeams(view)),
    async send(part, _recipient, context): Promise<Answer> {
      const address = await readSecret(config.secret, context);
      if (typeof address !== "string") return address;
      const answer = await postJson(address, HOSTS, JSON.stringify(part.payload), context);
      if ("kind" in answer) return answer;
      const behind = /returned HTTP error (\d{3})/.exec(answer.body)?.[1];
      const refused = answer.status < 300 && /delivery failed/i.test(answer.body);
      const status = refused ? Number(behind ?? 502) : answer.status;
      return answerToStatus(status, answer.retryAfter, detailOf(answer.body, secretsOf(address)));
    },
  };
}
