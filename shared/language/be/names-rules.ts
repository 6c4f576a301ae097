import { ACC, DAT, GEN, INS, LOC, NOM } from "../slavic/reading.ts";
import type { NameRules } from "../slavic/words/index.ts";

const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  д: "d",
  ж: "zh",
  з: "z",
  і: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ў: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  ы: "y",
  ь: "",
  э: "e",
  "'": "",
  "’": "",
  и: "i",
  щ: "shch",
  ъ: "",
};

/** Vowels that are said with a "y" at the beginning of a word and after another vowel: Яўсееў is Yauseyeu, Мядзведзіцкі Miadzvedzitski. */
const SOFTENING: Readonly<Record<string, readonly [alone: string, afterConsonant: string]>> = {
  е: ["ye", "e"],
  ё: ["yo", "io"],
  ю: ["yu", "iu"],
  я: ["ya", "ia"],
};

/** Belarusian letters to Latin ones as the English-language press writes names: Чарнушэвіч → Charnushevich, Галуза → Haluza. */
export function transliterate(name: string): string {
  let out = "";
  for (const [index, letter] of [...name].entries()) {
    const lower = letter.toLowerCase();
    const before = name[index - 1]?.toLowerCase();
    const alone = before === undefined || /[аеёіоуўыэюя'’ь\s-]/u.test(before);
    let latin = SOFTENING[lower]?.[alone ? 0 : 1] ?? LETTERS[lower] ?? letter;
    // «Юрый»: after ы the й is not written.
    if (lower === "й" && before === "ы") latin = "";
    out += letter !== lower && latin !== "" ? latin[0]!.toUpperCase() + latin.slice(1) : latin;
  }
  return out;
}

function surname(form: string, gender: "m" | "f" | null, cases: number): string {
  const nominative = (cases & NOM) !== 0 && (cases & (GEN | ACC | DAT | INS | LOC)) === 0;
  if (/(ка|ко)$/u.test(form) && gender !== "f" && /(енка|анка|энка|ёнка|енко)$/u.test(form)) return form;
  if (gender === "f") {
    if (/(ов|ав|ев|ёв|ін|ын)(у|ай|ой|а)$/u.test(form)) return form.replace(/(у|ай|ой|а)$/u, "а");
    if (/(ск|цк)(ую|ай|ой|ая)$/u.test(form)) return form.replace(/(ую|ай|ой|ая)$/u, "ая");
    if (/(ую)$/u.test(form)) return form.replace(/ую$/u, "ая");
    if (nominative) return form;
    // «Мікалайчанцы», «Галузе»: datives of -ка and -а.
    if (/[нршлйь]цы$/u.test(form)) return form.replace(/цы$/u, "ка");
    if (/[бвгджзклмнпрстфхцчш]е$/u.test(form)) return `${form.slice(0, -1)}а`;
    if (/у$/u.test(form)) return `${form.slice(0, -1)}а`;
    if (/ю$/u.test(form)) return `${form.slice(0, -1)}я`;
    if (/[бвгджзклмнпрстфхцчш](ай|ой)$/u.test(form)) return `${form.slice(0, -2)}а`;
    if (/[бвгджзклмнпрстфхцчш][ыі]$/u.test(form)) return `${form.slice(0, -1)}а`;
    return form;
  }
  if (nominative) return form;
  // «Панцюшэнку», «Мікалайчанкам», «Латушкі»: men's surnames in -ка.
  if (/[еэаяо]нк(і|у|ам)$/u.test(form)) return form.replace(/(і|у|ам)$/u, "а");
  if ((cases & GEN) !== 0 && /[кгх]і$/u.test(form)) return `${form.slice(0, -1)}а`;
  if (/[кгх](ага|аму|ім)$/u.test(form) && !/(ск|цк)(ага|аму|ім)$/u.test(form))
    return form.replace(/(ага|аму|ім)$/u, "і");
  if (/(ск|цк)(ага|аму|ім)$/u.test(form)) return form.replace(/(ага|аму|ім)$/u, "і");
  if (/(ага|аму|ым)$/u.test(form) && !/(ов|ав|ев|ін|ын)ым$/u.test(form)) return form.replace(/(ага|аму|ым)$/u, "ы");
  if (/(ов|ав|ев|ёв)(а|у|ым|е)$/u.test(form)) return form.replace(/в(а|у|ым|е)$/u, "ў");
  if (/(ін|ын)(а|у|ым|е)$/u.test(form)) return form.replace(/(а|у|ым|е)$/u, "");
  if ((cases & ACC) !== 0 && (cases & DAT) === 0 && /[бвгджзклмнпрстфхцчш]у$/u.test(form))
    return `${form.slice(0, -1)}а`;
  if (/айц(а|у|ам|ом|ем)$/u.test(form)) return form.replace(/йц(а|у|ам|ом|ем)$/u, "яц");
  if (/(аўц|еўц|інц|ц)(а|у|ам|ом|ем|ы)$/u.test(form)) return form.replace(/ц(а|у|ам|ом|ем|ы)$/u, "ец");
  if (/[бвгджзклмнпрстфхчш](а|у|ам|ом|ем)$/u.test(form))
    return form.replace(/(а|у|ам|ом|ем)$/u, "").replace(/в$/u, "ў");
  if (/[аеіоуыэ](я|ю|ем)$/u.test(form)) return form.replace(/(я|ю|ем)$/u, "й");
  if (/[лнс](я|ю|ем)$/u.test(form)) return form.replace(/(я|ю|ем)$/u, "ь");
  return form;
}

export const NAME_RULES: NameRules = {
  surname,
  transliterate,
  isPatronymic: (form) => /(авіч|евіч|ьіч)(а|у|ам|ы)?$|(аўн|еўн|ічн)(а|ы|е|у|ай)$/u.test(form) && form.length > 6,
};
