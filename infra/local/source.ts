import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type { LocalLambda } from "./lambda.ts";
import { type Message, md5, type Queue } from "./queue.ts";

/** As in the stack: after so many receives a message becomes a dead letter. */
const MAXIMUM_RECEIVES = 4;
/** Small, so that progress is seen; the stack takes more at a time. */
const BATCH_SIZE = 3;

export interface SourceEvents {
  /** After each batch: how many messages were done with, and how many are left. */
  progress(done: number, left: number): void;
  dead(message: Message, reason: string): void;
  /** Nothing waits and nothing runs, after something did. */
  idle(): void;
}

/** Hands the queue's messages to the ingest function in batches and heeds its partial batch responses, as Lambda does for SQS. */
export class EventSource {
  private readonly queue: Queue;
  private readonly ingest: LocalLambda;
  private readonly events: SourceEvents;
  private running = 0;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(queue: Queue, ingest: LocalLambda, events: SourceEvents) {
    this.queue = queue;
    this.ingest = ingest;
    this.events = events;
    queue.onMessage = () => this.soon(20);
  }

  start(): void {
    this.soon(0);
  }

  /** Takes nothing new; batches in flight end with their function. */
  stop(): void {
    this.stopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  get busy(): boolean {
    return this.running > 0 || this.queue.size > 0;
  }

  private soon(milliseconds: number): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.poll(), milliseconds);
  }

  private poll(): void {
    while (!this.stopped && this.running < this.ingest.concurrency) {
      const batch = this.queue.receive(BATCH_SIZE);
      if (batch.length === 0) break;
      this.running++;
      void this.process(batch).finally(() => {
        this.running--;
        if (!this.stopped) {
          this.events.progress(batch.length, this.queue.size);
          if (!this.busy) this.events.idle();
        }
        this.soon(0);
      });
    }
    const due = this.queue.nextDue();
    if (due !== null && this.running < this.ingest.concurrency) this.soon(Math.max(20, due - Date.now()));
  }

  private async process(batch: readonly Message[]): Promise<void> {
    const failed = new Map<string, string>();
    try {
      const response = (await this.ingest.invoke(toEvent(batch))) as SQSBatchResponse | null;
      for (const { itemIdentifier } of response?.batchItemFailures ?? []) {
        failed.set(itemIdentifier, "the ingest function could not finish it; .local/logs/ingest.log tells why");
      }
    } catch (error) {
      // While the system stops, the messages stay as they are and are handed out at the next start.
      if (this.stopped) return;
      for (const { id } of batch) failed.set(id, error instanceof Error ? error.message : String(error));
    }
    for (const message of batch) {
      const reason = failed.get(message.id);
      if (reason === undefined) this.queue.finish(message);
      else if (this.queue.fail(message, reason, MAXIMUM_RECEIVES) === "dead") this.events.dead(message, reason);
    }
  }
}

function toEvent(batch: readonly Message[]): SQSEvent {
  return {
    Records: batch.map(({ id, body, receives, sentAt }) => ({
      messageId: id,
      receiptHandle: id,
      body,
      attributes: {
        ApproximateReceiveCount: String(receives),
        SentTimestamp: String(sentAt),
        SenderId: "local",
        ApproximateFirstReceiveTimestamp: String(sentAt),
      },
      messageAttributes: {},
      md5OfBody: md5(body),
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:eu-central-1:000000000000:drops",
      awsRegion: "eu-central-1",
    })),
  };
}
