import { SINGLE } from "./document.ts";
import type { Answer, Request } from "./messages.ts";
import { type Outcome, readDocument } from "./read.ts";

/**
 * The process that reads documents, one article for each request, so that whoever waits can stop waiting: a page that never ends or fills
 * the memory takes this process down and nothing else. An entry of its own, for bundles; started by `isolation.ts`.
 */
let reading: AsyncGenerator<Outcome, number> | null = null;
let single = false;

/** Said first: the code is loaded, and the time of articles can begin to count. */
const READY: Answer = { outcome: null, count: null };

process.on("message", async (request: Request) => {
  process.send?.(await answer(request));
});
// Whoever started this process is gone: there is nobody to read for.
process.on("disconnect", () => process.exit());
process.send?.(READY);

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
