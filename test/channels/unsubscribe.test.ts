import { beforeEach, describe, expect, it } from "vitest";
import { answer, type Desk, type Visit } from "../../functions/unsubscribe/answer.ts";
import { createLinks, hideAddresses, readToken, recipientId, signToken } from "../../shared/channels/index.ts";
import { FeedbackRepository, MemoryTable, RecipientRepository } from "../../shared/store/index.ts";
import { HOSTILE } from "../render/editions.ts";
import { inspect } from "../render/inspect.ts";
import { KEY, NOW } from "./context.ts";

const links = createLinks({ publicUrl: "https://monitor.example.org", key: KEY, feedback: true, archiveUrl: null });

let writes: string[];
let recipients: RecipientRepository;
let feedback: FeedbackRepository;
let desk: Desk;

beforeEach(() => {
  writes = [];
  const table = new MemoryTable({
    before: ({ kind, pk, sk }) => {
      if (kind !== "get" && kind !== "query") writes.push(`${kind} ${pk} ${sk}`);
    },
  });
  recipients = new RecipientRepository(table);
  feedback = new FeedbackRepository(table);
  desk = {
    digests: [
      { name: "daily", title: "Штодзённы агляд", language: "be" },
      { name: "alerts", title: "Alerts", language: "en" },
    ],
    signingKey: async () => KEY,
    recipients,
    feedback,
    clock: () => NOW,
    ballot: () => "0af",
  };
});

function visit(address: string, change: Partial<Visit> = {}): Visit {
  const url = new URL(address);
  return { method: "GET", path: url.pathname, token: url.searchParams.get("t") ?? "", body: "", ...change };
}

const stopLink = () => links.unsubscribe("daily", "Reader@example.net")!;
const feedbackLink = () =>
  links.feedback("alerts", "alerts-1", "dev-1", [{ id: "person:lukashenko", name: "Alexander Lukashenko" }])!;

/** The fields of each button of a page. */
const forms = (html: string) =>
  Array.from(html.matchAll(/<form method="post">(.*?)<\/form>/g), ([, inner]) =>
    new URLSearchParams(
      Array.from(inner!.matchAll(/name="([^"]*)" value="([^"]*)"/g), (match): [string, string] => [
        match[1]!,
        match[2]!,
      ]),
    ).toString(),
  );

describe("the link to unsubscribe", () => {
  it("shows a page and changes nothing when it is only opened", async () => {
    for (const method of ["GET", "HEAD"]) {
      const { status, html, done } = await answer(visit(stopLink(), { method }), desk);
      expect(status).toBe(200);
      expect(done).toBeNull();
      expect(html).toContain("Больш не атрымліваць «Штодзённы агляд»?");
      expect(inspect(html).unbalanced).toEqual([]);
    }
    expect(writes).toEqual([]);
    expect(await recipients.stopped("daily", "reader@example.net")).toBeNull();
  });

  it.each([
    ["a mail client's form", "List-Unsubscribe=One-Click", "by the mail client's button"],
    [
      "a mail client's multipart form",
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
      "by the mail client's button",
    ],
    ["the page's button", "do=stop", "by the link"],
    ["nothing", "", "by the link"],
  ])("stops this digest for this recipient when it is posted with %s", async (_, body, detail) => {
    const { status, done } = await answer(visit(stopLink(), { method: "POST", body }), desk);
    expect([status, done]).toEqual([200, "stopped"]);
    expect(await recipients.stopped("daily", "READER@example.net")).toEqual({
      reason: "asked",
      at: "2026-11-25T04:00:05.000Z",
      detail,
    });
    expect(await recipients.stopped("alerts", "reader@example.net")).toBeNull();
    expect(await recipients.stopped("daily", "other@example.net")).toBeNull();
  });

  it("can be posted twice, and taken back by the page's own button", async () => {
    await answer(visit(stopLink(), { method: "POST" }), desk);
    const again = await answer(visit(stopLink(), { method: "POST" }), desk);
    expect([again.status, again.done]).toEqual([200, null]);
    const [resume] = forms((await answer(visit(stopLink()), desk)).html);
    expect(resume).toBe("do=resume");
    expect((await answer(visit(stopLink(), { method: "POST", body: resume! }), desk)).done).toBe("resumed");
    expect(await recipients.stopped("daily", "reader@example.net")).toBeNull();
  });

  it("does not lift a stop after a bounce or a complaint", async () => {
    const stop = { reason: "complained", at: "2026-11-20T00:00:00Z", detail: "complaint abuse" } as const;
    await recipients.add("*", recipientId("reader@example.net"), stop);
    await answer(visit(stopLink(), { method: "POST", body: "do=resume" }), desk);
    expect(await recipients.stopped("daily", "reader@example.net")).toEqual(stop);
    expect(await recipients.stopped("alerts", "reader@example.net")).toEqual(stop);
    expect((await answer(visit(stopLink()), desk)).html).toContain("На ваш адрас лісты не адпраўляюцца");
  });

  it("names no address", () => {
    const token = new URL(stopLink()).searchParams.get("t")!;
    expect(Buffer.from(token.split(".")[1]!, "base64url").toString()).not.toMatch(/reader|example/i);
  });
});

describe("a link that was not signed so", () => {
  const token = () => new URL(stopLink()).searchParams.get("t")!;
  const forged = () =>
    Buffer.from(
      JSON.stringify({ action: "stop", digest: "daily", recipient: recipientId("other@example.net") }),
    ).toString("base64url");
  it.each<[string, () => string]>([
    ["nothing", () => ""],
    ["half of it", () => token().slice(0, -4)],
    ["another content", () => token().replace(/\.[^.]+\./, `.${forged()}.`)],
    ["another key", () => signToken("another-key-of-32-characters-long", readToken(KEY, token())!)],
    ["no signature", () => token().replace(/\.[^.]+$/, ".")],
    ["a long one", () => `1.${"A".repeat(5000)}.${"A".repeat(32)}`],
    ["prototype", () => "__proto__"],
  ])("changes nothing: %s", async (_, make) => {
    for (const method of ["GET", "POST"]) {
      expect((await answer(visit(stopLink(), { token: make(), method }), desk)).status).toBe(400);
    }
    expect(writes).toEqual([]);
  });

  it("is none for another purpose, path or method", async () => {
    const post = { method: "POST", body: "do=stop" };
    expect((await answer(visit(stopLink(), { ...post, path: "/feedback" }), desk)).status).toBe(400);
    expect((await answer(visit(feedbackLink(), { ...post, path: "/unsubscribe" }), desk)).status).toBe(400);
    expect((await answer(visit(stopLink(), { ...post, path: "/" }), desk)).status).toBe(404);
    expect((await answer(visit(stopLink(), { ...post, path: "/constructor" }), desk)).status).toBe(404);
    expect((await answer(visit(stopLink(), { method: "DELETE" }), desk)).status).toBe(405);
    expect(writes).toEqual([]);
  });

  it("is not made with a key that could be guessed", () => {
    expect(() =>
      createLinks({ publicUrl: "https://x.example", key: "short", feedback: true, archiveUrl: null }),
    ).toThrow(/fewer than 24 characters/);
  });
});

describe("an address in a log", () => {
  it.each([
    ["daily-2026/email/Reader@example.net/1", `daily-2026/email/${recipientId("reader@example.net")}/1`],
    ["refused: <a.b+c@example.org>, later", `refused: <${recipientId("a.b+c@example.org")}>, later`],
    ["HTTP 404: no_service", "HTTP 404: no_service"],
  ])("is a hash: %j", (text, hidden) => {
    expect(hideAddresses(text)).toBe(hidden);
  });
});

describe("the link for feedback", () => {
  it("shows what could be left out, and changes nothing", async () => {
    const { html, status } = await answer(visit(feedbackLink()), desk);
    expect(status).toBe(200);
    expect(html).toContain("Nothing more about Alexander Lukashenko");
    expect(forms(html)).toEqual(["about=development&ballot=0af", "about=person%3Alukashenko&ballot=0af"]);
    expect(writes).toEqual([]);
  });

  it("mutes a development or an actor in this digest, counts each form once, and can be taken back", async () => {
    const [development, actor] = forms((await answer(visit(feedbackLink()), desk)).html) as [string, string];
    const post = (body: string) => answer(visit(feedbackLink(), { method: "POST", body }), desk);
    await post(development);
    await post(development);
    await post(development.replace("0af", "0b0"));
    await post(actor);
    expect(await feedback.muted("alerts")).toEqual({
      developments: new Set(["dev-1"]),
      entities: new Set(["person:lukashenko"]),
    });
    expect((await feedback.muted("daily")).developments.size).toBe(0);
    expect(await feedback.list("alerts")).toEqual([
      { kind: "development", id: "dev-1", votes: 2, mutedAt: "2026-11-25T04:00:05.000Z", edition: "alerts-1" },
      { kind: "entity", id: "person:lukashenko", votes: 1, mutedAt: "2026-11-25T04:00:05.000Z", edition: "alerts-1" },
    ]);
    const [undo] = forms((await post(development)).html) as [string];
    expect((await post(undo)).done).toBe("unmuted development");
    expect((await feedback.muted("alerts")).developments.size).toBe(0);
    expect((await feedback.list("alerts"))[0]!.votes).toBe(2);
  });

  it.each(["", "about=person:putin&ballot=0af", "about=development&ballot=zzz", "about=development", "ballot=0af"])(
    "refuses the form %j",
    async (body) => {
      expect((await answer(visit(feedbackLink(), { method: "POST", body }), desk)).status).toBe(400);
      expect(writes).toEqual([]);
    },
  );

  it.each(HOSTILE)("shows an actor named %j as text", async (name) => {
    const link = links.feedback("alerts", "alerts-1", "dev-1", [{ id: name, name }])!;
    const { html } = await answer(visit(link), desk);
    const seen = inspect(html);
    expect([...seen.tags].sort()).toEqual("body button form h1 head html input main meta p style title".split(" "));
    expect([...seen.attributes].sort()).toEqual("charset content lang method name type value".split(" "));
  });
});
