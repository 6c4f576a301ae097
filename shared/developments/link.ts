import { filingDays, searchDays } from "./days.ts";
import { keysOf } from "./keys.ts";
import type { LinkingStore } from "./ports.ts";
import type { Component, EventRecord, Slots } from "./record.ts";
import { similarity } from "./similarity.ts";

/** How long a late article can still meet an event. */
const POSTING_DAYS = 60;

/**
 * Stores an event and joins it to all events that it is similar to. The order is what makes it right: the event, then all its
 * postings, and only then the reads. Of two events stored at the same time, the one that reads later sees the other; if neither read
 * came after the other's postings, each would have been written before the other was read, which cannot be. Repeating it after a crash
 * at any point completes it, and changes nothing where it was complete.
 *
 * @returns the stored record: on a retry, the one of the first attempt.
 */
export async function linkEvent(store: LinkingStore, record: EventRecord): Promise<EventRecord> {
  const stored = await store.putEvent(record);
  const { slots } = stored;
  const keys = keysOf(slots);
  const expires = Math.floor(Date.parse(stored.storedAt) / 1000) + POSTING_DAYS * 86_400;
  await store.putPostings(slots, keys, filingDays(slots), expires);
  const similar = (await candidatesFor(store, slots, keys)).filter((candidate) => similarity(slots, candidate) >= 0);
  // Most of them have one root by now: to join that is to join them all.
  const roots = await Promise.all(similar.map(({ id }) => rootOf(store, id)));
  for (const root of new Set(roots)) await join(store, stored.id, root);
  return stored;
}

/** Every event filed under one of the keys on days near enough, each once, in order of id. */
async function candidatesFor(store: LinkingStore, slots: Slots, keys: readonly string[]): Promise<Slots[]> {
  const { from, to } = searchDays(slots);
  const found = new Map<string, Slots>();
  await Promise.all(
    keys.map(async (key) => {
      for await (const posting of store.postings(key, from, to)) {
        if (posting.id !== slots.id && !found.has(posting.id)) found.set(posting.id, posting.slots());
      }
    }),
  );
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The root of an event's component. */
export async function rootOf(store: LinkingStore, eventId: string): Promise<string> {
  let root = eventId;
  for (let parent = await store.parentOf(root); parent !== null; parent = await store.parentOf(root)) root = parent;
  return root;
}

/**
 * Joins the components of two events: the larger root gets the smaller one as its parent, once and for all. Where another writer was
 * faster, the roots are looked for again. Parents are always smaller than their children, so there are no cycles.
 */
export async function join(store: LinkingStore, one: string, other: string): Promise<void> {
  for (;;) {
    const [a, b] = await Promise.all([rootOf(store, one), rootOf(store, other)]);
    if (a === b) return;
    const [parent, child] = a < b ? [a, b] : [b, a];
    if (await store.setParent(child, parent)) return;
  }
}

/**
 * Everything that is linked to an event, with the smallest id as its name; undefined where the event is not stored. Read while others
 * link, it is one of the states that the component passes through.
 */
export async function componentOf(store: LinkingStore, eventId: string): Promise<Component | undefined> {
  if ((await store.event(eventId)) === undefined) return undefined;
  const id = await rootOf(store, eventId);
  const members: EventRecord[] = [];
  for (let level: readonly string[] = [id]; level.length > 0; ) {
    const nodes = await Promise.all(level.map((member) => store.withChildren(member)));
    const found = nodes.filter((node) => node !== undefined);
    // What better rules took back still holds its place in the tree, and is no longer part of what is told.
    members.push(...found.map((node) => node.record).filter(({ retiredAt }) => retiredAt === undefined));
    level = found.flatMap((node) => node.children);
  }
  return { id, members: members.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
