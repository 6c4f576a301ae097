import { createHash } from "node:crypto";
import type { ChannelConfig } from "../config/config.ts";
import { renderMail } from "../editions/index.ts";
import type { EditionView } from "../editions/view.ts";
import { answerToFailure } from "./answers.ts";
import type { Answer, Channel, Part, SendContext } from "./channel.ts";
import { bareAddress, mimeMessage } from "./mime.ts";

type EmailConfig = Extract<ChannelConfig, { readonly kind: "email" }>;

/** A message, the same for all recipients; between the pieces goes the recipient's address to unsubscribe. */
interface MailPayload {
  readonly digest: string;
  readonly title: string;
  readonly edition: string;
  readonly subject: string;
  readonly html: readonly string[];
  readonly text: readonly string[];
  /** The developments whose thread the message belongs to; empty for a digest of many. */
  readonly threads: readonly string[];
}

/** An edition of so few developments continues their threads; a larger one stands for itself. */
const THREADED_DEVELOPMENTS = 3;

/**
 * E-mail by Amazon SES (API v2), one message for each recipient. The message is written here and sent as raw content, which is
 * how all headers of mailing lists (RFC 2369, 2919, 3834, 8058) and threads (RFC 5322, 3.6.4) can be given. SES keeps them, each once,
 * and writes its own Date and Message-ID (https://docs.aws.amazon.com/ses/latest/dg/header-fields.html).
 */
export function createEmailChannel(config: EmailConfig): Channel {
  return {
    kind: "email",
    recipients: config.recipients,
    prepare: (view) => prepare(view),
    send: (part, recipient, context) => send(part.payload as unknown as MailPayload, config, recipient, context),
  };
}

function prepare(view: EditionView): readonly Part[] {
  const parts = renderMail(view);
  const developments = [
    ...new Set(
      view.sections.flatMap(({ groups }) =>
        groups.flatMap(({ items }) => items.map(({ developmentId }) => developmentId)),
      ),
    ),
  ];
  return parts.map(({ subject, html, text, entries }, index) => {
    const items = entries.filter(({ item }) => item !== null).length;
    return {
      id: String(index + 1),
      size: Buffer.byteLength(html.join("")),
      summary: `message ${index + 1} of ${parts.length}, ${items} items`,
      payload: {
        digest: view.digest.name,
        title: view.digest.title,
        edition: view.id,
        subject,
        html,
        text,
        threads: developments.length <= THREADED_DEVELOPMENTS ? developments : [],
      },
    };
  });
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** The raw message for one recipient: what is sent, and what the local mailbox keeps. */
function composeMail(
  payload: MailPayload,
  config: EmailConfig,
  recipient: string,
  context: Pick<SendContext, "deliveryId" | "clock" | "links">,
): string {
  const domain = bareAddress(config.from).split("@").at(-1)!.toLowerCase();
  const stopByMail = `mailto:${bareAddress(config.replyTo ?? config.from)}?subject=unsubscribe%20${encodeURIComponent(payload.digest)}`;
  const stopByClick = context.links.unsubscribe(payload.digest, recipient);
  const threads = payload.threads.map((development) => `<development.${hash(development)}@${domain}>`);
  const escaped = (address: string) => address.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  return mimeMessage({
    from: config.from,
    to: recipient,
    replyTo: config.replyTo ?? null,
    subject: payload.subject,
    date: new Date(context.clock()),
    messageId: `${hash(context.deliveryId)}@${domain}`,
    headers: [
      ["List-Id", `<${payload.digest}.${domain}>`],
      ["List-Unsubscribe", [...(stopByClick === null ? [] : [`<${stopByClick}>`]), `<${stopByMail}>`].join(", ")],
      ...(stopByClick === null ? [] : [["List-Unsubscribe-Post", "List-Unsubscribe=One-Click"] as const]),
      ["Auto-Submitted", "auto-generated"],
      ["X-Auto-Response-Suppress", "All"],
      ...(threads.length === 0
        ? []
        : [["In-Reply-To", threads[0]!] as const, ["References", threads.join(" ")] as const]),
    ],
    text: payload.text.join(stopByClick ?? stopByMail),
    html: payload.html.join(escaped(stopByClick ?? stopByMail)),
  });
}

async function send(
  payload: MailPayload,
  config: EmailConfig,
  recipient: string,
  context: SendContext,
): Promise<Answer> {
  const [client, { SendEmailCommand }] = await Promise.all([context.clients.ses(), import("@aws-sdk/client-sesv2")]);
  const command = new SendEmailCommand({
    FromEmailAddress: bareAddress(config.from),
    Destination: { ToAddresses: [recipient] },
    Content: { Raw: { Data: Buffer.from(composeMail(payload, config, recipient, context)) } },
    ...(context.configurationSet === null ? {} : { ConfigurationSetName: context.configurationSet }),
    EmailTags: [{ Name: "digest", Value: payload.digest }],
  });
  try {
    const { MessageId } = await client.send(command, {
      abortSignal: AbortSignal.timeout(context.timeoutMilliseconds),
    });
    return { kind: "sent", providerId: MessageId ?? null };
  } catch (error) {
    return answerToSes(error);
  }
}

interface ServiceFailure {
  readonly name: string;
  readonly message: string;
  readonly status: number | null;
}

/** What a service itself answered; null where no answer came. */
export function serviceFailure(error: unknown): ServiceFailure | null {
  if (!(error instanceof Error)) return null;
  const metadata = (error as Error & { $metadata?: { httpStatusCode?: number } }).$metadata;
  const answered = "$fault" in error || metadata?.httpStatusCode !== undefined;
  if (!answered) return null;
  return { name: error.name, message: error.message, status: metadata?.httpStatusCode ?? null };
}

const HOUR = 3600;

/**
 * What SES's refusals mean (https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html, "Errors", and
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html). Its messages name addresses, so they are told
 * in our words.
 */
function answerToSes(error: unknown): Answer {
  const failure = serviceFailure(error);
  if (failure === null) return answerToFailure(error);
  const { name, message, status } = failure;
  if (/daily (message )?quota/i.test(message)) {
    return { kind: "retry", afterSeconds: HOUR, reason: "the account's quota of messages a day is used up" };
  }
  if (/^(TooManyRequests|Throttling|ThrottledClient|RequestThrottled|LimitExceeded)/.test(name)) {
    return { kind: "retry", afterSeconds: null, reason: `sending too fast (${name})` };
  }
  if (name === "SendingPausedException") {
    return { kind: "retry", afterSeconds: HOUR, reason: "sending is paused for this account or configuration set" };
  }
  if (name === "MessageRejected" && /not verified/i.test(message)) {
    return {
      kind: "dead",
      reason:
        "an address is not verified: verify the sender, and the recipients too while the account is in the sandbox",
    };
  }
  if (name === "MailFromDomainNotVerifiedException") {
    return { kind: "dead", reason: "the domain of the sender (MAIL FROM) is not verified" };
  }
  if (name === "AccountSuspendedException") {
    return { kind: "dead", reason: "the account may not send mail any more (suspended)" };
  }
  if (
    /^(ExpiredToken|RequestExpired|RequestTimeTooSkewed|ServiceUnavailable|InternalFailure|InternalService)/.test(name)
  ) {
    return { kind: "retry", afterSeconds: null, reason: name };
  }
  if (/^AccessDenied/.test(name)) return { kind: "dead", reason: "this function may not send from this identity" };
  if (status !== null && status >= 500) return { kind: "retry", afterSeconds: null, reason: `${name}, HTTP ${status}` };
  return { kind: "dead", reason: `refused: ${name}` };
}
