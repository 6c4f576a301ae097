import { describe, expect, it } from "vitest";
import { RETOLD_FROM, retelling } from "../../shared/developments/index.ts";
import type { Event } from "../../shared/events/event.ts";
import { articleOf, eventOf, recordOf } from "./records.ts";

const on = (day: string) => ({ date: { start: day, end: day } });
const gomel = { place: { name: "Gomel", country: "BLR", placeId: "place:gomel" } };
const detained = (value: number) => ({ quantities: [{ kind: "detained" as const, value, bound: "exact" as const }] });
const told = (fields: Partial<Event>, day: string, article: Parameters<typeof articleOf>[0] = {}) =>
  recordOf(eventOf({ ...gomel, ...fields }), articleOf({ id: day, publication: { at: day, day }, ...article })).slots;

describe("readers who know of one report need the other", () => {
  const concert = told({ ...on("2020-09-20"), ...detained(9) }, "2020-09-20");

  it("where a later day's count is smaller: counts of one thing only grow", () => {
    const bookshop = { ...on("2020-09-21"), ...detained(4) };
    expect(retelling(concert, told(bookshop, "2020-09-21"))).toBe(Number.NEGATIVE_INFINITY);
    expect(
      retelling(
        told({ ...on("2020-09-20"), ...detained(4) }, "2020-09-20"),
        told({ ...on("2020-09-21"), ...detained(9) }, "2020-09-21"),
      ),
    ).toBeGreaterThan(0);
  });

  it("where what went wrong in one region is a fire there and a drone here", () => {
    const accident = (quote: string, id: string) =>
      told(
        { type: "INCIDENT", mode: "accident", actors: [], recipients: [], quote, ...on("2020-09-20") },
        "2020-09-20",
        { id, title: quote },
      );
    const fire = accident("a fire broke out at the sawmill near Gomel", "fire");
    expect(retelling(fire, accident("an unmanned aircraft came down near Gomel", "drone"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
    expect(retelling(fire, accident("the blaze at the sawmill near Gomel was put out", "blaze"))).toBeGreaterThan(1);
  });

  it("where other people are let go on a later day", () => {
    const freed = (value: number, day: string) =>
      told(
        { type: "RETREAT", mode: "release", quantities: [{ kind: "released", value, bound: "exact" }], ...on(day) },
        day,
      );
    expect(retelling(freed(2, "2020-09-20"), freed(3, "2020-09-22"))).toBe(Number.NEGATIVE_INFINITY);
    expect(retelling(freed(17, "2020-09-20"), freed(18, "2020-09-21"))).toBeGreaterThan(0);
  });

  it("where someone who was held is sentenced days later, or many in prison are counted beside one who is sentenced", () => {
    const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
    const painter = [{ name: "Taras Hlebka", country: "BLR", sector: "CVL" as const, entityId: null }];
    const five = { quantities: [{ kind: "sentence" as const, value: 60, bound: "exact" as const }] };
    const verdict = told({ actors: court, recipients: painter, ...five, ...on("2020-09-22") }, "2020-09-22");
    const held = (day: string) => told({ recipients: painter, ...on(day) }, day, { id: `held ${day}` });
    expect(retelling(verdict, held("2020-09-20"))).toBe(Number.NEGATIVE_INFINITY);
    expect(retelling(verdict, held("2020-09-22"))).toBeGreaterThanOrEqual(RETOLD_FROM);
    const many = told({ actors: court, ...detained(31), ...on("2020-09-21") }, "2020-09-21");
    expect(retelling(verdict, many)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("where a minister of one state speaks and then a union of states", () => {
    const said = (name: string, country: string, sector: "GOV" | "IGO", entityId: string) =>
      told(
        {
          type: "ACCUSE",
          mode: "disapprove",
          actors: [{ name, country, sector, entityId }],
          recipients: [{ name: "Belarus", country: "BLR", sector: "GOV", entityId: "country:BLR" }],
          place: null,
          ...on("2020-09-20"),
        },
        "2020-09-20",
        { id: name },
      );
    const minister = said("Radoslaw Sikorski", "POL", "GOV", "person:radoslaw-sikorski");
    expect(retelling(minister, said("European Union", "IGO", "IGO", "body:european-union"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
    expect(retelling(minister, said("Poland", "POL", "GOV", "country:POL"))).toBeGreaterThan(0);
  });

  it("where a court jails those whom the police detained, though no term is read", () => {
    const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
    expect(retelling(concert, told({ ...on("2020-09-21"), ...detained(9), actors: court }, "2020-09-21"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
  });

  it("where one article tells of meetings with people of two countries", () => {
    const envoy = { name: "Nathan Sales", country: "USA", sector: "GOV" as const, entityId: null };
    const meeting = (name: string, country: string, sector: "GOV" | "OPP", article: string) =>
      told(
        {
          type: "CONSULT",
          mode: "visit",
          status: "planned",
          actors: [envoy],
          recipients: [{ name, country, sector, entityId: null }],
          ...on("2020-09-21"),
        },
        "2020-09-21",
        { id: article },
      );
    const opposition = meeting("opposition activists", "BLR", "OPP", "one");
    expect(retelling(opposition, meeting("Lithuanian deputy ministers", "LTU", "GOV", "one"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
    expect(retelling(opposition, meeting("civil society", "BLR", "OPP", "one"))).toBeGreaterThan(0);
  });
});

describe("readers who know of one report do not need the other", () => {
  it("where a few words without a day speak of what is days past", () => {
    const arrest = told({ ...on("2020-09-20"), ...detained(14) }, "2020-09-20");
    const later = (quote: string, count = {}) =>
      told({ ...on("2020-09-24"), ...count, quote }, "2020-09-24", { title: "Union condemns arrests" });
    expect(retelling(arrest, later("the detention of workers in Gomel"))).toBeGreaterThanOrEqual(RETOLD_FROM - 0.5);
    expect(retelling(arrest, later("police detained more workers in Gomel", detained(20)))).toBe(
      Number.NEGATIVE_INFINITY,
    );
  });

  it("where the same two sign on one day, though a place was misread", () => {
    const state = (name: string, country: string) => ({
      name,
      country,
      sector: "GOV" as const,
      entityId: `country:${country}`,
    });
    const signed = (place: string, day: string) =>
      told(
        {
          type: "AGREE",
          mode: null,
          actors: [state("Belarus", "BLR"), state("Pakistan", "PAK")],
          recipients: [],
          place: { name: place, country: "PAK", placeId: `place:${place}` },
          ...on(day),
        },
        "2020-09-22",
        { id: place },
      );
    expect(retelling(signed("islamabad", "2020-09-20"), signed("minsk", "2020-09-20"))).toBeGreaterThan(0);
    expect(retelling(signed("islamabad", "2020-09-20"), signed("minsk", "2020-09-21"))).toBe(Number.NEGATIVE_INFINITY);
  });

  it("where one declares envoys persona non grata and the other expels them, but not where one sanctions officials", () => {
    const vilnius = [{ name: "Lithuania", country: "LTU", sector: "GOV" as const, entityId: "country:LTU" }];
    const envoys = [{ name: "Belarusian diplomats", country: "BLR", sector: "GOV" as const, entityId: null }];
    const measure = (mode: "expel" | "discontinue", quote: string, id: string) =>
      told(
        { type: "SANCTION", mode, actors: vilnius, recipients: envoys, place: null, quote, ...on("2020-09-20") },
        "2020-09-20",
        { id, title: quote },
      );
    const expelled = measure("expel", "Vilnius has sent two of them home", "one");
    const declared = measure("discontinue", "Lithuania declared a Belarusian diplomat persona non grata", "two");
    expect(retelling(expelled, declared)).toBeGreaterThanOrEqual(RETOLD_FROM);
    expect(retelling(expelled, measure("discontinue", "Lithuania froze the accounts of officials", "three"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
  });

  it("where a summons names nobody on the day of one that does", () => {
    const summons = (fields: Partial<Event>, day: string, id: string) =>
      told(
        { type: "ACCUSE", mode: "disapprove", actors: [], recipients: [], place: null, ...on(day), ...fields },
        day,
        { id, title: id },
      );
    const full = summons(
      {
        actors: [{ name: "Latvia", country: "LVA", sector: "GOV", entityId: "country:LVA" }],
        quote: "Latvia summoned the Belarusian envoy",
      },
      "2020-09-20",
      "full",
    );
    const quote = "the envoy was summoned";
    expect(retelling(full, summons({ quote }, "2020-09-20", "thin"))).toBeGreaterThanOrEqual(RETOLD_FROM);
    expect(retelling(full, summons({ quote }, "2020-09-21", "later"))).toBeLessThan(RETOLD_FROM);
    expect(retelling(full, summons({ quote: "it criticised them" }, "2020-09-20", "other"))).toBeLessThan(RETOLD_FROM);
  });

  it("where a person died, a person was given that term, or as many died in that town, whatever day a text seems to give", () => {
    const man = [{ name: "Siarhei Lis", country: "BLR", sector: "OPP" as const, entityId: null }];
    const other = [{ name: "Darya Lis", country: "BLR", sector: "OPP" as const, entityId: null }];
    const death = (fields: Partial<Event>, day: string) =>
      told({ type: "INCIDENT", mode: "death", actors: [], recipients: man, ...on(day), ...fields }, day);
    expect(retelling(death({}, "2020-09-12"), death({ place: null }, "2020-09-20"))).toBeGreaterThanOrEqual(
      RETOLD_FROM,
    );
    expect(retelling(death({}, "2020-09-12"), death({ recipients: other }, "2020-09-20"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
    const killed = (value: number) => ({
      recipients: [],
      quantities: [{ kind: "killed" as const, value, bound: "exact" as const }],
    });
    expect(retelling(death(killed(4), "2020-09-12"), death(killed(4), "2020-09-20"))).toBeGreaterThanOrEqual(
      RETOLD_FROM,
    );
    expect(retelling(death(killed(1), "2020-09-12"), death(killed(1), "2020-09-20"))).toBe(Number.NEGATIVE_INFINITY);
    const verdict = (value: number, day: string) =>
      told({ recipients: man, quantities: [{ kind: "sentence", value, bound: "exact" }], ...on(day) }, day);
    expect(retelling(verdict(60, "2020-09-12"), verdict(60, "2020-09-20"))).toBeGreaterThanOrEqual(RETOLD_FROM);
    expect(retelling(verdict(60, "2020-09-12"), verdict(36, "2020-09-20"))).toBe(Number.NEGATIVE_INFINITY);
  });

  it("where a union and its ministers lay sanctions on the same state on the same days", () => {
    const package_ = (name: string, quote: string, id: string) =>
      told(
        {
          type: "SANCTION",
          mode: "discontinue",
          status: "planned",
          actors: [{ name, country: "IGO", sector: "IGO", entityId: null }],
          recipients: [{ name: id, country: "BLR", sector: "JUD", entityId: null }],
          place: null,
          quote,
          ...on("2020-09-21"),
        },
        "2020-09-20",
        { id, title: quote },
      );
    const union = package_("European Union", "the bloc is to agree new sanctions", "officials");
    expect(
      retelling(union, package_("EU foreign ministers", "Ministers want to decide on sanctions", "judges")),
    ).toBeGreaterThanOrEqual(RETOLD_FROM);
    expect(
      retelling(union, package_("EU foreign ministers", "Ministers want to halt the trains", "firms")),
    ).toBeLessThan(RETOLD_FROM);
  });

  it("where those pardoned are counted as persons here and as released there", () => {
    const freed = (kind: "persons" | "released", type: "CONCEDE" | "RETREAT", id: string) =>
      told(
        {
          type,
          mode: type === "RETREAT" ? "release" : null,
          place: null,
          actors: [
            { name: "Alexander Lukashenko", country: "BLR", sector: "GOV", entityId: "person:alexander-lukashenko" },
          ],
          quantities: [{ kind, value: 17, bound: "exact" }],
          ...on("2020-09-20"),
        },
        "2020-09-20",
        { id },
      );
    expect(retelling(freed("persons", "CONCEDE", "one"), freed("released", "RETREAT", "two"))).toBeGreaterThanOrEqual(
      RETOLD_FROM,
    );
  });

  it("where one state lets go as many on one day, at either end of the bridge", () => {
    const swap = (value: number, place: string, day: string) =>
      told(
        {
          ...{ type: "RETREAT", mode: "release" },
          place: { name: place, country: "BLR", placeId: `place:${place}` },
          quantities: [{ kind: "released", value, bound: "exact" }],
          ...on(day),
        },
        day,
        { id: place },
      );
    const brest = swap(6, "brest", "2020-09-20");
    expect(retelling(brest, swap(6, "grodno", "2020-09-20"))).toBeGreaterThanOrEqual(RETOLD_FROM);
    expect(retelling(brest, swap(9, "grodno", "2020-09-20"))).toBe(Number.NEGATIVE_INFINITY);
    expect(retelling(brest, swap(6, "grodno", "2020-09-21"))).toBe(Number.NEGATIVE_INFINITY);
  });

  it("where a correction gives another term of prison than was told", () => {
    const sentence = (value: number, day: string) =>
      told(
        {
          quantities: [{ kind: "sentence", value, bound: "exact" }],
          recipients: [{ name: "Nina Baginskaya", country: "BLR", sector: "OPP", entityId: "person:nina-baginskaya" }],
          ...on(day),
        },
        day,
      );
    const [first, second] = [sentence(72, "2020-09-20"), sentence(48, "2020-09-21")];
    expect(retelling(first, second)).toBe(Number.NEGATIVE_INFINITY);
    expect(retelling(first, second, 14)).toBeGreaterThanOrEqual(RETOLD_FROM);
  });

  it("where Russian and Belarusian tell it in cousins of the same words", () => {
    const strike = { mode: null, recipients: [], actors: [], ...on("2020-09-20"), place: null };
    const russian = told({ ...strike, quote: "На комбинате начались увольнения инженеров" }, "2020-09-20", {
      id: "ru",
      language: "ru",
      title: "Увольнения инженеров на комбинате",
    });
    const belarusian = (quote: string) =>
      told({ ...strike, quote }, "2020-09-20", { id: "be", language: "be", title: quote });
    const cousin = retelling(russian, belarusian("На камбінаце пачаліся звальненні інжынераў"));
    expect(cousin).toBeGreaterThan(retelling(russian, belarusian("У школах не хапае настаўнікаў")));
    expect(cousin).toBeGreaterThanOrEqual(RETOLD_FROM - 0.5);
  });
});
