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

describe("an act that the body goes on about", () => {
  /** The types told by sentences that stand in paragraphs of their own behind a first one that tells nothing. */
  const told = async (...paragraphs: string[]): Promise<string[]> =>
    (await eventsOf(["News", "Shops in Minsk stayed open late.", ...paragraphs].join("\n\n"), "2024-05-15")).map(
      ({ type, mode }) => `${type}/${mode}`,
    );

  test.each([
    [
      "RETREAT/release",
      "Belarus on Thursday released 14 political prisoners.",
      "The prisoners were freed without explanation.",
    ],
    ["COERCE/arrest", "Police detained at least 30 people on Saturday.", "The arrests came a day before the vote."],
    [
      "SANCTION/discontinue",
      "Britain on Monday announced sanctions against eight Belarusian officials.",
      "The measures include asset freezes and travel bans.",
    ],
    [
      "ACCUSE/investigate",
      "Journalist Larysa Shchyrakova went on trial in Homel on Monday.",
      "The hearing is being held behind closed doors.",
    ],
    [
      "CONSULT/visit",
      "Xi Jinping received Lukashenko in Beijing on Wednesday.",
      "During the talks the leaders discussed trade and transport.",
    ],
    [
      "INCIDENT/death",
      "Political prisoner Vitold Ashurok died in a penal colony in Shklou on Friday.",
      "His death was confirmed by his brother.",
    ],
    ["PROTEST/demo", "About 200 people rallied in Hrodna on Sunday against the law.", "Protesters carried banners."],
    [
      "PROTEST/hunger",
      "Siarhei Tsikhanouski has begun a hunger strike in jail.",
      "He is refusing food in protest against his conditions, his wife said.",
    ],
    [
      "COERCE/seize",
      "Masked officers raided the office of the Press Club in Minsk on Tuesday.",
      "During the search they seized computers and documents.",
    ],
    [
      "MOBILIZE/troops",
      "Russia sent its first troops to Belarus on Saturday.",
      "The soldiers arrived by train from several regions.",
    ],
    [
      "SANCTION/expel",
      "Poland expelled a Belarusian diplomat on Friday.",
      "The diplomat was declared persona non grata and given 48 hours to leave.",
    ],
    [
      "ELECT/result",
      "Lukashenko won Sunday's election with 80 percent of the vote, the electoral commission said.",
      "Tsikhanouskaya got 10 percent, according to the official results.",
    ],
    [
      "INCIDENT/accident",
      "An Mi-8 helicopter crashed near Lida on Tuesday, killing two pilots.",
      "The crash happened during a training flight.",
    ],
    [
      "GOVERN/dismiss",
      "Lukashenko sacked the head of Belneftekhim, Andrei Rybakou, on Wednesday.",
      "Rybakou was relieved of his post for failing to fulfil his duties, the presidential press service said.",
    ],
    [
      "RELOCATE/flee",
      "Former minister Pavel Latushka fled to Poland last week.",
      "Latushka had left Belarus by car, his wife said.",
    ],
    [
      "SANCTION/expel",
      "Lithuania ordered two Belarusian diplomats to leave the country on Tuesday.",
      "The two were declared persona non grata for spying.",
    ],
    [
      "COERCE/arrest",
      "Belarusian authorities arrested the journalist Ihar Losik in June.",
      "Losik has been in custody since then.",
    ],
    ["PROTEST/demo", "Some 10,000 people marched through Minsk on Sunday.", 'They chanted "Leave!"'],
  ])("is one %s: %s %s", async (type, first, again) => {
    expect(await told(first, again)).toEqual([type]);
  });

  test.each([
    [
      "those detained are fined next",
      "Police detained five activists in Brest on Monday.",
      "The activists were fined 900 roubles each.",
    ],
    [
      "another town",
      "Police detained five activists in Brest on Monday.",
      "In Hrodna the police detained two students.",
    ],
    [
      "another day",
      "Poland expelled a Belarusian diplomat on Friday.",
      "The diplomats of the consulate were expelled on 2 March.",
    ],
    [
      "another who condemns the same",
      "The European Union condemned the arrests.",
      "The United States condemned the arrests as well.",
    ],
    [
      "other homes",
      "Police searched the office of Viasna in Minsk on Tuesday.",
      "They searched the flat of the lawyer Siarhei Ivanou in Brest.",
    ],
  ])("is another one: %s", async (_, first, second) => {
    expect(await told(first, second)).toHaveLength(2);
  });
});
