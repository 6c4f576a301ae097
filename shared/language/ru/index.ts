import type { SlavicLanguage } from "../slavic/pack.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { ADJECTIVES } from "./adjectives.ts";
import { DATE_WORDS } from "./dates.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { GRAMMAR_FORMS } from "./inflection/index.ts";
import { NAMES } from "./names.ts";
import { NAME_RULES } from "./names-rules.ts";
import { NOUNS } from "./nouns.ts";
import { NUMBER_WORDS } from "./numbers.ts";
import { SYNTAX } from "./syntax.ts";
import { VERBS } from "./verbs.ts";

/** Russian: its tables and rules for `slavicPack`. */
export const RUSSIAN: SlavicLanguage = {
  language: "ru",
  grammar: {
    ...GRAMMAR_FORMS,
    nouns: NOUNS,
    verbs: VERBS,
    adjectives: ADJECTIVES,
    functionWords: FUNCTION_WORDS,
    names: NAMES,
    cutReflexive: (word) => (/(ся|сь)$/u.test(word) && word.length > 4 ? [word.slice(0, -2)] : []),
    addReflexive: (infinitive) => `${infinitive}ся`,
    normalise: (word) => word.replaceAll("ё", "е"),
  },
  sentences: ABBREVIATIONS,
  numbers: NUMBER_WORDS,
  dates: DATE_WORDS,
  syntax: SYNTAX,
  names: NAME_RULES,
};
