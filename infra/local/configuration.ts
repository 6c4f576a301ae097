import { readFileSync } from "node:fs";
import { type Configuration, type DigestConfig, validateConfiguration } from "../../shared/config/index.ts";
import { resolveFilters } from "../watch.ts";

/** The digest that only the local system has: everything, a few seconds after it was found. */
export const LOCAL_DIGEST = "local";
export const LOCAL_READER = "reader@local.test";

/**
 * The configuration of `cdk.json`, as `cdk deploy` uses it.
 * @throws {UnreadableFile} where the file is missing or no JSON, and ConfigurationError where what it says is wrong
 */
export function readCdkConfiguration(path: string): Configuration {
  const { context } = parseJson(readText(path), path) as { context?: Record<string, unknown> };
  return resolveFilters(validateConfiguration(context?.["monitor"]));
}

/** A file that was named to a command and cannot be used; the message is for whoever named it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** The text of a file that someone named. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = { ENOENT: "there is no such file", EISDIR: "is a folder", EACCES: "may not be read" }[code ?? ""];
    throw new UnreadableFile(`${path}: ${why ?? message}`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableFile(`${path}: is not valid JSON (${(error as Error).message})`);
  }
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
