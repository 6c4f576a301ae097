/** English numbers: digits, words, quantity words, money, per cent, lengths of time, and the words that bound them. */
import type { Measure, NumberBound, Token } from "../analysis.ts";
import { APPROXIMATE } from "./grammar.ts";

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i] as const),
);
const SCALES = new Map([
  ["hundred", 100],
  ["dozen", 12],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["m", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["k", 1_000],
]);
const CURRENCY_SIGNS = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₽", "RUB"],
  ["zł", "PLN"],
]);
const CURRENCY_WORDS = new Map([
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["pound", "GBP"],
  ["zloty", "PLN"],
  ["zlotys", "PLN"],
  ["kronor", "SEK"],
  ["krona", "SEK"],
  ["kroner", "NOK"],
  ["lari", "GEL"],
  ["tenge", "KZT"],
  ["lei", "MDL"],
  ["franc", "CHF"],
  ["yen", "JPY"],
  ["hryvnia", "UAH"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["byn", "BYN"],
  ["rub", "RUB"],
  ["pln", "PLN"],
  ["gbp", "GBP"],
  ["uah", "UAH"],
  ["yuan", "CNY"],
  ["cny", "CNY"],
  // Units of account in which Belarus sets fines: a sum whose worth the text does not tell.
  ["base-unit", "BASE"],
  ["basic-unit", "BASE"],
  ["base-value", "BASE"],
  ["basic-value", "BASE"],
  ["base-amount", "BASE"],
  ["basic-amount", "BASE"],
]);
const TIMES = new Set(["day", "week", "month", "year", "hour"]);
const BOUNDS: readonly (readonly [RegExp, NumberBound])[] = [
  [
    /\b(?:at least|no fewer than|no less than|not less than|not fewer than|more than|over|above|upwards of|in excess of|a minimum of|exceeding)$/u,
    "min",
  ],
  [
    /\b(?:up to|at most|no more than|not more than|fewer than|less than|under|as many as|as much as|a maximum of|below)$/u,
    "max",
  ],
  [
    /\b(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|an estimated|estimated|near|circa|an average of|or so|just under|just over)$/u,
    "approx",
  ],
];

/** "1,000", "1.5", "26.5", "200 000"; null for "2020-21", "4th", "7.62x39". */
function digits(text: string): number | null {
  if (/^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/u.test(text))
    return Number(text.replace(/[,\u00a0\u202f ]/gu, ""));
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

function simple(lower: string): number | null {
  if (/^\d+½$/u.test(lower)) return Number(lower.slice(0, -1)) + 0.5;
  const direct = digits(lower) ?? UNITS.get(lower) ?? TENS.get(lower);
  if (direct !== undefined && direct !== null) return direct;
  const hyphen = /^([a-z]+)-([a-z]+)$/u.exec(lower);
  if (hyphen) {
    const tens = TENS.get(hyphen[1]!);
    const unit = UNITS.get(hyphen[2]!);
    if (tens !== undefined && unit !== undefined) return tens + unit;
  }
  const glued = /^(\d+(?:\.\d+)?)(bn|m|mln|k)$/u.exec(lower);
  return glued ? Number(glued[1]) * SCALES.get(glued[2]!)! : null;
}

export interface FoundMeasure extends Measure {
  /** Token range, `to` excluded; `at` is where the number itself begins (bounds and signs before it). */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** True where "of" and a noun follow ("dozens of students"). */
  readonly partitive: boolean;
}

function boundBefore(tokens: readonly Token[], from: number): { bound: NumberBound; from: number } {
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.lower);
  const before = words.join(" ");
  for (const [pattern, bound] of BOUNDS) {
    const match = pattern.exec(before);
    if (match) return { bound, from: from - match[0].trim().split(" ").length };
  }
  return { bound: "exact", from };
}

/** All numbers of a sentence, in order. */
export function findMeasures(tokens: readonly Token[]): FoundMeasure[] {
  const found: FoundMeasure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const measure = measureAt(tokens, i);
    if (measure === null) continue;
    found.push(measure);
    i = measure.to - 1;
  }
  return found;
}

function measureAt(tokens: readonly Token[], i: number): FoundMeasure | null {
  const token = tokens[i]!;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  let unit: string | null = null;
  let at = i;
  let value: number | null = null;
  let approx = false;
  let partitive = false;
  const sign =
    CURRENCY_SIGNS.get(token.lower) ??
    (/^(?:us)?\$|^[€£₽]/u.test(token.lower)
      ? (CURRENCY_SIGNS.get(/^(?:us\$|[$€£₽])/u.exec(token.lower)![0]) ?? null)
      : null);
  const code = /^[A-Z]{3}$/u.test(token.text) && /^\d/u.test(word(i + 1)) ? CURRENCY_WORDS.get(token.lower) : undefined;
  if (code !== undefined) {
    unit = code;
    value = simple(word(i + 1));
    at = i + 1;
    if (value === null) return null;
  } else if (sign !== null && sign !== undefined) {
    unit = sign;
    const glued = token.lower.replace(/^(?:us\$|[$€£₽])/u, "");
    if (glued !== "") value = simple(glued);
    else {
      value = simple(word(i + 1));
      at = i + 1;
    }
    if (value === null) return null;
  } else if (APPROXIMATE.has(token.lower) || token.lower === "tens") {
    // "dozens", "hundreds of thousands", "tens of thousands".
    approx = true;
    if (token.lower === "tens") {
      if (word(i + 1) !== "of" || !APPROXIMATE.has(word(i + 2))) return null;
      value = 10 * APPROXIMATE.get(word(i + 2))!;
      at = i + 2;
    } else {
      value = APPROXIMATE.get(token.lower)!;
      if (token.lower === "hundreds" && word(i + 1) === "of" && word(i + 2) === "thousands") {
        value = 300_000;
        at = i + 2;
      }
    }
    partitive = word(at + 1) === "of";
  } else {
    value = simple(token.lower);
    if (
      value === null &&
      (token.lower === "a" || token.lower === "several") &&
      ["hundred", "thousand", "million", "billion", "dozen"].includes(word(i + 1))
    ) {
      value = token.lower === "several" ? 3 : 1;
      approx = token.lower === "several";
    }
    if (value === null) return null;
    // "one" is more often a pronoun than a count.
    if (
      token.lower === "one" &&
      ![
        "of",
        "person",
        "man",
        "woman",
        "people",
        "soldier",
        "protester",
        "year",
        "month",
        "day",
        "week",
        "million",
        "billion",
        "hundred",
        "thousand",
        "officer",
        "journalist",
        "activist",
      ].includes(word(i + 1)) &&
      tokens[i + 1]?.pos !== "noun"
    )
      return null;
  }
  let to = at + 1;
  const digitsAt = to;
  while (to < tokens.length && to - digitsAt < 6) {
    const scale = SCALES.get(word(to));
    if (scale !== undefined && !(word(to) === "m" && unit === null && !/\d/u.test(word(to - 1)))) {
      value *= scale;
      to++;
      continue;
    }
    // "one hundred and twenty", "two thousand five hundred".
    const more = word(to) === "and" ? to + 1 : to;
    const addition = /^\d/u.test(tokens[at]!.lower) ? null : simple(word(more));
    if (
      addition !== null &&
      SCALES.has(word(to - 1)) &&
      addition < SCALES.get(word(to - 1))! &&
      !/^\d/u.test(word(more))
    ) {
      value += addition;
      to = more + 1;
      continue;
    }
    break;
  }
  if (word(to) === "and" && word(to + 1) === "a" && word(to + 2) === "half") {
    value += 0.5;
    to += 3;
  }
  let upTo: number | undefined;
  const low = boundBefore(tokens, i);
  let { bound } = low;
  let from = low.from;
  // "between 7 and 15 days", "from five to eight years", "10-15 days".
  const between = word(from - 1);
  if (
    (between === "between" && word(to) === "and") ||
    ((between === "from" || between === "to") && word(to) === "to") ||
    /^[–-]$/u.test(word(to)) ||
    (word(to) === "to" && digits(word(to + 1)) !== null)
  ) {
    const upper = simple(word(to + 1));
    if (upper !== null && upper > value && (tokens[to + 2] !== undefined || unit !== null)) {
      upTo = upper;
      to += 2;
      if (between === "between" || between === "from") from -= 1;
    }
  }
  if (approx && bound === "exact") bound = "approx";
  const unitAt = word(to) === "a" ? to + 1 : to;
  const lemma = tokens[unitAt]?.lemma ?? "";
  const next = word(to);
  if (unit === null) {
    if (next === "%" || next === "percent" || next === "pc" || (next === "per" && word(to + 1) === "cent")) {
      unit = "percent";
      to += next === "per" ? 2 : 1;
    } else if (next === "percentage") {
      unit = "percent";
      to += 2;
    } else if (TIMES.has(next) || TIMES.has(lemma)) {
      unit = TIMES.has(next) ? next : lemma;
      to = unitAt + 1;
      if (word(to) === "old" || (word(to) === "of" && word(to + 1) === "age")) unit = "age";
    } else {
      const second = tokens[to + 1]?.lemma ?? "";
      const money =
        currency(tokens[to], null) ??
        (["belarusian", "russian", "us", "u.s.", "american", "polish", "british"].includes(next)
          ? currency(tokens[to + 1], next)
          : null);
      if (money !== null) {
        unit = money;
        to += currency(tokens[to], null) !== null ? 1 : 2;
      } else if (/-year$|-month$|-day$/u.test(token.lower)) unit = second;
    }
  }
  // "$1.5 billion (EUR ...)" and years: a bare four-digit number after "in" or a month is a date, told apart by the date finder.
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    value,
    bound,
    unit,
    from,
    to,
    at: i,
    partitive,
    ...(upTo === undefined ? {} : { upTo }),
  };
}

function currency(token: Token | undefined, adjective: string | null): string | null {
  if (token === undefined) return null;
  if (token.lemma === "ruble" || token.lemma === "rouble" || token.lower === "rubles" || token.lower === "roubles")
    return adjective === "russian" ? "RUB" : "BYN";
  return CURRENCY_WORDS.get(token.lemma) ?? CURRENCY_WORDS.get(token.lower) ?? null;
}

/** "five-year", "18-month": a length of time inside an adjective, as in "a five-year sentence". */
export function hyphenMeasure(token: Token): { value: number; unit: string } | null {
  const match = /^(.+)-(day|week|month|year|hour)s?$/u.exec(token.lower);
  if (!match) return null;
  const value = match[1] === "two-and-a-half" ? 2.5 : simple(match[1]!);
  return value === null ? null : { value, unit: match[2]! };
}
