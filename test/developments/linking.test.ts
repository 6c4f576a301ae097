import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparable,
  componentOf,
  type EventRecord,
  join,
  linkEvent,
  refine,
  rootOf,
  similarity,
} from "../../shared/developments/index.ts";
import { keysOf } from "../../shared/developments/keys.ts";
import { EventRepository, MemoryTable, type Operation } from "../../shared/store/index.ts";
import { articleOf, eventOf, recordOf } from "./records.ts";

const pad = (day: number) => `2020-09-${String(day).padStart(2, "0")}`;

/** Events that are near to each other in some respects and far in others, so that components of all sizes come about. */
const someEvents: fc.Arbitrary<EventRecord[]> = fc
  .uniqueArray(
    fc.record({
      article: fc.integer({ min: 1, max: 6 }),
      day: fc.integer({ min: 10, max: 17 }),
      length: fc.constantFrom(0, 0, 0, 2, 20),
      place: fc.constantFrom("place:minsk", "place:brest", null),
      who: fc.constantFrom("person:baginskaya", "person:kolesnikova", null),
      mode: fc.constantFrom("arrest", "seize", null),
      count: fc.constantFrom(null, 5, 300),
      title: fc.constantFrom("Police detain marchers in Minsk", "Nina Baginskaya held", null),
      language: fc.constantFrom("en", "ru"),
    }),
    { minLength: 2, maxLength: 8, selector: (fields) => JSON.stringify(fields) },
  )
  .map((all) =>
    all.map(({ article, day, length, place, who, mode, count, title, language }, index) =>
      recordOf(
        eventOf({
          mode: mode as "arrest" | null,
          date: { start: pad(day), end: pad(Math.min(28, day + length)) },
          place: place === null ? null : { name: place, country: "BLR", placeId: place },
          recipients: [{ name: who ?? "protesters", country: "BLR", sector: "OPP", entityId: who }],
          quantities: count === null ? [] : [{ kind: "detained", value: count, bound: "exact" }],
          start: index,
        }),
        articleOf({ id: `article-${article}`, title, language: language as "en" | "ru" }),
      ),
    ),
  );

const shareKey = (a: EventRecord, b: EventRecord) => {
  const keys = new Set(keysOf(a.slots));
  return keysOf(b.slots).some((key) => keys.has(key));
};

/** What linking must come to: the connected components of the pairs that meet and are similar, named by the smallest id. */
function expected(records: readonly EventRecord[]): Map<string, string> {
  const root = new Map(records.map(({ id }) => [id, id]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const a of records) {
      for (const b of records) {
        if (a.id === b.id || !shareKey(a, b) || similarity(a.slots, b.slots) < 0) continue;
        const smaller = [root.get(a.id)!, root.get(b.id)!].sort()[0]!;
        for (const { id } of [a, b]) {
          if (root.get(id) === smaller) continue;
          root.set(id, smaller);
          changed = true;
        }
      }
    }
  }
  return root;
}

async function found(store: EventRepository, records: readonly EventRecord[]): Promise<Map<string, string>> {
  const entries = records.map(async ({ id }) => [id, await rootOf(store, id)] as const);
  return new Map(await Promise.all(entries));
}

/** The test is of little worth where nothing is ever linked; counted over all runs. */
const seen = { linked: 0, apart: 0 };

describe("linking", () => {
  it("comes to the same components whatever the order", async () => {
    await fc.assert(
      fc.asyncProperty(
        someEvents.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        async ([records, shuffled]) => {
          const store = new EventRepository(new MemoryTable());
          for (const record of shuffled) await linkEvent(store, record);
          const components = expected(records);
          for (const [id, root] of components) seen[id === root ? "apart" : "linked"]++;
          expect(await found(store, records)).toEqual(components);
        },
      ),
      { numRuns: 150 },
    );
    expect(seen.linked).toBeGreaterThan(50);
    expect(seen.apart).toBeGreaterThan(50);
  });

  it("comes to the same components whatever the interleaving of concurrent writers", async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.scheduler(), async (records, scheduler) => {
        const table = new MemoryTable({ before: () => scheduler.schedule(Promise.resolve()), pageSize: 2 });
        const store = new EventRepository(table);
        const work = Promise.all(records.map((record) => linkEvent(store, record)));
        await scheduler.waitFor(work);
        const quiet = new EventRepository(copyOf(table));
        expect(await found(quiet, records)).toEqual(expected(records));
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing when it is repeated, once or at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (records) => {
        const table = new MemoryTable();
        const store = new EventRepository(table);
        for (const record of records) await linkEvent(store, record);
        const before = table.dump();
        await Promise.all([...records, ...records].map((record) => linkEvent(store, record)));
        expect(table.dump()).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it("is completed by a retry after a crash before or after any write", async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.nat(), fc.boolean(), async (records, choice, afterwards) => {
        const writes = await countWrites(records);
        const crash = crashAt(choice % writes, afterwards);
        const table = new MemoryTable(crash.hooks);
        const store = new EventRepository(table);
        for (const record of records) {
          await linkEvent(store, record).catch(() => linkEvent(store, record));
        }
        expect(crash.happened()).toBe(true);
        expect(await found(store, records)).toEqual(expected(records));
        // Everything in a component can be found from its root, too.
        for (const { id } of records) {
          const component = await componentOf(store, id);
          expect(component?.members.map((member) => member.id)).toContain(id);
          expect(component?.id).toBe(expected(records).get(id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is completed by others after a crash, as far as they touch the event", async () => {
    const first = recordOf(eventOf(), articleOf({ id: "a" }));
    const second = recordOf(eventOf(), articleOf({ id: "b" }));
    expect(similarity(first.slots, second.slots)).toBeGreaterThanOrEqual(0);
    const crash = crashAt(await countWrites([first]), false);
    const store = new EventRepository(new MemoryTable(crash.hooks));
    await linkEvent(store, first);
    await expect(linkEvent(store, second)).rejects.toThrow("crash");
    await linkEvent(store, second);
    expect(await rootOf(store, second.id)).toBe(await rootOf(store, first.id));
  });

  it("looks for the roots again where another writer was faster", async () => {
    const records = ["a", "b", "c"].map((id) => recordOf(eventOf({ type: "AID", mode: null }), articleOf({ id })));
    const [small, middle, large] = records.map(({ id }) => id).sort() as [string, string, string];
    let quiet: EventRepository | null = null;
    const table = new MemoryTable({
      before: async ({ kind, pk }) => {
        if (kind !== "update" || pk !== `event#${large}` || quiet === null) return;
        const faster = quiet;
        quiet = null;
        await faster.setParent(large, middle);
      },
    });
    const store = new EventRepository(table);
    for (const record of records) await store.putEvent(record);
    quiet = store;
    await join(store, large, small);
    expect([await store.parentOf(large), await store.parentOf(middle)]).toEqual([middle, small]);
  });

  it("keeps the first stored record when the event comes again later", async () => {
    const store = new EventRepository(new MemoryTable());
    const record = recordOf(eventOf(), articleOf());
    await linkEvent(store, record);
    const again = await linkEvent(store, { ...record, storedAt: "2021-01-01T00:00:00.000Z", quiet: "backfill" });
    expect(again).toEqual(record);
  });
});

describe("similarity", () => {
  it("is symmetric", () => {
    fc.assert(
      fc.property(someEvents, (records) => {
        for (const a of records) {
          for (const b of records) {
            expect(similarity(a.slots, b.slots)).toBe(similarity(b.slots, a.slots));
            expect(comparable(a.slots, b.slots)).toBe(comparable(b.slots, a.slots));
          }
        }
      }),
    );
  });
});

describe("componentOf", () => {
  it("knows nothing of an event that is not stored", async () => {
    expect(await componentOf(new EventRepository(new MemoryTable()), "nowhere")).toBeUndefined();
  });

  it("ignores a hint whose pointer was never written, or leads elsewhere", async () => {
    const table = new MemoryTable();
    const store = new EventRepository(table);
    const [a, b] = [
      recordOf(eventOf(), articleOf({ id: "a" })),
      recordOf(eventOf({ type: "AID", mode: null }), articleOf({ id: "b" })),
    ];
    for (const record of [a, b]) await linkEvent(store, record);
    await table.put({ pk: `event#${a.id}`, sk: `member#${b.id}`, child: b.id });
    expect((await componentOf(store, a.id))?.members.map(({ id }) => id)).toEqual([a.id]);
  });
});

describe("refine", () => {
  it("is a function of the members, not of their order", () => {
    fc.assert(
      fc.property(
        someEvents.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          const developments = refine(records);
          expect(refine(shuffled)).toEqual(developments);
          expect(developments.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
            records.map(({ id }) => id).sort(),
          );
          for (const { id, members } of developments) expect(members[0]!.id).toBe(id);
        },
      ),
    );
  });

  const numbered = (count: number) =>
    Array.from({ length: count }, (_, index) => recordOf(eventOf({ start: index }), articleOf()));

  it("cuts a chain whose ends are two different things", () => {
    const [a, b, c] = numbered(3);
    const like = new Set([`${a!.id}${b!.id}`, `${b!.id}${c!.id}`]);
    const score = (x: { id: string }, y: { id: string }) =>
      like.has(`${x.id}${y.id}`) || like.has(`${y.id}${x.id}`) ? 1 : -5;
    expect(
      refine([a!, b!, c!], score)
        .map(({ members }) => members.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  it("cuts very large components by a higher threshold first", () => {
    const records = numbered(301);
    const side = new Map(records.map(({ id }, index) => [id, index % 2]));
    const score = (x: { id: string }, y: { id: string }) => (side.get(x.id) === side.get(y.id) ? 3 : 0.2);
    expect(refine(records, score).map(({ members }) => members.length)).toEqual(
      [151, 150].sort((a, b) =>
        records
          .filter(({ id }) => side.get(id) === 0)
          .map(({ id }) => id)
          .sort()[0]! <
        records
          .filter(({ id }) => side.get(id) === 1)
          .map(({ id }) => id)
          .sort()[0]!
          ? b - a
          : a - b,
      ),
    );
  });
});

/** A table with the same content and no hooks. */
function copyOf(table: MemoryTable): MemoryTable {
  const copy = new MemoryTable();
  for (const item of table.dump()) copy.put(item);
  return copy;
}

const isWrite = ({ kind }: Operation) => kind === "put" || kind === "update";

async function countWrites(records: readonly EventRecord[]): Promise<number> {
  let writes = 0;
  const store = new EventRepository(new MemoryTable({ before: (operation) => void (isWrite(operation) && writes++) }));
  for (const record of records) await linkEvent(store, record);
  return writes;
}

/** Hooks that fail the n-th write, before it happens or with its answer lost, and nothing after it. */
function crashAt(n: number, afterwards: boolean) {
  let writes = 0;
  let crashed = false;
  const hook = (operation: Operation) => {
    if (!isWrite(operation) || crashed || writes++ < n) return;
    crashed = true;
    throw new Error("crash");
  };
  return { hooks: afterwards ? { after: hook } : { before: hook }, happened: () => crashed };
}
