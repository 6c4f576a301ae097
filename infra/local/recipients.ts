/**
 * `npm run recipients` shows who gets which digest by mail and who is stopped, and why. `npm run recipients -- lift ADDRESS` lifts the
 * stop after a bounce or a complaint. The table keeps hashes of addresses only, so addresses come from the configuration.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { recipientId, type Stop } from "../../shared/channels/index.ts";
import type { DigestConfig } from "../../shared/config/index.ts";
import { ALL_DIGESTS, RecipientRepository, type Table } from "../../shared/store/index.ts";
import { runAsCommand } from "./command.ts";
import { localConfiguration, readCdkConfiguration } from "./configuration.ts";
import { chooseTable } from "./table-choice.ts";

const USAGE = `npm run recipients -- [ADDRESS | lift ADDRESS] [options]

  ADDRESS            what holds for this address, also where no digest names it
  --digest NAME      only this digest (may be given more than once)
  --stopped          only who is stopped
  --asked            lift: also what the reader asked for, because the reader asks for mail again
  --table NAME       a deployed table (or TABLE_NAME), else the local system's
  --folder FOLDER    folder of the local system (default .local)
`;

type Digest = Pick<DigestConfig, "name" | "channels">;

export interface RecipientListing {
  readonly digests: readonly Digest[];
  /** Only this address; null for all that the digests name. */
  readonly address: string | null;
  /** Only who is stopped. */
  readonly stopped: boolean;
}

const REASONS: Record<Stop["reason"], string> = {
  asked: "asked for no more",
  bounced: "mail came back",
  complained: "reported it as unwanted",
};

/** Who gets each digest by mail, in lines. */
export async function listRecipients(table: Table, listing: RecipientListing): Promise<string[]> {
  const recipients = new RecipientRepository(table);
  const lines: string[] = [];
  for (const digest of listing.digests) {
    const addresses = listing.address === null ? addressesOf(digest) : [listing.address];
    const rows: string[] = [];
    let stops = 0;
    for (const address of addresses) {
      const stop = await recipients.stopped(digest.name, address);
      if (stop !== null) stops += 1;
      if (stop !== null || !listing.stopped) rows.push(rowOf(address, stop, isNamed(digest, address)));
    }
    const count = `${addresses.length} mail ${addresses.length === 1 ? "recipient" : "recipients"}`;
    lines.push(
      "",
      `${digest.name}  ${listing.address === null ? `${count}, ${stops} stopped` : ""}`.trimEnd(),
      ...rows,
    );
  }
  return lines;
}

function rowOf(address: string, stop: Stop | null, named: boolean): string {
  if (stop === null) return `  ${named ? "receives" : "not named"}  ${address}`;
  return `  stopped   ${address}  ${REASONS[stop.reason]} (${stop.detail}), ${stop.at}`;
}

/**
 * Lifts the stops of an address: after a bounce or a complaint that of all digests, and what the reader asked for only with `asked`.
 * @returns what was lifted, in lines
 * @throws {Error} with a sentence for the person who typed the address, where nothing is lifted
 */
export async function liftStops(
  table: Table,
  address: string,
  { digests, asked }: { readonly digests: readonly string[]; readonly asked: boolean },
): Promise<string[]> {
  const recipients = new RecipientRepository(table);
  const id = recipientId(address);
  const lines: string[] = [];
  let kept = 0;
  for (const digest of [ALL_DIGESTS, ...digests]) {
    const stop = await recipients.stop(digest, id);
    if (stop === null) continue;
    if (stop.reason === "asked" && !asked) {
      kept += 1;
      continue;
    }
    await recipients.lift(digest, id);
    const what = digest === ALL_DIGESTS ? "all digests" : digest;
    lines.push(`${address} gets ${what} again; was stopped: ${REASONS[stop.reason]} (${stop.detail}), ${stop.at}`);
  }
  if (lines.length > 0) return lines;
  throw new Error(
    kept > 0
      ? `${address} asked for no more mail. Where the same reader asks for it again: --asked.`
      : `${address} is not stopped.`,
  );
}

const addressesOf = ({ channels }: Digest): string[] =>
  channels.flatMap((channel) => (channel.kind === "email" ? [...channel.recipients] : []));

const isNamed = (digest: Digest, address: string): boolean =>
  addressesOf(digest).some((one) => recipientId(one) === recipientId(address));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      digest: { type: "string", multiple: true },
      stopped: { type: "boolean", default: false },
      asked: { type: "boolean", default: false },
      table: { type: "string" },
      folder: { type: "string", default: ".local" },
      help: { type: "boolean", default: false },
    },
  });
  const isLift = positionals[0] === "lift";
  const address = positionals[isLift ? 1 : 0] ?? null;
  if (values.help || positionals.length > (isLift ? 2 : 1) || (isLift && address === null)) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const root = join(import.meta.dirname, "../..");
  const { table, where, close } = chooseTable(values.table, resolve(root, values.folder));
  const { configuration } = localConfiguration(readCdkConfiguration(join(root, "cdk.json")));
  const digests = configuration.digests.filter(({ name }) => values.digest?.includes(name) ?? true);
  try {
    if (isLift) {
      const options = { digests: digests.map(({ name }) => name), asked: values.asked };
      for (const line of await liftStops(table, address!, options)) console.log(line);
      return;
    }
    console.log(`Mail recipients, ${where}`);
    for (const line of await listRecipients(table, { digests, address, stopped: values.stopped })) console.log(line);
  } finally {
    close();
  }
}

runAsCommand(import.meta.filename, main);
