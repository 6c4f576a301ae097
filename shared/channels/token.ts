import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { Actor } from "./channel.ts";

/** What a signed link asks for. It names no address: a recipient is a hash. */
export type Request =
  /** Send this recipient no more of this digest. */
  | { readonly action: "stop"; readonly digest: string; readonly recipient: string }
  /** This development is not relevant to this digest, or what is about one of these actors. */
  | {
      readonly action: "feedback";
      readonly digest: string;
      readonly edition: string;
      readonly development: string;
      readonly actors: readonly Actor[];
    };

/**
 * The hash by which a mail address is kept and named in links: the first 128 bits of SHA-256 over the address in lower case.
 * An address that is written with other capitals is the same recipient.
 */
export function recipientId(address: string): string {
  return createHash("sha256").update(`recipient:${address.trim().toLowerCase()}`).digest("hex").slice(0, 32);
}

/** Text with every mail address in it replaced by its hash: for logs, where a reader's address has no place. */
export function hideAddresses(text: string): string {
  return text.replace(/[^\s/<>"',;]+@[^\s/<>"',;]+/g, recipientId);
}

const VERSION = "1";

function signature(key: string, payload: string): Buffer {
  return createHmac("sha256", key).update(`${VERSION}.${payload}`).digest().subarray(0, 24);
}

/** A request without the names of its fields, since each link of a mail carries one. */
type Fields =
  | readonly ["stop", digest: string, recipient: string]
  | readonly [
      "feedback",
      digest: string,
      edition: string,
      development: string,
      ...actors: (readonly [string, string])[],
    ];

function fieldsOf(request: Request): Fields {
  if (request.action === "stop") return ["stop", request.digest, request.recipient];
  const { digest, edition, development, actors } = request;
  return ["feedback", digest, edition, development, ...actors.map(({ id, name }) => [id, name] as const)];
}

function requestOf(fields: Fields): Request {
  if (fields[0] === "stop") return { action: "stop", digest: fields[1], recipient: fields[2] };
  const [action, digest, edition, development, ...actors] = fields;
  return { action, digest, edition, development, actors: actors.map(([id, name]) => ({ id, name })) };
}

/**
 * A request as a token for an address: version, content and an HMAC-SHA256 of 192 bits. It does not expire, since a mail may be
 * read years later and must still be stoppable; a new signing key ends all tokens of the old one.
 */
export function signToken(key: string, request: Request): string {
  const payload = Buffer.from(JSON.stringify(fieldsOf(request))).toString("base64url");
  return `${VERSION}.${payload}.${signature(key, payload).toString("base64url")}`;
}

/** What a token asks for, or null where it is not one that this key signed. */
export function readToken(key: string, token: string): Request | null {
  const match = /^1\.([\w-]{1,2000})\.([\w-]{32})$/.exec(token);
  if (!match) return null;
  if (!timingSafeEqual(Buffer.from(match[2]!, "base64url"), signature(key, match[1]!))) return null;
  return requestOf(JSON.parse(Buffer.from(match[1]!, "base64url").toString()) as Fields);
}
