import { existsSync } from "node:fs";
import { mkdir, readdir, rm, unlink, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { ConfigurationError } from "../../shared/config/index.ts";
import { bundle, ROOT } from "../bundle.ts";
import { HELP, readArguments, type StartOptions } from "./arguments.ts";
import { localConfiguration, readCdkConfiguration, UnreadableFile } from "./configuration.ts";
import { Report } from "./report.ts";
import { dropSamples } from "./samples.ts";
import { LocalSystem, PortTaken, runningProcess, type SystemEvents } from "./system.ts";

/** Names of what the system keeps, to tell its folder from some other that `--fresh` must not empty. */
const KEPT = ["queue.jsonl", "table", "bucket", "running.json", "configuration.json"];

async function main(): Promise<number> {
  let options: StartOptions;
  try {
    options = readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const folder = resolve(ROOT, options.folder);
  const other = await runningProcess(folder);
  if (other !== null) {
    console.error(`Another local system (process ${other.pid}) already runs on ${folder}: ${other.url}`);
    return 1;
  }
  if (options.fresh && !(await clear(folder))) {
    console.error(`${folder} does not look like a folder of the local system; --fresh leaves it alone.`);
    return 1;
  }
  const { configuration, left } = localConfiguration(readCdkConfiguration(join(ROOT, "cdk.json")));
  const first = !existsSync(join(folder, "queue.jsonl"));
  await mkdir(folder, { recursive: true });

  console.log("Bundling the functions …");
  const bundles = await bundle();
  const report = new Report(configuration);
  const system = await startOnFreePort(options, (port) =>
    LocalSystem.start({ folder, port, configuration, bundles }, report),
  );
  await writeFile(join(folder, "running.json"), JSON.stringify({ pid: process.pid, url: system.url }));

  const where = (name: string) => relative(process.cwd(), join(folder, name)) || ".";
  console.log(`
The monitor runs on this machine. Nothing is sent anywhere; Ctrl-C stops it.

  Drop articles into    ${where("bucket")}
  or by the AWS CLI     aws s3 cp FILE s3://${system.bucket.name}/ --no-sign-request --endpoint-url ${system.url}
  Look at them on       ${system.url}/
  Mail is kept in       ${where("mailbox")}
`);
  for (const line of left) console.log(`  Not used from this machine: ${line}`);
  const samples = first && options.samples ? await dropSamples(system.bucket) : 0;
  if (samples > 0) console.log(`${samples} sample articles were dropped.`);

  await report.attach(system);
  const stopped = new Promise<number>((done) => {
    let stopping = false;
    const stop = async () => {
      if (stopping) {
        // The second Ctrl-C does not wait: the next start takes up what was in flight.
        process.exit(130);
      }
      stopping = true;
      report.stopping();
      await system.stop();
      await unlink(join(folder, "running.json")).catch(() => {});
      report.stopped();
      done(0);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
    if (options.once) report.onSettled = () => void stop();
  });
  await system.run();
  return stopped;
}

async function startOnFreePort(options: StartOptions, start: (port: number) => Promise<LocalSystem>) {
  for (let port = options.port; ; port++) {
    try {
      const system = await start(port);
      if (port !== options.port) console.log(`Port ${options.port} is taken; this is port ${system.port}.`);
      return system;
    } catch (error) {
      if (!(error instanceof PortTaken) || port >= Math.min(options.port + 50, 65_535)) throw error;
    }
  }
}

/** Empties the system's folder. False where it holds other things. */
async function clear(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return true;
  const names = await readdir(folder);
  if (names.length > 0 && !names.some((name) => KEPT.includes(name))) return false;
  await rm(folder, { recursive: true });
  return true;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof ConfigurationError) console.error(`cdk.json: ${error.message}`);
  else console.error(error instanceof UnreadableFile ? error.message : error);
  process.exitCode = 1;
}

export type { SystemEvents };
