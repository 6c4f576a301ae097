import type { Span } from "../analysis.ts";

/** A word, number or sign as it stands in the text. */
export interface RawToken extends Span {
  readonly text: string;
  /** Lower case, ё as е, typographic apostrophes as ', spelling variants of the language brought together. */
  readonly lower: string;
  readonly kind: "word" | "number" | "punctuation" | "other";
}

/** Numbers may hold spaces and signs ("10 000", "2,5", "80.1", "21:00"); words may hold hyphens and apostrophes. */
const TOKEN =
  /\d{1,3}-\p{L}{4,}|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?:,\d+)?(?![\d])|\d+(?:[.,:]\d+)*(?:-(?:\p{Ll}{1,3})(?!\p{L}))?|[\p{L}\p{M}]+(?:['’ʼ‘-](?:[\p{L}\p{M}]+|\d+))*|#[\p{L}\p{N}_]+|\.{2,}|[^\s]/gu;
const APOSTROPHES = /[’ʼ‘`´]/gu;

function lowerForm(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replace(APOSTROPHES, "'");
}

/** Cuts a stretch of text into tokens; offsets count from the beginning of the whole text. */
export function tokenise(
  text: string,
  start: number,
  end: number,
  normalise: (word: string) => string = (word) => word,
): RawToken[] {
  const tokens: RawToken[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(TOKEN)) {
    const found = match[0];
    const first = found[0]!;
    const kind = /\p{N}/u.test(first)
      ? "number"
      : /[\p{L}#]/u.test(first) && found.length >= 1
        ? first === "#" && found.length === 1
          ? "punctuation"
          : "word"
        : /\p{P}|\p{S}/u.test(first)
          ? /\p{So}/u.test(first)
            ? "other"
            : "punctuation"
          : "other";
    const at = start + match.index;
    // A hashtag is read as its word: "#Беларусь".
    const text0 = first === "#" && found.length > 1 ? found.slice(1) : found;
    const from = first === "#" && found.length > 1 ? at + 1 : at;
    tokens.push({
      text: text0,
      lower: kind === "word" ? normalise(lowerForm(text0)) : lowerForm(text0),
      start: from,
      end: at + found.length,
      kind,
    });
  }
  return tokens;
}
