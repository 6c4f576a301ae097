import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type GoldArticle, type Prediction, type Score, type Share, score, type Tally, table } from "./score.ts";

/** Figures of the annotation's own scorer on a fixed set of damaged predictions, which meet each of its branches. */
interface Expected {
  readonly [figure: string]: unknown;
}

const lines = <T>(file: string): T[] =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

const gold = [...lines<GoldArticle>("dev-en.jsonl"), ...lines<GoldArticle>("dev-multi.jsonl")];
const predictions = new Map(
  lines<Prediction>("agreement/predictions.jsonl").map((prediction) => [prediction.id, prediction]),
);
const expected = JSON.parse(readFileSync(join(import.meta.dirname, "agreement", "expected.json"), "utf8")) as Record<
  string,
  Expected
>;

const tally = (t: Tally) => ({
  precision: t.precision,
  recall: t.recall,
  f1: t.f1,
  tp: t.right,
  fp: t.extra,
  fn: t.missed,
});
const share = (s: Share) => ({ accuracy: s.accuracy, right: s.right, of: s.of });

function figures(s: Score): Expected {
  return {
    articles: s.articles,
    missing: s.missing,
    relevance: tally(s.relevance),
    events: tally(s.events),
    news: tally(s.news),
    actors: tally(s.actors),
    recipients: tally(s.recipients),
    quantities: tally(s.quantities),
    mode: share(s.mode),
    status: share(s.status),
    background: share(s.background),
    date: share(s.date),
    place: share(s.place),
    developments: s.developments,
    byType: Object.fromEntries([...s.byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, t]) => [type, tally(t)])),
    errors: s.failures.filter(({ what }) => what === "extra" || what === "missed" || what === "relevance").length,
  };
}

test("the scorer agrees with the annotation's own on every figure, together and by language", () => {
  const scores = score(gold, predictions);
  expect([...scores.keys()].sort()).toEqual(Object.keys(expected).sort());
  for (const [set, s] of scores) expect(figures(s), set).toEqual(expected[set]);
});

test("the table shows a row for each set and counts what was not predicted", () => {
  const rows = table(score(gold, predictions)).split("\n");
  expect(rows).toHaveLength(1 + Object.keys(expected).length);
  expect(rows[1]).toContain("all");
});
