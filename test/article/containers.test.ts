import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articles, readDrop, refusals } from "./reading.ts";
import { writeZip } from "./zip.ts";

const text = (number: number) =>
  `Police in Minsk detained ${number} people on Sunday, rights defenders said in the evening.`;
const line = (number: number) =>
  JSON.stringify({ id: `a-${number}`, text: text(number), publishedAt: "2020-09-21", source: "x" });
const page = (number: number) =>
  `<!doctype html><html><head><title>Arrests ${number}</title></head><body><h1>Arrests ${number}</h1><p>${text(number)}</p><p>${text(number + 1)}</p></body></html>`;

describe("gzip", () => {
  it("is opened, all members of it", async () => {
    const bytes = Buffer.concat([gzipSync(`${line(1)}\n`), gzipSync(`${line(2)}\n`)]);
    expect(articles(await readDrop("a.jsonl.gz", bytes)).map((article) => article.sourceId)).toEqual(["a-1", "a-2"]);
  });

  it("is refused where it unpacks to more than its ratio, after what came before", async () => {
    const bytes = gzipSync(`${line(1)}\n${line(2)}\n{"id":"${"x".repeat(20_000_000)}"}\n`);
    const results = await readDrop("bomb.gz", bytes);
    expect(refusals(results).at(-1)).toEqual({
      code: "ratio",
      reason: "bomb.gz: unpacks to more than 100 times its size",
      entry: null,
    });
  });

  it("is refused where it is cut", async () => {
    const results = await readDrop("a.gz", gzipSync(text(1).repeat(2000)).subarray(0, 200));
    expect(refusals(results)[0]?.reason).toMatch(/^a\.gz: is not a whole gzip file/);
  });
});

describe("zip", () => {
  it("gives the articles of its entries, passes over what belongs to pages, and one bad entry stops only itself", async () => {
    const zip = writeZip([
      { name: "one.html", content: page(1) },
      { name: "one_files/style.css", content: "body {}" },
      { name: "__MACOSX/._one.html", content: "\x00\x05\x16\x07" },
      { name: "empty.txt", content: "" },
      { name: "dir/two.txt", content: `Arrests in Minsk\n\n${text(2)}` },
      { name: "inner.zip", content: writeZip([{ name: "three.jsonl", content: `${line(3)}\n` }]) },
    ]);
    const results = await readDrop("all.zip", zip);
    expect(articles(results).map((article) => article.title ?? article.sourceId)).toEqual([
      "Arrests 1",
      "Arrests in Minsk",
      "a-3",
    ]);
    expect(refusals(results)).toEqual([
      { code: "empty", reason: "all.zip, entry empty.txt: is empty", entry: "empty.txt" },
    ]);
  });

  it("is told by its content, whatever its name", async () => {
    const results = await readDrop("photo.jpg", writeZip([{ name: "a.txt", content: text(1) }]));
    expect(articles(results)).toHaveLength(1);
  });

  it("says which entry is protected by a password", async () => {
    const zip = writeZip([
      { name: "secret.txt", content: text(1), encrypted: true },
      { name: "open.txt", content: text(2) },
    ]);
    const results = await readDrop("a.zip", zip);
    expect(refusals(results)).toEqual([
      { code: "password", reason: "a.zip, entry secret.txt: is protected by a password", entry: "secret.txt" },
    ]);
    expect(articles(results)).toHaveLength(1);
  });

  it("is opened twice nested and not thrice", async () => {
    const twice = writeZip([{ name: "b.zip", content: writeZip([{ name: "a.txt", content: text(1) }]) }]);
    expect(articles(await readDrop("c.zip", twice))).toHaveLength(1);
    const thrice = writeZip([{ name: "c.zip", content: twice }]);
    const results = await readDrop("d.zip", thrice);
    expect(refusals(results)).toEqual([
      {
        code: "nesting",
        reason: "d.zip, entry c.zip › b.zip: is an archive inside 2 others; at most 2 are opened",
        entry: "c.zip › b.zip",
      },
    ]);
  });

  it("is refused where it has too many entries, or unpacks to too much, counted on actual bytes", async () => {
    const many = writeZip(Array.from({ length: 12 }, (_, index) => ({ name: `${index}.txt`, content: text(index) })));
    expect(refusals(await readDrop("a.zip", many, { limits: { archiveEntries: 10 } }))[0]?.reason).toBe(
      "a.zip: has more than 10 entries",
    );
    const forged = writeZip([{ name: "a.txt", content: "x".repeat(3_000_000), claimed: 10 }]);
    expect(refusals(await readDrop("a.zip", forged))[0]?.reason).toMatch(
      /^a\.zip, entry a\.txt: (?:unpacks|cannot be unpacked)/,
    );
    const large = writeZip([{ name: "a.txt", content: text(1).repeat(100_000) }]);
    expect(
      refusals(await readDrop("a.zip", large, { limits: { entryBytes: 1_000_000, unpackedRatio: 10_000 } }))[0]?.reason,
    ).toBe("a.zip, entry a.txt: is larger than 977 kB");
  });

  it("is refused where it is broken, or holds nothing to read", async () => {
    const zip = writeZip([{ name: "a.txt", content: text(1) }]);
    expect(refusals(await readDrop("a.zip", zip.subarray(0, 40)))[0]?.reason).toMatch(
      /^a\.zip: is not a whole zip file/,
    );
    expect(refusals(await readDrop("a.zip", writeZip([{ name: "a.png", content: "x" }])))[0]?.reason).toBe(
      "a.zip: is an archive without any article in it",
    );
    expect(refusals(await readDrop("a.zip", writeZip([{ name: "xl/workbook.xml", content: "<x/>" }])))[0]?.reason).toBe(
      "a.zip: is an Excel workbook, which is not read: save its text as .docx or PDF",
    );
  });
});

describe("CSV", () => {
  it("is read by the names of its header, with quotes, line breaks and any delimiter", async () => {
    for (const delimiter of [",", ";", "\t"]) {
      const rows = [
        ["Заголовок", "Дата", "Текст", "Ссылка"],
        [
          "Задержания",
          "21.09.2020",
          `"Силовики ""задержали"" десятки человек в Минске, сообщили правозащитники.\nВторой абзац об этом."`,
          "https://example.org/1",
        ],
      ];
      const [article] = articles(await readDrop("export", rows.map((row) => row.join(delimiter)).join("\r\n")));
      expect(article).toMatchObject({
        title: "Задержания",
        url: "https://example.org/1",
        format: "csv",
        publication: { day: "2020-09-21" },
      });
      expect(article!.text.slice(article!.bodyStart)).toBe(
        'Силовики "задержали" десятки человек в Минске, сообщили правозащитники.\n\nВторой абзац об этом.',
      );
    }
  });

  it("without a column of text is a table, not a list of articles", async () => {
    const results = await readDrop("numbers.csv", "year,price,count\n2019,1.5,7\n2020,2.5,9\n");
    expect(refusals(results)).toEqual([
      {
        code: "no-text-column",
        reason: "numbers.csv: is a table without a column of article text (its columns: year, price, count)",
        entry: null,
      },
    ]);
  });
});

describe("WARC", () => {
  const record = (type: string, url: string, body: string, contentType = "application/http; msgtype=response") =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-09-21T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
  const response = (url: string, html: string, type = "text/html; charset=utf-8", status = "200 OK") =>
    record(
      "response",
      url,
      `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`,
    );
  const all = [
    record("warcinfo", "", "software: x\r\n", "application/warc-fields"),
    response("https://example.org/1", page(1)),
    response("https://example.org/gone", page(2), "text/html", "404 Not Found"),
    response("https://example.org/a.css", "body {}", "text/css"),
    response("https://example.org/2", page(3)),
  ];

  it("gives its pages with their addresses, plain and packed member by member", async () => {
    const plain = await readDrop("a.warc", all.join(""));
    expect(articles(plain).map((article) => [article.title, article.url])).toEqual([
      ["Arrests 1", "https://example.org/1"],
      ["Arrests 3", "https://example.org/2"],
    ]);
    const packed = Buffer.concat(all.map((one) => gzipSync(one)));
    const unpacked = await readDrop("a.warc.gz", packed);
    expect(articles(unpacked).map((article) => article.id)).toEqual(articles(plain).map((article) => article.id));
    expect(await readDrop("a.warc.gz", packed, { from: 1 })).toEqual(unpacked.slice(1));
  });
});

describe("continuing a drop", () => {
  it("in any two calls gives what one call gives", async () => {
    const zip = writeZip([
      { name: "a.jsonl", content: `${line(1)}\n{broken\n${line(2)}\n` },
      { name: "b.txt", content: text(3) },
      { name: "c.json", content: JSON.stringify([1, 2, 3].map((id) => ({ id, title: `T ${id}`, body: text(id) }))) },
    ]);
    const whole = await readDrop("a.zip", zip);
    expect(whole.map((result) => result.position)).toEqual(whole.map((_, index) => index));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.integer({ min: 1, max: 5000 }), async (from, chunk) => {
        expect(await readDrop("a.zip", zip, { from, chunk })).toEqual(whole.slice(from));
      }),
      { numRuns: 20 },
    );
  });
});
