import { foldWord } from "./fold.ts";

/**
 * The ways East Slavic names are spelt in Latin letters: one line a way, `name from-language: letter=spelling …`, the rest as in
 * the base tables. Outlets mix habits, so every name is spelt in all of them and each spelling leads to the same entity.
 */
const RUSSIAN_BASE =
  "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya '=";
const BELARUSIAN_BASE =
  "а=a б=b в=v г=h д=d е=e ж=zh з=z і=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh ы=y ь= э=e ю=iu я=ia ё=io '=";
const UKRAINIAN_BASE =
  "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '=";

/** `endings` are replaced before letters; `rewrites` work on the Latin outcome. */
interface Scheme {
  readonly base: string;
  readonly letters?: string;
  readonly endings?: string;
  readonly rewrites?: readonly (readonly [RegExp, string])[];
}

const VOWEL_S: readonly [RegExp, string] = [/([aeiouy])s(?=[aeiouy])/g, "$1ss"];
const SOFT_L: readonly [RegExp, string] = [/l(?![eiyj])/g, "ł"];

const SCHEMES: Readonly<Record<string, Readonly<Record<string, readonly Scheme[]>>>> = {
  en: {
    ru: [
      { base: RUSSIAN_BASE, endings: "ий=y ый=y", rewrites: [[/^e/, "ye"]] },
      { base: RUSSIAN_BASE, endings: "ий=y ый=y", rewrites: [[/([aeiou])e/g, "$1ye"]] },
      { base: RUSSIAN_BASE, endings: "ий=iy ый=yy" },
      { base: RUSSIAN_BASE, letters: "ю=iu я=ia й=i", endings: "ий=i ый=y" },
      { base: RUSSIAN_BASE, letters: "ю=ju я=ja й=j х=h ц=c" },
    ],
    be: [
      { base: BELARUSIAN_BASE, endings: "скі=ski" },
      { base: BELARUSIAN_BASE, letters: "ю=yu я=ya й=y ё=yo", rewrites: [[/^e/, "ye"]] },
      { base: BELARUSIAN_BASE, letters: "ю=yu я=ya й=y ё=yo ў=w", rewrites: [[/([aeiou])e/g, "$1ye"]] },
      { base: BELARUSIAN_BASE, letters: "ў=w" },
      { base: BELARUSIAN_BASE, letters: "ў=v ю=yu я=ya й=y" },
      { base: BELARUSIAN_BASE, letters: "ж=z х=ch ц=c ч=c ш=s ю=ju я=ja й=j ё=jo", rewrites: [[/^e/, "je"]] },
      { base: BELARUSIAN_BASE, letters: "ж=z х=ch ц=c ч=c ш=s ю=iu я=ia й=j ё=io" },
    ],
    uk: [
      { base: UKRAINIAN_BASE, endings: "ий=y ій=iy", rewrites: [[/^ie/, "ye"]] },
      { base: UKRAINIAN_BASE, letters: "ю=yu я=ya й=y", endings: "ий=yi ій=ii" },
    ],
  },
  pl: {
    ru: [
      {
        base: RUSSIAN_BASE,
        letters: "в=w ж=ż х=ch ц=c ч=cz ш=sz щ=szcz ю=ju я=ja й=j",
        endings: "ский=ski цкий=cki ская=ska цкая=cka ий=i ый=y",
        rewrites: [SOFT_L, [/([dnrtsz])e/g, "$1ie"], [/([nrktgs])ja/g, "$1ia"]],
      },
      {
        base: RUSSIAN_BASE,
        letters: "в=w ж=ż х=ch ц=c ч=cz ш=sz щ=szcz ю=ju я=ja й=j",
        endings: "ский=ski цкий=cki ская=ska цкая=cka ий=i ый=y",
        rewrites: [SOFT_L],
      },
    ],
    be: [
      {
        base: BELARUSIAN_BASE,
        letters: "в=w ў=u ж=ż х=ch ц=c ч=cz ш=sz ю=iu я=ia й=j",
        endings: "скі=ski цкі=cki ская=ska цкая=cka",
        rewrites: [SOFT_L],
      },
      {
        base: BELARUSIAN_BASE,
        letters: "в=w ў=u ж=ż х=ch ц=c ч=cz ш=sz ю=iu я=ia й=j",
        endings: "скі=ski цкі=cki ская=ska цкая=cka",
        rewrites: [[/lia/g, "la"], [/liu/g, "lu"], SOFT_L],
      },
      {
        base: BELARUSIAN_BASE,
        letters: "в=w ў=u ж=ż х=ch ц=c ч=cz ш=sz ю=ju я=ja й=j",
        endings: "скі=ski цкі=cki ская=skaja цкая=ckaja",
        rewrites: [SOFT_L],
      },
    ],
    uk: [
      {
        base: UKRAINIAN_BASE,
        letters: "в=w ж=ż х=ch ц=c ч=cz ш=sz щ=szcz ю=iu я=ia й=j г=h",
        endings: "ський=ski цький=cki ська=ska цька=cka ий=y",
        rewrites: [SOFT_L],
      },
    ],
  },
  lt: {
    ru: [
      { base: RUSSIAN_BASE, letters: "ж=ž х=ch ц=c ч=č ш=š щ=šč ю=iu я=ia й=j", endings: "ая=aja ий=ij ый=yj ова=ova" },
    ],
    be: [
      { base: BELARUSIAN_BASE, letters: "ж=ž х=ch ц=c ч=č ш=š ю=iu я=ia й=j", endings: "ая=aja" },
      { base: BELARUSIAN_BASE, letters: "ж=ž х=ch ц=c ч=č ш=š ю=iu я=ia й=j г=g", endings: "ая=aja" },
    ],
    uk: [{ base: UKRAINIAN_BASE, letters: "ж=ž х=ch ц=c ч=č ш=š щ=šč й=j", endings: "ий=yj" }],
  },
  de: {
    ru: [
      {
        base: RUSSIAN_BASE,
        letters: "в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja й=j",
        endings: "ий=i ый=y",
      },
      {
        base: RUSSIAN_BASE,
        letters: "в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja й=i",
        endings: "ий=ij ый=y",
        rewrites: [VOWEL_S],
      },
    ],
    be: [
      { base: BELARUSIAN_BASE, letters: "в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch ю=ju я=ja й=j" },
      { base: BELARUSIAN_BASE, letters: "в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch ю=ju я=ja й=i", rewrites: [VOWEL_S] },
    ],
    uk: [{ base: UKRAINIAN_BASE, letters: "в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja й=j" }],
  },
};

interface Compiled {
  readonly letters: ReadonlyMap<string, string>;
  readonly endings: readonly (readonly [string, string])[];
  readonly rewrites: readonly (readonly [RegExp, string])[];
}

const pairs = (list: string): [string, string][] =>
  list
    .split(" ")
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);

const compiled = new Map<Scheme, Compiled>();
function compile(scheme: Scheme): Compiled {
  let found = compiled.get(scheme);
  if (!found) {
    found = {
      letters: new Map([...pairs(scheme.base), ...pairs(scheme.letters ?? "")]),
      endings: pairs(scheme.endings ?? ""),
      rewrites: scheme.rewrites ?? [],
    };
    compiled.set(scheme, found);
  }
  return found;
}

/**
 * Spells a folded Cyrillic word of `from` in the Latin letters of `to`, in each habit its outlets have.
 * Returns lower-case spellings without doubles.
 */
export function latinSpellings(word: string, from: "ru" | "be" | "uk", to: "en" | "pl" | "lt" | "de"): string[] {
  const spellings = new Set<string>();
  for (const scheme of SCHEMES[to]?.[from] ?? []) {
    const { letters, endings, rewrites } = compile(scheme);
    const ending = endings.find(([suffix]) => word.endsWith(suffix));
    const stem = ending ? word.slice(0, -ending[0].length) : word;
    let spelt = "";
    for (const letter of stem) spelt += letters.get(letter) ?? letter;
    spelt += ending?.[1] ?? "";
    for (const [pattern, replacement] of rewrites) spelt = spelt.replace(pattern, replacement);
    spellings.add(spelt);
  }
  return [...spellings];
}

/** A place's Russian or Belarusian name in Latin letters, in each habit of English or German papers; none that are too short. */
export function placeInLatin(name: string, from: "ru" | "be", to: "en" | "de"): string[] {
  const words = name.split(" ").map((word) => latinSpellings(foldWord(word), from, to));
  const habits = Math.max(...words.map((spellings) => spellings.length));
  return Array.from({ length: habits }, (_, habit) =>
    words
      .map((spellings) => spellings[Math.min(habit, spellings.length - 1)] ?? "")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
  ).filter((spelling) => spelling.length >= SPELT);
}
/** Shorter spellings are words of other languages, too ("Ive", "Losa"). */
const SPELT = 5;
