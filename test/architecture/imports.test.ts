/**
 * The rooms of the project and which way their dependencies point. A value import from another room goes through its door
 * (`index.ts`); types may be taken from the file that defines them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** For each room of `shared/`, the rooms whose code it may run. */
const MAY_USE: Record<string, readonly string[]> = {
  language: [],
  watchlist: ["language"],
  article: ["language"],
  events: ["language", "watchlist", "article"],
  config: ["events", "language"],
  developments: ["events", "watchlist", "language", "article"],
  editions: ["developments", "events", "watchlist", "language", "article", "config"],
  channels: ["editions", "config", "language"],
  store: ["article", "events", "developments", "editions", "channels", "config"],
};

/** For each folder of `shared/events/`, a step of the way of a sentence, the other steps whose code it may run. */
const STEPS_MAY_USE: Record<string, readonly string[]> = {
  lexicon: [],
  triggers: ["lexicon"],
  participants: ["triggers"],
  days: ["triggers"],
  places: [],
  roles: ["participants"],
  judgement: ["lexicon", "triggers"],
  quantities: ["triggers", "days"],
  confidence: ["days"],
};
/** Those files of `shared/events/` that go through the steps: no step may run them. */
const CONDUCTORS = ["index", "engine", "coder", "refusals", "story", "merging", "trace", "quote"].map(
  (name) => `shared/events/${name}.ts`,
);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"/gm);
  const dynamic = text.matchAll(/\bimport\(\s*"(\.[^"]+)"/g);
  const resolve = (specifier: string) => relative(root, join(root, dirname(file), specifier));
  return [
    ...Array.from(found, (m) => ({ file, target: resolve(m[2]!), typeOnly: m[1] !== undefined })),
    ...Array.from(dynamic, (m) => ({ file, target: resolve(m[1]!), typeOnly: false })),
  ];
}

const stepOf = (file: string) => /^shared\/events\/([^/]+)\//.exec(file)?.[1];
const roomOf = (file: string) => /^shared\/([^/]+)\//.exec(file)?.[1];
const all = ["shared", "functions", "infra"].flatMap(sourceFiles).flatMap(importsOf);
/** A file of constants and types: it runs no other file, so taking it past the door drags nothing in. */
const isVocabulary = (target: string) => all.every(({ file, typeOnly }) => file !== target || typeOnly);
const describeImport = ({ file, target }: Import) => `${file} → ${target}`;

describe("the rooms", () => {
  it("are the ones the map names", () => {
    const rooms = readdirSync(join(root, "shared"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(rooms.sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  it("of shared/ know nothing of functions/ and infra/", () => {
    const wrong = all.filter(({ file, target }) => file.startsWith("shared/") && !target.startsWith("shared/"));
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("depend one way", () => {
    const wrong = all.filter(({ file, target, typeOnly }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return !typeOnly && from !== undefined && to !== undefined && from !== to && !MAY_USE[from]!.includes(to);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("are entered by their doors, but for words and types that run nothing", () => {
    const wrong = all.filter(({ file, target, typeOnly }) => {
      const to = roomOf(target);
      const inside = to !== undefined && roomOf(file) !== to && target !== `shared/${to}/index.ts`;
      return inside && !typeOnly && !isVocabulary(target);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("keep functions apart from each other and from infra/", () => {
    const wrong = all.filter(({ file, target }) => {
      const from = /^functions\/([^/]+)\//.exec(file)?.[1];
      return from !== undefined && !target.startsWith("shared/") && !target.startsWith(`functions/${from}/`);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });
});

describe("the steps from a sentence to its events", () => {
  const inEvents = all.filter(({ file, target }) => roomOf(file) === "events" && roomOf(target) === "events");

  it("are the ones the map names", () => {
    const steps = readdirSync(join(root, "shared/events"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(steps.sort()).toEqual(Object.keys(STEPS_MAY_USE).sort());
  });

  it("depend one way, and on none of the files that go through them", () => {
    const wrong = inEvents.filter(({ file, target, typeOnly }) => {
      const [from, to] = [stepOf(file), stepOf(target)];
      if (typeOnly || from === undefined || from === to) return false;
      return to === undefined ? CONDUCTORS.includes(target) : !STEPS_MAY_USE[from]!.includes(to);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("are entered by their doors, but for words and types that run nothing", () => {
    const wrong = inEvents.filter(({ file, target, typeOnly }) => {
      const to = stepOf(target);
      const inside = to !== undefined && stepOf(file) !== to && target !== `shared/events/${to}/index.ts`;
      return inside && !typeOnly && !isVocabulary(target);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });
});
