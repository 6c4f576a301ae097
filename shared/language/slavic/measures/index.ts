/** Finds the numbers of a sentence with their bound and unit: «более 100 тысяч человек», «два с половиной года», «300 рублей». */
import type { Measure, NumberBound } from "../../analysis.ts";
import type { PlacedMeasure } from "../chunks/index.ts";
import type { Morphology } from "../morphology/index.ts";
import { ACC, ANY_CASE, NOM } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { amountAt } from "./amounts.ts";
import { fits, type NumberTables, type NumberWords, tablesOf } from "./words.ts";

export { type NumberWords, tablesOf } from "./words.ts";

/** Every number of a token list with its bound and unit, by the token it begins at. `skipped` tokens belong to dates. */
export function findMeasures(
  tokens: readonly RawToken[],
  words: NumberWords,
  morphology: Morphology,
  skipped: ReadonlySet<number>,
): Map<number, PlacedMeasure> {
  const tables = tablesOf(words, morphology);
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
const REFERENCE =
  /^(арт|ст|ч|п|артыкул\p{Ll}{0,3}|стать[яеиюй]\p{Ll}{0,2}|част(к[аіуі]|цы|кай|ь|и|ью)|пункт\p{Ll}{0,3}|№)$/u;
/** Tokens before a number that are looked at. */
const REFERENCE_REACH = 6;

/** «паводле ч. 1 арт. 23.34», «по статье 361-1»: the number names a rule and counts nothing. */
function isReference(tokens: readonly RawToken[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - REFERENCE_REACH; before--) {
    const { kind, lower } = tokens[before]!;
    if (REFERENCE.test(lower)) return true;
    if (kind !== "number" && !/^[.–-]$/u.test(lower)) return false;
  }
  return false;
}

function measureAt(
  tokens: readonly RawToken[],
  start: number,
  words: NumberWords,
  tables: NumberTables,
  morphology: Morphology,
): PlacedMeasure | null {
  let at = start;
  let bound: NumberBound = "exact";
  const first = tokens[start]!;
  if (first.kind === "number" && isReference(tokens, start)) return null;
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
  if (amount === null) return loneUnit(tokens, start, tables, morphology);
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
  if (time !== undefined) {
    const more = time === "year" ? monthsAfter(tokens, to + 1, tables, morphology) : null;
    return place(
      tokens,
      start,
      more?.to ?? to + 1,
      { ...base, value: base.value + (more?.months ?? 0) / 12, unit: time },
      cases,
    );
  }
  // A single "один" is more often a pronoun than a count.
  if (amount.value === 1 && first.kind === "word") return null;
  if (amount.value === 0.5 || amount.value === 0.25) return null;
  // «до трёх сотрудников», «от двух свидетелей» is a direction unless a length or sum is measured.
  if (at > start && /^(до|да|от|ад)$/u.test(first.lower) && (amount.value < 10 || /^(от|ад)$/u.test(first.lower)))
    return place(tokens, at, to, { ...base, bound: "exact", unit: null }, amount.cases);
  return place(tokens, start, to, { ...base, unit: null }, cases);
}

/** «(два года) и шесть месяцев», «(2 года) 6 месяцев»: the months of one length of time. */
function monthsAfter(
  tokens: readonly RawToken[],
  at: number,
  tables: NumberTables,
  morphology: Morphology,
): { readonly months: number; readonly to: number } | null {
  const number = /^[иі]$/u.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  const amount = amountAt(tokens, number, tables, morphology, false);
  if (amount === null || amount.vague || amount.value >= 12) return null;
  return tables.times.get(tokens[amount.to]?.lower ?? "") === "month"
    ? { months: amount.value, to: amount.to + 1 }
    : null;
}

/** "год колонии", "месяц ареста": a length without its number. */
function loneUnit(
  tokens: readonly RawToken[],
  at: number,
  tables: NumberTables,
  morphology: Morphology,
): PlacedMeasure | null {
  const unit = tables.times.get(tokens[at]!.lower);
  const next = tokens[at + 1]?.lower;
  if (unit === undefined || next === undefined) return null;
  // «год и шесть месяцев».
  const more = unit === "year" && /^[иі]$/u.test(next) ? monthsAfter(tokens, at + 1, tables, morphology) : null;
  if (more !== null) return place(tokens, at, more.to, { value: 1 + more.months / 12, bound: "exact", unit }, ANY_CASE);
  if (!tables.confinement.some((pattern) => fits(next, pattern))) return null;
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
