/** Where the words of a lexicon pattern stand around its predication. */
import type { Predication, Sentence, Token } from "../../language/index.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { TriggerEntry } from "../lexicon/format.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { matchAdjacent, type Places, wordMatches } from "../lexicon/match.ts";
import type { WordPattern } from "../lexicon/pattern.ts";

/** Words of a pattern that may stand apart from the verb: "rounded THEM up". */
const LOOSE: ReadonlySet<string> = new Set(["prep", "part", "adv"]);
/** What may not come before such a word: then it belongs to something else ("made IT POSSIBLE FOR many to"). */
const PARTING: ReadonlySet<string> = new Set(["verb", "aux"]);
/** What may stand between the other words of a pattern. */
const SKIPPED: ReadonlySet<string> = new Set(["det", "adj", "adv", "num", "pron"]);
/** How far behind a preposition the word that it governs may stand, in tokens. */
const GOVERNED = 5;
/** How far after the verb the other words of a pattern may stand, in tokens. */
const REACH = 18;
/** How far where the noun that they go with stands before it. */
const CLOSE = 3;

/**
 * Token of the last word that the entry's pattern takes, the predication's head where that is it; -1 where a word of the pattern is missing.
 */
export function lastWordOf(
  { pattern, kind }: TriggerEntry,
  predication: Predication,
  sentence: Sentence,
  lexicon: Lexicon,
): number {
  const { head, from, voice } = predication;
  const rest = pattern.others;
  if (rest.length === 0) return head;
  if (kind === "noun") return (matchAdjacent(pattern, sentence.tokens, head, lexicon.isOf)?.to ?? 0) - 1;
  if (!mayStand(rest, placesOfWords(sentence))) return -1;
  if (lexicon.traits.freeWordOrder) return inClause(rest, predication, sentence, lexicon) ? head : -1;
  const within = { words: rest, predication, sentence, lexicon };
  const after = inOrder(within, head + 1, head + 1 + REACH);
  if (after >= 0) return after;
  if (voice === "passive" && inOrder(within, Math.max(0, from - 8), head) >= 0) return head;
  // "A LAW that he signed": what a relative clause is about stands before its verb.
  const own = voice === "passive" ? "subject" : "object";
  const about = predication.arguments.find(({ role }) => role === own)?.phrases[0];
  if (about === undefined || about.head >= head) return -1;
  if (voice !== "passive" && inOrder(within, about.from, about.to) >= 0) return head;
  // "The STRIKE was called OFF", "CHARGES were brought AGAINST her": its noun stands before the verb, the rest behind it.
  const apart = rest.filter((word) => !wordMatches(word, sentence.tokens[about.head]!, lexicon.isOf));
  return apart.length === rest.length || apart.length === 0
    ? -1
    : inOrder({ ...within, words: apart }, head + 1, head + 1 + CLOSE);
}

const known = new WeakMap<Sentence, Places>();

/** Where each form and dictionary form of a sentence's words stands. */
export function placesOfWords(sentence: Sentence): Places {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const places = new Map<string, number[]>();
  const add = (word: string, at: number): void => {
    const those = places.get(word);
    if (those === undefined) places.set(word, [at]);
    else those.push(at);
  };
  for (const [at, { lemma, lower }] of sentence.tokens.entries()) {
    add(lemma, at);
    if (lower !== lemma) add(lower, at);
  }
  known.set(sentence, places);
  return places;
}

/** False where the sentence lacks one of the words. */
function mayStand(words: readonly WordPattern[], places: Places): boolean {
  const has = (word: string): boolean => places.has(word);
  for (const { lemmas, forms, prefixes, classes } of words)
    if (prefixes.length === 0 && classes.length === 0 && !lemmas.some(has) && !forms.some(has)) return false;
  return true;
}

/** Each of the words stands somewhere in the clause, but for the verb itself; behind a preposition of the pattern, what it governs. */
function inClause(
  words: readonly WordPattern[],
  predication: Predication,
  sentence: Sentence,
  lexicon: Lexicon,
): boolean {
  const { tokens } = sentence;
  const { head, clause } = predication;
  const stands = (word: WordPattern, at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      at !== head &&
      token.start >= clause.start &&
      token.end <= clause.end &&
      wordMatches(word, token, lexicon.isOf)
    );
  };
  return words.every((word, index) => {
    const governed = words[index + 1];
    return tokens.some((token, at) => {
      if (!stands(word, at)) return false;
      if (index === 0 && lexicon.traits.namesPrepositions && isGovernedElsewhere(sentence, at, lexicon)) return false;
      if (index === 0 && isOwnDoer(predication, at, sentence, lexicon)) return false;
      if (token.pos !== "prep" || governed === undefined) return true;
      for (let next = at + 1; next <= at + GOVERNED && tokens[next]?.pos !== "prep"; next++)
        if (stands(governed, next)) return true;
      return false;
    });
  });
}

/** «ФОНД закрыл программу»: who does something to another is not what it is done to. */
function isOwnDoer(
  { arguments: args, voice, kind }: Predication,
  at: number,
  { tokens }: Sentence,
  lexicon: Lexicon,
): boolean {
  if (kind !== "verb" || voice !== "active" || lexicon.participant(tokens, at) === null) return false;
  const stands = (role: string): boolean =>
    args.some((argument) => argument.role === role && argument.phrases.some((phrase) => phrase.head === at));
  return stands("subject") && args.some(({ role }) => role === "object") && !stands("object");
}

/** «прыпынілі працу на знак ПРАТЭСТУ»: a noun behind a preposition that the pattern does not have is no object of the verb. */
function isGovernedElsewhere({ tokens, phrases }: Sentence, at: number, lexicon: Lexicon): boolean {
  const { pos } = tokens[at]!;
  if (pos !== "noun" && pos !== "proper") return false;
  const phrase = phrases.find(({ head }) => head === at);
  const before = phrase === undefined ? undefined : tokens[phrase.from - 1];
  // «назначил троим по 15 суток», «далі па пяць сутак»: so much each is an object all the same.
  return before?.pos === "prep" && (phrase?.quantity === null || !lexicon.lists("so much each", before.lower));
}

interface Within {
  readonly words: readonly WordPattern[];
  readonly predication: Predication;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
}

/** The last of the words where they stand in this order between the two tokens, whatever is between them; else -1. */
function inOrder({ words, predication, sentence, lexicon }: Within, from: number, to: number): number {
  const { tokens, predications } = sentence;
  // Another main clause has words of its own.
  const next = predications.find(
    ({ head, kind, subordinate, tense }) =>
      head > predication.head && kind === "verb" && subordinate === null && tense !== null,
  );
  const end = Math.min(to, tokens.length, next === undefined ? tokens.length : next.from);
  let at = 0;
  let last = from - 1;
  for (let i = from; i < end && at < words.length; i++) {
    if (tokens[i]!.text === ";") break;
    const word = words[at]!;
    const token = tokens[i]!;
    if (!wordMatches(word, token, lexicon.isOf)) continue;
    // "told him that it would begin TO arrive" tells no one to do anything: the infinitive must hang on this verb.
    const mark = lexicon.lists("infinitive mark", token.lower);
    const infinitive = mark ? predications.find((one) => one.from === i) : undefined;
    if (infinitive !== undefined && infinitive.governor !== predication.index) continue;
    // "told them that he would return TO Minsk": what follows another verb is that verb's.
    if (
      word.gap &&
      token.pos === "prep" &&
      predications.some(
        ({ kind, tense, head, governor, subordinate, clause }) =>
          kind === "verb" &&
          tense !== null &&
          head > predication.head &&
          (head < i || (governor === predication.index && subordinate === "reported" && clause.start <= token.start)),
      )
    )
      continue;
    // "promised scholarships to a hundred EXPELLED students": what "to" wants is done to no one yet.
    if (
      word.gap &&
      words[at - 1]?.lemmas.some((lemma) => lexicon.lists("infinitive mark", lemma)) &&
      isAttribute(tokens, i, lexicon)
    )
      continue;
    if (word.gap && belongsToAnother(sentence, i, predication, lexicon)) continue;
    if (word.gap && isOfAnAdjunct(sentence, i, words[at - 1], lexicon)) continue;
    if (mark && isOwnTo(sentence, i, predication, lexicon)) continue;
    // "called in the envoy ON THURSDAY": what begins a date is no word of the verb.
    if (i > from && token.pos === "prep" && beginsDate(sentence, i)) continue;
    const between = tokens.slice(last + 1, i);
    if (LOOSE.has(token.pos) && isOfTheComplement(between, mark, predication, lexicon)) continue;
    const atOnce = between.every(({ pos }) => SKIPPED.has(pos));
    if (word.gap && !atOnce && isInDate(sentence, i, lexicon)) continue;
    const near =
      word.gap ||
      i === from ||
      atOnce ||
      (LOOSE.has(token.pos) &&
        between.every(({ pos, lower }) => !PARTING.has(pos) || lexicon.lists("progressive", lower)));
    if (!near) continue;
    last = i;
    at++;
  }
  return at === words.length ? last : -1;
}

/**
 * "Denounced WHAT HE CALLED a breach of the CONVENTION", "met men WHO HELD talks", "let it be known THAT defences were WORKING": a word of
 * a clause with a verb of its own is that clause's.
 */
function belongsToAnother(
  { tokens, predications }: Sentence,
  at: number,
  { head, index }: Predication,
  lexicon: Lexicon,
): boolean {
  const { start, pos } = tokens[at]!;
  if (pos !== "noun" && pos !== "verb") return false;
  return predications.some((other) => {
    if (other.kind !== "verb" || other.tense === null || other.index === index || other.head <= head) return false;
    if (start < other.clause.start || start >= other.clause.end) return false;
    const opened = (cue: Cue): boolean =>
      tokens.slice(head + 1, Math.min(at, other.head)).some(({ lower }) => lexicon.lists(cue, lower));
    // "A clarification THAT THESE MEASURES extend to banks": what a noun or another verb says.
    if (other.subordinate === "reported" && other.governor !== index && opened("content conjunction")) return true;
    return pos === "noun" && other.head < at && (other.subordinate === "relative" || opened("what"));
  });
}

/** "Is the most senior official TO VISIT", "is the third to die IN CUSTODY": what belongs to what someone is, and not to "be". */
const isOfTheComplement = (
  between: readonly Token[],
  infinitive: boolean,
  { lemma, voice }: Predication,
  lexicon: Lexicon,
): boolean =>
  voice === "active" &&
  lexicon.lists("copula", lemma) &&
  between.some(
    ({ pos, lower }) => pos === "verb" || (infinitive && pos === "noun" && !lexicon.lists("unit of time", lower)),
  );

/** "Reached its target BEFORE THE DEAL", "announced a tender DESPITE SANCTIONS": when, why or in spite of what, where the pattern names no such preposition. */
function isOfAnAdjunct(
  { tokens, phrases }: Sentence,
  at: number,
  before: WordPattern | undefined,
  lexicon: Lexicon,
): boolean {
  if (tokens[at]!.pos !== "noun") return false;
  const phrase = phrases.find(({ from, to }) => from <= at && at < to);
  const preposition = tokens[(phrase?.from ?? at) - 1];
  return (
    preposition !== undefined &&
    lexicon.lists("adjunct preposition", preposition.lower) &&
    before?.lemmas.includes(preposition.lower) !== true
  );
}

/** "Handed out booklets LAST YEAR": what tells when is no word of the verb; "spent LAST WEEK at the UN" tells how long. */
const isInDate = ({ tokens, dates }: Sentence, at: number, lexicon: Lexicon): boolean =>
  lexicon.lists("unit of time", tokens[at]!.lemma) &&
  dates.some(({ start, end }) => start <= tokens[at]!.start && tokens[at]!.end <= end);

/** "EXPELLED students": a participle before the noun it describes. */
const isAttribute = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  lexicon.lists("participle", tokens[at]!.lower) &&
  tokens[at]!.lower !== tokens[at]!.lemma &&
  ["det", "adj", "num", "prep"].includes(tokens[at - 1]?.pos ?? "") &&
  ["noun", "adj", "proper"].includes(tokens[at + 1]?.pos ?? "");

/** What makes "to" part of what is said, and so no word of the verb: "told delegates THAT the transfer TO Belarus was complete". */
function isOwnTo(
  { tokens, predications }: Sentence,
  at: number,
  { index, head }: Predication,
  lexicon: Lexicon,
): boolean {
  if (lexicon.lists("part of a preposition", tokens[at - 1]?.lower)) return true;
  return predications.some(
    ({ governor, subordinate, head: said }) =>
      governor === index &&
      subordinate === "reported" &&
      said > head &&
      tokens[at]!.start > startOf(tokens, said, head, lexicon),
  );
}

/** Where a reported clause begins: at its "that", or at its verb. */
function startOf(tokens: readonly Token[], said: number, head: number, lexicon: Lexicon): number {
  for (let at = head + 1; at < said; at++)
    if (lexicon.lists("content conjunction", tokens[at]!.lower)) return tokens[at]!.start;
  return tokens[said]!.start;
}

/** True where a date begins at this token or right after it. */
function beginsDate({ tokens, dates }: Sentence, at: number): boolean {
  return dates.some(({ start }) => start === tokens[at]!.start || start === tokens[at + 1]?.start);
}
