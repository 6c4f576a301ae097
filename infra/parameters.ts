import { ArnFormat, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";

/** ARNs of the SSM parameters that the configuration names, each once. */
export function parameterArns(scope: Construct, names: readonly string[]): string[] {
  return [...new Set(names)].sort().map((name) =>
    Stack.of(scope).formatArn({
      service: "ssm",
      resource: "parameter",
      resourceName: name.slice(1),
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    }),
  );
}
