import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError, validateConfiguration } from "../../shared/config/index.ts";

const smallest = () => ({
  digests: [
    {
      name: "daily",
      title: "Daily",
      cadence: { kind: "daily", at: "07:00" },
      channels: [{ kind: "email", from: "Monitor <monitor@example.org>", recipients: ["reader@example.org"] }],
    },
  ] as Record<string, unknown>[],
});

function mistakes(input: unknown) {
  try {
    validateConfiguration(input);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.mistakes;
    throw error;
  }
  return [];
}

const paths = (input: unknown) => mistakes(input).map(({ path }) => path);

describe("validateConfiguration", () => {
  it("fills in what the smallest configuration leaves out", () => {
    const configuration = validateConfiguration(smallest());
    expect(configuration.name).toBe("belarus-monitor");
    expect(configuration.digests[0]).toMatchObject({ language: "en", timeZone: "Europe/Minsk", filter: {} });
    expect(configuration.limits).toEqual({});
    expect(configuration.freshness.articleDays).toBeNull();
  });

  it("keeps the defaults of a section that is given in part", () => {
    const configuration = validateConfiguration({ ...smallest(), freshness: { articleDays: 30 } });
    expect(configuration.freshness).toEqual({ articleDays: 30, eventDays: 14 });
  });

  it("accepts what it returned", () => {
    const configuration = validateConfiguration(smallest());
    expect(validateConfiguration(JSON.parse(JSON.stringify(configuration)))).toEqual(configuration);
  });

  it("names path, value and expectation", () => {
    const input = smallest();
    input.digests[0]!["cadence"] = { kind: "daily", at: "25:00" };
    expect(mistakes(input)).toEqual([
      { path: "digests[0].cadence.at", value: '"25:00"', expected: "a time of day from 00:00 to 23:59" },
    ]);
  });

  it("names all mistakes at once, also across fields", () => {
    const first = smallest().digests[0]!;
    const input = {
      ...smallest(),
      nmae: "x",
      severity: [{ type: "COERCE", mode: "beat", severity: "high" }],
      digests: [
        { ...first, timeZone: "Europe/Minks" },
        { ...first, quietHours: { from: "22:00", to: "22:00" }, channels: [{ kind: "slak" }] },
        3,
      ],
    };
    expect(paths(input).sort()).toEqual(
      [
        "digests[0].timeZone",
        "digests[1].channels[0].kind",
        "digests[1].name",
        "digests[1].quietHours",
        "digests[2]",
        "nmae",
        "severity[0].mode",
      ].sort(),
    );
  });

  it.each([
    ["a secret instead of its name", { kind: "slack", secret: "https://hooks.slack.com/services/T0/B0/x" }, "secret"],
    ["a webhook without TLS", { kind: "webhook", url: "http://example.org", secret: "/m/webhook" }, "url"],
    ["a sender with a line break", { kind: "email", from: "A\nBcc: x <a@b.org>", recipients: ["a@b.org"] }, "from"],
    ["no recipient", { kind: "email", from: "a@b.org", recipients: [] }, "recipients"],
    [
      "the same recipient twice",
      { kind: "email", from: "a@b.org", recipients: ["a@b.org", "A@b.org"] },
      "recipients[1]",
    ],
    ["an unknown archive format", { kind: "archive", formats: ["pdf"] }, "formats[0]"],
    ["a topic that is no ARN", { kind: "sns", topicArn: "alerts" }, "topicArn"],
    ["a chat that is none", { kind: "telegram", secret: "/m/telegram", chat: "my chat" }, "chat"],
  ])("refuses %s", (_, channel, field) => {
    const input = smallest();
    input.digests[0]!["channels"] = [channel];
    expect(paths(input)).toEqual([`digests[0].channels[0].${field}`]);
  });

  it.each(["+03:00", "Minsk", "", "Europe/Minsk "])("refuses the time zone %j", (timeZone) => {
    const input = smallest();
    input.digests[0]!["timeZone"] = timeZone;
    expect(paths(input)).toEqual(["digests[0].timeZone"]);
  });

  it("never fails in another way, whatever it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (digest, other) => {
        const input = { digests: [digest], severity: other };
        try {
          validateConfiguration(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
    );
  });
});
