/** How answers and failures are told apart; shared by the channels. */
import type { Answer } from "./channel.ts";

/** Failures of a connection before any byte of the request was sent: certainly not accepted. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "EPROTO",
]);

/** The system's code of a failure, found in it or in what caused it. */
function failureCode(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = (current as Error & { code?: unknown }).code;
    if (typeof code === "string") return code;
    if (current instanceof AggregateError && current.errors.length > 0) return failureCode(current.errors[0]);
  }
  return null;
}

/**
 * What a broken connection or a time-out means. Only codes are told, never the message: it can carry the address, and with it
 * the secret.
 */
export function answerToFailure(error: unknown): Answer {
  const code = failureCode(error);
  if (code !== null && NEVER_SENT.has(code))
    return { kind: "retry", afterSeconds: null, reason: `not connected: ${code}` };
  const name = error instanceof Error ? error.name : "failure";
  if (name === "TimeoutError" || name === "AbortError") return { kind: "unknown", reason: "no answer in time" };
  return { kind: "unknown", reason: `the connection broke: ${code ?? name}` };
}

/** Seconds of a `Retry-After` header: a number or a date (RFC 9110, 10.2.3); null where it is absent or senseless. */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return boundedDelay(Number(header));
  // Only the form of HTTP dates, which begin with the day of the week: other texts are read as dates in many ways.
  const date = /^[A-Za-z]{3,9}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : boundedDelay((date - now) / 1000);
}

/** A delay as a whole number of seconds between 0 and a day: no server can hold a delivery for ever. */
export function boundedDelay(seconds: number): number | null {
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(0, Math.ceil(seconds))) : null;
}

/**
 * What a status means where the channel says nothing more particular. 408, 425 and 429 and all 5xx ask for another try; a redirect
 * is never followed (it could lead anywhere with the secret); every other 4xx would be answered the same again.
 */
export function answerToStatus(status: number, retryAfter: number | null, detail: string): Answer {
  const reason = `HTTP ${status}${detail === "" ? "" : `: ${detail}`}`;
  if (status >= 200 && status < 300) return { kind: "sent", providerId: null };
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    return { kind: "retry", afterSeconds: retryAfter, reason };
  }
  if (status >= 300 && status < 400) {
    return { kind: "dead", reason: `HTTP ${status}: redirects are not followed; configure the final address` };
  }
  return { kind: "dead", reason };
}
