import { PHRASES, type Phrases } from "./boilerplate-phrases.ts";
import type { Paragraph } from "./draft.ts";
import { withoutEnd } from "./ending.ts";

/** A paragraph longer than this says something of its own, whatever it begins with. */
const SHORT = 180;
const SHORT_END = 320;
/** How many paragraphs at the end may be boilerplate. */
const MOST_AT_END = 8;

const list = (kind: keyof Phrases) =>
  Object.values(PHRASES).flatMap((phrases) => phrases[kind].split("\n").map(folded));
const ANYWHERE = list("anywhere");
const HEADINGS = new Set(list("headings"));
const END = [...list("end"), ...ANYWHERE];

/**
 * Takes away what stands around an article in its own paragraphs: pointers to other articles, sharing bars, credits of photographs,
 * agency footers. Nothing that is long, and nothing between two sentences, is touched. Works on the text alone, so every format gets it.
 */
export function withoutBoilerplate(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    const text = folded(paragraph.text);
    if (HEADINGS.has(withoutEnd(text, /[\s:.…!?›»>-]/u))) {
      // The list that such a line opens: short lines that are no sentences.
      while (at + 1 < paragraphs.length && isPointer(paragraphs[at + 1]!.text)) at++;
    } else if (paragraph.text.length > SHORT || !(begins(text, ANYWHERE) || isCredit(paragraph.text)))
      kept.push(paragraph);
  }
  for (let dropped = 0; dropped < MOST_AT_END && kept.length > 1; dropped++) {
    const last = kept.at(-1)!;
    if (last.text.length > SHORT_END || !(begins(folded(last.text), END) || isAgencyMark(last.text))) break;
    kept.pop();
  }
  return kept;
}

/** A title in a list of other articles: short, and no sentence. */
function isPointer(text: string): boolean {
  return text.length <= 160 && !/[.!?…]["”»)]*$/u.test(text);
}

/** The credit of a photograph: a mark of rights or the name of a picture agency, and no sentence. */
function isCredit(text: string): boolean {
  return CREDIT.test(text) && !/[.!?…]["”»)]*$/u.test(text);
}

const CREDIT =
  /©|\(c\)\s|getty images|picture[- ]alliance|shutterstock|unsplash|\/\s?(?:afp|ap|reuters|dpa|epa|pap|bns|imago|тасс|риа новости|белта|belta|tass|sputnik|укринформ|укрінформ)\b/iu;

/** `(With ANI inputs)`, `(AP)`, `ТАСС`, a byline in capitals: nothing but a mark of origin. */
function isAgencyMark(text: string): boolean {
  return /^[([]?[\p{Lu}\d/ .,&-]{2,40}[)\]]?$/u.test(text) || /^[([](?:[^()[\]]{2,60})[)\]]$/u.test(text);
}

function begins(text: string, phrases: readonly string[]): boolean {
  return phrases.some(
    (phrase) => text.startsWith(phrase) && !/^\p{L}/u.test(/\p{L}$/u.test(phrase) ? text.slice(phrase.length) : ""),
  );
}

/** Lower case, ё as е, without marks and brackets before the first word. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFC")
    .replaceAll("ё", "е")
    .replace(/^[^\p{L}\p{N}©]+/u, "");
}
