/** Numbers of a sentence with their bound and unit, by a language's number words. */
import type { Measure, NumberBound } from "../analysis.ts";
import type { NumberWords } from "./grammar.ts";
import type { LightToken } from "./tokens.ts";

/** A measure with the tokens it takes up. */
export interface TokenMeasure extends Measure {
  readonly from: number;
  readonly to: number;
  /** Where the number itself begins, after its bound, and where it ends and its unit begins. */
  readonly numberFrom: number;
  readonly numberTo: number;
}

const numberIn = (text: string): number => {
  const plain = text.replace(/[\u00a0\u202f\s]/g, "");
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll(".", ""));
  return Number(plain.replace(",", "."));
};

/** «Ту-134», "MiG-31": a number that names a make. */
const DESIGNED = (tokens: readonly LightToken[], at: number): boolean =>
  /^\d+$/u.test(tokens[at]!.text) &&
  /^[-–]$/u.test(tokens[at - 1]?.text ?? "") &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at - 2]?.end === tokens[at - 1]!.start &&
  /^\p{Lu}/u.test(tokens[at - 2]!.text);
/** «колонія №15», "szkoła numer 7", "nr. 7": a number that is a name. */
export const isNumbered = (tokens: readonly LightToken[], at: number, words: NumberWords): boolean =>
  words.numbered.test(tokens[at - 1]?.lower ?? "") ||
  (tokens[at - 1]?.text === "." && words.numbered.test(tokens[at - 2]?.lower ?? "")) ||
  DESIGNED(tokens, at) ||
  // "żołnierz 1. Warszawskiej Brygady Pancernej".
  (/^\d{1,3}$/u.test(tokens[at]!.text) &&
    tokens[at + 1]?.text === "." &&
    tokens[at + 1]!.start === tokens[at]!.end &&
    /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ""));

/** Signs of money that stand before the number. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
]);

/** "Acht Jahre und drei Monate", «два роки і шість місяців»: one length of time. */
function addMonths(found: TokenMeasure[], tokens: readonly LightToken[], words: NumberWords): void {
  for (let at = found.length - 1; at > 0; at--) {
    const [years, months] = [found[at - 1]!, found[at]!];
    const between = months.from - years.to;
    if (years.unit !== "year" || months.unit !== "month" || months.value >= 12 || between < 0 || between > 1) continue;
    if (between === 1 && !words.and.test(tokens[years.to]!.lower)) continue;
    found.splice(at - 1, 2, { ...years, end: months.end, to: months.to, value: years.value + months.value / 12 });
  }
}

/** The scale a word means: a hundred, a million; null for any other word. */
const scaleOf = (word: string | undefined, words: NumberWords): number | null =>
  word === undefined
    ? null
    : (words.multipliers.find(([pattern]) => pattern.test(word))?.[1] ??
      words.lone.find(([pattern, , unit]) => unit === undefined && pattern.test(word))?.[1] ??
      null);

/** "rok więzienia", «рік і три місяці», "ein Jahr Haft", «півроку»: a length of time without its number. */
function loneAt(tokens: readonly LightToken[], at: number, words: NumberWords): TokenMeasure | null {
  const { lower } = tokens[at]!;
  const made = (value: number, unit: string, to: number): TokenMeasure => ({
    start: tokens[at]!.start,
    end: tokens[to - 1]!.end,
    value,
    bound: "exact",
    unit,
    from: at,
    to,
    numberFrom: at,
    numberTo: at + 1,
  });
  const length = words.lone.find(([pattern, , unit]) => unit !== undefined && pattern.test(lower));
  if (length !== undefined) return made(length[1], length[2]!, at + 1);
  // "ein halbes Jahr", "pół roku".
  if (words.half.test(lower)) {
    const half = words.loneTimes.find(([pattern]) => pattern.test(tokens[at + 1]?.lower ?? ""));
    return half === undefined ? null : made(half[1] === "year" ? 6 : 0.5, "month", at + 2);
  }
  const one = words.loneTimes.find(([pattern]) => pattern.test(lower));
  if (one === undefined || (words.one !== undefined && !words.one.test(tokens[at - 1]?.lower ?? ""))) return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (words.confinement.test(next)) return made(1, one[1], at + 1);
  if (one[1] !== "year" || !words.and.test(next)) return null;
  const number = tokens[at + 2];
  const months = number === undefined ? undefined : (words.words.get(number.lower) ?? Number(number.text));
  const month = words.units.find(([pattern]) => pattern.test(tokens[at + 3]?.lower ?? ""))?.[1] === "month";
  return month && months !== undefined && months > 0 && months < 12 ? made(1 + months / 12, "year", at + 4) : null;
}

/** Reads all numbers among the tokens. Years, clock times and days of dates are left out by the caller's `skip`. */
export function findMeasures(
  tokens: readonly LightToken[],
  words: NumberWords,
  skip: (token: LightToken) => boolean,
): TokenMeasure[] {
  const found: TokenMeasure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (skip(token) || (token.kind === "number" && isNumbered(tokens, at, words))) continue;
    let value: number | null = null;
    let bound: NumberBound = "exact";
    let to = at + 1;
    const age = words.age.exec(token.lower);
    if (age) {
      found.push({
        start: token.start,
        end: token.end,
        value: Number(age[1]),
        bound,
        unit: "age",
        from: at,
        to,
        numberFrom: at,
        numberTo: to,
      });
      continue;
    }
    if (token.kind === "number") {
      if (/^\d+(?:[.,\u00a0\u202f ]\d+)*$/.test(token.text)) value = numberIn(token.text);
    } else {
      const word = words.words.get(token.lower) ?? words.compound?.(token.lower) ?? undefined;
      const lone = word === undefined ? loneAt(tokens, at, words) : null;
      if (lone !== null) {
        found.push(lone);
        at = lone.to - 1;
        continue;
      }
      if (word !== undefined) {
        value = word;
        while (to < tokens.length && value !== null) {
          const next: number | undefined = words.words.get(tokens[to]!.lower);
          if (next === undefined || next >= value || value < 20) break;
          value += next;
          to++;
        }
      } else {
        const single = words.one?.test(token.lower) === true ? scaleOf(tokens[to]?.lower, words) : null;
        const half = words.half.test(token.lower) ? scaleOf(tokens[to]?.lower, words) : null;
        const scale =
          half ?? words.lone.find(([pattern, , unit]) => unit === undefined && pattern.test(token.lower))?.[1];
        const vague = scale === undefined ? words.vague.find(([pattern]) => pattern.test(token.lower)) : undefined;
        if (single !== null) {
          value = single;
          to++;
        } else if (half !== null) {
          value = half / 2;
          to++;
        } else if (scale !== undefined) value = scale;
        else if (vague) {
          value = vague[1];
          bound = "approx";
        }
      }
    }
    if (value === null || Number.isNaN(value)) continue;
    const multiply = (): void => {
      const multiplier = words.multipliers.find(([pattern]) => pattern.test(tokens[to]?.lower ?? ""));
      if (multiplier === undefined) return;
      // The annotation guide has dozens as 40, tens of thousands as 30,000.
      if (bound === "approx" && multiplier[1] < 100) value = value === 3 ? 40 : value! * multiplier[1];
      else value = (bound === "approx" && value === 40 && multiplier[1] >= 100 ? 30 : value!) * multiplier[1];
      to++;
      if (tokens[to]?.text === ".") to++;
    };
    multiply();
    // «два з половиною роки», "dwa i pół roku", "dvejus su puse metų".
    if (words.andHalf.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`)) {
      value += 0.5;
      to += 2;
      multiply();
    }
    let from = at;
    const before = tokens
      .slice(Math.max(0, at - 3), at)
      .map((one) => one.lower)
      .join(" ");
    for (const [pattern, kind] of words.bounds) {
      const match = pattern.exec(before);
      if (!match) continue;
      bound = kind;
      from = at - match[0].trim().split(" ").length;
      break;
    }
    const numberTo = to;
    const sign = SIGNS.get(tokens[from - 1]?.text ?? "");
    let unit: string | null = sign ?? null;
    if (sign !== undefined) from--;
    for (let ahead = 0; ahead < 2 && unit === null; ahead++) {
      const next = tokens[to + ahead];
      if (next === undefined || (ahead === 1 && !/^\p{L}+$/u.test(tokens[to]!.text))) break;
      const match = words.units.find(([pattern]) => pattern.test(next.lower));
      if (match) {
        unit = match[1];
        to += ahead + 1;
        if (tokens[to]?.text === ".") to++;
      }
    }
    // "w wieku 22 i 24 lat", «у віці 30 років».
    if (
      unit === "year" &&
      words.ofAge.test(
        tokens
          .slice(Math.max(0, from - 3), from)
          .map(({ lower }) => lower)
          .join(" "),
      )
    )
      unit = "age";
    if (unit === "year" && words.old?.test(tokens[to]?.lower ?? "")) unit = "age";
    // «2023 року» is a year of the calendar, no length of time.
    if (unit === "year" && token.kind === "number" && value >= 1900 && value < 2100) continue;
    // «близько тисячі людей»: behind such a word the genitive is that of one thousand.
    const single = words.single?.find(([pattern]) => pattern.test(token.lower));
    if (single !== undefined && words.beforeSingle?.test(tokens[at - 1]?.lower ?? "")) value = single[1];
    // «до десяти років» after a verdict is ten years, not up to ten.
    if (bound === "max" && /^(?:year|month|day)$/.test(unit ?? "") && words.length?.test(before)) bound = "exact";
    found.push({
      numberFrom: at,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      value,
      bound,
      unit,
      from,
      to,
      numberTo,
    });
    at = to - 1;
  }
  addMonths(found, tokens, words);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (words.life.test(token.lower)) {
      found.push({
        start: token.start,
        end: token.end,
        value: 9999 / 12,
        bound: "exact",
        unit: "year",
        from: at,
        to: at + 1,
        numberFrom: at,
        numberTo: at,
      });
    }
  }
  return found;
}
