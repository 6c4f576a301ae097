import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { Counts } from "../../shared/store/index.ts";
import type { Dependencies } from "./dependencies.ts";
import { ingestDrop, writeFailure } from "./drop.ts";
import { type Target, targetsOf } from "./notification.ts";

export interface HandlerOptions {
  /** Units of a drop that one message may read. */
  readonly mostUnits: number;
  /** How often the queue hands a message out before it puts it into the dead-letter queue. */
  readonly mostReceives: number;
  /** Milliseconds before the end of the function's time at which the rest is left to another message. */
  readonly reserve: number;
  readonly log: (message: string, details: Readonly<Record<string, unknown>>) => void;
  /** Told what each part of a drop gave, for the metrics. */
  readonly count: (counts: Counts) => void;
}

/**
 * Reads a batch of messages of the queue. A message that fails is reported alone, so that the queue hands out only that one again; on
 * the last attempt its drops get a receipt that says so.
 */
export function createHandler(dependencies: Dependencies, options: HandlerOptions) {
  const { log } = options;
  return async (event: SQSEvent, context: Pick<Context, "getRemainingTimeInMillis">): Promise<SQSBatchResponse> => {
    const batchItemFailures: { itemIdentifier: string }[] = [];
    const isLate = () => context.getRemainingTimeInMillis() < options.reserve;
    for (const record of event.Records) {
      try {
        for (const target of targetsOf(record.body)) await readTarget(target, record, isLate);
      } catch (error) {
        batchItemFailures.push({ itemIdentifier: record.messageId });
        dependencies.report("a message could not be finished", { message: record.messageId, error: describe(error) });
      }
    }
    return { batchItemFailures };
  };

  async function readTarget(target: Target, record: SQSRecord, isLate: () => boolean): Promise<void> {
    // What is left of the time would not do: the drop goes to the end of the queue, without counting as a failed attempt.
    if (isLate()) return dependencies.sendRest(target);
    const began = performance.now();
    try {
      const { receipt, part } = await ingestDrop(dependencies, target, { mostUnits: options.mostUnits, isLate });
      const { state, counts } = receipt;
      options.count(part.counts);
      const milliseconds = Math.round(performance.now() - began);
      log("drop read", { key: target.key, version: target.version, from: target.from, state, counts, milliseconds });
    } catch (error) {
      const attempts = Number(record.attributes.ApproximateReceiveCount);
      if (attempts >= options.mostReceives) {
        await writeFailure(dependencies, target, attempts, nameOf(error)).catch((failure: unknown) =>
          dependencies.report("the receipt of a failure could not be written", { error: describe(failure) }),
        );
      }
      throw error;
    }
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown fault");

/** Name, message and stack; an article's text is in none of them, since the rules' own failures are caught before. */
const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
