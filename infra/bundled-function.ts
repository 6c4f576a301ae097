import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  Effect,
  type IGrantable,
  type IPrincipal,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LayerVersion,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type Configuration, VARIABLES } from "../shared/config/index.ts";
import { acknowledge } from "./acknowledge.ts";
import type { Bundle } from "./bundle.ts";

/** The validated configuration, as a file beside the code of every function: it has no size limit, and code and settings stay apart. */
export class ConfigurationLayer extends Construct {
  static readonly path = "/opt/configuration.json";
  readonly layer: LayerVersion;

  constructor(
    scope: Construct,
    id: string,
    { configuration, folder }: { configuration: Configuration; folder: string },
  ) {
    super(scope, id);
    const text = JSON.stringify(configuration, null, 2);
    const own = join(folder, createHash("sha256").update(text).digest("hex").slice(0, 16));
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "configuration.json"), text);
    this.layer = new LayerVersion(this, "Layer", {
      code: Code.fromAsset(own),
      description: "The configuration, as it was validated when the stack was made",
    });
  }
}

export interface BundledFunctionProps {
  readonly bundle: Bundle;
  readonly configuration: Configuration;
  readonly layer: ConfigurationLayer;
  readonly description: string;
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
}

/** A function from its bundle, with a role of its own that may write its log and nothing else until it is allowed more. */
export class BundledFunction extends Construct implements IGrantable {
  readonly function: LambdaFunction;
  readonly grantPrincipal: IPrincipal;
  readonly name: string;
  private readonly role: Role;

  constructor(scope: Construct, id: string, props: BundledFunctionProps) {
    super(scope, id);
    const { configuration, bundle } = props;
    this.name = bundle.name;
    const logGroup = new LogGroup(this, "Log", {
      retention: configuration.retention.logDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: {
        Log: new PolicyDocument({
          statements: [
            new PolicyStatement({
              effect: Effect.ALLOW,
              actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
              resources: [logGroup.logGroupArn],
            }),
          ],
        }),
      },
    });
    acknowledge(
      this.role,
      `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(logGroup.node.defaultChild as never)}.Arn>]`,
      "The ARN of a log group ends in :*, which stands for its streams.",
    );
    this.grantPrincipal = this.role;
    this.function = new LambdaFunction(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle.folder, { exclude: ["*.part"] }),
      handler: "index.handler",
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      layers: [props.layer.layer],
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        [VARIABLES.configurationFile]: ConfigurationLayer.path,
        POWERTOOLS_SERVICE_NAME: bundle.name,
        POWERTOOLS_METRICS_NAMESPACE: configuration.name,
        NODE_OPTIONS: "--enable-source-maps",
        ...props.environment,
      },
    });
  }

  /** @param reason needed where the statement has a wildcard */
  allow(statement: PolicyStatement, reason?: string): void {
    this.role.addToPolicy(statement);
    if (reason === undefined) return;
    for (const resource of statement.resources) {
      acknowledge(this.role, `AwsSolutions-IAM5[Resource::${nagName(this, resource)}]`, reason);
    }
  }
}

/** How cdk-nag writes a resource of a policy: `<LogicalId.Arn>/*`, or the text with `<AWS::Region>` for pseudo parameters. */
function nagName(scope: Construct, resource: string): string {
  const resolved = Stack.of(scope).resolve(resource) as unknown;
  const part = (value: unknown): string => {
    if (typeof value === "string") return value;
    const object = value as { "Fn::GetAtt"?: [string, string]; Ref?: string; "Fn::Join"?: [string, unknown[]] };
    if (object["Fn::GetAtt"]) return `<${object["Fn::GetAtt"].join(".")}>`;
    if (object.Ref) return `<${object.Ref}>`;
    if (object["Fn::Join"]) return object["Fn::Join"][1].map(part).join(object["Fn::Join"][0]);
    return JSON.stringify(value);
  };
  return part(resolved);
}
