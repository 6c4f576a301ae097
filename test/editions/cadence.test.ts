import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, localTime, quietUntil, scheduledTimes } from "../../shared/editions/cadence.ts";

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();
const between = (cadence: Parameters<typeof scheduledTimes>[0], zone: string, from: string, to: string) =>
  Array.from(scheduledTimes(cadence, zone, at(from), at(to)), iso);

describe("local time", () => {
  it("reads the clocks of a zone on both sides of a change", () => {
    expect(localTime(at("2026-03-29T00:59:00Z"), "Europe/Vilnius")).toEqual({
      day: "2026-03-29",
      time: "02:59",
      weekday: "sunday",
    });
    expect(localTime(at("2026-03-29T01:00:00Z"), "Europe/Vilnius").time).toBe("04:00");
    expect(localTime(at("2026-01-01T21:00:00Z"), "Europe/Minsk")).toEqual({
      day: "2026-01-02",
      time: "00:00",
      weekday: "friday",
    });
  });

  it("takes the first of two equal local times when clocks go back", () => {
    expect(iso(instantOf("2026-10-25", "03:30", "Europe/Vilnius"))).toBe("2026-10-25T00:30:00.000Z");
  });

  it("takes the first instant after the gap when clocks go forward", () => {
    expect(iso(instantOf("2026-03-29", "03:30", "Europe/Vilnius"))).toBe("2026-03-29T01:00:00.000Z");
    expect(iso(instantOf("2026-03-08", "02:15", "America/New_York"))).toBe("2026-03-08T07:00:00.000Z");
    expect(iso(instantOf("2026-10-04", "02:10", "Australia/Lord_Howe"))).toBe("2026-10-03T15:30:00.000Z");
  });

  it("goes to local time and back without loss wherever a local time exists once", () => {
    const zones = ["Europe/Minsk", "Europe/Warsaw", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC"];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at("2020-01-01T00:00:00Z") / 60_000, max: at("2030-01-01T00:00:00Z") / 60_000 }),
        (zone, minute) => {
          const instant = minute * 60_000;
          const { day, time } = localTime(instant, zone);
          const back = instantOf(day, time, zone);
          // Only an hour that occurs twice may come back as its first occurrence.
          expect([0, 3_600_000]).toContain(instant - back);
          expect(localTime(back, zone)).toEqual(localTime(instant, zone));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the schedule", () => {
  it("keeps a daily edition at its local hour through both changes of the clock", () => {
    expect(
      between({ kind: "daily", at: "07:00" }, "Europe/Warsaw", "2026-03-27T12:00:00Z", "2026-03-30T12:00:00Z"),
    ).toEqual(["2026-03-28T06:00:00.000Z", "2026-03-29T05:00:00.000Z", "2026-03-30T05:00:00.000Z"]);
    expect(
      between({ kind: "daily", at: "02:30" }, "Europe/Warsaw", "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"),
    ).toEqual(["2026-03-29T01:00:00.000Z"]);
    expect(
      between({ kind: "daily", at: "02:30" }, "Europe/Warsaw", "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z"),
    ).toEqual(["2026-10-25T00:30:00.000Z"]);
  });

  it("knows weekly, hourly and minutely cadences", () => {
    expect(
      between(
        { kind: "weekly", at: "09:00", day: "monday" },
        "Europe/Minsk",
        "2026-11-01T00:00:00Z",
        "2026-11-17T00:00:00Z",
      ),
    ).toEqual(["2026-11-02T06:00:00.000Z", "2026-11-09T06:00:00.000Z", "2026-11-16T06:00:00.000Z"]);
    expect(
      between({ kind: "hourly", minute: 10 }, "Asia/Kolkata", "2026-11-01T00:00:00Z", "2026-11-01T02:00:00Z"),
    ).toEqual(["2026-11-01T00:40:00.000Z", "2026-11-01T01:40:00.000Z"]);
    expect(between({ kind: "minutely" }, "Europe/Minsk", "2026-11-01T00:00:30Z", "2026-11-01T00:02:00Z")).toEqual([
      "2026-11-01T00:01:00.000Z",
      "2026-11-01T00:02:00.000Z",
    ]);
  });

  it("never repeats or skips a day, for any zone and time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "Europe/Minsk",
          "Europe/Warsaw",
          "America/New_York",
          "Australia/Lord_Howe",
          "Africa/Casablanca",
        ),
        fc.integer({ min: 0, max: 1439 }),
        (zone, minutes) => {
          const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
          const times = [
            ...scheduledTimes(
              { kind: "daily", at: time },
              zone,
              at("2026-01-10T12:00:00Z"),
              at("2026-12-20T12:00:00Z"),
            ),
          ];
          const days = times.map((instant) => localTime(instant, zone).day);
          expect(new Set(days).size).toBe(days.length);
          expect(days.length).toBeGreaterThanOrEqual(343);
          expect(days.length).toBeLessThanOrEqual(345);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("quiet hours", () => {
  const digest = { timeZone: "Europe/Minsk", quietHours: { from: "22:00", to: "07:00" } };
  it("hold over midnight until their local end", () => {
    expect(iso(quietUntil(digest, at("2026-11-01T19:30:00Z"))!)).toBe("2026-11-02T04:00:00.000Z");
    expect(iso(quietUntil(digest, at("2026-11-02T03:59:00Z"))!)).toBe("2026-11-02T04:00:00.000Z");
    expect(quietUntil(digest, at("2026-11-02T04:00:00Z"))).toBeNull();
    expect(quietUntil(digest, at("2026-11-02T12:00:00Z"))).toBeNull();
  });

  it("within one day, none, and across a change of the clock", () => {
    expect(
      quietUntil({ timeZone: "UTC", quietHours: { from: "12:00", to: "13:00" } }, at("2026-11-02T12:30:00Z")),
    ).toBe(at("2026-11-02T13:00:00Z"));
    expect(
      quietUntil({ timeZone: "UTC", quietHours: { from: "12:00", to: "12:00" } }, at("2026-11-02T12:00:00Z")),
    ).toBeNull();
    expect(quietUntil({ timeZone: "UTC" }, at("2026-11-02T12:30:00Z"))).toBeNull();
    const warsaw = { timeZone: "Europe/Warsaw", quietHours: { from: "23:00", to: "06:00" } };
    expect(iso(quietUntil(warsaw, at("2026-03-28T22:30:00Z"))!)).toBe("2026-03-29T04:00:00.000Z");
  });
});
