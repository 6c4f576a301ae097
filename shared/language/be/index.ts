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
import { normalise, respellings } from "./orthography.ts";
import { SYNTAX } from "./syntax.ts";
import { VERBS } from "./verbs.ts";

/** Plain forms that a form in -ся/-цца can stand for: «затрымаўся» → затрымаў, «адбываецца» → адбывае, адбываець. */
function cutReflexive(word: string): readonly string[] {
  if (word.length < 5) return [];
  if (word.endsWith("цца")) {
    const short = word.slice(0, -3);
    return /[еэа]$/u.test(short) ? [`${short}ць`, short] : [`${short}ць`];
  }
  if (word.endsWith("ся")) return [word.slice(0, -2)];
  return [];
}

/** Belarusian in both orthographies: its tables and rules for `slavicPack`. */
export const BELARUSIAN: SlavicLanguage = {
  language: "be",
  grammar: {
    ...GRAMMAR_FORMS,
    nouns: NOUNS,
    verbs: VERBS,
    adjectives: ADJECTIVES,
    functionWords: FUNCTION_WORDS,
    names: NAMES,
    cutReflexive,
    addReflexive: (infinitive) => (infinitive.endsWith("ць") ? infinitive.replace(/ць$/u, "цца") : `${infinitive}ся`),
    normalise,
    respellings,
  },
  sentences: ABBREVIATIONS,
  numbers: NUMBER_WORDS,
  dates: DATE_WORDS,
  syntax: SYNTAX,
  names: NAME_RULES,
};
