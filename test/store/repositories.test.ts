import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  ArticleRepository,
  EventRepository,
  MemoryTable,
  NOTICE_LATENESS_MS,
  NoticeRepository,
  type Receipt,
  ReceiptRepository,
} from "../../shared/store/index.ts";
import { articleOf, eventOf, recordOf } from "../developments/records.ts";

let table: MemoryTable;
beforeEach(() => {
  table = new MemoryTable();
});

const MINUTE = 60_000;
const NOON = new Date("2020-09-21T12:00:00.000Z");
const noonPlus = (milliseconds: number) => new Date(NOON.getTime() + milliseconds);

describe("articles", () => {
  const stored = (text: string, id = "a") => ({
    article: articleOf({ id, text, title: "Заголовок", entries: [{ start: 0, at: "10:00" }] }),
    storedAt: NOON.toISOString(),
    origin: "drop#0",
    backfill: false,
  });

  it("come back whole, whatever their length", async () => {
    const articles = new ArticleRepository(table);
    // Random letters hardly compress: more than two pieces.
    const long = randomBytes(700_000).toString("base64");
    for (const [id, text] of [
      ["short", "Мінск. 🙂\n\nЎчора."],
      ["long", long],
      ["empty", ""],
    ] as const) {
      await articles.put(stored(text, id));
      expect(await articles.get(id)).toEqual(stored(text, id));
    }
    expect(table.dump().filter(({ sk }) => sk.startsWith("text#")).length).toBeGreaterThan(2);
  });

  it("keep the text that was stored first, so that evidence stays in place", async () => {
    const articles = new ArticleRepository(table);
    await articles.put(stored("First  wording."));
    const again = await articles.put({ ...stored("First wording."), origin: "other#3", backfill: true });
    expect(again).toEqual(stored("First  wording."));
  });

  it("that are only named so far are not there", async () => {
    expect(await new ArticleRepository(table).get("a")).toBeUndefined();
    expect(await new ArticleRepository(table).reading("a")).toBeUndefined();
  });

  it("count a source once", async () => {
    const articles = new ArticleRepository(table);
    const source = {
      articleId: "a",
      title: "t",
      outlet: "Example",
      url: "https://example.org/1",
      language: "en",
      publishedAt: null,
      drop: "one.txt",
      seenAt: "2020-09-21T12:00:00.000Z",
    };
    expect(await articles.addSource("a", source)).toBe(true);
    expect(await articles.addSource("a", { ...source, drop: "two.txt", seenAt: "2020-09-21T13:00:00.000Z" })).toBe(
      false,
    );
    expect(await articles.addSource("a", { ...source, url: null, seenAt: "2020-09-21T11:00:00.000Z" })).toBe(true);
    expect(
      await articles.addSource("a", { ...source, url: null, outlet: null, seenAt: "2020-09-21T14:00:00.000Z" }),
    ).toBe(true);
    expect((await articles.sources("a")).map(({ url, outlet }) => url ?? outlet)).toEqual([
      "Example",
      "https://example.org/1",
      null,
    ]);
  });

  it("keep their first reading, and are listed by day", async () => {
    const articles = new ArticleRepository(table);
    const reading = { belarusRelated: true, score: 1, reasons: ["names Minsk"], events: ["e"], copyOf: null };
    for (const id of ["a1", "b2", "c3"]) await articles.finish(stored("text", id), reading);
    const again = await articles.finish(stored("text", "a1"), { ...reading, events: [] });
    expect(again).toEqual({ ...reading, readAt: NOON.toISOString() });
    expect((await articles.readOn("2020-09-21")).map(({ id }) => id)).toEqual(["a1", "b2", "c3"]);
    expect(await articles.readOn("2020-09-20")).toEqual([]);
  });
});

describe("receipts", () => {
  const receipt: Receipt = {
    id: "0f",
    bucket: "drops",
    key: "a.txt",
    version: null,
    state: "reading",
    reason: "",
    counts: { articles: 1, fresh: 1, known: 0, copies: 0, related: 1, events: 0, refused: 0 },
    refusals: [],
    articles: ["a"],
    backfill: false,
    droppedAt: NOON.toISOString(),
    updatedAt: NOON.toISOString(),
  };

  it("are not taken back by a late message of an earlier part", async () => {
    const receipts = new ReceiptRepository(table);
    await receipts.put(receipt);
    await receipts.put({ ...receipt, reason: "further" });
    expect((await receipts.get("0f"))?.reason).toBe("further");
    await receipts.put({ ...receipt, state: "done" });
    await receipts.put(receipt);
    expect((await receipts.get("0f"))?.state).toBe("done");
    expect((await receipts.droppedOn("2020-09-21")).map(({ state }) => state)).toEqual(["done"]);
    await receipts.put({ ...receipt, state: "partial" });
    expect((await receipts.get("0f"))?.state).toBe("partial");
  });

  it("are listed for the day of the drop, latest first", async () => {
    const receipts = new ReceiptRepository(table);
    for (let index = 0; index < 20; index++) {
      const droppedAt = noonPlus(index * MINUTE).toISOString();
      await receipts.put({ ...receipt, id: `drop${index.toString(16)}`, state: "done", droppedAt });
    }
    const listed = await receipts.droppedOn("2020-09-21");
    expect(listed).toHaveLength(20);
    expect(listed.map(({ droppedAt }) => droppedAt)).toEqual(
      listed
        .map(({ droppedAt }) => droppedAt)
        .sort()
        .reverse(),
    );
    expect(
      new Set(
        table
          .dump()
          .filter(({ pk }) => pk.startsWith("receipts#"))
          .map(({ pk }) => pk),
      ).size,
    ).toBe(8);
  });
});

describe("postings", () => {
  it("are found by ranges of days, also before 1970", async () => {
    const events = new EventRepository(table);
    const days = [-18_000, -3, 0, 2, 18_500];
    for (const from of days) {
      const { slots } = recordOf(eventOf(), articleOf({ id: String(from) }));
      await events.putPostings({ ...slots, id: String(from), from, to: from }, ["key"], [from], 0);
    }
    const between = async (from: number, to: number) =>
      (await Array.fromAsync(events.postings("key", from, to))).map(({ slots }) => slots().from);
    expect(await between(-20_000, 20_000)).toEqual(days);
    expect(await between(-3, 2)).toEqual([-3, 0, 2]);
    expect(await between(-18_001, -17_999)).toEqual([-18_000]);
  });

  it("hold what is compared, in less than a write unit", async () => {
    const events = new EventRepository(table);
    const { slots } = recordOf(eventOf(), articleOf({ title: "Police detain protesters" }));
    await events.putPostings(slots, ["key"], [slots.from], 1);
    const [posting] = await Array.fromAsync(events.postings("key", slots.from, slots.from));
    expect(posting!.slots()).toEqual(slots);
    expect(String(table.dump()[0]!["posting"]).length).toBeLessThan(700);
  });
});

describe("notices", () => {
  let now = NOON;
  let notices: NoticeRepository;
  const event = (index: number, storedAt = NOON) =>
    recordOf(eventOf({ start: index }), articleOf(), storedAt.toISOString());
  beforeEach(() => {
    now = NOON;
    notices = new NoticeRepository(table, () => now);
  });

  async function announce(record: ReturnType<typeof event>) {
    await new EventRepository(table).putEvent(record);
    return notices.announce(record);
  }

  it("come in order of time, from all shards and days, within the bounds asked for", async () => {
    const records = Array.from({ length: 40 }, (_, index) => event(index, noonPlus(index * 60 * MINUTE)));
    for (const record of records) {
      now = new Date(record.storedAt);
      await announce(record);
    }
    const found = await notices.between(noonPlus(5 * 60 * MINUTE), noonPlus(35 * 60 * MINUTE));
    expect(found.map(({ eventId }) => eventId)).toEqual(records.slice(5, 35).map(({ id }) => id));
    expect(
      new Set(
        table
          .dump()
          .filter(({ pk }) => pk.startsWith("notices#"))
          .map(({ pk }) => pk.slice(0, 18)),
      ).size,
    ).toBeGreaterThan(1);
  });

  it("are the same item when a call is repeated soon", async () => {
    const record = event(0);
    await announce(record);
    const before = table.dump();
    now = noonPlus(9 * MINUTE);
    await announce(record);
    expect(table.dump()).toEqual(before);
  });

  it("are taken anew where an attempt crashed long ago and left none", async () => {
    const record = event(0);
    await new EventRepository(table).putEvent(record);
    now = noonPlus(3 * 60 * MINUTE);
    expect((await notices.announce(record)).at).toBe(now.toISOString());
    // Repeated once more, soon or late: still one notice, under the same time.
    now = noonPlus(3 * 60 * MINUTE + 5 * MINUTE);
    await notices.announce(record);
    now = noonPlus(30 * 60 * MINUTE);
    await notices.announce(record);
    expect(await notices.between(NOON, noonPlus(48 * 60 * MINUTE))).toHaveLength(1);
  });

  it("are one where two late retries race", async () => {
    const record = event(0);
    await new EventRepository(table).putEvent(record);
    now = noonPlus(3 * 60 * MINUTE);
    const other = new NoticeRepository(table, () => new Date(now.getTime() + 1));
    const [a, b] = await Promise.all([notices.announce(record), other.announce(record)]);
    expect(a).toEqual(b);
    expect(await notices.between(NOON, noonPlus(48 * 60 * MINUTE))).toHaveLength(1);
  });

  it("that become visible late are seen by a reader that asks from its last run on", async () => {
    const record = event(0);
    await new EventRepository(table).putEvent(record);
    // The writer takes its time, and its clock is behind.
    const lastRun = noonPlus(20 * MINUTE);
    now = noonPlus(9 * MINUTE);
    await notices.announce(record);
    now = noonPlus(80 * MINUTE);
    expect((await notices.since(lastRun)).map(({ eventId }) => eventId)).toEqual([record.id]);
    expect(await notices.since(noonPlus(NOTICE_LATENESS_MS + MINUTE))).toEqual([]);
  });
});
