/** What stands around a name that may be another: whether it is taken for a town, for a person, or for a name at all. */
import type { Language } from "../language/languages.ts";
import { PERSON_TITLE, TOWN_PREPOSITION } from "./data/around-names.ts";
import type { Word } from "./fold.ts";
import type { Reading } from "./index-of-forms.ts";
import type { Match } from "./matching.ts";

/** Languages in which a country before an office tells whose it is as an adjective alone. */
const ADJECTIVES_BEFORE: ReadonlySet<string> = new Set(["pl", "uk"]);

/** Whether a country's name or adjective stands right before or after a match. `isCountry` tells it of a reading's target. */
export function besideCountry(
  text: string,
  words: readonly Word[],
  matches: readonly Match[],
  index: number,
  language: Language,
  isCountry: (target: number) => boolean,
): boolean {
  const match = matches[index]!;
  return [matches[index - 1], matches[index + 1]].some((other) => {
    if (!other) return false;
    const [left, right] = other.from < match.from ? [other, match] : [match, other];
    if (text.slice(words[left.to - 1]!.end, words[right.from]!.start) !== " ") return false;
    // "na granicy z Białorusią Straż Graniczna": before an office only an adjective tells whose it is.
    const adjectives = other.from < match.from && ADJECTIVES_BEFORE.has(language);
    return other.readings.some(
      ({ use, target }) =>
        (!adjectives || use === "adjective") &&
        use !== "surname" &&
        use !== "office" &&
        use !== "border" &&
        isCountry(target),
    );
  });
}

/** Whether a name stands behind a preposition that towns stand behind. */
export function behindTownPreposition(text: string, words: readonly Word[], match: Match): boolean {
  const { start } = words[match.from]!;
  return TOWN_PREPOSITION.test(text.slice(Math.max(0, start - 8), start));
}

/** Whether a town's name stands behind a title or, inside a sentence, behind another capitalised word: «прэм'ер Барысаў», «Бойка Барысаў». */
export function standsAsPerson(text: string, words: readonly Word[], match: Match): boolean {
  const first = words[match.from]!;
  const before = words[match.from - 1];
  if (!first.capital || !before || text.slice(before.end, first.start) !== " ") return false;
  if (PERSON_TITLE.test(before.text)) return true;
  return before.capital && before.text.length > 2 && /[\p{Ll},] $/u.test(text.slice(0, before.start));
}

/** A name that is also a common word counts in quotation marks or capitalised inside a sentence, in a text on Belarus. */
export function isCued(
  text: string,
  words: readonly Word[],
  match: Match,
  reading: Reading,
  evidence: number,
): boolean {
  if (evidence === 0) return false;
  if (reading.cue === "shared") return true;
  const first = words[match.from]!;
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  if (/[«"“„'‘]$/.test(before)) return true;
  return first.capital && /[\p{L}\p{N},] $/u.test(before);
}
