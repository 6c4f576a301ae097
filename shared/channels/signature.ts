import { createHmac } from "node:crypto";

/**
 * The headers of a signed message as Standard Webhooks 1.0.0 wants them: `webhook-id` is the same at every attempt, the signature
 * is an HMAC-SHA256 over `id.timestamp.body`.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @param secret `whsec_` and the key in base64 (24 to 64 bytes), or several of them apart by blanks while a key is being changed:
 *   the message then carries a signature for each.
 * @param seconds since 1970, the time of this attempt
 * @throws Error where the secret has not that form; the message does not repeat it
 */
export function signedHeaders(id: string, seconds: number, body: string, secret: string): Record<string, string> {
  const signatures = secret
    .trim()
    .split(/\s+/)
    .map((key) => `v1,${createHmac("sha256", keyOf(key)).update(`${id}.${seconds}.${body}`).digest("base64")}`);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": signatures.join(" "),
  };
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  if (key.length < 24 || key.length > 64) {
    throw new Error("a webhook's secret is `whsec_` and 24 to 64 bytes in base64");
  }
  return key;
}
