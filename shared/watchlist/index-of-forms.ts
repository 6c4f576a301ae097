import type { Language } from "../language/languages.ts";
import { foldWord, withoutDiacritics, wordsOf } from "./fold.ts";
import { adjectiveAllForms, lithuanianNominatives, personNameForms, phraseForms } from "./inflection.ts";
import type { Cue, Person } from "./names.ts";
import type { CaseSet } from "./paradigm.ts";
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

/** All forms that can appear in a text of one language. */
export interface FormIndex {
  readonly root: Map<string, Step>;
  /** Forms of given names, with the keys of the names they are forms of. */
  readonly given: Map<string, Set<string>>;
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

class Builder {
  /** True for Latin letters, which are also typed without their diacritics. */
  readonly latin: boolean;
  readonly root = new Map<string, Step>();
  readonly given = new Map<string, Set<string>>();

  constructor(latin: boolean) {
    this.latin = latin;
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
    let map = this.root;
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
      let keys = this.given.get(text);
      if (!keys) this.given.set(text, (keys = new Set()));
      keys.add(key);
    }
  }
}

const isCyrillic = (language: Language): language is "ru" | "be" | "uk" =>
  language === "ru" || language === "be" || language === "uk";

/** Makes the map of forms for texts of a language. */
export function buildFormIndex(registry: Registry, language: Language): FormIndex {
  const builder = new Builder(!isCyrillic(language));
  const languages = new Set<Language>(READ_WITH[language]);
  for (const name of registry.names) {
    if (!languages.has(name.language)) continue;
    const { use, bearer: target, cue } = name;
    if (use === "adjective") {
      for (const form of adjectiveAllForms(name.language, name.text)) {
        builder.add(form.text, { use, target, cases: form.cases, cue });
      }
      const half = halfOfCompound(name.language, name.text);
      if (half) builder.add(half, { use, target, cases: 63, cue });
      continue;
    }
    const section = use === "inhabitants" ? "person" : "noun";
    for (const form of phraseForms(name.language, name.text, section)) {
      builder.add(form.words.join(" "), { use, target, cases: form.cases, cue });
    }
  }
  registry.offices.forEach((office, target) => {
    for (const one of languages) {
      for (const text of office.forms[one]) {
        for (const form of phraseForms(one, text)) {
          builder.add(form.words.join(" "), { use: "office", target, cases: form.cases, cue: "none" });
        }
      }
    }
  });
  for (const one of languages) {
    for (const text of registry.borders.get(one)?.words ?? []) {
      for (const form of phraseForms(one, text)) {
        builder.add(form.words.join(" "), { use: "border", target: 0, cases: form.cases, cue: "none" });
      }
    }
  }
  for (const name of registry.givenNames) {
    for (const one of languages) {
      for (const form of nameForms(one, name.spellings, name.sex, "given", true))
        builder.addGiven(form.text, `${name.sex} ${name.key}`);
    }
  }
  registry.people.forEach((person, target) => {
    for (const one of languages) {
      for (const form of nameForms(one, person.surnames, person.sex, "surname", isEastSlavic(registry, person))) {
        builder.add(form.text, { use: "surname", target, cases: form.cases, cue: "none" });
      }
    }
  });
  return builder;
}

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

/** Forms of a name in a language: its own spellings, and in Latin letters those made from the Cyrillic. */
function nameForms(
  language: Language,
  spellings: Spellings,
  sex: "m" | "f",
  part: "surname" | "given",
  transliterate: boolean,
): { text: string; cases: CaseSet }[] {
  if (isCyrillic(language)) {
    return (spellings[language] ?? []).flatMap((name) => personNameForms(language, name, sex, part));
  }
  const latin = new Set(spellings.latin ?? []);
  if (transliterate) {
    for (const from of ["ru", "be", "uk"] as const) {
      for (const name of spellings[from] ?? []) {
        if (/[a-z]/i.test(name)) continue;
        for (const spelt of latinSpellings(foldWord(name), from, language)) latin.add(capitalised(spelt));
      }
    }
  }
  const forms: { text: string; cases: CaseSet }[] = [];
  for (const name of latin) {
    const bases = language === "lt" ? lithuanianNominatives(name, sex) : [name];
    for (const base of bases) forms.push(...personNameForms(language, base, sex, part));
    forms.push({ text: name, cases: 1 });
  }
  return forms;
}

const capitalised = (name: string): string => name.replace(/^\p{L}|(?<=[ -])\p{L}/gu, (letter) => letter.toUpperCase());
