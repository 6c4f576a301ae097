import { describe, expect, it } from "vitest";
import { answerToFailure, answerToStatus, boundedDelay, retryAfterSeconds } from "../../shared/channels/answers.ts";
import { NOW } from "./context.ts";

describe("a status", () => {
  it.each([
    [200, "sent"],
    [202, "sent"],
    [204, "sent"],
    [301, "dead"],
    [308, "dead"],
    [400, "dead"],
    [401, "dead"],
    [403, "dead"],
    [404, "dead"],
    [408, "retry"],
    [410, "dead"],
    [413, "dead"],
    [422, "dead"],
    [425, "retry"],
    [429, "retry"],
    [500, "retry"],
    [502, "retry"],
    [503, "retry"],
    [504, "retry"],
    [529, "retry"],
  ])("of %i is %s", (status, kind) => {
    expect(answerToStatus(status, null, "").kind).toBe(kind);
  });
});

describe("the delay a server asks for", () => {
  it.each([
    [null, null],
    ["30", 30],
    ["0.5", 1],
    ["-5", null],
    ["soon", null],
    ["999999999", 86_400],
    [new Date(NOW + 90_000).toUTCString(), 90],
    [new Date(NOW - 90_000).toUTCString(), 0],
  ])("of %j is %j", (header, seconds) => {
    expect(retryAfterSeconds(header, NOW)).toBe(seconds);
  });

  it("is a number, or none", () => {
    expect(boundedDelay(Number.NaN)).toBeNull();
    expect(boundedDelay(Number.POSITIVE_INFINITY)).toBeNull();
    expect(boundedDelay(1.2)).toBe(2);
  });
});

describe("a failure", () => {
  const caused = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code }) });
  it.each([
    [caused("ECONNREFUSED"), "retry"],
    [caused("ENOTFOUND"), "retry"],
    [caused("UND_ERR_CONNECT_TIMEOUT"), "retry"],
    [caused("CERT_HAS_EXPIRED"), "retry"],
    [
      new TypeError("x", { cause: new AggregateError([Object.assign(new Error("x"), { code: "ECONNREFUSED" })]) }),
      "retry",
    ],
    [caused("ECONNRESET"), "unknown"],
    [caused("UND_ERR_SOCKET"), "unknown"],
    [caused("UND_ERR_HEADERS_TIMEOUT"), "unknown"],
    [new DOMException("x", "TimeoutError"), "unknown"],
    [new Error("https://hooks.slack.com/services/secret"), "unknown"],
    ["a string with a secret", "unknown"],
  ])("%s is %s, and tells no message", (error, kind) => {
    const answer = answerToFailure(error);
    expect(answer.kind).toBe(kind);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });
});
