import type { Declined } from "../../slavic/morphology/index.ts";
import { ACC, ANY_CASE, DAT, GEN, INS, LOC, NOM, type NounEntry } from "../../slavic/reading.ts";
import { softened } from "./consonants.ts";

const CONSONANT = /[бвгджзклмнпрстфхцчшў]$/u;

function bareStems(base: string): string[] {
  const stems = [base];
  if (/[^аеіоуыэюя][бвгджзклмнпрстфхцчш]$/u.test(base)) {
    const last = base.at(-1)!;
    const head = base.slice(0, -1).replace(/[ьй]$/u, "");
    stems.push(`${head}е${last}`, `${head}а${last}`, `${head}о${last}`);
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
    const vowel = soft ? "я" : "а";
    put(DAT, true, `${base}${vowel}м`);
    put(INS, true, `${base}${vowel}мі`);
    put(LOC, true, `${base}${vowel}х`);
  };
  if (entry.pluralOnly) {
    const base = stem ?? short;
    // «медыя:медыя»: a stem that is the word itself.
    if (base === lemma) {
      put(ANY_CASE, true, lemma);
      return out;
    }
    put(animate ? NOM : NOM | ACC, true, lemma);
    put(
      GEN | (animate ? ACC : 0),
      true,
      ...bareStems(base),
      `${base}аў`,
      `${base}оў`,
      `${base}яў`,
      `${base}ей`,
      `${base}й`,
    );
    for (const vowel of ["а", "я"]) {
      put(DAT, true, `${base}${vowel}м`);
      put(INS, true, `${base}${vowel}мі`);
      put(LOC, true, `${base}${vowel}х`);
    }
    put(INS, true, `${base}мі`, `${base}ьмі`);
    return out;
  }
  // «маці», «пані»: one form for all cases, and no adjective.
  if (/^(маці|пані)$/u.test(lemma)) {
    put(ANY_CASE, false, lemma);
    return out;
  }
  put(NOM | ((gender === "f" ? /[ая]$/u.test(lemma) : animate) ? 0 : ACC), false, lemma);
  if (gender === "m" && CONSONANT.test(lemma)) {
    const people = lemma.endsWith("ін") && stem !== null && `${stem}ін` === lemma ? stem : null;
    const base = people === null ? (stem ?? (lemma.endsWith("ў") ? `${short}в` : lemma)) : lemma;
    put(animate ? GEN | ACC : GEN, false, `${base}а`, ...(animate ? [] : [`${base}у`]));
    put(DAT, false, `${base}у`);
    put(INS, false, `${base}ам`, `${base}ом`, `${base}ем`);
    put(
      LOC,
      false,
      ...softened(base).map((soft) => `${soft}е`),
      `${base}у`,
      ...(/[жшчцр]$/u.test(base) ? [`${base}ы`] : []),
    );
    if (people !== null) plurals(people, [`${people}е`, `${people}ы`], [people, `${people}аў`], false);
    else
      plurals(
        base,
        entry.pluralA ? [`${base}ы`, `${base}а`] : [`${base}ы`, `${base}і`],
        [`${base}аў`, `${base}оў`, `${base}яў`],
        false,
      );
    if (/^(салдат|партызан|раз)$/u.test(lemma)) put(animate ? GEN | ACC : GEN, true, lemma);
    if (lemma === "чалавек") put(GEN | NOM, true, "чалавек");
  } else if (gender === "m" && (last === "ь" || last === "й")) {
    const base = stem ?? short;
    put(animate ? GEN | ACC : GEN, false, `${base}я`, ...(animate ? [] : [`${base}ю`]));
    put(DAT, false, `${base}ю`);
    put(INS, false, `${base}ем`);
    put(LOC, false, `${base}і`, `${base}ю`);
    plurals(base, [`${base}і`], [`${base}яў`, `${base}ёў`, `${base}ей`], true);
  } else if (last === "а" && gender !== "n") {
    put(GEN, false, `${short}ы`, `${short}і`);
    put(
      DAT | LOC,
      false,
      ...softened(short).map((soft) => `${soft}е`),
      ...(/к$/u.test(short) ? softened(short).flatMap((soft) => [`${soft}ы`, `${soft}э`]) : []),
      ...(/[жшчцр]$/u.test(short) ? [`${short}ы`] : []),
      ...(gender === "m" ? [`${short}у`, `${short}ам`] : []),
    );
    put(ACC, false, `${short}у`);
    put(INS, false, `${short}ай`, `${short}ой`, `${short}аю`, ...(gender === "m" ? [`${short}ам`] : []));
    plurals(short, [`${short}ы`, `${short}і`], [...bareStems(short), `${short}аў`, `${short}оў`], false);
  } else if (last === "я" && gender !== "n") {
    put(GEN | DAT | LOC, false, `${short}і`);
    put(ACC, false, `${short}ю`);
    put(INS, false, `${short}яй`, `${short}ёй`, `${short}яю`);
    // «старшыню», «суддзём»: men in -я.
    if (gender === "m") {
      put(DAT | LOC, false, `${short}ю`);
      put(INS, false, `${short}ем`, `${short}ём`);
    }
    plurals(
      short,
      [`${short}і`],
      [`${short}ь`, `${short}й`, `${short}яў`, `${short}ей`, ...bareStems(short).slice(1)],
      true,
    );
  } else if (gender === "f") {
    const base = last === "ь" ? (stem ?? short) : lemma;
    const double = base.at(-1)!;
    put(GEN | DAT | LOC, false, `${base}і`, `${base}ы`);
    put(INS, false, `${base}ю`, `${base}${double}ю`, `${base}${double}у`, `${base}у`);
    plurals(base, [`${base}і`, `${base}ы`], [`${base}яў`, `${base}аў`, `${base}ей`], true);
    plurals(base, [`${base}ы`], [`${base}аў`], false);
  } else if (gender === "n" && stem !== null) {
    put(GEN | DAT | LOC, false, `${stem}і`);
    put(INS, false, `${stem}ем`);
    plurals(stem, [`${stem}ы`], [stem, `${stem}аў`], false);
  } else if (/[аояёе]$/u.test(last)) {
    const soft = /[яёе]/u.test(last);
    put(GEN, false, `${short}${soft ? "я" : "а"}`);
    put(DAT, false, `${short}${soft ? "ю" : "у"}`);
    put(INS, false, `${short}${soft ? "ем" : "ам"}`, `${short}${soft ? "ём" : "ом"}`);
    put(
      LOC,
      false,
      `${short}${soft ? "і" : "е"}`,
      `${short}ы`,
      `${short}у`,
      ...softened(short).map((form) => `${form}е`),
    );
    plurals(
      short,
      [`${short}${soft ? "і" : "ы"}`],
      soft
        ? [`${short}яў`, ...(/цц$/u.test(short) ? [] : [short.replace(/(.)\1$/u, "$1ь")])]
        : [...bareStems(short), `${short}аў`],
      soft,
    );
  }
  return out;
}
