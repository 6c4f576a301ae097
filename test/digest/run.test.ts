import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readInput } from "../../functions/digest/input.ts";
import { runDigest } from "../../functions/digest/run.ts";
import type { Answer } from "../../shared/channels/channel.ts";
import { type EditionView, isSettled, resend } from "../../shared/editions/index.ts";
import { MemoryTable, type Operation } from "../../shared/store/index.ts";
import { Clock, FakeChannel, FakeNews, report, world } from "../editions/fakes.ts";

const DAY = 86_400_000;
const MORNING = Date.parse("2026-11-21T04:00:00Z");
const worldsOf = (...list: ReturnType<typeof world>[]) => new Map(list.map((one) => [one.digest.name, one]));
const tick = (at: number, one: ReturnType<typeof world>, budget = 60_000) =>
  runDigest({ digest: one.digest.name, at }, worldsOf(one), one.clock() + budget);

function setUp(channels = [new FakeChannel("email", ["a@example.org", "b@example.org"])], digest = {}) {
  const [news, clock] = [new FakeNews(), new Clock("2026-11-21T04:00:05Z")];
  const table = new MemoryTable();
  return { news, clock, table, channels, world: world(table, news, channels, clock, digest) };
}

const headlines = (channel: FakeChannel) =>
  channel.received.flatMap(({ view }) =>
    view.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ headline }) => headline))),
  );

describe("a run of the digest function", () => {
  it("tells what is new once, and is silent when nothing is", async () => {
    const { news, clock, channels, world: own } = setUp();
    news.add(clock.now - DAY / 2, report({ event: { quantities: [{ kind: "detained", value: 5, bound: "exact" }] } }));
    expect(await tick(MORNING, own)).toEqual({
      freezing: "frozen",
      edition: "daily-2026-11-21T04:00:00.000Z",
      deliveries: { sent: 2, failed: 0, left: 0 },
    });
    expect(channels[0]!.received.map(({ recipient }) => recipient).sort()).toEqual(["a@example.org", "b@example.org"]);
    expect(headlines(channels[0]!)[0]).toBe("Belarusian police detained 5 protesters in Minsk");
    clock.now += DAY;
    expect((await tick(MORNING + DAY, own)).freezing).toBe("empty");
    expect(channels[0]!.received).toHaveLength(2);
  });

  it("makes nothing of a second call for the same time, whatever arrived meanwhile", async () => {
    const { news, clock, channels, world: own } = setUp();
    news.add(clock.now - 1000, report());
    await tick(MORNING, own);
    news.add(clock.now, report());
    expect((await tick(MORNING, own)).freezing).toBe("done");
    expect(channels[0]!.received).toHaveLength(2);
    clock.now += DAY;
    await tick(MORNING + DAY, own);
    expect(channels[0]!.received).toHaveLength(4);
  });

  it("refuses a digest that is not configured", async () => {
    await expect(runDigest({ digest: "weekly", at: MORNING }, worldsOf(setUp().world), MORNING)).rejects.toThrow(
      /no digest named weekly.*daily/,
    );
  });

  it("sends over every other channel and to every other reader when one fails, and says so over them", async () => {
    const answers: Record<string, Answer> = {
      "a@example.org": { kind: "dead", reason: "address refused" },
      "b@example.org": { kind: "sent", providerId: "1" },
    };
    const mail = new FakeChannel("email", ["a@example.org", "b@example.org"], (recipient) => answers[recipient]!);
    const slack = new FakeChannel("slack", ["/slack"], () => ({ kind: "dead", reason: "410 Gone" }));
    const { news, clock, world: own } = setUp([mail, slack]);
    news.add(clock.now - 1000, report());
    expect((await tick(MORNING, own)).deliveries).toEqual({ sent: 1, failed: 2, left: 0 });
    clock.now += DAY;
    expect((await tick(MORNING + DAY, own)).freezing).toBe("frozen");
    const notice = mail.received.at(-1)!;
    expect(notice.recipient).toBe("b@example.org");
    expect(notice.view.sections).toHaveLength(1);
    expect(notice.view.sections[0]!.lines).toEqual([
      "email (a@example.org) did not accept the edition of 21 November: address refused",
      "slack (/slack) did not accept the edition of 21 November: 410 Gone",
    ]);
    clock.now += DAY;
    expect((await tick(MORNING + 2 * DAY, own)).freezing).toBe("empty");
  });

  it("waits as the server asks, a little longer, and no shorter", async () => {
    const mail = new FakeChannel("email", ["a@example.org"], (_, attempt) =>
      attempt === 1 ? { kind: "retry", afterSeconds: 30, reason: "429" } : { kind: "sent", providerId: "2" },
    );
    const { news, clock, world: own } = setUp([mail]);
    news.add(clock.now - 1000, report());
    const start = clock.now;
    await tick(MORNING, own);
    expect(mail.received).toHaveLength(1);
    expect(clock.now - start).toBe(31_500);
  });

  it("leaves a long pause to a later run, and any digest's run takes it up", async () => {
    const mail = new FakeChannel("email", ["a@example.org"], (_, attempt) =>
      attempt === 1 ? { kind: "retry", afterSeconds: 600, reason: "429" } : { kind: "sent", providerId: "2" },
    );
    const { news, clock, table, world: own } = setUp([mail]);
    news.add(clock.now - 1000, report());
    expect((await tick(MORNING, own)).deliveries).toEqual({ sent: 0, failed: 0, left: 1 });
    const other = world(table, new FakeNews(), [], clock, { name: "alerts", cadence: { kind: "minutely" } });
    clock.now += 700_000;
    await runDigest({ digest: "alerts", at: MORNING + 700_000 }, worldsOf(other, own), clock.now + 1000);
    expect(mail.received).toHaveLength(1);
  });

  it("takes up a long pause in a run for what is pending, which makes no edition of its own", async () => {
    const mail = new FakeChannel("email", ["a@example.org"], (_, attempt) =>
      attempt === 1 ? { kind: "retry", afterSeconds: 600, reason: "429" } : { kind: "sent", providerId: "2" },
    );
    const { news, clock, world: own } = setUp([mail]);
    news.add(clock.now - 1000, report());
    await tick(MORNING, own);
    news.add(clock.now, report());
    clock.now += 700_000;
    expect(await runDigest(readInput({ pending: true }), worldsOf(own), clock.now + 1000)).toEqual({
      freezing: "none",
      edition: null,
      deliveries: { sent: 1, failed: 0, left: 0 },
    });
    expect(mail.received).toHaveLength(1);
    expect(() => readInput({ pending: "yes" })).toThrow("names no digest");
  });

  it("sends an unanswered message once more, marked as a possible duplicate, and then says that it does not know", async () => {
    const once = new FakeChannel("slack", ["/once"], (_, attempt) =>
      attempt === 1 ? { kind: "unknown", reason: "no answer" } : { kind: "sent", providerId: null },
    );
    const never = new FakeChannel("teams", ["/never"], () => ({ kind: "unknown", reason: "no answer" }));
    const hook = new FakeChannel("webhook", ["https://example.org/"], (_, attempt) =>
      attempt < 4 ? { kind: "unknown", reason: "no answer" } : { kind: "sent", providerId: null },
    );
    const { news, clock, world: own } = setUp([once, never, hook]);
    news.add(clock.now - 1000, report());
    await tick(MORNING, own, DAY);
    const deliveries = await own.deliveries.ofEdition("daily-2026-11-21T04:00:00.000Z");
    expect(
      deliveries.map(({ channel, state, attempts, possibleDuplicate }) => [
        channel,
        state,
        attempts,
        possibleDuplicate,
      ]),
    ).toEqual([
      ["slack", "sent", 2, true],
      ["teams", "unknown", 2, true],
      ["webhook", "sent", 4, false],
    ]);
  });

  it("holds alerts through quiet hours and then tells them, and delays a fixed edition's mail only", async () => {
    const mail = new FakeChannel("email", ["a@example.org"]);
    const quietHours = { from: "22:00", to: "08:00" };
    const alerts = setUp([mail], { cadence: { kind: "minutely" }, quietHours });
    alerts.news.add(alerts.clock.now - 1000, report());
    expect((await tick(MORNING, alerts.world)).freezing).toBe("held");
    expect(mail.received).toHaveLength(0);
    alerts.clock.now = Date.parse("2026-11-21T05:00:10Z");
    expect((await tick(Date.parse("2026-11-21T05:00:00Z"), alerts.world)).freezing).toBe("frozen");
    expect(mail.received).toHaveLength(1);

    const late = new FakeChannel("email", ["a@example.org"]);
    const archive = new FakeChannel("archive", ["archive"]);
    const daily = setUp([late, archive], { quietHours });
    daily.news.add(daily.clock.now - 1000, report());
    expect((await tick(MORNING, daily.world)).deliveries).toEqual({ sent: 1, failed: 0, left: 1 });
    daily.clock.now = Date.parse("2026-11-21T05:00:10Z");
    await tick(MORNING, daily.world);
    expect(late.received).toHaveLength(1);
    expect(archive.received).toHaveLength(1);
  });

  it("coalesces the changes of one development in alerts, and tells the last of them", async () => {
    const mail = new FakeChannel("email", ["a@example.org"]);
    const { news, clock, world: own } = setUp([mail], { name: "alerts", cadence: { kind: "minutely" } });
    const deaths = (value: number) =>
      report({
        event: { type: "INCIDENT", mode: "accident", quantities: [{ kind: "killed", value, bound: "exact" }] },
      });
    const development = news.add(clock.now - 1000, deaths(2));
    const told: string[] = [];
    for (let minute = 0; minute < 45; minute++) {
      if (minute === 5) news.join(clock.now, development, deaths(3));
      if (minute === 12) news.join(clock.now, development, deaths(5));
      const before = mail.received.length;
      await tick(MORNING + minute * 60_000, own);
      if (mail.received.length > before) told.push(`${minute} ${mail.received.at(-1)!.view.preheader}`);
      clock.now += 60_000;
    }
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^0 2 protesters killed/);
    // The most careful of the figures that came meanwhile, half an hour after the first alert.
    expect(told[1]).toMatch(/^30 [35] protesters killed/);
  });

  it("takes a backlog in pieces, and loses none of it", async () => {
    const {
      news,
      clock,
      world: own,
    } = setUp([new FakeChannel("email", ["a@example.org"])], { filter: { types: ["PROTEST"] } });
    for (let index = 0; index < 5001; index++) news.add(clock.now - 1000, report({ quiet: false }));
    news.add(clock.now - 500, report({ event: { type: "PROTEST", mode: "demo" } }));
    // Nothing here is of interest, so that only the counting is tested.
    const looked: number[] = [];
    const counting = {
      ...own,
      news: {
        ...own.news,
        announced: news.announced.bind(news),
        read: news.read.bind(news),
        lastDrop: news.lastDrop.bind(news),
        developmentsOf: async (ids: readonly string[]) => {
          looked.push(ids.length);
          return news.developments.filter(([first]) => first!.event.type === "PROTEST" && ids.includes(first!.eventId));
        },
      },
    };
    expect((await tick(MORNING, counting)).freezing).toBe("empty");
    clock.now += DAY;
    const second = await tick(MORNING + DAY, counting);
    expect(looked).toEqual([5000, 2]);
    expect(second.freezing).toBe("frozen");
  });

  it("says after the configured days that nothing is new, or that nothing was dropped", async () => {
    const { news, clock, channels, world: own } = setUp();
    news.add(clock.now - 1000, report());
    await tick(MORNING, own);
    for (let day = 1; day <= 2; day++) {
      clock.now += DAY;
      expect((await tick(MORNING + day * DAY, own)).freezing).toBe("empty");
    }
    clock.now += DAY;
    await tick(MORNING + 3 * DAY, own);
    expect(channels[0]!.received.at(-1)!.view.sections[0]!.lines).toEqual([
      "No article has come in for 3 days: check what feeds the monitor.",
    ]);
    news.drop = clock.now;
    clock.now += 3 * DAY - 10_000;
    await tick(MORNING + 6 * DAY, own);
    expect(channels[0]!.received.at(-1)!.view.sections[0]!.lines).toEqual(["Nothing new for 3 days."]);
  });

  it("stops what a recipient no longer wants without calling it a failure", async () => {
    const { news, clock, channels, world: own } = setUp();
    news.add(clock.now - 1000, report());
    const stopping = {
      ...own,
      recipients: {
        stopped: async (_: string, recipient: string) =>
          recipient.startsWith("a") ? { reason: "asked" as const, at: "", detail: "one click" } : null,
      },
    };
    expect((await tick(MORNING, stopping)).deliveries).toEqual({ sent: 1, failed: 0, left: 0 });
    expect(channels[0]!.received.map(({ recipient }) => recipient)).toEqual(["b@example.org"]);
    expect(await own.deliveries.failing("daily")).toEqual([]);
  });

  it("sends a settled delivery again on purpose, and marks it", async () => {
    const { news, clock, channels, world: own } = setUp();
    news.add(clock.now - 1000, report());
    await tick(MORNING, own);
    const edition = (await own.editions.edition("daily", "2026-11-21T04:00:00.000Z"))!;
    expect(await resend(edition, { recipient: "nobody" }, own, clock.now)).toEqual([]);
    expect(await resend(edition, { channel: "email", recipient: "a@example.org" }, own, clock.now)).toHaveLength(1);
    await tick(MORNING, own);
    expect(channels[0]!.received.map(({ recipient }) => recipient)).toEqual([
      "a@example.org",
      "b@example.org",
      "a@example.org",
    ]);
    const deliveries = await own.deliveries.ofEdition(edition.id);
    expect(deliveries.map(({ recipient, state, possibleDuplicate }) => [recipient, state, possibleDuplicate])).toEqual([
      ["a@example.org", "sent", true],
      ["b@example.org", "sent", false],
    ]);
    expect(await own.editions.unsettled("daily")).toEqual([]);
  });

  it("keeps a muted development and a muted person out of that digest", async () => {
    const { news, clock, channels, world: own } = setUp();
    const [one] = news.add(clock.now - 1000, report());
    const person = { name: "Ivan Ivanou", country: "BLR", sector: "OPP" as const, entityId: "person:ivanou" };
    news.add(clock.now - 1000, report({ event: { recipients: [person] } }));
    news.add(clock.now - 1000, report({ event: { type: "PROTEST", mode: "demo" } }));
    const muted = { developments: new Set([one!.eventId]), entities: new Set(["person:ivanou"]) };
    await tick(MORNING, { ...own, feedback: { muted: async () => muted } });
    expect(headlines(channels[0]!)).toHaveLength(2);
    expect(new Set(headlines(channels[0]!))).toEqual(
      new Set(["Belarusian police rallied against protesters in Minsk"]),
    );
  });
});

/** Dies at the n-th operation of the table or the n-th sending, before or after it. */
class Crash extends Error {}

describe("whatever crashes", () => {
  async function runWith(crashes: readonly { step: number; after: boolean }[], parallel: boolean) {
    let steps = 0;
    const pending = [...crashes];
    const hit = (after: boolean) => {
      if (!after) steps++;
      if (pending[0] !== undefined && pending[0].step <= steps && pending[0].after === after) {
        pending.shift();
        steps = 0;
        throw new Crash();
      }
    };
    const hooks = { before: (_: Operation) => hit(false), after: (_: Operation) => hit(true) };
    const table = new MemoryTable(hooks);
    const [news, clock] = [new FakeNews(), new Clock("2026-11-21T04:00:05Z")];
    const mail = new FakeChannel("email", ["a@example.org", "b@example.org"], undefined, 2);
    const hook = new FakeChannel("webhook", ["https://example.org/"]);
    for (const channel of [mail, hook]) {
      const send = channel.send.bind(channel);
      channel.send = async (...args) => {
        hit(false);
        const answer = await send(...args);
        hit(true);
        return answer;
      };
    }
    const own = world(table, news, [mail, hook], clock);
    const growing = news.add(
      clock.now - 1000,
      report({ event: { quantities: [{ kind: "detained", value: 5, bound: "exact" }] } }),
    );
    news.add(clock.now - 500, report());
    let at = MORNING;
    // What a crash leaves is taken up by later runs, so the last ones do not crash: a crash at the very end proves nothing.
    const lastCrash = crashes.length + 12;
    for (let round = 0; round < lastCrash + 6; round++) {
      if (round === lastCrash) pending.length = 0;
      if (round === 2) {
        news.join(
          clock.now,
          growing,
          report({
            article: { day: "2026-11-22" },
            event: { quantities: [{ kind: "detained", value: 12, bound: "exact" }] },
          }),
        );
        news.join(clock.now, growing, report());
      }
      const ticks = Array.from({ length: parallel ? 3 : 1 }, () => tick(at, own).catch((error: unknown) => error));
      for (const result of await Promise.all(ticks)) {
        const crashed =
          result instanceof Crash ||
          (result instanceof AggregateError && result.errors.every((e) => e instanceof Crash));
        if (result instanceof Error && !crashed) throw result;
      }
      clock.now += round % 2 === 0 ? 6 * 60_000 : DAY / 4;
      if (round % 3 === 2) at += DAY;
      clock.now = Math.max(clock.now, at + 5000);
    }
    return { own, mail, hook };
  }

  async function check({ own, mail, hook }: Awaited<ReturnType<typeof runWith>>) {
    const told = (list: readonly { view: EditionView }[]) => {
      const editions = new Map(list.map(({ view }) => [view.id, view]));
      return [...editions.values()]
        .flatMap(({ sections }) => sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items)))
        .map(({ developmentId, kind, headline }) => ({ key: `${kind} ${developmentId}`, headline }));
    };
    // Every reader of every channel is told everything, and no edition tells it again.
    const all = [
      told(hook.received),
      ...["a@example.org", "b@example.org"].map((reader) =>
        told(mail.received.filter(({ recipient }) => recipient === reader)),
      ),
    ];
    const deliveries = (
      await Promise.all((await own.editions.editions("daily", "0", "9")).map(({ id }) => own.deliveries.ofEdition(id)))
    ).flat();
    expect(deliveries.every(isSettled)).toBe(true);
    expect(deliveries.length).toBeGreaterThan(0);
    const arrived = deliveries.every(({ state }) => state === "sent");
    for (const list of all) {
      const keys = list.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      if (!arrived) continue;
      expect(keys.filter((key) => key.startsWith("new"))).toHaveLength(2);
      expect(list.some(({ headline }) => headline.includes("12 protesters"))).toBe(true);
    }
    // Whoever got a part twice is marked so, or knows it by its id.
    for (const [key, copies] of Map.groupBy(mail.received, ({ deliveryId }) => deliveryId)) {
      if (copies.length === 1) continue;
      const delivery = deliveries.find(
        ({ editionId, recipient, part }) => key === `${editionId}/email/${recipient}/${part}`,
      )!;
      expect(delivery.possibleDuplicate, key).toBe(true);
    }
    expect(await own.editions.unsettled("daily")).toEqual([]);
  }

  it("after any one step, nothing is lost and nothing is told twice", async () => {
    for (const after of [false, true]) {
      for (let step = 1; step <= 110; step++) await check(await runWith([{ step, after }], false));
    }
  });

  it("after many steps, and with many runs at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ step: fc.integer({ min: 1, max: 90 }), after: fc.boolean() }), { maxLength: 5 }),
        fc.boolean(),
        async (crashes, parallel) => check(await runWith(crashes, parallel)),
      ),
      { numRuns: 80 },
    );
  });
});
