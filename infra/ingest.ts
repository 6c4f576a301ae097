import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { type Configuration, VARIABLES } from "../shared/config/index.ts";
import type { Bundle } from "./bundle.ts";
import { BundledFunction, type ConfigurationLayer } from "./bundled-function.ts";
import type { Drops } from "./drops.ts";
import type { MonitorTable } from "./table.ts";

export interface IngestProps {
  readonly bundle: Bundle;
  readonly configuration: Configuration;
  readonly layer: ConfigurationLayer;
  readonly drops: Drops;
  readonly table: MonitorTable;
}

/** Reads each drop and stores what it reports. */
export class Ingest extends Construct {
  static readonly timeout = Duration.minutes(5);
  readonly function: BundledFunction;

  constructor(scope: Construct, id: string, { drops, table, ...props }: IngestProps) {
    super(scope, id);
    this.function = new BundledFunction(this, "Ingest", {
      ...props,
      description: "Reads dropped articles, extracts events and links them into developments",
      // One whole virtual processor: reading is bound by it.
      memoryMegabytes: 1769,
      timeout: Ingest.timeout,
      environment: {
        [VARIABLES.table]: table.table.tableName,
        [VARIABLES.bucket]: drops.bucket.bucketName,
        [VARIABLES.queueUrl]: drops.queue.queueUrl,
      },
    });
    table.grantItems(this.function);
    this.function.allow(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:GetObjectVersion"],
        resources: [drops.bucket.arnForObjects("*")],
      }),
      "Anything may be dropped under any name; the function may read every object of this one bucket.",
    );
    // Without it S3 answers 403, a passing fault, instead of 404 for a drop that was deleted before it was read.
    this.function.allow(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [drops.bucket.bucketArn] }));
    // A large drop is continued in a message of its own; the rest is what an event source needs of its queue.
    this.function.allow(
      new PolicyStatement({
        actions: [
          "sqs:SendMessage",
          "sqs:ReceiveMessage",
          "sqs:DeleteMessage",
          "sqs:ChangeMessageVisibility",
          "sqs:GetQueueAttributes",
        ],
        resources: [drops.queue.queueArn],
      }),
    );
    this.function.function.addEventSource(
      new SqsEventSource(drops.queue, {
        batchSize: 10,
        reportBatchItemFailures: true,
        // Enough for an archive of thousands of drops, and gentle to a table that is still scaling.
        maxConcurrency: 5,
      }),
    );
  }
}
