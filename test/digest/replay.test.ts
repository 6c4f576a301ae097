import { describe, expect, it } from "vitest";
import { runDigest } from "../../functions/digest/run.ts";
import { createWorlds } from "../../functions/digest/worlds.ts";
import { ingestArticle } from "../../functions/ingest/article.ts";
import { type ReplayOptions, replay, replayDependencies } from "../../infra/local/replay.ts";
import type { Article } from "../../shared/article/article.ts";
import type { Channel } from "../../shared/channels/channel.ts";
import { type Configuration, validateConfiguration } from "../../shared/config/index.ts";
import type { Event } from "../../shared/events/event.ts";
import type { Extract } from "../../shared/events/extraction.ts";
import { MemoryTable } from "../../shared/store/index.ts";
import { event, FakeChannel } from "../editions/fakes.ts";

const DAY = 86_400_000;
const MORNING = Date.parse("2026-11-21T04:00:00Z");
const TEXT = "Police detained protesters in Minsk on Friday. A court fined a shop. Nothing else happened.";

const article: Article = {
  id: "a".repeat(32),
  title: null,
  byline: null,
  text: TEXT,
  bodyStart: 0,
  language: "en",
  publication: { at: "2026-11-20", day: "2026-11-20" },
  outlet: "example",
  url: "https://example.org/1",
  partial: false,
  entries: [],
  origins: {},
  format: "text",
  sourceId: null,
};

/** A reader that finds what it is told to find. */
const reader =
  (...found: Partial<Event>[]): Extract =>
  async () => ({
    belarusRelated: true,
    relevance: { score: 1, reasons: [] },
    events: found.map((fields) => event({ start: 0, end: 46, quote: TEXT.slice(0, 46), ...fields })),
  });
const ARREST = {};
const BETTER = {
  mode: "arrest" as const,
  quantities: [{ kind: "detained" as const, value: 40, bound: "approx" as const }],
};
const FINE = {
  start: 47,
  end: 67,
  quote: TEXT.slice(47, 67),
  place: { name: "Brest", country: "BLR", placeId: "place:brest" },
  recipients: [{ name: "Ivan Ivanou", country: "BLR", sector: "CVL" as const, entityId: null }],
  quantities: [{ kind: "money" as const, value: 100, bound: "exact" as const, unit: "BYN" }],
};

async function setUp() {
  const clock = { now: MORNING - DAY / 2 };
  const table = new MemoryTable();
  const configuration: Configuration = validateConfiguration({
    digests: [
      {
        name: "daily",
        title: "Daily",
        cadence: { kind: "daily", at: "07:00" },
        channels: [{ kind: "archive", formats: ["html"] }],
        silenceAfterDays: 300,
      },
    ],
  });
  const now = () => new Date(clock.now);
  const base = { freshness: configuration.freshness, now, digests: ["daily"] };
  const mail = new FakeChannel("email", ["a@example.org"]);
  const links = { unsubscribe: () => null, feedback: () => null, archive: () => null };
  const worlds = createWorlds({
    configuration,
    table,
    channelsOf: () => [mail as Channel],
    links,
    sendContext: (deliveryId) => ({ deliveryId }) as never,
    clock: () => clock.now,
    random: () => 0,
    sleep: async () => {},
    log: () => {},
  });
  const run = async () => {
    const at = Math.ceil((clock.now - MORNING) / DAY) * DAY + MORNING;
    clock.now = at + 1000;
    return (await runDigest({ digest: "daily", at }, worlds, clock.now)).freezing;
  };
  const again = (extract: Extract, options: Partial<ReplayOptions> = {}) =>
    replay(replayDependencies(table, { ...base, extract }), {
      from: MORNING - DAY,
      to: MORNING,
      notify: false,
      dry: false,
      tell: () => {},
      ...options,
    });
  const first = replayDependencies(table, { ...base, extract: reader(ARREST) });
  await ingestArticle(first, article, { origin: "x", drop: "x.txt", backfill: false });
  const headlines = () =>
    mail.received.flatMap(({ view }) =>
      view.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ headline }) => headline))),
    );
  return { table, run, again, headlines };
}

describe("a replay", () => {
  it("changes nothing where the rules read as before", async () => {
    const { table, again } = await setUp();
    const before = table.dump();
    expect(await again(reader(ARREST))).toEqual({ articles: 1, changed: 0, added: 0, retired: 0, failed: 0 });
    expect(table.dump()).toEqual(before);
  });

  it("replaces what is read otherwise, tells nobody, and never tells the same under a new name", async () => {
    const { table, run, again, headlines } = await setUp();
    expect(await run()).toBe("frozen");
    expect(await again(reader(BETTER))).toMatchObject({ changed: 1, added: 1, retired: 1 });
    const after = table.dump();
    expect(await again(reader(BETTER))).toMatchObject({ changed: 0 });
    expect(table.dump()).toEqual(after);
    expect(await run()).toBe("empty");
    expect(await again(reader(ARREST), { notify: true })).toMatchObject({ added: 1, retired: 1 });
    expect(await run()).toBe("empty");
    expect(headlines()).toHaveLength(1);
  });

  it("tells what was not found before only where it is asked to, and only that", async () => {
    const { run, again, headlines } = await setUp();
    await run();
    await again(reader(ARREST, FINE));
    expect(await run()).toBe("empty");
    const { again: loud, run: next, headlines: told } = await setUp();
    await next();
    await loud(reader(ARREST, FINE), { notify: true });
    expect(await next()).toBe("frozen");
    expect(headlines()).toHaveLength(1);
    expect(told()).toEqual([
      "Belarusian police detained protesters in Minsk",
      "Belarusian police fined Ivan Ivanou 100 BYN in Brest",
    ]);
  });

  it("no longer tells what better rules took back", async () => {
    const { run, again } = await setUp();
    await again(reader());
    expect(await run()).toBe("empty");
  });

  it("only says what would change when it is dry", async () => {
    const { table, again } = await setUp();
    const before = table.dump();
    const lines: string[] = [];
    expect(await again(reader(BETTER), { dry: true, tell: (line) => lines.push(line) })).toMatchObject({
      added: 1,
      retired: 1,
    });
    expect(table.dump()).toEqual(before);
    expect(lines.join("\n")).toContain("+ COERCE/arrest");
  });
});
