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
