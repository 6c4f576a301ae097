/** Times that last: «за десять месяцев», «за три дня», «четвёртый день подряд», «минувшей ночью», «в январе–августе», «с субботы на воскресенье». */
import { spanYears } from "../../calendar.ts";
import { dayOf, monthRange, partsOf, range } from "../calendar.ts";
import { mondayOf, nearestMonth, weekday, yearFrom } from "./days.ts";
import { needs, type Rule, rule } from "./rule.ts";
import { BETWEEN, type Vocabulary, YEAR } from "./vocabulary.ts";

/** Second to tenth, in both languages. */
const ORDINALS = [
  "второй|вторые|другі|другія",
  "третий|третьи|трэці|трэція",
  "четвертый|четвертые|чацверты|чацвертыя|чацьверты",
  "пятый|пятые|пяты|пятыя",
  "шестой|шестые|шосты|шостыя",
  "седьмой|седьмые|семы|семыя|сёмы",
  "восьмой|восьмые|восьмы|восьмыя",
  "девятый|девятые|дзявяты|дзявятыя|дзевяты",
  "десятый|десятые|дзясяты|дзясятыя|дзесяты",
];
const PAST_NIGHT =
  "(?:минувшей|прошлой|этой|прошедшей|мінулай|гэтай|апошняй) (?:ночью|ноччу)|сегодня ночью|сёння ноччу|за (?:минувшую |прошедшую |мінулую )?ноч[ьы]?|за (?:минувшие |прошедшие |последние |мінулыя |апошнія )(?:сутки|суткі)";
const PART_OF_DAY =
  "утр(?:ом|а|у)|вечер(?:ом|а|у)|днем|ночью|раніцай|раніцы|зранку|вечарам|вечара|увечары|ўвечары|ноччу|уначы|ўначы";

/** Words of these rules that no other rule knows, for the look whether a sentence names a time. */
export const LASTING_WORDS =
  "ноч|утр|вечер|раніц|вечар|пазалетась|позапрошл|пазамінул|налета|половин|палов|послезавтр|паслязаўтр|завтрашн|полноч|полуноч|апоўнач|весны|лета|осени|зимы|вясны|восені|зімы";

export const lasting = ({
  w,
  monthSource,
  weekdaySource,
  numberSource,
  yearTail,
  firstYear,
  monthOf,
  weekdayIndex,
  numberOf,
}: Vocabulary): readonly Rule[] => [
  // «за студзень — жнівень», «в январе–августе прошлого года», «с ноября 2020-го по февраль», «паміж снежнем і сакавіком»
  ...[
    `(?:${w.on}|${w.during}|${w.from}|са)\\s+(${monthSource})${firstYear}\\s*(?:[-–—]|${w.to})\\s*(${monthSource})${yearTail}`,
    `(?:${BETWEEN})\\s+(${monthSource})${firstYear}\\s+(?:${w.and})\\s+(${monthSource})${yearTail}`,
    // «в марте и апреле»
    `(?:${w.on}|${w.during})\\s+(${monthSource})${firstYear}\\s+(?:${w.and})\\s+(?:(?:${w.on})\\s+)?(${monthSource})${yearTail}`,
  ].map((source) =>
    rule(source, 0.6, (match) => {
      const [first, last] = [monthOf(match[1]!), monthOf(match[3]!)];
      return (publication, tense) => {
        const told = match[2] === undefined ? null : Number(match[2]);
        const said = yearFrom(match, 4, publication);
        if (told === null && said === null && publication === null) return null;
        const [begins, ends] = spanYears(
          first > last,
          told,
          said,
          () => partsOf(nearestMonth(last, publication!, tense).end).year,
        );
        const [start, end] = [monthRange(begins, first).start, monthRange(ends, last).end];
        return end < start ? null : range(start, end);
      };
    }),
  ),
  // «за десять месяцев»: of the year, where so many have passed.
  rule(
    `(?:${w.during})\\s+(?:первые |першыя )?(${numberSource})\\s+(?:${w.month})(?!\\s+(?:до|да)\\s)${yearTail}`,
    0.55,
    (match) => {
      const count = numberOf(match[1]);
      return (publication, tense) => {
        const now = publication === null ? null : partsOf(publication);
        const said = yearFrom(match, 2, publication);
        if (!(count >= 2 && count <= 12) || tense === "future" || (said === null && now === null)) return null;
        const year = said ?? (now!.month > count ? now!.year : now!.year - 1);
        return range(dayOf(year, 1, 1), monthRange(year, count).end);
      };
    },
  ),
  rule(
    `(?:${w.during})\\s+(?:последн\\p{L}+ |апошн\\p{L}+ )?(?:(${numberSource})\\s+)?(?:(${w.day})|(${w.week}))(?!\\s+(?:до|да)\\s)`,
    0.4,
    (match) =>
      needs((publication, tense) => {
        const days = numberOf(match[1]) * (match[2] ? 1 : 7);
        if (tense === "future" || !(days > 0 && days <= 31)) return null;
        return range(publication - Math.max(1, days - 1), publication);
      }),
  ),
  ...ORDINALS.map((ordinal, index) =>
    rule(
      `(?:уже |ужо )?(?<!(?:на|в|во|у|ў) )(?:${ordinal})\\s+(?:день|сутки|дзень|суткі)(?:\\s+(?:подряд|кряду|запар))?`,
      0.3,
      () => needs((publication, tense) => (tense === "future" ? null : range(publication - index - 1, publication))),
      "open",
    ),
  ),
  rule(PAST_NIGHT, 0.85, () => needs((publication) => range(publication - 1, publication))),
  // «к вечеру среды», «раніцай панядзелка»
  rule(`(?:(?:к|ко|до|да|пад)\\s+)?(?:${PART_OF_DAY})\\s+(?:(?:${w.on})\\s+)?(${weekdaySource})`, 0.9, (match) =>
    needs((publication, tense) => {
      const day = weekday(weekdayIndex(match[1]!), publication, tense);
      return range(day, day);
    }),
  ),
  // «в субботу и воскресенье», «с субботы на воскресенье», «с понедельника по среду»
  rule(
    `(?:${w.on}|${w.from})\\s+(${weekdaySource})\\s+(?:${w.and}|${w.to}|на)\\s+(?:(?:${w.on})\\s+)?(${weekdaySource})`,
    0.95,
    (match) =>
      needs((publication, tense) => {
        const [first, last] = [weekdayIndex(match[1]!), weekdayIndex(match[2]!)];
        const end = weekday(last, publication, tense);
        return range(end - ((last - first + 7) % 7), end);
      }),
  ),
  // «в конце прошлой недели», «в начале недели»
  rule(
    `(?:(?:${w.on})\\s+)?(?:(${w.start})|(${w.middle})|(${w.end}))\\s+(?:(?:(${w.last})|${w.this})\\s+)?(?:${w.week})`,
    0.7,
    (match) =>
      needs((publication, tense) => {
        const monday = mondayOf(publication) - (match[4] ? 7 : 0);
        if (tense === "future" && match[2] === undefined && !match[4] && match[1]) return null;
        return match[1]
          ? range(monday, monday + 2)
          : match[2]
            ? range(monday + 1, monday + 3)
            : range(monday + 3, monday + 6);
      }),
  ),
  // «во второй половине августа»
  rule(
    `(?:${w.on})\\s+(?:(${w.first})|(?:${w.second}))\\s+(?:половин\\p{L}+|палов\\p{L}+)\\s+(${monthSource})${yearTail}`,
    0.6,
    (match) => (publication, tense) => {
      const year = yearFrom(match, 3, publication);
      const month = monthOf(match[2]!);
      const bounds =
        year !== null ? monthRange(year, month) : publication === null ? null : nearestMonth(month, publication, tense);
      if (bounds === null) return null;
      return match[1] ? range(bounds.start, bounds.start + 14) : range(bounds.start + 15, bounds.end);
    },
  ),
  // «во второй половине прошлого года»
  rule(
    `(?:${w.on}|${w.during})\\s+(?:(${w.first})|(?:${w.second}))\\s+(?:половин\\p{L}+|палов\\p{L}+)(?:${yearTail}|\\s+(?:${w.year}))(?!\\s+(?:${monthSource}))`,
    0.6,
    (match) => (publication) => {
      const year = yearFrom(match, 2, publication) ?? (publication === null ? null : partsOf(publication).year);
      if (year === null) return null;
      return match[1] ? range(dayOf(year, 1, 1), dayOf(year, 6, 30)) : range(dayOf(year, 7, 1), dayOf(year, 12, 31));
    },
  ),
  // «в 2020 и 2021 годах», «с 2011 по 2014 год», «в 2020–2021 гг.»
  rule(
    `(?:${w.on}|${w.during}|${w.from}|${BETWEEN})\\s+(${YEAR})(?:-?(?:м|го|га|й|ым))?\\s*(?:[-–—]|(?:${w.to}|${w.and})\\s)\\s*(?:(?:${w.on})\\s+)?(${YEAR})(?:-?(?:м|й|ы|ый|го|га|ым))?\\s*(?:год\\p{L}{0,2}|гад\\p{L}{1,2}|гг\\.?)`,
    0.4,
    (match) => () => {
      const [first, last] = [Number(match[1]), Number(match[2])];
      return last < first ? null : range(dayOf(first, 1, 1), dayOf(last, 12, 31));
    },
  ),
  // «за три квартала», «за квартал», «за полугодие»: of the year, where they have passed.
  rule(
    `(?:${w.during})\\s+(?:(${numberSource})\\s+)?(?:(?:${w.quarter})|(полугоди[ея]|паўгоддз[ея]))(?!\\s+(?:до|да)\\s)${yearTail}`,
    0.5,
    (match) => (publication, tense) => {
      const now = publication === null ? null : partsOf(publication);
      const said = yearFrom(match, 3, publication);
      if (tense === "future" || (said === null && now === null)) return null;
      const length = match[2] ? 6 : 3;
      const passed =
        now === null || (said !== null && said < now.year) ? 12 : Math.floor((now.month - 1) / length) * length;
      const count = match[1] ? numberOf(match[1]) * length : null;
      const year = said ?? ((count ?? length) <= passed ? now!.year : now!.year - 1);
      const last = count ?? (year < now!.year ? 12 : passed);
      const first = count === null ? last - length + 1 : 1;
      return last < 1 || last > 12 ? null : range(dayOf(year, first, 1), monthRange(year, last).end);
    },
  ),
  // «с весны», «ад зімы»
  ...(
    [
      ["весны|вясны", 3],
      ["лета", 6],
      ["осени|восені", 9],
      ["зимы|зімы", 12],
    ] as const
  ).map(([season, first]) =>
    rule(
      `(?:${w.since})\\s+(?:(?:${w.last}|${w.this})\\s+)?(?:${season})${yearTail}`,
      0.35,
      (match) => (publication, tense) => {
        if (publication === null || tense === "future") return null;
        const { year } = partsOf(publication);
        const said = yearFrom(match, 1, publication);
        const begins = dayOf(said ?? (dayOf(year, first, 1) > publication ? year - 1 : year), first, 1);
        return begins > publication ? null : range(begins, publication);
      },
      "open",
    ),
  ),
  // «12 числа»: of this month or the one before, for plans of this or the next.
  rule(`(\\d{1,2})(?:-?(?:го|га))?\\s+(?:числа|чысла)`, 0.9, (match) =>
    needs((publication, tense) => {
      const { year, month } = partsOf(publication);
      const date = Number(match[1]);
      for (const away of tense === "future" ? [0, 1] : [0, -1]) {
        const bounds = monthRange(year, month + away);
        const day = bounds.start + date - 1;
        if (date >= 1 && day <= bounds.end && (tense === "future" ? day >= publication : day <= publication))
          return range(day, day);
      }
      return null;
    }),
  ),
  rule(`(?:${w.on})\\s+(?:позапрошл\\p{L}+|пазамінул\\p{L}+)\\s+(?:${w.week})`, 0.6, () =>
    needs((publication) => range(mondayOf(publication) - 14, mondayOf(publication) - 8)),
  ),
  rule("послезавтра|паслязаўтра", 0.95, () => needs((publication) => range(publication + 2, publication + 2))),
  // A night to come: «с полуночи», «з апоўначы».
  rule("(?:с |з |в |о )?(?:полуночи|полночь|апоўначы)|с завтрашнего дня|з заўтрашняга дня", 0.8, () =>
    needs((publication, tense) => (tense === "future" ? range(publication + 1, publication + 1) : null)),
  ),
  rule("(?:в |во |у |ў )?(?:пазалетась|позапрошл\\p{L}+ год\\p{L}*)|(налета)", 0.3, (match) =>
    needs((publication) => {
      const year = partsOf(publication).year + (match[1] ? 1 : -2);
      return range(dayOf(year, 1, 1), dayOf(year, 12, 31));
    }),
  ),
];
