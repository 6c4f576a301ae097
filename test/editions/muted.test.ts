import { describe, expect, it } from "vitest";
import type { Report } from "../../shared/developments/index.ts";
import { select } from "../../shared/editions/select.ts";
import { DIGEST, report } from "./fakes.ts";

const person = (entityId: string) => ({ name: "A Person", country: "BLR" as const, sector: "GOV" as const, entityId });
const meeting = (id: string, who: string, change: Partial<Report["event"]> = {}) =>
  report({
    eventId: id,
    event: { type: "CONSULT", mode: "visit", actors: [person(who)], recipients: [], ...change },
  });

function told(
  reports: readonly Report[],
  muted: { developments?: string[]; entities?: string[] },
  severity?: "critical",
) {
  const { stories } = select({
    developments: reports.map((one) => [one]),
    told: new Map(),
    remembered: [],
    digest: DIGEST,
    severityRules: severity === undefined ? [] : [{ type: "CONSULT", severity }],
    muted: { developments: new Set(muted.developments), entities: new Set(muted.entities) },
    at: "2026-11-21T04:00:00.000Z",
    holdSince: null,
  });
  return stories.flatMap(({ item }) => item.all.map(({ eventId }) => eventId)).sort();
}

describe("what readers muted", () => {
  const reports = [
    meeting("e1", "person:one", { place: { name: "Brest", country: "BLR", placeId: "place:brest" } }),
    meeting("e2", "person:two", { date: { start: "2026-11-10", end: "2026-11-10" } }),
  ];

  it("is told where nothing is muted", () => {
    expect(told(reports, {})).toEqual(["e1", "e2"]);
  });

  it("stays out by its development, and by a person in it", () => {
    expect(told(reports, { developments: ["e1"] })).toEqual(["e2"]);
    expect(told(reports, { entities: ["person:two"] })).toEqual(["e1"]);
  });

  it("is told all the same where it is critical, unless the development itself is muted", () => {
    expect(told(reports, { entities: ["person:two"] }, "critical")).toEqual(["e1", "e2"]);
    expect(told(reports, { developments: ["e2"] }, "critical")).toEqual(["e1"]);
  });
});
