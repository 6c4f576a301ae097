/** Reads the word lists of the light grammars: words parted by spaces, over several lines. */
import type { Case, Gender, GrammaticalNumber } from "../analysis.ts";

export const listOf = (words: string): string[] => words.split(/\s+/u).filter(Boolean);
export const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

/** `kind: word word`, a line each, as a map from word to kind. */
export function mapOf<Value extends string>(lines: string): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    for (const word of listOf(line.slice(colon + 1)))
      map.set(word.replaceAll("_", " "), line.slice(0, colon).trim() as Value);
  }
  return map;
}

/** `value: word word`, a line each, as numbers by word. */
export function numbersOf(lines: string): ReadonlyMap<string, number> {
  return new Map([...mapOf<string>(lines)].map(([word, value]) => [word, Number(value)]));
}

/** `ending|ending: nom acc sg`, a line each: endings with the cases they show. */
export function endingsOf(lines: string): [RegExp, Case[], GrammaticalNumber | null][] {
  return (
    lines
      .split("\n")
      .filter((line) => line.includes(":"))
      // An ending may hold "(?:": the last colon parts.
      .map((line) => [line.slice(0, line.lastIndexOf(":")), line.slice(line.lastIndexOf(":") + 1)])
      .map(([endings, marks]) => {
        const words = listOf(marks!);
        return [
          new RegExp(`(?:${endings!.trim()})$`, "u"),
          words.filter((word): word is Case => ["nom", "gen", "dat", "acc", "ins", "loc"].includes(word)),
          words.includes("sg") ? "singular" : words.includes("pl") ? "plural" : null,
        ];
      })
  );
}

/** `word word: nom sg m`, a line each: pronouns. */
export function pronounsOf(
  lines: string,
): ReadonlyMap<string, { number: GrammaticalNumber; gender: Gender | null; cases: readonly Case[] }> {
  const map = new Map<string, { number: GrammaticalNumber; gender: Gender | null; cases: readonly Case[] }>();
  for (const line of lines.split("\n")) {
    const [words, marks] = line.split(":");
    if (!words || !marks) continue;
    const list = listOf(marks);
    for (const word of listOf(words)) {
      map.set(word, {
        number: list.includes("pl") ? "plural" : "singular",
        gender: list.includes("m")
          ? "masculine"
          : list.includes("f")
            ? "feminine"
            : list.includes("n")
              ? "neuter"
              : null,
        cases: list.filter((one): one is Case => ["nom", "gen", "dat", "acc", "ins", "loc"].includes(one)),
      });
    }
  }
  return map;
}
