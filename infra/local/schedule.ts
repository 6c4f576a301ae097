import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { DigestConfig } from "../../shared/config/index.ts";
import { scheduledTimes } from "../../shared/editions/index.ts";

/** The latest of the times a cadence had after one instant and up to another; null where it had none. */
export function latestDue({ cadence, timeZone }: DigestConfig, after: number, until: number): number | null {
  let latest: number | null = null;
  for (const time of scheduledTimes(cadence, timeZone, after, until)) latest = time;
  return latest;
}

/** Further back than this, missed times are not made up for. */
const LONGEST_PAUSE = 8 * 86_400_000;

/**
 * Calls the digest function at each digest's times, as EventBridge Scheduler does. The last call is kept in a file: a time that was
 * missed while nothing ran is made up for at the next start, once.
 */
export class Schedule {
  private readonly path: string;
  private readonly digests: readonly DigestConfig[];
  private readonly tick: (digest: string, scheduledTime: string) => Promise<void>;
  private readonly last: Record<string, number>;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    path: string,
    digests: readonly DigestConfig[],
    tick: (digest: string, scheduledTime: string) => Promise<void>,
  ) {
    this.path = path;
    this.digests = digests;
    this.tick = tick;
    this.last = read(path);
  }

  start(): void {
    this.look(Date.now());
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private look(now: number): void {
    for (const digest of this.digests) {
      const before = this.last[digest.name];
      this.last[digest.name] ??= now;
      const due = before === undefined ? null : latestDue(digest, Math.max(before, now - LONGEST_PAUSE), now);
      if (due === null) continue;
      this.last[digest.name] = due;
      // A call that fails is not repeated: the digest's next run completes what it left.
      void this.tick(digest.name, `${new Date(due).toISOString().slice(0, 19)}Z`);
    }
    writeFileSync(`${this.path}.part`, JSON.stringify(this.last));
    renameSync(`${this.path}.part`, this.path);
    this.timer = setTimeout(() => this.look(Date.now()), 60_000 - (Date.now() % 60_000) + 50);
  }
}

function read(path: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, number>;
  } catch {
    return {};
  }
}
