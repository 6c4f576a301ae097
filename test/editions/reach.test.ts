import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runDigest } from "../../functions/digest/run.ts";
import type { EditionView, ItemView } from "../../shared/editions/view.ts";
import type { Event } from "../../shared/events/event.ts";
import { MemoryTable } from "../../shared/store/index.ts";
import { Clock, FakeChannel, FakeNews, report, world } from "./fakes.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MORNING = Date.parse("2026-11-21T04:00:00.000Z");

/** A digest at 07:00 in Minsk over articles that are dropped one by one, each telling events one after the other. */
function setUp(filter: object = {}) {
  const clock = new Clock(new Date(MORNING).toISOString());
  const news = new FakeNews();
  const own = world(new MemoryTable(), news, [new FakeChannel("email", ["a@example.org"])], clock, { filter });
  const run = async (day: number) => {
    clock.now = MORNING + day * DAY;
    return runDigest({ digest: "daily", at: clock.now }, new Map([["daily", own]]), clock.now + HOUR);
  };
  const views = async (): Promise<EditionView[]> => {
    const all = await own.editions.editions("daily", "2026", "2027");
    return (await Promise.all(all.map((edition) => own.editions.content(edition)))).map(({ view }) => view).reverse();
  };
  return { news, run, views, world: own };
}

const groupsOf = (view: EditionView) => view.sections.flatMap(({ groups }) => groups);
const linesOf = (view: EditionView): ItemView[] =>
  groupsOf(view).flatMap(({ besideKnown, items }) => (besideKnown === true ? items : []));
/** Every development that a view tells, wherever it stands. */
const toldIn = (view: EditionView) =>
  groupsOf(view)
    .flatMap(({ items }) => items)
    .flatMap(({ developmentId, also }) => [developmentId, ...also.map((side) => side.developmentId)]);

describe("what was read with little confidence", () => {
  it("is a line among the brief ones, until another publisher reports it or it matters much", async () => {
    const { news, run, views } = setUp();
    const unsure = (fields: Partial<Event> = {}) =>
      report({ event: { type: "PROTEST", mode: "strike", confidence: 0.5, ...fields } });
    const alone = unsure();
    news.add(MORNING - HOUR, alone);
    const both = unsure({ type: "COERCE", mode: "seize" });
    const known = news.add(MORNING - HOUR, both);
    news.join(MORNING - HOUR, known, unsure({ type: "COERCE", mode: "seize" }));
    news.add(MORNING - HOUR, unsure({ type: "GOVERN", mode: "law", confidence: 0.7 }));
    await run(0);
    const [view] = await views();
    const told = (kind: string) =>
      view!.sections
        .filter((section) => section.kind === kind)
        .flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ developmentId }) => developmentId)));
    expect(told("brief")).toEqual([alone.eventId]);
    expect(told("new")).toContain(both.eventId);
    expect(told("new")).toHaveLength(2);
  });
});

describe("what is new only beside what readers know", () => {
  const known = () => report({ event: { start: 0 } });
  const side = (id: string) => report({ article: { id }, event: { type: "REQUEST", mode: "change", start: 200 } });

  it("waits for an edition that something else makes, and is told in a line of it", async () => {
    const { news, run, views } = setUp();
    const first = news.add(MORNING - HOUR, known());
    await run(0);
    const detail = side("two");
    news.join(MORNING + 20 * HOUR, first, report({ article: { id: "two" }, event: { start: 0 } }));
    news.add(MORNING + 20 * HOUR, detail);
    expect((await run(1)).edition).toBeNull();
    news.add(MORNING + DAY + HOUR, report({ event: { type: "PROTEST", mode: "strike", start: 0 } }));
    await run(2);
    const [, second, ...others] = await views();
    expect(others).toEqual([]);
    expect(linesOf(second!)).toMatchObject([
      {
        developmentId: detail.eventId,
        kind: "new",
        headline: "Belarusian police appealed to protesters",
      },
    ]);
    expect(linesOf(second!)[0]!.quotes).toHaveLength(1);
    expect(second!.sections.find(({ kind }) => kind === "brief")!.groups[0]!.topic).toBe(
      "Beside what you know already",
    );
    await run(3);
    expect(await views()).toHaveLength(2);
  });

  it("makes an edition of its own once it has waited a day", async () => {
    const { news, run, views } = setUp();
    const first = news.add(MORNING - HOUR, known());
    await run(0);
    const detail = side("two");
    news.join(MORNING + 20 * HOUR, first, report({ article: { id: "two" }, event: { start: 0 } }));
    news.add(MORNING + 20 * HOUR, detail);
    expect((await run(1)).edition).toBeNull();
    expect((await run(2)).edition).not.toBeNull();
    const [, second] = await views();
    expect(toldIn(second!)).toEqual([detail.eventId]);
    expect(second!.sections.map(({ kind }) => kind)).toEqual(["brief"]);
    expect(second!.summary).toContain("1 new development");
    expect((await run(3)).edition).toBeNull();
  });
});

describe("every new development", () => {
  const types = ["PROTEST", "REQUEST", "COERCE", "GOVERN", "AID", "ACCUSE"] as const;
  const event = fc.record({
    type: fc.constantFrom<Event["type"]>(...types),
    mode: fc.constant(null),
    confidence: fc.constantFrom(0.6, 0.9),
    quantities: fc.constantFrom<Event["quantities"]>([], [{ kind: "persons", value: 40, bound: "exact" }]),
    place: fc
      .constantFrom("minsk", "brest", "grodno")
      .map((id) => ({ name: id, country: "BLR", placeId: `place:${id}` })),
  });
  /** What an article tells, in order: something new, or by its number what an earlier one told. */
  const article = fc.record({
    day: fc.integer({ min: 0, max: 3 }),
    tells: fc.array(fc.oneof(event, fc.nat({ max: 8 })), { minLength: 1, maxLength: 4 }),
  });

  it.each([
    ["all", {}],
    ["of one type", { types: ["PROTEST"] }],
  ])(
    "is in some edition exactly once, where the digest wants %s",
    async (_, filter) => {
      await fc.assert(
        fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 8 }), async (articles) => {
          const { news, run, views, world: own } = setUp(filter);
          for (let day = 0; day < 4; day++) {
            for (const [index, { tells }] of articles.filter((one) => one.day === day).entries()) {
              const at = MORNING + (day - 1) * DAY + (index + 1) * HOUR;
              tells.forEach((tell, place) => {
                const base = typeof tell === "number" ? news.developments[tell]?.[0]?.event : tell;
                if (base === undefined) return;
                const one = report({ article: { id: `a${day}-${index}` }, event: { ...base, start: place * 100 } });
                if (typeof tell === "number") news.join(at, news.developments[tell]!, one);
                else news.add(at, one);
              });
            }
            await run(day);
          }
          for (let day = 4; day < 8; day++) await run(day);
          const shown = (await views()).flatMap(toldIn);
          const wanted = news.developments
            .flat()
            .filter(({ event: { type } }) => !("types" in filter) || type === "PROTEST")
            .map(({ eventId }) => eventId);
          const marks = await own.editions.told("daily", wanted);
          for (const id of wanted) {
            const { developmentId } = marks.get(id)!;
            expect(
              shown.filter((one) => one === developmentId),
              `${id} in ${shown}`,
            ).toHaveLength(1);
          }
        }),
        { numRuns: 60 },
      );
    },
    30_000,
  );
});
