import { beforeEach, describe, expect, it } from "vitest";
import { runDigest } from "../../functions/digest/run.ts";
import { liftMute, listFeedback } from "../../infra/local/feedback.ts";
import { liftStops, listRecipients } from "../../infra/local/recipients.ts";
import { recipientId } from "../../shared/channels/index.ts";
import { FeedbackRepository, MemoryTable, RecipientRepository } from "../../shared/store/index.ts";
import { Clock, FakeChannel, FakeNews, report, world } from "../editions/fakes.ts";

const AT = "2026-11-21T04:00:00.000Z";
const EDITION = `daily-${AT}`;
let table: MemoryTable;
beforeEach(() => {
  table = new MemoryTable();
});

describe("what readers called not relevant", () => {
  let feedback: FeedbackRepository;
  let development: string;
  beforeEach(async () => {
    const [news, clock] = [new FakeNews(), new Clock(AT)];
    const told = report();
    news.add(clock.now - 1000, told);
    const own = world(table, news, [new FakeChannel("email", ["a@example.org"])], clock);
    await runDigest({ digest: "daily", at: clock.now }, new Map([["daily", own]]), clock.now + 60_000);
    development = told.eventId;
    feedback = new FeedbackRepository(table);
    const about = { kind: "development", id: development, edition: EDITION } as const;
    await feedback.mute("daily", about, "001", "2026-11-21T08:00:00Z");
    await feedback.mute("daily", about, "002", "2026-11-21T09:00:00Z");
    const actor = { kind: "entity", id: "person:alexander-lukashenko", edition: EDITION } as const;
    await feedback.mute("daily", actor, "003", "2026-11-21T10:00:00Z");
  });

  it("is listed by digest with its votes, most first, and with the words that readers saw", async () => {
    expect(await listFeedback(table, { digests: ["daily", "alerts"], muted: false })).toEqual([
      "",
      "daily  2 subjects of feedback, 2 kept out",
      "  2 votes   development  Belarusian police detained protesters in Minsk",
      `            kept out since 2026-11-21T09:00:00Z; last vote on ${EDITION}; id ${development}`,
      "  1 vote    actor  Alexander Lukashenko",
      `            kept out since 2026-11-21T10:00:00Z; last vote on ${EDITION}; id person:alexander-lukashenko`,
      "",
      "alerts  0 subjects of feedback, 0 kept out",
    ]);
  });

  it("appears again once the mute is lifted, and its votes stay counted", async () => {
    expect(await liftMute(table, "daily", "person:alexander-lukashenko")).toBe(
      "daily tells what is new about Alexander Lukashenko again.",
    );
    const { developments, entities } = await feedback.muted("daily");
    expect([...developments, ...entities]).toEqual([development]);
    const lines = await listFeedback(table, { digests: ["daily"], muted: false });
    expect(lines[1]).toBe("daily  2 subjects of feedback, 1 kept out");
    expect(lines.slice(4).join("\n")).toMatch(/1 vote {4}actor {2}Alexander Lukashenko\n +shown again; /);
    expect((await listFeedback(table, { digests: ["daily"], muted: true })).join("\n")).not.toContain("Lukashenko");
    await expect(liftMute(table, "daily", "person:alexander-lukashenko")).rejects.toThrow(
      /is kept out of the digest daily/,
    );
    await expect(liftMute(table, "alerts", development)).rejects.toThrow(/is kept out of the digest alerts/);
  });

  it("is listed where its edition is no longer stored", async () => {
    await feedback.mute("alerts", { kind: "development", id: "gone", edition: "alerts-x" }, "001", AT);
    expect((await listFeedback(table, { digests: ["alerts"], muted: false }))[2]).toContain("(no longer stored)");
  });
});

describe("the recipients of mail", () => {
  const email = (...recipients: string[]) => ({ kind: "email" as const, from: "m@example.org", recipients });
  const digests = [
    {
      name: "daily",
      channels: [email("Reader@example.org", "b@example.org"), { kind: "slack" as const, secret: "/s" }],
    },
    { name: "alerts", channels: [email("b@example.org")] },
  ];
  const bounced = { reason: "bounced", at: "2026-11-20T00:00:00Z", detail: "permanent bounce General" } as const;
  const asked = { reason: "asked", at: "2026-11-19T00:00:00Z", detail: "by the link" } as const;
  let recipients: RecipientRepository;
  beforeEach(async () => {
    recipients = new RecipientRepository(table);
    await recipients.add("daily", recipientId("reader@example.org"), asked);
    await recipients.add("*", recipientId("b@example.org"), bounced);
  });
  const list = (address: string | null = null, stopped = false) => listRecipients(table, { digests, address, stopped });
  const lift = (address: string, withAsked = false) =>
    liftStops(table, address, { digests: ["daily", "alerts"], asked: withAsked });

  it("are listed with why they are stopped", async () => {
    expect(await list()).toEqual([
      "",
      "daily  2 mail recipients, 2 stopped",
      "  stopped   Reader@example.org  asked for no more (by the link), 2026-11-19T00:00:00Z",
      "  stopped   b@example.org  mail came back (permanent bounce General), 2026-11-20T00:00:00Z",
      "",
      "alerts  1 mail recipient, 1 stopped",
      "  stopped   b@example.org  mail came back (permanent bounce General), 2026-11-20T00:00:00Z",
    ]);
  });

  it("can be looked up by address, in any capitals, also where no digest names it", async () => {
    expect((await list("READER@example.org")).slice(1)).toEqual([
      "daily",
      "  stopped   READER@example.org  asked for no more (by the link), 2026-11-19T00:00:00Z",
      "",
      "alerts",
      "  not named  READER@example.org",
    ]);
  });

  it("get mail again once the operator lifts the stop", async () => {
    expect(await lift("B@example.org")).toEqual([
      "B@example.org gets all digests again; was stopped: mail came back (permanent bounce General), 2026-11-20T00:00:00Z",
    ]);
    expect(await recipients.stopped("alerts", "b@example.org")).toBeNull();
    expect((await list(null, true)).join("\n")).not.toContain("b@example.org");
    await expect(lift("b@example.org")).rejects.toThrow("b@example.org is not stopped.");
  });

  it("keep the stop that they asked for, unless the operator says that they ask for mail again", async () => {
    await expect(lift("reader@example.org")).rejects.toThrow(/asked for no more mail.*--asked/);
    expect(await recipients.stopped("daily", "reader@example.org")).toEqual(asked);
    expect(await lift("reader@example.org", true)).toEqual([
      "reader@example.org gets daily again; was stopped: asked for no more (by the link), 2026-11-19T00:00:00Z",
    ]);
    expect(await recipients.stopped("daily", "reader@example.org")).toBeNull();
  });
});
