import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isName } from "./unlisted-names.ts";

/** Words that only say what someone named before them is, and whom they mean: "Maksim Znak, A LAWYER sentenced to ten years". */
export class DescribedNames {
  readonly #lexicon: Lexicon;
  readonly #names = new Map<NounPhrase, NounPhrase>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Finds such words in a sentence, before it is read for who is in it. */
  learn(sentence: Sentence): void {
    for (const phrase of sentence.phrases) {
      const { apposition } = phrase;
      if (apposition !== null && apposition !== phrase && this.#isDescribed(phrase, apposition, sentence))
        this.#names.set(apposition, phrase);
    }
  }

  /** The name that words are on; undefined where they are on none. */
  nameOf(words: NounPhrase): NounPhrase | undefined {
    return this.#names.get(words);
  }

  #isDescribed(name: NounPhrase, words: NounPhrase, sentence: Sentence): boolean {
    if (!this.#lexicon.traits.namesLead || words.start < name.end || words.mention !== null) return false;
    return (
      (isName(name, sentence, this.#lexicon) || this.#names.has(name)) &&
      this.#lexicon.participant(sentence.tokens, words.head)?.value.kind === "person"
    );
  }
}
