/** English numbers: digits, words, quantity words, money, per cent, lengths of time, and the words that bound them. */
import type { NumberBound, Token } from "../analysis.ts";
import { APPROXIMATE } from "./grammar.ts";
import { type FoundMeasure, lengthAt, monthsAfter, partAt } from "./number-lengths.ts";
import { CURRENCY_SIGNS, CURRENCY_WORDS, digits, SCALES, simple, TIMES } from "./number-words.ts";

export { type FoundMeasure, hyphenMeasure } from "./number-lengths.ts";

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
    /\b(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|an estimated|estimated|a shade under|a shade over|a little over|a little under|a little more than|a little less than|near|circa|an average of|or so|just under|just over)$/u,
    "approx",
  ],
];

/** Nouns behind which a number is a name. */
const NUMBERED =
  /^(?:article|section|paragraph|clause|chapter|no|number|cell|room|barrack|ward|decree|resolution|page|route|flight|gate|gates|platform)$/u;

function boundBefore(tokens: readonly Token[], from: number): { bound: NumberBound; from: number } {
  const words = tokens.slice(Math.max(0, from - 4), from).map((token) => token.lower);
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
    // "A hundred or so residents".
    const [or, so] = [tokens[measure.to], tokens[measure.to + 1]];
    if (measure.unit === null && or?.lower === "or" && so?.lower === "so") {
      found.push({ ...measure, bound: "approx", end: so.end, to: measure.to + 2 });
      i = measure.to + 1;
      continue;
    }
    found.push(measure);
    i = measure.to - 1;
  }
  return found;
}

function measureAt(tokens: readonly Token[], i: number): FoundMeasure | null {
  const token = tokens[i]!;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  // "09.30 Police seize …": the time of a live report's entry.
  if (i < 2 && /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u.test(token.lower) && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? ""))
    return null;
  const lone = lengthAt(tokens, i);
  if (lone !== null) return lone;
  // "under Article 33", "cell 19", "colony No. 4": a number that is a name.
  if (NUMBERED.test(word(i - 1) === "." && word(i - 2) === "no" ? "no" : word(i - 1)) && /^\d{1,4}$/u.test(token.text))
    return null;
  // "every one of them", "no one".
  if (token.lower === "one" && /^(?:every|each|any|no|which|the|this|that)$/u.test(word(i - 1))) return null;
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
    const part = value === null ? partAt(tokens, i) : null;
    if (part !== null) {
      value = part.value;
      at = part.to - 1;
      approx = part.approx;
      partitive = word(part.to) === "of";
    }
    // "forty-odd", "60-something", "400+".
    const odd = /^(.+?)(?:-odd|-something|\+)$/u.exec(token.lower);
    if (value === null && odd !== null) {
      value = simple(odd[1]!);
      approx = value !== null;
    }
    if (value === null) return null;
    // "one" is more often a pronoun than a count.
    if (
      token.lower === "one" &&
      !(word(i + 1) === "and" && word(i + 2) === "a" && word(i + 3) === "half") &&
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
  if (word(to) === "½") {
    value += 0.5;
    to++;
  }
  if (word(to) === "and" && word(to + 1) === "a" && word(to + 2) === "half") {
    value += 0.5;
    to += 3;
    // "two and a half thousand".
    const scale = SCALES.get(word(to));
    if (scale !== undefined && word(to) !== "m" && word(to) !== "k") {
      value *= scale;
      to++;
    }
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
    } else if (next === "decades" || next === "decade") {
      unit = "year";
      value *= 10;
      to += 1;
    } else if (TIMES.has(next) || TIMES.has(lemma)) {
      unit = TIMES.has(next) ? next : lemma;
      to = unitAt + 1;
      const more = unit === "year" ? monthsAfter(tokens, to) : null;
      if (more !== null) {
        value += more.months / 12;
        to = more.to;
      }
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
