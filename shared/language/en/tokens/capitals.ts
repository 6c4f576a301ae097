/** Capitals that mislead the tagger. */
import type { Mention } from "../../../watchlist/mention.ts";

/** Words that headlines in capitals leave in lower case. */
const SMALL = new Set(
  "a an the and but for nor so yet at by in of off on out per to up via vs as if de la le el al da di du van von der den bin ibn its his her who not is are was be has had am pm s t about above across after against along amid among around before behind below between beyond despite down during from into near onto outside over past since than that their they this through toward towards under until upon what when where which while whose with within without were been have will would could should must also".split(
    " ",
  ),
);

/** Surnames of the region by their endings: the tagger knows none of them. */
const SURNAME =
  /^\p{L}{3,}(?:vich|wicz|icz|enka|enko|[sc]ki|skyi?|[sc]kaya|skaia|chuk|iuk|yuk|chyk|chik|eva|ova|ouski|auski|aitė|ienė|auskas)$/u;

/** True for the first word of a sentence that is a name by its ending. */
const isSurname = (word: string): boolean => SURNAME.test(word);

/**
 * The text as the tagger should see it: a capital that only begins the sentence, or a headline in capitals, misleads it. The length stays,
 * so offsets do.
 */
export function calm(text: string, base: number, mentions: readonly Mention[], names: ReadonlySet<string>): string {
  const named = (at: number) => mentions.some((mention) => mention.start <= base + at && base + at < mention.end);
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)];
  const long = words.filter((word) => word[0].length > 3 && !named(word.index));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word[0])).length;
  // A headline in capitals leaves only small words in lower case; names in a row do not make one ("Pavel Minin and Olga Karpova were held").
  // A verb is in capitals there, however short: "John Kerry met Javad Zarif in Geneva" is none.
  const plain = words.some((word) => /^\p{Ll}/u.test(word[0]) && !SMALL.has(word[0]) && !named(word.index));
  const shouting = long.length >= 3 && capital / long.length > 0.7 && !plain;
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
    if (first && !shouting && (isSurname(word[0]) || names.has(word[0]))) continue;
    if (word[0] === "I" || (/^\p{Lu}{2,}$/u.test(word[0]) && !shouting)) continue;
    const lower = word[0].toLowerCase();
    if (lower.length === word[0].length)
      result = result.slice(0, word.index) + lower + result.slice(word.index + lower.length);
  }
  return result;
}
