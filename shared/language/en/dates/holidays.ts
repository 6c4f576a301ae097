/** Holidays with a day of their own by which Belarusian news is dated: "on Freedom Day", "since Christmas Eve". */
import { makeDay, nearestYear, single } from "../../calendar.ts";
import { direction } from "./date-words.ts";
import { type Rule, rule } from "./rule.ts";

/** Name, month and day. Christmas is the Catholic and official one; the Orthodox one (7 January) is named with its church. */
const DAYS: readonly (readonly [string, number, number])[] = [
  ["freedom day", 3, 25],
  ["victory day", 5, 9],
  ["constitution day", 3, 15],
  ["belarus(?:ian|'s|') independence day", 7, 3],
  ["(?:national |people's |popular )unity day|day of (?:people's|national|popular) unity", 9, 17],
  ["(?:kupalle|kupala night|kupala)", 7, 6],
  ["orthodox christmas(?: day)?", 1, 7],
  ["christmas eve", 12, 24],
  ["christmas(?: day)?", 12, 25],
  ["new year's eve", 12, 31],
  ["(?:the )?new year(?:'s day)?", 1, 1],
  [
    "(?:the )?(?:\\d+(?:st|nd|rd|th) )?anniversary of (?:the )?(?:chernobyl|chornobyl|charnobyl)(?: (?:disaster|accident|catastrophe|explosion))?",
    4,
    26,
  ],
  ["(?:dziady|dzyady)", 11, 2],
  ["international women's day", 3, 8],
  ["(?:may day|labou?r day)", 5, 1],
];

/** What is held on a holiday and called by it. */
const OCCASION =
  "(?: (?:march|rally|protest|demonstration|parade|procession|concert|action|gathering|celebrations?|events?))";

export const HOLIDAYS: readonly Rule[] = DAYS.map(([name, month, date]) =>
  rule(
    `(?:(?:on|since|by|until|before) (?:the )?(?:${name})|(?:the|a|this year's) (?:${name})(?=${OCCASION}))(?: (\\d{4}))?`,
    0.85,
    ([, year]) =>
      (anchor, tense) => {
        const made = makeDay(year ? Number(year) : nearestYear(anchor, month, date, direction(tense)), month, date);
        return made === null ? null : single(made);
      },
  ),
);
