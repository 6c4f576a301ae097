import { describe, expect, it } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { extract } from "../../shared/events/index.ts";

const article = (text: string): Article => ({
  id: "home",
  title: null,
  byline: null,
  text,
  bodyStart: 0,
  language: "en",
  publication: { at: "2024-03-01", day: "2024-03-01" },
  outlet: null,
  url: null,
  partial: false,
  entries: [],
  origins: {},
  format: "text",
  sourceId: null,
});
const actorsOf = async (text: string) =>
  (await extract(article(text), { unrelatedToo: true })).events.flatMap(({ actors }) => actors);

describe("police that no country is named for", () => {
  it("are Belarusian in news about Belarus", async () => {
    const actors = await actorsOf(
      "Police detained 12 activists in Minsk on Thursday. The opposition in Belarus condemned it.",
    );
    expect(actors.map(({ country }) => country)).toContain("BLR");
  });

  it("are those of the country that other news speaks of", async () => {
    const actors = await actorsOf("Police detained 12 students in Lima on Thursday. Peru has seen weeks of unrest.");
    expect(actors.map(({ name }) => name)).toContain("Peruvian police");
    expect(actors.map(({ country }) => country)).not.toContain("BLR");
  });

  it("are nobody's in particular where no country is spoken of", async () => {
    const actors = await actorsOf("Police detained 12 students on Thursday after a march.");
    expect(actors.map(({ country }) => country)).toEqual(["XXX"]);
  });
});
