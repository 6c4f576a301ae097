import type { Language } from "../language/languages.ts";
import { BELARUSIAN } from "./declension/belarusian.ts";
import { LITHUANIAN } from "./declension/lithuanian.ts";
import { POLISH } from "./declension/polish.ts";
import { RUSSIAN } from "./declension/russian.ts";
import { UKRAINIAN } from "./declension/ukrainian.ts";
import { type CaseSet, type Form, type Paradigm, readParadigms } from "./paradigm.ts";

/** Forms of a name of several words, each with the cases it can stand in. */
export interface PhraseForm {
  readonly words: readonly string[];
  readonly cases: CaseSet;
}

type Inflected = "ru" | "be" | "uk" | "pl" | "lt";
const TABLES: Readonly<Record<Inflected, string>> = {
  ru: RUSSIAN,
  be: BELARUSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
  lt: LITHUANIAN,
};
const read = new Map<Inflected, ReadonlyMap<string, Paradigm>>();

function paradigm(language: Inflected, section: string): Paradigm | undefined {
  let sections = read.get(language);
  if (!sections) {
    sections = readParadigms(`shared/watchlist/declension (${language})`, TABLES[language]);
    read.set(language, sections);
  }
  return sections.get(section);
}

const isInflected = (language: Language): language is Inflected => language in TABLES;

/** Endings that make a word an adjective beside a noun, by gender; the first that fits decides. */
const ADJECTIVES: Readonly<Record<Inflected, readonly (readonly [RegExp, "m" | "f" | "n" | "p"])[]>> = {
  ru: [
    [/(?:ий|ый|ой)$/, "m"],
    [/(?:ая|яя|[Нн]аша)$/, "f"],
    [/(?:ое|ее)$/, "n"],
    [/(?:ие|ые)$/, "p"],
  ],
  be: [
    [/(?:кі|ні|ы)$/, "m"],
    [/(?:ая|яя)$/, "f"],
    [/(?:ае|яе)$/, "n"],
    [/(?:[кгх]ія|[нвшлмчж]ыя)$/, "p"],
  ],
  uk: [
    [/(?:ий|ій)$/, "m"],
    [/(?:[ктнвчш]а|ня)$/, "f"],
    [/(?:[ктнвчш]е|нє)$/, "n"],
    [/(?:[ктнвчш]і)$/, "p"],
  ],
  pl: [
    [/(?:[knwczdłtr]y|ki|ni|gi|ci)$/, "m"],
    [/(?:sk|ck|n|w|cz|ż|t|ł)a$/, "f"],
    [/(?:sk|ck|n|w|cz)i?e$/, "n"],
  ],
  lt: [
    [/inis$|asis$/, "m"],
    [/inė$|oji$/, "f"],
  ],
};
const PLURAL_ADJECTIVE_PL = /(?:sk|ck|n|w)i?e$|scy$|ccy$|ni$/;

/** Forms of a single word as it is: no table, or a word of another alphabet. */
const unchanged = (word: string): Form[] => [{ text: word, cases: 63 }];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const inAlphabet = (language: Language, word: string): boolean =>
  CYRILLIC.test(word) === (language === "ru" || language === "be" || language === "uk");

function nounForms(language: Inflected, word: string, section: "noun" | "person"): Form[] {
  if (!inAlphabet(language, word)) return unchanged(word);
  const capitals = word.length > 1 && word === word.toUpperCase();
  if (capitals) {
    // Abbreviations take the endings of hard nouns when they are spoken as words (ОМОНа, МИДом), in small letters.
    const last = word.slice(-1).toLowerCase();
    if ("аеёиіоуыэюяaeiouy".includes(last) || !/[аеёиіоуыэюяaeiouy]/i.test(word)) return unchanged(word);
    if (language === "lt" || language === "pl") return unchanged(word);
    const lower = paradigm(language, section)?.forms(word.toLowerCase()) ?? [];
    return lower
      .map((form) => ({ text: word + form.text.slice(word.length), cases: form.cases }))
      .filter((form) => form.text.length >= word.length);
  }
  return paradigm(language, section)?.forms(word) ?? unchanged(word);
}

function adjectiveForms(language: Inflected, word: string, gender: "m" | "f" | "n" | "p"): Form[] {
  return paradigm(language, `adjective ${gender}`)?.forms(word) ?? unchanged(word);
}

/** Which gender the adjective beside a noun has, or null where the word is no adjective. */
function genderOf(language: Inflected, word: string): "m" | "f" | "n" | "p" | null {
  const lower = word.toLowerCase();
  return ADJECTIVES[language].find(([ending]) => ending.test(lower))?.[1] ?? null;
}

function combine(parts: readonly (readonly Form[])[]): PhraseForm[] {
  let forms: { words: string[]; cases: CaseSet }[] = [{ words: [], cases: 63 }];
  for (const alternatives of parts) {
    const next: { words: string[]; cases: CaseSet }[] = [];
    for (const form of forms) {
      for (const alternative of alternatives) {
        const cases = form.cases & alternative.cases;
        if (cases) next.push({ words: [...form.words, alternative.text], cases });
      }
    }
    forms = next;
  }
  return forms;
}

/**
 * All forms of a name of one or more words. Adjectives before the first noun agree with it, what follows the noun stays as it is
 * («Следственный комитет», «Министерство внутренних дел»); in Polish adjectives after the noun agree too («Komitet Śledczy»);
 * in Lithuanian the last word is the noun («Valstybės saugumo komitetas»).
 */
export function phraseForms(language: Language, phrase: string, section: "noun" | "person" = "noun"): PhraseForm[] {
  const words = phrase.split(" ");
  if (!isInflected(language)) {
    const plain: PhraseForm[] = [{ words, cases: 63 }];
    const last = words[words.length - 1]!;
    // German genitives: des Außenministeriums, Lukaschenkos.
    if (language === "de" && /[^sxzß]$/.test(last) && /\p{L}$/u.test(last)) {
      plain.push({ words: [...words.slice(0, -1), `${last}s`], cases: 2 });
    }
    return language === "de" ? germanForms(plain) : plain;
  }
  if (language === "lt") {
    return combine(
      words.map((word, index) => {
        if (index === words.length - 1) return nounForms("lt", word, section);
        const gender = genderOf("lt", word);
        return gender ? adjectiveForms("lt", word, gender) : unchanged(word);
      }),
    );
  }
  let noun = false;
  const parts: Form[][] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const gender = inAlphabet(language, word) ? genderOf(language, word) : null;
    const more = index < words.length - 1;
    if (!noun && gender && more) {
      const plural = language === "pl" && PLURAL_ADJECTIVE_PL.test(word) && /[iyec]$/.test(words[words.length - 1]!);
      parts.push(adjectiveForms(language, word, plural ? "p" : gender));
    } else if (!noun) {
      noun = true;
      const adjectival = words.length === 1 && gender && /(?:ский|цкий|скі|цкі|ський|цький)$/.test(word);
      parts.push(adjectival ? adjectiveForms(language, word, gender) : nounForms(language, word, section));
    } else if (language === "pl" && gender && /^\p{Lu}/u.test(word)) {
      parts.push(adjectiveForms(language, word, gender));
    } else {
      for (; index < words.length; index++) parts.push(unchanged(words[index]!));
    }
  }
  return combine(parts);
}

/** "Europäisches Parlament" is "das Europäische Parlament" and "des Europäischen Parlaments"; "Vereinte Nationen" are "die Vereinten Nationen". */
function germanForms(plain: readonly PhraseForm[]): PhraseForm[] {
  const forms = [...plain];
  for (const { words, cases } of plain) {
    const declined = words.map(
      (word, at) => /^\p{Lu}\p{Ll}{2,}(?:e[rs]?)$/u.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? ""),
    );
    if (!declined.includes(true)) continue;
    for (const ending of ["e", "en", "er", "es", "em"]) {
      const form = words.map((word, at) => (declined[at] ? word.replace(/e[rs]?$/u, ending) : word));
      if (form.join(" ") !== words.join(" ")) forms.push({ words: form, cases });
    }
  }
  return forms;
}

const GERMAN_ADJECTIVE_ENDINGS = ["", "e", "er", "es", "en", "em"];

/** All forms of an adjective from its masculine nominative (German: its bare stem), over genders, numbers and cases. */
export function adjectiveAllForms(language: Language, adjective: string): Form[] {
  if (language === "en") return unchanged(adjective);
  if (language === "de") {
    // "Minsker" stays as it is.
    if (/^\p{Lu}/u.test(adjective) && adjective.endsWith("er")) return unchanged(adjective);
    return GERMAN_ADJECTIVE_ENDINGS.map((ending) => ({ text: adjective + ending, cases: 63 }));
  }
  if (!isInflected(language)) return unchanged(adjective);
  const forms = new Map<string, CaseSet>();
  const add = (list: readonly Form[]) => {
    for (const form of list) forms.set(form.text, (forms.get(form.text) ?? 0) | form.cases);
  };
  add(adjectiveForms(language, adjective, "m"));
  const [, feminine, neuter, plural] = gendersOf(language, adjective);
  if (feminine) add(adjectiveForms(language, feminine, "f"));
  if (neuter) add(adjectiveForms(language, neuter, "n"));
  if (plural) add(adjectiveForms(language, plural, "p"));
  if (language === "pl" && /[sc]ki$/.test(adjective)) add(adjectiveForms("pl", adjective.replace(/ki$/, "cy"), "p"));
  return [...forms].map(([text, cases]) => ({ text, cases }));
}

function gendersOf(language: Inflected, adjective: string): readonly string[] {
  return (
    paradigm(language, "genders")
      ?.forms(adjective)
      .map((form) => form.text) ?? []
  );
}

/** All forms of a surname or given name of one person. */
export function personNameForms(language: Language, name: string, sex: "m" | "f", part: "surname" | "given"): Form[] {
  if (language === "de") {
    return /[sxzß]$/.test(name)
      ? unchanged(name)
      : [
          { text: name, cases: 63 },
          { text: `${name}s`, cases: 2 },
        ];
  }
  if (!isInflected(language) || !inAlphabet(language, name)) return unchanged(name);
  const table = paradigm(language, `${part} ${sex}`);
  if (!table) return unchanged(name);
  const words = name.split(/([ -])/);
  const last = words[words.length - 1]!;
  const forms = table.forms(last);
  if (words.length === 1) return forms;
  const head = words.slice(0, -1).join("");
  return forms.map((form) => ({ text: head + form.text, cases: form.cases }));
}

/** Lithuanian gives foreign names its own endings: Putinas, Protasevičius, Makejus, Bialiackis. */
export function lithuanianNominatives(base: string, sex: "m" | "f"): string[] {
  if (sex === "f") return /[aėe]$/.test(base) ? [base] : [base, `${base}a`];
  if (/(?:as|us|is|ys|a|o|ė|ė|i)$/.test(base) && !/ij$/.test(base)) {
    return /sk[iy]$|ck[iy]$/.test(base) ? [`${base.slice(0, -1)}is`, base] : [base];
  }
  if (/ij$/.test(base)) return [`${base.slice(0, -2)}is`, `${base}us`];
  if (/yj$/.test(base)) return [`${base.slice(0, -2)}as`];
  if (/j$/.test(base)) return [`${base}us`];
  if (/[čšžc]$/.test(base)) return [`${base}ius`, `${base}as`];
  if (/[bdfghklmnprstvwxz]$/.test(base)) return [`${base}as`, `${base}is`];
  return [base];
}
