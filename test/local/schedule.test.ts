import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { latestDue, Schedule } from "../../infra/local/schedule.ts";
import type { Cadence, DigestConfig } from "../../shared/config/index.ts";

const folder = mkdtempSync(join(tmpdir(), "schedule-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digest = (cadence: Cadence, timeZone = "Europe/Warsaw") => ({ name: "d", cadence, timeZone }) as DigestConfig;
const at = (iso: string) => Date.parse(iso);
const due = (one: DigestConfig, from: string, to: string) => {
  const time = latestDue(one, at(from), at(to));
  return time === null ? null : new Date(time).toISOString();
};

describe("latestDue", () => {
  it("reads times on the clocks of the digest's zone, through changes of the clock", () => {
    const daily = digest({ kind: "daily", at: "07:00" });
    expect(due(daily, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z")).toBe("2026-10-25T06:00:00.000Z");
    expect(due(daily, "2026-10-23T12:00:00Z", "2026-10-24T12:00:00Z")).toBe("2026-10-24T05:00:00.000Z");
  });

  it("gives nothing where nothing was due, and of many missed times the latest", () => {
    const weekly = digest({ kind: "weekly", at: "18:30", day: "friday" });
    expect(due(weekly, "2026-10-10T00:00:00Z", "2026-10-14T00:00:00Z")).toBeNull();
    const hourly = digest({ kind: "hourly", minute: 5 });
    expect(due(hourly, "2026-10-10T00:00:00Z", "2026-10-10T09:30:00Z")).toBe("2026-10-10T09:05:00.000Z");
  });
});

describe("Schedule", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const calls: string[] = [];
  const run = (path: string) =>
    new Schedule(
      path,
      [digest({ kind: "daily", at: "07:00" })],
      async (name, time) => void calls.push(`${name} ${time}`),
    );

  it("calls at the time, once, and makes up once for what was missed while nothing ran", () => {
    const path = join(folder, "schedule.json");
    vi.setSystemTime(at("2026-11-02T05:58:30Z"));
    const first = run(path);
    first.start();
    expect(calls).toEqual([]);
    vi.advanceTimersByTime(10 * 60_000);
    expect(calls.splice(0)).toEqual(["d 2026-11-02T06:00:00Z"]);
    first.stop();

    vi.setSystemTime(at("2026-11-05T12:00:00Z"));
    const second = run(path);
    second.start();
    expect(calls.splice(0)).toEqual(["d 2026-11-05T06:00:00Z"]);
    second.stop();
    const third = run(path);
    third.start();
    expect(calls).toEqual([]);
    third.stop();
  });

  it("begins anew where its file is damaged", () => {
    const path = join(folder, "damaged.json");
    writeFileSync(path, "{");
    vi.setSystemTime(at("2026-11-02T12:00:00Z"));
    const schedule = run(path);
    schedule.start();
    expect(calls).toEqual([]);
    schedule.stop();
  });
});
