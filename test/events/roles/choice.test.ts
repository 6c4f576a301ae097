import { describe, expect, test } from "vitest";
import { type Option, tableOf } from "../../../shared/events/choice.ts";
import { read } from "../../../shared/events/index.ts";
import { PLACE_WEIGHTS } from "../../../shared/events/places/weights.ts";
import { ACTOR_WEIGHTS, RECIPIENT_WEIGHTS } from "../../../shared/events/roles/weights.ts";
import { articleOf } from "../../gold/score.ts";

const tracesOf = async (text: string) => {
  const article = articleOf({
    id: "roles",
    lang: "en",
    publishedAt: "2021-11-17",
    title: "",
    text,
    belarusRelated: true,
    events: [],
    source: "test",
  });
  return (await read(article)).traces.filter(({ event }) => event !== null);
};
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

const TEXT =
  "The rights group Viasna wrote to the United Nations on Monday. It also urged an inquiry into the deaths. On Tuesday Ales Bialiatski was detained in Minsk.";

const OPEN =
  " Lukashenko met the ambassador of Poland in Minsk. Warsaw promised a loan of 30 million euros. Some 200 people marched.";

describe("the choice of who takes part", () => {
  test("asks nothing where the slot names someone", async () => {
    const [detained] = (await tracesOf(TEXT)).filter(({ event }) => event!.type === "COERCE");
    expect(names(detained!.event!.recipients)).toEqual(["Ales Bialiatski"]);
    expect(detained!.recipients).toEqual([]);
  });

  test("offers the doer that the frame implies first among others, and keeps him where the text tells no better", async () => {
    const [detained] = (await tracesOf(TEXT)).filter(({ event }) => event!.type === "COERCE");
    expect(names(detained!.event!.actors)).toEqual(["Belarusian police"]);
    expect(detained!.actors.map(({ path }) => path)).toContain("given");
    expect(detained!.actors[0]!.path).toBe("given");
  });

  test("overrules a group that the text gives by no one whom it does not", async () => {
    const [detained] = await tracesOf("Police detained 30 people in Mogilev.");
    expect(names(detained!.event!.recipients)).toEqual(["people"]);
  });

  test("leaves relatives, and those of what would be done, as they are told", async () => {
    const [wife] = (
      await tracesOf("Ales Bialiatski was transferred on Monday. His wife was detained in Minsk.")
    ).filter(({ event }) => event!.quote.includes("wife"));
    expect(wife!.recipients).toEqual([]);
    const [refused] = await tracesOf("Minsk refused to work with the lecturers of the mission in Belarus.");
    expect(refused!.recipients).toEqual([]);
  });

  test("takes the best of those whom the text offers, and offers no one, too", async () => {
    const [trace] = (await tracesOf(OPEN)).filter(({ recipients }) => recipients.length > 0);
    const options = trace!.recipients.map(({ value }) => names(value).join("; "));
    expect(options).toContain("Belarus");
    expect(options).toContain("");
    expect(names(trace!.event!.recipients).join("; ")).toBe(options[0]);
  });

  test("never takes for the other side who is already on one", async () => {
    for (const { event } of await tracesOf(TEXT + OPEN))
      for (const { name } of event!.recipients) expect(names(event!.actors)).not.toContain(name);
  });

  test("sums the weights of the features that it tells", async () => {
    const traces = await tracesOf(OPEN);
    for (const [role, weights] of [
      ["actors", ACTOR_WEIGHTS],
      ["recipients", RECIPIENT_WEIGHTS],
      ["places", PLACE_WEIGHTS],
    ] as const) {
      const options = traces.flatMap((trace): readonly Option<unknown>[] => trace[role]);
      expect(options.length).toBeGreaterThan(1);
      for (const option of options) {
        const told = Object.entries(option.features).reduce(
          (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
          0,
        );
        expect(option.sum(tableOf(weights))).toBeCloseTo(told, 6);
      }
    }
  });

  test("takes people in the plural whom no list holds for no one else", async () => {
    const [thanked] = await tracesOf("Latvia thanked the experts for their work in Belarus.");
    expect(thanked!.event!.recipients).toEqual([]);
  });

  test("takes nobody killed for whoever a weapon belongs to", async () => {
    const traces = await tracesOf(
      "A drone of unknown origin crashed near the village of Kamaryn in Belarus on Monday, killing two farm workers.",
    );
    const fell = traces.find(({ event }) => event?.type === "MOBILIZE");
    expect(fell?.event?.actors).toEqual([]);
  });
});

test("who only tells of a raid is not whom it hit", async () => {
  const traces = await tracesOf(
    "Riot police broke up a concert in a private club in Homel late on Tuesday, the Viasna rights group said.",
  );
  expect(traces.flatMap(({ event }) => names(event!.recipients))).not.toContain("Viasna");
});
