import type { Language } from "../language/languages.ts";
import { foldWord, withoutDiacritics, wordsOf } from "./fold.ts";
import { adjectiveAllForms, lithuanianNominatives, personNameForms, phraseForms } from "./inflection.ts";
import type { Cue, Person } from "./names.ts";
import type { CaseSet, Form } from "./paradigm.ts";
import type { Registry } from "./registry.ts";
import { latinSpellings } from "./transliteration.ts";

/** What a sequence of words can stand for. */
export interface Reading {
  readonly use: "name" | "adjective" | "inhabitants" | "surname" | "office" | "border";
  /** Index into the registry's bearers, its people for surnames, its offices for offices; 0 for borders. */
  readonly target: number;
  readonly cases: CaseSet;
  /** 0: any letters; 1: the first word begins with a capital; 2: it stands in capitals. */
  readonly shape: 0 | 1 | 2;
  readonly cue: Cue;
}

/** A step of the map of forms: the words that may follow, and what the words so far stand for. */
export interface Step {
  next: Map<string, Step> | null;
  readings: readonly Reading[];
}

/**
 * All forms that can appear in a text of one language. Names are inflected when a text first has a word that begins with their first
 * letters: an article has a fifth of them, and the first one need not wait for the rest.
 */
export interface FormIndex {
  /** What a folded word begins. */
  first(word: string): Step | undefined;
  /** The keys of the given names that a folded word is a form of. */
  given(word: string): ReadonlySet<string> | undefined;
}

/** The languages whose forms count in a text of a language: texts quote their neighbours. */
const READ_WITH: Readonly<Record<Language, readonly Language[]>> = {
  en: ["en"],
  ru: ["ru", "be"],
  be: ["be", "ru"],
  uk: ["uk", "ru", "be"],
  pl: ["pl", "en"],
  lt: ["lt", "en"],
  de: ["de", "en"],
};

const NONE: readonly Reading[] = [];

/** A word of plain Cyrillic or Latin letters. */
const ONE_WORD = /^[A-Za-z\u00c0-\u024f\u0400-\u04ff]+$/;

/** So many letters names wait under. */
const BEGINNING = 3;
/** All forms of a name whose first word has so many letters begin alike («Рига» has «Ризі», «Цель» «Цля»); a test holds the data to it. */
const BEGINS_ALIKE = 5;
/** A beginning long enough of letters that are looked up as they are. */
const PLAIN_BEGINNING = /^[A-Za-zА-ЩЫЭ-ЯІЎЄЇа-щыэ-яіўєї]{5}/;
const firstWord = (text: string): string => (ONE_WORD.test(text) ? foldWord(text) : (wordsOf(text)[0]?.folded ?? ""));
const beginningOf = (folded: string): string => withoutDiacritics(folded).slice(0, BEGINNING);

/** The folded letters that all forms of a name begin with, or null where they may differ. */
export function commonBeginning(name: string): string | null {
  if (PLAIN_BEGINNING.test(name)) return name.slice(0, BEGINNING).toLowerCase();
  const first = firstWord(name);
  return first.length < BEGINS_ALIKE ? null : beginningOf(first);
}

class Builder implements FormIndex {
  /** True for Latin letters, which are also typed without their diacritics. */
  readonly latin: boolean;
  readonly #root = new Map<string, Step>();
  readonly #given = new Map<string, Set<string>>();
  /** What is to be added, in order, once a word begins so. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(latin: boolean) {
    this.latin = latin;
  }

  first(word: string): Step | undefined {
    this.#open(beginningOf(word));
    return this.#root.get(word);
  }

  given(word: string): ReadonlySet<string> | undefined {
    this.#open(beginningOf(word));
    return this.#given.get(word);
  }

  #open(beginning: string): void {
    const waiting = this.#waiting.get(beginning);
    if (waiting === undefined) return;
    this.#waiting.delete(beginning);
    for (const add of waiting) add();
  }

  /** Has the forms of a name put in when a word first begins like it. */
  later(name: string, forms: () => readonly Form[], put: (form: Form) => void): void {
    const beginning = commonBeginning(name);
    if (beginning === null) for (const form of forms()) this.#wait(beginningOf(firstWord(form.text)), () => put(form));
    else
      this.#wait(beginning, () => {
        for (const form of forms()) put(form);
      });
  }

  #wait(beginning: string, add: () => void): void {
    const waiting = this.#waiting.get(beginning);
    if (waiting) waiting.push(add);
    else this.#waiting.set(beginning, [add]);
  }

  /** Adds a form that is one word, or several parted by spaces, hyphens and signs. */
  add(text: string, reading: Omit<Reading, "shape">): void {
    const code = text.charCodeAt(0);
    const upper = (code >= 65 && code <= 90) || (code >= 0x410 && code <= 0x42f) || /^\p{Lu}/u.test(text);
    // Most forms are one plain word and need no cutting up.
    const words = ONE_WORD.test(text) ? null : wordsOf(text);
    if (words?.length === 0) return;
    const first = words?.[0]?.text ?? text;
    const capitals =
      upper && first.length > 1 && words?.length !== 2 && first.charAt(1) !== first.charAt(1).toLowerCase();
    const shape = capitals && (words === null || words.length === 1) ? 2 : upper ? 1 : 0;
    const folded = words?.map((word) => word.folded) ?? [foldWord(text)];
    const full: Reading = { use: reading.use, target: reading.target, cases: reading.cases, cue: reading.cue, shape };
    this.#put(folded, full);
    if (!this.latin) return;
    const plain = folded.map(withoutDiacritics);
    if (plain.some((word, index) => word !== folded[index])) this.#put(plain, full);
  }

  #put(words: readonly string[], reading: Reading): void {
    let map = this.#root;
    let step: Step | undefined;
    for (let index = 0; index < words.length; index++) {
      if (step) map = step.next ??= new Map();
      step = map.get(words[index]!);
      if (!step) map.set(words[index]!, (step = { next: null, readings: NONE }));
    }
    const readings = step!.readings;
    const known = readings.findIndex(
      (other) => other.target === reading.target && other.use === reading.use && other.shape === reading.shape,
    );
    if (known < 0) step!.readings = readings.length === 0 ? [reading] : [...readings, reading];
    else if ((readings[known]!.cases | reading.cases) !== readings[known]!.cases) {
      step!.readings = readings.with(known, { ...readings[known]!, cases: readings[known]!.cases | reading.cases });
    }
  }

  addGiven(form: string, key: string): void {
    for (const text of new Set([foldWord(form), withoutDiacritics(foldWord(form))])) {
      let keys = this.#given.get(text);
      if (!keys) this.#given.set(text, (keys = new Set()));
      keys.add(key);
    }
  }
}

const isCyrillic = (language: Language): language is "ru" | "be" | "uk" =>
  language === "ru" || language === "be" || language === "uk";

/** Makes the map of forms for texts of a language. */
export function buildFormIndex(registry: Registry, language: Language): FormIndex {
  const builder = new Builder(!isCyrillic(language));
  const languages = READ_WITH[language];
  for (const name of registry.names(languages)) {
    const { use, bearer: target, cue } = name;
    if (use === "adjective") {
      builder.later(
        name.text,
        () => adjectiveAllForms(name.language, name.text),
        ({ text, cases }) => builder.add(text, { use, target, cases, cue }),
      );
      const half = halfOfCompound(name.language, name.text);
      if (half)
        builder.later(
          half,
          () => [{ text: half, cases: 63 }],
          ({ text, cases }) => builder.add(text, { use, target, cases, cue }),
        );
      continue;
    }
    const section = use === "inhabitants" ? "person" : "noun";
    builder.later(
      name.text,
      () => formsOfPhrase(name.language, name.text, section),
      ({ text, cases }) => builder.add(text, { use, target, cases, cue }),
    );
  }
  registry.offices.forEach((office, target) => {
    for (const one of languages) {
      for (const name of office.forms[one]) {
        builder.later(
          name,
          () => formsOfPhrase(one, name),
          ({ text, cases }) => builder.add(text, { use: "office", target, cases, cue: "none" }),
        );
      }
    }
  });
  for (const one of languages) {
    for (const name of registry.borders.get(one)?.words ?? []) {
      builder.later(
        name,
        () => formsOfPhrase(one, name),
        ({ text, cases }) => builder.add(text, { use: "border", target: 0, cases, cue: "none" }),
      );
    }
  }
  for (const { spellings, sex, key } of registry.givenNames) {
    for (const one of languages) {
      for (const name of spelt(one, spellings, true)) {
        builder.later(
          name,
          () => nameForms(one, name, sex, "given"),
          ({ text }) => builder.addGiven(text, `${sex} ${key}`),
        );
      }
    }
  }
  registry.people.forEach((person, target) => {
    for (const one of languages) {
      for (const name of spelt(one, person.surnames, isEastSlavic(registry, person))) {
        builder.later(
          name,
          () => nameForms(one, name, person.sex, "surname"),
          ({ text, cases }) => builder.add(text, { use: "surname", target, cases, cue: "none" }),
        );
      }
    }
  });
  return builder;
}

const formsOfPhrase = (language: Language, phrase: string, section?: "noun" | "person"): Form[] =>
  phraseForms(language, phrase, section).map(({ words, cases }) => ({ text: words.join(" "), cases }));

/** The first half of "польско-белорусский", "polsko-białoruski", «беларуска-польскі»; null where the language has none. */
function halfOfCompound(language: Language, adjective: string): string | null {
  if (language === "ru" && adjective.endsWith("ий")) return `${adjective.slice(0, -2)}о`;
  if (language === "uk" && adjective.endsWith("ий")) return `${adjective.slice(0, -2)}о`;
  if (language === "be" && adjective.endsWith("кі")) return `${adjective.slice(0, -1)}а`;
  if (language === "pl" && adjective.endsWith("ki")) return `${adjective.slice(0, -1)}o`;
  return null;
}

function isEastSlavic(registry: Registry, person: Person): boolean {
  const country = registry.bearers[person.bearer]?.entity?.country;
  return country === "BLR" || country === "RUS" || country === "UKR";
}

type Spellings = Readonly<Partial<Record<Language | "latin", readonly string[]>>>;

/** How a name is spelt in a language: its own spellings, and in Latin letters those made from the Cyrillic. */
function spelt(language: Language, spellings: Spellings, transliterate: boolean): Iterable<string> {
  if (isCyrillic(language)) return spellings[language] ?? [];
  const latin = new Set(spellings.latin ?? []);
  if (transliterate) {
    for (const from of ["ru", "be", "uk"] as const) {
      for (const name of spellings[from] ?? []) {
        if (/[a-z]/i.test(name)) continue;
        for (const spelling of latinSpellings(foldWord(name), from, language)) latin.add(capitalised(spelling));
      }
    }
  }
  return latin;
}

/** Forms of a name spelt in a language. */
export function nameForms(language: Language, name: string, sex: "m" | "f", part: "surname" | "given"): Form[] {
  if (isCyrillic(language)) return personNameForms(language, name, sex, part);
  const bases = language === "lt" ? lithuanianNominatives(name, sex) : [name];
  return [...bases.flatMap((base) => personNameForms(language, base, sex, part)), { text: name, cases: 1 }];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const capitalised = (name: string): string =>
  /[ -]/.test(name)
    ? name
        .split(/(?<=[ -])/)
        .map(capital)
        .join("")
    : capital(name);
