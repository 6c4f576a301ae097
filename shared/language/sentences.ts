/**
 * Cuts a text into paragraphs and sentences, in any language. `Intl.Segmenter` never misses a boundary but splits too often, so pieces are
 * merged again where an abbreviation, an initial or a lower-case continuation shows that no sentence ended.
 */
import type { Span } from "./analysis.ts";
import type { Language } from "./languages.ts";

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  /** True where the paragraph holds nothing else. */
  readonly alone: boolean;
}

/** No real sentence is longer; what is, is cut at a space so that all later work stays linear in the length of the text. */
export const LONGEST_SENTENCE = 1_500;

/** The abbreviations of a language, in lower case without their final full stop ("gen", "u.s", «г»). */
export interface Abbreviations {
  /** They stand before what they belong to and never end a sentence: "ks.", "ul.", «св.», "Hl.". */
  readonly before: ReadonlySet<string>;
  /** Of those the ones that are titles of clergy before a name: "ks.", "Fr.", «о.». */
  readonly titles: ReadonlySet<string>;
  /** They stand inside sentences and at the end: they end one only before a word of `openers`: "tys.", «обл.», "Mio.". */
  readonly amid: ReadonlySet<string>;
  /** Behind a number they mostly end one before a capital, unless only an adverbial came before ("W 2020 r. Białorusini"); else as `amid`. */
  readonly last: ReadonlySet<string>;
  /** Only a number or a small letter goes on behind them: "nr", "art.", "itd.", «др.». */
  readonly numbered: ReadonlySet<string>;
  /** Words, in lower case, of which a capital says that a statement begins: they are no names. */
  readonly openers: ReadonlySet<string>;
}

/** So many words are no statement yet: "W sierpniu 2020 r.". */
const OPENING_WORDS = 6;
const FIRST_WORD = /^["'«“„‘(]*([\p{L}\p{N}’'ʼ-]+)/u;
const BEHIND_NUMBER = /\d\s*\p{L}[\p{L}.]*\.\s*$/u;
/** «и т. д.», «і г. д.», «та т. ін.», "ir t. t.". */
const AND_SO_ON = /(?:^|\s)[тгt]\.\s?(?:д|п|ін|t)\.\s*$/u;

/** The tables of a language, each a row of words. */
export function abbreviationsOf(rows: Record<keyof Abbreviations, string>): Abbreviations {
  const words = (row: string): ReadonlySet<string> => new Set(row.split(/\s+/u).filter((word) => word !== ""));
  const { before, titles, amid, last, numbered, openers } = rows;
  return {
    before: words(`${before} ${titles}`),
    titles: words(titles),
    amid: words(amid),
    last: words(last),
    numbered: words(numbered),
    openers: words(openers),
  };
}

/** True where a sentence that breaks off with the full stop of `word` (lower case) goes on with `next`, because that is an abbreviation. */
export function goesOnBehind(word: string, sentence: string, next: string, abbreviations: Abbreviations): boolean {
  const { before, amid, last, numbered, openers } = abbreviations;
  const amidst = amid.has(word);
  if (!amidst && !before.has(word) && !last.has(word) && !numbered.has(word)) return false;
  const first = FIRST_WORD.exec(next.trimStart())?.[1] ?? "";
  if (/^[\p{Ll}\d]/u.test(first)) return true;
  if (numbered.has(word) || AND_SO_ON.test(sentence)) return false;
  if (before.has(word)) return true;
  if (openers.has(first.toLowerCase())) return false;
  if (amidst || !BEHIND_NUMBER.test(sentence.slice(-24))) return true;
  return sentence.trim().split(/\s+/u, OPENING_WORDS + 1).length <= OPENING_WORDS;
}

const segmenters = new Map<Language, Intl.Segmenter>();
const OPENING = /^["'«“„‘(]*/u;
const INITIAL = /(?:^|[\s.(“«"'])\p{Lu}\.\s*$/u;
/** «Am 24. Februar», «der 19. Jahrestag»: in German a full stop behind a number makes it an ordinal. */
const GERMAN_ORDINAL =
  /(?:^|\s)(?:am|der|die|das|dem|den|des|zum|zur|vom|beim|im|ab|seit|bis|seinem|ihrem|und)\s+\d{1,3}\.\s*$/iu;
/** "żołnierze 16. Dywizji": in Polish, too, before what armies number. */
const ORDINAL = /(?:^|\s)\d{1,3}\.\s*$/u;
const POLISH_UNIT = /^(?:\p{Lu}\p{Ll}+ )?(?:Dywizj|Brygad|Pułk|Korpus|Batalion|Flotyll|Armi|Baz|Kompani|Skrzydł)/u;
const DAY_OF_MONTH = /(?:^|\s)\d{1,2}\.\s*$/u;
const GERMAN_MONTH =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/u;
/** `Intl.Segmenter` sees no end before a year that a small letter follows: «… ein. 2022 wurde …». */
const BEFORE_YEAR = /(?<=\p{Ll}{3}[.!?]\s+)(?=(?:19|20)\d\d\s+\p{Ll}{3})/u;
const LAST_WORD = /([\p{L}\p{N}.]{1,12})\.\s*$/u;

/** The sentences of a text, paragraph by paragraph. */
export function splitSentences(text: string, language: Language, abbreviations: Abbreviations): SentenceSpan[] {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  const spans: SentenceSpan[] = [];
  let paragraph = -1;
  for (const block of text.matchAll(/[^\n]+/gu)) {
    if (block[0].trim() === "") continue;
    paragraph++;
    const pieces: { start: number; end: number }[] = [];
    for (const { segment, index } of segmenter.segment(block[0])) {
      let start = block.index + index;
      const parts = language === "de" ? segment.split(BEFORE_YEAR) : [segment];
      for (const [at, part] of parts.entries()) {
        const last = pieces.at(-1);
        const end = start + part.length;
        if (at === 0 && last !== undefined && continues(text, last, part, language, abbreviations)) last.end = end;
        else pieces.push({ start, end });
        start = end;
      }
    }
    const trimmed = pieces.flatMap((piece) => cutLong(text, piece)).filter((piece) => piece.end > piece.start);
    for (const piece of trimmed) spans.push({ ...piece, paragraph, alone: trimmed.length === 1 });
  }
  return spans;
}

function continues(text: string, last: Span, next: string, language: Language, abbreviations: Abbreviations): boolean {
  if (last.end - last.start > LONGEST_SENTENCE) return false;
  const tail = text.slice(Math.max(last.start, last.end - 24), last.end);
  const head = next.slice(0, 12).replace(OPENING, "");
  if (/^\p{Ll}/u.test(head)) return true;
  // A closing quotation mark or bracket that was left over.
  if (/^["»”’)\]]+\s*$/u.test(next)) return true;
  if (INITIAL.test(tail)) return true;
  if (language === "de" && (GERMAN_ORDINAL.test(tail) || (DAY_OF_MONTH.test(tail) && GERMAN_MONTH.test(head))))
    return true;
  if (language === "pl" && ORDINAL.test(tail) && POLISH_UNIT.test(next)) return true;
  const word = LAST_WORD.exec(tail)?.[1]?.toLowerCase();
  return word !== undefined && goesOnBehind(word, text.slice(last.start, last.end), next, abbreviations);
}

function* trimmedPieces(text: string, span: Span): Generator<Span> {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  while (end - start > LONGEST_SENTENCE) {
    let at = text.lastIndexOf(" ", start + LONGEST_SENTENCE);
    if (at <= start) at = start + LONGEST_SENTENCE;
    yield { start, end: at };
    start = at;
    while (start < end && text[start] === " ") start++;
  }
  yield { start, end };
}

/** A sentence without white space around it, in pieces where it is too long to be one. */
export function cutLong(text: string, span: Span): Span[] {
  return [...trimmedPieces(text, span)];
}
