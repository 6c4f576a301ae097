import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleId, type Comparable, containment, sameArticle, shingleKeys } from "../../shared/article/index.ts";

/** A text of many different sentences, told by its seed. */
function body(seed: number, sentences = 40): string[] {
  const words =
    "police court minsk reporter sentence border minister protest prison lawyer brest hrodna trial border guard union teacher doctor factory strike loan talks visit embassy envoy".split(
      " ",
    );
  let state = seed * 7919 + 17;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from(
    { length: sentences },
    () => `${Array.from({ length: 12 }, () => words[next() % words.length]).join(" ")}.`,
  );
}

const article = (paragraphs: readonly string[], more: Partial<Comparable> = {}): Comparable => ({
  title: "Court in Minsk jails a reporter",
  text: paragraphs.join("\n\n"),
  bodyStart: 0,
  publication: { at: "2020-09-21", day: "2020-09-21" },
  url: "https://example.org/1",
  outlet: "Example",
  ...more,
});
const elsewhere = { url: "https://example.com/9", outlet: "Other" };
const shared = (a: Comparable, b: Comparable) => shingleKeys(a).filter((key) => shingleKeys(b).includes(key)).length;

describe("copies of an agency's text", () => {
  it.each<[string, (text: string[]) => string[]]>([
    [
      "with text around it",
      (text) => ["A line of the site above it all.", ...text, "A line of the site below it, with words of its own."],
    ],
    ["cut to 60 %", (text) => text.slice(0, text.length * 0.6)],
    ["with its paragraphs in another order", (text) => [...text].reverse()],
    ["in other spaces, case and quotes", (text) => text.map((line) => `«${line.toUpperCase().replaceAll(" ", "  ")}»`)],
  ])("meet under their keys and are the same article: %s", (_, change) => {
    for (let seed = 1; seed <= 50; seed++) {
      const original = article(body(seed));
      const copy = article(change(body(seed)), { ...elsewhere, title: "Another headline altogether" });
      expect(shared(original, copy)).toBeGreaterThan(0);
      expect(sameArticle(original, copy)).toBe(true);
    }
  });

  it("are not the same where they are far apart in time", () => {
    const later = { ...elsewhere, publication: { at: "2020-09-29", day: "2020-09-29" } };
    expect(sameArticle(article(body(1)), article(body(1), later))).toBe(false);
  });

  it("are not the same on one site under another title: sites repeat their texts", () => {
    expect(sameArticle(article(body(1)), article(body(1), { title: "Weather for tomorrow" }))).toBe(false);
  });

  it("do not collapse with other articles that end in the same boilerplate", () => {
    const footer = body(99, 6);
    for (let seed = 1; seed <= 50; seed++) {
      const one = article([...body(seed, 14), ...footer]);
      const other = article([...body(seed + 500, 14), ...footer], { ...elsewhere, title: "Something else" });
      expect(sameArticle(one, other)).toBe(false);
    }
  });

  it("are the same in Cyrillic and in Latin letters", () => {
    const cyrillic = article(["Суд в Минске приговорил журналиста к пяти годам колонии за статьи о протестах."]);
    const latin = article(["Sud v Minske prigovoril zhurnalista k piati godam kolonii za stati o protestah."]);
    expect(containment(cyrillic, latin)).toBe(1);
  });
});

describe("the comparison of articles", () => {
  const arbitrary = fc.record({
    seed: fc.nat(5),
    from: fc.nat(20),
    length: fc.nat(30),
    url: fc.constantFrom("https://a.org/1", "https://b.org/1", null),
    day: fc.constantFrom("2020-09-01", "2020-09-21", null),
  });
  const make = ({
    seed,
    from,
    length,
    url,
    day,
  }: {
    seed: number;
    from: number;
    length: number;
    url: string | null;
    day: string | null;
  }) =>
    article(body(seed).slice(from, from + length), {
      url,
      outlet: null,
      publication: day === null ? null : { at: day, day },
    });

  it("is symmetric, and a long text is the same as itself", () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (first, second) => {
        const [a, b] = [make(first), make(second)];
        expect(sameArticle(a, b)).toBe(sameArticle(b, a));
        expect(containment(a, b)).toBe(containment(b, a));
        if (a.text !== "") expect(sameArticle(a, a)).toBe(true);
      }),
    );
  });

  it("has at most eight keys, none for a text below five words", () => {
    expect(shingleKeys(article(body(1)))).toHaveLength(8);
    expect(shingleKeys({ text: "only four words here", bodyStart: 0 })).toEqual([]);
    expect(shingleKeys({ text: "one two three four five", bodyStart: 0 })).toHaveLength(1);
  });
});

describe("the id of an article", () => {
  it("does not change with spaces, case, punctuation and ё, and does with a word", () => {
    const id = articleId("Ещё задержания", "В Минске задержали сорок человек.");
    expect(articleId("еще  «задержания»", "В Минске — задержали\n\nсорок человек")).toBe(id);
    expect(articleId("Ещё задержания", "В Минске задержали сорок женщин.")).not.toBe(id);
    expect(id).toMatch(/^[0-9a-f]{32}$/);
  });
});
