import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle, describeBundles, ROOT } from "../../infra/bundle.ts";
import { FUNCTION_NAMES } from "../../infra/functions.ts";
import { validateConfiguration } from "../../shared/config/index.ts";

const run = promisify(execFile);
const node = join(ROOT, "node_modules", ".bin", "node");
let bundles: Bundle[];
let folder: string;

beforeAll(async () => {
  bundles = await bundle();
  folder = await mkdtemp(join(tmpdir(), "bundle-"));
  const configuration = validateConfiguration({
    digests: [
      {
        name: "daily",
        title: "Daily",
        cadence: { kind: "daily", at: "07:00" },
        channels: [{ kind: "email", from: "a@example.org", recipients: ["b@example.org"] }],
      },
    ],
    links: { secret: "/test/links" },
  });
  await writeFile(join(folder, "configuration.json"), JSON.stringify(configuration));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a script in the deployed runtime, with nothing of this process's environment. */
async function inLambda(script: string): Promise<string> {
  const { stdout } = await run(node, ["--input-type=module", "--eval", script], {
    cwd: folder,
    env: {
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: "none",
      AWS_SECRET_ACCESS_KEY: "none",
      AWS_LAMBDA_FUNCTION_NAME: "test",
      // Nothing answers there: a handler that calls a service in these tests fails.
      AWS_ENDPOINT_URL: "http://127.0.0.1:9",
      AWS_MAX_ATTEMPTS: "1",
      CONFIGURATION_FILE: join(folder, "configuration.json"),
      TABLE_NAME: "table",
      BUCKET_NAME: "bucket",
      QUEUE_URL: "http://127.0.0.1:9/queue",
    },
  });
  return stdout.trim().split("\n").at(-1) ?? "";
}

const invoke = (name: string, event: unknown) => {
  const path = bundles.find((one) => one.name === name)!.folder;
  return inLambda(`
    const { handler } = await import(${JSON.stringify(`file://${path}/index.mjs`)});
    const context = { getRemainingTimeInMillis: () => 60000, functionName: "test", awsRequestId: "1" };
    const answer = await handler(${JSON.stringify(event)}, context).then((result) => ({ result }), (error) => ({ error: error.message }));
    console.log(JSON.stringify(answer));
    process.exit(0);`);
};

describe("the bundles", () => {
  it("are those of all functions, each small enough to start quickly", () => {
    expect(bundles.map(({ name }) => name)).toEqual([...FUNCTION_NAMES]);
    for (const { name, startBytes, codeBytes } of bundles) {
      expect(startBytes, name).toBeLessThan(2.5 * 1024 * 1024);
      expect(codeBytes, name).toBeLessThan((name === "ingest" ? 20 : 5) * 1024 * 1024);
    }
    expect(describeBundles(bundles)).toMatch(/ingest +\d+ kB of code, \d+ kB read at start/);
  });

  it("run in the deployed runtime", async () => {
    expect((await run(node, ["--version"])).stdout).toMatch(/^v24\./);
  });

  it("answer S3's test notification without reading anything", async () => {
    const body = JSON.stringify({ Service: "Amazon S3", Event: "s3:TestEvent", Bucket: "bucket" });
    const event = {
      Records: [{ messageId: "1", body, attributes: { ApproximateReceiveCount: "1" }, eventSource: "aws:sqs" }],
    };
    expect(JSON.parse(await invoke("ingest", event))).toEqual({ result: { batchItemFailures: [] } });
  });

  it("report a message that cannot be finished, alone", async () => {
    const record = (messageId: string, body: unknown) => ({
      messageId,
      body: JSON.stringify(body),
      attributes: { ApproximateReceiveCount: "1" },
      eventSource: "aws:sqs",
    });
    const event = { Records: [record("good", { Event: "s3:TestEvent" }), record("bad", { unknown: true })] };
    const answer = JSON.parse(await invoke("ingest", event));
    expect(answer).toEqual({ result: { batchItemFailures: [{ itemIdentifier: "bad" }] } });
  });

  it("name what is wrong with a schedule's input", async () => {
    const answer = JSON.parse(await invoke("digest", { digest: "daily", scheduledTime: "yesterday" }));
    expect(answer.error).toMatch(/scheduledTime/);
  });

  it("hold whatever they load later", async () => {
    for (const { name, folder: path, files } of bundles) {
      const chunks = files.map((file) => file.name).filter((file) => /-[A-Z0-9]{8}\.mjs$/.test(file));
      const answer = await inLambda(`
        for (const file of ${JSON.stringify(chunks)}) await import(${JSON.stringify(`file://${path}/`)} + file);
        console.log("all " + ${chunks.length});
        process.exit(0);`);
      expect(answer, name).toBe(`all ${chunks.length}`);
    }
  });

  it("are the same bytes whenever they are made", async () => {
    const again = join(folder, "again");
    await bundle(["digest", "unsubscribe", "mail-events"], again);
    for (const { name, folder: path } of bundles.filter((one) => one.name !== "ingest")) {
      expect(await hashOf(join(again, name)), name).toBe(await hashOf(path));
    }
  }, 120_000);

  it("name no folder of the machine they were made on", async () => {
    for (const { folder: path, files } of bundles) {
      for (const { name } of files) expect((await readFile(join(path, name), "utf8")).includes(ROOT), name).toBe(false);
    }
  });
});

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(path)).sort()) hash.update(name).update(await readFile(join(path, name)));
  return hash.digest("hex");
}
