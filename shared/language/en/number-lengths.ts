/** English lengths of time, ages and sums that no number begins, or that stand in one word: "for a year", "aged 18", "a five-year sentence". */
import type { Measure, Token } from "../analysis.ts";
import { CURRENCY_WORDS, SCALES, simple } from "./number-words.ts";

export interface FoundMeasure extends Measure {
  /** Token range, `to` excluded; `at` is where the number itself begins (bounds and signs before it). */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** True where "of" and a noun follow ("dozens of students"). */
  readonly partitive: boolean;
}

/** "for a year", "serving a fortnight", "jailed for life", "aged 18": lengths and ages that no number begins, or that only look like counts. */
export function lengthAt(tokens: readonly Token[], i: number): FoundMeasure | null {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const made = (value: number, unit: string, to: number): FoundMeasure => ({
    start: tokens[i]!.start,
    end: tokens[to - 1]!.end,
    value,
    bound: "exact",
    unit,
    from: i,
    to,
    at: i,
    partitive: false,
  });
  const [before, here, next] = [word(i - 1), word(i), word(i + 1)];
  if (/^(?:an?|another)$/u.test(here) && BEFORE_LENGTH.test(before) && !AFTER_LENGTH.test(word(i + 2))) {
    if (next === "fortnight") return made(2, "week", i + 2);
    if (next === "decade") return made(10, "year", i + 2);
    if (next === "day" || next === "week" || next === "month" || next === "year")
      return word(i + 2) === "and" && word(i + 3) === "a" && word(i + 4) === "half"
        ? made(1.5, next, i + 5)
        : made(1, next, i + 2);
  }
  // "gave the teacher a year and a half".
  if (
    here === "a" &&
    next === "year" &&
    word(i + 2) === "and" &&
    word(i + 3) === "a" &&
    word(i + 4) === "half" &&
    !AFTER_LENGTH.test(word(i + 5))
  )
    return made(1.5, "year", i + 5);
  // "an additional year".
  if (
    /^an?$/u.test(here) &&
    /^(?:additional|further|extra|second)$/u.test(next) &&
    /^(?:year|month)$/u.test(word(i + 2))
  )
    return made(1, word(i + 2), i + 3);
  const ofAge = ageAfterOf(tokens, i);
  if (ofAge !== null) return made(ofAge, "age", i + 1);
  if (
    here === "life" &&
    (/^(?:in|imprisonment|behind|without)$/u.test(next) || /^(?:for|to)$/u.test(before)) &&
    /^(?:for|to|of|sentenced|given|gets|got|,)$/u.test(before)
  )
    return made(1, "life", next === "imprisonment" ? i + 2 : i + 1);
  const age =
    /^(?:aged|ages)$/u.test(before) ||
    (/^(?:of|and|to|from|between)$/u.test(before) && /^(?:ages?|aged)$/u.test(word(i - 2)));
  const older =
    /^(?:and|to|–|-)$/u.test(before) &&
    /^\d{1,2}$/u.test(word(i - 2)) &&
    /^(?:aged|ages|of|between|from)$/u.test(word(i - 3));
  const value = age || older ? simple(here) : null;
  if (value === null || value > 110) return null;
  if (
    older &&
    !/^(?:aged|ages)$/u.test(word(i - 3)) &&
    !/^(?:ages?|aged)$/u.test(word(i - 4)) &&
    !/^(?:ages?|aged)$/u.test(word(i - 5))
  )
    return null;
  return made(value, "age", i + 1);
}
/** "a student of about 20", "an artist of 31 who …": the age of one person; null where the number counts. */
function ageAfterOf(tokens: readonly Token[], i: number): number | null {
  const value = /^\d{1,2}$/u.test(tokens[i]!.lower) ? Number(tokens[i]!.lower) : null;
  if (value === null || value < 5 || value > 99) return null;
  const next = tokens[i + 1];
  if (next !== undefined && (next.pos === "noun" || next.pos === "adj" || next.pos === "num" || next.pos === "proper"))
    return null;
  const of = /^(?:about|around|perhaps|nearly|barely|only|just|some)$/u.test(tokens[i - 1]?.lower ?? "")
    ? i - 2
    : i - 1;
  return tokens[of]?.lower === "of" && ONE_PERSON.test(tokens[of - 1]?.lower ?? "") ? value : null;
}
const ONE_PERSON =
  /^(?:man|woman|boy|girl|lad|youth|teenager|student|schoolboy|schoolgirl|pupil|teacher|artist|poet|writer|painter|musician|singer|actor|worker|miner|driver|welder|engineer|programmer|doctor|nurse|priest|pastor|lawyer|pensioner|activist|protester|journalist|reporter|photographer|blogger|soldier|conscript|officer|policeman|farmer|child|son|daughter|brother|sister|mother|father|migrant|refugee|resident|native|broker)$/u;
const BEFORE_LENGTH =
  /^(?:for|to|serv(?:e|es|ed|ing)|spen[dt]s?|g[eo]ts?|gave|gives|given|receiv(?:e|es|ed|ing)|him|her|them|of|with|add(?:s|ed|ing)?|another)$/u;
const AFTER_LENGTH = /^(?:ago|after|before|later|earlier|old|'s)$/u;

/** "half a dozen", "several hundred", "a couple of", "a score of", "a quarter of a million": counts that no number begins. */
export function partAt(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly to: number; readonly approx: boolean } | null {
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const [here, next] = [word(i), word(i + 1)];
  if (here === "several" || here === "few") {
    const scale = SCALES.get(next);
    // The annotation guide has dozens as 40.
    if (next === "dozen") return { value: 40, to: i + 2, approx: true };
    return scale !== undefined && scale >= 100 && next.length > 3 ? { value: 3, to: i + 1, approx: true } : null;
  }
  if (here === "half" && /^an?$/u.test(next) && HALVED.has(word(i + 2)))
    return { value: SCALES.get(word(i + 2))! / 2, to: i + 3, approx: false };
  if (here !== "a") return null;
  if (next === "quarter" && word(i + 2) === "of" && word(i + 3) === "a" && HALVED.has(word(i + 4)))
    return { value: SCALES.get(word(i + 4))! / 4, to: i + 5, approx: false };
  if (HALVED.has(next) || next === "hundred") return { value: 1, to: i + 1, approx: false };
  if ((next === "couple" || next === "score") && word(i + 2) === "of") {
    const many = SCALES.has(word(i + 3));
    return { value: next === "couple" ? 2 : 20, to: many ? i + 3 : i + 2, approx: many || next === "score" };
  }
  return null;
}
const HALVED: ReadonlySet<string> = new Set(["dozen", "thousand", "million", "billion"]);

/** "and six months", ", six months" behind a number of years. */
export function monthsAfter(
  tokens: readonly Token[],
  at: number,
): { readonly months: number; readonly to: number } | null {
  const number = /^(?:and|,)$/u.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  const months = tokens[number] === undefined ? null : simple(tokens[number].lower);
  return months !== null && months > 0 && months < 12 && tokens[number + 1]?.lemma === "month"
    ? { months, to: number + 2 }
    : null;
}

const COMPOUND_SCALES = /^(.+)-(million|billion|thousand)-(dollar|euro|pound|zloty|ruble|rouble|hryvnia)s?$/u;

/** "five-year", "18-month": a length of time inside an adjective, as in "a five-year sentence". */
export function hyphenMeasure(token: Token): { value: number; unit: string } | null {
  const sum = COMPOUND_SCALES.exec(token.lower);
  const many = sum === null ? null : simple(sum[1]!);
  if (sum !== null && many !== null)
    return {
      value: many * SCALES.get(sum[2]!)!,
      unit: sum[3] === "ruble" || sum[3] === "rouble" ? "BYN" : CURRENCY_WORDS.get(sum[3]!)!,
    };
  const match = /^(.+)-(day|week|month|year|hour)s?$/u.exec(token.lower);
  if (!match) return null;
  const value = simple(match[1]!);
  return value === null ? null : { value, unit: match[2]! };
}
