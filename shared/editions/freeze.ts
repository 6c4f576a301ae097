import type { Report } from "../developments/index.ts";
import { addDays, localTime, quietUntil, usualWindow } from "./cadence.ts";
import { compose } from "./compose.ts";
import { noticesOf } from "./notices.ts";
import type {
  Announced,
  Delivery,
  DigestState,
  EditionContent,
  EditionReference,
  Memory,
  PackedChannel,
} from "./ports.ts";
import { type Item, type Selection, select } from "./select.ts";
import type { ActivityView } from "./view.ts";
import { placeName } from "./words/places.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;
const WRITES_AT_ONCE = 24;
const MINUTE = 60_000;
const ACTIVITY_DAYS = 14;
/** Events that one edition looks at, most: what a run can read within its time. */
const MOST_EVENTS = 5000;
/** Longer than announcements may become visible late. */
const SEEN_FOR = 3 * 60 * MINUTE;
/** Digests that run all day tell the changes of one development no more often than this. */
const COALESCE = 30 * MINUTE;
/** What was told longer ago is not compared with; links still hold. */
const MEMORY_DAYS = 10;
/** Reports of a development that are kept for comparison. */
const MEMORY_SLOTS = 4;
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

const isFrequent = ({ digest }: World) => digest.cadence.kind === "minutely" || digest.cadence.kind === "hourly";

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

interface Draft {
  readonly marks: Selection["marks"];
  /** Null where there is nothing to tell. */
  readonly content: EditionContent | null;
  readonly reportedFailures: readonly string[];
  /** Up to where announcements were looked at, ISO 8601. */
  readonly readUntil: string;
  /** Ids of the events that need not be looked at again. */
  readonly looked: readonly string[];
}

/** Events that are to be looked at. Where there are too many for one run, the first of them; the next run goes on from there. */
async function unseen(
  since: number,
  now: number,
  world: World,
): Promise<{ events: readonly Announced[]; readUntil: string }> {
  const announced = await world.news.announced(since);
  const seen = await world.editions.seen(world.digest.name, new Date(since - SEEN_FOR).toISOString());
  const fresh = announced.filter(({ eventId }) => !seen.has(eventId));
  const taken = fresh.slice(0, MOST_EVENTS);
  const more = fresh[taken.length];
  if (more !== undefined) {
    world.log("more was announced than one edition looks at", {
      digest: world.digest.name,
      left: fresh.length - taken.length,
    });
  }
  return {
    events: taken,
    readUntil: more === undefined ? new Date(now).toISOString() : more.at,
  };
}

async function draftOf(at: number, now: number, state: DigestState, world: World): Promise<Draft> {
  const { digest } = world;
  // A digest that never ran begins with what its first window holds, a day at least.
  const since =
    state.readUntil === null
      ? Math.min(at, now) - Math.max(DAY, usualWindow(digest.cadence))
      : Date.parse(state.readUntil);
  const { events, readUntil } = await unseen(since, now, world);
  const ids = events.map(({ eventId }) => eventId);
  const developments = ids.length === 0 ? [] : await world.news.developmentsOf(ids);
  const eventIds = developments.flatMap((reports: readonly Report[]) => reports.map(({ eventId }) => eventId));
  const told = await world.editions.told(digest.name, eventIds);
  const muted = await world.feedback.muted(digest.name);
  const name = new Date(at).toISOString();
  const today = localTime(at, digest.timeZone).day;
  const memory =
    developments.length === 0 ? [] : await world.editions.remembered(digest.name, addDays(today, -MEMORY_DAYS), today);
  const selection = select({
    developments,
    told,
    remembered: memory,
    digest,
    severityRules: world.severityRules,
    muted,
    at: name,
    holdSince: isFrequent(world) ? new Date(at - COALESCE).toISOString() : null,
  });
  const failing = await world.deliveries.failing(digest.name);
  const reportedFailures = failing.map(({ channel, recipient }) => `${channel}#${recipient}`);
  // Lines beside what readers know make no edition before they waited a day.
  const patience = Math.max(DAY, usualWindow(digest.cadence));
  const isOverdue =
    selection.besideKnown.length > 0 &&
    events.some(({ eventId, at: since }) => selection.waiting.has(eventId) && Date.parse(since) <= at - patience);
  const items = selection.stories.length + (isOverdue ? selection.besideKnown.length : 0);
  const notices = await noticesOf({ state, at, now, items, failing }, world);
  const isEmpty = items === 0 && notices.lines.length === 0;
  const held = new Set([...selection.held, ...(isEmpty ? selection.waiting : [])]);
  const looked = ids.filter((id) => !held.has(id));
  if (isEmpty) {
    const marks = selection.marks.filter(({ eventId }) => !selection.waiting.has(eventId));
    return { marks, content: null, reportedFailures, readUntil: untilHeld(readUntil, events, held), looked };
  }

  const begun = state.lastEdition === null ? since : Math.max(since, Date.parse(state.lastEdition));
  const kept = [
    ...selection.stories.map(({ item }) => memoryOf(item, item.kind, name, today, world)),
    ...[...selection.stories.flatMap(({ also }) => also), ...selection.besideKnown].map((item) =>
      memoryOf(item, "detail", name, today, world),
    ),
  ];
  const id = `${digest.name}-${name}`;
  const view = compose({
    id,
    digest,
    at,
    since: Math.min(begun, at),
    stories: selection.stories,
    besideKnown: selection.besideKnown,
    notices: notices.lines,
    read: await world.news.read(Math.min(since, at), now),
    activity: isFrequent(world) ? null : await activityOf(at, kept, world),
    outlets: world.outlets,
    feedbackUrl: (developmentId, actors) => world.links.feedback(digest.name, id, developmentId, actors),
    archiveUrl: world.channels.some(({ kind }) => kind === "archive") ? world.links.archive(`${id}.html`) : null,
  });
  const articles = Object.fromEntries(
    selection.stories.map(({ item: { developmentId, fresh } }) => [
      developmentId,
      [...new Set(fresh.map(({ article }) => article.id))],
    ]),
  );
  const channels = packed(world, view, items === 0 ? notices.without : new Set());
  return {
    marks: selection.marks,
    content: { view, channels, marks: selection.marks, memory: kept, articles },
    reportedFailures,
    readUntil: untilHeld(readUntil, events, held),
    looked,
  };
}

/** What is held is announced again to the next run: it reads from the first of that on. */
function untilHeld(readUntil: string, events: readonly Announced[], held: ReadonlySet<string>): string {
  return events.reduce((until, { eventId, at }) => (held.has(eventId) && at < until ? at : until), readUntil);
}

function packed(world: World, view: EditionContent["view"], without: ReadonlySet<string>): PackedChannel[] {
  return world.channels
    .map((channel) => ({
      channel: channel.kind,
      recipients: channel.recipients.filter((recipient) => !without.has(`${channel.kind}#${recipient}`)),
      parts: channel.prepare(view, { links: world.links }),
    }))
    .filter(({ recipients }) => recipients.length > 0);
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

function memoryOf(item: Item, kind: Memory["kind"], at: string, day: string, world: World): Memory {
  return {
    day,
    kind,
    region: item.reports.map(({ slots }) => world.regionOf(slots.places)).find((region) => region !== null) ?? null,
    told: { developmentId: item.developmentId, at, facts: item.facts },
    slots: item.reports.slice(0, MEMORY_SLOTS).map(({ slots }) => slots),
  };
}

/** Developments told on each of the last 14 days, and where they happened. */
async function activityOf(at: number, current: readonly Memory[], world: World): Promise<ActivityView> {
  const today = localTime(at, world.digest.timeZone).day;
  const first = addDays(today, 1 - ACTIVITY_DAYS);
  const told = [...(await world.editions.remembered(world.digest.name, first, today)), ...current];
  const fresh = told.filter(({ kind }) => kind === "new");
  const unique = [...new Map(fresh.map((memory) => [memory.told.developmentId, memory])).values()];
  const days = Array.from({ length: ACTIVITY_DAYS }, (_, index) => {
    const day = addDays(first, index);
    return { day, count: unique.filter((memory) => memory.day === day).length };
  });
  const regions = Map.groupBy(
    unique.filter(({ region }) => region !== null),
    ({ region }) => region!,
  );
  return {
    days,
    regions: [...regions]
      .map(([id, list]) => ({ name: placeName(id, id, world.digest.language), count: list.length }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
