import { quietUntil } from "./cadence.ts";
import { type Draft, draftOf, isFrequent } from "./draft.ts";
import type { Delivery, DigestState, EditionContent, EditionReference } from "./ports.ts";
import type { World } from "./world.ts";

const WRITES_AT_ONCE = 24;
/** A state that others keep changing is tried again so often; runs of one digest overlap seldom. */
const TRIES = 8;

export type Freezing =
  | { readonly kind: "frozen"; readonly edition: EditionReference }
  /** This time, or a later one, has its edition already. */
  | { readonly kind: "done" }
  | { readonly kind: "held"; readonly until: number }
  | { readonly kind: "empty" };

/**
 * Freezes the edition of a scheduled time, once. The order of writes (see docs/editions.md): content under its own hash; the state,
 * conditional on its version, which names that content and is the one write that decides; then marks, memory, the edition's place in
 * the lists and its deliveries, all of which any later run completes from the frozen content.
 */
export async function freeze(at: number, world: World): Promise<Freezing> {
  for (let tries = 0; tries < TRIES; tries++) {
    const state = await complete(world);
    const name = new Date(at).toISOString();
    if (state.lastEdition !== null && name <= state.lastEdition) return { kind: "done" };
    // An edition of a fixed hour keeps it; its deliveries wait instead. What runs all day waits until it may speak.
    const quiet = isFrequent(world) ? quietUntil(world.digest, at) : null;
    if (quiet !== null) return { kind: "held", until: quiet };
    const now = world.clock();
    const draft = await draftOf(at, now, state, world);
    if (draft.content === null) {
      await inBatches(draft.marks, ({ eventId, told }) => world.editions.mark(world.digest.name, eventId, told));
      const moved = { ...state, version: state.version + 1, readUntil: draft.readUntil };
      if (!(await world.editions.commit(world.digest.name, moved))) continue;
      await sawAll(draft, now, world);
      return { kind: "empty" };
    }
    const id = `${world.digest.name}-${name}`;
    const stored = await world.editions.putContent(id, draft.content);
    const edition: EditionReference = { id, digest: world.digest.name, at: name, ...stored };
    const committed = await world.editions.commit(world.digest.name, {
      ...state,
      version: state.version + 1,
      lastEdition: name,
      readUntil: draft.readUntil,
      pending: edition,
      reportedFailures: draft.reportedFailures,
    });
    if (!committed) continue;
    await complete(world);
    await sawAll(draft, now, world);
    return { kind: "frozen", edition };
  }
  throw new Error(`the state of digest ${world.digest.name} kept changing; the next run completes it`);
}

/** After the decision: what a crash leaves out here is only looked at once more. */
async function sawAll({ looked }: Draft, now: number, world: World): Promise<void> {
  if (looked.length > 0) await world.editions.saw(world.digest.name, new Date(now).toISOString(), looked);
}

/** The state, after whatever an earlier run left unfinished is finished. */
export async function complete(world: World): Promise<DigestState> {
  const { editions, digest } = world;
  for (;;) {
    const state = (await editions.state(digest.name)) ?? (await begin(world));
    if (state.pending === null) return state;
    const content = await editions.content(state.pending);
    // Unsettled first: from then on every run of the sweeper looks at it.
    await editions.open(state.pending);
    await inBatches(content.marks, ({ eventId, told }) => editions.mark(digest.name, eventId, told));
    await editions.remember(digest.name, state.pending.at, content.memory);
    await inBatches(deliveriesOf(state.pending, content, world), (delivery) => world.deliveries.create(delivery));
    const done = { ...state, version: state.version + 1, pending: null };
    if (await editions.commit(digest.name, done)) return done;
  }
}

/** Writes that do not depend on each other, some at a time. */
async function inBatches<Entry>(entries: readonly Entry[], write: (entry: Entry) => Promise<void>): Promise<void> {
  for (let start = 0; start < entries.length; start += WRITES_AT_ONCE) {
    await Promise.all(entries.slice(start, start + WRITES_AT_ONCE).map(write));
  }
}

async function begin(world: World): Promise<DigestState> {
  const state: DigestState = {
    version: 1,
    lastEdition: null,
    readUntil: null,
    since: new Date(world.clock()).toISOString(),
    pending: null,
    reportedFailures: [],
  };
  await world.editions.commit(world.digest.name, state);
  return (await world.editions.state(world.digest.name))!;
}

/** The deliveries that a frozen edition begins with. */
function deliveriesOf(edition: EditionReference, content: EditionContent, world: World): Delivery[] {
  const quiet = quietUntil(world.digest, Date.parse(edition.at)) ?? 0;
  return content.channels.flatMap(({ channel, recipients, parts }) =>
    recipients.flatMap((recipient) =>
      parts.map((part) => ({
        editionId: edition.id,
        digest: edition.digest,
        at: edition.at,
        channel,
        recipient,
        part: part.id,
        state: "waiting" as const,
        attempts: 0,
        uncertain: 0,
        possibleDuplicate: false,
        // The archive disturbs nobody.
        notBefore: channel === "archive" ? 0 : quiet,
        leaseUntil: 0,
        providerId: null,
        history: [],
        version: 1,
      })),
    ),
  );
}
