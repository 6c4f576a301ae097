/** Who "I", "we" and "you" are: those who issue a statement, who is quoted, who is asked in an interview. */
import type { NounPhrase, Pronoun, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { QuotedSpeaker } from "./quoted-speaker.ts";

/** What the whole text tells of who speaks in it, before its sentences are read. */
export interface Voices {
  /** Who "we" are outside quotation marks: those who issue a statement; none in other texts. */
  readonly issuers: readonly Participant[];
  /** What stands in quotation marks. */
  readonly quotations: readonly { readonly start: number; readonly end: number }[];
  /** True for questions and answers: "I" is who was named first, and so is "you" in a question. */
  readonly interview: boolean;
}

export class Speakers {
  readonly #voices: Voices;
  readonly #quoted: QuotedSpeaker;
  #interviewed: Participant | null = null;

  constructor(lexicon: Lexicon, voices: Voices) {
    this.#voices = voices;
    this.#quoted = new QuotedSpeaker(lexicon);
  }

  get issuers(): readonly Participant[] {
    return this.#voices.issuers;
  }

  /** Hears who speaks in a sentence, before its phrases are resolved. */
  hear(sentence: Sentence, participantOf: (phrase: NounPhrase) => Participant | null): void {
    this.#quoted.hear(sentence, (span) => this.#isQuoted(span), participantOf);
  }

  /** Meets someone in the order in which the text names people. */
  meet(person: Participant): void {
    if (this.#interviewed === null && /^\p{Lu}\S+ \p{Lu}/u.test(person.name)) this.#interviewed = person;
  }

  /** True for the "we" of those who issue a statement. */
  isIssuer(phrase: NounPhrase): boolean {
    const { pronoun } = phrase;
    return pronoun?.person === 1 && pronoun.number === "plural" && this.issuers.length > 0 && !this.#isQuoted(phrase);
  }

  /** Whom a pronoun of the first or second person stands for; null where the text does not say. */
  meantBy({ person }: Pronoun, phrase: NounPhrase): Participant | null {
    if (this.isIssuer(phrase)) return this.issuers[0] ?? null;
    if (person === 1 && this.#isQuoted(phrase)) return this.#quoted.speaker;
    return this.#voices.interview ? this.#interviewed : null;
  }

  #isQuoted({ start: at }: { readonly start: number }): boolean {
    return this.#voices.quotations.some(({ start, end }) => start <= at && at < end);
  }
}
