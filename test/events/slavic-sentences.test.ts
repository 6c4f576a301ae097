import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runEngine } from "../../shared/events/engine.ts";
import { type Event, thresholdOf } from "../../shared/events/index.ts";
import { lexiconOf } from "../../shared/events/lexicon/index.ts";
import type { Lexicon } from "../../shared/events/lexicon/lexicon.ts";
import { type LanguagePack, packOf } from "../../shared/language/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import { articleOf } from "../gold/score.ts";

/** `TYPE/mode | construction | sentence`, a line each; `-` for sentences that tell no event. */
function sentencesOf(language: "ru" | "be"): { wanted: string; construction: string; text: string; line: number }[] {
  return readFileSync(join(import.meta.dirname, language, "sentences.txt"), "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.startsWith("#") || line.trim() === "") return [];
      const [wanted, construction, text] = line.split(" | ").map((part) => part.trim());
      return [{ wanted: wanted!, construction: construction!, text: text!, line: index + 1 }];
    });
}

describe.each(["ru", "be"] as const)("sentences of %s", (language) => {
  let pack: LanguagePack;
  let lexicon: Lexicon;
  beforeAll(async () => {
    pack = (await packOf(language))!;
    lexicon = (await lexiconOf(language))!;
  });
  const read = (text: string): readonly Event[] => {
    const article = articleOf({
      id: "sentence",
      lang: language,
      publishedAt: "2021-11-17",
      title: "",
      text,
      belarusRelated: true,
      events: [],
    } as unknown as Parameters<typeof articleOf>[0]);
    return runEngine({
      article,
      pack,
      lexicon,
      mentions: findMentions(text, language),
      threshold: thresholdOf(language),
    }).events;
  };

  test.each(sentencesOf(language))("$construction (line $line): $text", ({ wanted, text }) => {
    const events = read(text);
    const found = events.map(({ type, mode }) => (mode === null ? type : `${type}/${mode}`));
    if (wanted === "-") expect(found).toEqual([]);
    else expect(found).toContain(wanted);
    for (const event of events) expect(text.slice(event.start, event.end)).toBe(event.quote);
  });

  test("every line states a construction of its own", () => {
    const lines = sentencesOf(language);
    expect(lines.length).toBeGreaterThanOrEqual(language === "ru" ? 200 : 150);
    for (const { construction } of lines) expect(construction.length).toBeGreaterThan(2);
  });
});
