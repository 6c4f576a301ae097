/**
 * `npm run --silent simulate -- [--digest NAME] [--configuration FILE] STREAM.jsonl…` replays drops under a simulated clock and
 * prints one JSON line for each edition sent, and nothing else; what could not be read is told on standard error.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Configuration } from "../../shared/config/index.ts";
import { extract } from "../../shared/events/index.ts";
import { readCdkConfiguration, readText } from "./configuration.ts";
import { type StreamLine, simulate } from "./simulation.ts";

const USAGE = "usage: npm run --silent simulate -- [--digest NAME]… [--configuration CDK.json] STREAM.jsonl…";

/** Reads a stream; throws an error that names the line where one is not as expected. */
function readStream(path: string): StreamLine[] {
  return readText(path)
    .split("\n")
    .map((text, index) => ({ text, where: `${path}, line ${index + 1}` }))
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, where }) => {
      let line: Partial<StreamLine>;
      try {
        line = JSON.parse(text) as Partial<StreamLine>;
      } catch (error) {
        throw new Error(`${where}: no JSON (${(error as Error).message})`);
      }
      if (typeof line.id !== "string") throw new Error(`${where}: no "id"`);
      if (typeof line.text !== "string") throw new Error(`${where}: no "text"`);
      if (Number.isNaN(Date.parse(line.dropAt ?? ""))) throw new Error(`${where}: "dropAt" is no time: ${line.dropAt}`);
      return line as StreamLine;
    });
}

/** The digests asked for, of those that are configured. */
function choose(configuration: Configuration, names: readonly string[]): readonly string[] {
  const known = configuration.digests.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no digest named ${unknown.join(", ")}; configured are: ${known.join(", ")}`);
  return names.length > 0 ? names : known;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { digest: { type: "string", multiple: true }, configuration: { type: "string" } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const configuration = readCdkConfiguration(values.configuration ?? join(import.meta.dirname, "../../cdk.json"));
  const digests = choose(configuration, values.digest ?? []);
  const lines = positionals.flatMap(readStream);
  const warn = (message: string) => console.error(message);
  for await (const edition of simulate(lines, { configuration, digests, extract, warn })) {
    process.stdout.write(`${JSON.stringify(edition)}\n`);
  }
}

// Whoever reads the output may stop early (`| head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
