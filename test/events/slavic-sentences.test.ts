import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runEngine } from "../../shared/events/engine.ts";
import { type Event, THRESHOLD } from "../../shared/events/index.ts";
import { lexiconOf } from "../../shared/events/lexicon/index.ts";
import type { Lexicon } from "../../shared/events/lexicon/lexicon.ts";
import { type LanguagePack, packOf } from "../../shared/language/index.ts";
import { findMentions } from "../../shared/watchlist/index.ts";
import { articleOf } from "../gold/score.ts";

/** Under a headline: a body that tells nothing. */
const BODY = { ru: "Подробности мы расскажем позже.", be: "Падрабязнасці мы раскажам пазней." };

/** `TYPE/mode | construction | sentence`, a line each; `-` for sentences that tell no event, `!` before one that must not be found. */
function sentencesOf(
  language: "ru" | "be",
  file: "sentences.txt" | "headlines.txt",
): { wanted: string; construction: string; text: string; line: number }[] {
  return readFileSync(join(import.meta.dirname, language, file), "utf8")
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
  const read = (sentence: string, title = ""): readonly Event[] => {
    const text = title === "" ? sentence : `${title}\n\n${sentence}`;
    const article = articleOf({
      id: "sentence",
      lang: language,
      publishedAt: "2021-11-17",
      title,
      text,
      belarusRelated: true,
      events: [],
    } as unknown as Parameters<typeof articleOf>[0]);
    return runEngine({
      article,
      pack,
      lexicon,
      mentions: findMentions(text, language),
      threshold: THRESHOLD,
    }).events;
  };

  const check = (wanted: string, text: string, events: readonly Event[]): void => {
    const found = events.map(({ type, mode }) => (mode === null ? type : `${type}/${mode}`));
    if (wanted === "-") expect(found).toEqual([]);
    else if (wanted.startsWith("!")) expect(found).not.toContain(wanted.slice(1));
    else expect(found).toContain(wanted);
    for (const event of events) expect(text.slice(event.start, event.end)).toBe(event.quote);
  };

  test.each(sentencesOf(language, "sentences.txt"))("$construction (line $line): $text", ({ wanted, text }) => {
    check(wanted, text, read(text));
  });

  test.each(sentencesOf(language, "headlines.txt"))(
    "headline, $construction (line $line): $text",
    ({ wanted, text }) => {
      check(wanted, text, read(BODY[language], text));
    },
  );

  test("every line states a construction of its own", () => {
    const lines = sentencesOf(language, "sentences.txt");
    expect(lines.length).toBeGreaterThanOrEqual(language === "ru" ? 200 : 150);
    for (const { construction } of lines) expect(construction.length).toBeGreaterThan(2);
  });
});
