import type { Span } from "../analysis.ts";

/** A word, number or sign as it stands in the text. */
export interface LightToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "number" | "sign";
}

const TOKEN =
  /\d{1,2}-\p{L}{2,}|\d{1,3}(?:[\u00a0\u202f .]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’ʼ‘-][\p{L}\p{M}]+)*|[^\s]/gu;

/** Cuts a stretch of text into tokens; offsets count from the beginning of the text. */
export function tokenise(text: string, start: number, end: number): LightToken[] {
  const tokens: LightToken[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const found = match[0];
    const at = start + match.index;
    const kind = /^\d/u.test(found) ? "number" : /^\p{L}/u.test(found) ? "word" : "sign";
    tokens.push({
      start: at,
      end: at + found.length,
      text: found,
      lower: found.toLowerCase().replace(/[’ʼ‘`´]/gu, "'"),
      kind,
    });
  }
  return tokens;
}
