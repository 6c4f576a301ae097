/**
 * Editions on their way through the real channels: each is made to fail in each way, against a service on this machine, and in the
 * end every delivery is accounted for and nobody has more than is said.
 */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runDigest } from "../../functions/digest/run.ts";
import { createChannel, recipientId } from "../../shared/channels/index.ts";
import type { ChannelConfig } from "../../shared/config/index.ts";
import type { Delivery, World } from "../../shared/editions/index.ts";
import { DeliveryRepository, MemoryTable, RecipientRepository } from "../../shared/store/index.ts";
import { Clock, FakeNews, report, world } from "../editions/fakes.ts";
import { sendContext } from "./context.ts";

const AT = "2026-11-21T04:00:00.000Z";
const HOUR = 3_600_000;
const SECRETS: Record<string, string> = {
  "/slack": "https://hooks.slack.com/services/slack",
  "/teams": "https://prod-1.westus.logic.azure.com/teams",
  "/discord": "https://discord.com/api/webhooks/discord",
  "/telegram": "123456:AAA-telegram_token_of_a_bot",
  "/webhook": `whsec_${Buffer.alloc(32, 1).toString("base64")}`,
};
const CONFIGS: Record<string, ChannelConfig> = {
  slack: { kind: "slack", secret: "/slack" },
  teams: { kind: "teams", secret: "/teams" },
  discord: { kind: "discord", secret: "/discord" },
  telegram: { kind: "telegram", secret: "/telegram", chat: "-1" },
  webhook: { kind: "webhook", url: "https://desk.example.org/webhook", secret: "/webhook" },
};

interface Step {
  readonly status: number;
  readonly headers?: Record<string, string>;
  /** Takes the message and never answers. */
  readonly silent?: boolean;
}

let server: Server;
/** What the service answers next, by the word in the address that names the channel; 200 where the list has ended. */
let script: Record<string, Step[]>;
/** What the service took, by channel: the ids of messages, or their bodies. */
let taken: Record<string, string[]>;
let clock: Clock;
let attemptTimes: number[];
const ses = mockClient(SESv2Client);

beforeAll(async () => {
  server = createServer((request, response: ServerResponse) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const name = Object.keys(CONFIGS).find((kind) => request.url!.includes(kind))!;
      const step = script[name]?.shift() ?? { status: 200 };
      attemptTimes.push(clock.now);
      if (step.status === 200) (taken[name] ??= []).push(String(request.headers["webhook-id"] ?? body));
      if (step.silent !== true) response.writeHead(step.status, step.headers).end("ok");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  script = {};
  taken = {};
  attemptTimes = [];
  clock = new Clock(AT);
  ses.reset();
});

async function run(
  kinds: readonly ChannelConfig[],
  prepareTable: (table: MemoryTable) => Promise<unknown> = async () => {},
) {
  const table = new MemoryTable();
  await prepareTable(table);
  const news = new FakeNews();
  news.add(Date.parse(AT) - HOUR, report({}));
  const { port } = server.address() as AddressInfo;
  const own: World = {
    ...world(table, news, kinds.map(createChannel), clock),
    recipients: new RecipientRepository(table),
    sendContext: (deliveryId) =>
      sendContext({
        deliveryId,
        clock: () => clock.now,
        fetch: (url, init) => fetch(`http://127.0.0.1:${port}${new URL(url as string).pathname}`, init),
        secret: async (name) => SECRETS[name]!,
        clients: { ...sendContext().clients, ses: async () => new SESv2Client({}) },
        // Long enough for a busy machine, unless the test waits for it.
        timeoutMilliseconds: Object.values(script).some((steps) => steps.some(({ silent }) => silent === true))
          ? 150
          : 10_000,
      }),
  };
  const input = { digest: "daily", at: Date.parse(AT) };
  await runDigest(input, new Map([["daily", own]]), clock.now + 72 * HOUR);
  const deliveries = await new DeliveryRepository(table).ofEdition(`daily-${AT}`);
  const again = await runDigest(input, new Map([["daily", own]]), clock.now + HOUR);
  expect(again.deliveries.left, "a later run finds nothing to do").toBe(0);
  return deliveries;
}

const stateOf = (deliveries: readonly Delivery[]) => deliveries.map(({ state }) => state);

describe.each(Object.keys(CONFIGS))("%s", (kind) => {
  const config = CONFIGS[kind]!;

  it("is sent once where all goes well", async () => {
    expect(stateOf(await run([config]))).toEqual(["sent"]);
    expect(taken[kind]).toHaveLength(1);
  });

  it("waits as long as a 429 asks, and is then sent once", async () => {
    script[kind] = [{ status: 429, headers: { "retry-after": "120" } }];
    const [delivery] = await run([config]);
    expect(delivery).toMatchObject({ state: "sent", attempts: 2, possibleDuplicate: false });
    expect(taken[kind]).toHaveLength(1);
    expect(attemptTimes[1]! - attemptTimes[0]!).toBeGreaterThanOrEqual(120_000);
  });

  it("is tried again after each 500, and sent once", async () => {
    script[kind] = [{ status: 500 }, { status: 502 }, { status: 503 }];
    expect(await run([config])).toMatchObject([{ state: "sent", attempts: 4 }]);
    expect(taken[kind]).toHaveLength(1);
  });

  it("is sent a second time, and says so, where the first got no answer", async () => {
    script[kind] = [{ status: 200, silent: true }];
    const [delivery] = await run([config]);
    expect(delivery).toMatchObject({ state: "sent", attempts: 2, possibleDuplicate: kind !== "webhook" });
    expect(taken[kind]).toHaveLength(2);
    // The receiver of a webhook can tell: both have one id.
    if (kind === "webhook") expect(new Set(taken[kind]).size).toBe(1);
  });

  it("is not sent for ever where nothing ever answers", async () => {
    script[kind] = Array(50).fill({ status: 200, silent: true });
    const [delivery] = await run([config]);
    expect(delivery).toMatchObject({ state: "unknown" });
    expect(taken[kind]!.length).toBeLessThanOrEqual(kind === "webhook" ? 6 : 2);
  });

  it("ends as failed after a 410, and after a day of 503", async () => {
    script[kind] = [{ status: 410 }];
    expect(await run([config])).toMatchObject([{ state: "failed", attempts: 1 }]);
    script[kind] = Array(100).fill({ status: 503 });
    const [delivery] = await run([config]);
    expect(delivery!.state).toBe("failed");
    expect(delivery!.attempts).toBeGreaterThan(5);
    expect(taken[kind]).toBeUndefined();
  });

  it("fails alone", async () => {
    script[kind] = [{ status: 410 }];
    const deliveries = await run(Object.values(CONFIGS));
    expect(deliveries.filter(({ state }) => state === "failed").map(({ channel }) => channel)).toEqual([kind]);
    expect(deliveries.filter(({ state }) => state === "sent")).toHaveLength(4);
  });
});

describe("e-mail", () => {
  const RECIPIENTS = ["first@example.net", "refused@example.net", "later@example.net", "left@example.net"];
  const config: ChannelConfig = { kind: "email", from: "digest@example.org", recipients: RECIPIENTS };
  const failure = (name: string, message: string, status: number) =>
    Object.assign(new Error(message), { name, $fault: "client", $metadata: { httpStatusCode: status } });
  const accepted = () =>
    ses.commandCalls(SendEmailCommand).map(({ args }) => args[0].input.Destination!.ToAddresses![0]!);

  it("reaches each recipient for itself: one refused, one throttled, one who left", async () => {
    const to = (address: string) => ({ Destination: { ToAddresses: [address] } });
    ses.on(SendEmailCommand).resolves({ MessageId: "m" });
    ses
      .on(SendEmailCommand, to("refused@example.net"))
      .rejects(failure("MessageRejected", "Email address is not verified", 400));
    ses
      .on(SendEmailCommand, to("later@example.net"))
      .rejectsOnce(failure("TooManyRequestsException", "rate", 429))
      .resolves({ MessageId: "m2" });
    const deliveries = await run([config], (table) =>
      new RecipientRepository(table).add("daily", recipientId("Left@example.net"), {
        reason: "asked",
        at: AT,
        detail: "by the link",
      }),
    );
    expect(Object.fromEntries(deliveries.map(({ recipient, state }) => [recipient, state]))).toEqual({
      "first@example.net": "sent",
      "refused@example.net": "failed",
      "later@example.net": "sent",
      "left@example.net": "stopped",
    });
    expect(accepted().sort()).toEqual([
      "first@example.net",
      "later@example.net",
      "later@example.net",
      "refused@example.net",
    ]);
  });

  it("waits an hour where the day's quota is used up", async () => {
    const only: ChannelConfig = { ...config, recipients: ["first@example.net"] };
    ses
      .on(SendEmailCommand)
      .rejectsOnce(failure("LimitExceededException", "Daily message quota exceeded", 400))
      .resolves({ MessageId: "m" });
    const before = clock.now;
    expect(await run([only])).toMatchObject([{ state: "sent", attempts: 2 }]);
    expect(clock.now - before).toBeGreaterThanOrEqual(HOUR);
  });
});
