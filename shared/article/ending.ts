/**
 * A text without the characters at its end that `ending`, a pattern of one character, knows. `/[…]+$/` would try each run of such characters
 * anywhere in the text, from each of its places, and a text of dots alone takes it minutes.
 */
export function withoutEnd(text: string, ending: RegExp): string {
  let end = text.length;
  while (end > 0 && ending.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
