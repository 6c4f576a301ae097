import type { Context } from "aws-lambda";
import { readInput } from "./input.ts";
import { type DigestRun, runDigest } from "./run.ts";
import { createServices, type Services } from "./services.ts";

/** What is left of the function's time when it stops to wait for channels. */
const RESERVE_MILLISECONDS = 30_000;
/** A run waits no longer than this for a channel that asks for patience; the next run goes on. */
const PATIENCE_MILLISECONDS = 90_000;

let services: Promise<Services> | null = null;

/** Called by EventBridge Scheduler with `{ digest, scheduledTime }`; the same call again changes nothing. */
export async function handler(event: unknown, context: Pick<Context, "getRemainingTimeInMillis">): Promise<DigestRun> {
  const input = readInput(event);
  services ??= createServices().catch((error: unknown) => {
    services = null;
    throw error;
  });
  const { worlds, count } = await services;
  const left = Math.max(0, context.getRemainingTimeInMillis() - RESERVE_MILLISECONDS);
  const run = await runDigest(input, worlds, Date.now() + Math.min(left, PATIENCE_MILLISECONDS));
  count(run);
  return run;
}
