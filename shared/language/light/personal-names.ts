/** Names of people in languages that inflect them: the nominative of "dziennikarza Andrzeja Pisalnika" is Andrzej Pisalnik. */
import type { Case, Gender, PersonName } from "../analysis.ts";
import { listOf } from "./reading.ts";

/** An ending, the cases it shows, and the endings that the nominative may have instead; the first that gives a known name is taken. */
export interface NameEnding {
  readonly gender: Gender;
  readonly ending: string;
  readonly cases: readonly Case[];
  readonly nominatives: readonly string[];
}

/** What a language tells of its names; lists and endings are data. */
export interface NameGrammar {
  /** Given names in the nominative, lower case, by gender. */
  readonly given: ReadonlyMap<string, Gender>;
  readonly givenEndings: readonly NameEnding[];
  /** Tried in order, by the gender of the given name; a surname with none of them stands as it is. */
  readonly surnameEndings: readonly NameEnding[];
  /** Inserts the vowel that only the nominative has: "Marka" is Marek. Tried after the bare stem. */
  readonly fleeting: string;
  /** In Latin letters. */
  readonly latin: (name: string) => string;
  /** Given names of other countries, lower case as the language writes them, as English does: "siarhejus" is Siarhei. */
  readonly foreign?: ReadonlyMap<string, string>;
  /** A surname beside such a name without the endings of the language. */
  readonly original?: (name: string) => string;
  /** Endings, by case, of titles and of names of other countries behind them, which no list holds: «з Емманюелем Макроном». */
  readonly foreignEndings?: readonly (readonly [title: RegExp, name: RegExp, Case])[];
  /** A known given name before a surname of the watchlist is one with it: "Kęstutis Budrys". */
  readonly givenBeforeKnown?: boolean;
  /** Plurals of surnames, and what a man and a woman of the family are called instead: «Міхневичів». */
  readonly families?: readonly (readonly [plural: RegExp, man: string, woman: string])[];
  /** Endings of a title and of a name that never stand in one case. */
  readonly clash?: readonly [title: RegExp, name: RegExp];
}

/** `m: Adam Jan`, `f: Anna Ewa`, a line each. */
export function givenNames(lines: string): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  for (const line of lines.split("\n")) {
    const [gender, list] = line.split(":");
    if (list === undefined) continue;
    for (const name of listOf(list.toLowerCase())) names.set(name, genderOf(gender!));
  }
  return names;
}

/** `m gen acc: a ę > _ o`, a line each: endings, and after `>` those of the nominative; `_` is none, `=` the same. */
export function nameEndings(lines: string): NameEnding[] {
  return lines.split("\n").flatMap((line) => {
    const match = /^\s*([mf]) ([a-z ]+): (.+?) > (.+)$/u.exec(line);
    if (match === null) return [];
    const cases = listOf(match[2]!) as Case[];
    return listOf(match[3]!).map((ending) => {
      const nominatives = listOf(match[4]!).map((end) => (end === "_" ? "" : end === "=" ? ending : end));
      return { gender: genderOf(match[1]!), ending, cases, nominatives };
    });
  });
}

const genderOf = (letter: string): Gender => (letter.trim() === "m" ? "masculine" : "feminine");

interface Read {
  readonly nominative: string;
  readonly gender: Gender;
  readonly cases: readonly Case[];
}

/** The readings of a word as a form of a known given name. */
export function readGivenName(lower: string, grammar: NameGrammar): Read[] {
  const found: Read[] = [];
  const plain = grammar.given.get(lower);
  if (plain !== undefined) found.push({ nominative: lower, gender: plain, cases: ["nom"] });
  for (const { gender, ending, cases, nominatives } of grammar.givenEndings) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    const name = nominatives
      .flatMap((end) => (end === "" ? [stem, fleeting(stem, grammar.fleeting)] : [stem + end]))
      .find((one) => grammar.given.get(one) === gender);
    if (name !== undefined) found.push({ nominative: name, gender, cases });
  }
  return found;
}

const fleeting = (stem: string, vowel: string): string => `${stem.slice(0, -1)}${vowel}${stem.slice(-1)}`;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * A given name with surname (or names between) brought to the nominative, with the cases that the whole may stand in; null where the
 * first word is no known given name. `title` are the cases of the title before it, where it shows any.
 */
export function personNameOf(
  words: readonly string[],
  grammar: NameGrammar,
  title: readonly Case[] = [],
): { readonly name: PersonName; readonly cases: readonly Case[] } | null {
  const [first, ...rest] = words;
  const readings = first === undefined ? [] : readGivenName(first.toLowerCase(), grammar);
  const surname = rest.at(-1);
  if (readings.length === 0 || surname === undefined) return null;
  const fitted = readings.map((reading) => ({ reading, ...surnameOf(surname, reading, grammar) }));
  const agreeing = fitted.filter(({ agrees }) => agrees);
  // «кандидата Олександра Козуліна»: the title tells that it is a man in the genitive.
  const best = agreeing.find(({ cases }) => cases.some((one) => title.includes(one))) ?? agreeing[0] ?? fitted[0]!;
  const between = rest
    .slice(0, -1)
    .map((word) => readGivenName(word.toLowerCase(), grammar)[0]?.nominative ?? word)
    .map(capital);
  const abroad = grammar.foreign?.get(best.reading.nominative);
  const original = abroad === undefined ? undefined : grammar.original;
  const parts =
    abroad !== undefined && original !== undefined
      ? [abroad, ...between.map(original), original(best.nominative)]
      : [capital(best.reading.nominative), ...between, best.nominative];
  return {
    name: {
      english: parts.map(grammar.latin).join(" "),
      surname: surnameKey(best.nominative),
      gender: best.reading.gender,
      full: true,
    },
    cases: best.cases,
  };
}

/** A surname or a given name alone: who it is, a full name before tells. */
export function bareName(word: string, grammar: NameGrammar): PersonName {
  const given = readGivenName(word.toLowerCase(), grammar)[0];
  if (given !== undefined)
    return {
      english: grammar.latin(capital(given.nominative)),
      surname: surnameKey(word),
      gender: given.gender,
      full: false,
    };
  return { english: grammar.latin(word), surname: surnameKey(word), gender: null, full: false };
}

/** The surnames that a text has after known given names, by what their case forms share. */
export function surnamesIn(text: string, grammar: NameGrammar | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  if (grammar === undefined) return found;
  for (const [, given, surname] of text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (?:\p{Lu}\. )?(\p{Lu}\p{Ll}[\p{L}'’-]+)/gu))
    if (readGivenName(given!.toLowerCase(), grammar).length > 0) found.add(surnameKey(surname!));
  return found;
}

/** The surname of one of a family from its plural: «Міхневичів», "Kowalskich"; null for forms that are no plural. */
export function ofFamily(form: string, gender: Gender, { families = [] }: NameGrammar): string | null {
  for (const [plural, man, woman] of families)
    if (plural.test(form)) return form.replace(plural, gender === "feminine" ? woman : man);
  return null;
}

/** What the case forms of a surname share. */
export const surnameKey = (form: string): string =>
  form
    .toLowerCase()
    .replace(/(?:iego|iemu|iej|ego|emu|ej|ого|ому|ої|ій)$/u, "")
    .replace(/(?:owi|ові|еві|iem|em|ом|ем|им|ų|umi|aus|os|ės|as|is|ys|us|s|[aeiouyąęėįųаеиіоуюяьй]+)$/u, "");

/** `agrees` where given name and surname show a case in common. */
function surnameOf(
  surname: string,
  { gender, cases }: Read,
  grammar: NameGrammar,
): { nominative: string; cases: readonly Case[]; agrees: boolean } {
  // "Coale'as", "Coale'o": a foreign name that only borrows an ending.
  const borrowed = /^(.{2,})['’]\p{L}{1,4}$/u.exec(surname);
  if (borrowed && grammar.original !== undefined) return { nominative: borrowed[1]!, cases, agrees: true };
  const parts = surname.split("-");
  const forms = grammar.surnameEndings.filter(
    (one) => one.gender === gender && surname.toLowerCase().endsWith(one.ending),
  );
  const both = (one: NameEnding): Case[] => one.cases.filter((name) => cases.includes(name));
  const form = forms.find((one) => both(one).length > 0);
  if (form !== undefined) {
    const nominative = parts
      .map((part) =>
        part.toLowerCase().endsWith(form.ending)
          ? part.slice(0, part.length - form.ending.length) + form.nominatives[0]!
          : part,
      )
      .join("-");
    return { nominative, cases: both(form), agrees: true };
  }
  // «Алеся Буневич» is a woman: a man's name that ends in a consonant changes with his given name.
  const unchanged = gender === "masculine" && !cases.includes("nom") && /[бвгджзклмнпрстфхцчшщ]$/u.test(surname);
  return { nominative: surname, cases, agrees: forms.length === 0 && !unchanged };
}
