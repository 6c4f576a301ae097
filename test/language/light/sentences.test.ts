import { describe, expect, it } from "vitest";
import type { Language } from "../../../shared/language/languages.ts";
import { differences, eventsOf, readExamples } from "./read.ts";
import { GERMAN_SENTENCES } from "./sentences-de.ts";
import { LITHUANIAN_SENTENCES } from "./sentences-lt.ts";
import { POLISH_SENTENCES } from "./sentences-pl.ts";
import { UKRAINIAN_SENTENCES } from "./sentences-uk.ts";

describe.each<[Language, string]>([
  ["uk", UKRAINIAN_SENTENCES],
  ["pl", POLISH_SENTENCES],
  ["lt", LITHUANIAN_SENTENCES],
  ["de", GERMAN_SENTENCES],
])("own sentences, %s", (language, table) => {
  const examples = readExamples(table);
  it("are thirty or more", () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
  });
  it.each(examples.map((example) => [`${example.why}: ${example.text}`, example] as const))(
    "%s",
    async (_, example) => {
      expect(differences(example, await eventsOf(example.text, language))).toEqual([]);
    },
  );
});
