import { describe, expect, it } from "vitest";
import { rowsOf, table } from "../../infra/local/findings.ts";
import { factsOf, type Report } from "../../shared/developments/index.ts";
import type { Event } from "../../shared/events/event.ts";
import { report } from "../editions/fakes.ts";

const border = { name: "Lithuania-Belarus border", country: "LTU", placeId: "place:lithuania-belarus-border" };
const development = (reports: Report[]) => ({ facts: factsOf(reports), headline: "As it was found", reports });
const day = (date: string): Partial<Event> => ({ date: { start: date, end: date } });

describe("the list of developments at the terminal", () => {
  const article = { id: "one" };
  const protest = [report({ article, event: { type: "PROTEST", mode: "demo", start: 0, ...day("2026-11-18") } })];
  const demand = [report({ article, event: { type: "REQUEST", mode: "change", start: 200, ...day("2026-11-20") } })];
  const closed = [report({ event: { mode: "restrict", place: border, quote: "closed it", ...day("2026-11-19") } })];

  it("puts what the digest tells beside another under it, and the stories by the day of their main matter", () => {
    const rows = rowsOf([demand, protest, closed].map(development));
    expect(rows.map(({ cells, beside }) => [cells[0], beside])).toEqual([
      ["2026-11-19", false],
      ["2026-11-18", false],
      ["2026-11-20", true],
    ]);
  });

  it("keeps what no edition would tell, as a withdrawal of what nobody was told", () => {
    const amendment = { kind: "retraction" as const, sentence: "We withdraw our report.", leading: true };
    const withdrawn = [report({ article: { id: "two", amendment } })];
    expect(rowsOf([development(withdrawn)]).map(({ headline }) => headline)).toEqual(["As it was found"]);
  });

  it("makes its columns as wide as what stands in them", () => {
    const lines = table(rowsOf([protest, closed].map(development)));
    expect(lines[0]).toMatch(/^ {2}2026-11-19 {2}Lithuania-Belarus border {2}happened {2}\S/);
    expect(lines[1]).toMatch(/^ {2}2026-11-18 {2}Minsk {21}happened {2}\S/);
  });
});
