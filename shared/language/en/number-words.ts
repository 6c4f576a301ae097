/** The words of English numbers, sums and times, and what one word comes to. */

const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + 10 * i] as const),
);
export const SCALES = new Map([
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
export const CURRENCY_SIGNS = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₽", "RUB"],
  ["zł", "PLN"],
  ["br", "BYN"],
]);
export const CURRENCY_WORDS = new Map([
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
export const TIMES = new Set(["day", "week", "month", "year", "hour"]);
/** "1,000", "1.5", "26.5", "200 000"; null for "2020-21", "4th", "7.62x39". */
export function digits(text: string): number | null {
  if (/^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?$/u.test(text))
    return Number(text.replace(/[,\u00a0\u202f ]/gu, ""));
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

export function simple(lower: string): number | null {
  if (/^\d+½$/u.test(lower)) return Number(lower.slice(0, -1)) + 0.5;
  const direct = digits(lower) ?? UNITS.get(lower) ?? TENS.get(lower);
  if (direct !== undefined && direct !== null) return direct;
  // "five-and-a-half".
  if (lower.endsWith("-and-a-half"))
    return (UNITS.get(lower.slice(0, -"-and-a-half".length)) ?? Number.NaN) + 0.5 || null;
  const hyphen = /^([a-z]+)-([a-z]+)$/u.exec(lower);
  if (hyphen) {
    const tens = TENS.get(hyphen[1]!);
    const unit = UNITS.get(hyphen[2]!);
    if (tens !== undefined && unit !== undefined) return tens + unit;
  }
  const glued = /^(\d+(?:\.\d+)?)(bn|m|mln|k)$/u.exec(lower);
  return glued ? Number(glued[1]) * SCALES.get(glued[2]!)! : null;
}
