import type { Facts } from "../../developments/index.ts";
import type { DigestLanguage } from "../../language/languages.ts";
import { englishHeadline, type Measure } from "./headline-english.ts";
import { belarusianHeadline, russianHeadline } from "./headline-slavic.ts";
import { NO_TESTIMONY, type Testimony } from "./nuances.ts";
import { byGroups, tidied } from "./parties.ts";
import { fill, kindName, shorten } from "./phrases.ts";
import type { Words } from "./words.ts";

/** The longest headline, in UTF-16 code units. */
export const HEADLINE_LENGTH = 110;

const MEASURES: readonly Measure[] = [
  { names: 3, place: true, date: true },
  { names: 2, place: true, date: true },
  { names: 1, place: true, date: true },
  { names: 1, place: true, date: false },
  { names: 1, place: false, date: false },
];

/**
 * A headline from the fields of a development, at most 110 characters: who, did what, to whom, how many, where, and when for what is
 * planned. Less is told where it would be longer; only a single very long name is ever cut, with an ellipsis.
 * @param template wraps it, for instance `Correction: {headline}`
 * @param reference the day of the edition, `YYYY-MM-DD`: dates of that year are written without it
 * @param testimony what the reports say more precisely than the fields, by `testimonyOf`
 */
export function headlineOf(
  facts: Facts,
  language: DigestLanguage,
  reference: string,
  template = "{headline}",
  testimony: Testimony = NO_TESTIMONY,
): string {
  const engine = { en: englishHeadline, ru: russianHeadline, be: belarusianHeadline }[language];
  const told = tidied(facts, testimony.texts);
  const shown = language === "en" ? told : byGroups(told);
  let text = "";
  for (const measure of MEASURES) {
    text = fill(template, { headline: engine(shown, reference, measure, testimony) })
      .replace(/\s+/g, " ")
      .trim();
    if (text.length <= HEADLINE_LENGTH) return text;
  }
  return shorten(text, HEADLINE_LENGTH);
}

/** Where the fields name nobody and nothing: what it is, and the title of an article in its own language, in quotation marks. */
export function titledHeadline(facts: Facts, words: Words, title: string): string {
  const kind = kindName(words, facts);
  const [open, close] = words.language === "en" ? ["“", "”"] : ["«", "»"];
  const room = HEADLINE_LENGTH - kind.length - 4;
  return `${kind}: ${open}${shorten(title.replace(/\s+/g, " ").trim(), room)}${close}`;
}
