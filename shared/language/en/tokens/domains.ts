/** Names of sites: "tut.by" is one name and no sentence that ends before "by". */
import type { TokenDraft } from "./token-draft.ts";

const ENDING = /^(?:by|ru|ua|pl|lt|lv|eu|org|com|net|info|media|online|io)$/u;

/** Joins a word, a full stop and the ending of a site that touch each other. */
export function joinDomains(tokens: readonly TokenDraft[]): TokenDraft[] {
  const joined: TokenDraft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [name, dot, ending] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
    const touch = dot?.text === "." && dot.start === name.end && ending?.start === dot.end;
    if (!touch || !ENDING.test(ending.text) || !/\p{L}|\d/u.test(name.text)) {
      joined.push(name);
      continue;
    }
    const text = `${name.text}.${ending.text}`;
    joined.push({
      start: name.start,
      end: ending.end,
      text,
      lower: text.toLowerCase(),
      lemma: text.toLowerCase(),
      pos: "proper",
    });
    at += 2;
  }
  return joined;
}
