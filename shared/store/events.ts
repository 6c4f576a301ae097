import type { LinkingStore, Posting } from "../developments/ports.ts";
import type { EventRecord, Slots } from "../developments/record.ts";
import { dayKey, eventKey, eventPartition, memberKey, postingPartition } from "./keys.ts";
import type { Attribute, Item, Table } from "./table.ts";

const asAttribute = (value: object): Attribute => value as unknown as Attribute;

const recordIn = (item: Item): EventRecord => {
  const record = item["record"] as unknown as EventRecord;
  const retiredAt = item["retiredAt"] as string | undefined;
  return retiredAt === undefined ? record : { ...record, retiredAt };
};

/** Events, their postings, and the pointers that make developments of them. */
export class EventRepository implements LinkingStore {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  async putEvent(record: EventRecord): Promise<EventRecord> {
    const stored = await this.#table.put({ ...eventKey(record.id), record: asAttribute(record) }, { kind: "absent" });
    return stored ? record : ((await this.event(record.id)) ?? record);
  }

  async putPostings(slots: Slots, keys: readonly string[], days: readonly number[], expires: number): Promise<void> {
    const posting = JSON.stringify(slots);
    await Promise.all(
      keys.flatMap((key) =>
        days.map((day) =>
          this.#table.put({ pk: postingPartition(key), sk: `${dayKey(day)}#${slots.id}`, posting, expires }),
        ),
      ),
    );
  }

  async *postings(key: string, from: number, to: number): AsyncIterable<Posting> {
    const range = { from: dayKey(from), to: `${dayKey(to)}#~` };
    for await (const item of this.#table.query(postingPartition(key), range)) {
      const id = item.sk.slice(item.sk.indexOf("#") + 1);
      // Postings of earlier versions lack the words of the title.
      yield { id, slots: () => ({ titleTerms: [], ...JSON.parse(item["posting"] as string) }) as Slots };
    }
  }

  async event(id: string): Promise<EventRecord | undefined> {
    const item = await this.#table.get(eventKey(id));
    return item?.["record"] === undefined ? undefined : recordIn(item);
  }

  /**
   * Takes an event back, or puts it in force again (null). The record stays as it is: links and what was told of it still stand on it.
   */
  async retire(id: string, at: string | null): Promise<void> {
    await this.#table.update(
      eventKey(id),
      at === null ? { remove: ["retiredAt"] } : { setIfAbsent: { retiredAt: at } },
      { kind: "present" },
    );
  }

  async parentOf(id: string): Promise<string | null> {
    return ((await this.#table.get(eventKey(id)))?.["parent"] as string | undefined) ?? null;
  }

  /**
   * The hint comes first: after a crash between the two a hint without a pointer is ignored, whereas a pointer without its hint could
   * not be found from above.
   */
  async setParent(child: string, parent: string): Promise<boolean> {
    await this.#table.put({ ...memberKey(parent, child), child });
    const changed = await this.#table.update(
      eventKey(child),
      { set: { parent } },
      { kind: "all", conditions: [{ kind: "present" }, { kind: "equals", attributes: { parent: null } }] },
    );
    return changed !== null;
  }

  async withChildren(id: string): Promise<{ record: EventRecord; children: string[] } | undefined> {
    let record: EventRecord | undefined;
    const hinted: string[] = [];
    for await (const item of this.#table.query(eventPartition(id))) {
      if (item.sk === "event") record = recordIn(item);
      else if (item.sk.startsWith("member#")) hinted.push(item["child"] as string);
    }
    if (record === undefined) return undefined;
    const parents = await Promise.all(hinted.map((child) => this.parentOf(child)));
    return { record, children: hinted.filter((_, index) => parents[index] === id) };
  }
}
