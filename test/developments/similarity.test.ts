import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, filingDays, reachOf, searchDays } from "../../shared/developments/days.ts";
import { describeSimilarity, similarity } from "../../shared/developments/index.ts";
import { skeleton, termsOf } from "../../shared/developments/words.ts";
import type { Event, Participant } from "../../shared/events/event.ts";
import type { Status } from "../../shared/events/ontology.ts";
import { articleOf, eventOf, recordOf } from "./records.ts";

const person = (name: string, entityId: string | null = null): Participant => ({
  name,
  country: "BLR",
  sector: "OPP",
  entityId,
});
const court: Participant = {
  name: "Belarusian court",
  country: "BLR",
  sector: "JUD",
  entityId: "body:belarusian-court",
};

/** Events of two articles, `ru` and `en`, published on 21 September 2020. */
const russian = (fields: Partial<Event>) =>
  recordOf(eventOf(fields), articleOf({ id: "ru", language: "ru", title: "Заголовок" })).slots;
const english = (fields: Partial<Event>, day = "2020-09-21") =>
  recordOf(eventOf(fields), articleOf({ id: "en", language: "en", title: "A headline", publication: { at: day, day } }))
    .slots;

const on = (day: string) => ({ date: { start: day, end: day } });
const nowhere = { place: null };

describe("two events are joined", () => {
  it.each<[string, Partial<Event>, Partial<Event>]>([
    [
      "where one person was arrested on one day, in two languages",
      { recipients: [person("Nina Baginskaya", "person:nina-baginskaya")], quote: "Милиция задержала Нину Багинскую" },
      {
        recipients: [person("Nina Baginskaya", "person:nina-baginskaya")],
        quote: "Nina Baginskaya was detained",
        ...nowhere,
      },
    ],
    [
      "where the watchlist does not know the person, and the scripts differ",
      { recipients: [person("Алесь Груздов")], quote: "Задержан Алесь Груздов" },
      { recipients: [person("Ales Hruzdou")], quote: "Ales Hruzdou was detained" },
    ],
    [
      "where both name the same things in words of their own languages",
      {
        type: "INCIDENT",
        mode: "accident",
        actors: [],
        recipients: [],
        place: null,
        quote: "В школе взорвался газ, пострадали двое учителей",
        ...on("2020-09-20"),
      },
      {
        type: "INCIDENT",
        mode: "accident",
        actors: [],
        recipients: [],
        place: null,
        quote: "Two teachers were hurt when gas exploded in a school",
        ...on("2020-09-20"),
      },
    ],
    [
      "where one verdict is told of with one term",
      {
        actors: [court],
        recipients: [person("Алена Сивицкая")],
        quantities: [{ kind: "sentence", value: 72, bound: "exact" }],
      },
      {
        actors: [court],
        recipients: [person("Alena Sivitskaya")],
        quantities: [{ kind: "sentence", value: 72, bound: "exact" }],
      },
    ],
    [
      "where a report without a date of its own is a day late",
      { recipients: [person("Nina Baginskaya", "person:nina-baginskaya")], ...on("2020-09-20") },
      { recipients: [person("Nina Baginskaya", "person:nina-baginskaya")], ...on("2020-09-21") },
    ],
    [
      "where the count has grown, at one place",
      {
        quantities: [{ kind: "detained", value: 70, bound: "exact" }],
        quote: "70 задержаны на концерте в клубе Реактор",
      },
      {
        quantities: [{ kind: "detained", value: 120, bound: "exact" }],
        quote: "120 detained at a concert at the Reactor club",
      },
    ],
  ])("%s", (_, a, b) => {
    expect(
      similarity(russian(a), english(b)),
      describeSimilarity(russian(a), english(b)).join("\n"),
    ).toBeGreaterThanOrEqual(0);
  });

  it("where one names a person and the other, under a title that names the person, only a group", () => {
    const named = english({
      recipients: [person("Nina Baginskaya", "person:nina-baginskaya")],
      quote: "took her home",
    });
    const under = (title: string) =>
      recordOf(
        eventOf({ recipients: [person("protesters")], quote: "её увезли" }),
        articleOf({ id: "ru", language: "ru", title }),
      ).slots;
    expect(similarity(named, under("Нину Багинскую задержали в Минске"))).toBeGreaterThanOrEqual(0);
    expect(similarity(named, under("Задержания в Минске"))).toBeLessThan(0);
  });

  it("where what is planned was put off", () => {
    const visit = (day: string, quote: string): Partial<Event> => ({
      type: "CONSULT",
      mode: "visit",
      status: "planned",
      actors: [
        { name: "Alexander Lukashenko", country: "BLR", sector: "GOV", entityId: "person:alexander-lukashenko" },
      ],
      recipients: [{ name: "Russia", country: "RUS", sector: "GOV", entityId: "country:RUS" }],
      place: { name: "Moscow", country: "RUS", placeId: "place:moscow" },
      quote,
      ...on(day),
    });
    const before = english(visit("2020-09-25", "Lukashenko will visit Moscow on September 25"));
    const after = recordOf(
      eventOf(visit("2020-09-30", "Lukashenko will visit Moscow on September 30")),
      articleOf({ id: "later", title: "Put off" }),
    ).slots;
    expect(similarity(before, after)).toBeGreaterThanOrEqual(0);
  });

  it("where headline and body tell it", () => {
    const article = articleOf({ title: "Police detain marchers", bodyStart: 30 });
    const title = recordOf(eventOf({ start: 0, end: 22, quote: "Police detain marchers", ...nowhere }), article).slots;
    const body = recordOf(eventOf({ start: 40, end: 80, quote: "police detained marchers in Minsk" }), article).slots;
    expect(similarity(title, body)).toBeGreaterThanOrEqual(0);
    expect(similarity({ ...title, inTitle: false }, body)).toBeLessThan(0);
  });
});

describe("two events stay apart", () => {
  it.each<[string, Partial<Event>, Partial<Event>]>([
    [
      "where two people were arrested on one day in one town",
      { recipients: [person("Nina Baginskaya", "person:nina-baginskaya")], quote: "Задержана Нина Багинская" },
      {
        recipients: [person("Maria Kalesnikava", "person:maria-kalesnikava")],
        quote: "Maria Kalesnikava was detained",
      },
    ],
    [
      "where one is an arrest and the other a beating",
      {},
      { type: "ASSAULT", mode: "beat", quote: "police beat protesters" },
    ],
    ["where one is a raid", { mode: "seize", quote: "обыски" }, { quote: "police detained protesters" }],
    [
      "where unnamed people were given different terms",
      {
        actors: [court],
        recipients: [person("a man")],
        quantities: [{ kind: "sentence", value: 24, bound: "exact" }],
        ...nowhere,
      },
      {
        actors: [court],
        recipients: [person("a woman")],
        quantities: [{ kind: "sentence", value: 60, bound: "exact" }],
        ...nowhere,
      },
    ],
    ["where there are three days between them", on("2020-09-17"), on("2020-09-20")],
    [
      "where the towns differ",
      { place: { name: "Brest", country: "BLR", placeId: "place:brest" }, quote: "в Бресте задержали людей" },
      { place: { name: "Gomel", country: "BLR", placeId: "place:gomel" }, quote: "people were detained in Gomel" },
    ],
  ])("%s", (_, a, b) => {
    expect(similarity(russian(a), english(b)), describeSimilarity(russian(a), english(b)).join("\n")).toBeLessThan(0);
  });

  it("where one article tells of both, unless they are terms of one verdict", () => {
    const article = articleOf({ id: "one" });
    const term = (name: string, start: number): Partial<Event> => ({
      actors: [court],
      recipients: [person(name)],
      quantities: [{ kind: "sentence", value: 100 + start, bound: "exact" }],
      start,
    });
    const [first, second] = [term("Ales Bialiatski", 1), term("Valiantsin Stefanovich", 2)].map(
      (fields) => recordOf(eventOf(fields), article).slots,
    );
    expect(similarity(first!, second!)).toBeGreaterThanOrEqual(0);
    const [a, b] = [1, 2].map((start) => recordOf(eventOf({ start }), article).slots);
    expect(similarity(a!, b!)).toBeLessThan(0);
  });
});

describe("days", () => {
  const range = fc
    .record({
      from: fc.integer({ min: 18_000, max: 18_060 }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
      status: fc.constantFrom<Status>("occurred", "planned"),
    })
    .map(({ from, length, status }) => ({ from, to: from + length, status }));

  it("are filed so that two events near enough find each other, whichever looks", () => {
    let near = 0;
    fc.assert(
      fc.property(range, range, (a, b) => {
        if (daysBetween(a, b) > Math.min(reachOf(a), reachOf(b))) return;
        near++;
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const) {
          const { from, to } = searchDays(one);
          expect(filingDays(other).some((day) => day >= from && day <= to)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(near).toBeGreaterThan(200);
  });
});

describe("words", () => {
  it.each([
    ["Почобут", "Poczobut", "Pochobut", "Почобута", "Пачобут"],
    ["Груздов", "Груздоў", "Hruzdou", "Gruzdov", "Груздова"],
    ["Савчук", "Саўчук", "Sauchuk", "Savchuk"],
    ["Медведицкий", "Мядзведзіцкі", "Miadzvedzitski", "Medveditsky"],
    ["Костюкевич", "Касцюкевіч", "Kastsiukevich", "Kostyukevich"],
    ["Житковичи", "Zhitkovichi", "Żytkowicze", "Жыткавічы"],
    ["Wołkowysk", "Волковыск", "Ваўкавыск".replace("ў", "л"), "Volkovysk"],
  ])("%s has the consonants of all its spellings", (...names) => {
    expect(new Set(names.map(skeleton)).size, names.map((name) => `${name} ${skeleton(name)}`).join(", ")).toBe(1);
  });

  it("are told apart where they are other names", () => {
    const names = ["Tikhanovskaya", "Kalesnikava", "Babaryka", "Poczobut", "Shishov", "Bialiatski", "Statkevich"];
    expect(new Set(names.map(skeleton)).size).toBe(names.length);
  });

  it("are known names by id, numbers without separators, things of any language, other names by sound, and stems", () => {
    expect(termsOf("In Grodno 1,500 workers of Zhytlabud stopped on Monday in 2021", "en")).toEqual([
      "@place:grodno",
      "grodno",
      "#1500",
      "=worker",
      "worker",
      "~stlbd",
      "zhytla",
      "stoppe",
    ]);
    expect(termsOf("В Гродно 1500 рабочих", "ru")).toContain("@place:grodno");
    expect(termsOf("", "und")).toEqual([]);
    for (const [text, language] of [
      ["A drone fell on a school", "en"],
      ["Беспилотник упал на школу", "ru"],
      ["Беспілотнік упаў на школу", "be"],
      ["Безпілотник упав на школу", "uk"],
      ["Dron spadł na szkołę", "pl"],
      ["Dronas nukrito ant mokyklos", "lt"],
      ["Eine Drohne stürzte auf eine Schule", "de"],
    ] as const)
      expect(termsOf(text, language)).toEqual(expect.arrayContaining(["=drone", "=school"]));
  });
});
