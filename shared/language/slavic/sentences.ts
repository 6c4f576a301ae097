import type { Sentence, Span } from "../analysis.ts";
import { type Abbreviations, cutLong, goesOnBehind, LONGEST_SENTENCE } from "../sentences.ts";

export interface RawSentence extends Span {
  readonly paragraph: number;
  readonly kind: Sentence["kind"];
}

/** Lines of channels and sites that are no news: subscription, sharing, contacts. */
const BOILERPLATE =
  /^(подпи(шись|шитесь|сывайся|сывайтесь|саться|ска на)|падпі(шыся|шыцеся|свайся|свайцеся|сацца|ска на)|наш (телеграм|канал)|чита(йте|йце) (нас|также|таксама)|чытайце|фото:|фота:|видео:|відэа:|источник:|крыніца:|источник —|больше новостей|больш навін|перепечатка|перадрук|©|реклама\b|рэклама\b|напис(ать|аць) нам|поддерж(ать|ите) нас|падтрыма(ць|йце) нас|поделиться|падзяліцца|теги:|тэгі:|https?:\/\/|присылайте|дасылайце|нашли ошибку|прочитать позже)/iu;

/** «МИНСК, 20 сентября.», «ВИЛЬНЮС/МИНСК, 23 мая.», «Хабаровск. 11 октября.», «Минск.» */
const DATELINE =
  /^\p{Lu}[\p{L}-]*((\/|, |,? )\p{Lu}[\p{L}-]*)*[.,]?\s+\d{1,2}\s+\p{Ll}+\.?(\s*[—–/-].{0,30})?\.?$|^\p{Lu}[\p{L}-]*(\/\p{Lu}[\p{L}-]*)?\.$/u;

function unclosed(text: string): boolean {
  const opened = (text.match(/[«„(]/gu) ?? []).length;
  const closed = (text.match(/[»)]/gu) ?? []).length;
  return opened > closed && text.length < 600;
}

/** True where a full stop at the end of `left` is part of a word, so that `right` goes on. */
function joins(left: string, right: string, rules: Abbreviations): boolean {
  const trimmed = left.trimEnd();
  if (/^[\s]*[a-zа-яёіў]/u.test(right)) return true;
  if (/^\s*[,;:)»”–—-]/u.test(right)) return true;
  const ending = /(?:^|[\s.(«"„-])(\p{L}+)\.$/u.exec(trimmed);
  if (ending) {
    const word = ending[1]!;
    const lower = word.toLowerCase();
    // Initials: "А. Лукашенко", "А. Г. Лукашенко".
    if (word.length === 1 && word === word.toUpperCase() && /^\s*\p{Lu}/u.test(right)) return true;
    if (/^\s*[\p{L}\d«"„]/u.test(right) && goesOnBehind(lower, left, right, rules)) return true;
  }
  if (/\d\.$/u.test(trimmed) && /^\s*(\p{Ll}|\d)/u.test(right)) return true;
  return unclosed(trimmed);
}

/**
 * Cuts a text into sentences. Paragraphs are separated by line breaks; each is cut by `Intl.Segmenter`, which never misses a boundary
 * but cuts too often, and put together again after abbreviations, initials, and inside quotation marks.
 */
export function splitSentences(text: string, bodyStart: number, language: string, rules: Abbreviations): RawSentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const sentences: RawSentence[] = [];
  let paragraph = -1;
  for (const line of text.matchAll(/[^\n]+/gu)) {
    if (line[0].trim() === "") continue;
    paragraph++;
    const start = line.index;
    const isTitle = start < bodyStart;
    let pending: Span | null = null;
    const pieces: Span[] = [];
    for (const { segment, index } of cutBeforeNumbers(segmenter.segment(line[0]), rules)) {
      const from: number = start + index;
      const to = from + segment.length;
      const open = pending !== null && pending.end - pending.start <= LONGEST_SENTENCE;
      if (open && pending !== null && joins(text.slice(pending.start, pending.end), segment, rules))
        pending = { start: pending.start, end: to };
      else {
        if (pending !== null) pieces.push(pending);
        pending = { start: from, end: to };
      }
    }
    if (pending !== null) pieces.push(pending);
    const cut = pieces.flatMap((piece) => cutLong(text, piece));
    cut.forEach((piece, index) => {
      const words = text.slice(piece.start, piece.end);
      const lead = words.length - words.trimStart().length;
      const trimmed = { start: piece.start + lead, end: piece.end - (words.length - words.trimEnd().length) };
      if (trimmed.end <= trimmed.start) return;
      sentences.push({
        ...trimmed,
        paragraph,
        kind: kindOf(text.slice(trimmed.start, trimmed.end), line[0], index, cut.length, isTitle),
      });
    });
  }
  return sentences;
}

/** `Intl.Segmenter` sees no end before «30 декабря …»: a number followed by a small letter goes on for it. */
function* cutBeforeNumbers(
  segments: Iterable<{ segment: string; index: number }>,
  rules: Abbreviations,
): Generator<{ segment: string; index: number }> {
  for (const { segment, index } of segments) {
    let from = 0;
    for (const match of segment.matchAll(/(?<!\p{L})(\p{L}{3,})[»)]?[.!?]\s+(?=\d{1,4}[\s-]+\p{Ll})/gu)) {
      const word = match[1]!.toLowerCase();
      if (rules.amid.has(word) || rules.before.has(word) || rules.last.has(word) || rules.numbered.has(word)) continue;
      const end = match.index + match[0].length;
      yield { segment: segment.slice(from, end), index: index + from };
      from = end;
    }
    yield { segment: segment.slice(from), index: index + from };
  }
}

function kindOf(sentence: string, paragraph: string, index: number, count: number, isTitle: boolean): Sentence["kind"] {
  if (isTitle) return "title";
  if (/^date \d{4}-\d\d-\d\d\s*$/u.test(sentence.trim())) return "boilerplate";
  if (BOILERPLATE.test(sentence)) return "boilerplate";
  if (index === 0 && count > 1 && DATELINE.test(sentence)) return "dateline";
  if (/^\[?\d{1,2}[:.]\d\d\]?(?=[\s—–-])/u.test(paragraph)) return "entry";
  // An item of a list is no heading: «— Ігару Лосіку — 15 гадоў калоніі;».
  if (count === 1 && sentence.length < 70 && !/[.!?…:;»"]$/u.test(sentence) && !/^[-–—•*]\s/u.test(sentence))
    return "subheading";
  return "body";
}
