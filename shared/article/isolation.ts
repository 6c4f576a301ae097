import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import type { Socket } from "node:net";
import { fileURLToPath } from "node:url";
import type { Refusal } from "./article.ts";
import type { Document } from "./document.ts";
import type { Limits } from "./limits.ts";
import type { Answer, Request } from "./messages.ts";
import { type Outcome, readDocument } from "./read.ts";

/** Reads a document like `readDocument`, with a bound on time and memory. */
export type ReadIsolated = (
  document: Document,
  skip: number,
  limits: Limits,
  now: number,
) => AsyncGenerator<Outcome, number>;

/** Where the worker's code may lie: beside this file in the sources, and beside the chunks of a bundle. */
const PLACES = ["./worker.ts", "./worker.mjs", "./worker.js", "../worker.mjs"];

/** Time for a process to start: it loads code, which says nothing about a document. */
const START_SECONDS = 20;
/** After so many articles of one document that ran into a limit, the rest of it is not tried. */
const MOST_STOPS = 3;

/**
 * Makes a reader that works in processes of its own: each reads one document at a time and serves the next when it is done. Not in
 * threads: a thread that fills its heap can abort the whole process. Where the worker's code is not found (an unusual bundle), documents
 * are read in this process, without a bound on time, and a warning says so.
 */
export function isolated(workerUrl?: URL): ReadIsolated {
  const place =
    workerUrl ?? PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(fileURLToPath(url)));
  if (place === undefined) {
    process.emitWarning(
      `the worker that reads articles was not found beside ${import.meta.url}: articles are read without a time limit`,
      { code: "ARTICLE_WORKER_MISSING" },
    );
    return readDocument;
  }
  const pool = new Pool(place);

  return async function* read(document, skip, limits, now) {
    let from = skip;
    let stops = 0;
    for (;;) {
      const reader = await pool.take(limits.heapMegabytes);
      let whole = false;
      try {
        let reply = await reader.ask({ ask: "open", document, skip: from, limits, now }, limits.secondsPerDocument);
        while (reply.kind === "answer") {
          const { outcome, count } = reply.answer;
          if (count !== null) {
            // Given back before the last article is handed on: whoever takes it may be slow.
            whole = true;
            pool.giveBack(reader);
          }
          if (outcome !== null) {
            from = outcome.index + 1;
            yield outcome;
          }
          if (count !== null) return count;
          reply = await reader.ask({ ask: "next" }, limits.secondsPerDocument);
        }
        stops++;
        const last = stops === MOST_STOPS;
        yield { index: from, refusal: stop(reply, document, limits, last) };
        from++;
        if (last) return from;
      } finally {
        // Also where nobody wants the rest: a process in the middle of a document is of no use to another.
        if (!whole) pool.end(reader);
      }
    }
  };
}

/** So many processes read at the same time, one for each processor of the function; who wants another one waits. */
const MOST_READERS = 2;

/** The reading processes: idle ones serve again, and there are never more than `MOST_READERS`. */
class Pool {
  readonly #place: URL;
  readonly #idle: Reader[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  constructor(place: URL) {
    this.#place = place;
  }

  async take(heapMegabytes: number): Promise<Reader> {
    while (this.#busy >= MOST_READERS) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy++;
    for (let reader = this.#idle.pop(); reader !== undefined; reader = this.#idle.pop())
      if (reader.alive) return reader;
    return new Reader(this.#place, heapMegabytes);
  }

  giveBack(reader: Reader): void {
    this.#idle.push(reader);
    this.#release();
  }

  end(reader: Reader): void {
    reader.end();
    this.#release();
  }

  #release(): void {
    this.#busy--;
    this.#waiting.shift()?.();
  }
}

function stop(stopped: Stopped, document: Document, limits: Limits, last: boolean): Refusal {
  const what = {
    time: `took longer than ${limits.secondsPerDocument} seconds to read`,
    memory: `needed more than ${limits.heapMegabytes} MB of memory to read`,
    crash: "made the process that read it crash",
  }[stopped.kind];
  const rest = last ? `, as did ${MOST_STOPS - 1} others before it; the rest was not read` : "";
  return { code: stopped.kind, reason: `${document.name}: ${what}${rest}`, entry: document.entry };
}

type Stopped = { readonly kind: "time" | "memory" | "crash" };
type Reply = { readonly kind: "answer"; readonly answer: Answer } | Stopped;

/** How much of what a process says before it dies is kept, to tell why it died. */
const LAST_WORDS = 2_000;

/** One reading process. It does not keep this one alive, knows nothing of its environment, and ends with it. */
class Reader {
  readonly #child: ChildProcess;
  /** Settled by the first message, which says that the code is loaded. */
  readonly #ready: Promise<Reply>;
  #ended = false;
  #lastWords = "";

  constructor(place: URL, heapMegabytes: number) {
    this.#child = fork(place, [], {
      // No secrets of this process, and none of its options.
      env: {},
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.unref();
    this.#child.channel?.unref();
    const errors = this.#child.stderr as Socket | null;
    errors?.unref();
    errors?.on("data", (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-LAST_WORDS);
    });
    this.#child.on("error", (error) => {
      this.#lastWords += error.message;
      this.#ended = true;
    });
    this.#child.on("exit", () => {
      this.#ended = true;
      LIVING.delete(this);
    });
    LIVING.add(this);
    this.#ready = this.#answer(START_SECONDS);
  }

  get alive(): boolean {
    return !this.#ended;
  }

  /**
   * Sends a request and waits for its answer, at most so many seconds.
   * @throws where the process does not even start: that is no fault of a document.
   */
  async ask(request: Request, seconds: number): Promise<Reply> {
    const ready = await this.#ready;
    if (ready.kind !== "answer") {
      throw new Error(`the process that reads articles did not start (${ready.kind}): ${this.#lastWords.trim()}`);
    }
    const reply = this.#answer(seconds);
    if (!this.#ended) this.#child.send(request);
    return reply;
  }

  #answer(seconds: number): Promise<Reply> {
    const child = this.#child;
    return new Promise<Reply>((resolve) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        child.off("message", onMessage);
        child.off("close", onClose);
        act();
      };
      const onMessage = (answer: unknown) => settle(() => resolve({ kind: "answer", answer: answer as Answer }));
      // The engine aborts when its heap is full; a shell would report 128 + 6.
      const onClose = (code: number | null, signal: string | null) =>
        settle(() => resolve({ kind: signal === "SIGABRT" || code === 134 ? "memory" : "crash" }));
      const timer = setTimeout(() => settle(() => resolve({ kind: "time" })), seconds * 1_000);
      child.on("message", onMessage);
      child.on("close", onClose);
      if (this.#ended) onClose(child.exitCode, child.signalCode);
    });
  }

  end(): void {
    this.#ended = true;
    this.#child.kill("SIGKILL");
  }
}

const LIVING = new Set<Reader>();
process.on("exit", () => {
  for (const reader of LIVING) reader.end();
});
