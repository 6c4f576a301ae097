/** Noun phrases: where they end, which word is their head, and what stands before it. */
import type { Measure, Pronoun } from "../../analysis.ts";
import type { PhraseDraft } from "./chunk.ts";
import { draftPhrase } from "./phrase-draft.ts";
import { NOMINAL, POSSESSIVE, PRONOUNS } from "./pronouns.ts";
import type { WordsInChunks } from "./words-in-chunks.ts";

const SHORT_NAME = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,3})$/u;
/** Adjectives that begin another phrase after a name: "gave NATO new data". */
const ANOTHER: ReadonlySet<string> = new Set(
  "new more last next many several such other fresh further full".split(" "),
);

/** Reads a noun phrase from `start`; tokens before `first` are already known to belong to it. Returns the token that follows it. */
export function readPhraseFrom(sentence: WordsInChunks, start: number, first: number): number {
  const tokens = sentence.tokens;
  // "detained nationwide", "found dead": a predicate, not a phrase.
  if (isPredicate(sentence, start)) return sentence.pushSign("adverb", start);
  let i = first;
  let head = -1;
  let possessor: PhraseDraft | null = null;
  let quantity: Measure | null = null;
  let pronoun: Pronoun | null = null;
  let nameEnd = -1;
  let quoteEnd = endOfQuotedAttribute(sentence, start);
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    const measure = sentence.measureAt.get(i);
    if (measure !== undefined) {
      // A second number after the head begins another phrase ("jailed 14 people for between 7 and 15 days" has a preposition anyway).
      if (head >= 0 && quantity !== null) break;
      const follows = tokens[measure.to];
      // "Stefanovich got nine years and LABKOVICH SEVEN": a number in letters is no part of a name.
      if (head >= 0 && nameEnd === head && measure.unit === null && /^\p{Ll}+$/u.test(token.text)) break;
      // "By midday at least 60 of them": what bounds a number begins a phrase.
      // "In Warsaw about 1,000 Belarusians marched".
      if (head >= 0 && (measure.at > i || (measure.to - i > 1 && token.pos === "prep"))) break;
      if (head >= 0 && (measure.unit !== null || (follows !== undefined && ["noun", "adj"].includes(follows.pos))))
        break;
      quantity = measure;
      head = measure.to - 1;
      i = measure.to - 1;
      // "Twelve of the detainees"; "12 of 30" and "12 of them" keep their number.
      const counted =
        measure.unit === null &&
        (["det", "noun", "adj", "proper"].includes(tokens[i + 2]?.pos ?? "") ||
          POSSESSIVE.has(tokens[i + 2]?.lower ?? ""));
      if ((measure.partitive || counted) && tokens[i + 1]?.lower === "of") {
        // "dozens of students": the noun is what is counted; "266 of them" keeps its number.
        const whose = tokens[i + 2]?.pos === "det" || POSSESSIVE.has(tokens[i + 2]?.lower ?? "");
        if (whose && !sentence.nounAhead(i + 3)) break;
        if (!whose && !["noun", "adj", "proper", "verb"].includes(tokens[i + 2]?.pos ?? "")) break;
        if (whose) head = -1;
        i += 1;
      }
      continue;
    }
    if (i > start && sentence.dateAt[i] !== undefined) {
      const after = sentence.endOfDate(i);
      // "an August 9 election", "Sunday's vote".
      const attribute =
        /^'s?$/u.test(tokens[after]?.lower ?? "") || tokens[after]?.pos === "noun" || tokens[after]?.pos === "adj";
      if (head >= 0 || !attribute) break;
      i = after - 1;
      continue;
    }
    if (
      token.lower === "'s" ||
      (token.lower === "'" && /s$/u.test(tokens[i - 1]?.lower ?? "") && tokens[i - 1]?.end === token.start && head >= 0)
    ) {
      if (head >= 0) possessor = draftPhrase(sentence, start, i, head, possessor, quantity, null);
      head = -1;
      quantity = null;
      continue;
    }
    if (isPartOf(sentence, i)) {
      i++;
      continue;
    }
    const known = PRONOUNS.get(token.lower);
    // "The US", "500 IT workers".
    const isName = token.text === "US" || token.pos === "proper" || (token.text === "IT" && token.pos === "noun");
    if (known !== undefined && !isName) {
      const next = tokens[i + 1];
      const owns =
        POSSESSIVE.has(token.lower) ||
        (token.lower === "her" &&
          next !== undefined &&
          ["noun", "adj", "proper", "num"].includes(next.pos) &&
          sentence.dateAt[i + 1] === undefined);
      if (owns && head < 0) {
        possessor = draftPhrase(sentence, i, i + 1, i, null, null, known);
        continue;
      }
      if (head >= 0 || i > start) break;
      head = i;
      pronoun = known;
      i++;
      break;
    }
    // "ALL those in custody".
    if (head < 0 && i === start && /^(?:all|both)$/u.test(token.lower) && tokens[i + 1]?.lower === "those") continue;
    if (
      NOMINAL.has(token.lower) &&
      head < 0 &&
      (i === start || token.lower === "those") &&
      !sentence.nounAhead(i + 1) &&
      tokens[i + 1]?.pos !== "det"
    ) {
      head = i;
      i++;
      break;
    }
    if (
      token.pos === "det" ||
      (token.pos === "adv" && ["adj", "num", "adv"].includes(tokens[i + 1]?.pos ?? "") && head < 0)
    ) {
      if (head >= 0) break;
      if (NOMINAL.has(token.lower) && !sentence.nounAhead(i + 1)) {
        head = i;
        i++;
        break;
      }
      continue;
    }
    if (
      token.pos === "noun" ||
      token.pos === "proper" ||
      (token.pos === "pron" && NOMINAL.has(token.lower)) ||
      (token.pos === "adj" && NOMINAL.has(token.lower) && !sentence.nounAhead(i + 1))
    ) {
      // A name after a name's end is another phrase only when it is no title before a person ("President Lukashenko").
      head = i;
      if (token.pos === "proper") nameEnd = i;
      continue;
    }
    if (token.pos === "num" && head >= 0 && token.lower !== "one") break;
    if (token.pos === "adj" || token.pos === "num") {
      // "no serious RIVAL was allowed": after a determiner the last of several adjectives is the noun.
      if (
        head >= 0 &&
        head === i - 1 &&
        tokens[head]!.pos === "adj" &&
        tokens[start]!.pos === "det" &&
        !sentence.nounAhead(i)
      ) {
        head = i;
        continue;
      }
      if (head >= 0 && tokens[head]!.pos !== "num" && !sentence.nounAhead(i)) break;
      const ofName = head >= 0 && nameEnd === head && token.pos === "adj" && !/^\p{Lu}/u.test(token.text);
      // "US presidential envoy": what a body or country is called in short stands as an attribute.
      if (ofName && !(SHORT_NAME.test(tokens[head]!.text) && !ANOTHER.has(token.lower) && sentence.nounAhead(i + 1)))
        break;
      if (head < 0 || tokens[head]!.pos === "num" || sentence.nounAhead(i)) {
        if (token.pos === "num" || !sentence.nounAhead(i + 1)) head = i;
        continue;
      }
      break;
    }
    if (token.pos === "verb" && sentence.isAdjectival(i)) continue;
    if (token.lower === "and" && head < 0 && tokens[i - 1]?.pos === "adj" && tokens[i + 1]?.pos === "adj") continue;
    if (
      token.pos === "punct" &&
      token.text === "," &&
      head < 0 &&
      tokens[i - 1]?.pos === "adj" &&
      tokens[i + 1]?.pos === "adj"
    )
      continue;
    if (i === quoteEnd) {
      head = -1;
      continue;
    }
    if (head < 0 && endOfQuotedAttribute(sentence, i) >= 0) {
      quoteEnd = endOfQuotedAttribute(sentence, i);
      continue;
    }
    if (/^["“”]$/u.test(token.text) && i > start && head < 0 && tokens[i + 1]?.pos !== "punct") continue;
    if (token.lower === "of" && head >= 0 && sentence.isInsideName(i)) continue;
    if (sentence.isInsideName(i) && i > start) {
      head = i;
      continue;
    }
    break;
  }
  if (head < 0) {
    // Determiners or adjectives alone.
    const to = Math.max(i, start + 1);
    if (tokens[to - 1]!.pos === "adj" || tokens[to - 1]!.pos === "det" || tokens[to - 1]!.pos === "num") head = to - 1;
    else {
      sentence.chunks.push({ kind: "adverb", from: start, to });
      return to;
    }
  }
  const to = Math.max(head + 1, start + 1);
  const phrase = draftPhrase(sentence, start, to, head, possessor, quantity, pronoun);
  sentence.chunks.push({ kind: "phrase", from: start, to, phrase });
  return Math.max(to, start + 1);
}

/** How many words an attribute in quotation marks may have. */
const QUOTED_WORDS = 2;

/** The mark that closes a word or two in quotation marks right before their noun: `an "extremist" formation`; -1 where none opens at `i`. */
export function endOfQuotedAttribute(sentence: WordsInChunks, i: number): number {
  const { tokens } = sentence;
  if (!/^["“]$/u.test(tokens[i]?.text ?? "") || !/^\p{Ll}/u.test(tokens[i + 1]?.text ?? "")) return -1;
  let close = i + 2;
  while (close < i + 1 + QUOTED_WORDS && tokens[close]?.pos !== "punct") close++;
  const [mark, next] = [tokens[close], tokens[close + 1]];
  const before = mark !== undefined && /^["”]$/u.test(mark.text) && next?.start === mark.end + 1;
  return before && /^\p{Ll}/u.test(next.text) && sentence.nounAhead(close + 1) ? close : -1;
}

/** Words that only say how many or which part of what follows "of" is meant. */
const PARTS: ReadonlySet<string> = new Set(
  "some many most several all half part number group handful batch pair couple majority minority rest remainder bulk last first one portion string series raft wave crowd band column trio quartet bunch throng horde swarm mob host kinds kind types type sorts tonnes tons brands".split(
    " ",
  ),
);

/** "SOME OF Russia's munitions", "a GROUP OF Polish soldiers": what is counted is the head, and not the part. */
function isPartOf(sentence: WordsInChunks, i: number): boolean {
  const [token, of, next] = sentence.tokens.slice(i, i + 3);
  return (
    token !== undefined &&
    next !== undefined &&
    of?.lower === "of" &&
    (PARTS.has(token.lower) || (/^(?:party|team|crew)$/u.test(token.lower) && sentence.measureAt.has(i + 2))) &&
    !sentence.isInsideName(i) &&
    !sentence.isInsideName(i + 1) &&
    sentence.dateAt[i + 2] === undefined &&
    ((sentence.measureAt.has(i + 2) && token.lower !== "column") ||
      ["det", "noun", "adj", "proper", "num"].includes(next.pos) ||
      POSSESSIVE.has(next.lower))
  );
}

/** What someone is left or kept as, whatever the tagger takes it for: "kicked UNCONSCIOUS", "kept KNEELING". */
const RESULTS: ReadonlySet<string> = new Set(
  "unconscious senseless kneeling standing waiting naked barefoot handcuffed shackled incommunicado".split(" "),
);

/** True for an adjective on its own after a verb. */
function isPredicate(sentence: WordsInChunks, i: number): boolean {
  const { pos, lower } = sentence.tokens[i]!;
  if (RESULTS.has(lower) && sentence.chunks.at(-1)?.kind === "verb" && !sentence.nounAhead(i + 1)) return true;
  return (
    pos === "adj" &&
    ["verb", "adverb"].includes(sentence.chunks.at(-1)?.kind ?? "") &&
    !sentence.nounAhead(i + 1) &&
    (!NOMINAL.has(lower) || lower === "dead") &&
    !/-old$/u.test(lower)
  );
}
