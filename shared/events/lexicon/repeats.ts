/** Mistakes in the cue lists of a word file: a word that a list names twice, or that two lists name which exclude each other. */

import type { Cue } from "./cues.ts";
import { contentOf, type Problem } from "./format.ts";
import { splitList } from "./pattern.ts";

/** Lists of which no word can stand in both. */
const EXCLUSIVE: readonly (readonly [Cue, Cue])[] = [
  ["daily life", "public matter"],
  ["no public matter", "public matter"],
  ["own people", "public matter"],
  ["private person", "public matter"],
];

/** The mistakes of one file, with the lines of those that come second. */
export function repeatsIn(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  /** Lists by the words they name, so far. */
  const lists = new Map<string, Set<string>>();
  let inCues = false;
  for (const [index, raw] of text.split("\n").entries()) {
    const content = contentOf(raw);
    if (content.startsWith("[")) inCues = content === "[cues]";
    const colon = content.indexOf(":");
    if (!inCues || colon < 0) continue;
    const cue = content.slice(0, colon).trim();
    for (const word of splitList(content.slice(colon + 1))) {
      const before = lists.get(word) ?? new Set();
      lists.set(word, before);
      const say = (message: string): void => {
        problems.push({ file, line: index + 1, message });
      };
      if (before.has(cue)) say(`"${word}" stands twice in "${cue}"`);
      for (const pair of EXCLUSIVE)
        for (const [own, other] of [pair, pair.toReversed()])
          if (own === cue && before.has(other!)) say(`"${word}" stands in "${own}" and in "${other}"`);
      before.add(cue);
    }
  }
  return problems;
}
