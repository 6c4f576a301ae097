import { Duration } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Configuration } from "../shared/config/index.ts";
import type { BundledFunction } from "./bundled-function.ts";
import type { Drops } from "./drops.ts";
import type { MonitorTable } from "./table.ts";

export interface AlarmsProps {
  readonly configuration: Configuration;
  readonly drops: Drops;
  readonly table: MonitorTable;
  readonly functions: readonly BundledFunction[];
  /** Queues in which nothing should ever lie, by what it means when something does. */
  readonly failureQueues: ReadonlyMap<string, Queue>;
}

/** What whoever runs the monitor is told, by mail where addresses are configured. */
export class Alarms extends Construct {
  readonly alarms: Alarm[] = [];
  private readonly action: IAlarmAction;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { configuration, drops, table, functions, failureQueues } = props;
    const topic = new Topic(this, "Topic", { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
      }),
    );
    for (const email of configuration.alarms.emails) topic.addSubscription(new EmailSubscription(email));
    this.action = new SnsAction(topic);

    for (const [meaning, queue] of failureQueues) {
      const metric = queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: Stats.MAXIMUM,
      });
      this.alarm(`${meaning}`, metric, 1);
    }
    const minutes = configuration.alarms.queueMinutes;
    const age = drops.queue.metricApproximateAgeOfOldestMessage({
      period: Duration.minutes(1),
      statistic: Stats.MAXIMUM,
    });
    this.alarm(`A drop waits longer than ${minutes} minutes`, age, minutes * 60);

    for (const { name, function: lambda } of functions) {
      this.alarm(`The function ${name} fails`, lambda.metricErrors({ period: Duration.minutes(5) }), 1);
      this.alarm(`The function ${name} is throttled`, lambda.metricThrottles({ period: Duration.minutes(5) }), 1, 3);
    }
    const throttled = new Metric({
      namespace: "AWS/DynamoDB",
      metricName: "ThrottledRequests",
      dimensionsMap: { TableName: table.table.tableName },
      statistic: Stats.SUM,
      period: Duration.minutes(5),
    });
    this.alarm("The table is throttled", throttled, 1, 3);
    this.alarm("A delivery failed for good", failedDeliveries(configuration), 1);
    this.silence(configuration.alarms.silentDays, drops);
  }

  private alarm(meaning: string, metric: IMetric, threshold: number, periods = 1): void {
    this.add(
      new Alarm(this, meaning, {
        alarmDescription: meaning,
        metric,
        threshold,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }

  /** No drop at all is most often a broken feeder, and looks like a quiet week. */
  private silence(days: number, drops: Drops): void {
    const meaning = `Nothing was dropped for ${days} ${days === 1 ? "day" : "days"}`;
    this.add(
      new Alarm(this, "Silence", {
        alarmDescription: meaning,
        metric: drops.queue.metricNumberOfMessagesSent({ period: Duration.days(1), statistic: Stats.SUM }),
        threshold: 1,
        evaluationPeriods: days,
        comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.BREACHING,
      }),
    );
  }

  private add(alarm: Alarm): void {
    alarm.addAlarmAction(this.action);
    this.alarms.push(alarm);
  }
}

/** Counted by the digest function: deliveries that ended as failed. */
export function failedDeliveries({ name }: Configuration): Metric {
  return new Metric({
    namespace: name,
    metricName: "FailedDeliveries",
    dimensionsMap: { service: "digest" },
    statistic: Stats.SUM,
    period: Duration.minutes(5),
  });
}
