import { expect, test } from "vitest";
import { inHindsight, type Judged } from "../../../shared/events/confidence/index.ts";
import type { Event } from "../../../shared/events/event.ts";

const event = (day: string, status: Event["status"] = "occurred", background = false): Event => ({
  type: "SANCTION",
  mode: "withdraw",
  status,
  actors: [],
  recipients: [],
  date: { start: day, end: day },
  place: null,
  quantities: [],
  background,
  quote: "",
  start: 0,
  end: 0,
  attribution: null,
  confidence: 1,
  rule: "",
});

const PUBLISHED = "2020-10-23";
const distances = (told: readonly { past: Readonly<Record<string, number>> | null }[]) =>
  told.map(({ past }) => (past === null ? null : Object.keys(past)));

test("events are judged by their distance from the newest of the whole text, whatever stood in its place before", () => {
  const told: Judged[] = [
    { event: event("2020-10-19"), past: { "at most 0 days before the last day told": 1 } },
    { event: event("2020-10-21"), past: { position: 0.5 } },
    { event: event("2020-10-25", "planned"), past: {} },
  ];
  expect(distances(inHindsight(told, PUBLISHED))).toEqual([
    ["at most 3 days before the last day told"],
    ["position", "at most 0 days before the last day told"],
    ["at most 0 days before the last day told"],
  ]);
});

test("what a rule has settled stays as it is", () => {
  const settled = { event: event("2020-10-01", "occurred", true), past: null };
  expect(inHindsight([settled, { event: event("2020-10-21"), past: {} }], PUBLISHED)[0]).toBe(settled);
});

test("history in the features makes an event background, and its absence makes it news", () => {
  const [old, fresh] = inHindsight(
    [
      { event: event("2020-08-01"), past: { "over 14 days old": 1 } },
      { event: event("2020-10-22", "occurred", true), past: { "1 day old": 1, "own date": 1 } },
    ],
    PUBLISHED,
  );
  expect([old?.event.background, fresh?.event.background]).toEqual([true, false]);
});
