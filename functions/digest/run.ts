import { complete, type DeliveryRun, deliver, type Freezing, freeze, type World } from "../../shared/editions/index.ts";
import type { DigestInput } from "./input.ts";

export interface DigestRun {
  /** "none" where the run was only to complete what earlier ones left. */
  readonly freezing: Freezing["kind"] | "none";
  readonly edition: string | null;
  readonly deliveries: DeliveryRun;
}

/**
 * One run of the digest function: freezes the edition of the scheduled time, once; then sends whatever waits, of this digest and of
 * all others, since their own next run may be a day away. A run for what is pending makes no edition.
 * @param worlds every configured digest, by name
 * @param until when the run must end, milliseconds since 1970
 * @throws {Error} where the digest is not configured; what else fails is thrown after everything that can be sent was sent
 */
export async function runDigest(
  input: DigestInput,
  worlds: ReadonlyMap<string, World>,
  until: number,
): Promise<DigestRun> {
  const own = input === "pending" ? null : worldOf(input.digest, worlds);
  const failures: unknown[] = [];
  let freezing: Freezing | { readonly kind: "none" } = { kind: input === "pending" ? "none" : "empty" };
  try {
    if (own !== null && input !== "pending") freezing = await freeze(input.at, own);
  } catch (error) {
    failures.push(error);
  }
  const deliveries = { sent: 0, failed: 0, left: 0 };
  for (const world of [...(own ? [own] : []), ...[...worlds.values()].filter((other) => other !== own)]) {
    try {
      if (world !== own) await complete(world);
      const run = await deliver(world, until);
      deliveries.sent += run.sent;
      deliveries.failed += run.failed;
      deliveries.left += run.left;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1)
    throw new AggregateError(
      failures,
      `the run ${input === "pending" ? "for what is pending" : `of digest ${input.digest}`} failed in ${failures.length} ways`,
    );
  return { freezing: freezing.kind, edition: freezing.kind === "frozen" ? freezing.edition.id : null, deliveries };
}

function worldOf(digest: string, worlds: ReadonlyMap<string, World>): World {
  const world = worlds.get(digest);
  if (world === undefined)
    throw new Error(`no digest named ${digest}; configured are: ${[...worlds.keys()].join(", ")}`);
  return world;
}
