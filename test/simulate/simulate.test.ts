import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readCdkConfiguration } from "../../infra/local/configuration.ts";
import { type SimulatedEdition, type StreamLine, simulate } from "../../infra/local/simulation.ts";
import { scheduledTimes } from "../../shared/editions/index.ts";
import { LABELS, oracle, STREAM } from "./oracle.ts";
import { type Label, scoreStream } from "./score.ts";

const root = join(import.meta.dirname, "../..");
const configuration = readCdkConfiguration(join(root, "cdk.json"));
const daily = configuration.digests.find(({ name }) => name === "daily")!;
const times = STREAM.map(({ dropAt }) => Date.parse(dropAt));
const [first, last] = [Math.min(...times), Math.max(...times)];
const windows = [...scheduledTimes(daily.cadence, daily.timeZone, first, last + 86_400_000)];
const run = (options: Partial<Parameters<typeof simulate>[1]> = {}, lines: readonly StreamLine[] = STREAM) =>
  Array.fromAsync(simulate(lines, { configuration, extract: oracle(), ...options }));

describe("the labelled stream", () => {
  it("is at least 120 articles over 20 days in three languages, with all that happens to news", () => {
    expect(STREAM.length).toBeGreaterThanOrEqual(120);
    expect(windows.length).toBeGreaterThanOrEqual(20);
    expect(new Set(STREAM.map(({ lang }) => lang))).toEqual(new Set(["en", "ru", "be"]));
    const kinds = LABELS.flatMap(({ tells }) => (tells.length === 0 ? ["none"] : tells.map(({ kind }) => kind)));
    expect(new Set(kinds)).toEqual(new Set(["new", "update", "correction", "repeat", "none"]));
    expect(LABELS.map(({ id }) => id)).toEqual(STREAM.map(({ id }) => id));
    expect(new Set(STREAM.map(({ id }) => id)).size).toBe(STREAM.length);
  });

  it("begins every development as new, and only once", () => {
    const seen = new Set<string>();
    for (const { id, tells } of LABELS) {
      for (const { development, kind } of tells) {
        expect(seen.has(development), `${id} ${kind} ${development}`).toBe(kind !== "new");
        seen.add(development);
      }
    }
  });
});

describe("a simulation with perfect reading", () => {
  let editions: SimulatedEdition[];
  beforeAll(async () => {
    editions = await run();
  });

  it("gives exactly the editions that are expected", () => {
    const score = scoreStream(
      STREAM,
      LABELS,
      editions.filter(({ digest }) => digest === "daily"),
      windows,
    );
    expect(score.faults).toEqual([]);
    expect(score).toMatchObject({
      verbatimRepeats: 0,
      redundant: 0,
      missedCritical: 0,
      missedOthers: 0,
      falseUpdates: 0,
      rightWindowsShare: 1,
    });
    expect(score.expected).toBeGreaterThan(45);
  });

  it("sends an alert in the minute after the drop, for everything critical and nothing else", () => {
    const alerts = editions.filter(({ digest }) => digest === "alerts");
    const drops = new Map(STREAM.map(({ id, dropAt }) => [id, Date.parse(dropAt)]));
    const alerted = new Set<string>();
    for (const { at, items } of alerts) {
      for (const { articles, severity, kind } of items) {
        expect(severity === "critical" || kind !== "new").toBe(true);
        const latest = Math.max(...articles.map((id) => drops.get(id)!));
        expect(Date.parse(at) - latest).toBeLessThanOrEqual(120_000);
        for (const id of articles) alerted.add(id);
      }
    }
    const critical = LABELS.filter(({ tells }) => tells.some((tell) => tell.critical && tell.kind === "new"));
    expect(critical.map(({ id }) => id).filter((id) => !alerted.has(id))).toEqual([]);
  });

  it("gives the same for one digest alone, and whatever the order of the lines", async () => {
    const alone = await run({ digests: ["daily"] }, [...STREAM].reverse());
    const strip = (list: readonly SimulatedEdition[]) =>
      list.map(({ at, items }) => ({ at, headlines: items.map(({ headline }) => headline) }));
    expect(strip(alone)).toEqual(strip(editions.filter(({ digest }) => digest === "daily")));
  });
});

describe("the scorer", () => {
  const lines: StreamLine[] = ["a", "b"].map((id, index) => ({
    id,
    dropAt: `2026-03-0${index + 2}T08:00:00Z`,
    text: id,
  }));
  const labels: Label[] = [
    { id: "a", tells: [{ development: "x", kind: "new", critical: true }] },
    { id: "b", tells: [{ development: "x", kind: "repeat" }] },
  ];
  const ends = ["2026-03-03T04:00:00Z", "2026-03-04T04:00:00Z"].map(Date.parse);
  const item = (articles: string[], kind: "new" | "update" = "new") => ({
    kind,
    severity: "normal" as const,
    headline: articles.join(),
    change: null,
    developmentId: "d",
    articles,
    lang: "en",
  });
  const edition = (at: string, ...items: ReturnType<typeof item>[]): SimulatedEdition => ({
    digest: "daily",
    at,
    items,
  });

  it("finds nothing wrong where everything is right", () => {
    expect(scoreStream(lines, labels, [edition("2026-03-03T04:00:00Z", item(["a"]))], ends)).toMatchObject({
      redundant: 0,
      missedCritical: 0,
      rightWindowsShare: 1,
      silentWindowsShare: 1,
      faults: [],
    });
  });

  it("counts what is missed", () => {
    expect(scoreStream(lines, labels, [], ends)).toMatchObject({ missedCritical: 1, rightWindowsShare: 0.5 });
  });

  it("counts what is told twice, in one edition or in the next", () => {
    const twice = [edition("2026-03-03T04:00:00Z", item(["a"]), item(["a"]))];
    expect(scoreStream(lines, labels, twice, ends)).toMatchObject({
      redundant: 1,
      redundantShare: 0.5,
      verbatimRepeats: 1,
    });
    const again = [
      edition("2026-03-03T04:00:00Z", item(["a"])),
      edition("2026-03-04T04:00:00Z", item(["b"], "update")),
    ];
    expect(scoreStream(lines, labels, again, ends)).toMatchObject({
      redundant: 1,
      falseUpdates: 1,
      falseUpdatesShare: 1,
      silentWindowsShare: 0,
    });
  });
});

describe("the command", () => {
  const command = (...args: string[]) =>
    promisify(execFile)(join(root, "node_modules/.bin/node"), [join(root, "infra/local/simulate.ts"), ...args]).catch(
      (error: { stdout: string; stderr: string; code: number }) => error,
    );

  it("prints one JSON line for each edition and nothing else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "simulate-"));
    const path = join(folder, "stream.jsonl");
    writeFileSync(
      path,
      readFileSync(join(import.meta.dirname, "stream.jsonl"), "utf8")
        .split("\n")
        .slice(0, 20)
        .join("\n"),
    );
    const { stdout, stderr } = await command("--digest", "daily", path);
    expect(stderr).toBe("");
    const editions = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as SimulatedEdition);
    expect(editions.length).toBeGreaterThan(1);
    for (const edition of editions) {
      expect(Object.keys(edition)).toEqual(["digest", "at", "items"]);
      expect(edition.digest).toBe("daily");
      for (const item of edition.items) {
        expect(Object.keys(item)).toEqual([
          "kind",
          "severity",
          "headline",
          "change",
          "developmentId",
          "articles",
          "lang",
        ]);
        expect(item.articles.length).toBeGreaterThan(0);
      }
    }
  });

  it("says what is wrong with its input", async () => {
    const folder = await mkdtemp(join(tmpdir(), "simulate-"));
    const path = join(folder, "broken.jsonl");
    writeFileSync(path, '{"id":"a","dropAt":"yesterday","text":"x"}\n');
    expect(await command(path)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining('line 1: "dropAt" is no time: yesterday'),
    });
    expect(await command(join(folder, "missing.jsonl"))).toMatchObject({
      code: 1,
      stdout: "",
      stderr: `${join(folder, "missing.jsonl")}: there is no such file\n`,
    });
    expect(await command("--digest", "none", path)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no digest named none; configured are: daily, alerts"),
    });
  });
});
