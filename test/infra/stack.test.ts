import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { afterAll, describe, expect, it } from "vitest";
import type { Bundle } from "../../infra/bundle.ts";
import { ROOT } from "../../infra/bundle.ts";
import { FUNCTION_NAMES } from "../../infra/functions.ts";
import { MonitorStack } from "../../infra/stack.ts";
import { validateConfiguration } from "../../shared/config/index.ts";

const folder = mkdtempSync(join(tmpdir(), "stack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// What is in a bundle is the matter of other tests; here each is one small file.
const bundles: Bundle[] = FUNCTION_NAMES.map((name) => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.mjs"), "export const handler = async () => null;\n");
  return { name, folder: path, files: [], startBytes: 0, codeBytes: 0 };
});

const full = {
  name: "belarus-monitor",
  digests: [
    {
      name: "daily",
      title: "Daily",
      timeZone: "Europe/Warsaw",
      cadence: { kind: "daily", at: "07:05" },
      channels: [
        { kind: "email", from: "Monitor <monitor@example.org>", recipients: ["a@example.org"] },
        { kind: "slack", secret: "/belarus-monitor/slack" },
        { kind: "sns", topicArn: "arn:aws:sns:eu-central-1:123456789012:news" },
        { kind: "archive", formats: ["html"] },
      ],
    },
    {
      name: "weekly",
      title: "Weekly",
      cadence: { kind: "weekly", at: "18:30", day: "friday" },
      channels: [{ kind: "webhook", url: "https://example.org/hook", secret: "/belarus-monitor/hook" }],
    },
    {
      name: "alerts",
      title: "Alerts",
      cadence: { kind: "minutely" },
      filter: { minimumSeverity: "critical" },
      channels: [{ kind: "email", from: "monitor@example.org", recipients: ["a@example.org"] }],
    },
    {
      name: "hourly",
      title: "Hourly",
      timeZone: "Asia/Kolkata",
      cadence: { kind: "hourly", minute: 15 },
      channels: [{ kind: "telegram", secret: "/belarus-monitor/telegram", chat: "@channel" }],
    },
  ],
  links: { secret: "/belarus-monitor/links" },
  alarms: { emails: ["operator@example.org"], silentDays: 3, queueMinutes: 20 },
  retention: { logDays: 30 },
};

function synthesise(input: unknown): { template: Template; app: App; stack: MonitorStack } {
  const app = new App({ context: { "@aws-cdk/aws-iam:minimizePolicies": true } });
  const configuration = validateConfiguration(input);
  const configurationFolder = join(folder, "configuration");
  const stack = new MonitorStack(app, configuration.name, { configuration, bundles, configurationFolder });
  return { template: Template.fromStack(stack), app, stack };
}

const { template } = synthesise(full);
type Resource = { Type: string; Properties: Record<string, unknown>; DependsOn?: string[] };
const resources = Object.entries(template.toJSON()["Resources"] as Record<string, Resource>);
const ofType = (type: string) => resources.filter(([, resource]) => resource.Type === type);

describe("the stack", () => {
  it("keeps drops private, versioned, and only over TLS", () => {
    template.allResourcesProperties("AWS::S3::Bucket", {
      VersioningConfiguration: { Status: "Enabled" },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    template.allResources("AWS::S3::Bucket", { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
    for (const [, policy] of ofType("AWS::S3::BucketPolicy")) {
      expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
    }
  });

  it("tells the queue of each drop, which gives up after four tries", () => {
    template.hasResource("AWS::S3::Bucket", {
      Properties: { NotificationConfiguration: { QueueConfigurations: [{ Event: "s3:ObjectCreated:*" }] } },
      DependsOn: [Match.stringLikeRegexp("DropsQueuePolicy")],
    });
    template.hasResourceProperties("AWS::SQS::Queue", {
      RedrivePolicy: { maxReceiveCount: 4 },
      VisibilityTimeout: 1800,
    });
    template.hasResourceProperties("AWS::Lambda::EventSourceMapping", {
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: 5 },
    });
  });

  it("lets the queue take notifications of this account's buckets only", () => {
    const [, policy] = ofType("AWS::SQS::QueuePolicy").find(([id]) => id.startsWith("DropsQueuePolicy"))!;
    const { Statement } = policy.Properties["PolicyDocument"] as { Statement: Record<string, unknown>[] };
    const allow = Statement.find(({ Effect }) => Effect === "Allow")!;
    expect(allow["Principal"]).toEqual({ Service: "s3.amazonaws.com" });
    expect(allow["Condition"]).toMatchObject({ StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } });
  });

  it("protects the table", () => {
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it("runs every function on the same runtime, with its own log that expires", () => {
    const functions = ofType("AWS::Lambda::Function");
    expect(functions).toHaveLength(4);
    for (const [, { Properties }] of functions) {
      expect(Properties).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"], Handler: "index.handler" });
      expect(JSON.stringify(Properties["Environment"])).toContain('"CONFIGURATION_FILE":"/opt/configuration.json"');
    }
    template.allResourcesProperties("AWS::Logs::LogGroup", { RetentionInDays: 30 });
    template.resourceCountIs("AWS::Logs::LogGroup", 4);
  });

  it.each([
    ["daily", "cron(5 7 * * ? *)", "Europe/Warsaw"],
    ["weekly", "cron(30 18 ? * FRI *)", "Europe/Minsk"],
    ["hourly", "cron(15 * * * ? *)", "Asia/Kolkata"],
  ])("schedules %s in its own time zone", (name, expression, zone) => {
    template.hasResourceProperties("AWS::Scheduler::Schedule", {
      Name: name,
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: zone,
      Target: { Input: `{"digest":"${name}","scheduledTime":"<aws.scheduler.scheduled-time>"}` },
    });
  });

  it("looks for alerts every minute", () => {
    template.hasResourceProperties("AWS::Scheduler::Schedule", {
      Name: "alerts",
      ScheduleExpression: "rate(1 minute)",
    });
  });

  it("completes what is pending every five minutes, where no digest runs every minute", () => {
    const pending = { Name: "Pending", ScheduleExpression: "rate(5 minutes)", Target: { Input: '{"pending":true}' } };
    const slow = synthesise({ ...full, digests: full.digests.filter(({ name }) => name !== "alerts") });
    slow.template.hasResourceProperties("AWS::Scheduler::Schedule", pending);
    slow.template.resourceCountIs("AWS::Scheduler::Schedule", 4);
    template.resourcePropertiesCountIs("AWS::Scheduler::Schedule", pending, 0);
  });

  it("keeps what failed for good, with an alarm on each such queue", () => {
    template.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
      DestinationConfig: { OnFailure: { Destination: Match.anyValue() } },
      MaximumRetryAttempts: 2,
    });
    const watched = ofType("AWS::CloudWatch::Alarm").map(([, { Properties }]) => JSON.stringify(Properties));
    const failureQueues = ofType("AWS::SQS::Queue").filter(([id]) => /DeadLetters|Failures/.test(id));
    expect(failureQueues).toHaveLength(3);
    for (const [id] of failureQueues) expect(watched.some((alarm) => alarm.includes(id))).toBe(true);
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: "ApproximateAgeOfOldestMessage",
      Threshold: 1200,
    });
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: "NumberOfMessagesSent",
      EvaluationPeriods: 3,
      TreatMissingData: "breaching",
    });
    template.hasResourceProperties("AWS::CloudWatch::Alarm", { MetricName: "FailedDeliveries" });
    template.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "operator@example.org" });
  });

  it("gives rights to named things only", () => {
    const wide: string[] = [];
    for (const [id, { Properties }] of [...ofType("AWS::IAM::Policy"), ...ofType("AWS::IAM::Role")]) {
      const documents = [
        Properties["PolicyDocument"],
        ...((Properties["Policies"] as { PolicyDocument: unknown }[] | undefined) ?? []).map(
          (one) => one.PolicyDocument,
        ),
      ].filter((one) => one !== undefined) as { Statement: { Action: string | string[]; Resource: unknown }[] }[];
      for (const { Action, Resource } of documents.flatMap(({ Statement }) => Statement)) {
        const resourceList = Array.isArray(Resource) ? Resource : [Resource];
        if (resourceList.includes("*") || [Action].flat().some((action) => action.includes("*"))) wide.push(id);
      }
      expect(Properties["ManagedPolicyArns"]).toBeUndefined();
    }
    expect(wide).toEqual([]);
  });

  it("lets the digest function read its own secrets, send from its own address, and write to its own topic", () => {
    const [, policy] = ofType("AWS::IAM::Policy").find(([id]) => id.startsWith("EditionsDigestRole"))!;
    const text = JSON.stringify(policy.Properties["PolicyDocument"]);
    for (const name of ["slack", "hook", "telegram", "links"])
      expect(text).toContain(`:parameter/belarus-monitor/${name}`);
    expect(text).toContain('"ses:FromAddress":["monitor@example.org"]');
    expect(text).toContain("arn:aws:sns:eu-central-1:123456789012:news");
  });

  it("has no secret in it, only names", () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/hooks\.slack\.com|whsec_/);
  });

  it("makes only what the configuration asks for", () => {
    const digests = [full.digests[1]!];
    const { template: small } = synthesise({ digests });
    small.resourceCountIs("AWS::SES::ConfigurationSet", 0);
    small.resourceCountIs("AWS::Lambda::Url", 0);
    small.resourceCountIs("AWS::S3::Bucket", 1);
    small.resourceCountIs("AWS::Lambda::Function", 2);
    template.resourceCountIs("AWS::Lambda::Url", 1);
  });

  it("breaks no rule of AWS Solutions that it does not answer for", () => {
    const { app } = synthesise(full);
    const checks = new AwsSolutionsChecks(app);
    const report = checks.validateScope(app);
    const acknowledged = (path: string, rule: string) =>
      app.node
        .findAll()
        .filter(({ node }) => path === node.path || path.startsWith(`${node.path}/`))
        .flatMap(({ node }) => node.metadata)
        .some(
          ({ type, data }) =>
            type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY && JSON.stringify(data).includes(rule),
        );
    const open = report.violations
      .flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map((resource) => ({
          ruleName,
          path: resource.constructPath ?? resource.resourceLogicalId,
        })),
      )
      .filter(({ ruleName, path }) => !acknowledged(path ?? "", ruleName));
    expect(open).toEqual([]);
  });

  it("is as it was", async () => {
    const json = JSON.stringify(template.toJSON(), null, 1)
      // Names of assets change with every change of the code.
      .replaceAll(/[0-9a-f]{64}/g, "ASSET")
      .replaceAll(/(ConfigurationLayer)[0-9A-F]{8,}/g, "$1");
    await expect(`${json}\n`).toMatchFileSnapshot("stack.template.snap");
  });
});

describe("cdk.json", () => {
  it("holds a configuration without mistakes, and runs the app on the project's own Node", () => {
    const { app, context } = JSON.parse(readFileSync(join(ROOT, "cdk.json"), "utf8"));
    expect(() => validateConfiguration(context.monitor)).not.toThrow();
    expect(app).toBe("node_modules/.bin/node infra/app.ts");
  });
});
