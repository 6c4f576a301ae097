import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Filter, Severity, SeverityRule } from "../../shared/config/index.ts";
import { factsOf, type Report } from "../../shared/developments/index.ts";
import { type Composition, compose } from "../../shared/editions/compose.ts";
import { severityOf } from "../../shared/editions/index.ts";
import { type SelectionInput, select } from "../../shared/editions/select.ts";
import type { Event, Quantity } from "../../shared/events/event.ts";
import type { Language } from "../../shared/language/languages.ts";
import { DIGEST, report } from "./fakes.ts";

const AT = "2026-11-21T04:00:00.000Z";
const choose = (
  developments: readonly (readonly Report[])[],
  fields: Partial<SelectionInput> = {},
  filter: Filter = {},
) =>
  select({
    developments,
    told: new Map(),
    remembered: [],
    digest: { filter },
    severityRules: [],
    muted: { developments: new Set(), entities: new Set() },
    at: AT,
    holdSince: null,
    ...fields,
  });
const person = (name: string, id: string) => ({ name, country: "BLR", sector: "OPP" as const, entityId: id });
const brest = { name: "Brest", country: "BLR", placeId: "place:brest" };
const kinds = (selection: ReturnType<typeof choose>) =>
  selection.stories.map(({ item }) => `${item.kind} ${item.facts.type}`);

describe("a selection", () => {
  it("tells an article's main matter, and its side matters in a line beside it", () => {
    const article = { id: "one" };
    const main = report({ article, event: { type: "PROTEST", mode: "demo", start: 0 } });
    const side = report({ article, event: { type: "REQUEST", mode: "change", start: 200 } });
    const selection = choose([[main], [side]]);
    expect(kinds(selection)).toEqual(["new PROTEST"]);
    expect(selection.stories[0]!.also.map(({ facts }) => facts.type)).toEqual(["REQUEST"]);
    expect(selection.marks.map(({ eventId }) => eventId).sort()).toEqual([main.eventId, side.eventId].sort());
  });

  it("lets a side matter stand alone where another article leads with it, and where it is critical", () => {
    const article = { id: "one" };
    const main = report({ article, event: { type: "PROTEST", mode: "demo", start: 0 } });
    const side = report({ article, event: { type: "REQUEST", mode: "change", start: 200 } });
    const leads = report({ article: { id: "two" }, event: { type: "REQUEST", mode: "change", start: 0 } });
    expect(kinds(choose([[main], [side, leads]]))).toEqual(["new PROTEST", "new REQUEST"]);
    const death = report({
      article,
      event: { type: "ASSAULT", mode: "beat", start: 300, quantities: [{ kind: "killed", value: 1, bound: "exact" }] },
    });
    expect(kinds(choose([[main], [death]]))).toEqual(["new ASSAULT", "new PROTEST"]);
  });

  it("keeps for a line what an article that retells adds on the side, and lets it wait with what decides that", () => {
    const told = report({ eventId: "known" });
    const facts = factsOf([told]);
    const article = { id: "two" };
    const again = report({ article, event: { start: 0 } });
    const side = report({ article, event: { type: "REQUEST", mode: "change", start: 200 } });
    const selection = choose([[told, again], [side]], {
      told: new Map([["known", { developmentId: "known", at: AT, facts }]]),
    });
    expect(selection.stories).toEqual([]);
    expect(selection.besideKnown.map(({ developmentId }) => developmentId)).toEqual([side.eventId]);
    expect([...selection.waiting].sort()).toEqual([again.eventId, side.eventId].sort());
    expect(selection.marks.map(({ eventId }) => eventId).sort()).toEqual([again.eventId, side.eventId].sort());
  });

  it("tells a verdict beside the arrest that readers know", () => {
    const arrest = report({ eventId: "known", event: { place: brest } });
    const article = { id: "two" };
    const court = [{ name: "court", country: "BLR", sector: "JUD" as const, entityId: null }];
    const quantities: Quantity[] = [{ kind: "persons", value: 9, bound: "exact" }];
    const verdict = report({ article, event: { place: brest, actors: court, quantities, start: 0 } });
    const recalled = report({ article, event: { place: brest, start: 100 } });
    const selection = choose([[arrest, recalled], [verdict]], {
      told: new Map([["known", { developmentId: "known", at: AT, facts: factsOf([arrest]) }]]),
    });
    expect(selection.stories.map(({ item }) => item.developmentId)).toEqual([verdict.eventId]);
  });

  it("leaves what two states say beside what passes between them", () => {
    const state = (name: string, country: string) => ({
      name,
      country,
      sector: "GOV" as const,
      entityId: `country:${country}`,
    });
    const [vilnius, minsk, warsaw] = [state("Lithuania", "LTU"), state("Belarus", "BLR"), state("Poland", "POL")];
    const article = { id: "one" };
    const expulsion = report({
      article,
      event: { type: "SANCTION", mode: "expel", actors: [vilnius], recipients: [minsk], start: 0 },
    });
    const said = (by: typeof vilnius) =>
      report({
        article,
        event: { type: "REQUEST", mode: "yield", actors: [by], recipients: [minsk], confidence: 0.9, start: 100 },
      });
    expect(kinds(choose([[expulsion], [said(vilnius)]]))).toEqual(["new SANCTION"]);
    expect(kinds(choose([[expulsion], [said(warsaw)]]))).toEqual(["new SANCTION", "new REQUEST"]);
  });

  it("keeps what the filter does not want from standing beside a story, and tells what only its main matter hid", () => {
    const article = { id: "one" };
    const main = report({ article, event: { type: "PROTEST", mode: "demo", start: 0 } });
    const side = report({ article, event: { type: "REQUEST", mode: "change", start: 200 } });
    const filtered = choose([[main], [side]], {}, { types: ["PROTEST"] });
    expect(filtered.stories.map(({ item, also }) => [item.facts.type, also.length])).toEqual([["PROTEST", 0]]);
    expect(filtered.marks.map(({ eventId }) => eventId)).toEqual([main.eventId]);
    expect(kinds(choose([[main], [side]], {}, { types: ["REQUEST"] }))).toEqual(["new REQUEST"]);
  });

  it("tells once what linking left apart but readers would call one", () => {
    const quantities: Quantity[] = [{ kind: "detained", value: 14, bound: "exact" }];
    const one = report({ article: { id: "one" }, event: { place: brest, quantities } });
    const other = report({ article: { id: "two" }, event: { place: brest, quantities } });
    expect(choose([[one], [other]]).stories).toHaveLength(1);
    const elsewhere = report({ article: { id: "three" }, event: { quantities } });
    expect(choose([[one], [elsewhere]]).stories).toHaveLength(2);
  });

  it("keeps apart the police's arrest of nameless people and the court's verdict on them", () => {
    const by = (sector: "COP" | "JUD") => [{ name: "those in charge", country: "BLR", sector, entityId: null }];
    const arrest = report({
      article: { id: "one" },
      event: { place: brest, actors: by("COP"), quantities: [{ kind: "detained", value: 14, bound: "exact" }] },
    });
    const verdict = report({
      article: { id: "two" },
      event: { place: brest, actors: by("JUD"), quantities: [{ kind: "sentence", value: 0.5, bound: "exact" }] },
    });
    expect(choose([[arrest], [verdict]]).stories).toHaveLength(2);
  });

  it("keeps apart what is told of different people", () => {
    const one = report({
      article: { id: "one" },
      event: { place: brest, recipients: [person("Ivan Ivanou", "person:ivanou")] },
    });
    const other = report({
      article: { id: "two" },
      event: { place: brest, recipients: [person("Nina Baginskaya", "person:nina")] },
    });
    expect(choose([[one], [other]]).stories).toHaveLength(2);
  });

  it("does not tell again in another edition what retells the last ones, but tells what changed in it", () => {
    const quantities = (value: number): Quantity[] => [{ kind: "detained", value, bound: "exact" }];
    const first = report({ article: { id: "one" }, event: { place: brest, quantities: quantities(14) } });
    const told = { developmentId: first.eventId, at: "2026-11-20T04:00:00.000Z", facts: factsOf([first]) };
    const remembered = [{ told, slots: [first.slots] }];
    const same = report({ article: { id: "two" }, event: { place: brest, quantities: quantities(14) } });
    expect(choose([[same]], { remembered }).stories).toEqual([]);
    const grown = report({
      article: { id: "two", day: "2026-11-21" },
      event: { place: brest, quantities: quantities(40) },
    });
    expect(choose([[grown]], { remembered }).stories[0]?.item).toMatchObject({
      kind: "update",
      developmentId: first.eventId,
      change: { from: "14", to: "40" },
    });
  });

  it("tells what only one of several reports of a known matter is like, and the others speak against", () => {
    const quantities = (value: number): Quantity[] => [{ kind: "detained", value, bound: "exact" }];
    const held = (value: number, day: string) => {
      const made = report({
        article: { day },
        event: { place: brest, quantities: quantities(value), date: { start: day, end: day } },
      });
      const dayNumber = Math.floor(Date.parse(day) / 86_400_000);
      return { ...made, slots: { ...made.slots, from: dayNumber, to: dayNumber, published: dayNumber } };
    };
    const [concert, misread] = [held(9, "2026-11-18"), held(2, "2026-11-18")];
    const told = { developmentId: concert.eventId, at: "2026-11-19T04:00:00.000Z", facts: factsOf([concert]) };
    const bookshop = held(4, "2026-11-20");
    const known = (...reports: Report[]) => [{ told, slots: reports.map(({ slots }) => slots) }];
    expect(choose([[bookshop]], { remembered: known(concert, misread) }).stories).toHaveLength(1);
    const later = held(9, "2026-11-20");
    expect(choose([[later]], { remembered: known(concert, misread) }).stories).toEqual([]);
  });

  it("tells the same deed of a body that is named and of people who are not in one line, and marks both with it", () => {
    const article = { id: "one" };
    const asked = (name: string, entityId: string | null, start: number) =>
      report({
        article,
        event: { type: "REQUEST", mode: "yield", actors: [{ name, country: "BLR", sector: "MED", entityId }], start },
      });
    const trial = report({ article, event: { type: "ACCUSE", mode: "investigate", start: 0 } });
    const union = asked("Belarusian Association of Journalists", "body:belarusian-association-of-journalists", 100);
    const people = asked("journalists", null, 200);
    const selection = choose([[trial], [union], [people]]);
    expect(selection.stories[0]!.also.map(({ developmentId }) => developmentId)).toEqual([union.eventId]);
    expect(selection.marks.find(({ eventId }) => eventId === people.eventId)?.told.developmentId).toBe(union.eventId);
    const visit = (actors: Event["actors"], start: number, where = brest) =>
      report({ article, event: { type: "CONSULT", mode: "visit", actors, recipients: [], place: where, start } });
    const envoys = [{ name: "envoys", country: "POL", sector: "GOV" as const, entityId: null }];
    const warsaw = [{ name: "Poland", country: "POL", sector: "GOV" as const, entityId: "country:POL" }];
    const lines = (where?: typeof brest) =>
      choose([[trial], [visit(warsaw, 100)], [visit(envoys, 200, where)]]).stories.flatMap(({ also }) => also);
    const gomel = { name: "Gomel", country: "BLR", placeId: "place:gomel" };
    expect([lines().length, lines(gomel).length]).toEqual([1, 2]);
  });

  it("does not depend on the order in which developments and reports come", () => {
    const all = [
      [
        report({ article: { id: "one" }, event: { type: "PROTEST", mode: "demo", start: 0 } }),
        report({ article: { id: "two" }, event: { type: "PROTEST", mode: "demo" } }),
      ],
      [report({ article: { id: "one" }, event: { start: 50, place: brest } })],
      [report({ article: { id: "two" }, event: { start: 90, place: brest } })],
      [report({ article: { id: "three" }, event: { recipients: [person("Ivan Ivanou", "person:ivanou")] } })],
    ];
    const expected = choose(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const selection = choose(shuffled.map((reports) => [...reports].reverse()));
        expect(selection.stories.map(({ item }) => [item.developmentId, item.facts])).toEqual(
          expected.stories.map(({ item }) => [item.developmentId, item.facts]),
        );
        expect(selection.marks.map(({ eventId }) => eventId).sort()).toEqual(
          expected.marks.map(({ eventId }) => eventId).sort(),
        );
      }),
    );
  });
});

describe("a filter", () => {
  const arrest = report({
    event: { place: brest, recipients: [person("Ivan Ivanou", "person:ivanou")], confidence: 0.6 },
  });
  it.each<[string, Filter, boolean]>([
    ["nothing", {}, true],
    ["its type", { types: ["COERCE"] }, true],
    ["another type", { types: ["PROTEST"] }, false],
    ["its country", { countries: ["BLR"] }, true],
    ["another country", { countries: ["POL"] }, false],
    ["its place by id", { places: ["place:brest"] }, true],
    ["its place by name", { places: ["brest"] }, true],
    ["another place", { places: ["Gomel"] }, false],
    ["who takes part", { entities: ["person:ivanou"] }, true],
    ["someone else", { entities: ["person:nina"] }, false],
    ["its language", { languages: ["en"] }, true],
    ["another language", { languages: ["be"] }, false],
    ["less severity", { minimumSeverity: "normal" }, true],
    ["more severity", { minimumSeverity: "critical" }, false],
    ["less confidence", { minimumConfidence: 0.5 }, true],
    ["more confidence", { minimumConfidence: 0.7 }, false],
    ["two things of which one does not hold", { types: ["COERCE"], languages: ["be"] }, false],
  ])("that wants %s", (_, filter, passes) => {
    const selection = choose([[arrest]], {}, filter);
    expect(selection.stories).toHaveLength(passes ? 1 : 0);
    // What is kept out is not told, so that it can still be news when it grows.
    expect(selection.marks).toHaveLength(passes ? 1 : 0);
  });

  it("lets the changes of a told development through even where they would not pass", () => {
    const facts = factsOf([arrest]);
    const denial = report({ article: { day: "2026-11-21" }, event: { place: brest, status: "denied" } });
    const told = new Map([[arrest.eventId, { developmentId: "x", at: AT, facts }]]);
    expect(kinds(choose([[arrest, denial]], { told }, { minimumSeverity: "critical" }))).toEqual(["update COERCE"]);
  });
});

describe("severity", () => {
  const weigh = (event: Partial<Event>, rules: readonly SeverityRule[] = [], owners = 2, confidence = 0.9) =>
    severityOf({ facts: factsOf([report({ event })]), confidence, owners }, rules);
  const ruler = {
    name: "Alexander Lukashenko",
    country: "BLR",
    sector: "GOV" as const,
    entityId: "person:alexander-lukashenko",
  };
  const quantity = (kind: Quantity["kind"], value: number): Partial<Event> => ({
    quantities: [{ kind, value, bound: "exact" }],
  });
  it.each<[string, Partial<Event>, Severity]>([
    ["a death", { type: "INCIDENT", mode: "accident", ...quantity("killed", 1) }, "critical"],
    ["an execution", { type: "ASSAULT", mode: "execute" }, "critical"],
    ["fifty arrests", quantity("detained", 50), "critical"],
    ["ten arrests", quantity("detained", 10), "high"],
    ["one arrest", {}, "normal"],
    [
      "an envoy who is summoned",
      {
        type: "ACCUSE",
        mode: "disapprove",
        recipients: [{ name: "charge d'affaires", country: "BLR", sector: "GOV", entityId: "office:BLR:charge" }],
      },
      "normal",
    ],
    ["a minister whom the head of state dismisses", { type: "GOVERN", mode: "dismiss", actors: [ruler] }, "normal"],
    ["the head of state's own fall", { type: "GOVERN", mode: "dismiss", recipients: [ruler] }, "critical"],
    ["what someone condemns", { type: "ACCUSE", mode: "disapprove" }, "low"],
    [
      "foreign troops that move",
      {
        type: "MOBILIZE",
        mode: "troops",
        actors: [{ name: "Russia", country: "RUS", sector: "GOV", entityId: "country:RUS" }],
      },
      "critical",
    ],
    ["many troops that move", { type: "MOBILIZE", mode: "troops", ...quantity("troops", 400) }, "critical"],
    ["an exercise", { type: "MOBILIZE", mode: "troops" }, "high"],
    [
      "an airport that halts its flights",
      {
        type: "SANCTION",
        mode: "discontinue",
        actors: [{ name: "Vilnius Airport", country: "LTU", sector: "BUS", entityId: "body:vilnius-airport" }],
      },
      "normal",
    ],
    [
      "a closed border",
      {
        type: "COERCE",
        mode: "restrict",
        status: "planned",
        place: { name: "Lithuania-Belarus border", country: "LTU", placeId: null },
      },
      "critical",
    ],
    [
      "a body named after the border",
      {
        type: "COERCE",
        mode: "restrict",
        place: null,
        recipients: [{ name: "State Border Committee", country: "BLR", sector: "COP", entityId: null }],
      },
      "high",
    ],
    [
      "a head of state who resigns",
      { type: "RETREAT", mode: "resign", actors: [person("Alexander Lukashenko", "person:alexander-lukashenko")] },
      "critical",
    ],
    [
      "anyone else who resigns",
      { type: "RETREAT", mode: "resign", actors: [person("Ivan Ivanou", "person:ivanou")] },
      "high",
    ],
    ["criticism", { type: "ACCUSE", mode: "disapprove" }, "low"],
    ["a denial of deaths", { status: "denied", ...quantity("killed", 3) }, "normal"],
  ])("of %s", (_, event, severity) => {
    expect(weigh(event)).toBe(severity);
  });

  it.each<[Language, string, Severity]>([
    ["en", "The writer Uladzimir Arlou died on Monday aged 78 after a long illness", "normal"],
    ["en", "The former minister has died of a heart attack", "normal"],
    ["ru", "Писатель Владимир Орлов умер в возрасте 78 лет после продолжительной болезни", "normal"],
    ["be", "Пісьменнік памёр ва ўзросце 78 гадоў пасля цяжкай хваробы", "normal"],
    ["uk", "Письменник помер у віці 78 років після тривалої хвороби", "normal"],
    ["pl", "Pisarz zmarł w wieku 78 lat po długiej chorobie", "normal"],
    ["lt", "Rašytojas mirė sulaukęs 78 metų po sunkios ligos", "normal"],
    ["de", "Der Schriftsteller starb im Alter von 78 Jahren nach langer Krankheit", "normal"],
    ["en", "The political prisoner died in custody of a heart attack", "critical"],
    ["en", "A protester died on Monday near a metro station", "critical"],
    ["en", "The activist, 31, died of head injuries", "critical"],
    ["ru", "Политзаключенный умер в колонии от сердечного приступа", "critical"],
    ["be", "Палітвязень памёр у калоніі пасля хваробы", "critical"],
    ["uk", "Політв'язень помер у колонії від інфаркту", "critical"],
    ["pl", "Więzień polityczny zmarł w kolonii karnej na zawał serca", "critical"],
    ["lt", "Politinis kalinys mirė kolonijoje po sunkios ligos", "critical"],
    ["de", "Ein politischer Gefangener starb in der Strafkolonie an einem Herzinfarkt", "critical"],
  ])("of one death in %s: %s", (language, quote, severity) => {
    const death = report({
      event: { type: "INCIDENT", mode: "death", actors: [], quote, ...quantity("killed", 1) },
      article: { language, title: null },
    });
    expect(choose([[death]]).stories.map(({ item }) => item.severity)).toEqual([severity]);
  });

  it("of several deaths of an illness is critical", () => {
    const quote = "Eight conscripts died of pneumonia after a long illness";
    const deaths = report({
      event: { type: "INCIDENT", mode: "death", actors: [], quote, ...quantity("killed", 8) },
      article: { language: "en", title: null },
    });
    expect(choose([[deaths]]).stories.map(({ item }) => item.severity)).toEqual(["critical"]);
  });

  it("follows configured rules before the built-in ones", () => {
    const rule: SeverityRule = {
      type: "COERCE",
      mode: "arrest",
      quantity: { kind: "detained", atLeast: 5 },
      severity: "critical",
    };
    expect(weigh(quantity("detained", 5), [rule])).toBe("critical");
    expect(weigh(quantity("detained", 4), [rule])).toBe("normal");
    expect(weigh({ type: "PROTEST", mode: "demo", ...quantity("detained", 5) }, [rule])).toBe("normal");
  });

  it("is never critical on one publisher's allegation, or a reading that is unsure", () => {
    expect(weigh({ status: "alleged", ...quantity("killed", 1) }, [], 1)).toBe("high");
    expect(weigh({ status: "alleged", ...quantity("killed", 1) }, [], 2)).toBe("critical");
    expect(weigh(quantity("killed", 1), [], 2, 0.3)).toBe("high");
  });
});

describe("a composed edition", () => {
  const composition = (reports: readonly Report[][], fields: Partial<Composition> = {}): Composition => ({
    id: "daily-x",
    digest: DIGEST,
    at: Date.parse(AT),
    since: Date.parse(AT) - 86_400_000,
    stories: choose(reports).stories,
    besideKnown: [],
    notices: [],
    read: { articles: 41, refused: 1 },
    activity: null,
    outlets: (outlet) => (outlet === "state" ? { owner: "state", label: "state" } : null),
    feedbackUrl: () => null,
    archiveUrl: null,
    ...fields,
  });

  it("counts publishers by owner, flags a single source and labels outlets", () => {
    const publishers = [
      { outlet: "state", owner: "state", url: "https://example.org/1" },
      { outlet: "state two", owner: "state", url: "javascript:alert(1)" },
    ];
    const [section] = compose(composition([[report({ article: { publishers } })]])).sections;
    const item = section!.groups[0]!.items[0]!;
    expect(item.sourcesLine).toBe("1 article");
    expect(item.singleSource).toBe("One publisher only");
    expect(item.sources.map(({ url, label }) => [url, label])).toEqual([
      ["https://example.org/1", "state-run"],
      [null, null],
    ]);
  });

  it("quotes first what shows most of the headline, and drops a line that only repeats a cited title", () => {
    const count: Quantity[] = [{ kind: "detained", value: 14, bound: "exact" }];
    const full = report({
      article: { id: "one", day: "2026-11-19" },
      event: { quantities: count, quote: "detained 14" },
    });
    const thin = report({ article: { id: "two" }, event: { quote: "the detention" } });
    const bare = report({
      article: { id: "two" },
      event: { type: "INCIDENT", mode: null, actors: [], recipients: [], place: brest, start: 90 },
    });
    expect(choose([[full, thin], [bare]]).stories[0]!.also).toHaveLength(1);
    const item = compose(composition([[full, thin], [bare]])).sections[0]!.groups[0]!.items[0]!;
    expect(item.quotes.map(({ text }) => text)).toEqual(["detained 14", "the detention"]);
    expect(item.also).toEqual([]);
  });

  it("quotes first what names whom it is about", () => {
    const lis = { entities: [], groups: [], names: ["sls+ls"] };
    const named = report({ article: { id: "one", day: "2026-11-19" }, event: { quote: "Siarhei Lis was detained" } });
    const naming = { ...named, slots: { ...named.slots, recipients: lis, quoteTerms: ["~ls"] } };
    const other = report({ article: { id: "two" }, event: { quote: "the tenth to be held since 2020" } });
    const view = compose(composition([[naming, other]]));
    expect(view.sections[0]!.groups[0]!.items[0]!.quotes[0]!.text).toBe("Siarhei Lis was detained");
  });

  it("counts in its line of facts only people, and them once", () => {
    const counts = (recipients: Event["recipients"], ...quantities: Quantity[]) =>
      compose(
        composition([[report({ event: { mode: "restrict", recipients, quantities } })]]),
      ).sections[0]!.groups[0]!.items[0]!.facts.slice(4);
    const persons: Quantity = { kind: "persons", value: 2, bound: "exact" };
    const state = [{ name: "Belarus", country: "BLR", sector: "GOV" as const, entityId: "country:BLR" }];
    expect(counts(state, persons)).toEqual([]);
    expect(counts([], persons)).toEqual(["people: 2"]);
    expect(counts([], persons, { ...persons, kind: "released" })).toEqual(["released: 2"]);
  });

  it("says in its top lines the window, the counts and what was read", () => {
    const view = compose(
      composition([
        [report()],
        [report({ event: { place: brest, quantities: [{ kind: "detained", value: 70, bound: "exact" }] } })],
      ]),
    );
    expect(view.summary).toEqual([
      "20 November at 07:00 – 21 November at 07:00",
      "1 critical, 2 new developments",
      "Read: 41 articles, 1 file could not be read",
    ]);
    expect(view.subject).toBe("Belarus daily, 21 November: Belarusian police detained 70 protesters in Brest");
  });

  it.each([
    ["en", 0, "21 November at 07:00"],
    ["en", 20 * 60_000, "21 November, 06:40–07:00"],
    ["en", 86_400_000, "20 November at 07:00 – 21 November at 07:00"],
    ["ru", 30_000, "21 ноября, 06:59–07:00"],
    ["ru", 86_400_000, "20 ноября в 07:00 – 21 ноября в 07:00"],
    ["be", 0, "21 лістапада ў 07:00"],
    ["be", 20 * 60_000, "21 лістапада, 06:40–07:00"],
    ["be", 86_400_000, "20 лістапада ў 07:00 – 21 лістапада ў 07:00"],
  ] as const)(
    "says in %s what both ends of the window share once, with %i milliseconds between them",
    (language, length, text) => {
      const view = compose(
        composition([[report()]], { digest: { ...DIGEST, language }, since: Date.parse(AT) - length }),
      );
      expect(view.summary[0]).toBe(text);
    },
  );

  it.each([
    ["en", "Arrest", "Sentence", "Alexander Lukashenko"],
    ["ru", "Задержание", "Приговор", "Александр Лукашенко"],
    ["be", "Затрыманне", "Прысуд", "Аляксандр Лукашэнка"],
  ] as const)("names kinds and persons in %s", (language, arrest, sentence, name) => {
    const leader = person("Alexander Lukashenko", "person:alexander-lukashenko");
    const view = compose(
      composition(
        [
          [report({ event: { actors: [leader] } })],
          [report({ event: { place: brest, quantities: [{ kind: "sentence", value: 36, bound: "exact" }] } })],
        ],
        { digest: { ...DIGEST, language }, feedbackUrl: (_, actors) => actors.map((one) => one.name).join() },
      ),
    );
    const items = view.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(items.map(({ facts }) => facts[0]).sort()).toEqual([arrest, sentence].sort());
    expect(items.map(({ feedbackUrl }) => feedbackUrl).sort()).toEqual(["", name]);
  });

  it("quotes what an article tells beside its main matter, the weightiest first", () => {
    const article = { id: "one" };
    const main = report({ article, event: { type: "PROTEST", mode: "demo", start: 0 } });
    const meeting = report({ article, event: { type: "CONSULT", mode: "visit", start: 100, quote: "they met" } });
    const arrest = report({
      article,
      event: {
        start: 200,
        quote: "police detained 30 protesters",
        quantities: [{ kind: "detained", value: 30, bound: "exact" }],
      },
    });
    const [section] = compose(composition([[main], [meeting], [arrest]])).sections;
    const [item] = section!.groups[0]!.items;
    expect(item!.also.map(({ severity, quote }) => [severity, quote?.text, quote?.source.outlet])).toEqual([
      ["high", "police detained 30 protesters", `outlet ${arrest.eventId}`],
      ["normal", "they met", `outlet ${meeting.eventId}`],
    ]);
    expect(item!.also[0]).toMatchObject({
      developmentId: arrest.eventId,
      headline: "Belarusian police detained 30 protesters in Minsk",
      quote: { language: "en", source: { url: `https://example.org/${arrest.eventId}` } },
    });
  });

  it("puts each item in exactly one section, and quotes verbatim", () => {
    const type = fc.constantFrom(
      "COERCE" as const,
      "PROTEST" as const,
      "ACCUSE" as const,
      "CONSULT" as const,
      "INCIDENT" as const,
    );
    const event = fc.record({
      type,
      status: fc.constantFrom("occurred" as const, "planned" as const, "alleged" as const),
      quote: fc.string({ minLength: 1, maxLength: 60 }),
      date: fc.constantFrom(
        null,
        { start: "2026-12-01", end: "2026-12-01" },
        { start: "2026-11-20", end: "2026-11-20" },
      ),
      quantities: fc.constantFrom<Quantity[]>([], [{ kind: "killed", value: 2, bound: "exact" }]),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 12 }),
        fc.constantFrom("en" as const, "ru" as const, "be" as const),
        (events, language) => {
          const reports = events.map((fields, index) => [
            report({
              event: {
                mode: null,
                place: null,
                recipients: [person(`Person Number${index}`, `person:number-${index}`)],
                ...fields,
              },
            }),
          ]);
          const input = composition(reports, { digest: { ...DIGEST, language } });
          const items = compose(input).sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
          expect(items.map(({ developmentId }) => developmentId).sort()).toEqual(
            input.stories.map(({ item }) => item.developmentId).sort(),
          );
          const quotes = new Set(events.map(({ quote }) => quote));
          for (const item of items) for (const { text } of item.quotes) expect(quotes.has(text)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("orders what is planned by date", () => {
    const plan = (start: string, id: string) => [
      report({
        event: {
          type: "CONSULT",
          mode: "visit",
          status: "planned",
          date: { start, end: start },
          recipients: [person(id, `person:${id}`)],
          place: null,
        },
      }),
    ];
    const view = compose(composition([plan("2026-12-09", "b"), plan("2026-12-01", "a"), plan("2026-12-24", "c")]));
    expect(view.sections.map(({ kind }) => kind)).toEqual(["planned"]);
    expect(view.sections[0]!.groups[0]!.items.map(({ facts }) => facts[1])).toEqual([
      "1 December",
      "9 December",
      "24 December",
    ]);
  });
});
