import type { LinkingStore } from "./ports.ts";
import type { Component, EventRecord } from "./record.ts";

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
    members.push(...found.map((node) => node.record));
    level = found.flatMap((node) => node.children);
  }
  return { id, members: members.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
