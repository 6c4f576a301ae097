import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Language, packOf } from "../../shared/language/index.ts";

const rows = readFileSync(join(import.meta.dirname, "sentences.txt"), "utf8")
  .split("\n")
  .flatMap((row, index) => {
    if (row.startsWith("#") || row.trim() === "") return [];
    const [language, construction, ...rest] = row.split(" | ");
    return [{ line: index + 1, language: language as Language, construction: construction!, marked: rest.join(" | ") }];
  });

test.each(rows)("$language, $construction (line $line): $marked", async ({ language, marked }) => {
  const text = marked.replaceAll("¦", "");
  const pack = (await packOf(language))!;
  const sentences = pack.analyse(text, [], { bodyStart: 0, isEventNoun: () => false });
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join("¦ ")).toBe(marked);
});
