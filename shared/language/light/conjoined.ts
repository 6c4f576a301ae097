/** Phrases that "and" and commas join, and the names that are told behind a group. */
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import { isNamed } from "./subjects.ts";
import type { Unit } from "./unit.ts";

/** Phrases joined to this one by "and" or commas, where an "and" comes before the last: "Ales Kos, Olga Lis und Iwan Dub". */
export function conjoined(
  phrase: Phrase,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  grammar: LightGrammar,
): Phrase[] {
  const list: Phrase[] = [];
  let sure = 0;
  let last = phrase;
  for (const other of phrases) {
    if (other.firstUnit <= last.lastUnit || other.attribute) continue;
    const link = linkBetween(last, other, phrases, units, grammar);
    if (link === null || other.preposition >= 0) break;
    // "Jan Kos, szef fundacji i działacz": a noun after a name tells who it is.
    if (link === "comma" && isNamed(last) !== isNamed(other)) break;
    list.push(other);
    if (link === "and") sure = list.length;
    last = other;
  }
  return list.slice(0, sure);
}

/** A phrase with those joined to it, and with the names told after a group: "dwóch aktywistów, Jan Kos i Ewa Lis, …". */
export function withNames(
  phrase: Phrase,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  grammar: LightGrammar,
): Phrase[] {
  const list = [phrase, ...conjoined(phrase, phrases, units, grammar)];
  if (list.length > 1 || phrase.mention?.entity?.kind === "person" || phrase.pronoun) return list;
  const next = phrases.find((other) => other.firstUnit > phrase.lastUnit && !other.attribute);
  if (next === undefined || next.preposition >= 0 || !isFullName(next, units)) return list;
  const last = phrase.possessor !== null && phrase.possessor.firstUnit > phrase.lastUnit ? phrase.possessor : phrase;
  if (next.firstUnit !== last.lastUnit + 2 || units[last.lastUnit + 1]!.lower !== ",") return list;
  const names = [next, ...conjoined(next, phrases, units, grammar)];
  if (phrase.number === "plural" || phrase.quantity !== null) return [phrase, ...names];
  phrase.apposition ??= next;
  return list;
}

const isFullName = (phrase: Phrase, units: readonly Unit[]): boolean =>
  phrase.mention?.entity?.kind === "person" ||
  (phrase.mention === null && phrase.lastUnit > phrase.firstUnit && units[phrase.lastUnit]!.reading.pos === "proper");

/** True for a phrase that is joined to one before it. */
export const isJoined = (
  phrase: Phrase,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  grammar: LightGrammar,
): boolean =>
  phrases.some(
    (other) =>
      other.lastUnit < phrase.firstUnit &&
      !other.attribute &&
      conjoined(other, phrases, units, grammar).includes(phrase),
  );

/** How two phrases are joined: by "and", by a comma alone, or not at all. */
function linkBetween(
  one: Phrase,
  other: Phrase,
  phrases: readonly Phrase[],
  units: readonly Unit[],
  { words }: LightGrammar,
): "and" | "comma" | null {
  let link: "and" | "comma" | null = null;
  let more = false;
  for (let at = one.lastUnit + 1; at < other.firstUnit; at++) {
    if (phrases.some((phrase) => phrase.attribute && at >= phrase.firstUnit && at <= phrase.lastUnit)) continue;
    const { lower } = units[at]!;
    // «і ще 13 в'язнів», "ir dar 13 kalinių".
    if (link === "and" && words.more.test(lower)) {
      more = true;
      continue;
    }
    if (lower !== "," && !words.and.test(lower)) return null;
    if (lower !== ",") link = "and";
    else link ??= "comma";
  }
  // "Cichanouskį ir dar 13 kalinių": what is counted shows its own case, not that of the name.
  if (more && other.quantity !== null) return link;
  if (link === null || one.cases.length === 0 || other.cases.length === 0) return link;
  return one.cases.some((value) => other.cases.includes(value)) ? link : null;
}
