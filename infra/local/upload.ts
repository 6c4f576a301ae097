import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Checksum, createChecksum } from "./checksums.ts";

/** What is wrong with a request, in the words of S3. */
export class S3Error extends Error {
  override readonly name = "S3Error";
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The largest object that one request may carry, as in S3. */
const LARGEST_BODY = 5 * 1024 ** 3;

/**
 * Stores the body of an upload in a file and checks all that the client told about it: lengths, MD5, SHA-256 of the payload and the
 * flexible checksums, in headers or, for a streamed body, in its trailer.
 * @returns the MD5 in hexadecimal
 */
export async function receive(request: IncomingMessage, path: string): Promise<string> {
  const header = (name: string) => {
    const value = request.headers[name];
    return typeof value === "string" ? value : undefined;
  };
  const payload = header("x-amz-content-sha256") ?? "";
  const encodings = (header("content-encoding") ?? "").split(",").map((part) => part.trim().toLowerCase());
  const streamed = payload.startsWith("STREAMING-") || encodings.includes("aws-chunked");

  const named = Object.keys(request.headers)
    .filter((name) => name.startsWith("x-amz-checksum-") && name !== "x-amz-checksum-type")
    .map((name) => name.slice("x-amz-checksum-".length));
  const trailing = (header("x-amz-trailer") ?? "")
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name.startsWith("x-amz-checksum-"))
    .map((name) => name.slice("x-amz-checksum-".length));
  const checksums = new Map<string, Checksum>();
  for (const name of [...named, ...trailing]) {
    const checksum = createChecksum(name);
    if (checksum !== null) checksums.set(name, checksum);
  }

  const md5 = createHash("md5");
  const sha256 = createHash("sha256");
  let length = 0;
  const measure = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > LARGEST_BODY) throw new S3Error(400, "EntityTooLarge", "One request carries at most 5 GB.");
      md5.update(chunk);
      sha256.update(chunk);
      for (const checksum of checksums.values()) checksum.update(chunk);
      yield chunk;
    }
  };

  const trailers = new Map<string, string>();
  try {
    await pipeline(streamed ? decodeChunks(request, trailers) : request, measure, createWriteStream(path));
    const digest = md5.digest();
    const expectedLength = header(streamed ? "x-amz-decoded-content-length" : "content-length");
    if (expectedLength !== undefined && Number(expectedLength) !== length) {
      throw new S3Error(400, "IncompleteBody", `The request told of ${expectedLength} bytes and brought ${length}.`);
    }
    const contentMd5 = header("content-md5");
    if (contentMd5 !== undefined && contentMd5 !== digest.toString("base64")) {
      throw new S3Error(400, "BadDigest", "The Content-MD5 does not match the body.");
    }
    if (/^[0-9a-f]{64}$/.test(payload) && payload !== sha256.digest("hex")) {
      throw new S3Error(400, "XAmzContentSHA256Mismatch", "The x-amz-content-sha256 does not match the body.");
    }
    for (const [name, checksum] of checksums) {
      const expected = header(`x-amz-checksum-${name}`) ?? trailers.get(`x-amz-checksum-${name}`);
      if (expected === undefined) {
        throw new S3Error(400, "MalformedTrailerError", `The trailer x-amz-checksum-${name} is missing.`);
      }
      if (expected !== checksum.digest()) {
        throw new S3Error(400, "BadDigest", `The ${name} checksum does not match the body.`);
      }
    }
    return digest.toString("hex");
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Reads and forgets a body, so that the connection can go on. */
export async function discard(request: IncomingMessage): Promise<void> {
  await pipeline(request, new Writable({ write: (_chunk, _encoding, done) => done() })).catch(() => {});
}

const LINE_LIMIT = 16 * 1024;

/**
 * Takes `aws-chunked` framing off a body: `<hex size>[;chunk-signature=…]\r\n<bytes>\r\n`, a chunk of size 0, then trailer lines.
 * (Amazon S3 API reference, "Signature calculations for the Authorization header: transferring payload in multiple chunks".)
 */
export async function* decodeChunks(
  source: AsyncIterable<Uint8Array>,
  trailers: Map<string, string>,
): AsyncGenerator<Uint8Array> {
  let buffer = Buffer.alloc(0);
  const iterator = source[Symbol.asyncIterator]();
  const more = async (): Promise<boolean> => {
    const { done, value } = await iterator.next();
    if (done) return false;
    buffer = buffer.length === 0 ? Buffer.from(value) : Buffer.concat([buffer, value]);
    return true;
  };
  const broken = () => new S3Error(400, "IncompleteBody", "The streamed body ends before its last chunk.");
  const line = async (): Promise<string | null> => {
    for (;;) {
      const end = buffer.indexOf("\r\n");
      if (end >= 0) {
        const text = buffer.subarray(0, end).toString("latin1");
        buffer = buffer.subarray(end + 2);
        return text;
      }
      if (buffer.length > LINE_LIMIT)
        throw new S3Error(400, "InvalidRequest", "A line of the streamed body is too long.");
      if (!(await more())) {
        const rest = buffer.toString("latin1");
        buffer = Buffer.alloc(0);
        return rest === "" ? null : rest;
      }
    }
  };

  for (;;) {
    const head = await line();
    if (head === null) throw broken();
    const size = /^([0-9a-f]{1,12})(;.*)?$/i.exec(head)?.[1];
    if (size === undefined) throw new S3Error(400, "InvalidRequest", "The streamed body has a chunk without a size.");
    let left = Number.parseInt(size, 16);
    if (left === 0) break;
    while (left > 0) {
      if (buffer.length === 0 && !(await more())) throw broken();
      const piece = buffer.subarray(0, left);
      buffer = buffer.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
    if ((await line()) !== "")
      throw new S3Error(400, "InvalidRequest", "A chunk of the streamed body has another size.");
  }
  for (let text = await line(); text !== null && text !== ""; text = await line()) {
    const colon = text.indexOf(":");
    if (colon > 0) trailers.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
}
