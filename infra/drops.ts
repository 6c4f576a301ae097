import { Aws, Duration, RemovalPolicy } from "aws-cdk-lib";
import { ArnPrincipal, Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";

export interface DropsProps {
  /** Begins the names of the stack's buckets. */
  readonly name: string;
  /** The ingest function's time-out: a message stays hidden for six times as long, as AWS advises. */
  readonly functionTimeout: Duration;
}

/** Where articles are dropped, and the queue that tells of them. What cannot be read after four tries waits in the dead-letter queue. */
export class Drops extends Construct {
  readonly bucket: Bucket;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { name, functionTimeout }: DropsProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, "DeadLetters", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(functionTimeout.toSeconds() * 6),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 4 },
    });
    this.bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    acknowledge(
      this.bucket,
      "AwsSolutions-S1",
      "Versions and receipts tell what was dropped and when; access logs would also keep who asked from where, which those who watch Belarus may not want kept. CloudTrail data events can be turned on where they are wanted.",
    );
    this.notify(name);
  }

  /**
   * The bucket's own notification, written straight into the bucket: the usual way of the CDK is a custom resource with one more
   * function and wide rights. The policy names the bucket by how its name begins, since its full name depends on the policy, and
   * CloudFormation may cut a long stack's name in it.
   */
  private notify(name: string): void {
    this.queue.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        actions: ["sqs:SendMessage"],
        resources: [this.queue.queueArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": Aws.ACCOUNT_ID },
          ArnLike: { "aws:SourceArn": `arn:${Aws.PARTITION}:s3:::${name.slice(0, 20)}*` },
        },
      }),
    );
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: [{ event: "s3:ObjectCreated:*", queue: this.queue.queueArn }],
    };
    const policy = this.queue.node.tryFindChild("Policy");
    if (policy !== undefined) resource.node.addDependency(policy);
  }

  /** Lets someone outside this account's administrators drop articles, and nothing else. */
  allowDropsFrom(arn: string): void {
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ArnPrincipal(arn)],
        actions: ["s3:PutObject", "s3:AbortMultipartUpload"],
        resources: [this.bucket.arnForObjects("*")],
      }),
    );
  }
}
