import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { sameArticle } from "../../shared/article/index.ts";
import { type StoredArticle, settleCopies } from "../../shared/developments/index.ts";
import { ArticleRepository, CopyRepository, MemoryTable, type Table } from "../../shared/store/index.ts";
import { HookedTable, isWrite, Kill } from "../store/hooked.ts";
import { articleOf } from "./records.ts";

/** Forty different words that no other body has. */
const body = (base: string) => Array.from({ length: 40 }, (_, index) => `${base}${index}`).join(" ");

/** Copies of a few texts under different ids, titles and footers. */
const someArticles: fc.Arbitrary<StoredArticle[]> = fc
  .uniqueArray(
    fc.record({ base: fc.constantFrom("a", "b"), id: fc.integer({ min: 0, max: 30 }), footer: fc.boolean() }),
    {
      minLength: 2,
      maxLength: 6,
      selector: ({ id }) => id,
    },
  )
  .map((all) =>
    all.map(({ base, id, footer }) => {
      const text = `${body(base)}${footer ? ` footer of agency${id} with words enough for shingles` : ""}`;
      return stored(articleOf({ id: `article-${String(id).padStart(2, "0")}`, text, outlet: `outlet ${id}` }));
    }),
  );

const stored = (article: Article): StoredArticle => ({
  article,
  storedAt: "2020-09-21T10:00:00.000Z",
  origin: "drop#0",
  backfill: false,
});

const baseOf = ({ article }: StoredArticle) => article.text.slice(0, 1);

async function settle(table: Table, one: StoredArticle): Promise<string> {
  const articles = new ArticleRepository(table);
  await articles.put(one);
  const { original } = await settleCopies(new CopyRepository(table), one, (id) => articles.get(id));
  return original;
}

/** One original for all copies of a text, and it is one of them. */
async function expectOneOriginal(table: Table, all: readonly StoredArticle[]): Promise<void> {
  const originals = new Map<string, Set<string>>();
  for (const one of all) {
    const original = await settle(table, one);
    originals.set(baseOf(one), (originals.get(baseOf(one)) ?? new Set()).add(original));
    expect(all.filter((other) => baseOf(other) === baseOf(one)).map(({ article }) => article.id)).toContain(original);
  }
  for (const found of originals.values()) expect(found.size).toBe(1);
}

describe("copies", () => {
  it("of the test are copies by the article room's measure", async () => {
    const [one, other] = [
      stored(articleOf({ id: "1", text: body("a") })),
      stored(articleOf({ id: "2", text: `${body("a")} and a footer` })),
    ];
    expect(sameArticle(one.article, other.article)).toBe(true);
    expect(sameArticle(one.article, articleOf({ id: "3", text: body("b") }))).toBe(false);
  });

  it("point to the first one that was read", async () => {
    const table = new MemoryTable();
    const [late, first] = ["1", "2"].map((id) => stored(articleOf({ id, text: body("a"), outlet: id }))) as [
      StoredArticle,
      StoredArticle,
    ];
    expect(await settle(table, first)).toBe("2");
    expect(await settle(table, late)).toBe("2");
    expect(await settle(table, first)).toBe("2");
  });

  it("have one original whatever the interleaving", async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, fc.scheduler(), async (all, scheduler) => {
        const memory = new MemoryTable();
        const table = new HookedTable(memory, { before: () => scheduler.schedule(Promise.resolve()) });
        await scheduler.waitFor(Promise.all(all.map((one) => settle(table, one))));
        await expectOneOriginal(memory, all);
      }),
      { numRuns: 200 },
    );
  });

  it("have one original after a crash at any write, though the crashed reading is never repeated", async () => {
    await fc.assert(
      fc.asyncProperty(someArticles, fc.nat(), fc.boolean(), async (all, choice, afterwards) => {
        let writes = 0;
        const counting = new HookedTable(new MemoryTable(), {
          before: (operation) => void (isWrite(operation) && writes++),
        });
        for (const one of all) await settle(counting, one);
        const memory = new MemoryTable();
        const kill = new Kill(choice % writes, afterwards ? "after" : "before");
        for (const one of all) {
          const table = kill.happened ? memory : new HookedTable(memory, kill.hooks);
          await settle(table, one).catch(() => {});
        }
        expect(kill.happened).toBe(true);
        await expectOneOriginal(memory, all);
      }),
      { numRuns: 200 },
    );
  });

  it("are not looked for in boilerplate that everybody has", async () => {
    const table = new MemoryTable();
    const copies = new CopyRepository(table);
    for (let index = 0; index < 150; index++) await copies.putShingles(`article-${index}`, 100, ["common"], 0);
    await copies.putShingles("rare", 100, ["common", "rare"], 0);
    await copies.putShingles("late", 108, ["rare"], 0);
    expect(await copies.sharing(["common", "rare"], 93, 107)).toEqual(["rare"]);
  });
});
