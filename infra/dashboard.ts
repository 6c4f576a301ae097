import { Duration } from "aws-cdk-lib";
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IMetric,
  Metric,
  PeriodOverride,
  Stats,
} from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { Configuration } from "../shared/config/index.ts";
import { type Alarms, failedDeliveries } from "./alarms.ts";
import type { BundledFunction } from "./bundled-function.ts";
import type { Drops } from "./drops.ts";
import type { MonitorTable } from "./table.ts";

export interface DashboardProps {
  readonly configuration: Configuration;
  readonly drops: Drops;
  readonly table: MonitorTable;
  readonly functions: readonly BundledFunction[];
  readonly alarms: Alarms;
}

/** One page that answers: does it take drops, does it keep up, does it deliver. */
export class Dashboard extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, { configuration, drops, table, functions, alarms }: DashboardProps) {
    super(scope, id);
    this.name = configuration.name;
    const period = Duration.minutes(5);
    const counted = (metricName: string, service: string) =>
      new Metric({
        namespace: configuration.name,
        metricName,
        dimensionsMap: { service },
        statistic: Stats.SUM,
        period,
      });
    const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
      new GraphWidget({ title, left, right, width: 12, height: 6, liveData: true });
    const dashboard = new CloudWatchDashboard(this, "Dashboard", {
      dashboardName: configuration.name,
      periodOverride: PeriodOverride.AUTO,
      defaultInterval: Duration.days(3),
    });
    dashboard.addWidgets(new AlarmStatusWidget({ title: "Alarms", alarms: alarms.alarms, width: 24, height: 3 }));
    dashboard.addWidgets(
      graph(
        "Drops",
        [drops.queue.metricNumberOfMessagesSent({ period, label: "dropped" })],
        [
          drops.queue.metricApproximateNumberOfMessagesVisible({ period, label: "waiting" }),
          drops.deadLetters.metricApproximateNumberOfMessagesVisible({ period, label: "dead letters" }),
        ],
      ),
      graph("Read", [counted("Articles", "ingest"), counted("Events", "ingest"), counted("Refusals", "ingest")]),
    );
    dashboard.addWidgets(
      graph("Deliveries", [counted("SentDeliveries", "digest"), failedDeliveries(configuration)]),
      graph("Age of the oldest drop (seconds)", [drops.queue.metricApproximateAgeOfOldestMessage({ period })]),
    );
    dashboard.addWidgets(
      graph(
        "Errors and throttles",
        functions.map(({ name, function: lambda }) => lambda.metricErrors({ period, label: `${name} errors` })),
        functions.map(({ name, function: lambda }) => lambda.metricThrottles({ period, label: `${name} throttles` })),
      ),
      graph(
        "Duration (milliseconds, 95th percentile)",
        functions.map(({ name, function: lambda }) =>
          lambda.metricDuration({ period, statistic: Stats.percentile(95), label: name }),
        ),
      ),
    );
    dashboard.addWidgets(
      graph("Table", [
        table.table.metricConsumedWriteCapacityUnits({ period }),
        table.table.metricConsumedReadCapacityUnits({ period }),
      ]),
    );
  }
}
