/** What someone says, among the other words of a sentence that tells who says it. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/**
 * True where a token is a part of what the subject of a verb of saying says: in what hangs on the verb or stands behind it, within
 * quotation marks, or before "… , he said". What else the sentence tells of the speaker is not: "the seamstress, who had LOST HER JOB, said …",
 * "they called the move a SHAM but said …".
 */
export function isSaid(at: number, speech: Predication, sentence: Sentence, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at]!;
  if (sentence.quoted.some(({ start, end }) => token.start >= start && token.end <= end)) return true;
  let outermost: Predication | null = null;
  let ofSpeaker = false;
  const subject = speech.arguments.find(({ role }) => role === "subject")?.phrases[0];
  for (let one = innermost(sentence, at); one !== null && one !== speech; one = governorOf(one, sentence)) {
    outermost = one;
    if (governorOf(one, sentence) === speech) return true;
    // "One party says that it was SABOTAGE, the other says nothing": what another says.
    if (lexicon.cueAt("attribution", sentence.tokens, one.head) !== null) return false;
    ofSpeaker ||= subject !== undefined && one.kind === "verb" && sharesSubject(one, subject);
  }
  if (ofSpeaker) return false;
  // A word of its own clause: "spoke of a SHAM", but not "a SHAM opposition said".
  if (outermost === null || at > speech.head) return at > speech.head;
  // "Washington does not accept the result, a spokesman told reporters": what is said comes first, and hangs on nothing.
  return outermost.subordinate !== "relative" && outermost.clause.end <= speech.clause.end;
}

const governorOf = ({ governor }: Predication, { predications }: Sentence): Predication | null =>
  governor === null ? null : predications[governor]!;

const sharesSubject = ({ arguments: args }: Predication, subject: NounPhrase): boolean =>
  args.some(({ role, phrases }) => role === "subject" && phrases.some(({ head }) => head === subject.head));

/** The verb with the shortest clause around a token. */
function innermost({ predications, tokens }: Sentence, at: number): Predication | null {
  const { start, end } = tokens[at]!;
  let best: Predication | null = null;
  for (const one of predications) {
    const { clause, kind } = one;
    if (kind === "noun" || start < clause.start || end > clause.end) continue;
    if (best === null || clause.end - clause.start < best.clause.end - best.clause.start) best = one;
  }
  return best;
}
