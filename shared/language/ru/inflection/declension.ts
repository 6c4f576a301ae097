import type { Declined } from "../../slavic/morphology/index.ts";
import { ACC, DAT, GEN, INS, LOC, NOM, type NounEntry } from "../../slavic/reading.ts";

const CONSONANT = /[бвгджзклмнпрстфхцчшщ]$/u;

/** Fields of work, whose plural no one uses: «политик», «критик», «техник» are people. */
const NO_PLURAL = /^(полит|крит|техн|физ|математ|механ|лог|акробат|медиц)ика$/u;

/** Genitive plural without ending: `сестр` → сестр, сестер, сестор. */
function bareStems(base: string): string[] {
  const stems = [base];
  if (/[^аеиоуыэюя][бвгджзклмнпрстфхцчшщ]$/u.test(base)) {
    const last = base.at(-1)!;
    stems.push(`${base.slice(0, -1).replace(/[ьй]$/u, "")}е${last}`, `${base.slice(0, -1)}о${last}`);
  }
  return stems;
}

/** All forms of a noun. */
export function declineNoun(entry: NounEntry): Declined[] {
  const { lemma, gender, animate, stem } = entry;
  const out: Declined[] = [];
  const put = (cases: number, plural: boolean, ...forms: string[]) => {
    for (const form of forms) out.push({ form, cases, plural });
  };
  const last = lemma.at(-1)!;
  const short = lemma.slice(0, -1);
  const plurals = (base: string, nominative: string[], genitive: string[], soft: boolean) => {
    put(animate ? NOM : NOM | ACC, true, ...nominative);
    put(animate ? GEN | ACC : GEN, true, ...genitive);
    const vowels = soft ? ["я"] : ["а"];
    for (const vowel of vowels) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}ми`);
      put(LOC, true, `${base}${vowel}х`);
    }
  };
  if (entry.pluralOnly) {
    const base = stem ?? short;
    put(animate ? NOM : NOM | ACC, true, lemma);
    put(GEN | (animate ? ACC : 0), true, ...bareStems(base), `${base}ов`, `${base}ев`, `${base}ей`, `${base}й`);
    for (const vowel of ["а", "я"]) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}ми`);
      put(LOC, true, `${base}${vowel}х`);
    }
    put(INS, true, `${base}ьми`);
    return out;
  }
  put(NOM | (animate || gender === "f" ? 0 : ACC) | (last === "ь" && gender === "f" ? ACC : 0), false, lemma);
  if (gender === "m" && CONSONANT.test(lemma)) {
    const people = lemma.endsWith("ин") && stem === short.slice(0, -1) ? stem : null;
    const base = people === null ? (stem ?? lemma) : lemma;
    put(animate ? GEN | ACC : GEN, false, `${base}а`);
    put(DAT, false, `${base}у`);
    if (!animate) put(LOC, false, `${base}у`);
    put(INS, false, `${base}ом`, `${base}ем`);
    put(LOC, false, `${base}е`);
    if (people !== null) plurals(people, [`${people}е`, `${people}ы`], [people], false);
    else if (entry.pluralA) plurals(base, [`${base}а`], [`${base}ов`, `${base}ей`], false);
    else plurals(base, [`${base}ы`, `${base}и`], [`${base}ов`, `${base}ев`, `${base}ей`], false);
    if (/^(солдат|партизан|грузин|румын|раз|турок)$/u.test(lemma)) put(animate ? GEN | ACC : GEN, true, lemma);
    if (lemma === "человек") put(GEN, true, "человек");
  } else if (gender === "m" && (last === "й" || last === "ь")) {
    const base = stem ?? short;
    put(animate ? GEN | ACC : GEN, false, `${base}я`);
    put(DAT, false, `${base}ю`);
    put(INS, false, `${base}ем`);
    put(LOC, false, `${base}е`, `${base}и`);
    plurals(base, entry.pluralA ? [`${base}я`] : [`${base}и`], [`${base}ев`, `${base}ей`], true);
  } else if (last === "а" || last === "я") {
    const soft = last === "я";
    put(GEN, false, ...(soft ? [`${short}и`] : [`${short}ы`, `${short}и`]));
    put(DAT | LOC, false, ...(short.endsWith("и") ? [`${short}и`] : [`${short}е`]));
    put(ACC, false, soft ? `${short}ю` : `${short}у`);
    put(INS, false, `${short}ой`, `${short}ей`);
    // «милиций», but «статей», «песен»: behind -и- only -й, else «милицией» would be a genitive too.
    const genitives = short.endsWith("и")
      ? [`${short}й`]
      : soft
        ? [`${short}ь`, `${short}й`, `${short}ей`, ...bareStems(short).slice(1)]
        : NO_PLURAL.test(lemma)
          ? []
          : [...bareStems(short), `${short}ей`];
    plurals(short, soft ? [`${short}и`] : [`${short}ы`, `${short}и`], genitives, soft);
  } else if (last === "ь") {
    const base = stem ?? short;
    const oblique = lemma === "мать" ? "матер" : lemma === "дочь" ? "дочер" : base;
    put(GEN | DAT | LOC, false, `${oblique}и`);
    put(INS, false, `${oblique}ью`, `${short}ью`);
    plurals(oblique, [`${oblique}и`], [`${oblique}ей`], true);
    plurals(oblique, [`${oblique}и`], [`${oblique}ей`], false);
  } else if (gender === "n" && stem !== null) {
    put(GEN | DAT | LOC, false, `${stem}и`);
    put(INS, false, `${stem}ем`);
    plurals(stem, [`${stem}а`], [stem], false);
  } else if (last === "о" || last === "е" || last === "ё") {
    const soft = last !== "о" && !/[цжшщ]$/u.test(short);
    put(GEN, false, `${short}${soft ? "я" : "а"}`);
    put(DAT, false, `${short}${soft ? "ю" : "у"}`);
    put(INS, false, `${short}${last === "о" ? "ом" : "ем"}`);
    put(LOC, false, short.endsWith("и") ? `${short}и` : `${short}е`);
    const genitives = soft ? [`${short}й`, `${short}ей`, `${short}ев`] : bareStems(short);
    plurals(short, [`${short}${soft ? "я" : "а"}`], genitives, soft);
  }
  return out;
}
