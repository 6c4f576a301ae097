import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../shared/article/decode.ts";
import { encodeAs } from "../../shared/article/single-byte.ts";
import { readOne } from "./reading.ts";

/** Five sentences each, of our own. */
const TEXTS = {
  ru: "В воскресенье в Минске задержали десятки человек, сообщили правозащитники. Среди них журналисты трёх изданий. В МВД число задержанных не назвали. Суды начнутся во вторник, ждать приговоров недолго. Родственники собрались у изолятора на улице Окрестина.",
  be: "У нядзелю ў Мінску затрымалі дзясяткі чалавек, паведамілі праваабаронцы. Сярод іх журналісты трох выданняў. У міністэрстве колькасць затрыманых не назвалі. Суды пачнуцца ў аўторак, чакаць прысудаў нядоўга. Сваякі сабраліся каля ізалятара на вуліцы Акрэсціна.",
  uk: "У неділю в Мінську затримали десятки людей, повідомили правозахисники. Серед них журналісти трьох видань. У міністерстві кількість затриманих не назвали. Суди почнуться у вівторок, чекати вироків недовго. Родичі зібралися біля ізолятора, їх підтримали сусіди.",
  pl: "W niedzielę w Mińsku zatrzymano dziesiątki osób, powiadomili obrońcy praw człowieka. Wśród nich są dziennikarze trzech redakcji. Ministerstwo nie podało liczby zatrzymanych. Procesy zaczną się we wtorek, wyroki zapadną szybko. Żony i mężowie czekają pod aresztem.",
  lt: "Sekmadienį Minske sulaikyta dešimtys žmonių, pranešė žmogaus teisių gynėjai. Tarp jų – trijų leidinių žurnalistai. Ministerija sulaikytųjų skaičiaus nenurodė. Teismai prasidės antradienį, nuosprendžių ilgai laukti nereikės. Artimieji susirinko prie areštinės, juos palaikė kaimynai.",
  de: "Am Sonntag sind in Minsk Dutzende Menschen festgenommen worden, erklärten Bürgerrechtler. Darunter sind Journalisten dreier Blätter. Das Ministerium nannte keine Zahl. Die Prozesse begännen am Dienstag, hieß es. Angehörige harren vor dem Gefängnis aus, für sie läuten die Glocken.",
} as const;

/** Bytes of a text in an encoding, with what the encoding lacks left out. */
function encoded(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith("utf-16")) {
    const bytes = Buffer.from(text, "utf16le");
    return encoding === "utf-16be" ? bytes.swap16() : bytes;
  }
  return encodeAs(encodable(text, encoding), encoding)!;
}

/** What an encoding can say of a text: ISO-8859-5 has no dashes, for instance. */
function encodable(text: string, encoding: string): string {
  return encoding.startsWith("utf") ? text : [...text].filter((one) => encodeAs(one, encoding) !== null).join("");
}

const CASES = [
  ...["windows-1251", "utf-16le", "utf-16be"].flatMap((encoding) =>
    (["ru", "be", "uk"] as const).map((language) => [language, encoding] as const),
  ),
  ...["koi8-u", "iso-8859-5", "x-mac-cyrillic"].flatMap((encoding) =>
    (["ru", "uk"] as const).map((language) => [language, encoding] as const),
  ),
  ["ru", "ibm866"] as const,
  ["pl", "windows-1250"] as const,
  ["pl", "iso-8859-2"] as const,
  ["lt", "windows-1257"] as const,
  ["de", "windows-1252"] as const,
];

describe("the encoding of a text", () => {
  it.each(CASES)("is detected without mark or declaration: %s in %s", async (language, encoding) => {
    const bytes = encoded(TEXTS[language], encoding);
    const { text, how } = await decode(bytes);
    expect(text).toBe(encodable(TEXTS[language], encoding));
    expect(how).toBe("detected");
  });

  it.each(CASES)("does not keep an article from being read: %s in %s", async (language, encoding) => {
    const article = await readOne("a.txt", encoded(`Title: Minsk 2020\n\n${TEXTS[language]}`, encoding));
    expect(article.language).toBe(language);
  });

  it("is believed where a page declares it, and not where the bytes are valid UTF-8", async () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${TEXTS.ru}</p></body></html>`;
    expect((await decode(encoded(page("windows-1251"), "windows-1251"))).how).toBe("declared");
    expect((await decode(Buffer.from(page("windows-1251")))).text).toContain("В воскресенье в Минске");
    expect((await decode(encoded(TEXTS.ru, "koi8-u"), "koi8-r")).text).toBe(TEXTS.ru);
  });

  it("has its characters of windows-1252 between 80 and 9F, which Node's own decoder loses", async () => {
    const { text } = await decode(
      Uint8Array.of(0x93, 0x4d, 0x69, 0x6e, 0x73, 0x6b, 0x94, 0x20, 0x96, 0x20, 0x80),
      "windows-1252",
    );
    expect(text).toBe("“Minsk” – €");
  });

  it("may be UTF-8 with a few bytes spoilt, or cut at the end", async () => {
    const bytes = Buffer.from(TEXTS.ru);
    expect((await decode(bytes.subarray(0, bytes.length - 1))).text.startsWith(TEXTS.ru.slice(0, 100))).toBe(true);
    const spoilt = Buffer.concat([bytes.subarray(0, 100), Buffer.of(0xff), bytes.subarray(100)]);
    expect((await decode(spoilt)).encoding).toBe("utf-8");
  });

  it.each(["windows-1251", "windows-1252"])(
    "is repaired where UTF-8 was read as %s and encoded again",
    async (wrong) => {
      for (const text of [TEXTS.ru, TEXTS.uk]) {
        const bytes = Buffer.from(text);
        const twice = [...bytes].map((byte) => misread(byte, wrong)).join("");
        expect((await decode(Buffer.from(twice))).text).toBe(text);
      }
    },
  );

  it("never changes valid UTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), async (text) => {
        fc.pre(!text.includes("\u0000") && !text.startsWith("\ufeff"));
        const bytes = Buffer.from(text);
        expect((await decode(bytes)).text).toBe(bytes.toString("utf8"));
      }),
    );
  });
});

function misread(byte: number, encoding: string): string {
  if (encoding === "windows-1252" && byte >= 0x80 && byte < 0xa0)
    return "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178"[
      byte - 0x80
    ]!;
  return new TextDecoder(encoding === "windows-1252" ? "iso-8859-1" : encoding).decode(Uint8Array.of(byte));
}
