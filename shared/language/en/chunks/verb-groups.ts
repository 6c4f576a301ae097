/** Verb groups: auxiliaries, "not", adverbs and the verb ("has not yet been charged"). */
import { BE, HAVE, IRREGULAR_PARTICIPLES, NEGATORS } from "../grammar.ts";
import { NOMINAL } from "./pronouns.ts";
import type { WordsInChunks } from "./words-in-chunks.ts";

/** Negated auxiliaries whose spelling does not show the auxiliary. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["won't", "will"],
  ["can't", "can"],
  ["cannot", "can"],
  ["shan't", "shall"],
]);

/** Reads the verb group that begins at this token. Returns the token that follows it, or null where none begins. */
export function readVerbGroup(sentence: WordsInChunks, i: number): number | null {
  return startsVerbGroup(sentence, i) ? readGroup(sentence, i) : null;
}

function startsVerbGroup(sentence: WordsInChunks, i: number): boolean {
  const token = sentence.tokens[i]!;
  const next = sentence.tokens[i + 1];
  if (token.pos === "aux") return true;
  if (token.pos === "part" && token.lower === "to")
    return (
      next !== undefined &&
      (next.pos === "verb" || next.pos === "aux" || (next.pos === "adv" && sentence.tokens[i + 2]?.pos === "verb"))
    );
  if (token.pos === "part" && (token.lower === "not" || token.lower === "n't"))
    return next?.pos === "verb" || next?.pos === "aux" || isInfinitive(sentence, i + 1);
  // "no longer accepts".
  if (token.lower === "no" && next?.lower === "longer")
    return sentence.tokens[i + 2]?.pos === "verb" && !sentence.isAdjectival(i + 2);
  if (token.pos === "adv" && next?.pos === "verb" && !sentence.isAdjectival(i + 1)) return !NOMINAL.has(token.lower);
  return token.pos === "verb" && !sentence.isAdjectival(i);
}

/** "TO NEGOTIATE". */
function isInfinitive(sentence: WordsInChunks, i: number): boolean {
  const token = sentence.tokens[i];
  const next = sentence.tokens[i + 1];
  return token?.pos === "part" && token.lower === "to" && (next?.pos === "verb" || next?.pos === "aux");
}

/** "like to" in "I WOULD LIKE TO thank them", "we'd like to". */
function isWishOfOneself(sentence: WordsInChunks, start: number, i: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[i]!.lower === "like" &&
    i === start + 1 &&
    /^(?:would|'d)$/u.test(tokens[start]!.lower) &&
    /^(?:i|we)$/u.test(tokens[start - 1]?.lower ?? "") &&
    tokens[i + 1]?.lower === "to" &&
    (tokens[i + 2]?.pos === "verb" || (tokens[i + 2]?.pos === "adv" && tokens[i + 3]?.pos === "verb"))
  );
}

/** The participle that follows a day put between it and its auxiliary, or null. */
function afterDate(sentence: WordsInChunks, i: number): number | null {
  const from = sentence.tokens[i]!.pos === "prep" ? i + 1 : i;
  let to = from;
  while (sentence.dateAt[to] !== undefined) to++;
  const token = sentence.tokens[to];
  if (to === from || token?.pos !== "verb") return null;
  return /ed$/u.test(token.lower) || IRREGULAR_PARTICIPLES.has(token.lower) ? to : null;
}

function readGroup(sentence: WordsInChunks, start: number): number {
  const auxiliaries: string[] = [];
  let negated = false;
  let infinitive = false;
  let head = -1;
  let i = start;
  for (; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!;
    if (/^["“”]$/u.test(token.text) && auxiliaries.length > 0 && sentence.tokens[i + 1]?.pos === "verb") continue;
    if (token.lower === "to" && token.pos === "part") {
      // "NOT TO negotiate".
      if (i > start && !(i === start + 1 && negated)) break;
      infinitive = true;
    } else if (token.lower === "going" && BE.has(auxiliaries.at(-1) ?? "") && isInfinitive(sentence, i + 1)) {
      // "is not going to resign": what will be; "were going to meet": what would have been.
      auxiliaries[auxiliaries.length - 1] = /^(?:was|were)$/u.test(auxiliaries.at(-1)!) ? "would" : "will";
      i++;
    } else if (NEGATORS.has(token.lower)) negated = true;
    else if (
      token.pos === "aux" ||
      (HAVE.has(token.lower) &&
        sentence.tokens[i + 1]?.pos === "verb" &&
        /(?:ed|en)$/u.test(sentence.tokens[i + 1]!.lower)) ||
      (token.pos === "verb" &&
        token.lemma === "get" &&
        /ed$/u.test(sentence.tokens[i + 1]?.lower ?? "") &&
        sentence.tokens[i + 1]?.pos === "verb")
    ) {
      // "won't", "didn't", "cannot": the negation in one word with its auxiliary.
      const contracted = (token.lower.endsWith("n't") && token.lower.length > 3) || token.lower === "cannot";
      if (contracted) negated = true;
      auxiliaries.push(contracted ? (CONTRACTED.get(token.lower) ?? token.lower.slice(0, -3)) : token.lower);
      head = i;
    } else if (isWishOfOneself(sentence, start, i)) {
      // "I would like to thank them" thanks them.
      auxiliaries.pop();
      i++;
    } else if (token.pos === "verb") {
      head = i;
      i++;
      break;
    } else if (token.pos === "adv" || token.lower === "all" || token.lower === "both") {
      // Adverbs inside the group only: an auxiliary or verb must follow.
      const ahead = sentence.tokens.slice(i + 1, i + 3).findIndex((t) => t.pos === "verb" || t.pos === "aux");
      if (ahead < 0 || sentence.dateAt[i] !== undefined) break;
    } else if (
      auxiliaries.length > 0 &&
      sentence.tokens[i + 1]?.pos === "verb" &&
      (sentence.dateAt[i] !== undefined || token.lower === "since")
    ) {
      // "has since asked", "will today meet".
    } else {
      const after = auxiliaries.length > 0 ? afterDate(sentence, i) : null;
      if (after === null) break;
      // "was on Wednesday ordered".
      i = after - 1;
    }
  }
  if (head < 0) {
    sentence.chunks.push({ kind: "adverb", from: start, to: Math.max(i, start + 1) });
    return Math.max(i, start + 1);
  }
  const main = sentence.tokens[head]!;
  // An auxiliary on its own is the verb: "was", "has".
  if (main.pos === "aux" || auxiliaries.at(-1) === main.lower) auxiliaries.pop();
  const to = Math.max(head + 1, start + 1);
  const lemma = BE.has(main.lower) ? "be" : HAVE.has(main.lower) ? "have" : main.lemma;
  let adjective: string | null = null;
  if (lemma === "be") {
    const at = sentence.tokens[to]?.pos === "adv" || NEGATORS.has(sentence.tokens[to]?.lower ?? "") ? to + 1 : to;
    if (NEGATORS.has(sentence.tokens[to]?.lower ?? "")) negated = true;
    const next = sentence.tokens[at];
    if (next?.pos === "adj" || next?.lower === "due" || next?.lower === "set") adjective = next.lower;
  }
  sentence.chunks.push({
    kind: "verb",
    from: start,
    to,
    // "Left WITHOUT meeting the opposition".
    verb: {
      from: start,
      to,
      head,
      lemma,
      auxiliaries,
      negated: negated || sentence.tokens[start - 1]?.lower === "without",
      infinitive,
      particle: null,
      adjective,
    },
  });
  return to;
}
