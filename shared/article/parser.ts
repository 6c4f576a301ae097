import { type Budget, open } from "./containers/open.ts";
import { SINGLE } from "./document.ts";
import { Refused } from "./draft.ts";
import { isolated } from "./isolation.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import type { Drop, Parse, Parsed } from "./parse.ts";
import { readDocument } from "./read.ts";

export interface ParserOptions {
  /** What differs from `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds since 1970, for the check that no article is from the future. */
  readonly now?: () => number;
  /**
   * `process` (the default) reads each document in a process that is stopped at the limits of time and memory; `none` reads in this
   * one, for measuring and for places that bound time themselves.
   */
  readonly isolation?: "process" | "none";
  /** The worker's code, where it does not lie beside this file or beside the chunks of the bundle (`worker.mjs`). */
  readonly workerUrl?: URL;
}

/**
 * Makes the reader of drops. Keep it for as long as the process lives: its reading processes and what they have loaded serve all drops.
 *
 * A drop that holds more than `articlesPerDrop` articles ends with a refusal that says so. Containers are opened in this process, as
 * streams and within the limits; the documents in them are read in the others.
 */
export function createParser(options: ParserOptions = {}): Parse {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const now = options.now ?? Date.now;
  const read = options.isolation === "none" ? readDocument : isolated(options.workerUrl);

  return async function* parse(drop, { from = 0 } = {}): AsyncGenerator<Parsed> {
    const budget: Budget = { unpacked: 0 };
    let position = 0;
    for await (const item of open(sourceOf(drop), limits, budget)) {
      if (position >= limits.articlesPerDrop) {
        const reason = `${drop.name}: holds more than ${limits.articlesPerDrop} articles; the rest was not read`;
        yield { position, refusal: { code: "too-many", reason, entry: null } };
        return;
      }
      if (item instanceof Refused) {
        if (position >= from) yield { position, refusal: item.refusal };
        position++;
        continue;
      }
      if (SINGLE.has(item.kind) && position < from) {
        position++;
        continue;
      }
      const outcomes = read(item, Math.max(0, from - position), limits, now());
      try {
        for (;;) {
          const next = await outcomes.next();
          if (next.done) {
            position += next.value;
            break;
          }
          const { index, ...result } = next.value;
          yield { position: position + index, ...result };
        }
      } finally {
        // Whoever stops here leaves nothing behind.
        await outcomes.return(0);
      }
    }
  };
}

function sourceOf(drop: Drop) {
  return {
    name: drop.name,
    entry: null,
    file: drop.name,
    body: drop.body,
    charset: /charset\s*=\s*"?([\w.:-]+)/iu.exec(drop.contentType ?? "")?.[1] ?? null,
    depth: 0,
  };
}
