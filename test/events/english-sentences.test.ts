import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../../shared/article/article.ts";
import { type Event, read } from "../../shared/events/index.ts";

interface Line {
  readonly line: number;
  readonly wanted: readonly string[];
  readonly checks: readonly string[];
  readonly construction: string;
  readonly text: string;
}

function sentences(): Line[] {
  return readFileSync(join(import.meta.dirname, "en", "sentences.txt"), "utf8")
    .split("\n")
    .flatMap((row, index) => {
      if (row.startsWith("#") || row.trim() === "") return [];
      const [head, construction, ...rest] = row.split(" | ");
      const [events, checks] = head!.split(" > ");
      const wanted = events!.trim() === "-" ? [] : events!.split(";").map((one) => one.trim());
      return [
        {
          line: index + 1,
          wanted,
          checks: splitChecks(checks ?? ""),
          construction: construction!.trim(),
          text: rest.join(" | ").trim(),
        },
      ];
    });
}

/** `actor=Belarusian police detained=12`: a value may hold spaces, so each check ends where the next `key=` begins. */
const splitChecks = (text: string): string[] =>
  text
    .split(/\s+(?=\S+=)|\s+(?=background\b)/u)
    .map((check) => check.trim())
    .filter((check) => check !== "");

function articleOf(text: string): Article {
  return {
    id: "sentence",
    title: null,
    byline: null,
    text,
    bodyStart: 0,
    language: "en",
    publication: { at: "2021-11-17", day: "2021-11-17" },
    outlet: null,
    url: null,
    partial: false,
    entries: [],
    origins: {},
    format: "text",
    sourceId: null,
  };
}

const name = (event: Event): string =>
  `${event.type}${event.mode === null ? "" : `/${event.mode}`}${event.status === "occurred" ? "" : ` ${event.status}`}`;

function holds(check: string, event: Event): boolean {
  if (check === "background") return event.background;
  const [key, value] = [check.slice(0, check.indexOf("=")), check.slice(check.indexOf("=") + 1)];
  const has = (names: readonly { name: string }[]) =>
    names.some((one) => one.name.toLowerCase().includes(value.toLowerCase()));
  if (key === "actor") return has(event.actors);
  if (key === "recipient") return has(event.recipients);
  if (key === "place") return (event.place?.name ?? "none") === value;
  if (key === "attribution") return event.attribution?.toLowerCase() === value.toLowerCase();
  if (key === "date") {
    const [start, end] = value.split("..");
    return event.date?.start === start && event.date?.end === (end ?? start);
  }
  return event.quantities.some((quantity) => quantity.kind === key && quantity.value === Number(value));
}

test.each(sentences())("$construction (line $line): $text", async ({ text, wanted, checks }) => {
  const { events } = await read(articleOf(text));
  expect(events.map(name).sort()).toEqual([...wanted].sort());
  for (const event of events) expect(text.slice(event.start, event.end)).toBe(event.quote);
  const first = events.find((event) => name(event) === wanted[0]);
  expect(checks.filter((check) => first === undefined || !holds(check, first))).toEqual([]);
});

test("there are at least 300 sentences, over all types", () => {
  const all = sentences();
  expect(all.length).toBeGreaterThanOrEqual(300);
  const types = new Set(all.flatMap(({ wanted }) => wanted.map((one) => one.split(/[/ ]/u)[0])));
  expect(types.size).toBe(20);
});
