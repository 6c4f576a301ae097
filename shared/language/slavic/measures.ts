import type { Measure, NumberBound } from "../analysis.ts";
import type { PlacedMeasure } from "./chunks/index.ts";
import type { Morphology } from "./morphology/index.ts";
import { ACC, ANY_CASE, NOM } from "./reading.ts";
import type { RawToken } from "./tokens.ts";

/** The number words of a language. Tables are `value: form form …`; `*` after a stem stands for any ending. */
export interface NumberWords {
  readonly values: string;
  /** Words that multiply what stands before them: thousand, million. */
  readonly scales: string;
  /** Dozens, hundreds: approximate values as the annotation guide fixes them. */
  readonly vague: string;
  readonly bounds: Readonly<Record<"min" | "max" | "approx", readonly string[]>>;
  readonly half: readonly string[];
  readonly halfYear: readonly string[];
  readonly percent: string;
  readonly currencies: Readonly<Record<string, string>>;
  readonly times: Readonly<Record<"hour" | "day" | "week" | "month" | "year", string>>;
  readonly age: string;
  /** Words after which "a year" without number is a length of confinement. */
  readonly confinement: string;
  readonly life: readonly string[];
}

interface Compiled {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  readonly bounds: readonly { words: readonly string[]; bound: NumberBound }[];
  readonly half: readonly (readonly string[])[];
  readonly currencies: readonly { words: readonly string[]; unit: string }[];
  readonly times: ReadonlyMap<string, string>;
  readonly percent: readonly string[];
  readonly confinement: readonly string[];
}

const table = (text: string, morphology: Morphology): Map<string, number> => {
  const map = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [value, forms] = line.split(":");
    if (forms === undefined) continue;
    for (const form of forms.trim().split(/\s+/u)) map.set(morphology.normalise(form), Number(value));
  }
  return map;
};

const compiled = new WeakMap<NumberWords, Compiled>();

function compile(words: NumberWords, morphology: Morphology): Compiled {
  const known = compiled.get(words);
  if (known) return known;
  const times = new Map<string, string>();
  for (const [unit, forms] of Object.entries(words.times))
    for (const form of forms.split(" ")) times.set(morphology.normalise(form), unit);
  const built: Compiled = {
    values: table(words.values, morphology),
    scales: table(words.scales, morphology),
    vague: table(words.vague, morphology),
    bounds: (["min", "max", "approx"] as const)
      .flatMap((bound) => words.bounds[bound].map((phrase) => ({ words: phrase.split(" "), bound })))
      .sort((left, right) => right.words.length - left.words.length),
    half: words.half.map((phrase) => phrase.split(" ")),
    currencies: Object.entries(words.currencies)
      .map(([phrase, unit]) => ({ words: phrase.split(" "), unit }))
      .sort((left, right) => right.words.length - left.words.length),
    times,
    percent: words.percent.split("|"),
    confinement: words.confinement.split(" "),
  };
  compiled.set(words, built);
  return built;
}

const fits = (form: string, pattern: string): boolean =>
  pattern.endsWith("*") ? form.startsWith(pattern.slice(0, -1)) : form === pattern;

/** "10 000", "2,5", "80.1"; null for times and dates. */
function digits(text: string): number | null {
  const plain = text.replace(/-\p{L}+$/u, "").replace(/[\s\u00a0\u202f]/gu, "");
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (/^\d+[.,]\d+$/u.test(plain)) {
    if (/^\d{1,3}[.,]\d{3}$/u.test(plain) && !plain.startsWith("0")) return Number(plain.replace(/[.,]/u, ""));
    return Number(plain.replace(",", "."));
  }
  return null;
}

/** Every number of a token list with its bound and unit, by the token it begins at. `skipped` tokens belong to dates. */
export function findMeasures(
  tokens: readonly RawToken[],
  words: NumberWords,
  morphology: Morphology,
  skipped: ReadonlySet<number>,
): Map<number, PlacedMeasure> {
  const tables = compile(words, morphology);
  const found = new Map<number, PlacedMeasure>();
  let at = 0;
  while (at < tokens.length) {
    const measured = skipped.has(at) ? null : measureAt(tokens, at, words, tables, morphology);
    const placed =
      measured !== null && [...skipped].some((index) => index >= measured.from && index < measured.to)
        ? null
        : measured;
    if (placed === null) {
      at++;
      continue;
    }
    found.set(placed.from, placed);
    at = placed.to;
  }
  return found;
}

interface Amount {
  readonly value: number;
  readonly to: number;
  readonly vague: boolean;
  readonly cases: number;
  readonly upTo?: number;
}

function amountAt(
  tokens: readonly RawToken[],
  at: number,
  tables: Compiled,
  morphology: Morphology,
  bounded: boolean,
): Amount | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let to = at;
  let total: number | null = null;
  let vague = false;
  let cases = ANY_CASE;
  if (first.kind === "number") {
    const value = digits(first.text);
    if (value === null) return null;
    // "2020" after which nothing is counted is a year; dates were taken out before.
    total = value;
    to = at + 1;
    const dash = tokens[to]?.text;
    if (
      dash !== undefined &&
      /^[-–—]$/u.test(dash) &&
      tokens[to + 1]?.kind === "number" &&
      tokens[to]!.start - tokens[to - 1]!.end <= 1
    ) {
      const upper = digits(tokens[to + 1]!.text);
      if (upper !== null && upper > value) {
        const scaled = scaleAt(tokens, to + 2, tables);
        return {
          value: value * (scaled?.value ?? 1),
          upTo: upper * (scaled?.value ?? 1),
          to: scaled?.to ?? to + 2,
          vague: false,
          cases,
        };
      }
    }
  } else if (first.kind === "word") {
    while (to < tokens.length) {
      const form = tokens[to]!.lower;
      const value: number | undefined = tables.values.get(form);
      if (
        value !== undefined &&
        (total === null ||
          (value < 100 && total >= 100 && total % 100 === 0) ||
          (value < 10 && total >= 20 && total % 10 === 0 && total < 1000))
      ) {
        total = (total ?? 0) + value;
        const numeral = morphology
          .read(form)
          .find((reading) => reading.word === "numeral" || reading.word === "adjective");
        if (to === at && numeral !== undefined) cases = numeral.cases || ANY_CASE;
        to++;
        continue;
      }
      break;
    }
    if (total === null) {
      const loose = tables.vague.get(first.lower);
      const scale = tables.scales.get(first.lower);
      // «около тысячи», «более сотни» is one of them; «тысячи людей» is several.
      if (loose !== undefined && !(bounded && scale !== undefined)) {
        total = loose;
        vague = true;
        to = at + 1;
        // "несколько десятков", "десятки тысяч", "несколько тысяч".
        const second = tokens[to]?.lower;
        const inner = second === undefined ? undefined : tables.vague.get(second);
        if (loose === 3 && inner !== undefined && inner >= 10) {
          total = inner;
          to++;
        }
        cases = morphology.read(first.lower).reduce((bits, candidate) => bits | candidate.cases, 0) || ANY_CASE;
      } else if (scale !== undefined) {
        total = 1;
        cases = morphology.read(first.lower).reduce((bits, candidate) => bits | candidate.cases, 0) || ANY_CASE;
      } else return null;
    }
  } else return null;
  // "два с половиной"
  for (const phrase of tables.half)
    if (phrase.every((word, index) => tokens[to + index]?.lower === word)) {
      total += 0.5;
      to += phrase.length;
    }
  const scaled = scaleAt(tokens, to, tables);
  if (scaled !== null) {
    // The annotation guide has dozens as 40, tens of thousands as 30,000.
    if (vague && total === 40) total = 30;
    total *= scaled.value;
    to = scaled.to;
    // "сто тысяч пятьсот" is rare; "1 тысяча 200" adds.
    const rest = tokens[to]?.kind === "number" ? digits(tokens[to]!.text) : null;
    if (rest !== null && rest < scaled.value && scaled.value === 1000 && !/^\d{4}$/u.test(tokens[to]!.text)) {
      total += rest;
      to++;
    }
  }
  return { value: total, to, vague, cases };
}

function scaleAt(tokens: readonly RawToken[], at: number, tables: Compiled): { value: number; to: number } | null {
  const token = tokens[at];
  const scale = token === undefined ? undefined : tables.scales.get(token.lower);
  if (scale === undefined) return null;
  return {
    value: scale,
    to:
      tokens[at + 1]?.text === "." && token!.lower.length <= 4 && tokens[at + 1]!.start === token!.end
        ? at + 2
        : at + 1,
  };
}

function measureAt(
  tokens: readonly RawToken[],
  start: number,
  words: NumberWords,
  tables: Compiled,
  morphology: Morphology,
): PlacedMeasure | null {
  let at = start;
  let bound: NumberBound = "exact";
  const first = tokens[start]!;
  if (words.halfYear.includes(first.lower))
    return place(tokens, start, start + 1, { value: 6, bound, unit: "month" }, ANY_CASE);
  if (words.life.some((word) => first.lower === word))
    return place(tokens, start, start + 1, { value: 1, bound, unit: "life" }, ANY_CASE);
  const age = /^(\d{1,3})-?(\p{L}{4,})$/u.exec(first.lower);
  if (age && new RegExp(`^(?:${words.age})`, "u").test(age[2]!)) return null;
  for (const { words: phrase, bound: kind } of tables.bounds)
    if (phrase.every((word, index) => tokens[at + index]?.lower === word)) {
      const after = at + phrase.length;
      if (amountAt(tokens, after, tables, morphology, true) === null && !/^[$€]$/u.test(tokens[after]?.text ?? ""))
        continue;
      at = after;
      bound = kind;
      break;
    }
  let currencyBefore: string | null = null;
  if (/^[$€]$/u.test(tokens[at]?.text ?? "")) {
    currencyBefore = tokens[at]!.text === "$" ? "USD" : "EUR";
    at++;
  }
  const amount = amountAt(tokens, at, tables, morphology, bound !== "exact");
  if (amount === null) return loneUnit(tokens, start, tables);
  if (amount.vague && bound === "exact") bound = "approx";
  let to = amount.to;
  const cases = bound !== "exact" && at > start ? NOM | ACC : amount.cases;
  const base = { value: amount.value, bound, ...(amount.upTo !== undefined ? { upTo: amount.upTo } : {}) };
  if (currencyBefore !== null) return place(tokens, start, to, { ...base, unit: currencyBefore }, cases);
  for (const { words: phrase, unit } of tables.currencies)
    if (phrase.every((word, index) => tokens[to + index] !== undefined && fits(tokens[to + index]!.lower, word))) {
      to += phrase.length;
      if (unit === "base" && tokens[to] !== undefined && /^вел[иі]чын|^величин/u.test(tokens[to]!.lower)) to++;
      return place(tokens, start, to, { ...base, unit }, cases);
    }
  if (tokens[to] !== undefined && tables.percent.some((pattern) => fits(tokens[to]!.lower, pattern)))
    return place(tokens, start, to + 1, { ...base, unit: "percent" }, cases);
  const time = tokens[to] === undefined ? undefined : tables.times.get(tokens[to]!.lower);
  if (time !== undefined) return place(tokens, start, to + 1, { ...base, unit: time }, cases);
  // A single "один" is more often a pronoun than a count.
  if (amount.value === 1 && first.kind === "word") return null;
  if (amount.value === 0.5) return null;
  // «до трёх сотрудников», «от двух свидетелей» is a direction unless a length or sum is measured.
  if (at > start && /^(до|да|от|ад)$/u.test(first.lower) && (amount.value < 10 || /^(от|ад)$/u.test(first.lower)))
    return place(tokens, at, to, { ...base, bound: "exact", unit: null }, amount.cases);
  return place(tokens, start, to, { ...base, unit: null }, cases);
}

/** "год колонии", "месяц ареста": a length without its number. */
function loneUnit(tokens: readonly RawToken[], at: number, tables: Compiled): PlacedMeasure | null {
  const unit = tables.times.get(tokens[at]!.lower);
  const next = tokens[at + 1]?.lower;
  if (unit === undefined || next === undefined || !tables.confinement.some((pattern) => fits(next, pattern)))
    return null;
  return place(tokens, at, at + 1, { value: 1, bound: "exact", unit }, ANY_CASE);
}

function place(
  tokens: readonly RawToken[],
  from: number,
  to: number,
  rest: Omit<Measure, "start" | "end">,
  cases: number,
): PlacedMeasure {
  return { measure: { start: tokens[from]!.start, end: tokens[to - 1]!.end, ...rest }, from, to, cases };
}
