import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../shared/events/index.ts";
import { articleOf } from "../gold/score.ts";

interface Line {
  readonly slot: string;
  readonly wanted: readonly string[];
  readonly construction: string;
  readonly text: string;
}

/** `slot | wanted | construction | sentence`, a line each. */
type Written = "en" | "ru" | "be" | "uk" | "pl" | "lt" | "de";

function linesOf(language: Written): Line[] {
  return readFileSync(join(import.meta.dirname, language, "slots.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [slot, wanted, construction, text] = line.split(" | ").map((part) => part.trim());
      return {
        slot: slot!,
        wanted: wanted === "-" ? [] : wanted!.split("; "),
        construction: construction!,
        text: text!.replaceAll("\\n", "\n"),
      };
    });
}

describe.each(["en", "ru", "be", "uk", "pl", "lt", "de"] as const)("who, whom and where in %s", (language) => {
  test.each(linesOf(language))("$slot, $construction: $text", async ({ slot, wanted, text }) => {
    const article = articleOf({
      id: "sentence",
      lang: language,
      publishedAt: "2021-11-17",
      title: "",
      text,
      belarusRelated: true,
      events: [],
    } as unknown as Parameters<typeof articleOf>[0]);
    const { events } = await extract(article, { unrelatedToo: true });
    const found = events.map(({ actors, recipients, place }) =>
      slot === "place" ? [place?.name ?? ""] : (slot === "actor" ? actors : recipients).map(({ name }) => name),
    );
    expect(found).toContainEqual(wanted);
  });
});
