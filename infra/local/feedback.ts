/**
 * `npm run feedback` shows what readers called not relevant: for each digest the votes, and what is kept out because of them.
 * `npm run feedback -- lift DIGEST ID` lets it appear again.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { EditionRepository, type Feedback, FeedbackRepository, type Table } from "../../shared/store/index.ts";
import { entityById } from "../../shared/watchlist/index.ts";
import { runAsCommand } from "./command.ts";
import { LOCAL_DIGEST, readCdkConfiguration } from "./configuration.ts";
import { chooseTable } from "./table-choice.ts";

const USAGE = `npm run feedback -- [lift DIGEST ID] [options]

  --digest NAME      only this digest (may be given more than once)
  --muted            only what is kept out now
  --table NAME       a deployed table (or TABLE_NAME), else the local system's
  --folder FOLDER    folder of the local system (default .local)
`;

export interface FeedbackListing {
  readonly digests: readonly string[];
  /** Only what is kept out now. */
  readonly muted: boolean;
}

/** The votes of each digest, most first, in lines. */
export async function listFeedback(table: Table, { digests, muted }: FeedbackListing): Promise<string[]> {
  const [feedback, editions] = [new FeedbackRepository(table), new EditionRepository(table)];
  const lines: string[] = [];
  for (const digest of digests) {
    const all = await feedback.list(digest);
    const shown = all
      .filter(({ mutedAt }) => !muted || mutedAt !== null)
      .sort((a, b) => b.votes - a.votes || (a.id < b.id ? -1 : 1));
    const out = all.filter(({ mutedAt }) => mutedAt !== null).length;
    lines.push("", `${digest}  ${counted(all.length, "subject")} of feedback, ${out} kept out`);
    for (const one of shown) lines.push(...linesOf(one, await nameOf(digest, one, editions)));
  }
  return lines;
}

/**
 * Lets a development or an actor appear in a digest again; the votes stay counted.
 * @throws {Error} with a sentence for the person who typed the id, where nothing of that id is kept out
 */
export async function liftMute(table: Table, digest: string, id: string): Promise<string> {
  const feedback = new FeedbackRepository(table);
  const found = (await feedback.list(digest)).find((one) => one.id === id);
  if (found === undefined || found.mutedAt === null) {
    throw new Error(`Nothing with the id ${id} is kept out of the digest ${digest}; npm run feedback lists what is.`);
  }
  await feedback.unmute(digest, found.kind, id);
  const name = await nameOf(digest, found, new EditionRepository(table));
  return `${digest} tells what is new about ${name ?? id} again.`;
}

function linesOf({ kind, id, votes, mutedAt, edition }: Feedback, name: string | null): string[] {
  const state = mutedAt === null ? "shown again" : `kept out since ${mutedAt}`;
  return [
    `  ${counted(votes, "vote").padEnd(9)} ${kind === "entity" ? "actor" : kind}  ${name ?? "(no longer stored)"}`,
    `            ${state}; last vote on ${edition}; id ${id}`,
  ];
}

/** The name of an actor; of a development the headline that the vote was about. Null where it is not known any more. */
async function nameOf(
  digest: string,
  { kind, id, edition }: Feedback,
  editions: EditionRepository,
): Promise<string | null> {
  if (kind === "entity") return entityById(id)?.name ?? null;
  const reference = await editions.edition(digest, edition.slice(digest.length + 1));
  if (reference === undefined) return null;
  const { view } = await editions.content(reference);
  const items = view.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const told = items.flatMap((item) => [item, ...item.also]);
  return told.find(({ developmentId }) => developmentId === id)?.headline ?? null;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      digest: { type: "string", multiple: true },
      muted: { type: "boolean", default: false },
      table: { type: "string" },
      folder: { type: "string", default: ".local" },
      help: { type: "boolean", default: false },
    },
  });
  const [command, digest, id] = positionals;
  if (values.help || (command !== undefined && (command !== "lift" || digest === undefined || id === undefined))) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const root = join(import.meta.dirname, "../..");
  const { table, where, close } = chooseTable(values.table, resolve(root, values.folder));
  try {
    if (command === "lift") return console.log(await liftMute(table, digest!, id!));
    const configured = readCdkConfiguration(join(root, "cdk.json")).digests.map(({ name }) => name);
    const listing = { digests: values.digest ?? [...configured, LOCAL_DIGEST], muted: values.muted };
    console.log(`What readers called not relevant, ${where}`);
    for (const line of await listFeedback(table, listing)) console.log(line);
  } finally {
    close();
  }
}

runAsCommand(import.meta.filename, main);
