import { expect, test } from "vitest";
import { LANGUAGES } from "../../shared/language/languages.ts";
import { withoutDiacritics, wordsOf } from "../../shared/watchlist/fold.ts";
import { buildFormIndex, commonBeginning, nameForms } from "../../shared/watchlist/index-of-forms.ts";
import { adjectiveAllForms, phraseForms } from "../../shared/watchlist/inflection.ts";
import { theRegistry } from "../../shared/watchlist/registry.ts";

/** Forms that do not begin as their name is said to: words of a text would not find them. */
function strays(name: string, forms: readonly string[]): string[] {
  const beginning = commonBeginning(name);
  if (beginning === null) return [];
  return forms
    .filter((form) => !withoutDiacritics(wordsOf(form)[0]?.folded ?? "").startsWith(beginning))
    .map((form) => `${name}: ${form}`);
}

test("all forms of a name begin with the letters it waits under", () => {
  const registry = theRegistry();
  const found = [...registry.names(LANGUAGES)].flatMap(({ language, text, use }) =>
    strays(
      text,
      use === "adjective"
        ? adjectiveAllForms(language, text).map((form) => form.text)
        : phraseForms(language, text, use === "inhabitants" ? "person" : "noun").map(({ words }) => words.join(" ")),
    ),
  );
  for (const language of LANGUAGES) {
    const phrases = [
      ...registry.offices.flatMap((office) => office.forms[language]),
      ...(registry.borders.get(language)?.words ?? []),
    ];
    for (const phrase of phrases)
      found.push(
        ...strays(
          phrase,
          phraseForms(language, phrase).map(({ words }) => words.join(" ")),
        ),
      );
    for (const { surnames, sex } of registry.people)
      for (const name of [...(surnames[language as "ru"] ?? []), ...(surnames.latin ?? [])])
        found.push(
          ...strays(
            name,
            nameForms(language, name, sex, "surname").map(({ text }) => text),
          ),
        );
    for (const { spellings, sex } of registry.givenNames)
      for (const name of spellings[language as "ru"] ?? [])
        found.push(
          ...strays(
            name,
            nameForms(language, name, sex, "given").map(({ text }) => text),
          ),
        );
  }
  expect(found).toEqual([]);
});

test("names are found in whichever order words ask for them", () => {
  const asked = ["минске", "уфы", "риги", "минск", "лукашенко", "цля"];
  const readings = (index: ReturnType<typeof buildFormIndex>, word: string) => index.first(word)?.readings ?? [];
  const forwards = buildFormIndex(theRegistry(), "ru");
  const backwards = buildFormIndex(theRegistry(), "ru");
  const there = asked.map((word) => readings(forwards, word));
  const back = asked.toReversed().map((word) => readings(backwards, word));
  expect(back.toReversed()).toEqual(there);
  expect(there.map((list) => list.length > 0)).toEqual([true, true, true, true, true, true]);
});
