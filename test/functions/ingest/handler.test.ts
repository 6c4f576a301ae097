import { beforeEach, describe, expect, it } from "vitest";
import { componentOf } from "../../../shared/developments/index.ts";
import { MemoryTable } from "../../../shared/store/index.ts";
import { notification, recordOf, World } from "./world.ts";

const BODY = `Several people were taken away during a protest in Minsk, human rights defenders said on Monday.

Maria was detained in Minsk on 2020-09-20. She had come with friends from the market, and nobody told her why.

Nina was detained in Brest on 2020-09-20. Her lawyer was not let in, and the police station gave no answer to calls.`;
const ARTICLE = `Women taken away in Minsk\n\n${BODY}`;

let table: MemoryTable;
let world: World;
beforeEach(() => {
  table = new MemoryTable();
  world = new World(table);
});

const receiptOf = async (key: string) => (await world.receipts()).find((receipt) => receipt.key === key);

describe("a drop", () => {
  it("gives a receipt, events with their evidence, and a notice for each", async () => {
    world.drop("women.txt", ARTICLE);
    await world.read("women.txt");
    expect(await receiptOf("women.txt")).toMatchObject({
      state: "done",
      reason: "1 article (1 new) with 2 events.",
      counts: { articles: 1, fresh: 1, known: 0, copies: 0, related: 1, events: 2, refused: 0 },
    });
    const { articles, events } = world.dependencies;
    const [listed] = await articles.readOn("2020-09-21");
    const stored = await articles.get(listed!.id);
    const reading = await articles.reading(listed!.id);
    expect(reading).toMatchObject({ belarusRelated: true, copyOf: null });
    expect(await world.noticed()).toHaveLength(2);
    expect((await world.noticed()).sort()).toEqual([...reading!.events].sort());
    for (const id of reading!.events) {
      const { event } = (await events.event(id))!;
      expect(stored!.article.text.slice(event.start, event.end)).toBe(event.quote);
    }
    expect(await articles.sources(listed!.id)).toMatchObject([{ drop: "women.txt", articleId: listed!.id }]);
  });

  it("that is told of again changes nothing", async () => {
    world.drop("women.txt", ARTICLE);
    await world.read("women.txt");
    const before = table.dump();
    await world.read("women.txt");
    await Promise.all([world.read("women.txt"), world.read("women.txt")]);
    expect(table.dump()).toEqual(before);
  });

  it("under another name is known already and announces nothing", async () => {
    world.drop("women.txt", ARTICLE);
    world.drop("again/copy of women.txt", ARTICLE.replace(/\n/g, "\r\n"));
    await world.read("women.txt");
    const noticed = await world.noticed();
    world.now = new Date("2020-09-22T12:00:00.000Z");
    await world.read("again/copy of women.txt");
    expect(await receiptOf("again/copy of women.txt")).toMatchObject({
      state: "done",
      reason: "1 article (1 known already).",
      counts: { fresh: 0, known: 1, events: 0 },
    });
    expect(await world.noticed()).toEqual(noticed);
  });

  it("with another agency's title and footer is a copy: one more source, no further notice", async () => {
    world.drop("women.txt", ARTICLE);
    world.drop(
      "copy.txt",
      `Police in Minsk take women away\n\n${BODY}\n\nRead more on our channel. All rights reserved, Example Agency.`,
    );
    await world.read("women.txt");
    const noticed = await world.noticed();
    world.now = new Date("2020-09-22T12:00:00.000Z");
    await world.read("copy.txt");
    expect(await receiptOf("copy.txt")).toMatchObject({
      state: "done",
      reason: "1 article (1 copy of a known article) with 0 events.",
    });
    expect(await world.noticed()).toEqual(noticed);
    const [first] = await world.dependencies.articles.readOn("2020-09-21");
    const [second] = await world.dependencies.articles.readOn("2020-09-22");
    const { articles } = world.dependencies;
    expect(await articles.reading(second!.id)).toMatchObject({ copyOf: first!.id, events: [] });
    expect((await articles.sources(first!.id)).map(({ articleId }) => articleId)).toEqual([first!.id, second!.id]);
  });

  it("that copies an article and adds a sentence of news announces that sentence alone", async () => {
    world.drop("women.txt", ARTICLE);
    world.drop(
      "update.txt",
      `${ARTICLE}\n\nOlga was detained in Minsk on 2020-09-21. She is the third, the defenders said.`,
    );
    await world.read("women.txt");
    const noticed = await world.noticed();
    world.now = new Date("2020-09-21T13:00:00.000Z");
    await world.read("update.txt");
    const fresh = (await world.noticed()).filter((id) => !noticed.includes(id));
    expect(fresh).toHaveLength(1);
    expect((await world.dependencies.events.event(fresh[0]!))?.event.quote).toBe(
      "Olga was detained in Minsk on 2020-09-21",
    );
  });

  it.each([
    ["says it in other words", "Maria was detained in Brest on 2020-09-20", 0],
    ["gives a number that the text lacks", "Maria was detained in Minsk on 2020-09-22", 1],
  ])("that copies an article under a title that %s announces what is new in it", async (_, title, count) => {
    world.drop("women.txt", ARTICLE);
    world.drop("copy.txt", `${title}\n\n${BODY}`);
    await world.read("women.txt");
    const noticed = await world.noticed();
    await world.read("copy.txt");
    expect((await world.noticed()).filter((id) => !noticed.includes(id))).toHaveLength(count);
  });

  it("of another text on the same things links to the same developments", async () => {
    world.drop("women.txt", ARTICLE);
    world.drop(
      "other.txt",
      "A night in Minsk\n\nWe spoke to relatives of Belarus prisoners. Maria was detained in Minsk on 2020-09-20, they told us, near the opera house where she lives.",
    );
    await world.read("women.txt", "other.txt");
    const components = await Promise.all(
      (await world.noticed()).map((id) => componentOf(world.dependencies.events, id)),
    );
    expect([...new Set(components.map((component) => component!.id))]).toHaveLength(2);
    expect(components.map((component) => component!.members.length).sort()).toEqual([1, 2, 2]);
  });

  it("not about Belarus is read, counted and announces nothing", async () => {
    world.drop(
      "other.txt",
      "Weather in Ghana\n\nA tractor was sold in Accra on Monday morning, and the farmers were glad of the rain.",
    );
    await world.read("other.txt");
    expect(await receiptOf("other.txt")).toMatchObject({
      state: "done",
      reason: "1 article (1 new), not about Belarus.",
    });
    expect(await world.noticed()).toEqual([]);
  });

  it("under backfill/ is stored and linked, and never announced", async () => {
    world.drop("backfill/2020/women.txt", ARTICLE);
    await world.read("backfill/2020/women.txt");
    expect(await receiptOf("backfill/2020/women.txt")).toMatchObject({
      state: "done",
      reason: "1 article (1 new) with 2 events. Stored without notifying.",
    });
    world.drop("women.txt", ARTICLE);
    await world.read("women.txt");
    expect(await world.noticed()).toEqual([]);
  });

  it("announces neither history nor what is stale", async () => {
    world.drop(
      "old.txt",
      `Looking back in Minsk\n\n date 2020-09-21 Maria was detained in Minsk on 2020-09-19 long ago, as Belarus remembers. Nina was detained in Brest on 2020-08-01, too. Olga was detained in Brest on 2020-09-20, last of all.`,
    );
    await world.read("old.txt");
    const records = await Promise.all((await world.noticed()).map((id) => world.dependencies.events.event(id)));
    expect(records.map((record) => record!.event.recipients[0]!.name)).toEqual(["Olga"]);
  });
});

describe("a drop that cannot be read", () => {
  it("is rejected with the reader's reason", async () => {
    world.drop("empty.txt", "");
    await world.read("empty.txt");
    expect(await receiptOf("empty.txt")).toMatchObject({ state: "rejected", reason: "Is empty." });
  });

  it("is rejected where it was deleted in the meantime", async () => {
    await world.read("gone.txt");
    expect(await receiptOf("gone.txt")).toMatchObject({
      state: "rejected",
      reason: "Was deleted before it could be read.",
    });
  });

  it("in part keeps the other articles", async () => {
    const line = (text: string) => JSON.stringify({ id: text.slice(0, 4), text, publishedAt: "2020-09-21" });
    world.drop("many.jsonl", [line(ARTICLE), "{ broken", line(`FAULT in Minsk\n\n${BODY.repeat(2)}`)].join("\n"));
    await world.read("many.jsonl");
    const receipt = await receiptOf("many.jsonl");
    expect(receipt).toMatchObject({ state: "partial", counts: { articles: 1, refused: 2, events: 2 } });
    expect(receipt?.reason).toMatch(
      /^1 article \(1 new\) with 2 events\. Refused: many\.jsonl, line 2.* 1 other entry refused too\.$/,
    );
    expect(receipt?.refusals.map(({ code }) => code)).toEqual(["broken", "rules-failed"]);
    expect(JSON.stringify(world.logged)).not.toContain("lawyer");
  });
});

describe("messages", () => {
  it("name keys as forms do, and several objects", async () => {
    world.drop("дропы/жанчыны + 100%.txt", ARTICLE);
    world.drop("b.txt", "");
    const response = await world.handle([
      JSON.stringify({ Records: [recordOf("дропы/жанчыны + 100%.txt"), recordOf("b.txt")] }),
    ]);
    expect(response).toEqual({ batchItemFailures: [] });
    expect((await world.receipts()).map(({ key, state }) => [key, state]).sort()).toEqual([
      ["b.txt", "rejected"],
      ["дропы/жанчыны + 100%.txt", "done"],
    ]);
  });

  it("of S3's test, of folders and of deletions are done without a receipt", async () => {
    const folder = { ...recordOf("new/"), s3: { bucket: { name: "drops" }, object: { key: "new/", size: 0 } } };
    const bodies = [
      JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "drops" }),
      JSON.stringify({ Records: [folder, { ...recordOf("a.txt"), eventName: "ObjectRemoved:Delete" }] }),
    ];
    expect(await world.handle(bodies)).toEqual({ batchItemFailures: [] });
    expect(await world.receipts()).toEqual([]);
  });

  it("that are no notification fail alone, and the log does not repeat them", async () => {
    world.drop("women.txt", ARTICLE);
    const odd = [
      "secret words",
      '{"Records": "secret"}',
      '{"Records": [{"s3": {}}]}',
      "[]",
      '"x"',
      '{"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"b"},"object":{"key":"%E0%A4%A"}}}]}',
    ];
    const response = await world.handle([...odd, notification("women.txt")]);
    expect(response.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(
      odd.map((_, index) => `message-${index}`),
    );
    expect(await receiptOf("women.txt")).toMatchObject({ state: "done" });
    expect(JSON.stringify(world.logged)).not.toContain("secret");
  });

  it("without a version are told apart by their content", async () => {
    world.drop("women.txt", ARTICLE);
    await world.handle([JSON.stringify({ Records: [recordOf("women.txt", null)] })]);
    await world.handle([JSON.stringify({ Records: [recordOf("women.txt", null)] })]);
    expect(await world.receipts()).toHaveLength(1);
  });

  it("that fail for a passing reason are reported, and on the last attempt the receipt says so", async () => {
    const broken = new World(
      table,
      {},
      { fetchObject: async () => Promise.reject(Object.assign(new Error("slow down"), { name: "SlowDown" })) },
    );
    const expected = { batchItemFailures: [{ itemIdentifier: "message-0" }] };
    expect(await broken.handle([notification("women.txt")], { receives: 3 })).toEqual(expected);
    expect(await receiptOf("women.txt")).toBeUndefined();
    expect(await broken.handle([notification("women.txt")], { receives: 4 })).toEqual(expected);
    expect((await receiptOf("women.txt"))?.reason).toMatch(
      /^Could not be finished in 4 attempts \(SlowDown\); it waits in the dead-letter queue\./,
    );
    // Given to the queue once more by hand, when the fault is over.
    world.drop("women.txt", ARTICLE);
    await world.read("women.txt");
    expect(await receiptOf("women.txt")).toMatchObject({ state: "done" });
  });
});

describe("a large drop", () => {
  /** Bodies that share no five words, since alike ones would be copies. */
  const filling = (index: number) => Array.from({ length: 30 }, (_, word) => `w${index * 30 + word}`).join(" ");
  const lines = Array.from({ length: 23 }, (_, index) =>
    JSON.stringify({
      id: `line-${index}`,
      text: `Report ${index} from Minsk\n\nPerson${index} was detained in Minsk on 2020-09-20. ${filling(index)}.`,
      publishedAt: "2020-09-21",
    }),
  ).join("\n");

  it("is continued in further messages, without loss or repetition", async () => {
    world = new World(table, { mostUnits: 5 });
    world.drop("archive.jsonl", lines);
    await world.handle([notification("archive.jsonl")]);
    expect(await receiptOf("archive.jsonl")).toMatchObject({ state: "reading", counts: { articles: 5 } });
    expect((await receiptOf("archive.jsonl"))?.reason).toBe(
      "Still being read. So far: 5 articles (5 new) with 5 events.",
    );
    await world.read("archive.jsonl");
    expect(await receiptOf("archive.jsonl")).toMatchObject({
      state: "done",
      reason: "23 articles (23 new) with 23 events.",
    });
    expect(await world.noticed()).toHaveLength(23);
  });

  it("leaves the rest to another message when the time runs out, and a whole drop that comes too late", async () => {
    world.drop("archive.jsonl", lines);
    world.drop("late.txt", ARTICLE);
    let questions = 0;
    const remaining = () => (questions++ < 8 ? 300_000 : 1_000);
    const response = await world.handle([notification("archive.jsonl"), notification("late.txt")], { remaining });
    expect(response).toEqual({ batchItemFailures: [] });
    const [rest, late] = world.sent;
    expect(rest).toMatchObject({ key: "archive.jsonl" });
    expect(rest!.from).toBeGreaterThan(0);
    expect(rest!.from).toBeLessThan(23);
    expect(late).toMatchObject({ key: "late.txt", from: 0 });
    await world.read("archive.jsonl", "late.txt");
    expect((await receiptOf("archive.jsonl"))?.counts.articles).toBe(23);
    expect(await receiptOf("late.txt")).toMatchObject({ state: "done" });
  });

  it("goes on where the first attempt ended, whatever the time of a repeated message", async () => {
    world = new World(table, { mostUnits: 5 });
    world.drop("archive.jsonl", lines);
    await world.handle([notification("archive.jsonl")]);
    const impatient = new World(table, { mostUnits: 3 });
    impatient.drop("archive.jsonl", lines);
    await impatient.handle([notification("archive.jsonl")]);
    expect(impatient.sent.map(({ from }) => from)).toEqual([5]);
  });
});
