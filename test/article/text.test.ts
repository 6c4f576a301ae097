import { describe, expect, it } from "vitest";
import { readDrop, readOne, refusals } from "./reading.ts";

const BODY = "Police detained dozens of people in Minsk on Sunday. Rights defenders counted forty names.";

describe("a plain text", () => {
  it("gives the day of a header that is glued to the first sentence, and no title made of that sentence", async () => {
    const article = await readOne(
      "a.txt",
      ` date 2020-09-21 ${BODY}\n\nIn the capital\n\nA second paragraph follows here.\n`,
    );
    expect(article.publication).toEqual({ at: "2020-09-21", day: "2020-09-21" });
    expect(article.title).toBeNull();
    expect(article.bodyStart).toBe(0);
    expect(article.text).toBe(`${BODY}\n\nIn the capital\n\nA second paragraph follows here.`);
  });

  it("takes a headline after the glued header as the title", async () => {
    const article = await readOne("a.txt", ` date 2020-08-12 Second death in Belarus\n\n${BODY}`);
    expect(article.title).toBe("Second death in Belarus");
    expect(article.text).toBe(`Second death in Belarus\n\n${BODY}`);
    expect(article.text.slice(article.bodyStart)).toBe(BODY);
  });

  it.each([
    ["Title: Arrests in Minsk\nDate: 21 September 2020\nSource: Example\nURL: https://example.org/a#b", "2020-09-21"],
    [
      "Заголовок: Arrests in Minsk\nДата: 21 сентября 2020\nИсточник: Example\nСсылка: https://example.org/a",
      "2020-09-21",
    ],
    ["Назва: Arrests in Minsk\nДата: 21 верасня 2020\nКрыніца: Example\nСпасылка: https://example.org/a", "2020-09-21"],
  ])("reads header lines: %s", async (header, day) => {
    const article = await readOne("a.txt", `${header}\n\n${BODY}`);
    expect(article).toMatchObject({ title: "Arrests in Minsk", outlet: "Example", url: "https://example.org/a" });
    expect(article.publication?.day).toBe(day);
    expect(article.text.slice(article.bodyStart)).toBe(BODY);
  });

  it.each([
    ["MINSK, November 4, 2026. ", "2026-11-04"],
    ["MINSK, November 4, 2026 (Wire). ", "2026-11-04"],
    ["Минск, 4 ноября 2026. ", "2026-11-04"],
    ["She was born in Minsk, 4 November 1996. ", undefined],
  ])("takes the day from a dateline that ends in a stop, not from a sentence: %s", async (start, day) => {
    const article = await readOne("a.txt", `Teachers on trial in Minsk\n\n${start}${BODY}`);
    expect(article.publication?.day).toBe(day);
  });

  it("is refused with a sentence where it is empty", async () => {
    const results = await readDrop("nothing.txt", "");
    expect(refusals(results)).toEqual([{ code: "empty", reason: "nothing.txt: is empty", entry: null }]);
  });
});

describe("a JSONL line with an id, a text, a day and a source", () => {
  it("keeps its id and its text exactly", async () => {
    const text = ` date 2020-09-21 \nTitle here\n\n${BODY}`;
    const line = { id: "en-1", text, title: "Title here", publishedAt: "2020-09-22", source: "Example wire" };
    const article = await readOne("a.jsonl", `${JSON.stringify(line)}\n`);
    expect(article).toMatchObject({
      sourceId: "en-1",
      text,
      outlet: "Example wire",
      title: "Title here",
      format: "jsonl",
    });
    expect(article.publication?.day).toBe("2020-09-22");
    expect(text.slice(article.bodyStart)).toBe(BODY);
  });

  it("continues where an earlier call stopped, and a broken line stops only itself", async () => {
    const line = (id: number) => JSON.stringify({ id, text: `${BODY} ${id}`, source: "x" });
    const results = await readDrop("a.jsonl", `${line(0)}\n${line(1)}\n{broken\n\n${line(3)}\n`, { from: 1 });
    expect(results.map((result) => result.position)).toEqual([1, 2, 3]);
    expect(refusals(results)[0]).toMatchObject({ code: "broken", entry: "line 3" });
    expect(refusals(results)[0]?.reason).toMatch(/^a\.jsonl, line 3: is not valid JSON/);
  });
});
