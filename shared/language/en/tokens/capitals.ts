/** Capitals that mislead the tagger. */
import type { Mention } from "../../../watchlist/mention.ts";

/**
 * The text as the tagger should see it: a capital that only begins the sentence, or a headline in capitals, misleads it. The length stays,
 * so offsets do.
 */
export function calm(text: string, base: number, mentions: readonly Mention[]): string {
  const named = (at: number) => mentions.some((mention) => mention.start <= base + at && base + at < mention.end);
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)];
  const long = words.filter((word) => word[0].length > 3 && !named(word.index));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word[0])).length;
  const shouting = long.length >= 3 && capital / long.length > 0.7;
  let result = text;
  for (const word of words) {
    const first = word === words[0];
    if (!(first || shouting) || named(word.index) || !/^\p{Lu}/u.test(word[0])) continue;
    // A first word followed by another capital is likely a name ("Nathan Sales"), unless the whole line shouts.
    if (
      first &&
      !shouting &&
      word[0].length > 1 &&
      /^\s\p{Lu}\p{Ll}/u.test(text.slice(word.index + word[0].length)) &&
      !/^(The|A|An|In|On|At|By|As|Some|Two|Three|Former|President|Police)$/u.test(word[0])
    )
      continue;
    if (word[0] === "I" || (/^\p{Lu}{2,}$/u.test(word[0]) && !shouting)) continue;
    const lower = word[0].toLowerCase();
    if (lower.length === word[0].length)
      result = result.slice(0, word.index) + lower + result.slice(word.index + lower.length);
  }
  return result;
}
