/** Left of the verb, and of the few verbs that stand before their subject: whose act the clause tells. */

import type { Chunk } from "../chunks/index.ts";
import { DEMANDING, DITRANSITIVE, SAYING, TELLING } from "../grammar.ts";
import { chunkBeforeInsertion } from "./appositions.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { relativeBefore, subordinatorBefore } from "./clause-bounds.ts";
import { isAge } from "./coordination.ts";
import { isDescription } from "./descriptions.ts";
import { invertedSubject, namesThoseBefore } from "./inverted-subjects.ts";
import { antecedentOf, readRelativePronoun } from "./relatives.ts";
import type { VerbNode } from "./verb-node.ts";

/** A walk from a verb to the left, with what it has passed. */
interface Walk {
  readonly sentence: ChunkedSentence;
  readonly node: VerbNode;
  sawConjunction: boolean;
  sawComma: boolean;
}

/** What a step answers instead of the next chunk to look at when the walk is over. */
const DONE = -1;

/** Finds the subject of a verb, where it has one of its own or shares that of another verb. */
export function findSubject(sentence: ChunkedSentence, node: VerbNode): void {
  const inverted = invertedSubject(sentence, node);
  if (inverted >= 0) {
    node.subjects = sentence.listAt(inverted);
    node.subjectPath = "subject after the verb";
    sentence.subjectChunks.add(inverted);
    namesThoseBefore(sentence, node);
    return;
  }
  if (node.form === "infinitive") {
    readHeadlinePlan(sentence, node);
    return;
  }
  const walk: Walk = { sentence, node, sawConjunction: false, sawComma: false };
  let i = node.chunk - 1;
  for (let steps = 0; i >= 0 && steps < 60; steps++) i = stepLeft(walk, i);
}

/** Nouns whose infinitive says what they are of: "Poland's plan to close the border" is no headline of a plan. */
const OF_WHAT = new Set(
  `plan bid decision move attempt effort call threat promise vow pledge refusal offer right deal proposal order pressure chance way law bill
   request demand appeal agreement permission readiness willingness desire need ability power ban push drive campaign vote invitation
   intention duty failure reason time hope step measure warning ultimatum urge authority mandate opportunity conspiracy plot scheme`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** "Poland to close its border", "Minsk not to sign the pact": in a headline, what will be. */
function readHeadlinePlan(sentence: ChunkedSentence, node: VerbNode): void {
  if (!sentence.isTitle || sentence.nodes[0] !== node) return;
  const left = sentence.skipLeft(node.chunk - 1, ["adverb", "date"]);
  const phrase = sentence.phraseAt(left);
  if (phrase === null || sentence.governedBy[left]! >= 0 || OF_WHAT.has(sentence.tokens[phrase.head]!.lemma)) return;
  const first = sentence.listLeader[left] ?? left;
  node.form = "finite";
  node.tense = "future";
  node.modality = "planned";
  node.subjects = sentence.listAt(first);
  node.subjectPath = "subject";
  sentence.subjectChunks.add(first);
}

function stepLeft(walk: Walk, i: number): number {
  const { sentence, node } = walk;
  const chunk = sentence.chunks[i]!;
  switch (chunk.kind) {
    case "adverb":
    case "date":
    case "quote":
      return i - 1;
    case "close": {
      let open = i;
      while (open >= 0 && sentence.chunks[open]!.kind !== "open") open--;
      return open - 1;
    }
    case "preposition":
      // Before an "-ing" form that was passed: "accused Warsaw OF inventing".
      return i === node.chunk - 1 ? DONE : i - 1;
    case "phrase":
      return passPhrase(walk, i);
    case "comma":
    case "dash": {
      const insertion = chunkBeforeInsertion(sentence, i, node);
      walk.sawComma = insertion === null;
      return insertion ?? i - 1;
    }
    case "conjunction":
      walk.sawConjunction = true;
      return i - 1;
    case "verb":
      return passVerb(walk, i);
    case "relative":
      takeAntecedent(walk, i, chunk.word);
      return DONE;
    default:
      return DONE;
  }
}

/** A phrase on the way: the subject, or one that another verb or a preposition governs. */
function passPhrase(walk: Walk, i: number): number {
  const { sentence, node, sawConjunction, sawComma } = walk;
  if (isAge(sentence, i)) return i - 2;
  const prepositionAt = sentence.governedBy[i]!;
  const direct = i === sentence.skipLeft(node.chunk - 1, ["adverb", "date", "quote"]);
  // A participle right after a phrase belongs to it, whatever governs the phrase.
  if (direct && (node.form === "participle" || node.form === "gerund")) {
    takeSubject(walk, i, "phrase it describes");
    node.subordinate = "participial";
    return DONE;
  }
  if (prepositionAt >= 0) return prepositionAt - 1;
  const leader = sentence.listLeader[i] ?? i;
  // Left of "and" stands what the verb before it governs: "denounced the law and urged".
  if (sawConjunction && !direct && sentence.nodes.some((other) => other.chunk < i)) return leader - 1;
  const previous = sentence.chunks[sentence.skipLeft(leader - 1, ["quote", "adverb"])];
  if (isObjectOf(previous, walk) && !direct) return leader - 1;
  const described = direct ? describedBefore(walk, leader) : -1;
  if (described >= 0) return described;
  if (node.form === "participle" && node.clauseFrom === node.chunk && !sawComma && node.voice === "active") return DONE;
  takeSubject(walk, i, "subject");
  const joined = direct ? joinedAcrossClause(sentence, leader) : -1;
  if (joined >= 0) {
    node.subjects = [...sentence.listAt(sentence.listLeader[joined] ?? joined), ...node.subjects];
    node.clauseFrom = Math.min(node.clauseFrom, joined);
  }
  if (direct && followsWhatItDescribes(sentence, node, i)) {
    node.objects = sentence.listAt(i - 1);
    node.objectPath = "phrase it describes";
    node.subordinate = "relative";
    return DONE;
  }
  readRelativePronoun(sentence, node, leader);
  return DONE;
}

/** "IVANOU, who led the strike, AND PETRAU were jailed": the phrase that a subject is joined to across a relative clause; else -1. */
function joinedAcrossClause(sentence: ChunkedSentence, leader: number): number {
  const { chunks, nodes } = sentence;
  const [and, comma] = [chunks[leader - 1], chunks[leader - 2]];
  if (and?.kind !== "conjunction" || comma?.kind !== "comma") return -1;
  let relative = leader - 3;
  while (relative > 1 && chunks[relative]!.kind !== "relative" && chunks[relative]!.kind !== "comma") relative--;
  // "IVANOU, a student who led the strike, AND PETRAU".
  const described = sentence.phraseAt(relative - 1);
  const at = described !== null && isDescription(sentence, described) ? relative - 3 : relative - 2;
  if (chunks[relative]?.kind !== "relative" || chunks[at + 1]?.kind !== "comma" || chunks[at]?.kind !== "phrase")
    return -1;
  const governed = sentence.governedBy[at]! >= 0 || nodes.some(({ form, chunk }) => form === "finite" && chunk < at);
  return governed ? -1 : at;
}

/** "STUDENTS who had joined the protests were expelled": what the first clause describes, where the phrase is that clause's object; else -1. */
function describedBefore({ sentence, node }: Walk, phrase: number): number {
  const verb = sentence.skipLeft(phrase - 1, ["quote", "adverb"]);
  const chunk = sentence.chunks[verb];
  if (node.form !== "finite" || chunk?.kind !== "verb" || SAYING.has(chunk.verb.lemma)) return -1;
  const inner = sentence.nodeAt.get(verb);
  // "A MAN carrying a flag was arrested".
  if (inner?.form === "gerund" && inner.subordinate === "participial" && inner.subjectPath === "phrase it describes") {
    const described = sentence.skipLeft(verb - 1, ["adverb", "date", "quote"]);
    const opening = sentence.chunks[(sentence.listLeader[described] ?? described) - 1]?.kind;
    // "… died WHEN A BUS carrying migrants overturned".
    const from = opening === "subordinator" || opening === "that" ? described : 0;
    return sentence.nodes.some(({ form, chunk: at }) => form === "finite" && at >= from && at < verb) ? -1 : described;
  }
  const relative = relativeBefore(sentence, verb);
  if (relative < 0 || sentence.nodes.some(({ form, chunk: at }) => form === "finite" && at < relative)) return -1;
  return sentence.skipLeft(relative - 1, ["comma"]);
}

/** "freed the activists IT HAD JAILED", "the men THE SQUADS arrested": a phrase with its verb right behind one that an earlier verb governs. */
function followsWhatItDescribes(sentence: ChunkedSentence, node: VerbNode, i: number): boolean {
  const { chunks, nodes } = sentence;
  const [subject, described] = [chunks[i], chunks[i - 1]];
  if (node.form !== "finite" || node.voice !== "active" || subject?.kind !== "phrase" || described?.kind !== "phrase")
    return false;
  if (described.phrase.pronoun !== null) return false;
  const earlier = nodes.findLast(({ chunk }) => chunk < i - 1);
  if (earlier === undefined || earlier.form !== "finite") return false;
  if (subject.phrase.pronoun !== null) return true;
  // "told reporters the president had fled", "gave the men the flag was": only a phrase with an article, and no verb of saying.
  const { verb } = earlier;
  return (
    !SAYING.has(verb.lemma) &&
    !TELLING.has(verb.lemma) &&
    !DITRANSITIVE.has(verb.lemma) &&
    sentence.tokens[subject.phrase.from]!.pos === "det"
  );
}

/** True where the chunk before a phrase is a verb that governs it: after a verb of saying a report may begin. */
const isObjectOf = (previous: Chunk | undefined, { sawComma }: Walk): boolean =>
  previous?.kind === "verb" && (!SAYING.has(previous.verb.lemma) || sawComma);

function takeSubject({ sentence, node }: Walk, at: number, path: string): void {
  const leader = sentence.listLeader[at] ?? at;
  node.subjects = sentence.listAt(leader);
  node.subjectPath = path;
  node.clauseFrom = Math.min(node.clauseFrom, leader);
  if (path === "subject")
    for (let j = leader; j <= at; j++) if (sentence.chunks[j]!.kind === "phrase") sentence.subjectChunks.add(j);
}

function takeAntecedent(walk: Walk, i: number, word: string): void {
  const antecedent = antecedentOf(walk.sentence, i, word);
  if (antecedent < 0 || word === "whose" || word === "where") return;
  takeSubject(walk, antecedent, `antecedent of '${word}'`);
  walk.node.subordinate = "relative";
}

/** A verb on the way: its subject goes on, its object begins this clause, or it stands in a clause of its own. */
function passVerb(walk: Walk, i: number): number {
  const { sentence, node, sawConjunction, sawComma } = walk;
  const other = sentence.nodeAt.get(i)!;
  const plain = sawConjunction
    ? (plainPastBefore(sentence, node, other) ??
      speakerBefore(sentence, node, other) ??
      namerBefore(sentence, node, other) ??
      mainBeforeExplanation(sentence, node, other))
    : undefined;
  if (plain !== undefined) {
    shareSubject(node, plain);
    return DONE;
  }
  // A finite past does not join an infinitive: "to justify a build-up, and threatened".
  if (sawConjunction && node.form === "finite" && node.tense === "past" && other.form !== "finite") return i - 1;
  if (sawConjunction || sawComma) {
    if (other.form === "finite" || sawConjunction || node.form !== "finite") {
      shareSubject(node, other);
      if (sawConjunction) shareForm(node, other);
      if (node.form !== "finite") node.subordinate = "participial";
      return DONE;
    }
  } else if (node.form === "participle" || node.form === "gerund") {
    // "saw him detained", "started building".
    node.subjects = other.objects.length > 0 ? other.objects : other.subjects;
    node.governor = other;
    return DONE;
  }
  if (other.form === "finite") {
    const relative = relativeBefore(sentence, i);
    if (relative >= 0) return sentence.skipLeft(relative - 1, ["comma"]);
    if (other.clauseFrom < i) {
      // The earlier clause is complete; its subject goes on ("police detained 12, fined 30").
      shareSubject(node, other);
      return DONE;
    }
  }
  return i - 1;
}

/** "denied that X had happened and accused": the plain past goes on from the plain past, not from what was denied. */
function plainPastBefore(sentence: ChunkedSentence, node: VerbNode, other: VerbNode): VerbNode | undefined {
  const isPlainPast = ({ form, verb, tense }: VerbNode): boolean =>
    form === "finite" && verb.auxiliaries.length === 0 && tense === "past";
  if (!isPlainPast(node) || other.verb.auxiliaries.length === 0) return undefined;
  const plain = sentence.nodes.findLast((earlier) => earlier.chunk < other.chunk && isPlainPast(earlier));
  return plain !== undefined && plain.subjects.length > 0 ? plain : undefined;
}

/** "said the vote WAS a farce and DEMANDED another", "said it took PLACE, and ACCUSED": who demands or accuses is who spoke before. */
function speakerBefore(sentence: ChunkedSentence, node: VerbNode, other: VerbNode): VerbNode | undefined {
  const { lemma } = node.verb;
  if (node.form !== "finite" || !(SAYING.has(lemma) || TELLING.has(lemma) || DEMANDING.has(lemma))) return undefined;
  if (other.verb.lemma !== "be" && !followsCommaAnd(sentence, node)) return undefined;
  if (other.subjects.some(({ mention, pronoun }) => mention?.entity || pronoun)) return undefined;
  const speech = sentence.nodes.findLast(({ chunk }) => chunk < other.chunk);
  if (speech === undefined || !SAYING.has(speech.verb.lemma) || speech.subjects.length === 0) return undefined;
  return speech.tense === node.tense || speech.form === "gerund" ? speech : undefined;
}

/** Verbs by which someone says what they take a thing for: "what he CALLED a farce". */
const NAMING = new Set("call describe term label brand dub deem regard consider say".split(" "));

/** "denounced WHAT HE CALLED A FARCE and URGED people": behind what someone says a thing is, the clause before "what" goes on. */
function namerBefore(sentence: ChunkedSentence, node: VerbNode, other: VerbNode): VerbNode | undefined {
  if (node.form !== "finite") return undefined;
  const { chunks, nodes, tokens } = sentence;
  const isWhat = (token: number): boolean => tokens[token]?.lower === "what";
  const what = nodes.findLast(({ chunk, clauseFrom }) => {
    const { from } = chunks[clauseFrom]!;
    return chunk <= other.chunk && (isWhat(from) || isWhat(from - 1));
  });
  if (what === undefined || !NAMING.has(what.verb.lemma)) return undefined;
  // "What they SAID WAS an attack".
  if (what !== other && nodes[nodes.indexOf(other) - 1] !== what) return undefined;
  const main = nodes.findLast(({ chunk }) => chunk < what.clauseFrom);
  return main?.form === "finite" && main.tense === node.tense && main.subjects.length > 0 ? main : undefined;
}

/** "was let out before his term was up, AND CROSSED the border": behind a clause that only tells when or why, the main clause goes on. */
function mainBeforeExplanation(sentence: ChunkedSentence, node: VerbNode, other: VerbNode): VerbNode | undefined {
  if (node.form !== "finite" || other.form !== "finite" || !followsCommaAnd(sentence, node)) return undefined;
  if (subordinatorBefore(sentence, other.clauseFrom - 1) === null) return undefined;
  const main = sentence.nodes.findLast(({ chunk }) => chunk < other.chunk);
  return main?.form === "finite" && main.tense === node.tense && main.subjects.length > 0 ? main : undefined;
}

/** True where ", and" stands right before the verb. */
function followsCommaAnd({ chunks }: ChunkedSentence, { chunk }: VerbNode): boolean {
  let at = chunk - 1;
  while (chunks[at]?.kind === "adverb" || chunks[at]?.kind === "date") at--;
  return chunks[at]?.kind === "conjunction" && chunks[at - 1]?.kind === "comma";
}

function shareSubject(node: VerbNode, other: VerbNode): void {
  node.subjects = other.subjects;
  node.subjectPath = `shared with '${other.verb.lemma}'`;
  if (node.form === "finite" && node.subordinate === null) node.subordinate = other.subordinate;
}

/** "to arrest and jail", "will arrest and jail": the second verb has the form of the first. */
function shareForm(node: VerbNode, other: VerbNode): void {
  if (node.verb.auxiliaries.length > 0) return;
  if (node.form === "finite" && other.form === "infinitive") {
    node.form = "infinitive";
    node.tense = null;
    node.governor = other.governor;
  }
  if (other.modality !== "asserted" && node.tense === "present") {
    node.modality = other.modality;
    node.tense = other.tense;
  }
}
