/** Right of the verb: its objects and its prepositional phrases. */

import type { PhraseDraft } from "../chunks/index.ts";
import { CAUSATIVE, DITRANSITIVE, INTRANSITIVE } from "../grammar.ts";
import { appositionAfter } from "./appositions.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { opensNextClause, relativeBefore } from "./clause-bounds.ts";
import type { VerbNode } from "./verb-node.ts";

const TIME_UNITS = new Set(["day", "week", "month", "year", "hour"]);
const TIMES = new Set([
  ...TIME_UNITS,
  ..."morning afternoon evening night weekend spring summer autumn fall winter season time moment".split(" "),
]);

/** "A LITTLE later", "a bit more": how much, not what. */
const DEGREES = new Set("little bit".split(" "));
const DISTANCES = new Set("kilometer kilometre mile meter metre yard foot".split(" "));

/** True for a clause behind "who", "which", "whose". */
function isInserted(sentence: ChunkedSentence, { chunk, subjects: [subject] }: VerbNode): boolean {
  return (
    relativeBefore(sentence, chunk) >= 0 ||
    (subject !== undefined && sentence.tokens[subject.from - 1]?.lower === "whose")
  );
}

/** True where nothing but days stands between this chunk and a finite verb. */
function mainVerbAfter(sentence: ChunkedSentence, from: number): boolean {
  const verb = sentence.nodeAt.get(sentence.skipRight(from, ["adverb", "date"]));
  return verb?.form === "finite";
}

/** Reads from the verb to the right, as far as its clause goes, and notes where that ends. */
export function readRightSide(sentence: ChunkedSentence, node: VerbNode): void {
  const chunks = sentence.chunks;
  let object: PhraseDraft[] | null = null;
  let afterPreposition = false;
  let i = node.chunk + 1;
  const inverted = node.subjectPath === "subject after the verb";
  node.clauseTo = node.chunk;
  for (let steps = 0; i < chunks.length && steps < 40; steps++) {
    const chunk = chunks[i]!;
    if (chunk.kind === "adverb" || chunk.kind === "date" || chunk.kind === "quote") {
      if (chunk.kind === "date" || chunk.kind === "adverb") node.clauseTo = Math.max(node.clauseTo, i);
      i++;
      continue;
    }
    if (chunk.kind === "open") {
      while (i < chunks.length && chunks[i]!.kind !== "close") i++;
      i++;
      continue;
    }
    if (chunk.kind === "phrase") {
      const nextNode = sentence.nodeAt.get(sentence.skipRight(sentence.lastOfList(i) + 1, ["adverb", "date"]));
      const causes =
        CAUSATIVE.has(node.verb.lemma) &&
        i === sentence.skipRight(node.chunk + 1, ["adverb"]) &&
        nextNode !== undefined;
      if (sentence.subjectChunks.has(i) && !inverted && !causes) break;
      const group = sentence.listAt(i);
      const last = sentence.lastOfList(i);
      const time =
        chunk.phrase.quantity !== null &&
        TIME_UNITS.has(chunk.phrase.quantity.unit ?? "") &&
        chunk.phrase.quantity.end === chunk.phrase.end;
      if (time && (afterPreposition || INTRANSITIVE.has(node.verb.lemma))) {
        // "fled to Lithuania two days after": how long, not what.
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      // "was arrested A LITTLE later".
      const next = sentence.tokens[chunk.phrase.to];
      if (DEGREES.has(sentence.tokens[chunk.phrase.head]!.lower) && (next?.pos === "adv" || next?.pos === "adj")) {
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      // "turned back 200 KILOMETRES short of the capital": where, not what.
      if (chunk.phrase.quantity !== null && DISTANCES.has(sentence.tokens[chunk.phrase.head]!.lemma)) {
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      // "fired me THE SAME WEEK": when, not what.
      if (object !== null && TIMES.has(sentence.tokens[chunk.phrase.head]!.lemma) && chunk.phrase.quantity === null) {
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      // "was pulled OFF A TRAIN": in the passive the word after the verb governs what follows.
      const { particle } = node.verb;
      if (object === null && node.voice === "passive" && particle !== null && !DITRANSITIVE.has(node.verb.lemma)) {
        if (afterPreposition) break;
        node.obliques.push({ preposition: particle, phrases: group });
        afterPreposition = true;
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      // "praised the ballot AS TRANSPARENT": what it is said to be.
      if (object !== null && isQualityTold(sentence, chunk.phrase) && chunks[last + 1]?.kind !== "phrase") {
        node.clauseTo = last;
        i = last + 1;
        continue;
      }
      if (object === null && !(afterPreposition && node.voice === "passive")) {
        if (!inverted || object !== null) object = group;
        else if (inverted) object = [];
      } else if (
        object !== null &&
        object.length > 0 &&
        !afterPreposition &&
        node.indirect.length === 0 &&
        !isRate(sentence, chunk.phrase) &&
        sentence.phraseAt(i - 1) !== null
      ) {
        node.indirect = object;
        object = group;
      } else if (!(afterPreposition && object === null)) break;
      node.clauseTo = last;
      i = last + 1;
      continue;
    }
    if (chunk.kind === "preposition") {
      const at = sentence.skipRight(i + 1, ["adverb", "quote", "date"]);
      const next = chunks[at];
      if (next?.kind !== "phrase" || sentence.subjectChunks.has(at)) {
        if (chunks[i + 1]?.kind === "date") {
          node.clauseTo = i + 1;
          i += 2;
          continue;
        }
        break;
      }
      const last = sentence.lastOfList(at);
      node.obliques.push({ preposition: chunk.word, phrases: sentence.listAt(at) });
      node.clauseTo = last;
      // "lent the city of Minsk 40 million": the first object goes on.
      if (!(chunk.word === "of" && object !== null && DITRANSITIVE.has(node.verb.lemma))) afterPreposition = true;
      i = last + 1;
      continue;
    }
    if (chunk.kind === "comma") {
      const next = chunks[i + 1];
      // "Tusk, who took office in December, ON MONDAY ACCUSED Minsk": after the comma the main clause goes on.
      if (next?.kind === "date" && isInserted(sentence, node) && mainVerbAfter(sentence, i + 1)) break;
      // "four Belarusians, one of them a student".
      const part = next?.kind === "phrase" && next.phrase.quantity !== null && chunks[i + 2]?.kind === "preposition";
      const whole = part ? sentence.phraseAt(i + 3) : null;
      if (whole !== null && /^(?:them|whom|which|these|those)$/u.test(sentence.tokens[whole.head]!.lower)) break;
      const apposed = appositionAfter(sentence, i);
      if (apposed >= 0) {
        node.clauseTo = apposed;
        i = apposed + 1;
        continue;
      }
      if (
        next?.kind === "date" ||
        (next?.kind === "preposition" && chunks[i + 2]?.kind === "phrase" && !opensNextClause(sentence, i + 2))
      ) {
        i++;
        continue;
      }
      break;
    }
    if (
      chunk.kind === "conjunction" &&
      chunks[i + 1]?.kind === "preposition" &&
      chunks[i + 2]?.kind === "phrase" &&
      !opensNextClause(sentence, i + 2)
    ) {
      i++;
      continue;
    }
    break;
  }
  if (object !== null && object.length > 0) {
    node.objects = object;
    node.objectPath = "object";
  }
}

/** "beat and detained 80 PEOPLE": of two verbs side by side the first has the object of the second. */
export function shareObject(sentence: ChunkedSentence, node: VerbNode): void {
  if (node.objects.length > 0 || node.voice !== "active" || INTRANSITIVE.has(node.verb.lemma)) return;
  const joined = sentence.chunks[node.chunk + 1];
  if (joined?.kind !== "conjunction" || !["and", "or", "then"].includes(joined.word)) return;
  const second = sentence.nodeAt.get(sentence.skipRight(node.chunk + 2, ["adverb"]));
  if (second === undefined || second.voice !== "active" || second.objects.length === 0) return;
  if (second.form !== node.form || !second.subjectPath.startsWith("shared with")) return;
  node.objects = second.objects;
  node.objectPath = `shared with '${second.verb.lemma}'`;
}

/** "as transparent", "invalid", "neither free nor fair". */
const isQualityTold = ({ tokens }: ChunkedSentence, { from, head, quantity, mention }: PhraseDraft): boolean =>
  tokens[head]!.pos === "adj" &&
  quantity === null &&
  mention === null &&
  (tokens[from]!.pos !== "det" || tokens[from]!.lower === "neither");

/** "1,500 euros A MONTH". */
const isRate = (sentence: ChunkedSentence, phrase: PhraseDraft): boolean =>
  TIME_UNITS.has(sentence.tokens[phrase.head]!.lemma) && /^an?$/u.test(sentence.tokens[phrase.from]!.lower);
