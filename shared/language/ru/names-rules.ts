import { ACC, DAT, GEN, INS, LOC, NOM } from "../slavic/reading.ts";
import type { NameRules } from "../slavic/words/index.ts";

const LETTERS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
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
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ў: "u",
};

/** Russian letters to Latin ones as the English-language press writes names: Станкевич → Stankevich, Ковальский → Kovalsky. */
export function transliterate(name: string): string {
  const whole = name
    .replace(/(ский|цкий)$/u, (ending) => (ending === "ский" ? "sky" : "tsky"))
    .replace(/(ый|ий)$/u, "y")
    .replace(/кс/gu, "ks");
  let out = "";
  for (const [index, letter] of [...whole].entries()) {
    const lower = letter.toLowerCase();
    let latin = LETTERS[lower] ?? letter;
    const before = whole[index - 1]?.toLowerCase();
    if (lower === "е" && (before === undefined || /[аеиоуыэюяьъ]/u.test(before))) latin = before === "ь" ? "ye" : "e";
    if (lower === "и" && before === "ь") latin = "yi";
    if (lower === "й" && (index === whole.length - 1 || true)) latin = /[аеоу]/u.test(before ?? "") ? "i" : "y";
    out += letter !== lower && latin !== "" ? latin[0]!.toUpperCase() + latin.slice(1) : latin;
  }
  return out;
}

/** The nominative of a surname from one of its case forms. */
function surname(written: string, gender: "m" | "f" | null, cases: number): string {
  const form = written.replace(/ём$/u, "ем");
  if (
    /[оуиыэюєі]$/u.test(form) &&
    !/(ого|его|ому|ему|ову|еву|ину|скую|цкую|ую|[бвгджзклмнпрстфхцчшщ][уюыи])$/u.test(form)
  )
    return form;
  if (
    form.endsWith("ко") ||
    form.endsWith("дзе") ||
    form.endsWith("швили") ||
    form.endsWith("ых") ||
    form.endsWith("их")
  )
    return form;
  if (gender === "f") {
    if (/(ов|ев|ин|ын)(у|ой|а)$/u.test(form)) return form.replace(/(у|ой|а)$/u, "а");
    if (/(ск|цк)(ую|ой|ая)$/u.test(form)) return form.replace(/(ую|ой|ая)$/u, "ая");
    if (/ую$/u.test(form) || /ной$/u.test(form)) return form.replace(/(ую|ой)$/u, "ая");
    if ((cases & NOM) !== 0 && (cases & (GEN | ACC | DAT | INS)) === 0) return form;
    if (/(у)$/u.test(form)) return `${form.slice(0, -1)}а`;
    if (/(ю)$/u.test(form)) return `${form.slice(0, -1)}я`;
    if (/(ой)$/u.test(form)) return `${form.slice(0, -2)}а`;
    if (/[ыи]$/u.test(form)) return `${form.slice(0, -1)}а`;
    if (/е$/u.test(form) && (cases & NOM) === 0) return `${form.slice(0, -1)}а`;
    return form;
  }
  const nominative = (cases & NOM) !== 0 && (cases & (GEN | ACC | DAT | INS | LOC)) === 0;
  if (nominative) return form;
  if (/(ов|ев|ин|ын)(а|у|ым|е)$/u.test(form)) return form.replace(/(а|у|ым|е)$/u, "");
  if (/(ск|цк)(ого|ому|им|ом)$/u.test(form)) return form.replace(/(ого|ому|им|ом)$/u, "ий");
  if (/[гкх](ого|ому|им)$/u.test(form)) return form.replace(/(ого|ому|им)$/u, "ий");
  if (/(ого|ому|ым)$/u.test(form)) return form.replace(/(ого|ому|ым)$/u, "ый");
  // «с Бабарикой», «Щербе»: names in -а in the instrumental and dative.
  if ((cases & INS) !== 0 && /[бвгджзклмнпрстфхцчшщ]ой$/u.test(form)) return `${form.slice(0, -2)}а`;
  if ((cases & DAT) !== 0 && /[бвгджзклмнпрстфхчшщ]е$/u.test(form)) return `${form.slice(0, -1)}а`;
  if (/енка$/u.test(form)) return `${form.slice(0, -1)}о`;
  if (/ья$/u.test(form)) return `${form.slice(0, -2)}ей`;
  // A name that ends in -а in the nominative shows another vowel here: Бабарику, Сапеги.
  if ((cases & (GEN | ACC)) !== 0 && /[бвгджзклмнпрстфхцчшщ]у$/u.test(form) && (cases & DAT) === 0)
    return `${form.slice(0, -1)}а`;
  if ((cases & (GEN | ACC)) !== 0 && /[лнрст]и$/u.test(form)) return `${form.slice(0, -1)}я`;
  if ((cases & (GEN | ACC)) !== 0 && /[бвгджзклмнпрстфхцчшщ][ыи]$/u.test(form)) return `${form.slice(0, -1)}а`;
  if (/й(ца|цу|цем|це)$/u.test(form)) return form.replace(/(а|у|ем|е)$/u, "");
  if (/(ца|цу|цем|цом|це)$/u.test(form)) return form.replace(/(ца|цу|цем|цом|це)$/u, "ец");
  if (/[лнрст]ем$/u.test(form)) return form.replace(/ем$/u, "ь");
  if (/[бвгджзклмнпрстфхчшщ](а|у|ом|ем)$/u.test(form)) return form.replace(/(а|у|ом|ем)$/u, "");
  if (/[лнрст](я|ю|ем)$/u.test(form)) return form.replace(/(я|ю|ем)$/u, "ь");
  if (/[аеиоу](я|ю|ем)$/u.test(form)) return form.replace(/(я|ю|ем)$/u, "й");
  return form;
}

export const NAME_RULES: NameRules = {
  surname,
  transliterate,
  isPatronymic: (form) =>
    /(ович|евич|ьич|ич)(а|у|ем|е)?$|(овн|евн|ичн|инич)(а|ы|е|у|ой)$/u.test(form) && form.length > 6,
};
