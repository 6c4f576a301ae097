import type { NumberBound } from "../../analysis.ts";
import type { LengthAdjectives } from "../../length-adjectives.ts";
import type { Morphology } from "../morphology/index.ts";

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
  readonly lengthAdjectives: LengthAdjectives;
}

/** The tables of a language, ready to look up. */
export interface NumberTables {
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

const compiled = new WeakMap<NumberWords, NumberTables>();

/** Makes the tables of a language once. */
export function tablesOf(words: NumberWords, morphology: Morphology): NumberTables {
  const known = compiled.get(words);
  if (known) return known;
  const times = new Map<string, string>();
  for (const [unit, forms] of Object.entries(words.times))
    for (const form of forms.split(" ")) times.set(morphology.normalise(form), unit);
  const built: NumberTables = {
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

/** True where a word fits a pattern of the tables: the word itself, or a stem with `*`. */
export const fits = (form: string, pattern: string): boolean =>
  pattern.endsWith("*") ? form.startsWith(pattern.slice(0, -1)) : form === pattern;
