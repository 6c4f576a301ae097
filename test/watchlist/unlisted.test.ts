import { describe, expect, it } from "vitest";
import { cyrillicName, latinName, localAdjective } from "../../shared/watchlist/index.ts";

const CASES: readonly [string, string, "ru" | "be", readonly string[], string | null, string | null][] = [
  [
    "as a quote declines it",
    "Marina Galetskaya",
    "ru",
    ["приговорил Марину Галецкую"],
    "Марина Галецкая",
    "Марину Галецкую",
  ],
  [
    "spelt after the other language",
    "Maryna Haletskaya",
    "ru",
    ["приговорил Галецкую"],
    "Марина Галецкая",
    "Марину Галецкую",
  ],
  [
    "with a soft sign that only the quote knows",
    "Andrei Melnik",
    "ru",
    ["суд над Мельником"],
    "Андрей Мельник",
    "Андрея Мельника",
  ],
  ["by its letters after Russian", "Sergei Petrov", "ru", [], "Сергей Петров", "Сергея Петрова"],
  ["by its letters after Belarusian", "Siarhei Hruzdou", "be", [], "Сяргей Груздоў", "Сяргея Груздова"],
  ["not by letters of the other language, whose vowels differ", "Sergei Borisov", "be", [], null, null],
  ["not where a soft sign may be missing", "Andrei Melnik", "ru", [], null, null],
  ["not where the given name is not known", "Torvald Benedek", "ru", ["Вольфганг Бенедек"], null, null],
  [
    "by letters where another person is named",
    "Oleg Karas",
    "ru",
    ["задержали Олега Станкевича"],
    "Олег Карас",
    "Олега Караса",
  ],
];

describe("a person whom the watchlist does not hold", () => {
  it.each(CASES)("is named in Cyrillic letters %s", (_, latin, language, texts, nominative, accusative) => {
    const name = cyrillicName(latin, language, texts);
    expect([name?.nominative ?? null, name?.form("acc") ?? null]).toEqual([nominative, accusative]);
  });
});

it("is named in Latin letters as English outlets spell the name", () => {
  expect(["Нарач", "Газета Брестская", "Zachad", "Ўладзіслаў Мікалаеў"].map(latinName)).toEqual([
    "Narach",
    "Gazeta Brestskaya",
    "Zachad",
    "Uladzislau Mikalaeu",
  ]);
});

it("gives the adjective of a country in each language", () => {
  expect([localAdjective("BLR", "ru"), localAdjective("POL", "be"), localAdjective("XXX", "be")]).toEqual([
    "белорусский",
    "польскі",
    null,
  ]);
});
