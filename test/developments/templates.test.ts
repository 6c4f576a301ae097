import { describe, expect, it } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { sameArticle } from "../../shared/article/index.ts";
import { isCopy } from "../../shared/developments/copies.ts";
import { componentOf, refine, similarity } from "../../shared/developments/index.ts";
import type { Event, Participant } from "../../shared/events/event.ts";
import { extract } from "../../shared/events/index.ts";
import { ArticleRepository, MemoryTable } from "../../shared/store/index.ts";
import { World } from "../functions/ingest/world.ts";
import { type Filling, FORMS, type Form, fillIn } from "./forms.ts";
import { articleOf, eventOf, recordOf } from "./records.ts";

const toArticle = (form: Form, filling: Filling, more: Partial<Article> = {}): Article => {
  const { title, body } = fillIn(form, filling);
  return articleOf({
    title,
    text: `${title}\n\n${body}`,
    bodyStart: title.length + 2,
    language: form.language,
    publication: { at: filling.published, day: filling.published },
    url: `https://${filling.site}.example/news`,
    ...more,
  });
};

/** Reads the same as dropped files, through the handler, the real rules and a table in memory. */
async function readAll(
  ...drops: readonly {
    readonly title: string;
    readonly body: string;
    readonly published: string;
    readonly site: string;
  }[]
) {
  const table = new MemoryTable();
  const world = new World(table, {}, { extract, freshness: { eventDays: 14, articleDays: null } });
  world.now = new Date("2024-10-11T12:00:00.000Z");
  const names = drops.map((_, index) => `${index}.json`);
  drops.forEach(({ title, body, published, site }, index) => {
    world.drop(
      names[index]!,
      JSON.stringify({ title, text: body, publishedAt: published, url: `https://${site}.example/news` }),
    );
  });
  for (const name of names) await world.read(name);
  const articles = new ArticleRepository(table);
  const noticed = await world.dependencies.notices.between(new Date("2024-10-01"), new Date("2024-10-30"));
  const developments = new Map<string, string>();
  const told: {
    readonly id: string;
    readonly place: string | null;
    readonly quote: string;
    readonly articleId: string;
  }[] = [];
  for (const { eventId } of noticed) {
    const component = (await componentOf(world.dependencies.events, eventId))!;
    for (const { id, members } of refine(component.members)) {
      for (const member of members) developments.set(member.id, id);
    }
    const record = component.members.find(({ id }) => id === eventId)!;
    told.push({
      id: eventId,
      place: record.event.place?.name ?? null,
      quote: record.event.quote,
      articleId: record.articleId,
    });
  }
  const copies = await Promise.all(
    [...new Set(told.map(({ articleId }) => articleId))].map(
      async (id) => (await articles.reading(id))?.copyOf ?? null,
    ),
  );
  return { told, developments, copies };
}

describe("one form filled in for two occasions", () => {
  it.each(FORMS.map((form) => [form.name, form] as const))("is no copy: %s", (_, form) => {
    const [one, other] = [toArticle(form, form.one), toArticle(form, form.other)];
    // Without this the test would show nothing: by their words alone they are copies.
    expect(sameArticle(one, other)).toBe(true);
    expect(isCopy(one, other)).toBe(false);
    expect(isCopy(other, one)).toBe(false);
  });

  it.each(FORMS.filter(({ places }) => places !== null).map((form) => [form.name, form] as const))(
    "is announced twice, as two developments: %s",
    async (_, form) => {
      const { told, developments } = await readAll(
        ...[form.one, form.other].map((filling) => ({ ...fillIn(form, filling), ...filling })),
      );
      const found = form.places!.map((place) => told.filter((event) => event.place === place));
      expect(found.map(({ length }) => length > 0)).toEqual([true, true]);
      const of = (events: typeof told) => new Set(events.map(({ id }) => developments.get(id)));
      const [first, second] = [of(found[0]!), of(found[1]!)];
      expect([...first].filter((id) => second.has(id))).toEqual([]);
    },
  );
});

describe("a copy of the same text", () => {
  const sentences = (body: string) => body.split(/(?<=\.) /);
  const changes: readonly (readonly [string, (title: string, body: string) => readonly [string, string]])[] = [
    ["under another headline", (_, body) => ["Belarus in brief", body]],
    [
      "with a footer",
      (title, body) => [title, `${body}\n\nSubscribe to us: 12,345 readers already do. All rights reserved, 2024.`],
    ],
    ["cut short", (title, body) => [title, sentences(body).slice(0, 3).join(" ")]],
    ["without its first sentence's date", (title, body) => [title, body.replace(/(on )?\d+ \p{L}+ ?/u, "")]],
    [
      "with a sentence of its own",
      (title, body) => [title, `${body} Our correspondent counted 14 buses near the station.`],
    ],
  ];
  it.each(FORMS.flatMap((form) => changes.map(([name, change]) => [`${form.name}, ${name}`, form, change] as const)))(
    "still is one: %s",
    (_, form, change) => {
      const one = toArticle(form, form.one);
      const filled = fillIn(form, form.one);
      const [title, body] = change(filled.title, filled.body);
      const copy = {
        ...one,
        title,
        text: `${title}\n\n${body}`,
        bodyStart: title.length + 2,
        url: "https://other.example/1",
      };
      expect(isCopy(one, copy)).toBe(true);
      expect(isCopy(copy, one)).toBe(true);
    },
  );
});

describe("alike sentences", () => {
  const QUOTES = {
    en: "Police detained people in the town during a raid on a factory",
    ru: "милиция задержала людей в городе во время рейда на завод",
    be: "міліцыя затрымала людзей у горадзе падчас рэйду на завод",
  } as const;
  const gomel = { name: "Gomel", country: "BLR", placeId: "place:gomel" };
  const region = { name: "Gomel region", country: "BLR", placeId: "place:gomel-region" };
  const vitebsk = { name: "Vitebsk", country: "BLR", placeId: "place:vitebsk" };
  const detained = (value: number) => [{ kind: "detained", value, bound: "exact" }] as const;
  const on = (day: string) => ({ start: day, end: day });
  const score = (language: keyof typeof QUOTES, one: Partial<Event>, other: Partial<Event>) => {
    const [a, b] = [one, other].map((fields, index) => {
      const article = articleOf({
        id: `article-${index}`,
        language,
        publication: { at: "2024-10-10", day: "2024-10-10" },
      });
      return recordOf(eventOf({ quote: QUOTES[language], ...fields }), article).slots;
    });
    expect(similarity(a!, b!)).toBe(similarity(b!, a!));
    return similarity(a!, b!);
  };
  const languages = ["en", "ru", "be"] as const;

  it.each(languages)("at two towns tell of two things where the numbers or the days differ: %s", (language) => {
    const here = { place: gomel, date: on("2024-10-07"), quantities: detained(7) };
    expect(score(language, here, { ...here, place: vitebsk, quantities: detained(9) })).toBeLessThan(0);
    expect(score(language, here, { ...here, place: vitebsk, date: on("2024-10-08") })).toBeLessThan(0);
  });

  it.each(languages)("of one town, days apart and with other numbers, tell of two things: %s", (language) => {
    const first = { place: gomel, date: on("2024-10-07"), quantities: detained(7) };
    expect(score(language, first, { ...first, date: on("2024-10-09"), quantities: detained(9) })).toBeLessThan(0);
  });

  it.each(languages)(
    "tell of one thing where outlets differ by a day, or name a town and its region: %s",
    (language) => {
      const here = { place: gomel, date: on("2024-10-08"), quantities: detained(7) };
      expect(score(language, here, { ...here, date: on("2024-10-09") })).toBeGreaterThanOrEqual(0);
      expect(score(language, here, { ...here, place: region })).toBeGreaterThanOrEqual(0);
      // A count that grows within the day is the same thing still.
      expect(score(language, here, { ...here, quantities: detained(12) })).toBeGreaterThanOrEqual(0);
    },
  );
});

describe("what a report leaves out", () => {
  const between = (one: Partial<Event>, other: Partial<Event>) => {
    const [a, b] = [one, other].map((fields, index) =>
      recordOf(eventOf(fields), articleOf({ id: `article-${index}`, language: index === 0 ? "en" : "uk" })),
    );
    return similarity(a!.slots, b!.slots);
  };
  const protasevich: Participant = {
    name: "Roman Protasevich",
    country: "BLR",
    sector: "MED",
    entityId: "person:roman-protasevich",
  };
  const residents: Participant = { name: "residents", country: "BLR", sector: "CVL", entityId: null };
  const quote = "Протасевича затримали в аеропорту";

  it("parts nothing where the other's participant is in its words", () => {
    const named = { recipients: [protasevich], quote };
    const inWords = { recipients: [residents], quote: "police detained a passenger, the journalist Roman Protasevich" };
    const silent = { recipients: [residents], quote: "police detained a passenger, a journalist" };
    expect(between(inWords, named)).toBeGreaterThanOrEqual(0);
    expect(between(silent, named)).toBeLessThan(0);
  });

  it("parts nothing where nobody knows the country of those concerned", () => {
    const told = { recipients: [residents], quote: "police used water cannon" };
    const migrants = (country: string): Participant => ({ name: "migrants", country, sector: "REF", entityId: null });
    const of = (country: string) => ({ recipients: [migrants(country)], quote });
    expect(between(told, of("XXX"))).toBe(between(told, { recipients: [], quote }));
    expect(between(told, of("IRQ"))).toBeLessThan(between(told, of("XXX")));
  });

  it("finds the capital by its name where its id is not given", () => {
    const place = (placeId: string | null) => ({ place: { name: "Minsk", country: "BLR", placeId }, quote });
    expect(between(place(null), place("place:minsk"))).toBe(between(place("place:minsk"), place("place:minsk")));
  });
});
