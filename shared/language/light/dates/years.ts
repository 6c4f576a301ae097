/** Years: "since the beginning of the year", "last year", "in 2020". */
import { yearRange } from "../../calendar.ts";
import { type Rule, rule, soFar } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The rule for a year from its beginning. */
export function sinceYear({ words }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${words.sinceYear})(?:\\s+(?<year>(?:19|20)\\d\\d))?`, 0.45, (groups, anchor) => ({
      start: `${groups["year"] ?? anchor.slice(0, 4)}-01-01`,
      end: anchor,
    })),
  ];
}

/** Rules for whole years. */
export function years({ words, year }: Vocabulary): readonly Rule[] {
  return [
    rule(`(?:${words.lastYear})`, 0.35, (_, anchor) => yearRange(Number(anchor.slice(0, 4)) - 1)),
    rule(`(?:${words.nextYear})`, 0.35, (_, anchor) => yearRange(Number(anchor.slice(0, 4)) + 1)),
    rule(`(?:${words.thisYear})`, 0.35, (_, anchor, tense) =>
      soFar(yearRange(Number(anchor.slice(0, 4))), anchor, tense),
    ),
    rule(`(?:${words.since})\\s+${year}`, 0.35, (groups) => yearRange(Number(groups["year"])), {
      shape: "open",
      absolute: () => true,
    }),
    rule(
      `(?:${words.yearPrepositions})\\s*(?<year>(?:19|20)\\d\\d)(?:\\s*${words.yearWord})?`,
      0.35,
      (groups) => yearRange(Number(groups["year"])),
      {
        absolute: () => true,
      },
    ),
    ...(words.afterBareYear
      ? [
          rule(
            `(?<year>(?:19|20)\\d\\d)(?=\\s+(?:${words.afterBareYear})(?!\\p{L}))`,
            0.35,
            (groups) => yearRange(Number(groups["year"])),
            { absolute: () => true },
          ),
        ]
      : []),
  ];
}
