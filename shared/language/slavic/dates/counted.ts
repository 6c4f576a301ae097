/** Days counted from others: «через два дня», «неделю назад», «на следующий день», «в тот же день». */
import { dayNumber, dayOf, monthRange, partsOf, range } from "../calendar.ts";
import { type Rule, rule } from "./rule.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const counted = ({ w, numberSource, numberOf }: Vocabulary): readonly Rule[] => [
  rule(`(?:${w.after})\\s+(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week})|(${w.month}))`, 0.6, (match) => {
    const count = numberOf(match[1]?.toLowerCase());
    const days = match[2] ? count : match[3] ? 7 * count : 30 * count;
    return (publication, tense, previous) => {
      const base = tense === "past" ? (previous === null ? null : dayNumber(previous.start)) : publication;
      return base === null || !(days > 0) ? null : range(base + days, base + days);
    };
  }),
  rule(`(?:${w.nextDay})`, 0.85, () => (publication, _tense, previous) => {
    const base = previous !== null ? dayNumber(previous.end) : publication;
    return base === null ? null : range(base + 1, base + 1);
  }),
  rule(`(?:${w.dayBefore})`, 0.85, () => (publication, _tense, previous) => {
    const base = previous !== null ? dayNumber(previous.start) : publication;
    return base === null ? null : range(base - 1, base - 1);
  }),
  rule(
    `(?:${w.sameDay})`,
    0.8,
    () => (publication, _tense, previous) =>
      previous ?? (publication === null ? null : range(publication, publication)),
  ),
  rule(
    `(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week})|(${w.month})|(${w.year}))\\s+(?:(${w.ago})|(${w.earlier})|(${w.later}))`,
    0.6,
    (match) => (publication, _tense, previous) => {
      const count = numberOf(match[1]?.toLowerCase());
      const base = match[6] || previous === null ? publication : dayNumber(previous.start);
      if (base === null || !(count > 0)) return null;
      const sign = match[8] ? 1 : -1;
      if (match[2]) return range(base + sign * count, base + sign * count);
      if (match[3]) return range(base + sign * 7 * count, base + sign * 7 * count);
      const { year, month, date } = partsOf(base);
      if (match[4]) {
        const bounds = monthRange(year, month + sign * count);
        void date;
        return range(bounds.start, bounds.end);
      }
      return range(dayOf(year + sign * count, 1, 1), dayOf(year + sign * count, 12, 31));
    },
  ),
];
