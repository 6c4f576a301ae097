/** The function behind the links, through its handler, with the AWS clients replaced. */
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import type { LambdaFunctionURLEvent, LambdaFunctionURLHandler } from "aws-lambda";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLinks, recipientId } from "../../shared/channels/index.ts";
import { KEY } from "./context.ts";

const dynamo = mockClient(DynamoDBClient);
const ssm = mockClient(SSMClient);
const link = new URL(
  createLinks({
    publicUrl: "https://x.lambda-url.example.org",
    key: KEY,
    feedback: true,
    archiveUrl: null,
  }).unsubscribe("daily", "reader@example.net")!,
);

let folder: string;
let call: (change: { method: string; body?: string; base64?: boolean; token?: string }) => Promise<{
  statusCode?: number;
  headers?: Record<string, unknown>;
  body?: string;
}>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "links-"));
  process.env["CONFIGURATION_FILE"] = join(folder, "configuration.json");
  process.env["TABLE_NAME"] = "table";
  writeFileSync(
    process.env["CONFIGURATION_FILE"],
    JSON.stringify({
      name: "monitor",
      digests: [
        {
          name: "daily",
          title: "Belarus Monitor",
          language: "en",
          timeZone: "Europe/Minsk",
          cadence: { kind: "daily", at: "07:00" },
          channels: [{ kind: "email", from: "a@example.org", recipients: ["reader@example.net"] }],
        },
      ],
      links: { secret: "/monitor/links" },
    }),
  );
  const { handler } = await import("../../functions/unsubscribe/index.ts");
  call = async ({ method, body = "", base64 = false, token = link.searchParams.get("t")! }) =>
    (await (handler as unknown as (event: LambdaFunctionURLEvent) => ReturnType<LambdaFunctionURLHandler>)({
      rawPath: "/unsubscribe",
      queryStringParameters: { t: token },
      requestContext: { http: { method } },
      body: base64 ? Buffer.from(body).toString("base64") : body,
      isBase64Encoded: base64,
    } as unknown as LambdaFunctionURLEvent)) as never;
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  dynamo.reset();
  dynamo.onAnyCommand().resolves({});
  ssm.on(GetParameterCommand).resolves({ Parameter: { Value: KEY } });
});

describe("the function behind the links", () => {
  it("answers a look with a page that loads nothing, and writes nothing", async () => {
    const { statusCode, headers, body } = await call({ method: "GET" });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    });
    expect(body).toContain("Stop receiving “Belarus Monitor”?");
    expect((await call({ method: "HEAD" })).body).toBe("");
    expect(dynamo.commandCalls(PutItemCommand)).toHaveLength(0);
  });

  it("acts on one click, as a function URL hands it over", async () => {
    const { statusCode } = await call({ method: "POST", body: "List-Unsubscribe=One-Click", base64: true });
    expect(statusCode).toBe(200);
    expect(dynamo.commandCalls(PutItemCommand)[0]!.args[0].input.Item).toMatchObject({
      pk: { S: `recipient#${recipientId("reader@example.net")}` },
      sk: { S: "stop#daily" },
      reason: { S: "asked" },
    });
  });

  it("refuses a token that is none, without asking the table", async () => {
    expect((await call({ method: "POST", token: "1.e30.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })).statusCode).toBe(400);
    expect(dynamo.calls()).toHaveLength(0);
  });
});
