import type { Answer, ChannelKind } from "../channels/channel.ts";
import type { Attempt, Delivery, DeliveryState, EditionContent, EditionReference } from "./ports.ts";
import { channelFor, type World } from "./world.ts";

const SECOND = 1000;
/** Longer than any attempt may take, so that a lease runs out only when its holder is gone. */
const LEASE_MILLISECONDS = 5 * 60 * SECOND;
/** A delivery that was not accepted for so long, or so often, is given up and reported. */
const GIVE_UP_MILLISECONDS = 24 * 3600 * SECOND;
const MOST_ATTEMPTS = 20;
export const KEPT_ATTEMPTS = 20;
const FIRST_PAUSE = 20 * SECOND;
const LONGEST_PAUSE = 3600 * SECOND;

/**
 * Channels on which a repetition is no second copy: a webhook's receiver knows it by its id, a file is only written again. Elsewhere
 * an attempt without an answer is repeated once, and marked as a possible duplicate.
 */
const REPEATABLE: ReadonlySet<ChannelKind> = new Set(["webhook", "archive"]);
const MOST_UNCERTAIN = { repeatable: 6, other: 2 };

const ENDS: ReadonlySet<DeliveryState> = new Set(["sent", "failed", "unknown", "stopped"]);
export const isSettled = ({ state }: Delivery): boolean => ENDS.has(state);

export interface DeliveryRun {
  readonly sent: number;
  readonly failed: number;
  /** Left for a later run: waiting for their time, or in the hands of another run. */
  readonly left: number;
}

/**
 * Sends what is waiting of every unsettled edition of a digest, oldest first. Channels and recipients fail apart: each way to a
 * reader is worked off on its own, its parts in order.
 * @param until when this run must end; pauses that fit before are waited for, later ones are left to the next run
 */
export async function deliver(world: World, until: number): Promise<DeliveryRun> {
  const total = { sent: 0, failed: 0, left: 0 };
  for (const edition of await world.editions.unsettled(world.digest.name)) {
    const run = await deliverEdition(edition, world, until);
    total.sent += run.sent;
    total.failed += run.failed;
    total.left += run.left;
  }
  return total;
}

async function deliverEdition(edition: EditionReference, world: World, until: number): Promise<DeliveryRun> {
  const content = await world.editions.content(edition);
  const deliveries = await world.deliveries.ofEdition(edition.id);
  const ways = Map.groupBy(deliveries, ({ channel, recipient }) => `${channel}#${recipient}`);
  const ended = await Promise.all(
    [...ways.values()].map(async (parts) => {
      const order = (delivery: Delivery) =>
        partsOf(content, delivery.channel).findIndex(({ id }) => id === delivery.part);
      const results: Delivery[] = [];
      for (const delivery of [...parts].sort((a, b) => order(a) - order(b))) {
        const before = results.at(-1);
        // The second part does not arrive before the first.
        results.push(
          before !== undefined && !isSettled(before) ? delivery : await work(delivery, content, world, until),
        );
      }
      return results;
    }),
  );
  const all = ended.flat();
  if (all.every(isSettled)) await settle(edition, world);
  // What this run did not touch is the same object as before.
  const touched = all.filter((delivery) => !deliveries.includes(delivery));
  return {
    sent: touched.filter(({ state }) => state === "sent").length,
    failed: touched.filter(({ state }) => state === "failed" || state === "unknown").length,
    left: all.filter((delivery) => !isSettled(delivery)).length,
  };
}

/** Takes an edition off the list of the unsettled, once all its deliveries exist (it is no longer pending) and have ended. */
async function settle(edition: EditionReference, world: World): Promise<void> {
  if ((await world.editions.state(edition.digest))?.pending?.id === edition.id) return;
  if ((await world.deliveries.ofEdition(edition.id)).every(isSettled)) await world.editions.settle(edition);
}

const partsOf = (content: EditionContent, kind: ChannelKind) =>
  content.channels.find(({ channel }) => channel === kind)?.parts ?? [];

/** Works on one delivery until it is settled, someone else's, or must wait beyond the run. Gives its last state. */
async function work(start: Delivery, content: EditionContent, world: World, until: number): Promise<Delivery> {
  let delivery = start;
  while (!isSettled(delivery)) {
    const now = world.clock();
    if (delivery.state === "sending") {
      if (delivery.leaseUntil > now) return delivery;
      // Whoever held the lease is gone, and whether the channel has it, nobody knows.
      const reason = "the run that was sending ended before it recorded an answer";
      const next = after(delivery, { kind: "unknown", reason }, world);
      await noteEnd(next, reason, world);
      if (!(await world.deliveries.change(next))) return delivery;
      delivery = next;
      continue;
    }
    if (delivery.notBefore > now) {
      if (delivery.notBefore > until) return delivery;
      await world.sleep(delivery.notBefore - now);
      continue;
    }
    const leased: Delivery = {
      ...delivery,
      state: "sending",
      attempts: delivery.attempts + 1,
      leaseUntil: now + LEASE_MILLISECONDS,
      version: delivery.version + 1,
    };
    if (!(await world.deliveries.change(leased))) return delivery;
    const answer = await attempt(leased, content, world);
    const next = after(leased, answer, world);
    await noteEnd(next, "reason" in answer ? answer.reason : "", world);
    // Where this write is lost, the lease runs out, and the next run tells it as unknown.
    if (!(await world.deliveries.change(next))) return leased;
    delivery = next;
  }
  return delivery;
}

type Outcome = Answer | { readonly kind: "stopped"; readonly reason: string };

async function attempt(delivery: Delivery, content: EditionContent, world: World): Promise<Outcome> {
  const channel = channelFor(world, delivery.channel, delivery.recipient);
  const part = partsOf(content, delivery.channel).find(({ id }) => id === delivery.part);
  if (channel === undefined) return { kind: "stopped", reason: "no longer configured" };
  if (part === undefined) return { kind: "dead", reason: `the edition has no part ${delivery.part} for this channel` };
  const stop = await world.recipients.stopped(delivery.digest, delivery.recipient);
  if (stop !== null) return { kind: "stopped", reason: `${stop.reason}: ${stop.detail}` };
  try {
    return await channel.send(part, delivery.recipient, world.sendContext(deliveryId(delivery)));
  } catch (error) {
    // A defect of ours: how far the request came is not known.
    return { kind: "unknown", reason: `sending broke off: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The same for every attempt, so that a receiver can tell a repetition. */
export const deliveryId = ({ editionId, channel, recipient, part }: Delivery): string =>
  `${editionId}/${channel}/${recipient}/${part}`;

/** The state of a delivery after an answer. Pure but for the world's clock and chance. */
export function after(delivery: Delivery, answer: Outcome, world: Pick<World, "clock" | "random">): Delivery {
  const now = world.clock();
  const uncertain = delivery.uncertain + (answer.kind === "unknown" ? 1 : 0);
  const repeatable = REPEATABLE.has(delivery.channel);
  const most = repeatable ? MOST_UNCERTAIN.repeatable : MOST_UNCERTAIN.other;
  const tooLate = now - Math.max(Date.parse(delivery.at), delivery.notBefore) > GIVE_UP_MILLISECONDS;
  const exhausted = delivery.attempts >= MOST_ATTEMPTS || tooLate;
  const state: DeliveryState = (() => {
    switch (answer.kind) {
      case "sent":
        return "sent";
      case "stopped":
        return "stopped";
      case "dead":
        return "failed";
      case "retry":
        return exhausted ? (uncertain > 0 && !repeatable ? "unknown" : "failed") : "waiting";
      case "unknown":
        return uncertain >= most ? "unknown" : "waiting";
    }
  })();
  const entry: Attempt = {
    at: new Date(now).toISOString(),
    answer: answer.kind,
    reason: "reason" in answer ? answer.reason.slice(0, 500) : null,
    providerId: answer.kind === "sent" ? answer.providerId : null,
  };
  return {
    ...delivery,
    state,
    uncertain,
    possibleDuplicate:
      delivery.possibleDuplicate ||
      (!repeatable && delivery.uncertain > 0 && (state === "sent" || state === "unknown")),
    notBefore: state === "waiting" ? now + pause(delivery.attempts, answer, world.random()) : delivery.notBefore,
    leaseUntil: 0,
    providerId: entry.providerId ?? delivery.providerId,
    history: [...delivery.history, entry].slice(-KEPT_ATTEMPTS),
    version: delivery.version + 1,
  };
}

/**
 * Milliseconds until the next attempt: the server's own wish and up to a tenth more, so that many readers' retries do not meet; else
 * twice as long each time, from a half to the whole of it by chance.
 */
function pause(attempts: number, answer: Outcome, chance: number): number {
  if (answer.kind === "retry" && answer.afterSeconds !== null) {
    return Math.ceil(Math.max(1, answer.afterSeconds) * SECOND * (1 + chance / 10));
  }
  const whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, attempts - 1));
  return Math.ceil(whole * (0.5 + chance / 2));
}

/** Keeps the list of ways that fail, before the delivery's end is written: a crash between the two repeats the note. */
async function noteEnd(delivery: Delivery, reason: string, world: World): Promise<void> {
  const { channel, recipient, at, state } = delivery;
  if (isSettled(delivery)) {
    world.log("delivery settled", {
      id: deliveryId(delivery),
      state,
      attempts: delivery.attempts,
      reason: reason || null,
    });
  }
  if (state === "failed" || state === "unknown") {
    await world.deliveries.noteFailing(delivery.digest, {
      channel,
      recipient,
      at,
      reason,
      uncertain: state === "unknown",
    });
  } else if (state === "sent" || state === "stopped") {
    await world.deliveries.noteWorking(delivery.digest, { channel, recipient });
  }
}
