/** Days of the month: «с 1 по 5 сентября», «14 и 15 сентября», «до 3 марта», «14.09.2020». */
import { dayOf, nearestYear, spanYears } from "../../calendar.ts";
import { partsOf, range } from "../calendar.ts";
import { dayInMonth, yearFrom } from "./days.ts";
import { type Rule, rule } from "./rule.ts";
import { BETWEEN, ORDINAL_TAIL, type Vocabulary, YEAR } from "./vocabulary.ts";

/** First to thirtieth, as days of a month are called in words, in both languages; «двадцать» and «тридцать» stand before the first nine. */
const TENS = "двадцать|тридцать|дваццаць|трыццаць";
const DAYS = [
  "первого|першага",
  "второго|другога",
  "третьего|трэцяга",
  "четвертого|чацвертага",
  "пятого|пятага",
  "шестого|шостага",
  "седьмого|семага",
  "восьмого|восьмага",
  "девятого|дзявятага",
  "десятого|дзясятага",
  "одиннадцатого|адзінаццатага",
  "двенадцатого|дванаццатага",
  "тринадцатого|трынаццатага",
  "четырнадцатого|чатырнаццатага",
  "пятнадцатого|пятнаццатага",
  "шестнадцатого|шаснаццатага",
  "семнадцатого|семнаццатага",
  "восемнадцатого|васемнаццатага",
  "девятнадцатого|дзевятнаццатага",
  "двадцатого|дваццатага",
  ...Array.from({ length: 9 }, () => "(?!)"),
  "тридцатого|трыццатага",
];

export const calendarDays = ({ w, monthSource, yearTail, firstYear, monthOf }: Vocabulary): readonly Rule[] => [
  // «в прошлом году, 26 октября», «летась, 26 кастрычніка»
  rule(
    `(?:(${w.lastYear})|(?:${w.thisYear})),?\\s+(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})`,
    1,
    (match) => (publication) => {
      if (publication === null) return null;
      const year = partsOf(publication).year - (match[1] ? 1 : 0);
      const day = dayInMonth(Number(match[2]), monthOf(match[3]!.toLowerCase()), year, publication, null);
      return day === null ? null : range(day, day);
    },
  ),
  // «с 21 мая по 6 июня», «с 20 декабря 2020 года по 15 января», «между 20 декабря и 15 января»
  rule(
    `(?:(?:${w.from}|${BETWEEN})\\s+)?(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${firstYear}\\s*(?:[-–—]|${w.to}|на|${w.and})\\s*(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${yearTail}`,
    1,
    (match) => {
      const [first, last] = [monthOf(match[2]!.toLowerCase()), monthOf(match[5]!.toLowerCase())];
      return (publication, tense) => {
        const told = match[3] === undefined ? null : Number(match[3]);
        const said = yearFrom(match, 6, publication);
        if (told === null && said === null && publication === null) return null;
        const [begins, ends] = spanYears(first > last, told, said, () =>
          nearestYear(dayOf(publication!), last, Number(match[4]), tense === "future" ? "future" : "past"),
        );
        const start = dayInMonth(Number(match[1]), first, begins, publication, tense);
        const end = dayInMonth(Number(match[4]), last, ends, publication, tense);
        return start === null || end === null || end < start ? null : range(start, end);
      };
    },
  ),
  // «с 1 по 5 сентября», «14–15 сентября», «14 и 15 сентября»
  rule(
    `(?:(?:${w.from})\\s+)?(\\d{1,2})${ORDINAL_TAIL}\\s*(?:[-–—]|${w.to}|${w.and})\\s*(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${yearTail}`,
    0.95,
    (match) => {
      const month = monthOf(match[3]!.toLowerCase());
      return (publication, tense) => {
        const year = yearFrom(match, 4, publication);
        const start = dayInMonth(Number(match[1]), month, year, publication, tense);
        const end = dayInMonth(Number(match[2]), month, year, publication, tense);
        return start === null || end === null || end < start ? null : range(start, end);
      };
    },
  ),
  rule(
    `(?:${w.since})\\s+(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${yearTail}`,
    0.9,
    (match) => {
      const month = monthOf(match[2]!.toLowerCase());
      return (publication, tense) => {
        const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, null);
        if (day === null) return null;
        return range(day, tense === "future" || publication === null || day > publication ? day : publication);
      };
    },
    "open",
  ),
  rule(
    `(?:${w.until})\\s+(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${yearTail}`,
    0.5,
    (match) => {
      const month = monthOf(match[2]!.toLowerCase());
      return (publication, tense) => {
        const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, tense);
        return day === null ? null : range(day, day);
      };
    },
    "before",
  ),
  // «первого мая», «двадцать пятого сакавіка»
  rule(`(?:(${TENS})\\s+)?(${DAYS.join("|")})\\s+(${monthSource})${yearTail}`, 1, (match) => {
    const month = monthOf(match[3]!.toLowerCase());
    const unit = DAYS.findIndex((source) => new RegExp(`^(?:${source})$`, "u").test(match[2]!)) + 1;
    const tens = match[1] ? (/^тр/u.test(match[1]) ? 30 : 20) : 0;
    return (publication, tense) => {
      if (tens > 0 && unit > 9) return null;
      const day = dayInMonth(tens + unit, month, yearFrom(match, 4, publication), publication, tense);
      return day === null ? null : range(day, day);
    };
  }),
  rule(`(\\d{1,2})${ORDINAL_TAIL}\\s+(${monthSource})${yearTail}`, 1, (match) => {
    const month = monthOf(match[2]!.toLowerCase());
    return (publication, tense) => {
      const day = dayInMonth(Number(match[1]), month, yearFrom(match, 3, publication), publication, tense);
      return day === null ? null : range(day, day);
    };
  }),
  rule(`(\\d{1,2})\\.(\\d{1,2})\\.(${YEAR}|\\d\\d)`, 1, (match) => () => {
    const day = dayInMonth(
      Number(match[1]),
      Number(match[2]) <= 12 ? Number(match[2]) : 0,
      Number(match[3]!.length === 2 ? `20${match[3]}` : match[3]),
      null,
      null,
    );
    return day === null ? null : range(day, day);
  }),
];
