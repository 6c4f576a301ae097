import { foldWord } from "./fold.ts";
import { personNameForms } from "./inflection.ts";
import type { CountryCode } from "./mention.ts";
import type { GivenName } from "./names.ts";
import { theRegistry } from "./registry.ts";
import { type LocalName, nameInCases } from "./spelling.ts";
import { latinSpellings } from "./transliteration.ts";

/** Names of people whom the watchlist does not hold, in Cyrillic letters. */

type Cyrillic = "ru" | "be";

/** What one letter more or less, or another, costs; names of eight letters and more may differ in two. */
const LONG = 8;

const ENDINGS: Readonly<Record<Cyrillic, readonly string[]>> = {
  ru: ["", "а", "я", "ий", "ый", "ой", "ая", "о", "ь", "й"],
  be: ["", "а", "я", "і", "ы", "ая", "о", "ь", "й"],
};

/** Letters that the other language lacks. */
const FOREIGN: Readonly<Record<Cyrillic, RegExp>> = { ru: /[іў'’]/iu, be: /[ищъ]/iu };

/**
 * Latin letters of the usual English spelling, longest first. What it does not tell (a soft sign after l, э or е, о or а across the two
 * languages) is left alone by `spelt`.
 */
const LETTERS: Readonly<Record<Cyrillic, string>> = {
  ru: "shch=щ zh=ж kh=х ts=ц ch=ч sh=ш yu=ю ya=я yo=ё ye=е ai=ай ei=ей oi=ой ui=уй ay=ай ey=ей oy=ой a=а b=б v=в g=г d=д e=е z=з i=и k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф y=ы",
  be: "shch=шч zh=ж kh=х ts=ц ch=ч sh=ш dz=дз yu=ю iu=ю ya=я ia=я yo=ё io=ё ye=е ie=е au=аў ou=оў eu=еў ai=ай ei=эй oi=ой ui=уй ay=ай ey=эй oy=ой re=рэ a=а b=б v=в h=г d=д e=е z=з i=і k=к l=л m=м n=н o=о p=п r=р s=с t=т u=у f=ф y=ы",
};
const SUFFIXES: Readonly<Record<Cyrillic, string>> = {
  ru: "skaya=ская tskaya=цкая sky=ский skiy=ский tsky=цкий ov=ов ova=ова ev=ев eva=ева",
  be: "skaya=ская skaia=ская ski=скі tski=цкі ou=оў ova=ова au=аў ava=ава eu=еў eva=ева",
};

/** Signs that a name is spelt after one of the two languages. */
const MARKS: Readonly<Record<Cyrillic, RegExp>> = {
  ru: /g|(?:ov|ev|sky)$/,
  be: /(?<![scktz])h|[aoe]u(?![aeiouy])|i[au]|dz|ski$/,
};

const pairs = (list: string): (readonly [string, string])[] =>
  list.split(" ").map((pair) => pair.split("=") as [string, string]);

let givenNames: ReadonlyMap<string, GivenName> | null = null;

/** Given names by every Latin spelling. */
function givenName(latin: string): GivenName | null {
  if (givenNames === null) {
    const found = new Map<string, GivenName>();
    for (const name of theRegistry().givenNames) {
      const made = (["ru", "be"] as const).flatMap((from) =>
        (name.spellings[from] ?? [])
          .filter((text) => !/[a-z]/i.test(text))
          .flatMap((text) => latinSpellings(foldWord(text), from, "en")),
      );
      for (const spelling of [...(name.spellings.latin ?? []), ...made]) {
        const key = spelling.toLowerCase();
        if (!found.has(key)) found.set(key, name);
      }
    }
    givenNames = found;
  }
  return givenNames.get(latin.toLowerCase()) ?? null;
}

/**
 * The Cyrillic name of a person whom readings call `Given Surname` in Latin letters: as a text in Cyrillic letters names them, else by
 * the letters of the usual English spelling, where these leave no doubt. Null where the given name is not known, or doubt remains.
 * @param texts quotes and titles that may name the person
 */
export function cyrillicName(latin: string, language: Cyrillic, texts: readonly string[]): LocalName | null {
  const [given, surname, ...more] = latin.split(" ");
  if (given === undefined || surname === undefined || more.length > 0 || !/^[A-Z][a-z-]+$/.test(surname)) return null;
  const name = givenName(given);
  const own = name?.spellings[language]?.[0];
  if (name === null || own === undefined) return null;
  const found = named(surname, name.sex, language, texts) ?? spelt(given, surname, name, language);
  return found === null ? null : nameInCases(own, found, name.sex, language);
}

/** The nominative of a word of the texts that is spelt like the surname. */
function named(surname: string, sex: "m" | "f", language: Cyrillic, texts: readonly string[]): string | null {
  const latin = surname.toLowerCase();
  let best: { name: string; distance: number } | null = null;
  for (const token of new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{Script=Cyrillic}'’-]{2,}/gu) ?? []))) {
    if (FOREIGN[language].test(token)) continue;
    for (const name of nominatives(token, sex, language)) {
      const spellings = (["ru", "be"] as const).flatMap((from) => latinSpellings(foldWord(name), from, "en"));
      const distance = Math.min(...spellings.map((spelling) => editDistance(spelling, latin)));
      const most = latin.length >= LONG ? 2 : 1;
      if (distance <= most && (best === null || distance < best.distance)) best = { name, distance };
    }
  }
  return best?.name ?? null;
}

/** What a word can be a form of, itself first. */
function nominatives(token: string, sex: "m" | "f", language: Cyrillic): string[] {
  const stems = [0, 1, 2, 3].map((cut) => token.slice(0, token.length - cut)).filter((stem) => stem.length > 2);
  const candidates = new Set([token, ...stems.flatMap((stem) => ENDINGS[language].map((ending) => stem + ending))]);
  return [...candidates].filter((name) =>
    personNameForms(language, name, sex, "surname").some(({ text }) => text === token),
  );
}

/** By letters, where the spelling is after the same language and hides nothing. */
function spelt(given: string, surname: string, { spellings }: GivenName, language: Cyrillic): string | null {
  const latin = surname.toLowerCase();
  const other = language === "ru" ? "be" : "ru";
  const after = (from: Cyrillic) =>
    (spellings[from] ?? []).some((text) => latinSpellings(foldWord(text), from, "en").includes(given.toLowerCase()));
  const isOther = MARKS[other].test(latin) || (after(other) && !after(language));
  const isOwn = MARKS[language].test(latin) || (after(language) && !after(other));
  // A soft sign after l is not written, and e and i at the beginning stand for several letters.
  if (!isOwn || isOther || /l(?![aeiouyl])|^[ei]|['hjwxq]$|[jwxq]/.test(latin)) return null;
  const ending = pairs(SUFFIXES[language])
    .toSorted((a, b) => b[0].length - a[0].length)
    .find(([suffix]) => latin.endsWith(suffix));
  let rest = ending === undefined ? latin : latin.slice(0, -ending[0].length);
  let text = "";
  while (rest !== "") {
    const pair = pairs(LETTERS[language]).find(([letters]) => rest.startsWith(letters));
    if (pair === undefined) return null;
    text += pair[1];
    rest = rest.slice(pair[0].length);
  }
  text += ending?.[1] ?? "";
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])));
    }
    row = next;
  }
  return row[b.length]!;
}

/** A name in Cyrillic letters as English outlets spell it; names in other letters as they are. */
export function latinName(name: string): string {
  return name.replace(/[\p{Script=Cyrillic}'’]+/gu, (word) => {
    if (!/\p{Script=Cyrillic}/u.test(word)) return word;
    const from = /[іў]/iu.test(word) ? "be" : "ru";
    const [latin = word] = latinSpellings(foldWord(word), from, "en");
    return /^\p{Lu}/u.test(word) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
  });
}

/** The usual adjective of a country in Russian or Belarusian, in the nominative masculine (белорусский), or null. */
export function localAdjective(country: CountryCode, language: Cyrillic): string | null {
  const registry = theRegistry();
  const bearer = registry.bearers.findIndex(({ entity }) => entity?.id === `country:${country}`);
  return [...registry.names([language], bearer)].find(({ use }) => use === "adjective")?.text ?? null;
}
