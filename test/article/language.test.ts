import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../shared/language/index.ts";

describe("the language of a text", () => {
  it.each([
    ["ru", "Силовики задержали в Минске десятки человек"],
    ["ru", "Суд назначил срок журналисту"],
    ["be", "Сілавікі затрымалі ў Мінску дзясяткі чалавек"],
    ["be", "Журналіста асудзілі на пяць гадоў"],
    ["uk", "Силовики затримали в Мінську десятки людей"],
    ["uk", "Журналіста засудили на п'ять років"],
    ["pl", "W Mińsku zatrzymano dziesiątki osób"],
    ["lt", "Minske sulaikyta dešimtys žmonių"],
    ["de", "In Minsk sind Dutzende Menschen festgenommen worden"],
    ["en", "Dozens of people were detained in Minsk"],
  ])("is told from a few words: %s, %s", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });

  it.each([
    [
      "Bulgarian",
      "Полицията задържа десетки души в столицата, съобщиха правозащитници в неделя вечерта след края на протеста.",
    ],
    [
      "Serbian",
      "Полиција је привела десетине људи у главном граду, саопштили су у недељу увече борци за људска права.",
    ],
    [
      "French",
      "La police a arrêté des dizaines de personnes dimanche dans la capitale, ont annoncé des défenseurs des droits.",
    ],
    [
      "Czech",
      "Policie v neděli zadržela v hlavním městě desítky lidí, oznámili večer ochránci lidských práv ze sdružení.",
    ],
    ["none", "12.5 % 2020 — 300"],
    ["none", ""],
  ])("is not made one of ours: %s", async (_, text) => {
    expect(await detectLanguage(text)).toBe("und");
  });

  it("is that of the article, whatever language it quotes", async () => {
    const text = `Журналіста затрымалі ў панядзелак раніцай. «Мы ничего не знаем о его судьбе», — сказала жонка. Суд пройдзе заўтра, паведамілі праваабаронцы.`;
    expect(await detectLanguage(text)).toBe("be");
  });
});
