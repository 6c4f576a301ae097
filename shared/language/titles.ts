/** Titles of clergy cut short before a name, in any language: "Fr. Henryk", «кс. Вячаслаў», "ks. Henryk". */
import type { Abbreviations } from "./sentences.ts";

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/**
 * The tokens without such titles and their full stops: left in, they would part a name from its verb and stand for it. A single letter is a
 * title where it is small, or where two words of a name follow, since it may be an initial.
 */
export function withoutTitles<T extends Word>(tokens: readonly T[], { titles, openers }: Abbreviations): T[] {
  const kept: T[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (titles.has(token.lower.replace(/\.$/u, ""))) {
      const dotted = token.text.endsWith(".");
      const dot = tokens[at + 1];
      const after = dotted ? at + 1 : at + 2;
      if ((dotted || (dot?.text === "." && dot.start === token.end)) && isName(tokens, after, token.text, openers)) {
        at = after - 1;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isName(tokens: readonly Word[], at: number, title: string, openers: ReadonlySet<string>): boolean {
  const isCapital = (i: number): boolean => CAPITAL.test(tokens[i]?.text ?? "") && !openers.has(tokens[i]!.lower);
  if (!isCapital(at)) return false;
  return !/^\p{Lu}\.?$/u.test(title) || isCapital(at + 1);
}
