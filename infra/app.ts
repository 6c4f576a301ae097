import { join } from "node:path";
import { App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { ConfigurationError, validateConfiguration } from "../shared/config/index.ts";
import { bundle, ROOT } from "./bundle.ts";
import { MonitorStack } from "./stack.ts";
import { resolveFilters } from "./watch.ts";

try {
  const app = new App();
  const configuration = resolveFilters(validateConfiguration(app.node.tryGetContext("monitor")));
  const bundles = await bundle();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  new MonitorStack(app, configuration.name, {
    configuration,
    bundles,
    configurationFolder: join(ROOT, "dist", "configuration"),
    description: "Monitor of developments in and about Belarus",
  });
  app.synth();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(`cdk.json, context "monitor": ${error.message}`);
  process.exitCode = 1;
}
