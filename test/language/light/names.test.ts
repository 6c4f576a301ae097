import { describe, expect, it } from "vitest";
import { type Language, packOf } from "../../../shared/language/index.ts";
import { findMentions } from "../../../shared/watchlist/index.ts";

/** The names of people whom the watchlist does not hold, and who is subject and object of the first predication. */
async function read(language: Language, text: string) {
  const pack = (await packOf(language))!;
  const [sentence] = pack.analyse(text, findMentions(text, language), { bodyStart: 0, isEventNoun: () => false });
  const of = (role: string) =>
    sentence!.predications[0]!.arguments.filter((one) => one.role === role).flatMap(({ phrases }) =>
      phrases.map((phrase) => phrase.personName?.english ?? text.slice(phrase.start, phrase.end)),
    );
  return { subject: of("subject"), object: of("object") };
}

describe("names of people in languages with small tables", () => {
  it("are told in the nominative, Ukrainian ones in Latin letters", async () => {
    expect((await read("pl", "Sąd skazał nauczyciela Ryszarda Bobrowskiego i Danutę Wolską.")).object).toEqual([
      "Ryszard Bobrowski",
      "Danuta Wolska",
    ]);
    expect((await read("uk", "Суд засудив лікаря Дмитра Гавриленка та Олену Ковальську.")).object).toEqual([
      "Dmytro Havrylenko",
      "Olena Kovalska",
    ]);
    expect((await read("lt", "Teismas nuteisė mokytoją Rimantą Gudaitį ir Oną Petrauskienę.")).object).toEqual([
      "Rimantas Gudaitis",
      "Ona Petrauskienė",
    ]);
  });

  it("are read in German, which does not inflect them, and at the beginning of a sentence", async () => {
    const german = await read(
      "de",
      "Der litauische Beamte Rustamas Petrauskas und Volker Lindner kritisierten das Urteil.",
    );
    expect(german.object).toEqual(["das Urteil"]);
    expect((await read("de", "Olga Lindner kritisierte das Urteil.")).subject).toEqual(["Olga Lindner"]);
    const pack = (await packOf("pl"))!;
    const text = "Jan Bobrowski milczy. Bobrowskiego zatrzymano w domu.";
    const [, second] = pack.analyse(text, [], { bodyStart: 0, isEventNoun: () => false });
    const [object] = second!.predications[0]!.arguments.filter(({ role }) => role === "object");
    expect(object?.phrases[0]?.personName?.surname).toBe("bobrowsk");
  });

  it("are the subject together with a title that names what it is of", async () => {
    const polish = await read("pl", "Wicemarszałek Sejmu Ryszard Bobrowski skrytykował wyrok.");
    expect(polish).toEqual({ subject: ["Ryszard Bobrowski"], object: ["wyrok"] });
    const minister = await read("pl", "Minister spraw zagranicznych Jan Bobrowski skrytykował decyzję.");
    expect(minister).toEqual({ subject: ["Jan Bobrowski"], object: ["decyzję"] });
    const office = await read("uk", "Міністр оборони Білорусі Дмитро Гавриленко звинуватив журналістів.");
    expect(office).toEqual({ subject: ["Dmytro Havrylenko"], object: ["журналістів"] });
  });

  it("in the genitive belong to the noun before them", async () => {
    expect((await read("pl", "Żona Ryszarda Bobrowskiego skrytykowała wyrok.")).subject).toEqual(["Żona"]);
  });

  it("that no list knows stay as they are", async () => {
    expect((await read("pl", "Sąd skazał studenta Quentina Mbeki.")).object).toEqual(["studenta Quentina Mbeki"]);
  });
});
