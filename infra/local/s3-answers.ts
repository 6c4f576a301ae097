/** How the local bucket reads a request and words its answers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bucket } from "./bucket.ts";
import { S3Error } from "./upload.ts";

export interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly bucket: Bucket;
  readonly key: string;
  readonly query: URLSearchParams;
}

/** What a request says of the object it brings. */
export interface Described {
  readonly contentType: string | null;
  readonly metadata: Record<string, string>;
}

export function describe(request: IncomingMessage): Described {
  const metadata: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith("x-amz-meta-") && typeof value === "string") metadata[name.slice(11)] = value;
  }
  return { contentType: request.headers["content-type"] ?? null, metadata };
}

/** The part that a Range header asks for; null where there is none, or none that S3 would heed. */
export function rangeOf(header: string | undefined, size: number): { start: number; end: number } | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return null;
  const unsatisfiable = new S3Error(416, "InvalidRange", `The object has ${size} bytes.`);
  if (match[1] === "") {
    const count = Number(match[2]);
    if (count === 0 || size === 0) throw unsatisfiable;
    return { start: Math.max(0, size - count), end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  if (start >= size) throw unsatisfiable;
  return end < start ? null : { start, end };
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Error(400, "InvalidURI", "The address cannot be decoded.");
  }
}

export function notImplemented(what: string): S3Error {
  return new S3Error(
    501,
    "NotImplemented",
    `The local bucket does not know ${what}. It knows PutObject, multipart uploads, GetObject, HeadObject, ListObjectsV2 and DeleteObject.`,
  );
}

export function send(response: ServerResponse, status: number, body: string, headOnly = false): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...(body === "" ? {} : { "Content-Type": "application/xml" }),
    ...(status === 204 || status === 304 ? {} : { "Content-Length": length }),
  });
  response.end(headOnly ? undefined : body);
}
