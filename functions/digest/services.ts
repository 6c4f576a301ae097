import { Logger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import {
  createChannel,
  createClients,
  createLinks,
  createSecretReader,
  hideAddresses,
  type Links,
} from "../../shared/channels/index.ts";
import { type Configuration, loadConfiguration, readEnvironment } from "../../shared/config/index.ts";
import type { World } from "../../shared/editions/index.ts";
import { DynamoTable, dynamoClient } from "../../shared/store/index.ts";
import type { DigestRun } from "./run.ts";
import { createWorlds } from "./worlds.ts";

export interface Services {
  readonly worlds: ReadonlyMap<string, World>;
  /** Counts what became of a run, for the alarms. */
  readonly count: (run: DigestRun) => void;
}

/** Longer than any channel needs to answer, and much shorter than the lease. */
const TIMEOUT_MILLISECONDS = 20_000;

/** Everything the function needs, from its environment variables alone. Made once a process. */
export async function createServices(): Promise<Services> {
  const environment = readEnvironment(process.env, ["table", "configurationFile"]);
  const configuration = loadConfiguration(environment.configurationFile);
  const logger = new Logger({ serviceName: "digest" });
  const metrics = new Metrics({ namespace: configuration.name, serviceName: "digest" });
  const clock = Date.now;
  const secret = createSecretReader(clock);
  const links = await linksOf(configuration, environment.publicUrl, secret);
  const clients = createClients(environment.archiveBucket);
  const worlds = createWorlds({
    configuration,
    table: new DynamoTable(dynamoClient(), environment.table),
    channelsOf: (digest) => digest.channels.map(createChannel),
    links,
    sendContext: (deliveryId) => ({
      deliveryId,
      clock,
      fetch,
      clients,
      secret,
      links,
      timeoutMilliseconds: TIMEOUT_MILLISECONDS,
      configurationSet: environment.configurationSet,
    }),
    clock,
    random: Math.random,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    log: (message, details) =>
      logger.info(
        message,
        Object.fromEntries(
          Object.entries(details).map(([name, value]) => [
            name,
            typeof value === "string" ? hideAddresses(value) : value,
          ]),
        ),
      ),
  });
  return {
    worlds,
    count: ({ deliveries, freezing }) => {
      metrics.addMetric("FailedDeliveries", MetricUnit.Count, deliveries.failed);
      metrics.addMetric("SentDeliveries", MetricUnit.Count, deliveries.sent);
      metrics.addMetric("WaitingDeliveries", MetricUnit.Count, deliveries.left);
      metrics.addMetric("Editions", MetricUnit.Count, freezing === "frozen" ? 1 : 0);
      metrics.publishStoredMetrics();
    },
  };
}

async function linksOf(
  { links, archive }: Configuration,
  publicUrl: string | null,
  secret: (name: string) => Promise<string>,
): Promise<Links> {
  const key = links === null || publicUrl === null ? null : await secret(links.secret);
  return createLinks({ publicUrl, key, feedback: links?.feedback ?? false, archiveUrl: archive.url });
}
