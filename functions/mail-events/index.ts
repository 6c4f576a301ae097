/** Takes bounces and complaints of SES from SNS and stops those recipients. */
import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { SNSEvent } from "aws-lambda";
import { readEnvironment } from "../../shared/config/index.ts";
import { ALL_DIGESTS, DynamoTable, dynamoClient, RecipientRepository } from "../../shared/store/index.ts";
import { stopsOf } from "./stops.ts";

const logger = new Logger({ serviceName: "mail-events" });
const metrics = new Metrics({ serviceName: "mail-events" });
const environment = readEnvironment(process.env, ["table"]);
const recipients = new RecipientRepository(new DynamoTable(dynamoClient(), environment.table));

/** Idempotent: the first stop of a recipient stays. What fails is thrown, so that SNS calls again. */
export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    const stops = stopsOf(Sns.Message, Sns.Timestamp);
    if (stops === null) {
      logger.warn("a message that is no event of SES was left aside", { messageId: Sns.MessageId });
      continue;
    }
    for (const { recipient, stop } of stops) {
      const added = await recipients.add(ALL_DIGESTS, recipient, stop);
      if (added) metrics.addMetric("RecipientsStopped", MetricUnit.Count, 1);
      logger.info("recipient stopped", { recipient, reason: stop.reason, detail: stop.detail, added });
    }
  }
  metrics.publishStoredMetrics();
};
