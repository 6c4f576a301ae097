import { describe, expect, test } from "vitest";
import { read } from "../../shared/events/index.ts";

const eventsOf = async (text: string, day: string | null) =>
  (
    await read(
      {
        id: "1",
        language: "en",
        title: "News",
        text,
        bodyStart: 0,
        publication: day === null ? null : { day, time: null, zone: null, source: "given" },
      } as unknown as Parameters<typeof read>[0],
      true,
    )
  ).events;

describe("one event told again in the body of a text", () => {
  const march = "Protesters marched through Brest on Sunday, the rights group Viasna said.";
  const filler = "The weather was dry. Shops along the street stayed open.";
  const twice = [filler, filler, march, filler, march, filler, march].join("\n\n");

  test.each(["2024-05-15", null])("is one event, also where it is done to no one; published %s", async (day) => {
    const events = await eventsOf(twice, day);
    expect(events.filter(({ type }) => type === "PROTEST")).toHaveLength(1);
  });

  test("is another one in another town", async () => {
    const events = await eventsOf(`${twice}\n\n${march.replace("Brest", "Pinsk")}`, "2024-05-15");
    expect(events.filter(({ type }) => type === "PROTEST").map(({ place }) => place?.name)).toEqual(["Brest", "Pinsk"]);
  });
});

test("no police hold a rally that a pronoun only seems to give them", async () => {
  const told =
    "Police in Brest detained 8 protesters on October 8, the Viasna human rights centre said. It was rally number 8 of the month in Brest, and 108 people took part in it.";
  const events = await eventsOf(["Rally", ...Array(4).fill(told)].join("\n\n"), "2026-10-15");
  const rallies = events.filter(({ type }) => type === "PROTEST");
  expect(rallies.length).toBeGreaterThan(0);
  for (const { actors } of rallies) expect(actors.map(({ sector }) => sector)).not.toContain("COP");
});
