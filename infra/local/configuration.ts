import { readFileSync } from "node:fs";
import { type Configuration, type DigestConfig, validateConfiguration } from "../../shared/config/index.ts";
import { resolveFilters } from "../watch.ts";

/** The digest that only the local system has: everything, a few seconds after it was found. */
export const LOCAL_DIGEST = "local";
export const LOCAL_READER = "reader@local.test";

/** The configuration of `cdk.json`, as `cdk deploy` uses it. */
export function readCdkConfiguration(path: string): Configuration {
  const { context } = JSON.parse(readFileSync(path, "utf8")) as { context?: Record<string, unknown> };
  return resolveFilters(validateConfiguration(context?.["monitor"]));
}

export interface LocalConfiguration {
  readonly configuration: Configuration;
  /** Channels that are not used from this machine, in words. */
  readonly left: readonly string[];
}

/**
 * The same digests, and one more. Nothing leaves this machine: mail and topics go to the mailbox, the archive to a folder, and
 * channels that would call a server elsewhere are left out.
 */
export function localConfiguration(deployed: Configuration): LocalConfiguration {
  const left: string[] = [];
  const digests = deployed.digests.map((digest): DigestConfig => {
    const channels = digest.channels.filter(({ kind }) => {
      const stays = kind === "email" || kind === "archive" || kind === "sns";
      if (!stays) left.push(`${digest.name}: ${kind}`);
      return stays;
    });
    return { ...digest, channels: channels.length > 0 ? channels : [{ kind: "archive", formats: ["html"] }] };
  });
  const local: DigestConfig = {
    name: LOCAL_DIGEST,
    title: "Belarus, on this machine",
    language: "en",
    timeZone: "Europe/Minsk",
    cadence: { kind: "minutely" },
    filter: {},
    channels: [{ kind: "email", from: "Belarus monitor <monitor@local.test>", recipients: [LOCAL_READER] }],
    silenceAfterDays: 365,
  };
  return {
    configuration: {
      ...deployed,
      digests: [local, ...digests.filter(({ name }) => name !== LOCAL_DIGEST)],
      links: deployed.links ?? { secret: "/local/links", feedback: true },
    },
    left,
  };
}
