import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InvokeAnswer, InvokeRequest } from "./function.ts";

export interface LambdaOptions {
  readonly name: string;
  /** Folder with `index.mjs`. */
  readonly bundle: string;
  /** All that the function knows of its surroundings. */
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** Processes at most, each with one invocation at a time. */
  readonly concurrency: number;
  readonly logFolder: string;
}

interface Instance {
  readonly process: ChildProcess;
  busy: { id: string; resolve: (value: unknown) => void; reject: (error: Error) => void; timer: NodeJS.Timeout } | null;
}

interface Waiting {
  readonly event: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A function as Lambda runs it: bundles in processes that start when needed and stay warm. */
export class LocalLambda {
  private readonly options: LambdaOptions;
  private readonly instances = new Set<Instance>();
  private readonly waiting: Waiting[] = [];
  private readonly log: WriteStream;
  private stopping = false;

  constructor(options: LambdaOptions) {
    this.options = options;
    this.log = createWriteStream(join(options.logFolder, `${options.name}.log`), { flags: "a" });
  }

  get concurrency(): number {
    return this.options.concurrency;
  }

  /** Rejects where the handler throws, the process ends, or the time runs out. */
  invoke(event: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.stopping) return reject(new Error("the system is stopping"));
      this.waiting.push({ event, resolve, reject });
      this.pump();
    });
  }

  /** Ends all processes; with `grace`, invocations in flight may end first. */
  async stop(graceMilliseconds: number): Promise<void> {
    this.stopping = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Error("the system is stopping"));
    const until = Date.now() + graceMilliseconds;
    while ([...this.instances].some(({ busy }) => busy !== null) && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await Promise.all(
      [...this.instances].map(
        ({ process: child }) =>
          new Promise<void>((resolve) => {
            if (child.exitCode !== null || child.signalCode !== null) return resolve();
            child.once("exit", () => resolve());
            child.kill("SIGKILL");
          }),
      ),
    );
    await new Promise<void>((resolve) => this.log.end(() => resolve()));
  }

  private pump(): void {
    while (this.waiting.length > 0 && !this.stopping) {
      const idle = [...this.instances].find(({ busy }) => busy === null);
      const instance = idle ?? (this.instances.size < this.options.concurrency ? this.start() : null);
      if (instance === null) return;
      this.run(instance, this.waiting.shift()!);
    }
  }

  private run(instance: Instance, { event, resolve, reject }: Waiting): void {
    const { name, timeoutSeconds } = this.options;
    const id = randomUUID();
    const timer = setTimeout(() => {
      this.end(instance, new Error(`${name} timed out after ${timeoutSeconds} seconds`));
    }, timeoutSeconds * 1000);
    instance.busy = { id, resolve, reject, timer };
    const request: InvokeRequest = { id, event, functionName: name, deadline: Date.now() + timeoutSeconds * 1000 };
    instance.process.send(request, (error) => {
      if (error) this.end(instance, error);
    });
  }

  private start(): Instance {
    const { name, bundle, environment, memoryMegabytes } = this.options;
    const child = fork(fileURLToPath(new URL("./function.ts", import.meta.url)), [join(bundle, "index.mjs")], {
      env: {
        ...environment,
        AWS_LAMBDA_FUNCTION_NAME: name,
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
        TZ: "UTC",
      },
      execArgv: ["--enable-source-maps", `--max-old-space-size=${Math.floor(memoryMegabytes * 0.9)}`],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      serialization: "json",
      // Ctrl-C in a terminal reaches all processes of its group: what a function reads, and starts to read with, is to end first.
      detached: true,
      windowsHide: true,
    });
    child.stdout?.pipe(this.log, { end: false });
    child.stderr?.pipe(this.log, { end: false });
    const instance: Instance = { process: child, busy: null };
    child.on("message", (answer: InvokeAnswer) => {
      const busy = instance.busy;
      if (busy?.id !== answer.id) return;
      clearTimeout(busy.timer);
      instance.busy = null;
      if ("error" in answer) busy.reject(new Error(answer.error));
      else busy.resolve(answer.result);
      this.pump();
    });
    child.on("error", (error) => this.end(instance, error));
    child.on("exit", (code, signal) => {
      this.end(instance, new Error(`${name} ended with ${signal ?? `status ${code}`}; its log tells more`));
    });
    this.instances.add(instance);
    return instance;
  }

  private end(instance: Instance, error: Error): void {
    if (!this.instances.delete(instance)) return;
    const busy = instance.busy;
    instance.busy = null;
    instance.process.kill("SIGKILL");
    if (busy !== null) {
      clearTimeout(busy.timer);
      busy.reject(error);
    }
    this.pump();
  }
}
