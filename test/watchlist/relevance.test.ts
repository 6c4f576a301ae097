import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relevance } from "../../shared/watchlist/index.ts";
import { RELEVANCE_EXAMPLES } from "./relevance-examples.ts";

const bodyStart = (text: string): number => Math.max(0, text.indexOf("\n\n")) + (text.includes("\n\n") ? 2 : 0);

describe("own examples", () => {
  it.each(
    RELEVANCE_EXAMPLES.map(
      (example) => [`${example.language}, ${example.related ? "yes" : "no"}: ${example.why}`, example] as const,
    ),
  )("%s", (_, { text, language, related }) => {
    const answer = relevance({ text, language, bodyStart: bodyStart(text) });
    expect(answer.related, `${answer.score} ${answer.reasons.join("; ")}`).toBe(related);
  });
});

describe("annotated articles", () => {
  const folder = new URL("../gold/", import.meta.url);
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line));
  it("are told apart with an F1 of at least 0.97", () => {
    let right = 0;
    let wrong = 0;
    for (const article of articles) {
      const { related } = relevance({ text: article.text, language: article.lang, bodyStart: bodyStart(article.text) });
      if (related && article.belarusRelated) right++;
      else if (related !== article.belarusRelated) wrong++;
    }
    expect(articles.length).toBeGreaterThan(100);
    expect((2 * right) / (2 * right + wrong)).toBeGreaterThanOrEqual(0.97);
  });
});

describe("any text", () => {
  it("gives reasons in words", () => {
    const { reasons } = relevance({ text: "Traders sold a Belarus tractor.", language: "en", bodyStart: 0 });
    expect(reasons.join("; ")).toMatch(/in passing \(tractor\)/);
    expect(relevance({ text: "", language: "und", bodyStart: 0 })).toEqual({
      related: false,
      score: 0,
      reasons: ["nothing of Belarus is named"],
    });
  });
  it("reads texts whose language is not told by their letters", () => {
    expect(
      relevance({ text: "У Мінску затрымалі 20 чалавек каля суда, паведамляе Вясна", language: "und", bodyStart: 0 })
        .related,
    ).toBe(true);
  });
});
