import { createHash } from "node:crypto";
import type { Article, Refusal } from "../../shared/article/article.ts";
import { LISTED_ARTICLES, LISTED_REFUSALS, type Part, type Receipt } from "../../shared/store/index.ts";
import { ExtractionFailed, ingestArticle, type Outcome } from "./article.ts";
import { type Dependencies, ObjectGone } from "./dependencies.ts";
import type { Target } from "./notification.ts";
import { countOutcomes, receiptOf } from "./receipt.ts";

/** Objects under this prefix are stored, linked and never announced. */
const BACKFILL_PREFIX = "backfill/";

/** Articles of one drop that are read side by side: most of the time goes into waiting for the table. */
const SIDE_BY_SIDE = 4;

/** The id of a drop: the same object in the same version is the same drop, however often it is told of. */
const dropIdOf = ({ bucket, key, version, etag }: Target): string =>
  createHash("sha256")
    .update(JSON.stringify([bucket, key, version ?? etag]))
    .digest("hex")
    .slice(0, 32);

/** What one message made of a drop. */
export interface Ingested {
  /** Of the drop as a whole, so far. */
  readonly receipt: Receipt;
  /** What this message read. */
  readonly part: Part;
}

export interface PartOptions {
  /** Units of a drop that are read before the rest goes into another message. */
  readonly mostUnits: number;
  /** True when it is time to leave the rest to another message. */
  readonly isLate: () => boolean;
}

/**
 * Reads an object of the bucket, or goes on with one: its articles are taken in, a receipt says what became of it, and what did not fit
 * into the time goes into another message. Any step can be repeated.
 *
 * Every part of a drop is kept with where the next one begins. A message that is handed out again therefore neither counts anything
 * twice nor begins the rest at another place.
 *
 * @throws what the table, the bucket or the queue throw; the queue then hands the message out again
 */
export async function ingestDrop(dependencies: Dependencies, target: Target, options: PartOptions): Promise<Ingested> {
  const { receipts, sendRest } = dependencies;
  const dropId = dropIdOf(target);
  const part =
    (await receipts.part(dropId, target.from)) ??
    (await receipts.putPart(dropId, await readPart(dependencies, dropId, target, options)));
  const receipt = await writeReceipt(dependencies, dropId, target);
  if (part.next !== null) await sendRest({ ...target, from: part.next });
  return { receipt, part };
}

async function writeReceipt({ receipts, now }: Dependencies, dropId: string, target: Target): Promise<Receipt> {
  const backfill = target.key.startsWith(BACKFILL_PREFIX);
  const receipt = receiptOf(dropId, target, backfill, await receipts.parts(dropId), now());
  await receipts.put(receipt);
  return receipt;
}

/** Says that a drop was given up: the queue has handed it out as often as it does, and keeps it in its dead-letter queue. */
export async function writeFailure(
  { receipts, now }: Dependencies,
  target: Target,
  attempts: number,
  fault: string,
): Promise<void> {
  const dropId = dropIdOf(target);
  const backfill = target.key.startsWith(BACKFILL_PREFIX);
  const soFar = receiptOf(dropId, target, backfill, await receipts.parts(dropId), now());
  const state = soFar.counts.articles > 0 ? "partial" : "rejected";
  const reason = `Could not be finished in ${attempts} attempts (${fault}); it waits in the dead-letter queue. ${soFar.reason}`;
  await receipts.put({ ...soFar, state, reason });
}

async function readPart(
  dependencies: Dependencies,
  dropId: string,
  target: Target,
  { mostUnits, isLate }: PartOptions,
): Promise<Part> {
  const outcomes = new Map<number, Outcome>();
  const refusals = new Map<number, Refusal>();
  const work = new Pool(SIDE_BY_SIDE);
  let next: number | null = null;
  try {
    for await (const unit of unitsOf(dependencies, target)) {
      if (unit.position - target.from >= mostUnits || (unit.position > target.from && isLate())) {
        next = unit.position;
        break;
      }
      if ("refusal" in unit) refusals.set(unit.position, unit.refusal);
      else {
        const { position, article } = unit;
        await work.start(async () => {
          const outcome = await takeIn(dependencies, dropId, target, position, article);
          if ("reading" in outcome) outcomes.set(position, outcome);
          else refusals.set(position, outcome);
        });
      }
    }
  } finally {
    await work.end();
  }
  const inOrder = <Value>(values: ReadonlyMap<number, Value>) =>
    [...values].sort(([a], [b]) => a - b).map(([, value]) => value);
  return {
    from: target.from,
    next,
    counts: countOutcomes(inOrder(outcomes), inOrder(refusals)),
    refusals: inOrder(refusals).slice(0, LISTED_REFUSALS),
    articles: inOrder(outcomes)
      .map(({ articleId }) => articleId)
      .slice(0, LISTED_ARTICLES),
  };
}

type Unit =
  | { readonly position: number; readonly article: Article }
  | { readonly position: number; readonly refusal: Refusal };

async function* unitsOf({ fetchObject, parse }: Dependencies, target: Target): AsyncGenerator<Unit> {
  try {
    const { body, contentType } = await fetchObject(target);
    yield* parse({ name: target.key, body, ...(contentType && { contentType }) }, { from: target.from });
  } catch (error) {
    if (!(error instanceof ObjectGone)) throw error;
    yield { position: target.from, refusal: { code: "gone", reason: `${target.key}: ${error.message}`, entry: null } };
  }
}

/** An article on which our own rules fail is refused like one that cannot be read: it must not hold up the rest of the drop. */
async function takeIn(
  dependencies: Dependencies,
  dropId: string,
  { key }: Target,
  position: number,
  article: Article,
): Promise<Outcome | Refusal> {
  const found = { origin: `${dropId}#${position}`, drop: key, backfill: key.startsWith(BACKFILL_PREFIX) };
  try {
    return await ingestArticle(dependencies, article, found);
  } catch (error) {
    if (!(error instanceof ExtractionFailed)) throw error;
    dependencies.report("the rules fail on an article", { key, position, article: article.id, error: error.stack });
    const title = article.title === null ? "an article" : `“${article.title}”`;
    return {
      code: "rules-failed",
      reason: `${key}: ${title} could not be read because of a fault of ours`,
      entry: null,
    };
  }
}

/** Runs a few tasks at a time. The first failure is thrown to whoever starts the next task or waits for the end. */
class Pool {
  readonly #most: number;
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  async start(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#most) await Promise.race(this.#running);
    this.#throwFailure();
    const run = task().catch((error: unknown) => {
      this.#failure ??= { error };
    });
    this.#running.add(run);
    run.finally(() => this.#running.delete(run));
  }

  async end(): Promise<void> {
    await Promise.all(this.#running);
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure.error;
  }
}
