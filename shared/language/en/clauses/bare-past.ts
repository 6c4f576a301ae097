/** "-ed" without an auxiliary, the hardest form of English news: "the women held on Saturday a march", "the women held on Saturday are free". */
import type { PhraseDraft } from "../chunks/index.ts";
import {
  ACTIVE_WITH,
  DITRANSITIVE,
  INTRANSITIVE,
  OBJECT_CONTROL,
  SAYING,
  TELLING,
  TYPICALLY_PASSIVE,
  WITH_INFINITIVE,
} from "../grammar.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { beginsClause, finiteAfter } from "./clause-bounds.ts";
import type { Form, VerbNode } from "./verb-node.ts";

/** Pronouns that can be nothing but the subject of the verb after them, and "it", which mostly is. */
const isSubjectPronoun = ({ pronoun, from, to }: PhraseDraft): boolean => pronoun !== null && to - from === 1;

/** "-ed" without auxiliary: a finite past, or a participle ("the women held on Saturday"). */
export function readBarePast(sentence: ChunkedSentence, node: VerbNode, lower: string): void {
  const { verb, chunk } = node;
  node.tense = "past";
  const left = sentence.skipLeft(chunk - 1, ["adverb", "date"]);
  const before = sentence.chunks[left];
  let right = sentence.skipRight(chunk + 1, ["adverb", "quote"]);
  // "held LOCAL AND parliamentary elections": a word that may be an adverb shares the noun.
  if (sentence.chunks[right]?.kind === "conjunction" && sentence.chunks[right - 1]?.kind === "adverb")
    if (sentence.chunks[right + 1]?.kind === "phrase") right++;
  const after = sentence.chunks[right];
  const object =
    after?.kind === "phrase" &&
    !(
      sentence.isTitle === false &&
      beginsClause(sentence, right) &&
      SAYING.has(verb.lemma) === false &&
      before?.kind !== "phrase"
    );
  const agent = after?.kind === "preposition" && after.word === "by" && !isMeasure(sentence, right + 1);
  const passive = (form: Form): void => {
    node.form = form;
    node.voice = "passive";
  };
  const bare = verb.lemma === lower && !/ed$/u.test(lower);
  if (before?.kind === "relative" || before?.kind === "that") {
    if (bare) node.tense = "present";
    return;
  }
  if (SAYING.has(verb.lemma) && !agent && !object && after?.kind !== "preposition") return;
  // "X, who was abroad, denounced WHAT he called a farce": the clause behind it is its object.
  if (sentence.tokens[sentence.chunks[chunk]!.to]?.lower === "what" && !TELLING.has(verb.lemma)) return;
  if (before === undefined) {
    if (!object || agent) passive("participle");
    return;
  }
  // "Observers from the mission FOUND THAT …": whoever is told something is told it by another verb.
  if (after?.kind === "that" && (before.kind === "phrase" || before.kind === "comma") && !TELLING.has(verb.lemma))
    return;
  if (
    after?.kind === "preposition" &&
    before.kind === "phrase" &&
    ACTIVE_WITH.get(verb.lemma)?.has(after.word) &&
    !finiteAfter(sentence, chunk)
  )
    return;
  if (agent && !INTRANSITIVE.has(verb.lemma)) {
    passive("participle");
    return;
  }
  if (before.kind === "phrase" || before.kind === "close") {
    // "which Washington put on its list": the phrase is the subject, the relative pronoun the object.
    if (sentence.chunks[left - 1]?.kind === "relative") return;
    // "the men THEY arrested", "the crossings IT shut", "the men THE SQUADS arrested".
    if (before.kind === "phrase" && sentence.chunks[left - 1]?.kind === "phrase") {
      if (isSubjectPronoun(before.phrase)) return;
      const governor = sentence.nodes.findLast((other) => other !== node && other.chunk < left - 1)?.verb.lemma;
      const mayHaveTwo =
        governor === undefined || SAYING.has(governor) || TELLING.has(governor) || DITRANSITIVE.has(governor);
      if (!mayHaveTwo && !object && !agent && sentence.tokens[before.from]?.pos === "det") return;
    }
    const otherFinite = finiteAfter(sentence, chunk);
    if (object && !(DITRANSITIVE.has(verb.lemma) && otherFinite && !isDescribed(sentence, right))) return;
    if (INTRANSITIVE.has(verb.lemma)) return;
    if (otherFinite) {
      passive("participle");
      return;
    }
    if (!TYPICALLY_PASSIVE.has(verb.lemma)) return;
    if (after?.kind === "verb" && after.verb.infinitive && WITH_INFINITIVE.has(verb.lemma)) return;
    // "The state put to death a man".
    if (bare && !sentence.isTitle && after?.kind === "preposition" && after.word === "to") return;
    const alone = sentence.nodes.every((other) => other === node || other.form !== "finite");
    passive(sentence.isTitle && alone ? "finite" : "participle");
    return;
  }
  if (before.kind === "conjunction") {
    const previous = sentence.nodes.at(-2);
    // "was convicted and given ten years": "given" can be no past tense.
    if (previous?.voice === "passive" && lower.endsWith("n") && DITRANSITIVE.has(verb.lemma) && object) {
      passive(previous.form);
      return;
    }
    if (object || INTRANSITIVE.has(verb.lemma)) {
      if (previous?.form === "infinitive" && bare) node.form = "infinitive";
      return;
    }
    if (previous !== undefined && previous.voice === "passive") {
      passive(previous.form);
      return;
    }
    if (TYPICALLY_PASSIVE.has(verb.lemma)) passive("participle");
    return;
  }
  if (before.kind === "comma" || before.kind === "dash") {
    if (object && !agent) return;
    const goesOn =
      after?.kind === "preposition" ||
      (after?.kind === "verb" && after.verb.infinitive && !OBJECT_CONTROL.has(verb.lemma));
    if (goesOn && isWhatSomeoneDid(sentence, node, left, after.kind === "preposition" ? after.word : "to")) return;
    if (!INTRANSITIVE.has(verb.lemma)) passive("participle");
    return;
  }
  if (before.kind === "verb" || before.kind === "preposition" || before.kind === "subordinator") {
    if (before.kind !== "verb" || !object) passive("participle");
    else if (bare) node.form = "infinitive";
    return;
  }
  if (!object && TYPICALLY_PASSIVE.has(verb.lemma)) passive("participle");
}

/** "Increased by 30 PER CENT": how much, and not who. */
function isMeasure(sentence: ChunkedSentence, at: number): boolean {
  const phrase = sentence.phraseAt(at);
  const head = phrase === null ? undefined : sentence.tokens[phrase.head];
  return (
    /^(?:%|percent|half|third|quarter|fifth|point|percentage)s?$/u.test(head?.lower ?? "") ||
    (head?.pos === "num" && phrase?.quantity !== null)
  );
}

/** "Sentenced A TEACHER ARRESTED on Monday": behind the object a participle that says who it is, and no verb of its own. */
function isDescribed(sentence: ChunkedSentence, object: number): boolean {
  const next = sentence.chunks[object + 1];
  if (next?.kind !== "verb" || !TYPICALLY_PASSIVE.has(next.verb.lemma)) return false;
  return sentence.chunks[sentence.skipRight(object + 2, ["adverb", "date"])]?.kind !== "phrase";
}

/** What may stand between commas about someone: a name, "in a letter", "now in exile". */
const INSERTED: ReadonlySet<string> = new Set(["phrase", "preposition", "date", "adverb"]);

/** "The minister, Jan Novak, called on them": after what is inserted about someone the only verb of a clause says what they did. */
function isWhatSomeoneDid(sentence: ChunkedSentence, node: VerbNode, comma: number, preposition: string): boolean {
  if (finiteAfter(sentence, node.chunk)) return false;
  const opening = sentence.chunks.findLastIndex(({ kind }, at) => kind === "comma" && at < comma);
  const from = opensClauseAt(sentence, opening - 1) ? opening : 0;
  if (sentence.nodes.some((other) => other !== node && other.form === "finite" && other.chunk >= from)) return false;
  const active = ACTIVE_WITH.get(node.verb.lemma)?.has(preposition) ?? !TYPICALLY_PASSIVE.has(node.verb.lemma);
  return (
    active &&
    opening > 0 &&
    comma - opening < 12 &&
    sentence.chunks[opening - 1]?.kind === "phrase" &&
    INSERTED.has(sentence.chunks[opening + 1]?.kind ?? "")
  );
}

/** "…, AND HER HUSBAND, Jan Novak, crossed into Ukraine", "after THE MINISTER, Jan Novak, called": a clause begins with this phrase. */
function opensClauseAt({ chunks }: ChunkedSentence, phrase: number): boolean {
  const before = chunks[phrase - 1];
  if (before?.kind === "conjunction") return chunks[phrase - 2]?.kind === "comma";
  return before?.kind === "subordinator" || before?.kind === "that";
}
