import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, type Channel, createChannel, type SendContext } from "../../shared/channels/index.ts";
import { DAILY } from "../render/editions.ts";
import { NOW, sendContext } from "./context.ts";

interface Got {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A service on this machine that answers as it is told and remembers what it got. */
let server: Server;
let answer: (response: ServerResponse, got: Got) => void;
const got: Got[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const one = { path: request.url!, headers: request.headers, body };
      got.push(one);
      answer(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  got.length = 0;
});

const here = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const SLACK_SECRET = "https://hooks.slack.com/services/T0/B0/verysecrettoken";
const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const SECRETS: Record<string, string> = {
  "/monitor/slack": SLACK_SECRET,
  "/monitor/webhook": WEBHOOK_SECRET,
  "/monitor/teams":
    "https://prod-7.westus.logic.azure.com/workflows/verysecrettoken/triggers/manual?sig=anothersecrettoken",
  "/monitor/discord": "https://discord.com/api/webhooks/123/verysecrettoken",
  "/monitor/telegram": "123456:AAverysecrettoken-of_a_bot",
};

/** The channels' own code up to the socket: only the host is exchanged for this machine. */
function world(change: Partial<SendContext> = {}): SendContext {
  return sendContext({
    fetch: (url, init) => {
      const { pathname, search } = new URL(url as string);
      return fetch(`${here()}${pathname}${search}`, init);
    },
    secret: async (name) =>
      SECRETS[name] ?? Promise.reject(Object.assign(new Error("gone"), { name: "ParameterNotFound" })),
    timeoutMilliseconds: 300,
    ...change,
  });
}

const respond = (status: number, body = "", headers: Record<string, string> = {}) => {
  answer = (response) => response.writeHead(status, headers).end(body);
};

const deliver = (channel: Channel, context = world()): Promise<Answer> =>
  channel.send(channel.prepare(DAILY, { links: context.links })[0]!, channel.recipients[0]!, context);

const slack = createChannel({ kind: "slack", secret: "/monitor/slack" });
const webhook = createChannel({
  kind: "webhook",
  url: "https://desk.example.org/in?team=1",
  secret: "/monitor/webhook",
});

const teams = createChannel({ kind: "teams", secret: "/monitor/teams" });
const discord = createChannel({ kind: "discord", secret: "/monitor/discord" });
const telegram = createChannel({ kind: "telegram", secret: "/monitor/telegram", chat: "-100123" });

describe.each([
  ["slack", slack],
  ["webhook", webhook],
  ["teams", teams],
  ["discord", discord],
  ["telegram", telegram],
])("%s", (_, channel) => {
  it.each<[string, () => void, Answer]>([
    ["200", () => respond(200, "ok"), { kind: "sent", providerId: null }],
    [
      "429 with a delay",
      () => respond(429, "", { "retry-after": "30" }),
      { kind: "retry", afterSeconds: 30, reason: "HTTP 429" },
    ],
    [
      "503 with a date",
      () => respond(503, "", { "retry-after": new Date(NOW + 90_000).toUTCString() }),
      { kind: "retry", afterSeconds: 90, reason: "HTTP 503" },
    ],
    ["500", () => respond(500, "oops"), { kind: "retry", afterSeconds: null, reason: "HTTP 500: oops" }],
    ["404", () => respond(404, "no_service"), { kind: "dead", reason: "HTTP 404: no_service" }],
    ["410", () => respond(410, "gone"), { kind: "dead", reason: "HTTP 410: gone" }],
    [
      "302",
      () => respond(302, "", { location: `${here()}/elsewhere` }),
      { kind: "dead", reason: "HTTP 302: redirects are not followed; configure the final address" },
    ],
    ["no answer after accepting", () => (answer = () => {}), { kind: "unknown", reason: "no answer in time" }],
    [
      "a connection cut after accepting",
      () => (answer = (response) => response.socket!.destroy()),
      { kind: "unknown", reason: "the connection broke: UND_ERR_SOCKET" },
    ],
    [
      "200 and a body that never ends",
      () => (answer = (response) => response.writeHead(200).write("ok")),
      { kind: "sent", providerId: null },
    ],
  ])("reads %s", async (_name, prepare, expected) => {
    prepare();
    expect(await deliver(channel)).toEqual(expected);
    expect(got).toHaveLength(1);
  });

  it("reads a closed port as not sent", async () => {
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const context = world({ fetch: (_url, init) => fetch(`http://127.0.0.1:${port}/`, init) });
    expect(await deliver(channel, context)).toEqual({
      kind: "retry",
      afterSeconds: null,
      reason: "not connected: ECONNREFUSED",
    });
  });

  it("tells no secret that the service repeats or a failure carries", async () => {
    const all = Object.values(SECRETS).join(" ");
    respond(400, `bad request to ${all} /workflows/verysecrettoken/triggers/manual\n<b>x</b>`);
    const refused = await deliver(channel);
    const failing: typeof fetch = (url) => Promise.reject(new TypeError(`fetch ${url} failed ${all}`));
    const failed = await deliver(channel, world({ fetch: failing }));
    expect(refused.kind).toBe("dead");
    expect(failed.kind).toBe("unknown");
    const own = SECRETS[`/monitor/${channel.kind}`]!;
    expect(JSON.stringify([refused, failed])).not.toContain(own);
    expect(JSON.stringify(failed)).not.toMatch(/secrettoken|whsec_|example\.org/);
    expect(JSON.stringify(channel.recipients)).not.toMatch(/secrettoken|whsec_/);
  });

  it("waits while its secret cannot be read", async () => {
    const context = world({
      secret: () => Promise.reject(Object.assign(new Error("x"), { name: "ParameterNotFound" })),
    });
    expect(await deliver(channel, context)).toEqual({
      kind: "retry",
      afterSeconds: null,
      reason: `the parameter /monitor/${channel.kind} could not be read (ParameterNotFound)`,
    });
    expect(got).toHaveLength(0);
  });
});

describe("slack", () => {
  it.each([
    [400, "invalid_blocks", "dead"],
    [400, "invalid_payload", "dead"],
    [404, "channel_not_found", "dead"],
    [410, "channel_is_archived", "dead"],
    [403, "action_prohibited", "dead"],
    [500, "rollup_error", "retry"],
  ])("reads %i %s as %s", async (status, body, kind) => {
    respond(status, body);
    expect(await deliver(slack)).toMatchObject({ kind, reason: `HTTP ${status}: ${body}` });
  });

  it.each([
    "http://hooks.slack.com/services/x",
    "https://hooks.slack.com.evil.example/x",
    "https://user:p@hooks.slack.com/x",
    "https://127.0.0.1/x",
    "not an address",
  ])("sends nothing to %s", async (address) => {
    const answer = await deliver(slack, world({ secret: async () => address }));
    expect(answer.kind).toBe("dead");
    expect(got).toHaveLength(0);
    expect(JSON.stringify(answer)).not.toContain(address);
  });
});

describe("teams", () => {
  it.each<[string, number, string, Answer]>([
    ["a workflow's 202", 202, "", { kind: "sent", providerId: null }],
    ["a webhook's 1", 200, "1", { kind: "sent", providerId: null }],
    [
      "a refusal told as success",
      200,
      "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 429 with ContextId tcid=1",
      { kind: "retry", afterSeconds: null, reason: expect.stringContaining("HTTP 429") },
    ],
    [
      "a message too large told as success",
      200,
      "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413 with ContextId tcid=1",
      { kind: "dead", reason: expect.stringContaining("HTTP 413") },
    ],
    ["a removed workflow", 404, "WorkflowNotFound", { kind: "dead", reason: "HTTP 404: WorkflowNotFound" }],
  ])("reads %s", async (_, status, body, expected) => {
    respond(status, body);
    expect(await deliver(teams)).toEqual(expected);
  });

  it("posts one Adaptive Card", async () => {
    respond(202);
    await deliver(teams);
    expect(got[0]!.path).toBe("/workflows/verysecrettoken/triggers/manual?sig=anothersecrettoken");
    expect(JSON.parse(got[0]!.body).attachments[0].content.type).toBe("AdaptiveCard");
  });
});

describe("discord", () => {
  it("asks for the saved message and keeps its id", async () => {
    respond(200, '{"id":"9911"}');
    expect(await deliver(discord)).toEqual({ kind: "sent", providerId: "9911" });
    expect(got[0]!.path).toBe("/api/webhooks/123/verysecrettoken?wait=true");
  });

  it("waits as long as the body of a 429 says", async () => {
    respond(429, '{"message":"You are being rate limited.","retry_after":1.336,"global":false}', {
      "retry-after": "60",
    });
    expect(await deliver(discord)).toMatchObject({ kind: "retry", afterSeconds: 2 });
  });

  it("gives up on a deleted webhook", async () => {
    respond(404, '{"message":"Unknown Webhook","code":10015}');
    expect(await deliver(discord)).toMatchObject({ kind: "dead", reason: expect.stringContaining("Unknown Webhook") });
  });
});

describe("telegram", () => {
  it("sends to the chat without previews, and keeps the message's id", async () => {
    respond(200, '{"ok":true,"result":{"message_id":77}}');
    expect(await deliver(telegram)).toEqual({ kind: "sent", providerId: "77" });
    expect(got[0]!.path).toBe("/bot123456:AAverysecrettoken-of_a_bot/sendMessage");
    expect(JSON.parse(got[0]!.body)).toMatchObject({
      chat_id: "-100123",
      parse_mode: "HTML",
      link_preview_options: { is_disabled: true },
    });
  });

  it.each([
    [
      429,
      '{"ok":false,"description":"Too Many Requests: retry after 34","parameters":{"retry_after":34}}',
      "retry",
      34,
    ],
    [400, '{"ok":false,"description":"Bad Request: chat not found"}', "dead", undefined],
    [403, '{"ok":false,"description":"Forbidden: bot was kicked from the supergroup chat"}', "dead", undefined],
    [401, '{"ok":false,"description":"Unauthorized"}', "dead", undefined],
    [502, "<html>Bad Gateway</html>", "retry", null],
  ])("reads %i %s as %s", async (status, body, kind, afterSeconds) => {
    respond(status, body);
    expect(await deliver(telegram)).toMatchObject({ kind, ...(afterSeconds === undefined ? {} : { afterSeconds }) });
  });

  it("follows a group that became a supergroup", async () => {
    answer = (response, { body }) => {
      const moved = JSON.parse(body).chat_id === "-100999";
      response
        .writeHead(moved ? 200 : 400)
        .end(
          moved
            ? '{"ok":true,"result":{"message_id":1}}'
            : '{"ok":false,"description":"group chat was upgraded","parameters":{"migrate_to_chat_id":-100999}}',
        );
    };
    expect(await deliver(telegram)).toEqual({ kind: "sent", providerId: "1" });
    expect(got).toHaveLength(2);
  });

  it("sends nothing with a secret that is no token", async () => {
    const answer = await deliver(telegram, world({ secret: async () => "../../x" }));
    expect(answer).toEqual({ kind: "dead", reason: "the secret is not the token of a bot" });
    expect(got).toHaveLength(0);
  });
});

describe("webhook", () => {
  it("signs as Standard Webhooks: same id at every attempt, a signature over id, time and body", async () => {
    respond(204);
    await deliver(webhook);
    await deliver(webhook, world({ clock: () => NOW + 60_000 }));
    const [first, second] = got as [Got, Got];
    expect(first.path).toBe("/in?team=1");
    expect(first.headers["webhook-id"]).toMatch(/^msg_[0-9a-f]{32}$/);
    expect(second.headers["webhook-id"]).toBe(first.headers["webhook-id"]);
    expect(Number(second.headers["webhook-timestamp"]) - Number(first.headers["webhook-timestamp"])).toBe(60);
    for (const { headers, body } of got) {
      const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
      const expected = createHmac("sha256", Buffer.alloc(32, 7)).update(signed).digest("base64");
      expect(headers["webhook-signature"]).toBe(`v1,${expected}`);
    }
    const message = JSON.parse(first.body);
    expect(message.type).toBe("edition.published");
    expect(message.data.items).toHaveLength(9);
    expect(message.data.items[0].quotes[0]).toMatchObject({
      text: "после рейда на предприятие задержаны двенадцать человек",
      context: { before: "По данным правозащитников, " },
    });
  });

  it("signs with both keys while one replaces the other", async () => {
    respond(200);
    const both = `${WEBHOOK_SECRET} whsec_${Buffer.alloc(24, 9).toString("base64")}`;
    await deliver(webhook, world({ secret: async () => both }));
    expect(String(got[0]!.headers["webhook-signature"]).split(" ")).toHaveLength(2);
  });

  it("sends nothing with a key that is none", async () => {
    const answer = await deliver(webhook, world({ secret: async () => "whsec_short" }));
    expect(answer).toEqual({ kind: "dead", reason: "a webhook's secret is `whsec_` and 24 to 64 bytes in base64" });
    expect(got).toHaveLength(0);
  });

  it.each([
    "http://desk.example.org/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data",
    "https://[::1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://[fd00::1]/",
    "https://localhost/",
    "https://printer.local/",
    "https://metadata.google.internal/",
    "https://intranet/",
  ])("sends nothing to %s", async (url) => {
    const answer = await deliver(createChannel({ kind: "webhook", url, secret: "/monitor/webhook" }));
    expect(answer.kind).toBe("dead");
    expect(got).toHaveLength(0);
  });
});
