/**
 * The presidential elections of Belarus, by which news dates what came after them: "fled after the election", «после выборов».
 * Days as the Central Election Commission announced them (the second round of 1994).
 */
import type { Days } from "./analysis.ts";
import { addDays, single } from "./calendar.ts";

const VOTES = ["1994-07-10", "2001-09-09", "2006-03-19", "2010-12-19", "2015-10-11", "2020-08-09", "2025-01-26"];

/** Right after a vote "after the election" is still now, and tells no day. */
const STILL_NOW = 14;

/** The last election that lay more than two weeks back on the day; null before the first and right after one. */
export function lastVote(day: string): Days | null {
  const last = VOTES.findLast((vote) => vote <= day);
  return last === undefined || addDays(last, STILL_NOW) >= day ? null : single(last);
}

/** How long a vote is the one that news means by "the vote", in days. */
const IN_MIND = 120;

/** The election that lay not long before the day, be it on the day itself: "in the weeks before the vote"; null where there was none. */
export function recentVote(day: string): string | null {
  return VOTES.findLast((vote) => vote <= day && addDays(vote, IN_MIND) >= day) ?? null;
}
