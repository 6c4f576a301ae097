/** Lists of phrases ("A, B and C"), so that they share one place in their clause, and ages between commas, which are no members. */

import type { ChunkedSentence } from "./chunked-sentence.ts";
import { beginsClause, followsVerb } from "./clause-bounds.ts";
import { isDescription, isPersonNamed } from "./descriptions.ts";

const LONGEST_LIST = 30;

/** Notes for every phrase the preposition that governs it and the first phrase of its list. */
export function findLists(sentence: ChunkedSentence): void {
  const chunks = sentence.chunks;
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.kind !== "phrase") continue;
    const before = sentence.skipLeft(i - 1, ["adverb", "quote"]);
    sentence.governedBy[i] = before >= 0 && chunks[before]!.kind === "preposition" ? before : -1;
    sentence.listLeader[i] = i;
  }
  // Ages and appositions between members begin no list of their own.
  const inserted = new Set<number>();
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.kind !== "phrase" || sentence.listLeader[i] !== i || inserted.has(i)) continue;
    const members = membersFrom(sentence, i, inserted);
    for (const member of members.slice(1)) {
      sentence.listLeader[member] = i;
      sentence.governedBy[member] = sentence.governedBy[i]!;
    }
  }
}

/** "phrase (, phrase)* [,] and phrase" from the phrase at this chunk; it alone where no list begins. */
function membersFrom(sentence: ChunkedSentence, i: number, inserted: Set<number>): number[] {
  const { chunks } = sentence;
  const members = [i];
  // Before its first verb a sentence has no clause that "and" could end.
  const opening = chunks.slice(0, i).every(({ kind }) => kind !== "verb");
  let j = i + 1;
  while (j < chunks.length && members.length < LONGEST_LIST) {
    let k = afterAttributes(sentence, j);
    const comma = chunks[k]?.kind === "comma";
    if (comma) k++;
    const conjunction = chunks[k];
    const joins = conjunction?.kind === "conjunction" && ["and", "or", "&"].includes(conjunction.word);
    if (joins) k++;
    if ((!comma && !joins) || chunks[k]?.kind !== "phrase") return [i];
    // "X, 27, and Y, 23": a number between commas is an age. "X, a social democrat, and Y": a word on X.
    if (isAge(sentence, k) || (comma && !joins && isInsertion(sentence, members.at(-1)!, k))) {
      inserted.add(k);
      j = afterAttributes(sentence, k + 1);
      // "X, a driver at THE RAILWAY, and Y": nor do the attributes of such words.
      for (let at = k + 2; at < j; at += 2) inserted.add(at);
      continue;
    }
    // "X, a deputy and journalist, was hit": both words are on X.
    const second = comma && !joins ? secondDescription(sentence, members.at(-1)!, k) : -1;
    if (second >= 0) {
      inserted.add(k).add(second);
      j = afterAttributes(sentence, second + 1);
      continue;
    }
    if (joins && beginsClause(sentence, k) && (comma || followsVerb(sentence, i)) && !opening) return [i];
    if (sentence.listLeader[k] !== k && (isOfOuterList(sentence, i, k) || isOfNames(sentence, i, k))) return [i];
    if (isTerm(sentence, members.at(-1)!) && sentence.tokens[sentence.phraseAt(k)!.head]!.pos === "proper") return [i];
    members.push(k);
    if (joins) return opensSentence(sentence, i) && isSubject(sentence, k) ? [i] : members;
    j = k + 1;
  }
  return [i];
}

/** Units of terms. */
const TERMS = new Set(["day", "week", "month", "year"]);

/** "X got TEN YEARS and Y NINE": a term, or a number that counts nothing named beside it. */
function isTerm(sentence: ChunkedSentence, i: number): boolean {
  const quantity = sentence.phraseAt(i)?.quantity;
  if (quantity == null) return false;
  return quantity.unit === null ? sentence.tokens[sentence.phraseAt(i)!.head]!.pos === "num" : TERMS.has(quantity.unit);
}

/** "According to VIASNA, police and soldiers": the phrase of the preposition that a sentence begins with, up to its comma. */
function opensSentence({ chunks, governedBy }: ChunkedSentence, i: number): boolean {
  const preposition = governedBy[i] ?? -1;
  return (
    preposition >= 0 &&
    chunks[i + 1]?.kind === "comma" &&
    chunks.slice(0, preposition).every(({ kind }) => kind !== "phrase" && kind !== "verb")
  );
}

/** True where a verb follows the last member. */
function isSubject(sentence: ChunkedSentence, k: number): boolean {
  let next = k + 1;
  while (sentence.chunks[next]?.kind === "adverb") next++;
  return sentence.chunks[next]?.kind === "verb";
}

/** Past the "of" and "in" attributes that a member may carry. */
function afterAttributes(sentence: ChunkedSentence, from: number): number {
  let k = from;
  while (sentence.chunks[k]?.kind === "preposition" && sentence.chunks[k + 1]?.kind === "phrase") k += 2;
  return k;
}

/** ", a social democrat," between two names says more of the first, which takes it as its apposition. */
function isInsertion(sentence: ChunkedSentence, named: number, i: number): boolean {
  const [name, phrase] = [sentence.phraseAt(named), sentence.phraseAt(i)];
  const isProper = (one: typeof phrase): boolean => one !== null && sentence.tokens[one.head]!.pos === "proper";
  if (name === null || phrase === null || !isProper(name) || isProper(phrase) || phrase.quantity !== null) return false;
  const first = sentence.tokens[phrase.from]!;
  const comma = afterAttributes(sentence, i + 1);
  // "X, HEAD OF A UNION at Azot, and Y": a bare word on someone has attributes.
  const bare = comma > i + 1 && isPersonNamed(sentence, name) && isDescription(sentence, phrase);
  if (first.pos !== "det" && first.pos !== "pron" && phrase.possessor === null && !bare) return false;
  if (sentence.chunks[comma]?.kind !== "comma") return false;
  const next = sentence.chunks[comma + 1];
  const after = next?.kind === "conjunction" ? comma + 2 : comma + 1;
  if (!isProper(sentence.phraseAt(after))) return false;
  name.apposition ??= phrase;
  return true;
}

/**
 * ", a deputy and journalist", ", head of Viasna and laureate," after the name at chunk `named`: the chunk of the second of two words on it,
 * which the name takes as its apposition; -1 where the phrase at chunk `i` is another member of a list.
 */
function secondDescription(sentence: ChunkedSentence, named: number, i: number): number {
  const { chunks, tokens } = sentence;
  const [name, first] = [sentence.phraseAt(named), sentence.phraseAt(i)];
  if (name === null || first === null || !isPersonNamed(sentence, name) || !isDescription(sentence, first)) return -1;
  const and = afterAttributes(sentence, i + 1);
  const conjunction = chunks[and];
  const second = sentence.phraseAt(and + 1);
  if (conjunction?.kind !== "conjunction" || conjunction.word !== "and" || second === null) return -1;
  if (!isDescription(sentence, second)) return -1;
  // "X, a painter, and a poet were …": with an article of its own the second is on X only between commas.
  const end = chunks[afterAttributes(sentence, and + 2)];
  const next = chunks[afterAttributes(sentence, and + 2) + 1];
  const closed = end?.kind === "comma" && (next?.kind === "verb" || next?.kind === "preposition");
  const bare = tokens[second.from]!.pos !== "det" && tokens[second.from]!.pos !== "pron";
  if (
    !closed &&
    !(bare && (end === undefined || end.kind === "stop" || end.kind === "comma" || end.kind === "relative"))
  )
    return -1;
  name.apposition ??= first;
  first.apposition ??= second;
  sentence.descriptions.add(i).add(and + 1);
  return and + 1;
}

/**
 * True where the phrase at chunk `k`, already of a list, is no member of one that begins at `i`: "the commander of the army and the HEAD of
 * the guards", "the head of Viasna and the LAWYER"; but "the ministers of Poland and LITHUANIA".
 */
function isOfOuterList(sentence: ChunkedSentence, i: number, k: number): boolean {
  const [inner, phrase] = [sentence.phraseAt(i), sentence.phraseAt(k)];
  const next = sentence.chunks[k + 1];
  const governor = sentence.chunks[sentence.governedBy[i] ?? -1];
  const parallel = governor?.kind === "preposition" && governor.word === "of";
  if (parallel && next?.kind === "preposition" && next.word === "of") return true;
  const proper = inner !== null && sentence.tokens[inner.head]!.pos === "proper";
  return proper && phrase !== null && sentence.tokens[phrase.from]!.pos === "det" && phrase.to - phrase.from > 1;
}

/** "ALES LOS of the Pinsk Spring movement AND ANTON BRIL": people named side by side, and no member of what the first is of. */
function isOfNames(sentence: ChunkedSentence, i: number, k: number): boolean {
  const leader = sentence.listLeader[k]!;
  const [first, inner, last] = [sentence.phraseAt(leader), sentence.phraseAt(i), sentence.phraseAt(k)];
  const named = (phrase: typeof first): boolean => phrase !== null && isPersonNamed(sentence, phrase);
  return leader < i && named(first) && named(last) && !named(inner);
}

/** True where the phrase at this chunk is the age of the person before it: ", 27,". */
export function isAge(sentence: ChunkedSentence, i: number): boolean {
  const phrase = sentence.phraseAt(i);
  return (
    phrase !== null &&
    phrase.to - phrase.from === 1 &&
    sentence.tokens[phrase.head]!.pos === "num" &&
    phrase.quantity?.unit === null &&
    sentence.chunks[i - 1]?.kind === "comma" &&
    (sentence.chunks[i + 1]?.kind === "comma" ||
      sentence.chunks[i + 1] === undefined ||
      sentence.chunks[i + 1]!.kind === "stop")
  );
}
