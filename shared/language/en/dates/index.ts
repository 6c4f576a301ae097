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
import { WEEKDAY_NAMES } from "./weekdays.ts";

/** What an earlier rule has found, no later rule finds again. */
const RULES: readonly Rule[] = [
  ...AFTER_A_DATED_VOTE,
  ...OF_TOLD_YEAR,
  ...LONG_FORMS,
  ...HOLIDAYS,
  ...CALENDAR_DAYS,
  ...MONTHS_AND_SEASONS,
  ...WEEKDAY_NAMES,
  ...AROUND_PUBLICATION,
  ...AFTER_TOLD_DAY,
  ...AFTER_A_VOTE,
];

/** All words for days in `text.slice(start, end)`, in order and without overlap; offsets into the whole text. */
export function findDates(text: string, start: number, end: number): DateMention[] {
  const raw = text.slice(start, end).replaceAll("’", "'");
  const lower = raw.toLowerCase();
  const source = lower.length === raw.length ? lower : raw;
  if (
    !/\d|tomorrow|day|week|month|year|night|morning|evening|hour|minute|moment|christmas|easter|kupal|autumn|spring|summer|winter|fall|quarter|election|vote\b|ballot|polls?\b|ago|eve\b|half|today|dziady|dzyady|january|february|march|april|may|june|july|august|september|october|november|december/u.test(
      source,
    )
  )
    return [];
  const found: DateMention[] = [];
  for (const { pattern, weight, anchor, absolute, relative } of RULES) {
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
