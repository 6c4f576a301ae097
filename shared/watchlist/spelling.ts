import type { DigestLanguage } from "../language/languages.ts";
import { personNameForms, phraseForms } from "./inflection.ts";
import { CASES, type CaseSet } from "./paradigm.ts";
import { theRegistry } from "./registry.ts";

export type Case = (typeof CASES)[number];
export type Gender = "m" | "f" | "n" | "p";

/** How a language writes the name of something of the watchlist. */
export interface LocalName {
  readonly nominative: string;
  /** Gender of the name, `p` for a plural; null where the name does not tell. */
  readonly gender: Gender | null;
  /** The form of a case; null where it is not known for certain. */
  readonly form: (wanted: Case) => string | null;
}

/** Genders of abbreviations: what they stand for decides. */
const ABBREVIATIONS: Readonly<Record<string, Gender>> = {
  КГБ: "m",
  КДБ: "m",
  МИД: "m",
  МЗС: "n",
  МВД: "n",
  МУС: "n",
  МЧС: "n",
  МНС: "n",
  ОМОН: "m",
  АМАП: "m",
  ГУБОПиК: "m",
  ГУБАЗіК: "m",
  ЕС: "m",
  ООН: "f",
  ААН: "f",
  ОБСЕ: "f",
  АБСЕ: "f",
  США: "p",
  ЗША: "p",
  НАТО: "f",
  ЦИК: "f",
  ЦВК: "f",
  ОДКБ: "f",
  АДКБ: "f",
  СНГ: "n",
  СНД: "f",
  ФСБ: "f",
  БАЖ: "f",
  ДФР: "m",
  МОЗ: "n",
  ПАСЕ: "f",
  ЕЭС: "m",
  МАГАТЭ: "n",
  СК: "m",
};

const found = new Map<string, LocalName | null>();

/** The name of an entity or place in Russian or Belarusian, or null where the watchlist has none. English names need no such help. */
export function localName(id: string, language: Exclude<DigestLanguage, "en">): LocalName | null {
  const key = `${language} ${id}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  const name = findName(id, language);
  found.set(key, name);
  return name;
}

function findName(id: string, language: "ru" | "be"): LocalName | null {
  const registry = theRegistry();
  const office = /^office:([A-Z]{3}):(.+)$/.exec(id);
  if (office) return officeName(office[1]!, office[2]!, language);
  const bearer = registry.bearers.findIndex(({ entity, place }) => entity?.id === id || place?.id === id);
  if (bearer < 0) return null;
  const person = registry.people.find((one) => one.bearer === bearer);
  if (person) {
    const surname = person.surnames[language]?.[0];
    if (surname === undefined) return null;
    const given = registry.givenNames.find(({ key, sex }) => person.given === `${sex} ${key}`)?.spellings[
      language
    ]?.[0];
    // A surname column may hold the whole name.
    if (surname.includes(" "))
      return { nominative: surname, gender: person.sex, form: (wanted) => (wanted === "nom" ? surname : null) };
    return nameInCases(given ?? null, surname, person.sex, language);
  }
  if (/^(?:country|place):BLR$/.test(id)) return phraseName("Беларусь", language, true);
  const name = [...registry.names([language], bearer)].find(({ use }) => use === "name")?.text;
  return name === undefined ? null : phraseName(name, language, id.startsWith("country:") || id.startsWith("place:"));
}

/** Given names that lose or change a vowel: genitive, dative, accusative, instrumental, locative. */
const GIVEN: Readonly<Record<"ru" | "be", Readonly<Record<string, string>>>> = {
  ru: {
    Павел: "Павла Павлу Павла Павлом Павле",
    Пётр: "Петра Петру Петра Петром Петре",
    Лев: "Льва Льву Льва Львом Льве",
  },
  be: {
    Павел: "Паўла Паўлу Паўла Паўлам Паўле",
    Павал: "Паўла Паўлу Паўла Паўлам Паўле",
    Пётр: "Пятра Пятру Пятра Пятром Пятры",
    Леў: "Льва Льву Льва Львом Льве",
  },
};

function givenIn(given: string, wanted: Case, sex: "m" | "f", language: "ru" | "be"): string | null {
  const own = sex === "m" && wanted !== "nom" ? GIVEN[language][given] : undefined;
  if (own !== undefined) return own.split(" ")[CASES.indexOf(wanted) - 1]!;
  return chosen(personNameForms(language, given, sex, "given"), given, wanted, sex, true);
}

/** A person's name, given name and surname, in the cases that are certain. */
export function nameInCases(given: string | null, surname: string, sex: "m" | "f", language: "ru" | "be"): LocalName {
  return {
    nominative: given === null ? surname : `${given} ${surname}`,
    gender: sex,
    form: (wanted) => {
      const parts = [
        ...(given === null ? [] : [givenIn(given, wanted, sex, language)]),
        chosen(personNameForms(language, surname, sex, "surname"), surname, wanted, sex, true),
      ];
      return parts.includes(null) ? null : parts.join(" ");
    },
  };
}

function officeName(country: string, kind: string, language: "ru" | "be"): LocalName | null {
  const text = theRegistry().offices.find((one) => one.kind === kind)?.forms[language]?.[0];
  const state = localName(`country:${country}`, language)?.form("gen");
  if (text === undefined || !state) return null;
  const head = phraseName(text, language, false);
  const capital = (form: string) => `${form.charAt(0).toUpperCase()}${form.slice(1)} ${state}`;
  return {
    nominative: capital(head.nominative),
    gender: head.gender,
    form: (wanted) => {
      const form = head.form(wanted);
      return form === null ? null : capital(form);
    },
  };
}

/** Words that decline in a way of their own: ending of the nominative, then genitive, dative, accusative, instrumental, locative. */
const OWN_WAYS: Readonly<Record<"ru" | "be", readonly (readonly [RegExp, string, Gender])[]>> = {
  ru: [[/ель(?= |$)/u, "еля елю ель елем еле", "m"]],
  be: [
    [/ель(?= |$)/u, "еля елю ель елем елі", "m"],
    [/ства(?= |$)/u, "ства ству ства ствам стве", "n"],
    [/(?<=Грод|Дуброў|Маладзеч)на$/u, "на ну на нам не", "n"],
  ],
};

function phraseName(name: string, language: "ru" | "be", isPlace: boolean): LocalName {
  const own = OWN_WAYS[language].find(([ending]) => ending.test(name) && (isPlace || /^\p{L}*ства/u.test(name)));
  if (own) {
    const [ending, cases, gender] = own;
    const form = (wanted: Case) =>
      wanted === "nom" ? name : name.replace(ending, cases.split(" ")[CASES.indexOf(wanted) - 1]!);
    return { nominative: name, gender, form };
  }
  const gender = genderOf(name, isPlace);
  // «в Гродно», «из Молодечно»: Russian leaves names of towns in -о as they are, and airlines in -авиа.
  const fixed = language === "ru" && !name.includes(" ") && (isPlace ? /о$/u : /иа$/u).test(name);
  return {
    nominative: name,
    gender,
    form: (wanted) => {
      if (wanted === "nom" || fixed) return name;
      const forms = phraseForms(language, name).map(({ words, cases }) => ({ text: words.join(" "), cases }));
      return chosen(forms, name, wanted, gender, false);
    },
  };
}

type Forms = readonly { readonly text: string; readonly cases: CaseSet }[];

const fitting = (forms: Forms, wanted: Case): string[] => [
  ...new Set(forms.filter(({ cases }) => cases & (1 << CASES.indexOf(wanted))).map(({ text }) => text)),
];

/** Words whose stem may change in ways that the tables cannot tell: Заяц, Козак, Волк, Лобок. */
const UNSURE = /(?:ец|ок|ек|ень|ел|яц|(?<!к)ий|ой)$/u;

/**
 * The form that stands for a case. The tables are made to recognise and know several; of these the usual one is taken: no genitive or
 * locative like the dative, no instrumental in -ою, the accusative of things like their nominative. Null where doubt remains.
 */
function chosen(
  forms: Forms,
  nominative: string,
  wanted: Case,
  gender: Gender | null,
  animate: boolean,
): string | null {
  let list = fitting(forms, wanted);
  const prefer = (holds: (form: string) => boolean) => {
    const preferred = list.filter(holds);
    if (preferred.length > 0) list = preferred;
  };
  if (wanted === "acc" && !animate && gender !== "f" && list.includes(nominative)) return nominative;
  if (list.length > 1 && UNSURE.test(nominative.split(" ").at(-1)!)) return null;
  if ((wanted === "gen" || wanted === "loc") && gender !== "f") {
    const still = nominative.split(" ");
    const dative = new Set(fitting(forms, "dat").flatMap((form) => form.split(" ")));
    prefer((form) => !form.split(" ").some((word) => dative.has(word) && !still.includes(word)));
  }
  if ((wanted === "gen" || wanted === "acc") && gender === "f" && /а$/u.test(nominative))
    prefer((form) => form !== nominative);
  if (wanted === "ins") prefer((form) => !/[оаеяё]ю$/u.test(form));
  if (gender === "f" && /ь$/u.test(nominative)) prefer((form) => /[иіью]$/u.test(form));
  return list[0] ?? null;
}

/** By the first word's ending, adjectives included; abbreviations by list. */
function genderOf(name: string, isPlace: boolean): Gender | null {
  const [first = ""] = name.split(" ");
  const known = ABBREVIATIONS[first];
  if (known) return known;
  if (/^[А-ЯЁЎІ]{2,}$/u.test(first)) return null;
  if (name.includes(" ") && /(?:ий|ый|ой)$/u.test(first)) return "m";
  // Belarusian adjectives: «Следчы камітэт», but not «Міністры замежных спраў».
  if (name.includes(" ") && /[іў]|\b[^ы]*э/u.test(name) && /(?:[нчвш]ы|[кн]і)$/u.test(first)) return "m";
  if (/(?:[иы]е|[ыі]я)$/u.test(first) && name.includes(" ")) return "p";
  if (/[ыиі]$/u.test(first)) return "p";
  if (/[ая]$/u.test(first)) return /ства$/u.test(first) ? "n" : "f";
  if (/[оеэё]$/u.test(first)) return "n";
  if (/ь$/u.test(first)) return isPlace && /русь$/u.test(first) ? "f" : null;
  return "m";
}
