import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import {
  FEED_ENTRIES,
  feedEntries,
  mergeEntries,
  readJsonFeed,
  renderArchiveIndex,
  renderArchivePage,
  renderAtom,
  renderCsv,
  renderData,
  renderJsonFeed,
  renderJsonLines,
} from "../../shared/editions/index.ts";
import type { ItemView } from "../../shared/editions/view.ts";
import { checkSides, DAILY, editions, HOSTILE, hostileEdition, itemsOf, shownNumbers } from "./editions.ts";
import { inspect } from "./inspect.ts";

const HEAD = {
  title: "Belarus Monitor",
  language: "en" as const,
  timeZone: "Europe/Minsk",
  digest: "daily",
  atomUrl: "https://archive.example.org/daily.atom",
  jsonUrl: "https://archive.example.org/daily.json",
};

describe("the archived page", () => {
  const TAGS =
    "html head meta title style body main header h1 h2 h3 p b section article blockquote a ul ol li span i".split(" ");

  it("has every item under an address of its own, with all its quotes and sources", () => {
    const seen = inspect(renderArchivePage(DAILY));
    for (const item of itemsOf(DAILY)) {
      expect(seen.text).toContain(item.headline);
      for (const quote of item.quotes) expect(seen.text).toContain(quote.text);
      for (const { url } of item.sources) expect(seen.addresses).toContain(url);
      for (const { headline, quote } of item.also) {
        expect(seen.text).toContain(headline);
        expect(seen.text).toContain(quote!.text);
        expect(seen.addresses).toContain(quote!.source.url);
      }
      expect(seen.addresses).toContain(`#d-${item.developmentId}`);
    }
  });

  it.each(HOSTILE)("shows %j as text and nothing else", (hostile) => {
    const seen = inspect(renderArchivePage(hostileEdition(hostile)));
    expect([...seen.tags].filter((tag) => !TAGS.includes(tag))).toEqual([]);
    expect(seen.unbalanced).toEqual([]);
    expect(seen.addresses.filter((address) => !/^(https?:|#d-[\w-]*$)/.test(address))).toEqual([]);
  });

  it("leaves nothing out, however large", () => {
    fc.assert(
      fc.property(editions(0, 500, 100), (view) => {
        const seen = inspect(renderArchivePage(view));
        expect(shownNumbers(seen.text)).toHaveLength(itemsOf(view).length);
        expect(seen.text.match(/~\d+\.\d+:/g) ?? []).toHaveLength(itemsOf(view).flatMap(({ also }) => also).length);
        checkSides(view, itemsOf(view).length, seen.text);
        expect(seen.unbalanced).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the table", () => {
  const rows = (text: string) => parse(text, { bom: true }) as string[][];
  const developments = (view: typeof DAILY) => itemsOf(view).reduce((sum, { also }) => sum + 1 + also.length, 0);

  it("has a row for each development that says the same as the edition", () => {
    const [columns, ...cells] = rows(renderCsv(DAILY)) as [string[], ...string[][]];
    expect(cells).toHaveLength(developments(DAILY));
    const first = Object.fromEntries(columns.map((column, index) => [column, cells[0]![index]]));
    expect(first).toMatchObject({
      digest: "daily",
      section: "critical",
      kind: "update",
      headline: "Security forces detain 12 workers of a Brest electronics factory",
      change: "detained 5 → 12",
      quote_language: "ru",
      quote_source: "Viasna",
    });
    expect(first["source_urls"]!.split(" ")).toHaveLength(4);
    const side = Object.fromEntries(columns.map((column, index) => [column, cells[1]![index]]));
    expect(side).toMatchObject({
      kind: "new",
      severity: "high",
      headline: "About 200 residents rally in Brest",
      quote: "Каля дзвюх соцень чалавек сабралася вечарам каля прахадной завода.",
      quote_language: "be",
      quote_source: "Nasha Niva",
      source_urls: "https://nashaniva.com/351220",
      development_id: "s1",
      beside: "d1",
    });
  });

  it("holds no formula and no broken row, whatever an article says", () => {
    fc.assert(
      fc.property(editions(1, 60), fc.constantFrom(...HOSTILE), (view, hostile) => {
        for (const edition of [view, hostileEdition(hostile)]) {
          const table = rows(renderCsv(edition));
          expect(table).toHaveLength(1 + developments(edition));
          for (const row of table) {
            expect(row).toHaveLength(table[0]!.length);
            for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@|%]|[\r\n\t]/);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("JSON", () => {
  it("has a line for each item and notice", () => {
    fc.assert(
      fc.property(editions(0, 100), (view) => {
        const lines = renderJsonLines(view)
          .split("\n")
          .slice(0, -1)
          .map((line) => JSON.parse(line));
        const notices = view.sections.reduce((sum, { lines: all }) => sum + all.length, 0);
        expect(lines).toHaveLength(itemsOf(view).length + notices);
        for (const line of lines) {
          expect(line.edition).toBe(view.id);
          const quoted = (line.also ?? []).flatMap(({ quote }: ItemView["also"][number]) => quote?.source ?? []);
          for (const { url } of [...(line.sources ?? []), ...quoted]) {
            if (url !== null) expect(url).toMatch(/^https?:\/\//);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it("goes to programs in parts that keep their bytes and together hold every item once", () => {
    fc.assert(
      fc.property(editions(0, 500, 100), fc.integer({ min: 10_000, max: 200_000 }), (view, limit) => {
        const parts = renderData(view, limit);
        const ids = parts.flatMap(({ data }) => {
          expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThanOrEqual(limit);
          const { items, of } = data as unknown as { items: { developmentId?: string }[]; of: number };
          expect(of).toBe(parts.length);
          return items.flatMap(({ developmentId }) => developmentId ?? []);
        });
        expect(ids).toEqual(itemsOf(view).map(({ developmentId }) => developmentId));
        const sides = parts.flatMap(({ data }) =>
          (data as unknown as { items: (ItemView & { omitted?: { also: number } })[] }).items.map(
            ({ also, omitted }) => (also?.length ?? 0) + (omitted?.also ?? 0),
          ),
        );
        const all = itemsOf(view).flatMap(({ also }) => also).length;
        expect(sides.reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
      { numRuns: 25 },
    );
  });

  it("counts what an item that is too large leaves out", () => {
    const huge = { ...itemsOf(DAILY)[0]!, quotes: Array(400).fill(itemsOf(DAILY)[0]!.quotes[0]) };
    const view = { ...DAILY, sections: [{ ...DAILY.sections[0]!, groups: [{ topic: "", items: [huge] }] }] };
    const [part] = renderData(view, 20_000);
    expect(part!.data).toMatchObject({
      items: [{ developmentId: "d1", omitted: { quotes: 380, also: 0, sources: 0 } }],
    });
  });
});

describe("feeds", () => {
  const entries = feedEntries(DAILY);

  it("are valid and say the same in both forms", () => {
    const atom = parseAtomFeed(renderAtom(HEAD, entries));
    const json = parseJsonFeed(JSON.parse(renderJsonFeed(HEAD, entries)));
    expect(atom.entries).toHaveLength(itemsOf(DAILY).length);
    expect(atom.entries!.map(({ id }) => id)).toEqual(json.items!.map(({ id }) => id));
    expect(atom.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(atom.links![0]).toMatchObject({ rel: "self", href: HEAD.atomUrl });
    expect(atom.entries![0]!.content?.value).toContain("<b>What changed:</b> detained 5 → 12");
    expect(json.items![0]!.content_text).toContain(
      "· About 200 residents rally in Brest — «Каля дзвюх соцень чалавек сабралася вечарам каля прахадной завода.» · Nasha Niva",
    );
    expect(json.items![0]).toMatchObject({
      url: `${DAILY.archiveUrl}#d-d1`,
      external_url: "https://spring96.org/ru/news/118840",
      tags: ["critical", "update", "critical"],
    });
  });

  it.each(HOSTILE)("carry %j as text", (hostile) => {
    const hostiles = feedEntries(hostileEdition(hostile));
    const index = inspect(renderArchiveIndex({ ...HEAD, title: hostile }, hostiles));
    expect([...index.tags].sort()).toEqual(
      "a body h1 h2 head header html link main meta p section style title".split(" "),
    );
    expect(index.unbalanced).toEqual([]);
    expect(index.addresses.filter((address) => !/^(https:\/\/archive\.|[\w%.-]+\.html(#d-|$))/.test(address))).toEqual(
      [],
    );
    const atom = renderAtom({ ...HEAD, title: hostile }, hostiles);
    const seen = inspect(atom, true);
    expect(seen.unbalanced).toEqual([]);
    expect([...seen.tags].sort()).toEqual(
      expect.arrayContaining([
        "author",
        "category",
        "content",
        "entry",
        "feed",
        "id",
        "link",
        "name",
        "title",
        "updated",
      ]),
    );
    expect([...seen.tags].filter((tag) => tag.includes("script") || tag.includes("evil"))).toEqual([]);
    for (const { content } of parseAtomFeed(atom).entries!) {
      const inner = inspect(content?.value ?? "");
      expect([...inner.tags].filter((tag) => !["p", "b", "a", "blockquote", "ul", "li", "span"].includes(tag))).toEqual(
        [],
      );
      expect(inner.addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
    }
    expect(JSON.parse(renderJsonFeed(HEAD, hostiles)).items).toHaveLength(hostiles.length);
  });

  it("keep earlier editions, newest first, each entry once, up to their limit", () => {
    const later = feedEntries({ ...DAILY, id: "later", at: "2026-11-26T04:00:00Z" });
    const stored = (all: typeof entries) => readJsonFeed(renderJsonFeed(HEAD, all));
    const merged = mergeEntries(stored(entries), later);
    expect(merged).toEqual([...later, ...entries]);
    expect(mergeEntries(stored(merged), later)).toEqual(merged);
    expect(mergeEntries(stored(later), entries)).toEqual(merged);
    const many = Array.from({ length: 60 }, (_, index) =>
      feedEntries({ ...DAILY, id: `n${index}`, at: `2026-10-${String(1 + (index % 28)).padStart(2, "0")}T04:00:00Z` }),
    ).flat();
    expect(mergeEntries(many, later)).toHaveLength(FEED_ENTRIES);
  });

  it.each(["", "null", "{}", '{"items":7}', "<html>"])("begin anew where the stored one is %j", (text) => {
    expect(readJsonFeed(text)).toEqual([]);
  });
});
