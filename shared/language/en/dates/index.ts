/** English words for days: one rule a form, longest match first. docs/events.md lists what each resolves to. */
import type { DateMention } from "../../analysis.ts";
import { AFTER_A_DATED_VOTE, AFTER_A_VOTE } from "./after-a-vote.ts";
import { AFTER_TOLD_DAY, OF_TOLD_YEAR } from "./after-told-day.ts";
import { AROUND_PUBLICATION } from "./around-publication.ts";
import { CALENDAR_DAYS } from "./calendar-days.ts";
import { HOLIDAYS } from "./holidays.ts";
import { LONG_FORMS } from "./long-forms.ts";
import { MONTHS_AND_SEASONS } from "./months-and-seasons.ts";
import type { Rule } from "./rule.ts";
import { SINCE_THE_INVASION } from "./since-the-invasion.ts";
import { WEEKDAY_NAMES } from "./weekdays.ts";

/** Rules of one kind, and words of which a sentence must have one of each list for any of them to find anything: most have none. */
interface Family {
  readonly needs: readonly RegExp[];
  readonly rules: readonly Rule[];
}

const VOTE = /election|vote|ballot|poll/u;
const THAT = /\b(?:that|same|following|next)\b/u;
const MONTH_OR_SEASON =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|half|quarter|months)/u;
const UNIT = /\b(?:days?|weeks?|months?|years?|between)\b/u;
const HOLIDAY =
  /(?:freedom|victory|constitution|independence|unity|women's|may|labou?r) day|day of |kupal|christmas|new year|ch[eoa]rnobyl|dz[iy]ady/u;
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/u;
const NEAR =
  /\b(?:today|tonight|yesterday|tomorrow|overnight|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekend|fortnights?|midnight|months?|years?|24 hours)\b|(?:19|20)\d\d/u;
const COMPARED =
  /\b(?:that|same|next|following|followed|subsequent|later|earlier|after|afterwards?|before|previous(?:ly)?|preceding|eve)\b/u;
const DIGIT = /\d/u;
const WAR = /\b(?:war|invasion)\b/u;

/** What an earlier rule has found, no later rule finds again. */
const FAMILIES: readonly Family[] = [
  { needs: [VOTE], rules: AFTER_A_DATED_VOTE },
  { needs: [THAT, MONTH_OR_SEASON], rules: OF_TOLD_YEAR },
  { needs: [UNIT], rules: LONG_FORMS },
  { needs: [HOLIDAY], rules: HOLIDAYS },
  { needs: [DIGIT], rules: CALENDAR_DAYS },
  { needs: [MONTH_OR_SEASON], rules: MONTHS_AND_SEASONS },
  { needs: [WEEKDAY], rules: WEEKDAY_NAMES },
  { needs: [NEAR], rules: AROUND_PUBLICATION },
  { needs: [COMPARED], rules: AFTER_TOLD_DAY },
  { needs: [VOTE], rules: AFTER_A_VOTE },
  { needs: [WAR], rules: SINCE_THE_INVASION },
];

/** All words for days in `text.slice(start, end)`, in order and without overlap; offsets into the whole text. */
export function findDates(text: string, start: number, end: number): DateMention[] {
  const raw = text.slice(start, end).replaceAll("’", "'");
  const lower = raw.toLowerCase();
  const source = lower.length === raw.length ? lower : raw;
  if (
    !/\d|tomorrow|invasion|since the war|day|week|month|year|night|morning|evening|hour|minute|moment|christmas|easter|kupal|autumn|spring|summer|winter|fall|quarter|election|vote\b|ballot|polls?\b|ago|eve\b|half|today|dziady|dzyady|january|february|march|april|may|june|july|august|september|october|november|december/u.test(
      source,
    )
  )
    return [];
  const found: DateMention[] = [];
  const rules = FAMILIES.flatMap((family) => (family.needs.every((words) => words.test(source)) ? family.rules : []));
  for (const { pattern, weight, anchor, absolute, relative } of rules) {
    for (const match of source.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      // "may" and "march" are more often no months.
      if (/^(?:in |of |for )?may$/u.test(match[0]) && raw[match.index + match[0].length - 3] !== "M") continue;
      if (/\bmarch$/u.test(match[0]) && raw[match.index + match[0].length - 5] !== "M") continue;
      if (found.some((other) => from < other.end && other.start < to)) continue;
      const days = absolute?.(match);
      const resolve = relative?.(match);
      const before = source.slice(Math.max(0, match.index - 12), match.index);
      const own = match[0];
      const shape =
        /\bsince\s+(?:the )?$/u.test(before) ||
        own.startsWith("since ") ||
        // "closed from Friday", but not "a woman from Saturday's march".
        ((/\bfrom\s+(?:the )?$/u.test(before) || own.startsWith("from ")) &&
          !/ to |-|–| and | until | through /u.test(own) &&
          !/^'s?\b/u.test(source.slice(match.index + own.length)))
          ? "open"
          : /\b(?:by|until|till|before)\s+(?:the )?$/u.test(before) || /^(?:by|until|before) /u.test(own)
            ? "before"
            : "point";
      found.push({
        start: from,
        end: to,
        weight,
        shape,
        anchor: anchor ?? "publication",
        resolve: (day, tense) => (absolute ? (days ?? null) : day === null ? null : (resolve?.(day, tense) ?? null)),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
