import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { mockClient } from "aws-sdk-client-mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ObjectGone } from "../../../functions/ingest/dependencies.ts";
import { type Target, targetsOf } from "../../../functions/ingest/notification.ts";
import { createServices, type Services } from "../../../functions/ingest/services.ts";

const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);
const TARGET: Target = {
  bucket: "drops",
  key: "a b.txt",
  version: "v7",
  etag: "abc",
  droppedAt: "2020-09-21T12:00:00.000Z",
  from: 0,
};

let folder = "";
let services: Services;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ingest-"));
  const { context } = JSON.parse(await readFile(join(import.meta.dirname, "../../../cdk.json"), "utf8"));
  await writeFile(join(folder, "configuration.json"), JSON.stringify(context.monitor));
  const variables = {
    TABLE_NAME: "monitor",
    QUEUE_URL: "https://sqs.test/drops",
    CONFIGURATION_FILE: join(folder, "configuration.json"),
    AWS_REGION: "eu-central-1",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  services = createServices();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  s3.reset();
  sqs.reset();
});

const failing = (name: string) => Object.assign(new Error("the service says no"), { name });

describe("the reading function's services", () => {
  it("fetch the version that the notification names", async () => {
    const body = (async function* () {
      yield new Uint8Array([1]);
    })();
    s3.on(GetObjectCommand).resolves({ Body: body as never, ContentType: "text/html" });
    const { contentType } = await services.dependencies.fetchObject(TARGET);
    await services.dependencies.fetchObject({ ...TARGET, version: null });
    expect(contentType).toBe("text/html");
    expect(s3.commandCalls(GetObjectCommand).map((call) => call.args[0].input)).toEqual([
      { Bucket: "drops", Key: "a b.txt", VersionId: "v7" },
      { Bucket: "drops", Key: "a b.txt" },
    ]);
  });

  it.each([
    ["NoSuchKey", /^was deleted/],
    ["NoSuchVersion", /^was deleted/],
    ["InvalidObjectState", /archive storage class/],
  ])("take %s for the end of the drop", async (name, reason) => {
    s3.on(GetObjectCommand).rejects(failing(name));
    const fetched = services.dependencies.fetchObject(TARGET);
    await expect(fetched).rejects.toThrow(ObjectGone);
    await expect(fetched).rejects.toThrow(reason);
  });

  it.each(["SlowDown", "AccessDenied", "TimeoutError"])("leave %s to the queue's next attempt", async (name) => {
    s3.on(GetObjectCommand).rejects(failing(name));
    await expect(services.dependencies.fetchObject(TARGET)).rejects.not.toThrow(ObjectGone);
  });

  it("send the rest of a drop as a message that the function understands", async () => {
    sqs.on(SendMessageCommand).resolves({});
    await services.dependencies.sendRest({ ...TARGET, from: 500 });
    const [call] = sqs.commandCalls(SendMessageCommand);
    expect(call!.args[0].input.QueueUrl).toBe("https://sqs.test/drops");
    expect(targetsOf(call!.args[0].input.MessageBody!)).toEqual([{ ...TARGET, from: 500 }]);
  });

  it("name the variables that are not set", () => {
    vi.stubEnv("TABLE_NAME", "");
    expect(() => createServices()).toThrow("TABLE_NAME");
    vi.stubEnv("TABLE_NAME", "monitor");
  });
});
