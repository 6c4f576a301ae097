import type { Facts } from "../../developments/index.ts";
import type { DayRange, Participant } from "../../events/event.ts";
import type { Bound } from "../../events/ontology.ts";
import type { Forms, Words } from "./words.ts";

/** Puts values in a template: `{name}` is replaced, everything else stays. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** A number with its noun in the right form, for instance `5 человек`, `22 человека`. */
export function counted(words: Words, forms: Forms, n: number, shown: string = numeral(words, n)): string {
  let rules = pluralRules.get(words.locale);
  if (rules === undefined) pluralRules.set(words.locale, (rules = new Intl.PluralRules(words.locale)));
  return fill(forms[rules.select(n)] ?? forms.other, { n: shown });
}

/** A number as the language writes it: `30,000`, `30 000`. */
export function numeral(words: Words, n: number): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(n);
}

/** A number with what is known of its bound: `over 300`, `about 30,000`. */
export function bounded(words: Words, n: number, bound: Bound, shown: string = numeral(words, n)): string {
  return bound === "exact" ? shown : fill(words.bounds[bound], { n: shown });
}

const SIGNS: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** A sum: `$1.5 billion`, `1,280 BYN`, `1,5 млрд долларов`. */
export function money(words: Words, value: number, unit: string | undefined): string {
  const large = value >= 1_000_000;
  const format = new Intl.NumberFormat(words.locale, {
    maximumFractionDigits: large ? 1 : 0,
    ...(large && { notation: "compact", compactDisplay: words.language === "en" ? "long" : "short" }),
  });
  const shown = format.format(value);
  if (unit === undefined) return shown;
  const sign = words.language === "en" ? SIGNS[unit] : undefined;
  if (sign !== undefined) return `${sign}${shown}`;
  const forms = words.currencies[unit];
  return forms === undefined ? `${shown} ${unit}` : counted(words, forms, large ? 0 : Math.round(value), shown);
}

/** The length of a sentence from months (days are thirtieths): `15 days`, `18 months`, `5 years`. */
export function sentenceLength(words: Words, months: number): string {
  if (months >= 9999) return words.phrases.life;
  if (months < 1) return counted(words, words.counted.days, Math.max(1, Math.round(months * 30)));
  if (months % 12 === 0) return counted(words, words.counted.years, months / 12);
  if (months < 24) return counted(words, words.counted.months, Math.round(months));
  // `5 years 6 months`.
  const whole = Math.floor(months / 12);
  const rest = Math.round(months - whole * 12);
  const years = counted(words, words.counted.years, whole);
  return rest === 0 ? years : `${years} ${counted(words, words.counted.months, rest)}`;
}

const asDate = (day: string) => new Date(`${day}T00:00:00Z`);

/** A day or a range of days, with the year only where it is not the year of `reference`. */
export function dayText(words: Words, range: DayRange, reference: string): string {
  const year = range.start.slice(0, 4) === reference.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  const [start, end] = [asDate(range.start), asDate(range.end)];
  if (isWholeMonth(range)) {
    return new Intl.DateTimeFormat(words.locale, { timeZone: "UTC", month: "long", ...year }).format(start);
  }
  const format = new Intl.DateTimeFormat(words.locale, { timeZone: "UTC", day: "numeric", month: "long", ...year });
  return range.start === range.end ? format.format(start) : format.formatRange(start, end).replace(/\s*–\s*/, "–");
}

/**
 * The time that an edition covers, to the minute: `25 November at 07:00 – 26 November at 07:00`; what both ends share is said once, so
 * that a window within a day reads `26 November, 01:19–01:21` and one within a minute `26 November at 01:19`.
 * @param since milliseconds since 1970, like `at`
 */
export function windowText(words: Words, since: number, at: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat(words.locale, {
    timeZone,
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const text = format.formatRange(since, at).replace(/\s/g, " ");
  // Belarusian writes ў after a vowel, and the hours of a range like those of a single time.
  return words.language === "be"
    ? text.replace(/([аеёіоуыэюя]) у /g, "$1 ў ").replace(/(\d\d)\.(\d\d)/g, "$1:$2")
    : text;
}

/** What kind of event it is, beginning with a capital: `Arrest`, `Sentence`, `Meeting`. */
export function kindName(
  words: Words,
  { type, mode, quantities }: Pick<Facts, "type" | "mode" | "quantities">,
): string {
  const isSentence = mode === "arrest" && quantities.some(({ kind }) => kind === "sentence");
  const name = mode === null ? undefined : words.modes[`${type}/${isSentence ? "sentence" : mode}`];
  return capitalised(name ?? words.types[type]);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** True for the first to the last day of one month. */
export function isWholeMonth({ start, end }: DayRange): boolean {
  const next = new Date(asDate(end).getTime() + 86_400_000).toISOString().slice(0, 10);
  return start.endsWith("-01") && next.endsWith("-01") && start.slice(0, 7) === end.slice(0, 7);
}

/** `X`, `X and Y`, `X, Y and 3 others`: at most `most` names. */
export function list(words: Words, names: readonly string[], most = 2): string {
  const and = ` ${words.phrases.and} `;
  const unique = [...new Set(names)];
  if (unique.length <= most)
    return unique.length < 2 ? (unique[0] ?? "") : `${unique.slice(0, -1).join(", ")}${and}${unique.at(-1)}`;
  return `${unique.slice(0, most).join(", ")}${and}${counted(words, words.counted.others, unique.length - most)}`;
}

/** The longest prefix of whole words within a length, ended by an ellipsis where something is left out. Counts UTF-16 units. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, "").replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** Police detain and courts sentence: beside a term of prison, those who only detain are not the ones to name. */
export const isOnlyPolice = (actors: readonly Participant[]): boolean =>
  actors.length > 0 && actors.every(({ sector }) => sector === "COP");
