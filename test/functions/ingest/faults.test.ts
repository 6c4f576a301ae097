import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Item, MemoryTable, type Table } from "../../../shared/store/index.ts";
import { type Engine, startDynalite } from "../../store/engines.ts";
import { HookedTable, isWrite, Kill } from "../../store/hooked.ts";
import { notification, World } from "./world.ts";

const BODY = `Several people were taken away during a protest in Minsk, human rights defenders said on Monday.

Maria was detained in Minsk on 2020-09-20. She had come with friends from the market, and nobody told her why.`;

/** An article, the same one renamed, a copy with news of its own, and a list with a broken line. */
const DROPS: Readonly<Record<string, string>> = {
  "first.txt": `Women taken away in Minsk\n\n${BODY}`,
  "renamed.txt": `Women taken away in Minsk\n\n${BODY}`,
  "copy.txt": `Minsk: women taken away\n\n${BODY}\n\nNina was detained in Brest on 2020-09-20. That came later.`,
  "list.jsonl": [
    { text: "One of them\n\nMaria was detained in Minsk on 2020-09-20, said her sister who lives in another street." },
    { text: "Rain in Accra\n\nThe farmers of the north were glad of it, as they told the reporters there." },
  ]
    .map((line) => JSON.stringify({ ...line, publishedAt: "2020-09-21" }))
    .concat("{ broken")
    .join("\n"),
};

function worldOn(table: Table): World {
  const world = new World(table, { mostUnits: 2 });
  for (const [key, content] of Object.entries(DROPS)) world.drop(key, content);
  return world;
}

async function readAll(table: Table): Promise<void> {
  for (const key of Object.keys(DROPS)) await worldOn(table).read(key);
}

/** Reads all drops; whatever fails is handed out again, as the queue does. */
async function readWithKill(table: Table, kill: Kill): Promise<void> {
  for (const key of Object.keys(DROPS)) {
    const killed = worldOn(new HookedTable(table, kill.hooks));
    const before = kill.happened;
    const failed = await killed.read(key).then(
      () => false,
      () => true,
    );
    expect(failed).toBe(kill.happened && !before);
    if (!failed) continue;
    await worldOn(table).read(key);
    return readRest(table, key);
  }
}

async function readRest(table: Table, after: string): Promise<void> {
  const keys = Object.keys(DROPS);
  for (const key of keys.slice(keys.indexOf(after) + 1)) await worldOn(table).read(key);
}

async function countWrites(table: Table): Promise<number> {
  let writes = 0;
  await readAll(new HookedTable(table, { before: (operation) => void (isWrite(operation) && writes++) }));
  return writes;
}

describe("a function that is killed", () => {
  it.each(["before", "after"] as const)(
    "%s any of its writes leaves, after a retry, the table it would have left",
    async (moment) => {
      const expected = new MemoryTable();
      const writes = await countWrites(expected);
      expect(writes).toBeGreaterThan(60);
      for (let at = 0; at < writes; at++) {
        const table = new MemoryTable();
        const kill = new Kill(at, moment);
        await readWithKill(table, kill);
        expect(kill.happened).toBe(true);
        expect(table.dump()).toEqual(expected.dump());
      }
    },
  );

  it("and is retried hours later still has its notices where digests look", async () => {
    const writes = await countWrites(new MemoryTable());
    for (let at = 0; at < writes; at++) {
      const table = new MemoryTable();
      const first = worldOn(new HookedTable(table, new Kill(at, "before").hooks));
      const failed = await first.read("first.txt").then(
        () => false,
        () => true,
      );
      const later = worldOn(table);
      const seen = await later.dependencies.notices.since(first.now);
      later.now = new Date(first.now.getTime() + 5 * 3_600_000);
      await later.read("first.txt");
      // A digest ran in between and asks from then on.
      const lastRun = new Date(first.now.getTime() + 4 * 3_600_000);
      const unseen = await later.dependencies.notices.since(lastRun);
      expect(new Set([...seen, ...unseen].map(({ eventId }) => eventId)).size).toBe(1);
      if (!failed) return;
    }
  });
});

describe("functions that run at the same time", () => {
  it("announce every event once, and what copies repeat only once, whatever the interleaving", async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const memory = new MemoryTable();
        const table = new HookedTable(memory, { before: () => scheduler.schedule(Promise.resolve()) });
        const keys = [...Object.keys(DROPS), "first.txt"];
        await scheduler.waitFor(Promise.all(keys.map((key) => worldOn(table).read(key))));
        const world = worldOn(memory);
        const { articles, events, receipts } = world.dependencies;
        const noticed = await world.noticed();
        expect(new Set(noticed).size).toBe(noticed.length);
        const quotes = await Promise.all(noticed.map(async (id) => (await events.event(id))!.event.quote));
        // Of the article and its copies one event each, and one of the list, which is another article.
        expect(quotes.sort()).toEqual([
          "Maria was detained in Minsk on 2020-09-20",
          "Maria was detained in Minsk on 2020-09-20",
          "Nina was detained in Brest on 2020-09-20",
        ]);
        const listed = await articles.readOn("2020-09-21");
        const readings = await Promise.all(listed.map(({ id }) => articles.reading(id)));
        expect(readings.filter((reading) => reading!.copyOf !== null)).toHaveLength(1);
        expect((await receipts.droppedOn("2020-09-21")).map(({ state }) => state).sort()).toEqual([
          "done",
          "done",
          "done",
          "partial",
        ]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("on DynamoDB's protocol", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startDynalite();
  });
  afterAll(() => engine.stop());

  async function dump(name: string): Promise<Item[]> {
    const { Items } = await engine.client.send(new ScanCommand({ TableName: name }));
    return Items!
      .map((item) => unmarshall(item) as Item)
      .sort((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
  }

  it("the handler leaves the same table as in memory", async () => {
    const { table, name } = await engine.makeNamedTable();
    const expected = new MemoryTable();
    await readAll(expected);
    await readAll(table);
    expect(await dump(name)).toEqual(expected.dump());
  });

  it("it does so when it is killed at any write, and told of everything twice and at once", async () => {
    const expected = new MemoryTable();
    await worldOn(expected).read("first.txt");
    const writes = await countWritesOf("first.txt");
    for (let at = 0; at < writes; at++) {
      const { table, name } = await engine.makeNamedTable();
      const kill = new Kill(at, at % 2 === 0 ? "before" : "after");
      await worldOn(new HookedTable(table, kill.hooks))
        .read("first.txt")
        .catch((error: Error) => expect(error.message).toContain("killed"));
      expect([at, writes, kill.happened]).toEqual([at, writes, true]);
      await Promise.all([worldOn(table).read("first.txt"), worldOn(table).handle([notification("first.txt")])]);
      expect(await dump(name)).toEqual(expected.dump());
    }
  });
});

async function countWritesOf(key: string): Promise<number> {
  let writes = 0;
  const hooks = { before: (operation: Parameters<typeof isWrite>[0]) => void (isWrite(operation) && writes++) };
  await worldOn(new HookedTable(new MemoryTable(), hooks)).read(key);
  return writes;
}
