/** What an edition would tell at its time, before anything of it is written. */
import type { Report } from "../developments/index.ts";
import { activityOf } from "./activity.ts";
import { addDays, localTime, usualWindow } from "./cadence.ts";
import { compose } from "./compose.ts";
import { noticesOf } from "./notices.ts";
import type { Announced, DigestState, EditionContent, Memory, PackedChannel } from "./ports.ts";
import { type Item, type Selection, select } from "./select.ts";
import type { World } from "./world.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
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

export interface Draft {
  readonly marks: Selection["marks"];
  /** Null where there is nothing to tell. */
  readonly content: EditionContent | null;
  readonly reportedFailures: readonly string[];
  /** Up to where announcements were looked at, ISO 8601. */
  readonly readUntil: string;
  /** Ids of the events that need not be looked at again. */
  readonly looked: readonly string[];
}

/** True for digests that run all day, whose editions wait until they may speak. */
export const isFrequent = ({ digest }: World) => digest.cadence.kind === "minutely" || digest.cadence.kind === "hourly";

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

/** The edition of a time, from what was announced since the last one and what readers were told before. Reads only. */
export async function draftOf(at: number, now: number, state: DigestState, world: World): Promise<Draft> {
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

function memoryOf(item: Item, kind: Memory["kind"], at: string, day: string, world: World): Memory {
  return {
    day,
    kind,
    region: item.reports.map(({ slots }) => world.regionOf(slots.places)).find((region) => region !== null) ?? null,
    told: { developmentId: item.developmentId, at, facts: item.facts },
    slots: item.reports.slice(0, MEMORY_SLOTS).map(({ slots }) => slots),
  };
}
