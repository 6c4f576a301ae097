import { CASE_BITS, type Reading } from "../reading.ts";

const PRONOUN = /^(\S+) (pronoun|determiner|relative) ([123]) ([mfn-]) (sg|pl|-): (.*)$/u;

/** Pronouns (`я pronoun 1 - sg: nom я; gen меня`) and lists of small words (`preposition: в(acc,loc) от(gen)`). */
export function readFunctionWords(
  text: string,
  normalise: (word: string) => string,
  put: (form: string, reading: Reading) => void,
): void {
  for (const line of text.split("\n")) {
    const pronoun = PRONOUN.exec(line);
    if (pronoun) {
      readPronoun(pronoun, normalise, put);
      continue;
    }
    const list = /^(\w+): (.*)$/u.exec(line);
    if (!list) continue;
    const word = list[1] as "adverb";
    for (const item of list[2]!.split(/\s+/u)) {
      const [, form, cases] = /^([^(]+)(?:\((.*)\))?$/u.exec(item) ?? [];
      if (form === undefined) continue;
      const bits = (cases ?? "").split(",").reduce((sum, name) => sum | (CASE_BITS[name] ?? 0), 0);
      const numeral = list[1] === "numeral";
      put(form, {
        lemma: normalise(form),
        word,
        cases: numeral ? bits : 0,
        plural: numeral ? true : null,
        gender: null,
        animate: null,
        known: true,
        ...(list[1] === "preposition" ? { governs: bits } : {}),
      });
    }
  }
}

function readPronoun(
  [, lemma, kind, person, gender, number, forms]: RegExpExecArray,
  normalise: (word: string) => string,
  put: (form: string, reading: Reading) => void,
): void {
  for (const group of forms!.split(";")) {
    const [kase, ...words] = group.trim().split(/\s+/u);
    // «своего»: but for the nominative and accusative, neuter is as masculine.
    const genders: readonly (string | undefined)[] =
      kind === "determiner" && gender === "m" && number === "sg" && !/^(nom|acc)$/u.test(kase!) ? ["m", "n"] : [gender];
    for (const word of words)
      for (const one of genders)
        put(word, {
          lemma: kind === "relative" ? "который" : normalise(lemma!),
          word: kind === "determiner" ? "adjective" : "pronoun",
          cases: CASE_BITS[kase!] ?? 0,
          plural: number === "-" ? null : number === "pl",
          gender: one === "-" ? null : (one as "m"),
          person: Number(person) as 1,
          animate: null,
          known: true,
        });
  }
}
