import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const run = (script: string, ...args: string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, "infra/local", script), ...args], { cwd: folder }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });

const ARTICLE = `News from Minsk

Belarusian police detained Nina Baginskaya in Minsk on 19 September 2020, the human rights group Viasna said on Sunday. She is a well-known protester in the Belarusian capital.`;
const OTHER = `Human rights in Belarus

Nina Baginskaya was detained by Belarusian police in Minsk on 19 September 2020, her relatives told reporters in the capital of Belarus.`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "extract-"));
  await writeFile(join(folder, "one.txt"), ` date 2020-09-20 ${ARTICLE}`);
  await writeFile(join(folder, "empty.txt"), "");
  const line = (id: string, text: string) =>
    JSON.stringify({ id, lang: "en", text, publishedAt: "2020-09-20", source: "wire" });
  await writeFile(join(folder, "gold.jsonl"), `${line("en-x-1", ARTICLE)}\n${line("en-x-2", OTHER)}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

describe("extract", () => {
  it("prints one line of JSON for each article, in the fields of the guide, and nothing else", async () => {
    const { status, out, err } = await run("extract.ts", "one.txt", "gold.jsonl");
    expect([status, err]).toEqual([0, ""]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(3);
    expect(Object.keys(lines[0])).toEqual([
      "id",
      "file",
      "title",
      "lang",
      "publishedAt",
      "belarusRelated",
      "events",
      "developments",
    ]);
    expect(lines[0]).toMatchObject({
      file: "one.txt",
      lang: "en",
      publishedAt: "2020-09-20",
      belarusRelated: true,
      developments: {},
    });
    expect(lines.slice(1).map(({ id }) => id)).toEqual(["en-x-1", "en-x-2"]);
    expect(lines[1].title).toBe("News from Minsk");
    const [event] = lines[1].events;
    expect(Object.keys(event)).toEqual([
      "type",
      "mode",
      "status",
      "actors",
      "recipients",
      "date",
      "place",
      "quantities",
      "background",
      "quote",
    ]);
    expect(event).toMatchObject({
      type: "COERCE",
      mode: "arrest",
      date: { start: "2020-09-19", end: "2020-09-19" },
      place: { name: "Minsk", country: "BLR" },
    });
    expect(Object.keys(event.actors[0])).toEqual(["name", "country", "sector"]);
    expect(Object.keys(event.place)).toEqual(["name", "country"]);
  });

  it("with --link gives every event the development it belongs to, across articles", async () => {
    const { status, out } = await run("extract.ts", "--link", "gold.jsonl");
    expect(status).toBe(0);
    const [first, second] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const { events, developments } of [first, second]) {
      expect(Object.keys(developments)).toEqual(events.map((_: unknown, index: number) => String(index)));
    }
    const arrest = ({ events, developments }: typeof first) =>
      developments[events.findIndex(({ type }: { type: string }) => type === "COERCE")];
    expect(arrest(first)).toBeDefined();
    expect(arrest(second)).toBe(arrest(first));
  });

  it("tells of each broken input on standard error, does the rest, and ends with status 1", async () => {
    const { status, out, err } = await run("extract.ts", "empty.txt", "missing.txt", "one.txt");
    expect(status).toBe(1);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
    expect(err.trimEnd().split("\n")).toEqual(["empty.txt: is empty", "missing.txt: there is no such file"]);
  });

  it("says how it is used", async () => {
    expect(await run("extract.ts")).toMatchObject({ status: 2, out: "" });
    expect((await run("extract.ts", "--links", "one.txt")).err).toContain("unknown option --links");
  });
});

describe("explain", () => {
  it("tells the rules that fired, and why events of several articles are one thing", async () => {
    const { status, out } = await run("explain.ts", "gold.jsonl");
    expect(status).toBe(0);
    expect(out).toContain("Belarus-related: yes");
    expect(out).toMatch(/COERCE\/arrest occurred/);
    expect(out).toMatch(/^joined \([\d.]+\)$/m);
    expect(out).toContain("shared recipient");
  });

  it("fails on what cannot be read", async () => {
    expect(await run("explain.ts", "empty.txt")).toMatchObject({ status: 1, err: "empty.txt: is empty\n" });
  });
});
