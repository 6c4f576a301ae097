import { GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";
import { beforeEach, describe, expect, it } from "vitest";
import { createS3Archive } from "../../shared/channels/archive-store.ts";
import { type Answer, type ArchiveStore, createChannel } from "../../shared/channels/index.ts";
import { DAILY } from "../render/editions.ts";
import { inspect } from "../render/inspect.ts";
import { MemoryArchive, sendContext } from "./context.ts";

const channel = createChannel({ kind: "archive", formats: ["html", "atom", "jsonfeed", "csv", "jsonl"] });
const { links } = sendContext();

async function file(view: typeof DAILY, store: ArchiveStore): Promise<Answer[]> {
  const context = sendContext({ clients: { ...sendContext().clients, archive: async () => store } });
  const answers: Answer[] = [];
  for (const part of channel.prepare(view, { links })) answers.push(await channel.send(part, "archive", context));
  return answers;
}

describe("the archive", () => {
  it("holds a page, a table and lines for each edition, and the digest's feeds", async () => {
    const store = new MemoryArchive();
    const answers = await file(DAILY, store);
    expect(answers.map(({ kind }) => kind)).toEqual(["sent", "sent", "sent", "sent"]);
    const types = Object.fromEntries(Array.from(store.files, ([name, { contentType }]) => [name, contentType]));
    expect(types).toEqual({
      [`${DAILY.id}.html`]: "text/html; charset=utf-8",
      [`${DAILY.id}.csv`]: "text/csv; charset=utf-8",
      [`${DAILY.id}.jsonl`]: "application/x-ndjson; charset=utf-8",
      "daily.html": "text/html; charset=utf-8",
      "daily.json": "application/feed+json; charset=utf-8",
      "daily.atom": "application/atom+xml; charset=utf-8",
    });
    expect(store.files.get("daily.atom")!.body).toContain(
      'rel="self" type="application/atom+xml" href="https://archive.example.org/daily.atom"',
    );
  });

  it("is the same after an edition is written again, in any order with another", async () => {
    const later = { ...DAILY, id: "daily-2026-11-26T04:00:00Z", at: "2026-11-26T04:00:00Z" };
    const bodies = async (...views: (typeof DAILY)[]) => {
      const store = new MemoryArchive();
      for (const view of views) await file(view, store);
      return new Map(Array.from(store.files, ([name, { body }]) => [name, body] as const).sort());
    };
    const once = await bodies(DAILY, later);
    expect(await bodies(DAILY, later, DAILY, later)).toEqual(once);
    expect(await bodies(later, DAILY)).toEqual(once);
    expect(JSON.parse(once.get("daily.json")!).items).toHaveLength(16);
    const index = inspect(once.get("daily.html")!);
    expect(index.text).toMatch(/Thursday, 26 November 2026, 07:00.*Wednesday, 25 November 2026, 07:00/s);
    expect(index.addresses).toContain(`${encodeURIComponent(DAILY.id)}.html#d-d1`);
    expect(once.get(`${DAILY.id}.html`)).toContain('id="d-d1"');
  });

  it("loses no entry where two editions write the feed at the same time", async () => {
    const store = new MemoryArchive();
    let first = true;
    const racing: ArchiveStore = {
      read: async (name) => {
        const found = await store.read(name);
        if (first) {
          first = false;
          await file({ ...DAILY, id: "other" }, store);
        }
        return found;
      },
      write: (name, body, version) => store.write(name, body, version),
    };
    expect((await file(DAILY, racing)).every(({ kind }) => kind === "sent")).toBe(true);
    expect(JSON.parse(store.files.get("daily.json")!.body).items).toHaveLength(16);
  });

  it("tries a feed again later that is always being written", async () => {
    const busy: ArchiveStore = {
      read: async () => null,
      write: async (_name, _file, version) => version === undefined,
    };
    expect((await file(DAILY, busy)).at(-1)).toEqual({
      kind: "retry",
      afterSeconds: null,
      reason: "the feed was being written by another edition",
    });
  });

  it("writes only what is wanted", () => {
    const only = createChannel({ kind: "archive", formats: ["atom"] });
    expect(only.prepare(DAILY, { links }).map(({ id }) => id)).toEqual(["feeds"]);
  });
});

describe("the archive in a bucket", () => {
  const s3 = mockClient(S3Client);
  const store = createS3Archive(new S3Client({ region: "eu-central-1" }), "archive");
  const fail = (name: string, httpStatusCode: number) =>
    Object.assign(new Error(name), { name, $fault: "client", $metadata: { httpStatusCode } });
  beforeEach(() => s3.reset());

  it("reads a file with its version, and null where there is none", async () => {
    s3.on(GetObjectCommand).resolvesOnce({ Body: { transformToString: async () => "Ў" } as never, ETag: '"e1"' });
    expect(await store.read("daily.json")).toEqual({ body: "Ў", version: '"e1"' });
    s3.on(GetObjectCommand).rejects(fail("NoSuchKey", 404));
    expect(await store.read("daily.json")).toBeNull();
  });

  it("writes where nothing changed meanwhile", async () => {
    s3.on(PutObjectCommand).resolves({});
    const body = { body: "x", contentType: "text/plain" };
    await store.write("a", body);
    await store.write("a", body, null);
    await store.write("a", body, '"e1"');
    const inputs = s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input);
    expect(inputs.map(({ IfMatch, IfNoneMatch }) => [IfMatch, IfNoneMatch])).toEqual([
      [undefined, undefined],
      [undefined, "*"],
      ['"e1"', undefined],
    ]);
    s3.on(PutObjectCommand).rejects(fail("PreconditionFailed", 412));
    expect(await store.write("a", body, '"e1"')).toBe(false);
  });

  it.each([
    ["AccessDenied", 403, "dead"],
    ["NoSuchBucket", 404, "dead"],
    ["SlowDown", 503, "retry"],
    ["InternalError", 500, "retry"],
  ])("reads %s as %s", async (name, status, kind) => {
    s3.on(PutObjectCommand).rejects(fail(name, status));
    s3.on(GetObjectCommand).rejects(fail(name, status));
    for (const answer of await file(DAILY, store)) expect(answer.kind).toBe(kind);
  });
});
