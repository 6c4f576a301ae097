import type { IncomingMessage, ServerResponse } from "node:http";
import type { Mailbox } from "./mailbox.ts";
import { compose } from "./message.ts";
import { md5, type Queue } from "./queue.ts";
import type { Secrets } from "./secrets.ts";
import { xml } from "./xml.ts";

const LARGEST_REQUEST = 48 * 1024 * 1024;

export async function readBody(request: IncomingMessage, limit = LARGEST_REQUEST): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > limit) throw new ServiceError(413, "RequestTooLarge", `A request here has at most ${limit} bytes.`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

interface SendEmail {
  readonly FromEmailAddress?: string;
  readonly Destination?: Readonly<Record<"ToAddresses" | "CcAddresses" | "BccAddresses", string[] | undefined>>;
  readonly ReplyToAddresses?: string[];
  readonly Content?: {
    readonly Raw?: { readonly Data: string };
    readonly Simple?: {
      readonly Subject?: { readonly Data: string };
      readonly Body?: { readonly Text?: { readonly Data: string }; readonly Html?: { readonly Data: string } };
      readonly Headers?: readonly { readonly Name: string; readonly Value: string }[];
    };
    readonly Template?: unknown;
  };
}

/** The calls of SES, SQS, SNS and SSM that the functions make, answered from this machine. Everything else is refused. */
export class Services {
  private readonly mailbox: Mailbox;
  private readonly queue: Queue;
  private readonly secrets: Secrets;

  constructor(mailbox: Mailbox, queue: Queue, secrets: Secrets) {
    this.mailbox = mailbox;
    this.queue = queue;
    this.secrets = secrets;
  }

  /** SES v2 speaks REST with JSON. */
  async email(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await answer(response, async () => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      if (request.method === "GET" && path === "/v2/email/account") {
        return {
          SendingEnabled: true,
          ProductionAccessEnabled: true,
          SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 },
        };
      }
      if (request.method !== "POST" || path !== "/v2/email/outbound-emails") {
        throw new ServiceError(
          501,
          "NotImplementedException",
          `The local SES does not know ${request.method} ${path}.`,
        );
      }
      const input = JSON.parse((await readBody(request)).toString()) as SendEmail;
      const destination = input.Destination;
      const recipients = [
        ...(destination?.ToAddresses ?? []),
        ...(destination?.CcAddresses ?? []),
        ...(destination?.BccAddresses ?? []),
      ];
      if (recipients.length === 0) throw new ServiceError(400, "BadRequestException", "The message has no recipient.");
      const { Raw: raw, Simple: simple } = input.Content ?? {};
      const from = input.FromEmailAddress ?? "";
      const now = new Date();
      if (raw === undefined && simple === undefined) {
        throw new ServiceError(501, "NotImplementedException", "The local SES knows raw and simple messages only.");
      }
      const message =
        raw !== undefined
          ? Buffer.from(raw.Data, "base64")
          : compose({
              from,
              to: destination?.ToAddresses ?? [],
              cc: destination?.CcAddresses ?? [],
              replyTo: input.ReplyToAddresses ?? [],
              subject: simple?.Subject?.Data ?? "",
              text: simple?.Body?.Text?.Data ?? null,
              html: simple?.Body?.Html?.Data ?? null,
              headers: simple?.Headers ?? [],
              date: now,
            });
      return { MessageId: await this.mailbox.keep(recipients, from, message, now) };
    });
  }

  /** SQS and SSM speak JSON with the operation in a header. */
  async json(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await answer(response, async () => {
      const input = JSON.parse((await readBody(request)).toString() || "{}") as Record<string, unknown>;
      switch (target) {
        case "AmazonSQS.SendMessage":
          return this.sendMessage(input);
        case "AmazonSSM.GetParameter": {
          const parameter = await this.parameter(String(input["Name"]));
          if (parameter === null) throw new ServiceError(400, "ParameterNotFound", `There is no ${input["Name"]}.`);
          return { Parameter: parameter };
        }
        case "AmazonSSM.GetParameters": {
          const names = (input["Names"] as string[] | undefined) ?? [];
          const found = await Promise.all(names.map((name) => this.parameter(name)));
          return {
            Parameters: found.filter((parameter) => parameter !== null),
            InvalidParameters: names.filter((_, index) => found[index] === null),
          };
        }
        default:
          throw new ServiceError(400, "UnknownOperationException", `The local services do not know ${target}.`);
      }
    });
  }

  /** SNS speaks forms and XML. */
  async form(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const namespace = "http://sns.amazonaws.com/doc/2010-03-31/";
    const form = new URLSearchParams((await readBody(request)).toString());
    const action = form.get("Action") ?? "";
    response.setHeader("Content-Type", "text/xml");
    if (action !== "Publish") {
      const error = { Type: "Sender", Code: "InvalidAction", Message: `The local services do not know ${action}.` };
      response.writeHead(400).end(xml("ErrorResponse", { Error: error, RequestId: "local" }, namespace));
      return;
    }
    const topic = form.get("TopicArn") ?? "";
    const now = new Date();
    const text = form.get("Message") ?? "";
    const message = compose({
      from: "sns@local.test",
      to: [topic],
      cc: [],
      replyTo: [],
      subject: form.get("Subject") ?? text.slice(0, 60).replaceAll(/\s+/g, " "),
      text,
      html: null,
      headers: [{ Name: "X-Topic", Value: topic }],
      date: now,
    });
    const id = await this.mailbox.keep([`sns-${topic.slice(topic.lastIndexOf(":") + 1)}`], "sns", message, now);
    response
      .writeHead(200)
      .end(
        xml(
          "PublishResponse",
          { PublishResult: { MessageId: id }, ResponseMetadata: { RequestId: "local" } },
          namespace,
        ),
      );
  }

  private sendMessage(input: Record<string, unknown>) {
    const body = String(input["MessageBody"] ?? "");
    const id = this.queue.send(body, { delaySeconds: Number(input["DelaySeconds"] ?? 0) });
    return { MessageId: id, MD5OfMessageBody: md5(body) };
  }

  private async parameter(name: string) {
    const value = await this.secrets.get(name);
    if (value === null) return null;
    return { Name: name, Type: "SecureString", Value: value, Version: 1, ARN: `arn:aws:ssm:local:parameter${name}` };
  }
}

async function answer(response: ServerResponse, work: () => Promise<unknown>): Promise<void> {
  response.setHeader("Content-Type", "application/x-amz-json-1.1");
  try {
    const result = await work();
    response.writeHead(200).end(JSON.stringify(result));
  } catch (error) {
    const known =
      error instanceof ServiceError ? error : new ServiceError(500, "InternalFailure", (error as Error).message);
    response.setHeader("x-amzn-errortype", known.code);
    response.writeHead(known.status).end(JSON.stringify({ __type: known.code, message: known.message }));
  }
}
