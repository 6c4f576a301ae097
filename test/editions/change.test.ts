import { describe, expect, it } from "vitest";
import { factsOf, type Report } from "../../shared/developments/index.ts";
import { changeOf } from "../../shared/developments/novelty-change.ts";
import { sourcesOf } from "../../shared/editions/sources.ts";
import { changeWording } from "../../shared/editions/words/change.ts";
import { wordsOf } from "../../shared/editions/words/index.ts";
import { report } from "./fakes.ts";

const amendment = {
  kind: "correction",
  leading: true,
  quote: "We corrected it.",
} as unknown as Report["article"]["amendment"];
const corrected = (event: Partial<Report["event"]>) => {
  const told = factsOf([report()]);
  const fresh = [report({ event: { ...event, quote: "corrected" }, article: { amendment } })];
  return changeOf(told, fresh, fresh)!;
};
const wording = (change: ReturnType<typeof corrected>, language: "en" | "ru" | "be") =>
  changeWording({ ...change, sentence: null }, wordsOf(language), "2026-11-21");

describe("a change of place or of who acts", () => {
  it("is told in the digest's language, and stays in plain English for programs", () => {
    const place = corrected({ place: { name: "Brest", country: "BLR", placeId: "place:brest" } });
    expect(wording(place, "ru")).toMatchObject({ from: "Minsk", to: "Brest", text: "место Минск → Брест" });
    expect(wording(place, "be").text).toBe("месца Мінск → Брэст");
    expect(wording(place, "en").text).toContain("Minsk → Brest");
    const actors = [{ name: "KGB", country: "BLR", sector: "COP" as const, entityId: "body:kgb" }];
    expect(wording(corrected({ actors }), "be").text).toContain("→ КДБ");
    expect(wording(corrected({ actors }), "en").text).toContain("Belarusian police → KGB");
  });

  it("shows what the watchlist does not hold as it was read", () => {
    const place = corrected({ place: { name: "Nowhere", country: "BLR", placeId: null } });
    expect(wording(place, "ru").text).toBe("место Минск → Nowhere");
  });
});

describe("a source", () => {
  it("without an outlet is called unnamed, never by the article's title", () => {
    const nobody = report({ article: { publishers: [], title: "A very long title of an article" } });
    expect(sourcesOf([nobody], () => null, wordsOf("en")).map(({ outlet }) => outlet)).toEqual(["Source not named"]);
  });
});

describe("the place of a development", () => {
  const spelt = (name: string) =>
    report({ event: { place: { name, country: "BLR", placeId: "place:babruysk" } }, article: { id: name } });

  it("has the name of the watchlist, however its articles spell it", () => {
    expect(factsOf([spelt("Bobruisk")]).place?.name).toBe("Babruysk");
  });

  it("is the one that most name, also where each spells it in another way", () => {
    const brest = { name: "Brest", country: "BLR", placeId: "place:brest" };
    const reports = [
      spelt("Bobruisk"),
      spelt("Babruisk"),
      spelt("Babrujsk"),
      report({ event: { place: brest }, article: { id: "one" } }),
      report({ event: { place: brest }, article: { id: "two" } }),
    ];
    expect(factsOf(reports).place?.name).toBe("Babruysk");
  });
});
