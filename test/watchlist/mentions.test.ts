import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../shared/language/languages.ts";
import { entityById, findMentions, placeAncestors, placeById } from "../../shared/watchlist/index.ts";

const found = (text: string, language: Language) =>
  findMentions(text, language).map((mention) => [
    text.slice(mention.start, mention.end),
    mention.entity?.id ?? mention.place?.id,
  ]);
const ids = (text: string, language: Language) => found(text, language).map(([, id]) => id);

describe("one id in every language and case", () => {
  const spellings: [Language, string][] = [
    ["en", "Lukashenko met reporters"],
    ["en", "Alyaksandr Lukashenka met reporters"],
    ["en", "President Aleksandr Lukashenko's guards"],
    ["ru", "встреча с Александром Лукашенко"],
    ["ru", "заявил А. Г. Лукашенко"],
    ["ru", "Александр Григорьевич Лукашенко заявил"],
    ["be", "сказаў Аляксандр Лукашэнка"],
    ["be", "сустрэча з Лукашэнкам"],
    ["be", "загад Лукашэнкі"],
    ["uk", "зустріч з Лукашенком"],
    ["uk", "режим підтримав Олександра Лукашенка"],
    ["pl", "rozmowa z Łukaszenką"],
    ["pl", "prośba do Łukaszenki"],
    ["pl", "Alaksandr Łukaszenka powiedział"],
    ["lt", "Aliaksandro Lukašenkos žodžiai"],
    ["lt", "susitiko su Aleksandru Lukašenka"],
    ["de", "Machthaber Alexander Lukaschenko sagte"],
    ["de", "Lukaschenkos Sprecherin"],
  ];
  it.each(spellings)("%s: %s", (language, text) => {
    expect(ids(text, language)).toContain("person:alexander-lukashenko");
  });

  it.each<[Language, string, string]>([
    ["ru", "приговор Северинцу", "person:pavel-severinets"],
    ["ru", "Павла Северинца вывезли", "person:pavel-severinets"],
    ["be", "Паўла Севярынца вывезлі", "person:pavel-severinets"],
    ["ru", "Светланой Тихановской", "person:sviatlana-tsikhanouskaya"],
    ["uk", "зустріч зі Світланою Тихановською", "person:sviatlana-tsikhanouskaya"],
    ["pl", "spotkanie ze Swiatłaną Cichanouską", "person:sviatlana-tsikhanouskaya"],
    ["lt", "Sviatlanos Cichanouskajos", "person:sviatlana-tsikhanouskaya"],
    ["de", "Swetlana Tichanowskaja", "person:sviatlana-tsikhanouskaya"],
    ["en", "Svetlana Tikhanovskaya", "person:sviatlana-tsikhanouskaya"],
    ["de", "Roman Protassewitsch", "person:roman-protasevich"],
    ["lt", "Ramaną Protasevičių", "person:roman-protasevich"],
    ["be", "Алеся Бяляцкага", "person:ales-bialiatski"],
    ["be", "Вячаслава Сіўчыка", "person:vyacheslav-siuchyk"],
    ["be", "Уладзімера Зяленскага", "person:volodymyr-zelenskyy"],
    ["be", "Паўла Латушкі", "person:pavel-latushko"],
    ["be", "паседжаньне Рады Эўропы", "body:council-of-europe"],
    ["be", "санкцыі Эўразьвязу", "body:european-union"],
    ["be", "у Беларускай асацыяцыі журналістаў", "body:belarusian-association-of-journalists"],
    ["be", "журналісты «Нашай Нівы»", "body:nasha-niva"],
    ["be", "міністар замежных справаў Швэцыі", "office:SWE:foreign-minister"],
    ["be", "прэзыдэнт Вугоршчыны", "office:HUN:president"],
    ["en", "Ales Byalyatski", "person:ales-bialiatski"],
    ["lt", "Vladimiro Putino", "person:vladimir-putin"],
    ["pl", "Władimirem Putinem", "person:vladimir-putin"],
    ["uk", "Володимиру Зеленському", "person:volodymyr-zelenskyy"],
    ["en", "women at Zarechye in Belarus", "place:zarechcha"],
    ["ru", "в Паричах", "place:parychy"],
    ["be", "у Парычах", "place:parychy"],
    ["en", "workers of Belshina", "body:belshina"],
    ["en", "near Bielsk Podlaski", "place:bielsk-podlaski"],
  ])("%s: %s", (language, text, id) => {
    expect(ids(text, language)).toContain(id);
  });
});

describe("names that several people or things bear", () => {
  it("does not take a namesake for the person", () => {
    expect(ids("Galina Lukashenko", "en")).not.toContain("person:alexander-lukashenko");
    expect(ids("Виктор Лукашенко", "ru")).toEqual(["person:viktor-lukashenko"]);
  });
  it("leaves a surname to the namesake whom the text names in full", () => {
    expect(ids("Тренер Олег Рыженков уволен. Рыженков молчит", "ru")).toEqual([]);
    expect(ids("Министр Максим Рыженков прилетел. Рыженков молчит", "ru")).toHaveLength(2);
  });
  it("takes a town for the town where a person has its name", () => {
    expect(ids("Пажар у Шуміліне", "be")).toEqual(["place:shumilina"]);
    expect(ids("Взрыв в посёлке Мирный под Минском", "ru")).toEqual(["place:minsk"]);
  });
  it.each<[Language, string, string[]]>([
    ["en", "A court in Mahilou and another in Babrujsk", ["place:mogilev", "place:babruysk"]],
    [
      "en",
      "She fled to Białystok by way of Kuźnica and Šalčininkai",
      ["place:bialystok", "place:kuznica", "place:salcininkai"],
    ],
    ["en", "Lorries queue at Bruzhi, Kazlovichy and Kamaryn", ["place:bruzgi", "place:kazlovichy", "place:kamaryn"]],
    ["ru", "Встретились в Ташкенте и в Алма-Ате", ["place:tashkent", "place:almaty"]],
    ["uk", "Безпілотник розбився під Речицею", ["place:rechytsa"]],
    ["lt", "Viena moteris sulaikyta Minske, derybos vyko Vienoje", ["place:minsk", "place:vienna"]],
    ["lt", "Saligorske ir prie Raigardo", ["place:salihorsk", "place:raigardas"]],
    ["pl", "Przejścia w Kuźnicy i Terespolu", ["place:kuznica", "place:terespol"]],
  ])("%s: knows the places of news about the border: %s", (language, text, places) => {
    expect(ids(text, language)).toEqual(places);
  });
  it("reads a common surname only beside the given name, or after the full name", () => {
    expect(ids("Знак равенства. Иванов", "ru")).toEqual([]);
    expect(ids("Адвоката Максима Знака судили. Знаку дали десять лет", "ru")).toEqual([
      "person:maxim-znak",
      "person:maxim-znak",
    ]);
  });
  it("reads spring as spring and the rights centre as the rights centre", () => {
    expect(ids("Весна пришла в Минск", "ru")).toEqual(["place:minsk"]);
    expect(ids("сообщили в «Весне» о задержаниях в Минске", "ru")).toEqual(["body:viasna", "place:minsk"]);
  });
  it("leaves Brest to Brittany where nothing else is Belarusian", () => {
    expect(ids("The ferry to Brest was late", "en")).toEqual([]);
    expect(ids("Police in Brest, Belarus", "en")).toContain("place:brest");
  });
  it("does not take another country's riot police for the Belarusian one", () => {
    expect(ids("В Хабаровске ОМОН разогнал митинг", "ru")).not.toContain("body:omon");
    expect(ids("В Минске ОМОН разогнал митинг", "ru")).toContain("body:omon");
  });
});

describe("offices of any state", () => {
  it.each<[Language, string, string, string]>([
    ["en", "the Polish foreign ministry said", "office:POL:foreign-ministry", "Polish Foreign Ministry"],
    ["en", "the foreign ministry in Minsk said", "office:BLR:foreign-ministry", "Belarusian Foreign Ministry"],
    ["en", "Ukraine's defence ministry", "office:UKR:defence-ministry", "Ukrainian Ministry of Defence"],
    ["en", "Latvian President", "office:LVA:president", "President of Latvia"],
    ["ru", "в МИДе Польши заявили", "office:POL:foreign-ministry", "Polish Foreign Ministry"],
    ["ru", "президента Белоруссии", "office:BLR:president", "President of Belarus"],
    ["ru", "польское министерство иностранных дел", "office:POL:foreign-ministry", "Polish Foreign Ministry"],
    ["be", "МЗС Літвы", "office:LTU:foreign-ministry", "Lithuanian Foreign Ministry"],
    ["uk", "білоруське МЗС", "office:BLR:foreign-ministry", "Belarusian Foreign Ministry"],
    ["pl", "białoruskie MSZ", "office:BLR:foreign-ministry", "Belarusian Foreign Ministry"],
    ["pl", "prezydenta Ukrainy", "office:UKR:president", "President of Ukraine"],
    ["lt", "Lenkijos užsienio reikalų ministerija", "office:POL:foreign-ministry", "Polish Foreign Ministry"],
    ["de", "das polnische Außenministerium", "office:POL:foreign-ministry", "Polish Foreign Ministry"],
  ])("%s: %s", (language, text, id, name) => {
    expect(ids(text, language)).toContain(id);
    expect(entityById(id)?.name).toBe(name);
  });
  it("assumes the text's own state where none is named, and says so", () => {
    const text = "WARSAW, Aug 2 - The foreign ministry summoned the envoy of Belarus.";
    const mention = findMentions(text, "en").find((one) => one.entity?.id.startsWith("office:"));
    expect(mention?.entity?.id).toBe("office:POL:foreign-ministry");
    expect(mention?.assumed).toBe(true);
  });
});

describe("places", () => {
  it("climbs from a town to its region and country", () => {
    expect(placeAncestors("place:lida").map((place) => place.id)).toEqual(["place:grodno-region", "place:BLR"]);
    expect(placeAncestors("place:BLR")).toEqual([]);
    expect(placeAncestors("place:nowhere")).toEqual([]);
    expect(placeById("place:minsk")?.geonames).toBe(625144);
  });
  it.each<[Language, string, string]>([
    ["ru", "в Барановичах", "place:baranavichy"],
    ["be", "у Баранавічах", "place:baranavichy"],
    ["ru", "из Островца", "place:ostrovets"],
    ["be", "з Гродна ў Горадню", "place:grodno"],
    ["be", "у Гародні", "place:grodno"],
    ["be", "у Ашмянах", "place:ashmyany"],
    ["be", "у Астраўцы", "place:ostrovets"],
    ["be", "з Наваградку", "place:novogrudok"],
    ["be", "у Глыбокім", "place:hlybokaye"],
    ["be", "у Лёндане", "place:london"],
    ["uk", "у Мінську", "place:minsk"],
    ["pl", "w Mińsku", "place:minsk"],
    ["pl", "w Brześciu na Białorusi", "place:brest"],
    ["lt", "iš Gardino į Vilnių", "place:grodno"],
    ["de", "in Brest, Belarus, und Grodno", "place:grodno"],
    ["ru", "жители Гродненской области", "place:grodno-region"],
  ])("%s: %s", (language, text, id) => {
    expect(findMentions(text, language).map((mention) => mention.place?.id)).toContain(id);
  });
  it("marks adjectives", () => {
    const [mention] = findMentions("гродненский суд", "ru");
    expect(mention?.place?.id).toBe("place:grodno");
    expect(mention?.adjective).toBe(true);
  });
});

describe("any text", () => {
  const words = [
    "Минск",
    "Лукашенко",
    "Belarus",
    "МИД",
    "Польши",
    "А.",
    "«",
    "foreign",
    "ministry",
    "of",
    "Brest",
    ",",
    "\n\n",
    "🙂",
  ];
  it("gives mentions in order that never overlap and lie within the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 }),
        fc.constantFrom<Language>("en", "ru", "pl", "de"),
        (parts, language) => {
          const text = parts.join(" ");
          let last = 0;
          for (const mention of findMentions(text, language)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            last = mention.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe("hostile text", () => {
  it.each([
    ["names without end", "Александр Лукашенко МИД Польши, и Белоруссии и ".repeat(8000)],
    ["one long word", "а".repeat(400_000)],
    ["quotation marks", "«".repeat(400_000)],
    ["initials", "А. ".repeat(130_000)],
    ["the beginnings of long names", "Центральная избирательная ".repeat(15_000)],
    ["borders", "граница с Беларусью ".repeat(20_000)],
  ])("is read in time: %s", (_, text) => {
    const start = performance.now();
    findMentions(text, "ru");
    // A quadratic search would take minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe("a surname that is a town of Belarus", () => {
  it.each<[Language, string, number]>([
    ["be", "Прэм'ер Барысаў адмовіўся сысці. Пазней Барысаў сышоў.", 0],
    ["be", "Учора Бойка Барысаў сустрэўся з генералам Барысавым.", 0],
    ["be", "У Барысаве затрымалі траіх.", 1],
    ["be", "Прэм'ер Барысаў прыехаў у Барысаў.", 1],
  ])("in %s: %s", (language, text, towns) => {
    expect(ids(text, language).filter((id) => id === "place:borisov")).toHaveLength(towns);
  });
});
