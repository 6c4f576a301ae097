/** Years and their parts: «с начала года», «во втором полугодии», «в 2021 году», «в III квартале». */
import { dayOf, monthRange, partsOf, range } from "../calendar.ts";
import { soFar, yearFrom } from "./days.ts";
import { needs, type Rule, rule } from "./rule.ts";
import { type Vocabulary, YEAR } from "./vocabulary.ts";

/** First to fourth, of quarters, in both languages. */
const QUARTERS = [
  "(?:перв|перш)\\p{L}{1,3}",
  "(?:втор|друг)\\p{L}{1,3}",
  "(?:трет|трэц)\\p{L}{1,4}",
  "(?:четверт|чацв[её]рт|чацьв[её]рт)\\p{L}{1,3}",
];

export const years = ({ w, yearTail }: Vocabulary): readonly Rule[] => [
  rule(
    `(?:${w["since year"]})(?:\\s+(${YEAR})(?:\\s*(?:${w.year}|г\\.?)))?`,
    0.45,
    (match) => (publication) => {
      const year = match[1] ? Number(match[1]) : publication === null ? null : partsOf(publication).year;
      return year === null ? null : range(dayOf(year, 1, 1), publication ?? dayOf(year, 12, 31));
    },
    "open",
  ),
  rule(
    `(?:${w.since})\\s+(${YEAR})(?:-?(?:го|га))?\\s*(?:${w.year}|г\\.)`,
    0.45,
    (match) => (publication) =>
      range(
        dayOf(Number(match[1]), 1, 1),
        Math.max(publication ?? dayOf(Number(match[1]), 12, 31), dayOf(Number(match[1]), 1, 1)),
      ),
    "open",
  ),
  rule(
    `(?:${w.on}|${w.during})\\s+(?:(${w.first})|(${w.second}))\\s+(?:${w.half})${yearTail}`,
    0.4,
    (match) => (publication) => {
      const year = yearFrom(match, 3, publication) ?? (publication === null ? null : partsOf(publication).year);
      if (year === null) return null;
      return match[1] ? range(dayOf(year, 1, 1), dayOf(year, 6, 30)) : range(dayOf(year, 7, 1), dayOf(year, 12, 31));
    },
  ),
  rule(
    `(?:(?:${w.on}|${w.during})\\s+)?(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.year})|(${w.thisYear})|(${w.lastYear})`,
    0.3,
    (match) =>
      needs((publication, tense) => {
        const { year } = partsOf(publication);
        const which = year + (match[1] || match[5] ? -1 : match[3] ? 1 : 0);
        return soFar(dayOf(which, 1, 1), dayOf(which, 12, 31), publication, tense);
      }),
  ),
  rule(
    // «слесарь 1979 года рождения», «авто 2010 года выпуска»: how old someone or something is.
    `(?:(?:${w.on}|${w.during})\\s+)?(${YEAR})(?:-?(?:м|го|й|ым|м|га|ы))?\\s*(?:${w.year}|г\\.)(?!\\s*(?:рожд|нарадж|выпуск|постройк|пабудов|р\\.))`,
    0.3,
    (match) => () => range(dayOf(Number(match[1]), 1, 1), dayOf(Number(match[1]), 12, 31)),
  ),
  rule(
    `(?:${w.on})\\s+(${YEAR})(?:-м|-ым|-м)?`,
    0.3,
    (match) => () => range(dayOf(Number(match[1]), 1, 1), dayOf(Number(match[1]), 12, 31)),
  ),
  rule(
    `(?:(?:${w.on}|${w.during})\\s+)?(?:([1-4])|(i{1,3}|iv)|(${QUARTERS.map((source) => `(?:${source})`).join("|")}))(?:-?(?:м|й|ом|ым))?\\s+(?:${w.quarter})${yearTail}`,
    0.5,
    (match) => (publication) => {
      const quarter = match[1]
        ? Number(match[1])
        : match[2]
          ? ["i", "ii", "iii", "iv"].indexOf(match[2]) + 1
          : QUARTERS.findIndex((source) => new RegExp(`^(?:${source})$`, "u").test(match[3]!)) + 1;
      const year = yearFrom(match, 4, publication) ?? (publication === null ? null : partsOf(publication).year);
      return year === null || quarter < 1
        ? null
        : range(monthRange(year, quarter * 3 - 2).start, monthRange(year, quarter * 3).end);
    },
  ),
];
