import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
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

/** Extra time for a thread that is only starting: it loads code, which says nothing about the document. */
const START_SECONDS = 20;
/** After so many articles of one document that ran into a limit, the rest of it is not tried. */
const MOST_STOPS = 3;

/**
 * Makes a reader that works in threads: a thread reads one document at a time and serves the next when it is done. Where the worker's
 * code is not found (an unusual bundle), documents are read in this thread, without a bound on time, and a warning says so.
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
  const idle: Thread[] = [];

  return async function* read(document, skip, limits, now) {
    let from = skip;
    let stops = 0;
    for (;;) {
      const thread = idle.pop() ?? new Thread(place, limits.heapMegabytes);
      let finished = false;
      try {
        let reply = await thread.ask({ ask: "open", document, skip: from, limits, now }, limits.secondsPerDocument);
        while (reply.kind === "answer") {
          const { outcome, count } = reply.answer;
          if (outcome !== null) {
            from = outcome.index + 1;
            finished = count !== null;
            yield outcome;
          }
          if (count !== null) {
            finished = true;
            return count;
          }
          reply = await thread.ask({ ask: "next" }, limits.secondsPerDocument);
        }
        stops++;
        const last = stops === MOST_STOPS;
        yield { index: from, refusal: stop(reply, document, limits, last) };
        from++;
        if (last) return from;
      } finally {
        if (finished) idle.push(thread);
        else thread.end();
      }
    }
  };
}

function stop(stopped: Stopped, document: Document, limits: Limits, last: boolean): Refusal {
  const what =
    stopped.kind === "time"
      ? `took longer than ${limits.secondsPerDocument} seconds to read`
      : `needed more than ${limits.heapMegabytes} MB of memory to read`;
  const rest = last ? `, as did ${MOST_STOPS - 1} others before it; the rest was not read` : "";
  return { code: stopped.kind, reason: `${document.name}: ${what}${rest}`, entry: document.entry };
}

type Stopped = { readonly kind: "time" } | { readonly kind: "memory" };
type Reply = { readonly kind: "answer"; readonly answer: Answer } | Stopped;

/** One worker thread. It does not keep the process alive. */
class Thread {
  readonly #worker: Worker;
  #started = false;
  #ended = false;

  constructor(place: URL, heapMegabytes: number) {
    this.#worker = new Worker(place, {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stdout: false,
      stderr: false,
    });
    this.#worker.unref();
    // Without a listener an error between two requests would end the process; the next request meets it as an exit.
    this.#worker.on("error", () => {
      this.#ended = true;
    });
  }

  /**
   * Sends a request and waits for its answer, at most so many seconds.
   * @throws what the thread failed with, where that was neither time nor memory.
   */
  ask(request: Request, seconds: number): Promise<Reply> {
    const worker = this.#worker;
    const allowed = this.#started ? seconds : seconds + START_SECONDS;
    return new Promise<Reply>((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        worker.off("message", onMessage);
        worker.off("error", onError);
        worker.off("exit", onExit);
        act();
      };
      const onMessage = (answer: Answer) => {
        this.#started = true;
        settle(() => resolve({ kind: "answer", answer }));
      };
      const onError = (error: Error & { code?: string }) =>
        settle(() => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve({ kind: "memory" }) : reject(error)));
      const onExit = () => settle(() => reject(new Error("the thread that reads articles ended unexpectedly")));
      const timer = setTimeout(() => settle(() => resolve({ kind: "time" })), allowed * 1_000);
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.on("exit", onExit);
      if (this.#ended) onExit();
      else worker.postMessage(request);
    });
  }

  end(): void {
    this.#ended = true;
    void this.#worker.terminate();
  }
}
