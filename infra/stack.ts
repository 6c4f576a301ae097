import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Configuration } from "../shared/config/index.ts";
import { Alarms } from "./alarms.ts";
import { Archive } from "./archive.ts";
import type { Bundle } from "./bundle.ts";
import { ConfigurationLayer } from "./bundled-function.ts";
import { Dashboard } from "./dashboard.ts";
import { Digest } from "./digest.ts";
import { Drops } from "./drops.ts";
import type { FunctionName } from "./functions.ts";
import { Ingest } from "./ingest.ts";
import { Links } from "./links.ts";
import { Mail } from "./mail.ts";
import { MonitorTable } from "./table.ts";

export interface MonitorStackProps extends StackProps {
  readonly configuration: Configuration;
  readonly bundles: readonly Bundle[];
  /** Where the configuration is laid as a file, to become part of the functions. */
  readonly configurationFolder: string;
}

/** The whole monitor: drops in, digests out. */
export class MonitorStack extends Stack {
  constructor(scope: Construct, id: string, props: MonitorStackProps) {
    super(scope, id, props);
    const { configuration, bundles, configurationFolder: folder } = props;
    const bundle = (name: FunctionName): Bundle => {
      const found = bundles.find((one) => one.name === name);
      if (found === undefined) throw new Error(`There is no bundle of the function ${name}`);
      return found;
    };
    const channels = configuration.digests.flatMap((digest) => digest.channels);
    const uses = (kind: (typeof channels)[number]["kind"]) => channels.some((channel) => channel.kind === kind);

    const layer = new ConfigurationLayer(this, "Configuration", { configuration, folder });
    const table = new MonitorTable(this, "Data");
    const drops = new Drops(this, "Drops", { name: configuration.name, functionTimeout: Ingest.timeout });
    const common = { configuration, layer, table };
    const ingest = new Ingest(this, "Reading", { ...common, drops, bundle: bundle("ingest") });
    const links =
      configuration.links === null
        ? null
        : new Links(this, "Links", { ...common, secret: configuration.links.secret, bundle: bundle("unsubscribe") });
    const mail = uses("email") ? new Mail(this, "Mail", { ...common, bundle: bundle("mail-events") }) : null;
    const archive = uses("archive") ? new Archive(this, "Archive") : null;
    const digest = new Digest(this, "Editions", { ...common, links, mail, archive, bundle: bundle("digest") });

    const functions = [ingest, digest, links, mail].flatMap((part) => (part === null ? [] : [part.function]));
    const failureQueues = new Map<string, Queue>([
      ["A drop could not be read", drops.deadLetters],
      ["An edition could not be made", digest.failures],
    ]);
    if (mail !== null) failureQueues.set("A bounce or complaint could not be handled", mail.failures);
    const alarms = new Alarms(this, "Alarms", { configuration, drops, table, functions, failureQueues });
    const dashboard = new Dashboard(this, "Overview", { configuration, drops, table, functions, alarms });

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output("DropBucket", drops.bucket.bucketName, "Put articles here");
    output("TableName", table.table.tableName, "The table of articles, events and deliveries");
    output("DashboardName", dashboard.name, "The CloudWatch dashboard");
    if (archive !== null) output("ArchiveBucket", archive.bucket.bucketName, "Editions as files");
    if (links !== null) output("LinksUrl", links.url, "Where links of digests lead");
  }
}
