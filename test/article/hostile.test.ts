import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParser } from "../../shared/article/index.ts";
import { articles, NOW, readDrop, refusals } from "./reading.ts";

const SENTENCE = "Police in Minsk detained dozens of people on Sunday, rights defenders said in the evening.";

describe("a hostile page", () => {
  it.each<[string, string, string]>([
    ["nests too deep", `<html><body>${"<div>".repeat(20_000)}${SENTENCE}`, "html-depth"],
    ["has two million <", `<html><body><p>${SENTENCE}</p>${"<".repeat(2_000_000)}`, "html-angles"],
    ["has too many elements", `<html><body><p>${SENTENCE}</p>${"<b>x</b>".repeat(30_000)}`, "html-elements"],
    [
      "has an element with too many attributes",
      `<html><body><p ${Array.from({ length: 400 }, (_, i) => `a${i}=1`).join(" ")}>${SENTENCE}</p>`,
      "html-attributes",
    ],
    ["is too large", `<html><body><p>${SENTENCE.repeat(60_000)}</p>`, "too-large"],
  ])("that %s is refused at once", async (_, html, code) => {
    const start = performance.now();
    expect(refusals(await readDrop("a.html", html))).toMatchObject([{ code, entry: null }]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("that opens and never closes its scripts, comments and attributes is read or refused, not waited for", async () => {
    for (const html of [
      "<script>".repeat(5_000),
      "<!--".repeat(50_000),
      `<a href="${"x".repeat(100_000)}`,
      "<table>".repeat(100),
      "<p".repeat(9_000),
      "&".repeat(50_000),
      "<svg><style>".repeat(50),
    ]) {
      expect(await readDrop("a.html", `<html><body>${html}<p>${SENTENCE}</p>`)).toHaveLength(1);
    }
  });
});

describe("XML", () => {
  it("that nests too deep is refused", async () => {
    const deep = `<?xml version="1.0"?><nitf>${"<block>".repeat(5_000)}`;
    expect(refusals(await readDrop("a.xml", deep))).toMatchObject([{ code: "xml-depth" }]);
  });
});

describe("Markdown", () => {
  it("whose marks open and never close is read in time that grows with its length", async () => {
    for (const mark of ["[", "![", "[a](", "<", "<!--", "\n```", "\n[a", "# ", "`", "*a", "_a", "#"]) {
      const start = performance.now();
      const hostile = mark.repeat(Math.floor(900_000 / mark.length));
      expect(await readDrop("a.md", `# Arrests\n\n${SENTENCE}\n\n${hostile}\n`)).toHaveLength(1);
      expect(performance.now() - start, JSON.stringify(mark)).toBeLessThan(6_000);
    }
  }, 60_000);

  it("loses its comments, its code and its references, and keeps what only looks like them", async () => {
    const [article] = articles(
      await readDrop(
        "a.md",
        `Arrests in Minsk ##\n===\n\n${SENTENCE} <!-- for the\n\neditor --> [More](https://example.org/a_(b)).\n\n~~~\ncode\n~~~\n\n## Next ##\n\n${SENTENCE} A mark <!-- without end.\n\n[more]: https://example.org\n`,
      ),
    );
    expect(article?.title).toBe("Arrests in Minsk ##");
    expect(article?.text).toContain("evening. More.");
    expect(article?.text).toContain("\n\nNext\n\n");
    expect(article?.text).toContain("without end.");
    expect(article?.text).not.toMatch(/editor|code|example\.org/u);
  });
});

describe("a document that says the same sign over and over", () => {
  // A pattern that tries each run of signs from each of its places would run into the limit of time, and the article would be refused.
  it.each<[string, string, string]>([
    ["dots in a paragraph", "a.txt", `Arrests in Minsk\n\n${SENTENCE}\n\n${".".repeat(150_000)}x\n`],
    [
      "spaces in a record",
      "a.json",
      JSON.stringify({ title: "Arrests", content: `${SENTENCE}${" ".repeat(300_000)}x` }),
    ],
    ["breaks in a page", "a.html", `<html><body><p>${SENTENCE}<pre>${"\n".repeat(300_000)}x<br></pre>`],
    [
      "comment marks in a script",
      "a.html",
      `<html><script type="application/ld+json">{"a":"${"/*".repeat(100_000)}"}</script><body><p>${SENTENCE}`,
    ],
    ["lines in front matter", "a.md", `+++\n${"\n".repeat(60_000)}x\n+++\n\n# Arrests\n\n${SENTENCE}\n`],
  ])("is read: %s", async (_, name, content) => {
    expect(articles(await readDrop(name, content))).toHaveLength(1);
  });
});

describe("front matter", () => {
  it("with aliases that multiply is refused or read, and nothing in it is executed", async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(",")}]`)
      .join("\n")}`;
    const results = await readDrop("a.md", `---\n${bomb}\ntitle: !!js/function "x"\n---\n\n${SENTENCE}`);
    expect(articles(results)[0]?.text).toContain(SENTENCE);
    const script = await readDrop("a.md", `---js\n{ title: process.exit(1) }\n---\n\n${SENTENCE}`);
    expect(articles(script)[0]?.text).toContain(SENTENCE);
  });

  it("larger than its limit is refused", async () => {
    const results = await readDrop("a.md", `---\ntitle: ${"x".repeat(70_000)}\n---\n\n${SENTENCE}`);
    expect(refusals(results)).toMatchObject([
      { code: "too-large", reason: "a.md: has front matter larger than 64 kB" },
    ]);
  });
});

describe("lines and records", () => {
  it("larger than their limit are refused, and those after them are read", async () => {
    const line = (id: number, text: string) => JSON.stringify({ id, text, publishedAt: null });
    const results = await readDrop(
      "a.jsonl",
      [line(1, SENTENCE), line(2, "x".repeat(50_000)), line(3, SENTENCE)].join("\n"),
      { limits: { jsonLineBytes: 10_000 } },
    );
    expect(results.map((result) => ("article" in result ? result.article.sourceId : result.refusal.reason))).toEqual([
      "1",
      "a.jsonl: line 2 is larger than 10 kB",
      "3",
    ]);
  });
});

describe("the limits of time and memory", () => {
  // A process that answers as told by the text it is asked to read.
  const workerUrl = new URL("./stalling-worker.ts", import.meta.url);
  const line = (id: number, text: string) => JSON.stringify({ id, text, publishedAt: null });

  it("stop one article, and the others of the drop are read", async () => {
    const drop = [line(1, "fine"), line(2, "stall"), line(3, "fine"), line(4, "fill"), line(5, "fine")].join("\n");
    const results = await readDrop("a.jsonl", drop, {
      limits: { secondsPerDocument: 4, heapMegabytes: 32 },
      workerUrl,
    });
    expect(results.map((result) => ("article" in result ? result.article.id : result.refusal.reason))).toEqual([
      "1",
      "a.jsonl, line 2: took longer than 4 seconds to read",
      "3",
      "a.jsonl, line 4: needed more than 32 MB of memory to read",
      "5",
    ]);
  }, 60_000);

  it("end a document in which three articles ran into them", async () => {
    const drop = JSON.stringify([1, 2, 3, 4, 5, 6].map((id) => ({ id, text: id === 1 ? "fine" : "stall" })));
    const results = await readDrop("a.json", drop, { limits: { secondsPerDocument: 0.5 }, workerUrl });
    expect(results.map((result) => ("article" in result ? result.article.id : result.refusal.code))).toEqual([
      "1",
      "time",
      "time",
      "time",
    ]);
    expect(refusals(results).at(-1)?.reason).toMatch(/the rest was not read$/);
  }, 60_000);
});

describe("reading processes", () => {
  const list = JSON.stringify([1, 2, 3].map((id) => ({ id, title: `T ${id}`, body: SENTENCE })));
  const body = async function* () {
    yield Buffer.from(list);
  };

  it("are left in order by who stops in the middle of a drop, and shared by who reads many at once", async () => {
    const parse = createParser({ now: () => NOW });
    // More than there are processes: each of these would keep one for itself if it were not ended.
    for (let time = 0; time < 8; time++) {
      for await (const result of parse({ name: "a.json", body: body() })) {
        expect(result.position).toBe(0);
        break;
      }
    }
    const counts = await Promise.all(
      Array.from({ length: 12 }, async () => {
        let count = 0;
        for await (const result of parse({ name: "a.json", body: body() })) if ("article" in result) count++;
        return count;
      }),
    );
    expect(counts).toEqual(Array(12).fill(3));
  }, 60_000);

  it("that crash over a document are no crash of the drop", async () => {
    const drop = ["fine", "crash", "fine"]
      .map((text, index) => JSON.stringify({ id: index + 1, text, publishedAt: null }))
      .join("\n");
    const workerUrl = new URL("./stalling-worker.ts", import.meta.url);
    const results = await readDrop("a.jsonl", drop, { workerUrl });
    expect(results.map((result) => ("article" in result ? result.article.id : result.refusal.reason))).toEqual([
      "1",
      "a.jsonl, line 2: made the process that read it crash",
      "3",
    ]);
  });
});

describe("any bytes at all", () => {
  it("give a result that names the drop, the same each time, with evidence that holds", async () => {
    const pieces = fc.constantFrom<string>(
      "<p>",
      "</p>",
      "<html>",
      "{",
      "}",
      '"text":',
      "From a@b Sun Sep 20 20:30:00 2020\n",
      "---\n",
      "WARC/1.0\r\n",
      "%PDF-1.4\n",
      "PK\x03\x04",
      "\x1f\x8b\x08",
      "title,text\n",
      "Subject: x\n",
      "\n\n",
      SENTENCE,
      "<rss><item>",
      "<nitf>",
      "\0",
      "\ufeff",
      "é",
      "Дата: 2020-09-21\n",
    );
    const parse = createParser({ now: () => NOW, isolation: "none" });
    const read = async (bytes: Uint8Array) => {
      const results = [];
      for await (const result of parse({
        name: "drop",
        body: (async function* () {
          yield bytes;
        })(),
      }))
        results.push(result);
      return results;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((all) => Buffer.from(all.join(""), "utf8")),
          fc.uint8Array({ maxLength: 400 }),
          fc.array(pieces, { maxLength: 6 }).map((all) => gzipSync(all.join(""))),
        ),
        async (bytes) => {
          const results = await read(bytes);
          expect(results.length).toBeGreaterThan(0);
          for (const result of results) {
            if ("refusal" in result) expect(result.refusal.reason).toMatch(/^drop.*: ?|^drop,/s);
            else {
              expect(result.article.bodyStart).toBeLessThanOrEqual(result.article.text.length);
              expect(result.article.text).toBe(result.article.text.normalize("NFC"));
              for (const { start } of result.article.entries) expect(start).toBeLessThan(result.article.text.length);
            }
          }
          expect(await read(bytes)).toEqual(results);
        },
      ),
      { numRuns: 300 },
    );
  });
});
