/** Who says "I" and "we" in quotation marks: the subject of the verb of saying that stands beside them. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

const QUOTE = /^["“”„«»]$/u;

/** What stands in quotation marks, also where they close some sentences later in the paragraph. */
export function quotationsIn(sentences: readonly Sentence[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open = false;
  for (const [index, sentence] of sentences.entries()) {
    if (sentences[index - 1]?.paragraph !== sentence.paragraph) open = false;
    let from = sentence.start;
    for (const { text, start, end } of sentence.tokens) {
      if (!QUOTE.test(text)) continue;
      if (open) spans.push({ start: from, end });
      else from = start;
      open = !open;
    }
    if (open) spans.push({ start: from, end: sentence.end });
  }
  return spans;
}

/** Verbs that give out words of one's own, by the lexicon's cues. */
const CUES = ["attribution", "allegation"] as const;

/**
 * The speaker of the quotation last read. A quotation goes on over the sentences of a paragraph that say nothing of another speaker; in a new
 * paragraph it is someone else's until the text says whose.
 */
export class QuotedSpeaker {
  readonly #lexicon: Lexicon;
  #paragraph = -1;
  #speaker: Participant | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Hears who speaks in a sentence, before the phrases of the sentence are resolved. */
  hear(
    sentence: Sentence,
    isQuoted: (span: { start: number }) => boolean,
    participantOf: (phrase: NounPhrase) => Participant | null,
  ): void {
    if (sentence.paragraph !== this.#paragraph) this.#speaker = null;
    this.#paragraph = sentence.paragraph;
    const { tokens } = sentence;
    if (!tokens.some(({ text }) => QUOTE.test(text))) return;
    for (const { kind, head, arguments: own, negated } of sentence.predications) {
      if (kind !== "verb" || negated || isQuoted(tokens[head]!)) continue;
      if (CUES.every((cue) => this.#lexicon.cueAt(cue, tokens, head) === null)) continue;
      const subject = own.find(({ role }) => role === "subject")?.phrases[0];
      if (subject === undefined || (subject.pronoun !== null && subject.pronoun.person !== 3)) continue;
      this.#speaker = participantOf(subject);
      return;
    }
  }

  /** Whom a pronoun of the first person in quotation marks stands for; null where the text does not say. */
  get speaker(): Participant | null {
    return this.#speaker;
  }
}
