import { createHash } from "node:crypto";
import type { ChannelConfig } from "../config/config.ts";
import { renderPlain } from "../editions/index.ts";
import { answerToFailure } from "./answers.ts";
import type { Answer, Channel, Json, SendContext } from "./channel.ts";
import { serviceFailure } from "./email.ts";

type SnsConfig = Extract<ChannelConfig, { readonly kind: "sns" }>;

/**
 * Bytes of text in one message. SNS takes 256 KB with its attributes
 * (https://docs.aws.amazon.com/sns/latest/api/API_Publish.html, "Message").
 */
const SNS_LIMIT = 250_000;

interface SnsPayload {
  readonly digest: string;
  readonly edition: string;
  readonly subject: string;
  readonly text: string;
}

/** A topic of SNS, as plain text. A first-in-first-out topic drops repetitions of a delivery by itself. */
export function createSnsChannel(config: SnsConfig): Channel {
  return {
    kind: "sns",
    recipients: [config.topicArn],
    prepare(view) {
      const parts = renderPlain(view, SNS_LIMIT);
      return parts.map(({ text, entries }, index) => {
        const number = parts.length > 1 ? ` (${index + 1}/${parts.length})` : "";
        const payload = {
          digest: view.digest.name,
          edition: view.id,
          // Subjects are ASCII of fewer than 100 characters, so they are made of names that always are.
          subject: `${view.digest.name.slice(0, 60)} ${view.at.slice(0, 10)}${number}`,
          text,
        } satisfies Json;
        const items = entries.filter(({ item }) => item !== null).length;
        return {
          id: String(index + 1),
          size: Buffer.byteLength(text),
          summary: `message ${index + 1} of ${parts.length}, ${items} items`,
          payload,
        };
      });
    },
    send: (part, topicArn, context) => publish(part.payload as unknown as SnsPayload, topicArn, context),
  };
}

async function publish(payload: SnsPayload, topicArn: string, context: SendContext): Promise<Answer> {
  const [client, { PublishCommand }] = await Promise.all([context.clients.sns(), import("@aws-sdk/client-sns")]);
  const text = (value: string) => ({ DataType: "String", StringValue: value });
  const command = new PublishCommand({
    TopicArn: topicArn,
    Subject: payload.subject,
    Message: payload.text,
    MessageAttributes: { digest: text(payload.digest), edition: text(payload.edition) },
    ...(topicArn.endsWith(".fifo")
      ? { MessageGroupId: payload.digest, MessageDeduplicationId: deduplicationId(context.deliveryId) }
      : {}),
  });
  try {
    const { MessageId } = await client.send(command, { abortSignal: AbortSignal.timeout(context.timeoutMilliseconds) });
    return { kind: "sent", providerId: MessageId ?? null };
  } catch (error) {
    return answerToSns(error);
  }
}

/** Of a fixed length, since SNS takes at most 128 characters. */
function deduplicationId(deliveryId: string): string {
  return createHash("sha256").update(deliveryId).digest("hex");
}

/** What SNS's refusals mean (https://docs.aws.amazon.com/sns/latest/api/API_Publish.html, "Errors"). */
function answerToSns(error: unknown): Answer {
  const failure = serviceFailure(error);
  if (failure === null) return answerToFailure(error);
  const { name, status } = failure;
  const passing =
    /^(Throttl|KMSThrottling|RequestLimitExceeded|InternalError|ServiceUnavailable|ExpiredToken|RequestExpired)/;
  if (passing.test(name) || (status !== null && status >= 500)) {
    return { kind: "retry", afterSeconds: null, reason: name };
  }
  if (name.startsWith("NotFound")) return { kind: "dead", reason: "the topic does not exist" };
  if (name.startsWith("AuthorizationError") || name.startsWith("AccessDenied")) {
    return { kind: "dead", reason: "this function may not publish to the topic" };
  }
  return { kind: "dead", reason: `refused: ${name}` };
}
