import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Configuration, VARIABLES } from "../../shared/config/index.ts";
import { DynamoTable, type Table } from "../../shared/store/index.ts";
import type { Bundle } from "../bundle.ts";
import type { FunctionName } from "../functions.ts";
import { Bucket } from "./bucket.ts";
import { LOCAL_DIGEST } from "./configuration.ts";
import { Database, ensureTable } from "./database.ts";
import { createEndpoint } from "./endpoint.ts";
import { FolderWatcher } from "./folder.ts";
import { LocalLambda } from "./lambda.ts";
import { type Letter, Mailbox } from "./mailbox.ts";
import { createPage } from "./page/index.ts";
import { Queue } from "./queue.ts";
import { S3Endpoint } from "./s3.ts";
import { Schedule } from "./schedule.ts";
import { Secrets } from "./secrets.ts";
import { Services } from "./services.ts";
import { EventSource } from "./source.ts";

const TABLE = "belarus-monitor";
export const BUCKET = "drops";
const ARCHIVE = "archive";
/** What the functions may take, as in the stack. */
const LIMITS: Readonly<Record<FunctionName, { memoryMegabytes: number; timeoutSeconds: number }>> = {
  ingest: { memoryMegabytes: 1769, timeoutSeconds: 300 },
  digest: { memoryMegabytes: 1024, timeoutSeconds: 300 },
  unsubscribe: { memoryMegabytes: 256, timeoutSeconds: 10 },
  "mail-events": { memoryMegabytes: 256, timeoutSeconds: 30 },
};
/** A copy of many files comes in bursts: the digest waits until nothing was read for so long. */
const DIGEST_REST_MILLISECONDS = 1500;

export interface SystemOptions {
  /** Holds everything: bucket, mailbox, table, queue, logs. */
  readonly folder: string;
  readonly port: number;
  readonly configuration: Configuration;
  readonly bundles: readonly Bundle[];
}

export interface SystemEvents {
  progress(done: number, left: number): void;
  dead(key: string | null, reason: string): void;
  /** The queue is empty and the local digest has run. */
  settled(): void;
  letter(letter: Letter): void;
  failed(what: string, error: Error): void;
}

/** Everything that the stack has, on loopback: bucket, queue, table, functions, schedule, mail and the page. */
export class LocalSystem {
  readonly folder: string;
  readonly port: number;
  readonly bucket: Bucket;
  readonly mailbox: Mailbox;
  readonly queue: Queue;
  readonly table: Table;
  readonly url: string;
  private readonly parts: Parts;
  private digestTimer: NodeJS.Timeout | null = null;
  private digesting: Promise<void> = Promise.resolve();
  private readonly events: SystemEvents;

  private constructor(parts: Parts, events: SystemEvents) {
    this.parts = parts;
    this.events = events;
    this.folder = parts.folder;
    this.port = parts.port;
    this.bucket = parts.bucket;
    this.mailbox = parts.mailbox;
    this.queue = parts.queue;
    this.table = parts.table;
    this.url = `http://127.0.0.1:${parts.port}`;
  }

  /** @throws {PortTaken} where another program listens on the port */
  static async start(options: SystemOptions, events: SystemEvents): Promise<LocalSystem> {
    const { folder, configuration } = options;
    const inside = (name: string) => join(folder, name);
    for (const name of ["logs", "uploads", "mailbox"]) await mkdir(inside(name), { recursive: true });
    await rm(inside("uploads"), { recursive: true, force: true });

    const bucket = new Bucket(BUCKET, inside("bucket"), inside("bucket-details"));
    const archive = new Bucket(ARCHIVE, inside("archive"), inside("archive-details"));
    await bucket.open();
    await archive.open();
    const queue = new Queue(inside("queue.jsonl"));
    const mailbox = new Mailbox(inside("mailbox"));
    const database = await Database.open(inside("table"));
    await writeFile(inside("configuration.json"), JSON.stringify(configuration, null, 2));

    const watcher = new FolderWatcher(bucket, queue);
    const s3 = new S3Endpoint([bucket, archive], inside("uploads"), async (changed, key) => {
      if (changed === bucket) await watcher.dropped(key);
    });
    const lambdas = new Map<FunctionName, LocalLambda>();
    const server = createEndpoint({
      database,
      s3,
      services: new Services(mailbox, queue, new Secrets(inside("secrets.json"))),
      get links() {
        return lambdas.get("unsubscribe")!;
      },
      page: (request, response) => page(request, response),
    });
    let port: number;
    try {
      port = await listen(server, options.port);
    } catch (error) {
      queue.close();
      await database.close();
      throw error;
    }
    const url = `http://127.0.0.1:${port}`;
    const environment = functionEnvironment(url, inside("configuration.json"));
    for (const { name, folder: bundle } of options.bundles) {
      const concurrency = name === "ingest" ? Math.max(1, Math.min(4, availableParallelism() - 1)) : 1;
      const logFolder = inside("logs");
      lambdas.set(name, new LocalLambda({ name, bundle, environment, ...LIMITS[name], concurrency, logFolder }));
    }
    const client = new DynamoDBClient({
      endpoint: url,
      region: environment["AWS_REGION"]!,
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    await ensureTable(client, TABLE);
    const table = new DynamoTable(client, TABLE);
    const page = createPage({
      table,
      queue,
      mailbox,
      bucket,
      configuration,
      runDigest: (digest) => system.runDigest(digest, nowText()),
    });
    const schedule = new Schedule(
      inside("schedule.json"),
      configuration.digests.filter(({ name }) => name !== LOCAL_DIGEST),
      (digest, time) => system.runDigest(digest, time),
    );
    const source = new EventSource(queue, lambdas.get("ingest")!, {
      progress: (done, left) => {
        events.progress(done, left);
        if (left > 0) system.holdDigest();
      },
      dead: (message, reason) => events.dead(message.object?.key ?? null, reason),
      idle: () => system.digestSoon(),
    });
    const system = new LocalSystem(
      { folder, port, bucket, mailbox, queue, table, server, database, watcher, source, schedule, lambdas, client },
      events,
    );
    mailbox.onLetter = (letter) => events.letter(letter);
    return system;
  }

  /** Begins to take drops and to keep the schedule. */
  async run(): Promise<void> {
    const { watcher, source, schedule } = this.parts;
    await watcher.start();
    source.start();
    schedule.start();
    // What was read before a crash, and not yet told.
    if (!source.busy) this.digestSoon();
  }

  /** Calls the digest function for one digest, as the schedule does. */
  async runDigest(digest: string, scheduledTime: string): Promise<void> {
    const run = this.digesting.then(async () => {
      try {
        await this.parts.lambdas.get("digest")!.invoke({ digest, scheduledTime });
      } catch (error) {
        if (!this.stopping) this.events.failed(`The digest ${digest}`, error as Error);
      }
    });
    this.digesting = run;
    return run;
  }

  private stopping = false;

  /** Takes nothing new, lets what is in flight end, and closes the files. */
  async stop(graceMilliseconds = 10_000): Promise<void> {
    this.stopping = true;
    const { watcher, source, schedule, lambdas, server, database, client } = this.parts;
    this.holdDigest();
    schedule.stop();
    source.stop();
    await watcher.stop();
    await Promise.all([...lambdas.values()].map((lambda) => lambda.stop(graceMilliseconds)));
    // Answers of the last invocations are still being written down.
    await new Promise((resolve) => setImmediate(resolve));
    client.destroy();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    await database.close();
    this.queue.close();
  }

  private holdDigest(): void {
    if (this.digestTimer !== null) clearTimeout(this.digestTimer);
    this.digestTimer = null;
  }

  private digestSoon(): void {
    this.holdDigest();
    this.digestTimer = setTimeout(async () => {
      this.digestTimer = null;
      await this.runDigest(LOCAL_DIGEST, nowText());
      if (!this.stopping) this.events.settled();
    }, DIGEST_REST_MILLISECONDS);
  }
}

interface Parts {
  readonly folder: string;
  readonly port: number;
  readonly bucket: Bucket;
  readonly mailbox: Mailbox;
  readonly queue: Queue;
  readonly table: Table;
  readonly server: Server;
  readonly database: Database;
  readonly watcher: FolderWatcher;
  readonly source: EventSource;
  readonly schedule: Schedule;
  readonly lambdas: ReadonlyMap<FunctionName, LocalLambda>;
  readonly client: DynamoDBClient;
}

/** Now, as the schedule writes times. */
function nowText(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

export class PortTaken extends Error {
  override readonly name = "PortTaken";
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortTaken(`port ${port} is taken`);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

/** All that differs between this machine and the stack. */
function functionEnvironment(url: string, configurationFile: string): Record<string, string> {
  return {
    [VARIABLES.table]: TABLE,
    [VARIABLES.bucket]: BUCKET,
    [VARIABLES.archiveBucket]: ARCHIVE,
    [VARIABLES.queueUrl]: `${url}/000000000000/drops`,
    [VARIABLES.publicUrl]: `${url}/links`,
    [VARIABLES.configurationFile]: configurationFile,
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    AWS_EC2_METADATA_DISABLED: "true",
    // The user's own profiles and endpoints are none of the functions' business.
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    POWERTOOLS_METRICS_NAMESPACE: "belarus-monitor",
    POWERTOOLS_LOG_LEVEL: "INFO",
  };
}

/** What another process of the same folder wrote into its lock, or null where none runs. */
export async function runningProcess(folder: string): Promise<{ pid: number; url: string } | null> {
  try {
    const lock = JSON.parse(await readFile(join(folder, "running.json"), "utf8")) as { pid: number; url: string };
    // The number may belong to another program by now; only the system answers at its address.
    const answer = await fetch(`${lock.url}/state`, { signal: AbortSignal.timeout(3000) });
    return answer.ok ? lock : null;
  } catch {
    return null;
  }
}
