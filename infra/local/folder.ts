import { type FSWatcher, watch } from "node:fs";
import type { Bucket } from "./bucket.ts";
import type { ObjectVersion, Queue } from "./queue.ts";

/** A file must rest so long before it counts as dropped: a copy in progress is not read half. */
const REST_MILLISECONDS = 400;
/** Looks again even without a sign from the system, which some file systems never give. */
const SCAN_MILLISECONDS = 3000;

/** Watches the bucket's folder and sends the queue a notification for every file that is new or has other content. */
export class FolderWatcher {
  private readonly bucket: Bucket;
  private readonly queue: Queue;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly resting = new Map<string, { size: number; modified: number }>();
  private scanning: Promise<void> | null = null;
  private stopped = false;

  constructor(bucket: Bucket, queue: Queue) {
    this.bucket = bucket;
    this.queue = queue;
  }

  async start(): Promise<void> {
    await this.scan(true);
    try {
      this.watcher = watch(this.bucket.folder, { recursive: true, persistent: false }, () => this.soon(100));
      this.watcher.on("error", () => this.watcher?.close());
    } catch {
      // Without signs from the system the regular look is enough.
    }
    this.soon(SCAN_MILLISECONDS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.watcher?.close();
    if (this.timer !== null) clearTimeout(this.timer);
    await this.scanning;
  }

  /** An object that is known to be whole, since it came through an endpoint. */
  async dropped(key: string): Promise<void> {
    const details = await this.bucket.head(key);
    if (details === null) return;
    this.notify(
      {
        key,
        version: details.version,
        size: details.size,
        modified: details.modified.getTime(),
      },
      details.etag,
    );
  }

  private soon(milliseconds: number): void {
    if (this.stopped) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.scan(false), milliseconds);
  }

  /** @param rested true at start: files that lay there before are whole */
  private async scan(rested: boolean): Promise<void> {
    if (this.scanning !== null) return this.scanning;
    this.scanning = this.look(rested).catch(() => {});
    await this.scanning;
    this.scanning = null;
    this.soon(this.resting.size > 0 ? REST_MILLISECONDS : SCAN_MILLISECONDS);
  }

  private async look(rested: boolean): Promise<void> {
    for (const { key, size, modified } of await this.bucket.list()) {
      const known = this.queue.seen(key);
      const time = modified.getTime();
      if (known !== undefined && known.size === size && known.modified === time) {
        this.resting.delete(key);
        continue;
      }
      const before = this.resting.get(key);
      const still = before !== undefined && before.size === size && before.modified === time;
      if (!rested && !still) {
        this.resting.set(key, { size, modified: time });
        continue;
      }
      this.resting.delete(key);
      const details = await this.bucket.head(key);
      if (details === null) continue;
      this.notify({ key, version: details.version, size, modified: time }, details.etag);
    }
  }

  private notify(object: ObjectVersion, etag: string): void {
    const known = this.queue.seen(object.key);
    if (known?.version === object.version) {
      // Touched or copied over itself: S3 would notify again, and the function would find nothing new.
      if (known.modified !== object.modified || known.size !== object.size) this.queue.note(object);
      return;
    }
    this.queue.send(JSON.stringify(notification(this.bucket.name, object, etag)), { object });
  }
}

/** The message that S3 sends when an object was created. */
export function notification(bucket: string, object: ObjectVersion, etag: string): unknown {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: "eu-central-1",
        eventTime: new Date(object.modified).toISOString(),
        eventName: "ObjectCreated:Put",
        userIdentity: { principalId: "local" },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: {},
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "drops",
          bucket: { name: bucket, ownerIdentity: { principalId: "local" }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            // S3 writes keys as a form would: spaces as +, everything else in percent.
            key: encodeURIComponent(object.key).replaceAll("%2F", "/").replaceAll("%20", "+"),
            size: object.size,
            eTag: etag,
            versionId: object.version,
            sequencer: object.modified.toString(16).toUpperCase().padStart(18, "0"),
          },
        },
      },
    ],
  };
}
