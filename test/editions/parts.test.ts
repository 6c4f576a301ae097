import { describe, expect, it } from "vitest";
import { factsOf, type Report } from "../../shared/developments/index.ts";
import { select } from "../../shared/editions/select.ts";
import type { Event } from "../../shared/events/event.ts";
import { report } from "./fakes.ts";

const AT = "2026-11-21T04:00:00.000Z";
const choose = (developments: readonly (readonly Report[])[], told: readonly Report[] = []) =>
  select({
    developments,
    told: new Map(
      told.map(({ eventId }) => [eventId, { developmentId: told[0]!.eventId, at: AT, facts: factsOf(told) }]),
    ),
    remembered: [],
    digest: { filter: {} },
    severityRules: [],
    muted: { developments: new Set(), entities: new Set() },
    at: AT,
    holdSince: null,
  });
const tells = (developments: readonly (readonly Report[])[]) =>
  choose(developments).stories.map(({ item, also }) => [item.facts.mode, ...also.map(({ facts }) => facts.mode)]);

const place = (name: string, id: string, country = "BLR") => ({ name, country, placeId: `place:${id}` });
const [brest, gomel] = [place("Brest", "brest"), place("Gomel", "gomel")];
const gomelRegion = place("Gomel Region", "gomel-region");
const on = (day: string) => ({ date: { start: day, end: day } });
/** Each in an article of its own. */
const of = (event: Partial<Event>) => [report({ event })];

describe("a part of a story that another article tells", () => {
  const search: Partial<Event> = { mode: "seize", place: brest, ...on("2026-11-20") };
  const arrest: Partial<Event> = { mode: "arrest", place: brest, ...on("2026-11-20") };

  it("stands beside the arrests in the same town, where it is a search", () => {
    expect(tells([of(search), of(arrest)])).toEqual([["arrest", "seize"]]);
    expect(tells([of({ ...search, ...on("2026-11-16") }), of(arrest)])).toHaveLength(2);
    expect(tells([of({ ...search, place: gomel }), of(arrest)])).toHaveLength(2);
    const named = [{ name: "Nina Baginskaya", country: "BLR", sector: "OPP" as const, entityId: null }];
    expect(tells([of({ ...search, recipients: named }), of(arrest)])).toHaveLength(2);
  });

  it("stands beside the dead, where it is what fell on them, and alone where someone sent it", () => {
    const drone: Partial<Event> = {
      ...{ type: "MOBILIZE", mode: "weapons", actors: [], recipients: [], place: gomelRegion },
      quote: "a drone crashed in Gomel region",
    };
    const dead: Partial<Event> = {
      ...{ type: "INCIDENT", mode: "death", actors: [], recipients: [], place: gomel },
      quantities: [{ kind: "killed", value: 2, bound: "exact" }],
    };
    expect(tells([of(drone), of(dead)])).toEqual([["death", "weapons"]]);
    expect(tells([of({ ...drone, place: brest }), of(dead)])).toHaveLength(2);
    expect(tells([of({ ...drone, place: null }), of(dead)])).toHaveLength(2);
    expect(tells([of({ ...drone, quote: "launchers stand in Gomel region" }), of(dead)])).toHaveLength(2);
    const russia = [{ name: "Russia", country: "RUS", sector: "GOV" as const, entityId: "country:RUS" }];
    expect(tells([of({ ...drone, actors: russia }), of(dead)])).toHaveLength(2);
  });

  it("stands beside a rally in the same town, where it is what a crowd demands", () => {
    const crowd = [{ name: "Belarusians", country: "BLR", sector: "CVL" as const, entityId: null }];
    const rally: Partial<Event> = {
      ...{ type: "PROTEST", mode: "demo", actors: crowd, recipients: [], place: brest },
      ...on("2026-11-20"),
    };
    const demand: Partial<Event> = { ...rally, type: "REQUEST", mode: "yield" };
    expect(tells([of(demand), of(rally)])).toEqual([["demo", "yield"]]);
    expect(tells([of({ ...demand, place: gomel }), of(rally)])).toHaveLength(2);
    const viasna = [{ name: "Viasna", country: "BLR", sector: "NGO" as const, entityId: "body:viasna" }];
    expect(tells([of({ ...demand, actors: viasna }), of(rally)])).toHaveLength(2);
  });

  it("stands beside an exercise, where it is the movement for it", () => {
    const army = [{ name: "Belarusian armed forces", country: "BLR", sector: "MIL" as const, entityId: null }];
    const moved: Partial<Event> = {
      ...{ type: "MOBILIZE", mode: "troops", actors: army, recipients: [], place: brest, confidence: 0.8 },
      quote: "units arrived at the range",
    };
    const drill: Partial<Event> = { ...moved, status: "planned", quote: "an air force exercise", ...on("2026-11-21") };
    const both = tells([of({ ...moved, mode: "troops" }), of({ ...drill, mode: "troops" })]);
    expect(both.flat()).toHaveLength(2);
    const states = [
      { name: "Belarus", country: "BLR", sector: "GOV" as const, entityId: "country:BLR" },
      { name: "Russia", country: "RUS", sector: "GOV" as const, entityId: "country:RUS" },
    ];
    const joint: Partial<Event> = {
      ...{ type: "COOPERATE", mode: null, status: "planned", actors: states, recipients: [], place: null, date: null },
    };
    expect(tells([of({ ...joint, quote: "will hold joint exercises" }), of(drill)])).toHaveLength(1);
    expect(tells([of({ ...joint, quote: "will build a plant together" }), of(drill)])).toHaveLength(2);
    const polish = [{ name: "Polish army", country: "POL", sector: "MIL" as const, entityId: null }];
    expect(
      tells([of({ ...joint, quote: "will hold joint exercises" }), of({ ...drill, actors: polish })]),
    ).toHaveLength(2);
  });
});

describe("prisoners handed over", () => {
  const counted = (kind: "released" | "persons", value: number) => ({
    quantities: [{ kind, value, bound: "exact" as const }],
  });
  const freed: Partial<Event> = { type: "RETREAT", mode: "release", recipients: [], place: null };

  it("are one story with the release: the deportation, and some of those freed", () => {
    const all = { ...freed, ...counted("released", 6) };
    const deported: Partial<Event> = { mode: "deport", recipients: [], place: null, ...counted("persons", 6) };
    const [story, ...others] = tells([of(all), of(deported), of({ ...freed, ...counted("released", 2) })]);
    expect([story!.toSorted(), others]).toEqual([["deport", "release", "release"], []]);
    expect(tells([of(all), of({ ...deported, ...counted("persons", 40) })])).toHaveLength(2);
    expect(tells([of(all), of({ ...freed, ...counted("released", 2), ...on("2026-11-18") })])).toHaveLength(2);
  });
});

describe("verdicts after arrests", () => {
  it("are news, though linking takes them for one with the arrests", () => {
    const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
    const day = (made: Report, text: string) => {
      const number = Math.floor(Date.parse(text) / 86_400_000);
      return { ...made, slots: { ...made.slots, from: number, to: number, published: number } };
    };
    const arrest = day(report({ eventId: "held", event: { place: gomel } }), "2026-11-20");
    const verdict = (text: string) =>
      day(
        report({
          article: { day: text },
          event: {
            ...{ place: gomel, actors: court },
            quantities: [{ kind: "sentence", value: 0.5, bound: "exact" }],
            ...on(text),
          },
        }),
        text,
      );
    const after = verdict("2026-11-21");
    expect(choose([[arrest, after]], [arrest]).stories.map(({ item }) => item.developmentId)).toEqual([after.eventId]);
    expect(choose([[arrest, verdict("2026-11-20")]], [arrest]).stories).toEqual([]);
  });
});

describe("a detail of what the same article tells", () => {
  const woman = { name: "Iryna Tsvirka", country: "BLR", sector: "CVL" as const, entityId: null };
  const man = { name: "Siarhei Lis", country: "BLR", sector: "OPP" as const, entityId: null };
  const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
  const pardon: Partial<Event> = {
    ...{ type: "CONCEDE", mode: null, recipients: [], start: 0 },
    quantities: [{ kind: "persons", value: 17, bound: "exact" }],
  };
  const freed: Partial<Event> = { type: "RETREAT", mode: "release", recipients: [woman], start: 200 };

  it("stands beside it, where one of many who are counted is named", () => {
    const article = { id: "one" };
    const both = [[report({ article, event: pardon })], [report({ article, event: freed })]];
    expect(tells(both)).toEqual([[null, "release"]]);
    expect(tells([of(pardon), of(freed)])).toHaveLength(2);
  });

  it("stands beside the death or release, where it is the term that was served", () => {
    const article = { id: "one" };
    const term: Partial<Event> = {
      ...{ mode: "arrest", actors: court, recipients: [man], start: 0 },
      quantities: [{ kind: "sentence", value: 84, bound: "exact" }],
    };
    const death: Partial<Event> = { type: "INCIDENT", mode: "death", actors: [], recipients: [man], start: 200 };
    expect(tells([[report({ article, event: term })], [report({ article, event: death })]])).toEqual([
      ["death", "arrest"],
    ]);
    const others = { ...death, recipients: [woman] };
    expect(tells([[report({ article, event: term })], [report({ article, event: others })]])).toHaveLength(2);
  });
});

describe("beside what readers know", () => {
  const fire: Partial<Event> = {
    ...{ type: "INCIDENT", mode: "accident", actors: [], recipients: [], place: gomel },
    quantities: [{ kind: "killed", value: 4, bound: "exact" }],
  };
  const article = { id: "two", day: "2026-11-21" };
  const investigators = [
    {
      name: "Investigative Committee",
      country: "BLR",
      sector: "COP" as const,
      entityId: "body:investigative-committee",
    },
  ];

  it("what a known body does is news, where an article tells it first", () => {
    const told = report({ eventId: "known", event: fire });
    const recalled = report({ article, event: { ...fire, start: 300 } });
    const opened = (start: number) =>
      report({
        article,
        event: { type: "ACCUSE", mode: "investigate", actors: investigators, recipients: [], place: null, start },
      });
    expect(choose([[told, recalled], [opened(0)]], [told]).stories).toHaveLength(1);
    const later = choose([[told, recalled], [opened(400)]], [told]);
    expect([later.stories.length, later.besideKnown.length]).toEqual([0, 1]);
  });

  it("what is new leads where one clause tells it with what is known: of those detained three were released", () => {
    const arrest: Partial<Event> = { place: gomel, confidence: 0.9, start: 0 };
    const told = report({ eventId: "held", event: arrest });
    const recalled = report({ article, event: arrest });
    const quantities = [{ kind: "released" as const, value: 3, bound: "exact" as const }];
    const freed = report({
      article,
      event: { type: "RETREAT", mode: "release", place: gomel, quantities, confidence: 0.7, start: 0 },
    });
    expect(choose([[told, recalled], [freed]], [told]).stories.map(({ item }) => item.facts.mode)).toEqual(["release"]);
  });
});

describe("a toll without a place", () => {
  it("changes the incident that its article recalls, and is news where it recalls none that readers know", () => {
    const crash: Partial<Event> = {
      ...{ type: "INCIDENT", mode: "accident", actors: [], recipients: [], place: brest },
      quantities: [{ kind: "killed", value: 3, bound: "exact" }],
    };
    const told = report({ eventId: "known", event: crash });
    const article = { id: "two", day: "2026-11-21" };
    const recalled = report({ article, event: { ...crash, quantities: [], start: 60 } });
    const toll = report({
      article,
      event: { ...crash, place: null, start: 0, quantities: [{ kind: "killed", value: 5, bound: "exact" }] },
    });
    const [story] = choose([[told, recalled], [toll]], [told]).stories;
    expect(story?.item).toMatchObject({ kind: "update", developmentId: "known", change: { from: "3", to: "5" } });
    expect(choose([[toll]]).stories[0]?.item.kind).toBe("new");
  });
});
