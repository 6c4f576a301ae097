import type { DigestLanguage } from "../../language/languages.ts";
import { BE } from "./be.ts";
import { EN } from "./en.ts";
import { RU } from "./ru.ts";
import type { Words } from "./words.ts";

const WORDS: Readonly<Record<DigestLanguage, Words>> = { en: EN, ru: RU, be: BE };

/** The words of a language that digests are written in. */
export const wordsOf = (language: DigestLanguage): Words => WORDS[language];
