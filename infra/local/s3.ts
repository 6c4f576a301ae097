import { randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { type Bucket, KeyError, type ObjectDetails, type StoredObject } from "./bucket.ts";
import { MultipartUploads } from "./multipart.ts";
import { type Call, type Described, decode, describe, notImplemented, rangeOf, send } from "./s3-answers.ts";
import { discard, receive, S3Error } from "./upload.ts";
import { xml } from "./xml.ts";

/**
 * The part of S3 that the functions and `aws s3 cp`, `ls`, `rm` and `sync` use, path-style, over folders. Everything else is refused
 * as NotImplemented. Signatures are not checked: the endpoint is bound to loopback.
 */
export class S3Endpoint {
  private readonly buckets: ReadonlyMap<string, Bucket>;
  private readonly uploads: MultipartUploads;
  /** Called after an object was put, before the client has its answer. */
  private readonly onPut: (bucket: Bucket, key: string) => Promise<void>;

  constructor(buckets: readonly Bucket[], uploads: string, onPut: (bucket: Bucket, key: string) => Promise<void>) {
    this.buckets = new Map(buckets.map((bucket) => [bucket.name, bucket]));
    this.uploads = new MultipartUploads(uploads);
    this.onPut = onPut;
  }

  has(bucket: string): boolean {
    return this.buckets.has(bucket);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID().replaceAll("-", "").slice(0, 16).toUpperCase();
    response.setHeader("x-amz-request-id", requestId);
    try {
      await this.answer(request, response);
    } catch (error) {
      const known =
        error instanceof S3Error
          ? error
          : error instanceof KeyError
            ? new S3Error(400, "InvalidArgument", error.message)
            : new S3Error(500, "InternalError", error instanceof Error ? error.message : String(error));
      if (response.headersSent) {
        response.destroy();
        return;
      }
      await discard(request);
      const body = xml("Error", { Code: known.code, Message: known.message, RequestId: requestId }, "");
      send(response, known.status, body.replace(' xmlns=""', ""), request.method === "HEAD");
    }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const [bucketName = "", ...rest] = url.pathname.slice(1).split("/");
    const method = request.method ?? "GET";
    if (bucketName === "") {
      if (method !== "GET") throw notImplemented(`${method} without a bucket`);
      return this.listBuckets(response);
    }
    const bucket = this.buckets.get(decode(bucketName));
    if (bucket === undefined) {
      const names = [...this.buckets.keys()].join(" and ");
      throw new S3Error(404, "NoSuchBucket", `There is no bucket ${bucketName} here, only ${names}.`);
    }
    const call: Call = { request, response, bucket, key: decode(rest.join("/")), query: url.searchParams };
    return call.key === "" ? this.answerBucket(method, call) : this.answerObject(method, call);
  }

  private async answerBucket(method: string, call: Call): Promise<void> {
    const { query, response } = call;
    if (method === "HEAD") return send(response, 200, "");
    if (method === "GET" && query.get("list-type") === "2") return this.list(call);
    if (method === "GET" && query.has("location")) {
      return send(response, 200, xml("LocationConstraint", {}));
    }
    throw notImplemented(`${method} of a bucket ${[...query.keys()].join(" ")}`.trim());
  }

  private async answerObject(method: string, call: Call): Promise<void> {
    const { query, request } = call;
    const asks = [...query.keys()].filter(
      (name) => !["x-id", "versionId", "partNumber", "uploadId", "uploads"].includes(name),
    );
    const overrides = asks.filter((name) => name.startsWith("response-"));
    if (asks.length > 0) throw notImplemented(`${method} with ${overrides.length > 0 ? overrides[0] : `?${asks[0]}`}`);
    if (request.headers["x-amz-copy-source"] !== undefined) throw notImplemented("copying from one object to another");
    if (query.has("uploads") && method === "POST") return this.uploads.create(call);
    if (query.has("uploadId")) {
      if (method === "PUT") return this.uploads.part(call);
      if (method === "POST") return this.completeUpload(call);
      if (method === "DELETE") return this.uploads.abort(call);
      throw notImplemented("listing the parts of an upload");
    }
    if (method === "PUT") return this.put(call);
    if (method === "GET" || method === "HEAD") return this.get(call, method === "HEAD");
    if (method === "DELETE") {
      await call.bucket.delete(call.key);
      return send(call.response, 204, "");
    }
    throw notImplemented(`${method} of an object`);
  }

  private listBuckets(response: ServerResponse): void {
    const buckets = [...this.buckets.keys()].map((Name) => ({ Name, CreationDate: new Date(0).toISOString() }));
    send(
      response,
      200,
      xml("ListAllMyBucketsResult", { Owner: { ID: "local", DisplayName: "local" }, Buckets: { Bucket: buckets } }),
    );
  }

  private async list({ bucket, query, response }: Call): Promise<void> {
    const prefix = query.get("prefix") ?? "";
    const delimiter = query.get("delimiter") ?? "";
    const maximum = Math.min(Number.parseInt(query.get("max-keys") ?? "1000", 10) || 0, 1000);
    const token = query.get("continuation-token");
    const after = token === null ? (query.get("start-after") ?? "") : Buffer.from(token, "base64url").toString();
    const encode = (text: string) =>
      query.get("encoding-type") === "url" ? encodeURIComponent(text).replaceAll("%2F", "/") : text;

    const contents: StoredObject[] = [];
    const common: string[] = [];
    let last = after;
    let truncated = false;
    for (const object of await bucket.list()) {
      if (!object.key.startsWith(prefix)) continue;
      const cut = delimiter === "" ? -1 : object.key.indexOf(delimiter, prefix.length);
      const name = cut < 0 ? object.key : object.key.slice(0, cut + delimiter.length);
      // A page that ended with a common prefix has told of everything under it.
      const told =
        after !== "" && (Buffer.compare(Buffer.from(name), Buffer.from(after)) <= 0 || (cut >= 0 && name === after));
      if (told || (cut >= 0 && common.at(-1) === name)) continue;
      if (contents.length + common.length >= maximum) {
        truncated = maximum > 0;
        break;
      }
      if (cut < 0) contents.push(object);
      else common.push(name);
      last = name;
    }
    const details = await Promise.all(contents.map(({ key }) => bucket.head(key)));
    send(
      response,
      200,
      xml("ListBucketResult", {
        Name: bucket.name,
        Prefix: encode(prefix),
        Delimiter: delimiter === "" ? null : encode(delimiter),
        MaxKeys: maximum,
        EncodingType: query.get("encoding-type"),
        KeyCount: contents.length + common.length,
        IsTruncated: truncated,
        ContinuationToken: token,
        NextContinuationToken: truncated ? Buffer.from(last).toString("base64url") : null,
        StartAfter: query.get("start-after") === null ? null : encode(query.get("start-after") ?? ""),
        Contents: contents.map(({ key, size, modified }, index) => ({
          Key: encode(key),
          LastModified: modified.toISOString(),
          ETag: `"${details[index]?.etag ?? ""}"`,
          Size: size,
          StorageClass: "STANDARD",
        })),
        CommonPrefixes: common.map((Prefix) => ({ Prefix: encode(Prefix) })),
      }),
    );
  }

  private async put(call: Call): Promise<void> {
    const { request, response, bucket, key } = call;
    if (key.endsWith("/")) {
      // A folder marker, as consoles make them.
      await discard(request);
      await mkdir(bucket.path(key.replace(/\/+$/, "")), { recursive: true });
      response.setHeader("ETag", '"d41d8cd98f00b204e9800998ecf8427e"');
      return send(response, 200, "");
    }
    bucket.path(key);
    const temporary = bucket.temporary();
    await receive(request, temporary);
    await this.finish(call, temporary, describe(request));
  }

  /** Puts the finished file into the folder where the conditions of the request hold. */
  private async finish(
    { request, response, bucket, key }: Call,
    temporary: string,
    details: Described,
    body?: (object: ObjectDetails) => string,
  ): Promise<void> {
    const ifMatch = request.headers["if-match"];
    const ifNoneMatch = request.headers["if-none-match"];
    if (ifMatch !== undefined || ifNoneMatch !== undefined) {
      const present = await bucket.head(key);
      const failed =
        (ifNoneMatch === "*" && present !== null) ||
        (ifMatch !== undefined && (present === null || `"${present.etag}"` !== ifMatch));
      if (failed) {
        await rm(temporary, { force: true });
        throw new S3Error(412, "PreconditionFailed", "The object is not as the condition wants it.");
      }
    }
    const object = await bucket.commit(temporary, key, details);
    await this.onPut(bucket, key);
    response.setHeader("ETag", `"${object.etag}"`);
    response.setHeader("x-amz-version-id", object.version);
    send(response, 200, body?.(object) ?? "");
  }

  private async get({ request, response, bucket, key, query }: Call, headOnly: boolean): Promise<void> {
    const object = await bucket.head(key);
    if (object === null) throw new S3Error(404, "NoSuchKey", `There is no object ${key}.`);
    const version = query.get("versionId");
    if (version !== null && version !== object.version) {
      throw new S3Error(404, "NoSuchVersion", `${key} was overwritten: the folder keeps only the newest version.`);
    }
    const etag = `"${object.etag}"`;
    response.setHeader("ETag", etag);
    response.setHeader("Last-Modified", object.modified.toUTCString());
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("x-amz-version-id", object.version);
    for (const [name, value] of Object.entries(object.metadata)) response.setHeader(`x-amz-meta-${name}`, value);
    if (request.headers["if-none-match"] === etag) return send(response, 304, "");
    const ifMatch = request.headers["if-match"];
    if (ifMatch !== undefined && ifMatch !== etag) {
      throw new S3Error(412, "PreconditionFailed", "The object is not as the condition wants it.");
    }
    const range = rangeOf(request.headers.range, object.size);
    if (range !== null) response.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${object.size}`);
    response.writeHead(range === null ? 200 : 206, {
      "Content-Type": object.contentType ?? "binary/octet-stream",
      "Content-Length": range === null ? object.size : range.end - range.start + 1,
    });
    if (headOnly || object.size === 0) {
      response.end();
      return;
    }
    await pipeline(bucket.read(object.path, range ?? undefined), response);
  }

  private async completeUpload(call: Call): Promise<void> {
    const { bucket, key } = call;
    const { temporary, details } = await this.uploads.join(call);
    await this.finish(call, temporary, details, ({ etag }) =>
      xml("CompleteMultipartUploadResult", { Bucket: bucket.name, Key: key, ETag: `"${etag}"` }),
    );
    await this.uploads.forget(call);
  }
}
