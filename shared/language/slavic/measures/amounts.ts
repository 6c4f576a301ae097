/** A number in digits or words, with dozens, thousands and halves; without what it counts. */
import type { Morphology } from "../morphology/index.ts";
import { ACC, ANY_CASE, NOM } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { NumberTables } from "./words.ts";

/** "10 000", "2,5", "80.1"; null for times and dates. */
function digits(text: string): number | null {
  // «11-й бригады»: which, not how many.
  if (/^\d+-(?:й|я|е|ю|ая|ое|ый|ой|ую|ым|ом|го|ого|га|ай|му|м|ы|і)$/u.test(text)) return null;
  const plain = text.replace(/-\p{L}+$/u, "").replace(/[\s\u00a0\u202f]/gu, "");
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (/^\d+[.,]\d+$/u.test(plain)) {
    if (/^\d{1,3}[.,]\d{3}$/u.test(plain) && !plain.startsWith("0")) return Number(plain.replace(/[.,]/u, ""));
    return Number(plain.replace(",", "."));
  }
  return null;
}

export interface Amount {
  readonly value: number;
  readonly to: number;
  readonly vague: boolean;
  readonly cases: number;
  readonly upTo?: number;
}

export function amountAt(
  tokens: readonly RawToken[],
  at: number,
  tables: NumberTables,
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
      const inverted = scale === undefined ? null : invertedAt(tokens, at, scale, tables, morphology);
      if (inverted !== null) return inverted;
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
        // «пару десятков».
        const scaled = loose === 2 && second !== undefined ? tables.scales.get(second) : undefined;
        const tens = loose === 2 && inner === 40 ? 10 : scaled;
        if (tens !== undefined) {
          total = 2 * tens;
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

/** «тысяч пятнадцать человек», «тысяч сто пятьдесят», «сотни полторы»: about so many. */
function invertedAt(
  tokens: readonly RawToken[],
  at: number,
  scale: number,
  tables: NumberTables,
  morphology: Morphology,
): Amount | null {
  const next = tokens[at + 1];
  const value = next?.kind === "word" ? (tables.values.get(next.lower) ?? 0) : 0;
  if (value < 1.5) return null;
  const count = amountAt(tokens, at + 1, tables, morphology, false);
  return count === null || count.vague
    ? null
    : { value: scale * count.value, to: count.to, vague: true, cases: NOM | ACC };
}

function scaleAt(tokens: readonly RawToken[], at: number, tables: NumberTables): { value: number; to: number } | null {
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
