import { parentPort } from "node:worker_threads";
import { SINGLE } from "./document.ts";
import type { Answer, Request } from "./messages.ts";
import { type Outcome, readDocument } from "./read.ts";

/**
 * The thread that reads documents, one article for each request, so that whoever waits can stop waiting: a page that never ends takes
 * this thread down and nothing else. An entry of its own, for bundles.
 */
let reading: AsyncGenerator<Outcome, number> | null = null;
let single = false;

parentPort?.on("message", async (request: Request) => {
  parentPort?.postMessage(await answer(request));
});

async function answer(request: Request): Promise<Answer> {
  if (request.ask === "open") {
    reading = readDocument(request.document, request.skip, request.limits, request.now);
    single = SINGLE.has(request.document.kind);
  }
  const next = await reading!.next();
  if (next.done) return { outcome: null, count: next.value };
  // Of a document that holds one article the end is known with it, which saves a request.
  return { outcome: next.value, count: single ? next.value.index + 1 : null };
}
