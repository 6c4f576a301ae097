/**
 * The small words between phrases and verbs: relative pronouns, "that", conjunctions, prepositions, particles and adverbs. Each
 * function reads one chunk that begins at a token, and returns the token that follows it or null where the word is not of its kind.
 */
import {
  COMPLEX,
  CONTENT_NOUNS,
  FIXED_ADVERBS,
  OVER_VERBS,
  PARTICLES,
  RELATIVES,
  SAYING,
  SUBORDINATORS,
  TELLING,
} from "../grammar.ts";
import { NOMINAL } from "./pronouns.ts";
import type { WordsInChunks } from "./words-in-chunks.ts";

/** "according to", "in front of": several words that govern as one. */
export function readComplexPreposition(sentence: WordsInChunks, i: number): number | null {
  const { tokens } = sentence;
  for (const words of COMPLEX) {
    const to = i + words.length;
    if (!words.every((word, k) => tokens[i + k]?.lower === word)) continue;
    // "due to arrive" is no preposition.
    if (words.at(-1) === "to" && tokens[to]?.pos === "verb") continue;
    sentence.chunks.push({ kind: "preposition", from: i, to, word: words.join(" ") });
    return to;
  }
  return null;
}

/** "IN RETURN Washington lifted": no name is what the preposition governs. */
export function readFixedAdverb(sentence: WordsInChunks, i: number): number | null {
  const [first, second, next] = sentence.tokens.slice(i, i + 3);
  if (next?.pos !== "proper" || !FIXED_ADVERBS.has(`${first!.lower} ${second!.lower}`)) return null;
  return sentence.pushSign("adverb", sentence.pushSign("adverb", i));
}

export function readThat(sentence: WordsInChunks, i: number): number | null {
  const token = sentence.tokens[i]!;
  if (token.lower !== "that") return null;
  const next = sentence.tokens[i + 1];
  const before = sentence.chunks.at(-1);
  // "its demand that they be freed", but "the demand that was refused".
  const content =
    before?.kind === "phrase" &&
    CONTENT_NOUNS.has(sentence.tokens[before.phrase.head]!.lemma) &&
    next !== undefined &&
    !["verb", "aux", "adv", "prep"].includes(next.pos);
  const verb = sentence.chunks.findLast((piece) => piece.kind === "verb");
  // "Said IN KYIV that masked men …": no "that" of a relative clause stands behind a name.
  const named = before?.kind === "phrase" && sentence.tokens[before.phrase.head]!.pos === "proper";
  const told =
    verb?.kind === "verb" &&
    next !== undefined &&
    ((TELLING.has(verb.verb.lemma) && (named || !["verb", "aux"].includes(next.pos))) ||
      (named && SAYING.has(verb.verb.lemma)));
  // "That man", but "told reporters that police had detained him".
  const determines = token.pos === "det" && next !== undefined && (next.pos === "noun" || next.pos === "adj");
  // "said on Monday that police had beaten them".
  const saidThen =
    before?.kind === "date" && verb?.kind === "verb" && sentence.chunks.at(-2) === verb && SAYING.has(verb.verb.lemma);
  if (determines && before?.kind !== "verb" && !content && !saidThen && !(told && before?.kind === "phrase"))
    return null;
  const kind = before?.kind === "phrase" && !told && !content ? "relative" : "that";
  sentence.chunks.push({ kind, from: i, to: i + 1, word: "that" });
  return i + 1;
}

export function readRelative(sentence: WordsInChunks, i: number): number | null {
  const word = sentence.tokens[i]!.lower;
  if (!RELATIVES.has(word) || word === "that") return null;
  const before = sentence.chunks.at(-1)?.kind;
  const describes = word !== "where" || before === "phrase" || before === "comma";
  sentence.chunks.push({ kind: describes ? "relative" : "subordinator", from: i, to: i + 1, word });
  return i + 1;
}

export function readConjunction(sentence: WordsInChunks, i: number): number | null {
  const { lower: word, pos } = sentence.tokens[i]!;
  const subordinates = SUBORDINATORS.has(word);
  if (subordinates && opensClause(sentence, i)) {
    sentence.chunks.push({ kind: "subordinator", from: i, to: i + 1, word });
    return i + 1;
  }
  if (pos !== "conj" && word !== "but" && word !== "then") return null;
  sentence.chunks.push({ kind: subordinates ? "subordinator" : "conjunction", from: i, to: i + 1, word });
  return i + 1;
}

export function readPreposition(sentence: WordsInChunks, i: number): number | null {
  const { lower, pos } = sentence.tokens[i]!;
  if (pos !== "prep") return null;
  const before = sentence.chunks.at(-1);
  const verb = before?.kind === "verb" ? before.verb : null;
  const next = sentence.tokens[i + 1];
  const isParticle = PARTICLES.has(lower) || (lower === "over" && verb !== null && OVER_VERBS.has(verb.lemma));
  if (verb !== null && verb.particle === null && next?.lower !== "of" && isParticle) {
    verb.particle = lower;
    return sentence.pushSign("adverb", i);
  }
  // "drove on to Ukraine": only the last preposition governs.
  if (next?.pos === "prep" && verb !== null && !sentence.measureAt.has(i + 1)) return sentence.pushSign("adverb", i);
  sentence.chunks.push({ kind: "preposition", from: i, to: i + 1, word: lower });
  return i + 1;
}

export function readAdverb(sentence: WordsInChunks, i: number): number | null {
  const { lower, pos } = sentence.tokens[i]!;
  if (pos !== "adv" || NOMINAL.has(lower) || beginsPhrase(sentence, i + 1)) return null;
  const before = sentence.chunks.at(-1);
  if (before?.kind === "verb" && before.verb.particle === null && PARTICLES.has(lower)) before.verb.particle = lower;
  return sentence.pushSign("adverb", i);
}

/** True where "after", "since", "as" and the like begin a clause: some verb follows before the next comma. */
function opensClause(sentence: WordsInChunks, i: number): boolean {
  const { lower } = sentence.tokens[i]!;
  if (
    [
      "if",
      "because",
      "unless",
      "although",
      "though",
      "whereas",
      "whether",
      "while",
      "when",
      "where",
      "lest",
      "once",
    ].includes(lower)
  )
    return true;
  const next = sentence.tokens[i + 1];
  if (next !== undefined && /ing$/u.test(next.lower) && next.pos === "verb") return false;
  let depth = 0;
  for (let j = i + 1; j < sentence.tokens.length && j < i + 20; j++) {
    const token = sentence.tokens[j]!;
    if (token.pos === "punct" && depth === 0 && token.text !== "$")
      return j > i + 1 && verbBehindInsertion(sentence, j);
    if (token.pos === "prep" && j > i + 1) depth++;
    if (RELATIVES.has(token.lower)) return false;
    const previous = sentence.tokens[j - 1]!;
    if (token.pos === "aux" && previous.lower !== "to") return true;
    if (
      token.pos === "verb" &&
      !/ing$/u.test(token.lower) &&
      previous.lower !== "to" &&
      previous.pos !== "det" &&
      previous.pos !== "adj"
    ) {
      const follow = sentence.tokens[j + 1];
      if (follow?.pos === "noun" && (previous.pos === "prep" || previous.pos === "conj" || previous.pos === "num"))
        continue;
      return true;
    }
  }
  return false;
}

/** How many words may stand between the commas of such an insertion. */
const LONGEST_INSERTION = 12;

/** "after his wife, Alena Petrova, APPEALED": a verb right behind what stands between this comma and the next. */
function verbBehindInsertion({ tokens }: WordsInChunks, comma: number): boolean {
  if (tokens[comma]!.text !== ",") return false;
  for (let j = comma + 1; j < tokens.length && j <= comma + LONGEST_INSERTION; j++) {
    const { text, pos } = tokens[j]!;
    if (pos === "verb" || pos === "aux" || (pos === "punct" && text !== ",")) return false;
    if (text !== ",") continue;
    const next = tokens[j + 1];
    return next !== undefined && (next.pos === "aux" || (next.pos === "verb" && !/ing$/u.test(next.lower)));
  }
  return false;
}

function beginsPhrase(sentence: WordsInChunks, i: number): boolean {
  const token = sentence.tokens[i];
  return token !== undefined && ["adj", "num", "det"].includes(token.pos) && sentence.dateAt[i] === undefined;
}
