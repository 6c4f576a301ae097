import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ROOT } from "../../infra/bundle.ts";
import { DynamoTable, type Receipt, ReceiptRepository, type Table } from "../../shared/store/index.ts";

/** `npm start`, as a person runs it, in a folder of its own. */
export class RunningSystem {
  output = "";
  readonly folder: string;
  readonly exited: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly watchers = new Set<() => void>();

  constructor(folder: string, words: readonly string[]) {
    this.folder = folder;
    const node = join(ROOT, "node_modules", ".bin", "node");
    this.child = spawn(node, ["infra/local/main.ts", "--folder", folder, "--port", "0", ...words], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, as a terminal gives it.
      detached: true,
      env: { PATH: process.env["PATH"], HOME: folder },
    });
    const hear = (chunk: Buffer) => {
      this.output += chunk.toString();
      for (const watcher of this.watchers) watcher();
    };
    this.child.stdout?.on("data", hear);
    this.child.stderr?.on("data", hear);
    this.exited = new Promise((resolve) => {
      this.child.once("exit", (code) => {
        resolve(code);
        for (const watcher of this.watchers) watcher();
      });
    });
  }

  /** Waits until the output has the text once more after `from`. */
  async says(text: string | RegExp, from = 0, milliseconds = 90_000): Promise<void> {
    const holds = () => {
      const heard = this.output.slice(from);
      return typeof text === "string" ? heard.includes(text) : text.test(heard);
    };
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const end = (error?: Error) => {
        clearTimeout(timer);
        this.watchers.delete(look);
        if (error === undefined) resolve();
        else reject(error);
      };
      const look = () => {
        if (holds()) end();
        else if (this.child.exitCode !== null) end(new Error(`it ended without saying ${text}:\n${this.output}`));
      };
      const timer = setTimeout(() => end(new Error(`it did not say ${text}:\n${this.output}`)), milliseconds);
      this.watchers.add(look);
      look();
    });
  }

  get url(): string {
    const url = /Look at them on +(http:\/\/127\.0\.0\.1:\d+)/.exec(this.output)?.[1];
    if (url === undefined) throw new Error(`it named no address:\n${this.output}`);
    return url;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** As Ctrl-C in a terminal, which reaches every process of the group. */
  interrupt(): void {
    process.kill(-this.child.pid!, "SIGINT");
  }

  /** The table, through the same endpoint as the functions. */
  table(): Table {
    const client = new DynamoDBClient({
      endpoint: this.url,
      region: "eu-central-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    return new DynamoTable(client, "belarus-monitor");
  }

  async receipts(): Promise<Receipt[]> {
    const repository = new ReceiptRepository(this.table());
    const now = Date.now();
    const days = [now, now - 86_400_000].map((time) => new Date(time).toISOString().slice(0, 10));
    return (await Promise.all(days.map((day) => repository.droppedOn(day)))).flat();
  }

  /** Messages kept for the reader of the local digest. */
  async letters(): Promise<string[]> {
    return lettersIn(this.folder);
  }
}

export async function lettersIn(folder: string): Promise<string[]> {
  const mailbox = join(folder, "mailbox", "reader@local.test");
  const names = await readdir(mailbox).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith(".eml")).map((name) => readFile(join(mailbox, name), "utf8")),
  );
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "monitor-"));
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
