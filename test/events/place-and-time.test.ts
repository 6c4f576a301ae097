import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { explain, read } from "../../shared/events/index.ts";

/** An article of a headline and paragraphs, parted by ¶. */
function article(language: string, told: string): Article {
  const [title, ...paragraphs] = told.split("¶").map((part) => part.trim());
  const text = [title, ...paragraphs].join("\n\n");
  return {
    id: "test",
    title: title!,
    byline: null,
    text,
    bodyStart: title!.length + 2,
    language: language as Article["language"],
    publication: { at: "2021-11-17", day: "2021-11-17" },
    outlet: "test",
    url: null,
    partial: false,
    entries: [],
    origins: {},
    format: "text",
    sourceId: "test",
  };
}

const casesOf = (file: string): string[][] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | "));

describe("where an event of a text happened", () => {
  it.each(casesOf("places.txt"))("%s %s in %s: %s", async (language, type, place, _construction, told) => {
    const { events } = await read(article(language!, told!));
    const event = events.findLast((one) => one.type === type);
    expect(event).toBeDefined();
    expect(event?.place?.name ?? "-").toBe(place);
  });
});

describe("when an event of a text happened", () => {
  it.each(casesOf("days.txt"))("%s %s on %s: %s", async (language, type, day, _construction, told) => {
    const { events } = await read(article(language!, told!));
    const event = events.findLast((one) => one.type === type);
    expect(event).toBeDefined();
    const { start, end } = event?.date ?? { start: "-", end: "-" };
    expect(start === end ? start : `${start}..${end}`).toBe(day);
  });
});

describe("how many an event of a text counts", () => {
  it.each(casesOf("quantities.txt"))("%s %s %s: %s", async (language, type, counts, _construction, told) => {
    const { events } = await read(article(language!, told!));
    const event = events.findLast((one) => one.type === type);
    expect(event).toBeDefined();
    const found = event!.quantities.map(({ kind, value, unit }) => `${kind}=${value}${unit ?? ""}`).toSorted();
    expect(found.join(" ") || "-").toBe(counts!.split(" ").toSorted().join(" "));
  });
});

it("explains the place that an event ends with, also where a later step found it", async () => {
  const told = "Talks ¶ Lukashenko met Vladimir Putin in Sochi on Wednesday. ¶ Lukashenko promised Putin a loan.";
  const { events } = await read(article("en", told));
  const explained = await explain(article("en", told));
  for (const { place } of events) expect(explained).toContain(`place: ${place?.name ?? "none"} (`);
  expect(explained).toMatch(/place Sochi \(.*told in own clause/u);
});
