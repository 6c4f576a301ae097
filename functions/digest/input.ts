/** What EventBridge Scheduler sends: which digest, and the time it was due; or only to complete what earlier runs left. */
export type DigestInput = DueDigest | "pending";

interface DueDigest {
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Reads the schedule's input `{ "digest": "daily", "scheduledTime": "2026-11-25T04:00:00Z" }`, or `{ "pending": true }`.
 * @throws {Error} that says what is wrong with it
 */
export function readInput(event: unknown): DigestInput {
  const { digest, scheduledTime, pending } = (event ?? {}) as Readonly<Record<string, unknown>>;
  if (pending === true && digest === undefined) return "pending";
  if (typeof digest !== "string" || digest === "")
    throw new Error('the input names no digest: expected {"digest", "scheduledTime"}');
  const at = typeof scheduledTime === "string" ? Date.parse(scheduledTime) : Number.NaN;
  if (Number.isNaN(at)) throw new Error(`the input's scheduledTime is no time: ${JSON.stringify(scheduledTime)}`);
  return { digest, at };
}
