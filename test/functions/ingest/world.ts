import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import { type Dependencies, ObjectGone } from "../../../functions/ingest/dependencies.ts";
import { createHandler, type HandlerOptions } from "../../../functions/ingest/handler.ts";
import { continuation, type Target } from "../../../functions/ingest/notification.ts";
import { createParser } from "../../../shared/article/index.ts";
import {
  ArticleRepository,
  CopyRepository,
  EventRepository,
  NoticeRepository,
  ReceiptRepository,
  type Table,
} from "../../../shared/store/index.ts";
import { extract } from "./extractor.ts";

/** A bucket, a queue and a clock in memory around the real handler, on any table. */
export class World {
  readonly objects = new Map<string, string>();
  readonly sent: Target[] = [];
  readonly logged: { readonly message: string; readonly details: Readonly<Record<string, unknown>> }[] = [];
  now = new Date("2020-09-21T12:00:00.000Z");
  readonly dependencies: Dependencies;
  readonly options: Partial<HandlerOptions>;

  constructor(table: Table, options: Partial<HandlerOptions> = {}, overrides: Partial<Dependencies> = {}) {
    this.options = options;
    const now = () => this.now;
    this.dependencies = {
      articles: new ArticleRepository(table),
      copies: new CopyRepository(table),
      events: new EventRepository(table),
      notices: new NoticeRepository(table, now),
      receipts: new ReceiptRepository(table),
      fetchObject: async ({ key }) => {
        const content = this.objects.get(key);
        if (content === undefined) throw new ObjectGone("was deleted before it could be read");
        return { body: bytesOf(content), contentType: undefined };
      },
      sendRest: async (target) => void this.sent.push(target),
      parse: createParser({ now: () => now().getTime(), isolation: "none" }),
      extract,
      freshness: { eventDays: 14, articleDays: null },
      now,
      report: (message, details) => void this.logged.push({ message, details }),
      ...overrides,
    };
  }

  drop(key: string, content: string): void {
    this.objects.set(key, content);
  }

  /** Calls the handler with one message a body; `remaining` tells how much of its time is left at each question. */
  async handle(
    bodies: readonly string[],
    { receives = 1, remaining = () => 300_000 }: { receives?: number; remaining?: () => number } = {},
  ): Promise<SQSBatchResponse> {
    const handler = createHandler(this.dependencies, {
      mostUnits: 1000,
      mostReceives: 4,
      reserve: 60_000,
      log: (message, details) => void this.logged.push({ message, details }),
      count: () => {},
      ...this.options,
    });
    return handler(toEvent(bodies, receives), { getRemainingTimeInMillis: remaining });
  }

  /** Handles notifications, and what they leave for later messages, until nothing is left. */
  async read(...keys: string[]): Promise<void> {
    let bodies = keys.map((key) => notification(key));
    while (bodies.length > 0) {
      const { batchItemFailures } = await this.handle(bodies);
      if (batchItemFailures.length > 0) throw new Error(JSON.stringify(this.logged));
      bodies = this.sent.splice(0).map(continuation);
    }
  }

  receipts() {
    return this.dependencies.receipts.droppedOn("2020-09-21");
  }

  async noticed(): Promise<string[]> {
    const notices = await this.dependencies.notices.between(new Date("2020-09-01"), new Date("2020-10-30"));
    return notices.map(({ eventId }) => eventId);
  }
}

async function* bytesOf(content: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(content);
}

const DROPPED_AT = "2020-09-21T11:59:58.000Z";

/** What S3 sends for an object: the key encoded as in a form. */
export const recordOf = (key: string, version: string | null = "v1") => ({
  eventVersion: "2.1",
  eventSource: "aws:s3",
  eventName: "ObjectCreated:Put",
  eventTime: DROPPED_AT,
  s3: {
    bucket: { name: "drops" },
    object: {
      key: encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/"),
      size: 100,
      eTag: "abc",
      ...(version && { versionId: version }),
    },
  },
});

export const notification = (...keys: string[]): string =>
  JSON.stringify({ Records: keys.map((key) => recordOf(key)) });

const toEvent = (bodies: readonly string[], receives: number): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `message-${index}`,
    receiptHandle: "",
    body,
    attributes: {
      ApproximateReceiveCount: String(receives),
      SentTimestamp: "0",
      SenderId: "",
      ApproximateFirstReceiveTimestamp: "0",
    },
    messageAttributes: {},
    md5OfBody: "",
    eventSource: "aws:sqs",
    eventSourceARN: "",
    awsRegion: "",
  })),
});
