/** Surnames in their case forms. */
import { ANY_CASE, CASE_BITS, type Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { NameRules, Unit } from "./unit.ts";

/** «Братьев Игоря и Дениса»: no surname, for all its ending. */
export const BROTHERS = /^брать(я|ев|ям|ями|ях)$/u;

/** What all case forms of a surname share: «Станкевич», «Станкевича»; «Сапега», «Сапегу»; «Северинец», «Северинца». */
export function surnameStem(form: string): string {
  return form
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/(ого|ому|ага|аму|ыми|ими|ым|им|ім|ой|ей|ай|ую|ая|ый|ий|ом|ем|ам|ою|[аеиоуыюяьйіўэ])$/u, "")
    .replace(/[ео]?[цк]$/u, (ending) => ending.at(-1)!)
    .replace(/ў$/u, "в");
}

/** The cases that a surname can stand in, from its form and its nominative. */
export function surnameCases(form: string, nominative: string, gender: "m" | "f" | null): number {
  const folded = nominative.replaceAll("ё", "е");
  if (form === folded)
    return gender === "f" && /[^ая]$/u.test(form) ? ANY_CASE : /[оуиыеюэі]$/u.test(form) ? ANY_CASE : CASE_BITS["nom"]!;
  if (/[ую]$/u.test(form) && gender === "f") return CASE_BITS["acc"]!;
  if (/[ая]$/u.test(form) && gender === "m") return CASE_BITS["gen"]! | CASE_BITS["acc"]!;
  if (/(ого|его|ага|яга)$/u.test(form)) return CASE_BITS["gen"]! | CASE_BITS["acc"]!;
  if (/(ым|им|ом|ем|ам|ям)$/u.test(form)) return CASE_BITS["ins"]!;
  return ANY_CASE & ~CASE_BITS["nom"]!;
}

/** A surname alone, known from its full name before. */
export function bareSurname(at: number, token: RawToken, names: NameRules): Unit {
  const stem = surnameStem(token.text);
  const cases = /[ую]$/u.test(token.lower)
    ? CASE_BITS["dat"]! | CASE_BITS["acc"]!
    : /(а|я|ого|ага)$/u.test(token.lower)
      ? CASE_BITS["gen"]! | CASE_BITS["acc"]! | CASE_BITS["nom"]!
      : /(ым|им|ом|ем|ам|ім)$/u.test(token.lower)
        ? CASE_BITS["ins"]!
        : ANY_CASE;
  const reading: Reading = {
    lemma: stem,
    word: "proper",
    cases,
    plural: false,
    gender: null,
    animate: true,
    known: true,
  };
  return {
    from: at,
    to: at + 1,
    readings: [reading],
    mention: null,
    name: {
      english: names.transliterate(names.surname(token.text, null, cases)),
      surname: stem,
      gender: null,
      full: false,
    },
    kind: "name",
    lower: token.lower,
  };
}
