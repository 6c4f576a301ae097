import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDigest } from "../../functions/digest/run.ts";
import { factsOf, type Report } from "../../shared/developments/index.ts";
import type { EditionContent } from "../../shared/editions/index.ts";
import { EditionRepository, MemoryTable, type Table } from "../../shared/store/index.ts";
import { Clock, FakeChannel, FakeNews, report, world } from "../editions/fakes.ts";
import { type Engine, startDynalite } from "./engines.ts";

const MORNING = Date.parse("2026-11-21T04:00:00Z");
const DAY = 86_400_000;

let engine: Engine;
beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(async () => engine.stop());

describe.each<[string, () => Promise<Table>]>([
  ["memory", async () => new MemoryTable()],
  ["dynalite", () => engine.makeTable()],
])("editions in the table of %s", (_, makeTable) => {
  it("run the way of an edition: freeze, fail, retry, update, settle", async () => {
    const [news, clock] = [new FakeNews(), new Clock("2026-11-21T04:00:05Z")];
    const mail = new FakeChannel("email", ["a@example.org", "b@example.org"], (recipient, attempt) =>
      recipient.startsWith("b") && attempt < 4
        ? { kind: "retry", afterSeconds: 2, reason: "429" }
        : { kind: "sent", providerId: "1" },
    );
    const own = world(await makeTable(), news, [mail], clock);
    const run = (at: number) => runDigest({ digest: "daily", at }, new Map([["daily", own]]), clock.now + 60_000);
    const detained = (value: number, day: string): Report =>
      report({ article: { day }, event: { quantities: [{ kind: "detained", value, bound: "exact" }] } });
    const development = news.add(clock.now - 1000, detained(5, "2026-11-20"));
    expect(await run(MORNING)).toMatchObject({ freezing: "frozen", deliveries: { sent: 2, failed: 0, left: 0 } });
    expect((await run(MORNING)).freezing).toBe("done");
    clock.now += DAY;
    news.join(clock.now, development, detained(12, "2026-11-21"));
    expect(await run(MORNING + DAY)).toMatchObject({ freezing: "frozen", deliveries: { sent: 2 } });
    clock.now += DAY;
    expect((await run(MORNING + 2 * DAY)).freezing).toBe("empty");
    expect(mail.received).toHaveLength(4);
    expect(await own.editions.unsettled("daily")).toEqual([]);
    expect(await own.editions.remembered("daily", "2026-11-01", "2026-11-30")).toMatchObject([
      { kind: "new" },
      { kind: "update" },
    ]);
  });

  it("remember developments with hundreds of names, more than one item holds", async () => {
    const editions = new EditionRepository(await makeTable());
    const names = Array.from({ length: 400 }, (_, index) => ({
      name: `Person Number ${index}`,
      country: "BLR",
      sector: "OPP" as const,
      entityId: null,
    }));
    const one = report({ event: { recipients: names } });
    const told = { developmentId: one.eventId, at: "2026-11-20T04:00:00.000Z", facts: factsOf([one]) };
    const memory = Array.from({ length: 30 }, () => ({
      day: "2026-11-20",
      kind: "new" as const,
      region: null,
      told,
      slots: [one.slots],
    }));
    await editions.remember("daily", told.at, memory);
    await editions.remember("daily", told.at, memory);
    expect(await editions.remembered("daily", "2026-11-20", "2026-11-20")).toEqual(memory);
  });

  it("keep content larger than an item holds, in pieces, and exactly", async () => {
    const editions = new EditionRepository(await makeTable());
    // Hard to compress, so that it stays large.
    const noise = Array.from(
      { length: 60_000 },
      (_, index) => ((index * 2_654_435_761) >>> 0).toString(36) + ((index * index * 40_503) >>> 0).toString(36),
    ).join("");
    const content = {
      view: { note: noise },
      channels: [],
      marks: [],
      memory: [],
      articles: {},
    } as unknown as EditionContent;
    const stored = await editions.putContent("daily-x", content);
    expect(stored.pieces).toBeGreaterThan(1);
    expect(await editions.content({ id: "daily-x", digest: "daily", at: "x", ...stored })).toEqual(content);
    await expect(editions.content({ id: "daily-y", digest: "daily", at: "x", ...stored })).rejects.toThrow(
      /lacks piece 1/,
    );
  });
});
