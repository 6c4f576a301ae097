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

  it("where a court jails those whom the police detained, though no term is read", () => {
    const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
    expect(retelling(concert, told({ ...on("2020-09-21"), ...detained(9), actors: court }, "2020-09-21"))).toBe(
      Number.NEGATIVE_INFINITY,
    );
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
