import { describe, expect, test } from "vitest";
import { BELARUSIAN } from "../../shared/language/be/index.ts";
import { RUSSIAN } from "../../shared/language/ru/index.ts";
import { Morphology } from "../../shared/language/slavic/morphology/index.ts";
import { parseNouns, parseVerbs } from "../../shared/language/slavic/reading.ts";

describe.each([RUSSIAN, BELARUSIAN])("the word lists of $language", ({ grammar }) => {
  const morphology = new Morphology(grammar);
  const { normalise } = grammar;
  const isRead = (form: string, lemma: string): boolean =>
    morphology.read(form).some((reading) => reading.known && reading.lemma === lemma);

  test("give every form of every noun", () => {
    const lost = parseNouns(grammar.nouns)
      .filter((entry) => !entry.fixed)
      .flatMap((entry) => {
        const lemma = normalise(entry.lemma);
        const stem = entry.stem === null ? null : normalise(entry.stem);
        return grammar
          .declineNoun({ ...entry, lemma, stem })
          .filter(({ form }) => !isRead(form, lemma))
          .map(({ form }) => `${form} of ${lemma}`);
      });
    expect(lost).toEqual([]);
  });

  test("give every form of every verb", () => {
    const lost = parseVerbs(grammar.verbs).flatMap((entry) => {
      const { infinitive, past, present, passivePast, gerunds } = grammar.conjugate(entry);
      const participles = passivePast.map(({ short, long }) => (short === "" ? `${long}ы` : short));
      return [infinitive, ...past, ...present.keys(), ...gerunds, ...participles]
        .filter((form) => !isRead(form, normalise(infinitive)))
        .map((form) => `${form} of ${infinitive}`);
    });
    expect(lost).toEqual([]);
  });

  test("are read the same whichever word is asked for first", () => {
    const words = ["суда", "судьи", "шли", "пошел", "дня", "днем", "вернули", "зашли", "людей", "пришло", "судом"];
    const readings = (order: readonly string[]) => {
      const fresh = new Morphology(grammar);
      for (const word of order) fresh.read(word);
      return words.map((word) => fresh.read(word));
    };
    expect(readings(words.toReversed())).toEqual(readings(words));
  });
});

test("Belarusian adjectives do not end in «лі»: «загінулі» is what they did", () => {
  const words = (form: string) => new Set(new Morphology(BELARUSIAN.grammar).read(form).map(({ word }) => word));
  expect(words("загінулі")).toEqual(new Set(["verb"]));
  expect(words("загінулых")).toContain("adjective");
  expect(words("ціхія")).toContain("adjective");
});
