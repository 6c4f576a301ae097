import { describe, expect, it } from "vitest";
import { amendmentOf, factsOf, noveltyOf, type Report, type Told } from "../../shared/developments/index.ts";
import type { Event, Quantity } from "../../shared/events/event.ts";
import { report } from "./fakes.ts";

const detained = (value: number, bound: Quantity["bound"] = "exact"): Quantity => ({ kind: "detained", value, bound });
const killed = (value: number): Quantity => ({ kind: "killed", value, bound: "exact" });
const next = { day: "2026-11-21" };

/** Tells the first reports to the readers and then weighs them together with the later ones. */
function later(first: readonly Report[], ...fresh: readonly Report[]) {
  const begun = noveltyOf(first, new Map());
  if (begun.kind !== "new") throw new Error("the first reports are no news");
  const told: Told = { developmentId: begun.developmentId, at: "2026-11-21T04:00:00.000Z", facts: begun.facts };
  return noveltyOf([...first, ...fresh], new Map(first.map(({ eventId }) => [eventId, told])));
}

describe("what is new", () => {
  it("is a development that no edition told, named by its smallest event id", () => {
    const reports = [report({ eventId: "b" }), report({ eventId: "a" })];
    expect(noveltyOf(reports, new Map())).toMatchObject({ kind: "new", developmentId: "a" });
  });

  it("is never what only history or stale articles tell", () => {
    expect(noveltyOf([report({ quiet: true })], new Map()).kind).toBe("background");
    const reports = [
      report({ quiet: true, event: { quantities: [detained(500)] } }),
      report({ event: { quantities: [detained(5)] } }),
    ];
    expect(noveltyOf(reports, new Map())).toMatchObject({ kind: "new", facts: { quantities: [detained(5)] } });
  });

  it("is never the withdrawal of what readers were not told", () => {
    const amendment = { kind: "retraction" as const, sentence: "We retract.", leading: true };
    expect(noveltyOf([report({ article: { amendment } })], new Map()).kind).toBe("background");
    expect(noveltyOf([report(), report({ article: { amendment } })], new Map()).kind).toBe("background");
  });
});

describe("an update", () => {
  const first = [report({ event: { quantities: [detained(5)] } })];

  it("tells a count that grew, from what was told to what is reported now", () => {
    expect(later(first, report({ article: next, event: { quantities: [detained(12)] } }))).toMatchObject({
      kind: "update",
      change: { field: "count", quantity: "detained", from: "5", to: "12", amends: false },
      facts: { quantities: [detained(12)] },
    });
  });

  it("takes the most careful of several new figures", () => {
    const reports = [20, 12, 15].map((value) => report({ article: next, event: { quantities: [detained(value)] } }));
    expect(later(first, ...reports)).toMatchObject({ change: { to: "12" } });
  });

  it.each([
    ["the same count", [detained(5)]],
    ["a little more", [detained(6)]],
    ["less", [detained(3)]],
    ["a count in words of the same order", [detained(5, "approx")]],
    ["no count at all", []],
    ["another kind of count", [{ kind: "participants", value: 900, bound: "approx" } as Quantity]],
  ])("is not %s", (_, quantities) => {
    expect(later(first, report({ article: next, event: { quantities } })).kind).toBe("corroboration");
  });

  it("tells every further death", () => {
    const deaths = [report({ event: { type: "INCIDENT", mode: "accident", quantities: [killed(2)] } })];
    const more = report({ article: next, event: { type: "INCIDENT", mode: "accident", quantities: [killed(3)] } });
    expect(later(deaths, more)).toMatchObject({ kind: "update", change: { from: "2", to: "3" } });
  });

  it("does not compare counts of different places or days", () => {
    const elsewhere = { place: { name: "Brest", country: "BLR", placeId: "place:brest" }, quantities: [detained(80)] };
    expect(later(first, report({ article: next, event: elsewhere })).kind).toBe("corroboration");
    const longAgo = { date: { start: "2026-11-10", end: "2026-11-10" }, quantities: [detained(80)] };
    expect(later(first, report({ article: next, event: longAgo })).kind).toBe("corroboration");
  });

  it("is not an older article that arrives late with a larger figure", () => {
    expect(later(first, report({ article: { day: "2026-11-19" }, event: { quantities: [detained(90)] } })).kind).toBe(
      "corroboration",
    );
  });

  it("does not take hundreds that become a number for a change, but thousands", () => {
    const hundreds = [report({ event: { quantities: [detained(300, "approx")] } })];
    expect(later(hundreds, report({ article: next, event: { quantities: [detained(442)] } })).kind).toBe(
      "corroboration",
    );
    expect(later(hundreds, report({ article: next, event: { quantities: [detained(1100)] } })).kind).toBe("update");
  });

  it("tells that a plan was carried out, once its day has come", () => {
    const date = { start: "2026-11-25", end: "2026-11-25" };
    const plan = [report({ event: { status: "planned", date } })];
    const onTheEve = report({ article: { day: "2026-11-24" }, event: { date } });
    expect(later(plan, onTheEve).kind).toBe("corroboration");
    const after = report({ article: { day: "2026-11-25" }, event: { date } });
    expect(later(plan, after)).toMatchObject({
      kind: "update",
      change: { field: "status", from: "planned", to: "occurred" },
    });
  });

  it("tells that a plan was put off", () => {
    const planned = (day: string, published: string) =>
      report({ article: { day: published }, event: { status: "planned", date: { start: day, end: day } } });
    expect(later([planned("2026-11-25", "2026-11-20")], planned("2026-11-28", "2026-11-21"))).toMatchObject({
      kind: "update",
      change: { field: "date", from: "2026-11-25", to: "2026-11-28" },
    });
  });

  it("tells a denial and who denies, but no difference between alleged and occurred", () => {
    const denial = report({ article: next, event: { status: "denied", attribution: "the ministry" } });
    expect(later(first, denial)).toMatchObject({
      change: { field: "status", to: "denied", attribution: "the ministry" },
    });
    expect(later(first, report({ article: next, event: { status: "alleged" } })).kind).toBe("corroboration");
    expect(later([report({ event: { status: "alleged" } })], report({ article: next })).kind).toBe("corroboration");
  });

  it("is no denial of whose fault it was where people died", () => {
    const killed = (value: number): Quantity => ({ kind: "killed", value, bound: "exact" });
    const blast: Partial<Event> = { type: "INCIDENT", mode: "accident", actors: [], recipients: [] };
    const first = report({ eventId: "e1", event: { ...blast, quantities: [killed(2)] } });
    const denied = report({ article: { day: "2026-11-21" }, event: { ...blast, status: "denied" } });
    const third = report({ article: { day: "2026-11-21" }, event: { ...blast, quantities: [killed(3)] } });
    expect(later([first], denied).kind).toBe("corroboration");
    expect(later([first], denied, third)).toMatchObject({
      kind: "update",
      facts: { status: "occurred" },
      change: { field: "count", from: "2", to: "3" },
    });
  });

  it("counts no forces of two states against those of one", () => {
    const state = (name: string, country: string) => ({
      name,
      country,
      sector: "GOV" as const,
      entityId: `country:${country}`,
    });
    const moved = (value: number, id: string, ...actors: ReturnType<typeof state>[]) =>
      report({
        eventId: id,
        article: { day: id === "e1" ? "2026-11-20" : "2026-11-21" },
        event: { type: "MOBILIZE", mode: "troops", actors, quantities: [{ kind: "troops", value, bound: "exact" }] },
      });
    const [russia, belarus] = [state("Russia", "RUS"), state("Belarus", "BLR")];
    const first = moved(2000, "e1", russia);
    expect(later([first], moved(7000, "e2", russia, belarus)).kind).toBe("corroboration");
    expect(later([first], moved(7000, "e2", russia)).kind).toBe("update");
  });

  it("is told once: the next report of the same figure corroborates", () => {
    const second = report({ article: next, event: { quantities: [detained(12)] } });
    const update = later(first, second);
    if (update.kind !== "update") throw new Error("no update");
    const told = new Map<string, Told>([
      [first[0]!.eventId, { developmentId: "x", at: "2026-11-21T04:00:00.000Z", facts: factsOf(first) }],
      [second.eventId, { developmentId: "x", at: "2026-11-22T04:00:00.000Z", facts: update.facts }],
    ]);
    const third = report({ article: { day: "2026-11-22" }, event: { quantities: [detained(12)] } });
    expect(noveltyOf([...first, second, third], told).kind).toBe("corroboration");
  });
});

describe("a correction", () => {
  const amendment = { kind: "correction" as const, sentence: "We regret the error.", leading: true };
  const first = [report({ event: { quantities: [{ kind: "sentence", value: 72, bound: "exact" }] } })];

  it("tells the field that the outlet corrects, even downwards", () => {
    const corrected = report({
      article: { ...next, amendment },
      event: { quantities: [{ kind: "sentence", value: 48, bound: "exact" }] },
    });
    expect(later(first, corrected)).toMatchObject({
      kind: "correction",
      change: { field: "count", quantity: "sentence", from: "72", to: "48", sentence: "We regret the error." },
    });
  });

  it("without a correction, two sentences that differ are two outlets that differ", () => {
    const other = report({ article: next, event: { quantities: [{ kind: "sentence", value: 48, bound: "exact" }] } });
    expect(later(first, other).kind).toBe("corroboration");
  });

  it("tells a withdrawal once", () => {
    const withdrawn = report({ article: { ...next, amendment: { ...amendment, kind: "retraction" } } });
    expect(later(first, withdrawn)).toMatchObject({
      kind: "correction",
      change: { field: "retraction", to: "retracted" },
      facts: { retracted: true },
    });
  });

  it("falls back on the outlet's own words where no field differs and the article is about the correction", () => {
    expect(later(first, report({ article: { ...next, amendment } }))).toMatchObject({
      kind: "correction",
      change: { field: "text" },
    });
    const aside = { ...amendment, leading: false };
    expect(later(first, report({ article: { ...next, amendment: aside } })).kind).toBe("corroboration");
  });
});

describe("the facts of a development", () => {
  it("follow independent publishers, not the number of their sites", () => {
    const of = (owner: string, value: number) =>
      report({
        article: { publishers: [{ outlet: owner, owner, url: null }] },
        event: { quantities: [detained(value)] },
      });
    const reports = [of("one", 40), of("one", 40), of("one", 40), of("two", 12), of("three", 12)];
    expect(factsOf(reports).quantities).toEqual([detained(12)]);
  });

  it("take the narrower place and the fuller names", () => {
    const person = {
      name: "Nina Baginskaya",
      country: "BLR",
      sector: "OPP" as const,
      entityId: "person:nina-baginskaya",
    };
    const facts = factsOf([
      report({ event: { place: { name: "Belarus", country: "BLR", placeId: "place:BLR" }, recipients: [] } }),
      report({ event: { place: { name: "Belarus", country: "BLR", placeId: "place:BLR" } } }),
      report({ event: { recipients: [person] } }),
    ]);
    expect(facts.place?.name).toBe("Minsk");
    expect(facts.recipients).toEqual([person]);
  });
});

describe("the parties of a development", () => {
  const body = (name: string, entityId: string) => [{ name, country: "BLR", sector: "COP" as const, entityId }];
  const named = (name: string) => [{ name, country: "BLR", sector: "REL" as const, entityId: null }];

  it("are a body that one report names, not the police in general of a later one", () => {
    const kgb = body("KGB", "body:kgb");
    const police = body("Belarusian police", "body:belarusian-police");
    const reports = [
      report({ event: { actors: kgb } }),
      report({ article: { day: "2026-11-21" }, event: { actors: police } }),
    ];
    expect(factsOf(reports).actors).toEqual(kgb);
  });

  it("are spelled as an English report spells them", () => {
    const of = (name: string, language: "en" | "pl" | "be", day: string) =>
      report({ article: { language, day }, event: { recipients: named(name) } });
    const reports = [of("Anton Liaskevich", "en", "2026-11-19"), of("Anton Laskiewicz", "pl", "2026-11-20")];
    expect(factsOf(reports).recipients).toEqual(named("Anton Liaskevich"));
    expect(factsOf([...reports, of("Pavel Zuyeu", "be", "2026-11-21")]).recipients).toEqual(named("Pavel Zuyeu"));
  });
});

describe("the facts of an incident", () => {
  const incident = (fields: Partial<Event>) => report({ event: { type: "INCIDENT", mode: "death", ...fields } });

  it("take a day before the years since which someone counts", () => {
    const since = { start: "2020-01-01", end: "2026-11-20" };
    const day = { start: "2026-11-19", end: "2026-11-19" };
    expect(factsOf([incident({ date: since }), incident({ date: since }), incident({ date: day })]).date).toEqual(day);
    expect(factsOf([incident({ date: since })]).date).toEqual(since);
  });

  it("count nobody as hurt where nothing befell people: passengers who wait", () => {
    const injured: Quantity[] = [{ kind: "injured", value: 4000, bound: "approx" }];
    expect(factsOf([incident({ mode: null, quantities: injured })]).quantities).toEqual([]);
    expect(factsOf([incident({ mode: "accident", quantities: injured })]).quantities).toEqual(injured);
  });
});

describe("the words of an amendment", () => {
  it.each([
    ["en", "correction", "Correction: The crowd in Minsk was 200, not 2,000", ""],
    [
      "en",
      "correction",
      null,
      "Police held nine people.\n\nAn earlier version of this article misstated the number of people held.",
    ],
    ["en", "retraction", null, "The agency has withdrawn its report that two officers were killed in Brest."],
    ["en", "retraction", "Retraction: no strike at the plant", ""],
    ["ru", "correction", "Исправление: в Гомеле осудили двоих, а не троих", ""],
    ["ru", "correction", null, "Ранее мы ошибочно сообщили о десяти задержанных. Задержаны семь человек."],
    ["ru", "retraction", null, "Редакция отзывает сообщение о гибели двух человек в Бресте."],
    ["ru", "retraction", null, "Информация о взрыве на заводе не подтвердилась, сообщает агентство."],
    ["be", "correction", "Удакладненне: затрымалі сем чалавек", ""],
    ["be", "correction", null, "У першай версіі навіны памылкова гаварылася пра дзесяць затрыманых."],
    ["be", "retraction", null, "Рэдакцыя адклікае паведамленне пра арышт настаўніка ў Пінску."],
  ])("are found in %s: %s", (_, kind, title, text) => {
    expect(amendmentOf(title, text)?.kind).toBe(kind);
  });

  it.each([
    "The ministry denied the report that troops had crossed the border.",
    "Lawmakers corrected the draft law on Tuesday.",
    "The government withdrew its ambassador from Minsk.",
    "МИД опроверг сообщения о переброске войск.",
    "Суд отклонил жалобу, сообщение об этом опубликовано на сайте.",
    "Міністэрства абвергла паведамленне пра перакідку войскаў.",
    "Поправки в закон приняты в первом чтении.",
  ])("are not other people's denials and withdrawals: %s", (text) => {
    expect(amendmentOf(text, text)).toBeNull();
  });
});
