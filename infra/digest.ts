import { Aws, Duration, TimeZone } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
  TimeWindow,
} from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type Cadence, type Configuration, type DigestConfig, VARIABLES } from "../shared/config/index.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Archive } from "./archive.ts";
import type { Bundle } from "./bundle.ts";
import { BundledFunction, type ConfigurationLayer } from "./bundled-function.ts";
import type { Links } from "./links.ts";
import type { Mail } from "./mail.ts";
import { parameterArns } from "./parameters.ts";
import type { MonitorTable } from "./table.ts";

export interface DigestProps {
  readonly bundle: Bundle;
  readonly configuration: Configuration;
  readonly layer: ConfigurationLayer;
  readonly table: MonitorTable;
  readonly links: Links | null;
  readonly mail: Mail | null;
  readonly archive: Archive | null;
}

const PENDING_EVERY = Duration.minutes(5);

interface Call {
  readonly scheduleName: string;
  readonly description: string;
  readonly schedule: ScheduleExpression;
  readonly input: Readonly<Record<string, unknown>>;
  readonly retryAttempts: number;
}

/** Makes and sends editions, called at each digest's times in its own time zone. */
export class Digest extends Construct {
  readonly function: BundledFunction;
  /** Calls that failed three times, or never reached the function. */
  readonly failures: Queue;

  constructor(scope: Construct, id: string, { table, links, mail, archive, ...props }: DigestProps) {
    super(scope, id);
    const { configuration } = props;
    this.failures = new Queue(this, "Failures", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.failures,
      "AwsSolutions-SQS3",
      "It is the destination of calls that failed for good: where they end, with an alarm.",
    );
    this.function = new BundledFunction(this, "Digest", {
      ...props,
      description: "Makes an edition of what is new and delivers it over each channel",
      memoryMegabytes: 1024,
      timeout: Duration.minutes(5),
      environment: {
        [VARIABLES.table]: table.table.tableName,
        ...(links === null ? {} : { [VARIABLES.publicUrl]: links.url }),
        ...(mail === null ? {} : { [VARIABLES.configurationSet]: mail.configurationSet.configurationSetName }),
        ...(archive === null ? {} : { [VARIABLES.archiveBucket]: archive.bucket.bucketName }),
      },
    });
    table.grantItems(this.function);
    archive?.grantEditions(this.function);
    mail?.grantSending(this.function);
    this.allowChannels(configuration);
    this.function.function.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(1),
      onFailure: new SqsDestination(this.failures),
    });
    this.function.allow(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.failures.queueArn] }));

    const group = new ScheduleGroup(this, "Schedules", { scheduleGroupName: configuration.name });
    const caller = new Role(this, "Caller", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID } },
      }),
    });
    caller.addToPolicy(
      new PolicyStatement({
        actions: ["lambda:InvokeFunction"],
        resources: [this.function.function.functionArn],
      }),
    );
    caller.addToPolicy(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.failures.queueArn] }));
    for (const digest of configuration.digests) this.scheduleDigest(digest, group, caller);
    // A digest that runs every minute completes what all of them left; where none does, a call of its own has to.
    if (!configuration.digests.some(({ cadence }) => cadence.kind === "minutely")) this.schedulePending(group, caller);
  }

  private scheduleDigest(digest: DigestConfig, group: ScheduleGroup, caller: Role): void {
    this.schedule(`Schedule-${digest.name}`, group, caller, {
      scheduleName: digest.name,
      description: `Editions of the digest ${digest.name}`,
      schedule: scheduleExpression(digest.cadence, digest.timeZone),
      // The edition is named by this time, so that a call that comes twice makes one edition.
      input: { digest: digest.name, scheduledTime: ContextAttribute.scheduledTime },
      retryAttempts: 10,
    });
  }

  private schedulePending(group: ScheduleGroup, caller: Role): void {
    this.schedule("PendingSchedule", group, caller, {
      // No digest can have this name: theirs are of lower-case letters, digits and hyphens.
      scheduleName: "Pending",
      description: "Completes editions and deliveries that earlier runs left",
      schedule: ScheduleExpression.rate(PENDING_EVERY),
      input: { pending: true },
      // The next call is near.
      retryAttempts: 0,
    });
  }

  private schedule(id: string, scheduleGroup: ScheduleGroup, caller: Role, call: Call): void {
    const { input, retryAttempts, ...schedule } = call;
    new Schedule(this, id, {
      ...schedule,
      scheduleGroup,
      timeWindow: TimeWindow.off(),
      target: new LambdaInvoke(this.function.function, {
        input: ScheduleTargetInput.fromObject(input),
        // The usual rights of such a target cover every version of the function; this one may call the newest only.
        role: caller.withoutPolicyUpdates(),
        deadLetterQueue: this.failures,
        maxEventAge: Duration.hours(1),
        retryAttempts,
      }),
    });
  }

  private allowChannels({ digests, links }: Configuration): void {
    const channels = digests.flatMap((digest) => digest.channels);
    const secrets = channels.flatMap((channel) => ("secret" in channel ? [channel.secret] : []));
    if (links !== null) secrets.push(links.secret);
    const parameters = parameterArns(this, secrets);
    if (parameters.length > 0) {
      this.function.allow(
        new PolicyStatement({ actions: ["ssm:GetParameter", "ssm:GetParameters"], resources: parameters }),
      );
    }
    const topics = channels.flatMap((channel) => (channel.kind === "sns" ? [channel.topicArn] : []));
    if (topics.length > 0) {
      this.function.allow(new PolicyStatement({ actions: ["sns:Publish"], resources: [...new Set(topics)] }));
    }
  }
}

/** The cadence in the words of EventBridge Scheduler. */
function scheduleExpression(cadence: Cadence, zone: string): ScheduleExpression {
  if (cadence.kind === "minutely") return ScheduleExpression.rate(Duration.minutes(1));
  const timeZone = TimeZone.of(zone);
  if (cadence.kind === "hourly") return ScheduleExpression.cron({ minute: String(cadence.minute), timeZone });
  const [hour, minute] = cadence.at.split(":").map((part) => String(Number(part)));
  const days = cadence.kind === "weekly" ? { weekDay: cadence.day.slice(0, 3).toUpperCase() } : {};
  return ScheduleExpression.cron({ minute: minute!, hour: hour!, ...days, timeZone });
}
