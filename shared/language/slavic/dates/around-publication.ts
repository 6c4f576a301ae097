/** Days, weeks and months counted from publication: «накануне», «завтра», «на прошлой неделе», «на выходных», «недавно». */
import { dayOf, monthRange, partsOf, range } from "../calendar.ts";
import { mondayOf, soFar } from "./days.ts";
import { needs, type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const aroundPublication = ({ w }: Vocabulary): readonly Rule[] => [
  rule(`(?:${w.beforeYesterday})`, 0.95, () => needs((publication) => range(publication - 2, publication - 2))),
  rule(`(?:${w.yesterday})(?:\\s+(?:${w.night}))?`, 0.95, () =>
    needs((publication) => range(publication - 1, publication - 1)),
  ),
  rule(`(?:${w.tomorrow})`, 0.95, () => needs((publication) => range(publication + 1, publication + 1))),
  rule(`(?:${w.today})(?:\\s+(?:${w.night}))?`, 0.9, () => needs((publication) => range(publication, publication))),
  rule(
    `(?:${w.eve})(?:\\s+(?:${w.night}))?(?!\\s+(?:\\d|выбор|выбар|суд|праздн|саммит|визит|дня|свят|парад|инаугур))`,
    0.9,
    () => needs((publication) => range(publication - 1, publication - 1)),
  ),
  rule(
    `(?:(?:${w.on}|${w.during})\\s+|(?=(?:мінулым|гэтым|наступным)\\s))(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.week})`,
    0.6,
    (match) =>
      needs((publication, tense) => {
        const monday = mondayOf(publication) + (match[1] ? -7 : match[3] ? 7 : 0);
        return soFar(monday, monday + 6, publication, tense);
      }),
  ),
  rule(`за\\s+(?:${w.last}|${w.latest})\\s+(?:(${w.week})|(?:${w.month}))`, 0.65, (match) =>
    needs((publication) => range(publication - (match[1] ? 7 : 30), publication)),
  ),
  // «в начале месяца», «в конце прошлого года», «на пачатку года»
  rule(
    `(?:${w.on})\\s+(?:(${w.start})|(${w.middle})|(?:${w.end}))\\s+(?:(?:(${w.last})|(?:${w.this}))\\s+)?(?:(${w.month})|(?:${w.year}))(?!\\s+(?:до|да)\\s)`,
    0.6,
    (match) =>
      needs((publication, tense) => {
        const { year, month } = partsOf(publication);
        const back = match[3] ? 1 : 0;
        if (match[4]) {
          const { start, end } = monthRange(year, month - back);
          const from = match[1] ? start : match[2] ? start + 10 : start + 20;
          return soFar(from, match[1] ? start + 9 : match[2] ? start + 19 : end, publication, tense);
        }
        const [first, last] = match[1] ? [1, 3] : match[2] ? [5, 8] : [10, 12];
        return soFar(monthRange(year - back, first).start, monthRange(year - back, last).end, publication, tense);
      }),
  ),
  // «до конца года», «к концу месяца», «да канца тыдня»
  rule(
    `(?:${w.until})\\s+(?:${w.end})\\s+(?:(?:${w.this})\\s+)?(?:(${w.week})|(${w.month})|(?:${w.year}))`,
    0.5,
    (match) =>
      needs((publication) => {
        const { year, month } = partsOf(publication);
        return range(
          publication,
          match[1] ? mondayOf(publication) + 6 : match[2] ? monthRange(year, month).end : dayOf(year, 12, 31),
        );
      }),
    "before",
  ),
  rule(`(?:${w.on}|${w.during})\\s+(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.weekend})`, 0.75, (match) =>
    needs((publication) => {
      const saturday = mondayOf(publication) + 5;
      const start = match[3]
        ? saturday > publication
          ? saturday
          : saturday + 7
        : saturday <= publication
          ? saturday
          : saturday - 7;
      return range(start, start + 1);
    }),
  ),
  rule(`(?:${w.on}|${w.during})\\s+(?:${w.weekend})`, 0.7, () =>
    needs((publication, tense) => {
      const saturday = mondayOf(publication) + 5;
      const start = tense === "future" ? saturday : saturday <= publication ? saturday : saturday - 7;
      return range(start, start + 1);
    }),
  ),
  rule(`(?:${w.on}|${w.during})\\s+(?:(${w.last})|(${w.this})|(${w.next}))\\s+(?:${w.month})`, 0.5, (match) =>
    needs((publication, tense) => {
      const { year, month } = partsOf(publication);
      const bounds = monthRange(year, month + (match[1] ? -1 : match[3] ? 1 : 0));
      return soFar(bounds.start, bounds.end, publication, tense);
    }),
  ),
  rule(`(?:${w.recently})`, 0.2, () => needs((publication) => range(publication - 14, publication))),
  rule(`(?:${w.night})`, 0.1, () =>
    needs((publication, tense) => (tense === "future" ? null : range(publication, publication))),
  ),
];
