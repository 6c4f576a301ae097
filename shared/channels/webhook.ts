import { createHash } from "node:crypto";
import type { ChannelConfig } from "../config/config.ts";
import { renderData } from "../editions/index.ts";
import type { Answer, Channel, Json, SendContext } from "./channel.ts";
import { answerToHook, postJson } from "./http.ts";
import { readSecret } from "./secret.ts";
import { signedHeaders } from "./signature.ts";

type WebhookConfig = Extract<ChannelConfig, { readonly kind: "webhook" }>;

/**
 * Bytes of the data of one message. The standard asks for small messages and names no limit; many receivers (API Gateway and
 * functions behind it among them) take 256 kB and more.
 */
const WEBHOOK_LIMIT = 200_000;

/**
 * A signed message to the operator's own service (Standard Webhooks). `webhook-id` follows from the delivery's id, so that a receiver that
 * remembers it gets every part exactly once.
 */
export function createWebhookChannel(config: WebhookConfig): Channel {
  return {
    kind: "webhook",
    recipients: [config.url],
    prepare(view) {
      const parts = renderData(view, WEBHOOK_LIMIT);
      return parts.map(({ data, entries }, index) => {
        const payload = { type: "edition.published", timestamp: view.at, data } satisfies Json;
        return {
          id: String(index + 1),
          size: Buffer.byteLength(JSON.stringify(payload)),
          summary: `part ${index + 1} of ${parts.length}, ${entries.filter(({ item }) => item !== null).length} items`,
          payload,
        };
      });
    },
    async send(part, _recipient, context): Promise<Answer> {
      const secret = await readSecret(config.secret, context);
      if (typeof secret !== "string") return secret;
      return post(JSON.stringify(part.payload), secret, config.url, context);
    },
  };
}

/** The id of a delivery in the form of a header, without names of recipients. */
function messageId(deliveryId: string): string {
  return `msg_${createHash("sha256").update(deliveryId).digest("hex").slice(0, 32)}`;
}

async function post(body: string, secret: string, url: string, context: SendContext): Promise<Answer> {
  let headers: Record<string, string>;
  try {
    headers = signedHeaders(messageId(context.deliveryId), Math.floor(context.clock() / 1000), body, secret);
  } catch (error) {
    return { kind: "dead", reason: (error as Error).message };
  }
  const answer = await postJson(url, null, body, context, headers);
  return answerToHook(answer, [secret, headers["webhook-signature"]!]);
}
