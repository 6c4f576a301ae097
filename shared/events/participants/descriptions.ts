/** Who is only described: "Polish border guards", "members of the Coordination Council", «активистку», «сотрудники редакции». */

import type { NounPhrase, Sentence } from "../../language/index.ts";
import { adjectiveOfCountry } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import type { Memory } from "./memory.ts";
import { countryOf } from "./mentioned.ts";

/** Whom another phrase of the sentence means. */
type Resolve = (phrase: NounPhrase) => Participant | null;

export class Descriptions {
  readonly #lexicon: Lexicon;
  readonly #home: Home;
  readonly #memory: Memory;

  constructor(lexicon: Lexicon, home: Home, memory: Memory) {
    this.#lexicon = lexicon;
    this.#home = home;
    this.#memory = memory;
  }

  /** A participant of the word file, of the given country or of the one at home. */
  implied(word: ParticipantWord, country: string | null): Participant {
    const body =
      word.sector === "IGO" ? "IGO" : word.sector === "NGO" && word.kind === "body" && country === null ? "NGO" : null;
    const code = country ?? body ?? (word.foreign ? "XXX" : this.#home.code);
    const adjective = word.national ? adjectiveOfCountry(code) : null;
    return {
      name: adjective === null ? word.name : `${adjective} ${word.name}`,
      country: code,
      sector: word.sector,
      entityId: null,
    };
  }

  /** Whom a phrase means whose head is that word. */
  of(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number, resolve: Resolve): Participant {
    const before = this.#namedBefore(phrase, word, sentence, index) ?? this.#staffBefore(phrase, word, index);
    if (before !== null) return before;
    const told = countryOf(phrase);
    // "members of the Coordination Council", "the union's leaders": of that body.
    const body = this.#bodyOf(phrase, sentence, resolve);
    if (
      body !== null &&
      (word.generic || ["CVL", "OPP", "GOV", "LAB"].includes(word.sector) || ["COP", "SPY"].includes(body.sector))
    ) {
      return {
        name: this.#lexicon.freeWordOrder ? body.name : `${body.name} ${sentence.tokens[phrase.head]!.lower}`,
        country: body.country,
        sector: body.sector,
        entityId: null,
      };
    }
    const owner = phrase.possessor !== null && phrase.possessor.mention === null ? resolve(phrase.possessor) : null;
    const inherited =
      told === null && owner !== null && owner.country !== "IGO" && owner.country !== "NGO" ? owner.country : null;
    return this.implied(word, told ?? inherited);
  }

  /**
   * «активистку», «журналиста»: in a language without articles, a bare description in the singular is the person last named, where
   * gender and sector allow.
   */
  #namedBefore(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number): Participant | null {
    const bare = phrase.to - phrase.from === 1 && phrase.possessor === null && phrase.quantity === null;
    if (!this.#lexicon.freeWordOrder || !bare || word.kind !== "person" || phrase.number !== "singular") return null;
    return this.#memory.namedBefore(phrase, word.sector, sentence.tokens[phrase.head]!.features?.gender, index);
  }

  /** «у трёх сотрудников» after a newsroom was named: its staff. */
  #staffBefore(phrase: NounPhrase, word: ParticipantWord, index: number): Participant | null {
    if (!this.#lexicon.freeWordOrder || word.name !== "workers" || phrase.possessor !== null) return null;
    const employer = this.#memory.employerBefore(phrase, index);
    if (employer === null || employer.sector === "BUS") return null;
    return { name: `${employer.name} staff`, country: employer.country, sector: employer.sector, entityId: null };
  }

  #bodyOf(phrase: NounPhrase, sentence: Sentence, resolve: Resolve): Participant | null {
    if (this.#lexicon.freeWordOrder) {
      const word = this.#lexicon.participant(sentence.tokens, phrase.head)?.value;
      const owner =
        phrase.possessor === null ? null : this.#lexicon.participant(sentence.tokens, phrase.possessor.head);
      const body =
        phrase.possessor?.mention?.entity?.kind === "body" ||
        (owner?.value.kind === "body" && ["COP", "SPY"].includes(owner.value.sector))
          ? resolve(phrase.possessor!)
          : null;
      // Officers, agents and speakers of a force are the force.
      if (body !== null && (body.sector === "COP" || body.sector === "SPY") && word?.kind === "person") return body;
      // A company's workers are workers; those of a force or a newsroom act as it does.
      const apart = body === null || (word?.name === "workers" && body.sector === "BUS");
      return !apart && (word?.name === "workers" || word?.name === "leaders") ? body : null;
    }
    if (!this.#lexicon.classesAt(sentence.tokens, phrase.head).includes("memberof")) return null;
    const owner = phrase.complements.find(({ preposition }) => preposition === "of")?.phrases[0] ?? phrase.possessor;
    if (owner == null) return null;
    const described = this.#lexicon.participant(sentence.tokens, owner.head);
    const isBody =
      (owner.mention?.entity != null && owner.mention.entity.kind === "body") || described?.value.kind === "body";
    return isBody || owner.pronoun?.gender === "neuter" ? resolve(owner) : null;
  }
}
