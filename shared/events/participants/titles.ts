/** What is known by a title in quotation marks: «портал «Полесский курьер»» is called by it, the noun before tells what it is. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { countryOf } from "./mentioned.ts";

export class Titles {
  readonly #home: Home;
  /** By the stems of the words of the title. */
  readonly #known = new Map<string, Participant>();

  constructor(home: Home) {
    this.#home = home;
  }

  /** Learns what the titles of the article are («редакция «Полесского курьера»»), since a headline names them without saying. */
  learn(sentences: readonly Sentence[], lexicon: Lexicon): void {
    for (const { phrases, tokens } of sentences) {
      for (const phrase of phrases) {
        if (phrase.title === undefined || this.#known.has(phrase.title.key)) continue;
        const word = lexicon.participant(tokens, phrase.head)?.value;
        if (word?.kind !== "body") continue;
        const { english, key } = phrase.title;
        const country = countryOf(phrase) ?? this.#home.code;
        this.#known.set(key, { name: english, country, sector: word.sector, entityId: null });
      }
    }
  }

  /** Who goes by the title of a phrase, null where it has none. `word` is what its head tells. */
  of(phrase: NounPhrase, word: ParticipantWord | null): Participant | null {
    if (phrase.title === undefined) return null;
    const known = this.#known.get(phrase.title.key);
    if (known !== undefined) return known;
    const sector = word?.kind === "body" ? word.sector : "CVL";
    return { name: phrase.title.english, country: countryOf(phrase) ?? this.#home.code, sector, entityId: null };
  }
}
