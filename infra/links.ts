import { Duration } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { FunctionUrlAuthType, InvokeMode } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { type Configuration, VARIABLES } from "../shared/config/index.ts";
import type { Bundle } from "./bundle.ts";
import { BundledFunction, type ConfigurationLayer } from "./bundled-function.ts";
import { parameterArns } from "./parameters.ts";
import type { MonitorTable } from "./table.ts";

export interface LinksProps {
  readonly bundle: Bundle;
  readonly configuration: Configuration;
  readonly layer: ConfigurationLayer;
  readonly table: MonitorTable;
  /** Name of the parameter with the signing key. */
  readonly secret: string;
}

/** Where the signed links of digests lead: to unsubscribe, and to say that something is not relevant. */
export class Links extends Construct {
  readonly function: BundledFunction;
  readonly url: string;

  constructor(scope: Construct, id: string, { table, secret, ...props }: LinksProps) {
    super(scope, id);
    this.function = new BundledFunction(this, "Unsubscribe", {
      ...props,
      description: "Answers the signed links of digests",
      memoryMegabytes: 256,
      timeout: Duration.seconds(10),
      environment: { [VARIABLES.table]: table.table.tableName },
    });
    table.grantItems(this.function);
    this.function.allow(
      new PolicyStatement({
        actions: ["ssm:GetParameter", "ssm:GetParameters"],
        resources: parameterArns(this, [secret]),
      }),
    );
    // Mail programs call it without any account of ours; what they may do is in the signed link.
    const url = this.function.function.addFunctionUrl({
      authType: FunctionUrlAuthType.NONE,
      invokeMode: InvokeMode.BUFFERED,
    });
    this.url = url.url;
  }
}
