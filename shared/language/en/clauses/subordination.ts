/** How a clause hangs in its sentence: on which verb, as what, and what that says about its modality and tense. */

import type { PhraseDraft } from "../chunks/index.ts";
import { CONDITIONAL, OBJECT_CONTROL, PLAN_ADJECTIVES, POSSIBLE_ADJECTIVES, SAYING, TELLING } from "../grammar.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { subordinatorBefore } from "./clause-bounds.ts";
import type { VerbNode } from "./verb-node.ts";

/** Nouns whose infinitive is the act itself. */
const DECISIONS = new Set(["decision", "vote", "move", "order"]);
/** Words that make the phrase they describe the doer: "the first to congratulate him". */
const RANKS = new Set(["first", "last", "only", "latest"]);
/** Verbs that open a condition where the subject follows them. */
const INVERTED = new Set(["should", "had", "were"]);
/** What is seen, filmed or heard being done is told as done: "footage shows him being led away". */
const PERCEPTION = new Set([
  "see",
  "show",
  "watch",
  "film",
  "witness",
  "capture",
  "photograph",
  "record",
  "picture",
  "spot",
  "observe",
  "hear",
  "notice",
  "depict",
]);
/** What one sees or has done to one is done: "had their cameras confiscated", "saw his sentence upheld". */
const CAUSING = new Set(["have", "see"]);
/** Words before an "-ing" form that tell when or how, not what. */
const TEMPORAL_BEFORE_GERUND = new Set(["after", "before", "by", "while", "when", "since", "on", "upon", "in"]);

/** Finds the governor of a clause and its kind. Subjects and objects of all verbs of the sentence are known by now. */
export function hang(sentence: ChunkedSentence, node: VerbNode): void {
  switch (node.form) {
    case "infinitive":
      if (node.governor === null) hangInfinitive(sentence, node);
      return;
    case "gerund":
      hangGerund(sentence, node);
      return;
    case "participle":
      node.governor = sentence.nodeBefore(node.chunk);
      if (node.governor === null) takeFromMainClause(sentence, node);
      // "If CONVICTED, he faces ten years".
      if (CONDITIONAL.has(subordinatorBefore(sentence, sentence.skipLeft(node.chunk - 1, ["adverb"])) ?? ""))
        node.modality = "hypothetical";
      if (node.governor !== null && CAUSING.has(node.governor.verb.lemma) && isSeen(node, node.governor))
        node.subordinate = "complement";
      else node.subordinate ??= "participial";
      return;
    default:
      if (node.subordinate === "relative") node.governor = null;
      else hangFinite(sentence, node);
  }
}

function hangInfinitive(sentence: ChunkedSentence, node: VerbNode): void {
  const previous = sentence.nodeBefore(node.chunk);
  node.governor = previous;
  if (describesPhrase(sentence, node, previous) || previous === null) return;
  const left = sentence.skipLeft(node.chunk - 1, ["adverb", "date", "quote"]);
  const follows = left === previous.chunk;
  // "decide whether to reject it": not decided.
  const marker = sentence.chunks[left];
  if (marker?.kind === "subordinator" && CONDITIONAL.has(marker.word)) node.modality = "possible";
  // "HAS YET TO recognise the vote": it did not.
  if (previous.verb.lemma === "have" && sentence.tokens[sentence.chunks[node.chunk]!.from - 1]?.lower === "yet") {
    node.modality = "possible";
    node.subordinate = "complement";
  } else if (previous.verb.lemma === "be" && previous.verb.adjective === null && follows) {
    node.modality = "planned";
    node.tense = "future";
    node.subordinate = "complement";
  } else if (previous.verb.adjective !== null) {
    node.subordinate = "complement";
    if (PLAN_ADJECTIVES.has(previous.verb.adjective)) {
      node.modality = "planned";
      node.tense = "future";
    } else if (POSSIBLE_ADJECTIVES.has(previous.verb.adjective)) node.modality = "possible";
  } else {
    const complement =
      follows ||
      (OBJECT_CONTROL.has(previous.verb.lemma) &&
        (previous.objects.length > 0 || previous.obliques.length > 0 || previous.voice === "passive"));
    node.subordinate = complement ? "complement" : "purpose";
  }
}

/** "among the first leaders to congratulate him" did so; "the EU's decision to blacklist" is the act. */
function describesPhrase(sentence: ChunkedSentence, node: VerbNode, previous: VerbNode | null): boolean {
  const at = sentence.skipLeft(node.chunk - 1, ["adverb", "date"]);
  const described = sentence.phraseAt(at);
  if (described === null) return false;
  const preposition = sentence.governedBy[at]!;
  const noun = preposition < 0 ? described : decisionBefore(sentence, preposition);
  const word = noun === null ? "" : sentence.tokens[noun.head]!.lower;
  if (noun !== null && DECISIONS.has(word)) {
    const owner = noun === described ? (described.possessor as PhraseDraft | null) : described;
    if (owner === null && previous === null) return false;
    node.subjects = owner === null ? previous!.subjects : [owner];
    node.subjectPath = `whose '${word}'`;
    node.tense = "past";
  } else if (
    previous !== null &&
    sentence.tokens.slice(described.from, described.to).some((token) => RANKS.has(token.lower))
  ) {
    node.subjects = [described];
    node.subjectPath = "phrase it describes";
    node.tense = previous.tense;
  } else return false;
  node.subordinate = "relative";
  node.governor = null;
  return true;
}

/** "the DECISION by Lithuania to close", "the VOTE of parliament to lift": the noun before a preposition of whose it is. */
function decisionBefore({ chunks, tokens }: ChunkedSentence, preposition: number): PhraseDraft | null {
  const chunk = chunks[preposition];
  const before = chunks[preposition - 1];
  if (chunk?.kind !== "preposition" || !/^(?:by|of)$/u.test(chunk.word) || before?.kind !== "phrase") return null;
  return DECISIONS.has(tokens[before.phrase.head]!.lower) ? before.phrase : null;
}

/** "ARRESTED in July, Bialiatski heard of it in jail": the participle that a sentence opens with is said of the subject behind the comma. */
function takeFromMainClause(sentence: ChunkedSentence, node: VerbNode): void {
  const { nodes, chunks, subjectChunks } = sentence;
  if (sentence.skipLeft(node.chunk - 1, ["adverb", "date", "quote"]) >= 0) return;
  const main = nodes.find(({ form, chunk }) => form === "finite" && chunk > node.chunk);
  if (node.subjects.length > 0 || main === undefined || main.subjectPath !== "subject") return;
  const first = chunks.findIndex((_, at) => at > node.chunk && subjectChunks.has(at));
  if (first < 0 || first > main.chunk || chunks[first - 1]?.kind !== "comma") return;
  node.subjects = main.subjects;
  node.subjectPath = `subject of '${main.verb.lemma}'`;
}

function hangGerund(sentence: ChunkedSentence, node: VerbNode): void {
  const before = sentence.chunks[sentence.skipLeft(node.chunk - 1, ["adverb"])];
  node.governor = sentence.nodeBefore(node.chunk);
  if (before?.kind === "preposition" || before?.kind === "subordinator") {
    node.subordinate = TEMPORAL_BEFORE_GERUND.has(before.word) ? "temporal" : "complement";
    node.subjects = [];
  } else if (node.governor !== null && PERCEPTION.has(node.governor.verb.lemma) && isSeen(node, node.governor))
    node.subordinate = "complement";
  else node.subordinate ??= before?.kind === "verb" ? "complement" : "participial";
}

/** True where whom a clause is about is the object of the verb of seeing before it, or its subject in the passive. */
const isSeen = ({ subjects }: VerbNode, { objects, subjects: seers, voice }: VerbNode): boolean =>
  subjects[0] !== undefined && (voice === "passive" ? seers : objects).includes(subjects[0]);

/** True where the phrase at a chunk is told what the next clause says. */
function isTold({ chunks }: ChunkedSentence, phrase: number): boolean {
  const verb = chunks[phrase - 1];
  return verb?.kind === "verb" && TELLING.has(verb.verb.lemma);
}

/** "SHOULD Warsaw refuse, ...", "HAD he signed, ...": a condition told by word order. */
function isInverted({ chunks, tokens }: ChunkedSentence, at: number): boolean {
  const verb = chunks[at];
  const before = chunks[at - 1];
  return (
    verb?.kind === "verb" &&
    verb.to - verb.from === 1 &&
    INVERTED.has(tokens[verb.from]!.lower) &&
    (before === undefined || before.kind === "comma" || before.kind === "quote")
  );
}

function hangFinite(sentence: ChunkedSentence, node: VerbNode): void {
  const { chunks } = sentence;
  const before = sentence.skipLeft(node.clauseFrom - 1, ["adverb", "date", "quote"]);
  const left = chunks[before];
  const previous = sentence.nodeBefore(node.chunk);
  const marker = subordinatorBefore(sentence, before);
  if (marker !== null) {
    node.subordinate = CONDITIONAL.has(marker) ? "conditional" : "temporal";
    if (node.subordinate === "conditional") node.modality = "hypothetical";
    return;
  }
  if (left === undefined) return;
  if (left.kind === "that" || (left.kind === "relative" && left.word === "that")) {
    node.subordinate = "reported";
    node.governor = sentence.nodeBefore(before + 1);
  } else if (left.kind === "verb" && isInverted(sentence, before)) {
    node.subordinate = "conditional";
    node.modality = "hypothetical";
  } else if (left.kind === "verb") {
    node.subordinate = "reported";
    node.governor = sentence.nodeAt.get(before) ?? null;
  } else if (left.kind === "phrase" && isTold(sentence, before)) {
    // "told them Minsk wants to talk".
    node.subordinate = "reported";
    node.governor = sentence.nodeAt.get(before - 1) ?? null;
  } else if (node.subjectPath.startsWith("shared") && previous !== null) {
    const partner = sentence.nodes.find(
      (other) => other !== node && other.subjects === node.subjects && other.chunk < node.chunk,
    );
    if (partner !== undefined) {
      node.governor = partner.governor;
      node.subordinate = partner.subordinate;
      if (partner.subordinate === "conditional") node.modality = "hypothetical";
    }
  } else if (
    left.kind === "conjunction" &&
    previous?.subordinate === "reported" &&
    chunks[before - 1]?.kind !== "comma"
  ) {
    node.governor = previous.governor;
    node.subordinate = "reported";
  }
  // What someone says will be is planned; a narrator's "would" is not.
  if (
    node.governor !== null &&
    node.modality === "hypothetical" &&
    node.subordinate === "reported" &&
    SAYING.has(node.governor.verb.lemma)
  ) {
    node.modality = "planned";
    node.tense = "future";
  }
}
