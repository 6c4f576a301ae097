import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Bucket } from "../../infra/local/bucket.ts";
import { createChecksum } from "../../infra/local/checksums.ts";
import { S3Endpoint } from "../../infra/local/s3.ts";
import { decodeChunks } from "../../infra/local/upload.ts";

const run = promisify(execFile);
const NAME = "drops";
let folder: string;
let server: Server;
let url: string;
let client: S3Client;
let bucket: Bucket;
let put: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "s3-"));
  bucket = new Bucket(NAME, join(folder, "bucket"), join(folder, "details"));
  await bucket.open();
  const endpoint = new S3Endpoint([bucket], join(folder, "uploads"), async (_, key) => {
    put.push(key);
  });
  server = createServer((request, response) => void endpoint.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new S3Client({
    endpoint: url,
    region: "eu-central-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
});

afterAll(async () => {
  client.destroy();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  put = [];
  await rm(join(folder, "bucket"), { recursive: true, force: true });
  await mkdir(join(folder, "bucket"));
});

const file = (key: string) => join(folder, "bucket", key);
const bodyOf = async (key: string, more: object = {}) => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket: NAME, Key: key, ...more }));
  return Buffer.from(await Body!.transformToByteArray());
};

describe("the bucket behind the AWS SDK", () => {
  it.each(["plain.txt", "with space & plus+.txt", "папка/артыкул №1.txt", "percent%20.txt", "a/b/c/d.txt"])(
    "keeps %j as a file of that name",
    async (key) => {
      await client.send(new PutObjectCommand({ Bucket: NAME, Key: key, Body: "Жыве!", ContentType: "text/plain" }));
      expect(await readFile(file(key), "utf8")).toBe("Жыве!");
      expect((await bodyOf(key)).toString()).toBe("Жыве!");
      expect(put).toEqual([key]);
      const head = await client.send(new HeadObjectCommand({ Bucket: NAME, Key: key }));
      expect(head).toMatchObject({ ContentType: "text/plain", ContentLength: 9 });
    },
  );

  it("takes a streamed body with its trailing checksum, unchanged", async () => {
    const content = randomBytes(700_000);
    const Body = Readable.from([content.subarray(0, 300_001), content.subarray(300_001)]);
    await client.send(
      new PutObjectCommand({
        Bucket: NAME,
        Key: "stream.bin",
        Body,
        ContentLength: content.length,
        ChecksumAlgorithm: "SHA256",
      }),
    );
    expect((await readFile(file("stream.bin"))).equals(content)).toBe(true);
  });

  it.each(["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"] as const)("checks %s", async (ChecksumAlgorithm) => {
    const name = ChecksumAlgorithm.toLowerCase();
    const checksum = createChecksum(name)!;
    checksum.update(Buffer.from("hello"));
    const right = checksum.digest();
    const send = (value: string) =>
      fetch(`${url}/drops/checked.txt`, {
        method: "PUT",
        body: "hello",
        headers: { [`x-amz-checksum-${name}`]: value },
      });
    expect((await send(right)).status).toBe(200);
    const wrong = await send(Buffer.alloc(Buffer.from(right, "base64").length).toString("base64"));
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain("BadDigest");
  });

  it("knows the published check values of its checksums", () => {
    const of = (name: string) => {
      const checksum = createChecksum(name)!;
      checksum.update(Buffer.from("12345"));
      checksum.update(Buffer.from("6789"));
      return Buffer.from(checksum.digest(), "base64").toString("hex");
    };
    expect(of("crc32")).toBe("cbf43926");
    expect(of("crc32c")).toBe("e3069283");
    expect(of("crc64nvme")).toBe("ae8b14860a799888");
  });

  it("puts the parts of a large upload together", async () => {
    const parts = [randomBytes(5 * 1024 * 1024), randomBytes(1234)];
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({ Bucket: NAME, Key: "large.bin", Metadata: { origin: "test" } }),
    );
    const tags: { ETag: string | undefined; PartNumber: number }[] = [];
    for (const [index, Body] of parts.entries()) {
      const { ETag } = await client.send(
        new UploadPartCommand({ Bucket: NAME, Key: "large.bin", UploadId, PartNumber: index + 1, Body }),
      );
      tags.push({ ETag, PartNumber: index + 1 });
    }
    const complete = (Parts: typeof tags) =>
      client.send(
        new CompleteMultipartUploadCommand({ Bucket: NAME, Key: "large.bin", UploadId, MultipartUpload: { Parts } }),
      );
    await expect(complete([...tags].reverse())).rejects.toThrow(/ascending/);
    expect(existsSync(file("large.bin"))).toBe(false);
    await complete(tags);
    expect((await readFile(file("large.bin"))).equals(Buffer.concat(parts))).toBe(true);
    const head = await client.send(new HeadObjectCommand({ Bucket: NAME, Key: "large.bin" }));
    expect(head.Metadata).toEqual({ origin: "test" });
    await expect(complete(tags)).rejects.toThrow(/no upload/);
  });

  it("gives ranges", async () => {
    await writeFile(file("digits"), "0123456789");
    expect((await bodyOf("digits", { Range: "bytes=2-4" })).toString()).toBe("234");
    expect((await bodyOf("digits", { Range: "bytes=7-" })).toString()).toBe("789");
    expect((await bodyOf("digits", { Range: "bytes=-2" })).toString()).toBe("89");
    await expect(bodyOf("digits", { Range: "bytes=10-" })).rejects.toMatchObject({ name: "InvalidRange" });
  });

  it("lists by prefix, folder and page, whatever the page size", async () => {
    const keys = ["a.txt", "b/1.txt", "b/2.txt", "b/c/3.txt", "b&<.txt", "я.txt"];
    for (const key of keys) await bucket.put(key, [Buffer.from(key)]);
    for (const MaxKeys of [1, 2, 3, 1000]) {
      const found: string[] = [];
      const folders: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({ Bucket: NAME, MaxKeys, Delimiter: "/", ContinuationToken }),
        );
        expect((page.Contents?.length ?? 0) + (page.CommonPrefixes?.length ?? 0)).toBeLessThanOrEqual(MaxKeys);
        found.push(...(page.Contents ?? []).map(({ Key }) => Key!));
        folders.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken !== undefined);
      expect(found.sort(), String(MaxKeys)).toEqual(["a.txt", "b&<.txt", "я.txt"].sort());
      expect(folders).toEqual(["b/"]);
    }
    const inside = await client.send(new ListObjectsV2Command({ Bucket: NAME, Prefix: "b/" }));
    expect(inside.Contents?.map(({ Key }) => Key)).toEqual(["b/1.txt", "b/2.txt", "b/c/3.txt"]);
  });

  it("knows the version that a notification named from one that replaced it", async () => {
    const { VersionId } = await client.send(new PutObjectCommand({ Bucket: NAME, Key: "v.txt", Body: "one" }));
    expect((await bodyOf("v.txt", { VersionId })).toString()).toBe("one");
    await client.send(new PutObjectCommand({ Bucket: NAME, Key: "v.txt", Body: "two" }));
    await expect(bodyOf("v.txt", { VersionId })).rejects.toMatchObject({ name: "NoSuchVersion" });
  });

  it("writes on condition, so that of two writers one learns that it was late", async () => {
    const write = (Body: string, condition: object) =>
      client.send(new PutObjectCommand({ Bucket: NAME, Key: "c.txt", Body, ...condition }));
    const { ETag } = await write("one", { IfNoneMatch: "*" });
    await expect(write("other", { IfNoneMatch: "*" })).rejects.toMatchObject({ name: "PreconditionFailed" });
    await write("two", { IfMatch: ETag });
    await expect(write("three", { IfMatch: ETag })).rejects.toMatchObject({ name: "PreconditionFailed" });
    expect((await bodyOf("c.txt")).toString()).toBe("two");
  });

  it("deletes an object, and the folders that held only it", async () => {
    await bucket.put("deep/er/x.txt", [Buffer.from("x")]);
    await client.send(new DeleteObjectCommand({ Bucket: NAME, Key: "deep/er/x.txt" }));
    await client.send(new DeleteObjectCommand({ Bucket: NAME, Key: "never/was" }));
    expect(existsSync(file("deep"))).toBe(false);
    await expect(bodyOf("deep/er/x.txt")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  it("refuses what it does not know, by name", async () => {
    await bucket.put("x.txt", [Buffer.from("x")]);
    const copy = client.send(new CopyObjectCommand({ Bucket: NAME, Key: "y.txt", CopySource: "drops/x.txt" }));
    await expect(copy).rejects.toMatchObject({ name: "NotImplemented" });
    const tagging = await fetch(`${url}/drops/x.txt?tagging`, { method: "PUT", body: "<Tagging/>" });
    expect(tagging.status).toBe(501);
    expect(await readFile(file("x.txt"), "utf8")).toBe("x");
  });

  it.each([
    "../outside.txt",
    "a/../../outside.txt",
    "/absolute.txt",
    "a//b.txt",
    "back\\slash.txt",
    `${"x".repeat(300)}`,
  ])("lets no key out of the folder: %j", async (key) => {
    await expect(bucket.put(key, [Buffer.from("x")])).rejects.toThrow(/folder/);
    const escaped = key.split("/").map(encodeURIComponent).join("/").replaceAll("..", "%2e%2e");
    const answer = await fetch(`${url}/drops/${escaped}`, { method: "PUT", body: "x" });
    expect([400, 404]).toContain(answer.status);
    expect(existsSync(join(folder, "outside.txt"))).toBe(false);
  });

  it("does not take one name for a file and a folder", async () => {
    await bucket.put("a", [Buffer.from("x")]);
    const answer = await fetch(`${url}/drops/a/b`, { method: "PUT", body: "x" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("both a file and a folder");
  });

  it("leaves no file behind where a body breaks off", async () => {
    const answer = await fetch(`${url}/drops/half.txt`, {
      method: "PUT",
      body: "5\r\nhello\r\n",
      headers: { "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER", "x-amz-decoded-content-length": "10" },
    });
    expect(answer.status).toBe(400);
    expect(existsSync(file("half.txt"))).toBe(false);
  });
});

describe("decodeChunks", () => {
  it("takes the framing off, wherever the network cuts it", async () => {
    const framed = Buffer.from(
      "5;chunk-signature=abc\r\nhello\r\n7\r\n, world\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
    );
    for (let size = 1; size <= framed.length; size++) {
      const trailers = new Map<string, string>();
      const pieces = Array.from({ length: Math.ceil(framed.length / size) }, (_, index) =>
        framed.subarray(index * size, (index + 1) * size),
      );
      const out: Uint8Array[] = [];
      for await (const piece of decodeChunks(Readable.from(pieces), trailers)) out.push(Buffer.from(piece));
      expect(Buffer.concat(out).toString()).toBe("hello, world");
      expect(trailers.get("x-amz-checksum-crc32")).toBe("AAAAAA==");
    }
  });
});

// Debian's package awscli; other installations of the name may be of another major version, which works as well.
const aws = ["/usr/bin/aws", "/usr/local/bin/aws"].find(existsSync);

describe.skipIf(aws === undefined)("the bucket behind the AWS CLI", () => {
  const cli = async (...words: string[]) => {
    const { stdout } = await run(aws!, [...words, "--endpoint-url", url, "--no-sign-request"], {
      env: { PATH: process.env["PATH"], HOME: folder, AWS_EC2_METADATA_DISABLED: "true" },
    });
    return stdout;
  };

  it("copies there and back, lists and removes", async () => {
    const content = randomBytes(9 * 1024 * 1024);
    await writeFile(join(folder, "in.bin"), content);
    await cli("s3", "cp", join(folder, "in.bin"), "s3://drops/großes Bild/ё.bin", "--no-progress");
    const sum = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
    expect(sum(await readFile(file("großes Bild/ё.bin")))).toBe(sum(content));
    expect(await cli("s3", "ls", "s3://drops/", "--recursive")).toContain("9437184 großes Bild/ё.bin");
    await cli("s3", "cp", "s3://drops/großes Bild/ё.bin", join(folder, "out.bin"), "--no-progress");
    expect(sum(await readFile(join(folder, "out.bin")))).toBe(sum(content));
    await cli("s3", "rm", "s3://drops/", "--recursive");
    expect(await bucket.list()).toEqual([]);
  }, 60_000);
});
