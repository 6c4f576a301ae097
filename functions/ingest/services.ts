import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { createParser } from "../../shared/article/index.ts";
import { loadConfiguration, readEnvironment } from "../../shared/config/index.ts";
import { extract } from "../../shared/events/index.ts";
import {
  ArticleRepository,
  CopyRepository,
  DynamoTable,
  dynamoClient,
  EventRepository,
  NoticeRepository,
  ReceiptRepository,
} from "../../shared/store/index.ts";
import { type Dependencies, type FetchedObject, ObjectGone } from "./dependencies.ts";
import type { HandlerOptions } from "./handler.ts";
import { continuation, type Target } from "./notification.ts";

/** Articles that one message reads at most; the rest of a large drop goes into further messages, which share the work. */
const MOST_UNITS = 500;
/** The queue's `maxReceiveCount`. */
const MOST_RECEIVES = 4;
/** Enough for the article that is being read, its receipt, and the message with the rest. */
const RESERVE_MILLISECONDS = 45_000;

export interface Services {
  readonly dependencies: Dependencies;
  readonly options: HandlerOptions;
}

/** Everything the function needs, from its environment variables alone. Made once a process. */
export function createServices(): Services {
  const environment = readEnvironment(process.env, ["table", "queueUrl", "configurationFile"]);
  const configuration = loadConfiguration(environment.configurationFile);
  const logger = new Logger({ serviceName: "ingest" });
  const metrics = new Metrics({ namespace: configuration.name, serviceName: "ingest" });
  const table = new DynamoTable(dynamoClient(), environment.table);
  const s3 = new S3Client({});
  const sqs = new SQSClient({});
  const now = () => new Date();
  return {
    dependencies: {
      articles: new ArticleRepository(table),
      copies: new CopyRepository(table),
      events: new EventRepository(table),
      notices: new NoticeRepository(table, now),
      receipts: new ReceiptRepository(table),
      fetchObject: (target) => fetchObject(s3, target),
      sendRest: async (target) => {
        await sqs.send(new SendMessageCommand({ QueueUrl: environment.queueUrl, MessageBody: continuation(target) }));
      },
      parse: createParser({ limits: configuration.limits }),
      extract,
      freshness: configuration.freshness,
      now,
      report: (message, details) => logger.error(message, { ...details }),
    },
    options: {
      mostUnits: MOST_UNITS,
      mostReceives: MOST_RECEIVES,
      reserve: RESERVE_MILLISECONDS,
      log: (message, details) => logger.info(message, { ...details }),
      count: ({ articles, events, refused }) => {
        metrics.addMetric("Articles", MetricUnit.Count, articles);
        metrics.addMetric("Events", MetricUnit.Count, events);
        metrics.addMetric("Refusals", MetricUnit.Count, refused);
        metrics.publishStoredMetrics();
      },
    },
  };
}

/** Faults of S3 that no retry mends, in words for a receipt. */
const GONE: Readonly<Record<string, string>> = {
  NoSuchKey: "was deleted before it could be read",
  NoSuchVersion: "was deleted before it could be read",
  InvalidObjectState: "lies in an archive storage class; restore it and drop it again",
};

async function fetchObject(s3: S3Client, { bucket, key, version }: Target): Promise<FetchedObject> {
  try {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key, ...(version && { VersionId: version }) });
    const { Body, ContentType } = await s3.send(command);
    return { body: Body as AsyncIterable<Uint8Array>, contentType: ContentType };
  } catch (error) {
    const reason = error instanceof Error ? GONE[error.name] : undefined;
    if (reason === undefined) throw error;
    throw new ObjectGone(reason);
  }
}
