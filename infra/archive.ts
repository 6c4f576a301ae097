import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { acknowledge } from "./acknowledge.ts";
import type { BundledFunction } from "./bundled-function.ts";

/** Editions as files: pages, feeds, tables. Private; serve it by a distribution of your own where readers are to reach it. */
export class Archive extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, "Bucket", {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });
    acknowledge(
      this.bucket,
      "AwsSolutions-S1",
      "Only the digest function writes here, and its log and the delivery records tell of each file; access logs would keep who reads what.",
    );
  }

  grantEditions(writer: BundledFunction): void {
    writer.allow(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: [this.bucket.arnForObjects("*")],
      }),
      "The names of future editions are not known yet; the function may reach every object of this one bucket, to read and write only.",
    );
    // Without it, S3 answers 403 instead of 404 for a file that is not there yet.
    writer.allow(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [this.bucket.bucketArn] }));
  }
}
