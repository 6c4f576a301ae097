/** Seasons: «весной», «прошлой зимой», «летом 2020 года». */
import { dayOf, monthRange, partsOf, range } from "../calendar.ts";
import { yearFrom } from "./days.ts";
import { type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { DateWords } from "./words.ts";

export const seasons = (named: DateWords["seasons"], { yearTail }: Vocabulary): readonly Rule[] =>
  named.map(([source, first, last]) =>
    rule(`(?:${source})${yearTail}`, 0.35, (match) => (publication, tense) => {
      let year = yearFrom(match, 1, publication);
      if (year === null) {
        if (publication === null) return null;
        year = partsOf(publication).year;
        if (tense !== "future" && dayOf(year, first, 1) > publication) year--;
      }
      const startYear = first > last ? year - (match[1] ? 1 : 0) : year;
      return range(monthRange(startYear, first).start, monthRange(first > last ? startYear + 1 : year, last).end);
    }),
  );
