import { Aws, Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from "aws-cdk-lib/aws-ses";
import { Topic } from "aws-cdk-lib/aws-sns";
import { LambdaSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type Configuration, VARIABLES } from "../shared/config/index.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Bundle } from "./bundle.ts";
import { BundledFunction, type ConfigurationLayer } from "./bundled-function.ts";
import type { MonitorTable } from "./table.ts";

export interface MailProps {
  readonly bundle: Bundle;
  readonly configuration: Configuration;
  readonly layer: ConfigurationLayer;
  readonly table: MonitorTable;
}

/** Sends through SES, and hears from it who can or will not be reached. The sender's identity is verified by you, outside this stack. */
export class Mail extends Construct {
  readonly function: BundledFunction;
  readonly configurationSet: ConfigurationSet;
  readonly failures: Queue;
  private readonly senders: readonly string[];

  constructor(scope: Construct, id: string, { table, ...props }: MailProps) {
    super(scope, id);
    this.senders = sendersOf(props.configuration);
    this.configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    const events = new Topic(this, "Events", { enforceSSL: true });
    this.configurationSet.addEventDestination("Events", {
      destination: EventDestination.snsTopic(events),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
    this.failures = new Queue(this, "Failures", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.failures,
      "AwsSolutions-SQS3",
      "It is the dead-letter queue of the subscription, which cdk-nag does not look at; it has an alarm.",
    );
    this.function = new BundledFunction(this, "MailEvents", {
      ...props,
      description: "Stops recipients whose mail bounces or who complain",
      memoryMegabytes: 256,
      timeout: Duration.seconds(30),
      environment: { [VARIABLES.table]: table.table.tableName },
    });
    table.grantItems(this.function);
    // SNS has done its part once Lambda took the event; what the function then fails at three times ends here too.
    this.function.function.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(this.failures) });
    this.function.allow(new PolicyStatement({ actions: ["sqs:SendMessage"], resources: [this.failures.queueArn] }));
    events.addSubscription(new LambdaSubscription(this.function.function, { deadLetterQueue: this.failures }));
  }

  /** Mail from the configured addresses only, by this configuration set. */
  grantSending(sender: BundledFunction): void {
    const arn = (resource: string) => `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
    sender.allow(
      new PolicyStatement({
        actions: ["ses:SendEmail", "ses:SendRawEmail"],
        resources: [arn("identity/*"), arn(`configuration-set/${this.configurationSet.configurationSetName}`)],
        conditions: { StringEquals: { "ses:FromAddress": this.senders } },
      }),
      "An address can be verified by itself or by its domain, and in the sandbox recipients count as identities too; the condition binds the sender to the configured addresses.",
    );
  }
}

/** The bare addresses that mail comes from, each once. */
function sendersOf({ digests }: Configuration): string[] {
  const channels = digests.flatMap((digest) => digest.channels);
  const senders = channels.flatMap((channel) =>
    channel.kind === "email" ? [(/<([^<>]+)>\s*$/.exec(channel.from)?.[1] ?? channel.from).trim()] : [],
  );
  return [...new Set(senders)].sort();
}
