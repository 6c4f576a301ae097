/** Who is only described: "Polish border guards", "members of the Coordination Council", «активистку», «сотрудники редакции». */

import type { NounPhrase, Sentence } from "../../language/index.ts";
import { adjectiveOfCountry, entityById, officeOf } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS, type Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { bodyOf, FORCES, type Resolve, unionOf, unitOf } from "./members.ts";
import type { Memory } from "./memory.ts";
import { countryOf, fromMention } from "./mentioned.ts";
import { type Described, ownWords } from "./own-words.ts";
import { ageIn, ageOf, ofIt } from "./phrase-facts.ts";
import { sceneOf } from "./scene.ts";

/** The end of an id: "Belarusian police" is `belarusian-police`. */
const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

/** Sectors that belong to where the news happens; those who oppose or flee a state belong to the state, wherever they are. */
const OF_THE_SCENE: ReadonlySet<string> = new Set(["GOV", "COP", "JUD", "MIL", "LEG", "BUS", "LAB", "CRM"]);

/** Offices that a country's own readers know for theirs. */
export const CABINET: ReadonlySet<string> = new Set([
  "prime minister",
  "ministers",
  "foreign minister",
  "parliament",
  "lawmakers",
]);

/** Sectors whose bodies the news calls by what they are once they were named: "the company", "the newspaper". */
const SHORTENED = new Set(["NGO", "MED", "LAB", "PTY", "BUS", "EDU", "REL", "IGO"]);

const PUBLISHING: ReadonlySet<string> = new Set(["MED", "NGO", "OPP", "LAB", "PTY"]);

/** Offices that only one holds. */
const HIGHEST: ReadonlySet<string> = new Set([
  "president",
  "prime minister",
  "foreign minister",
  "defence minister",
  "interior minister",
]);

/** "Migrants from Belarus": where they come over the border is no country of theirs. */
const ofMigrants = ({ sector, foreign }: ParticipantWord, phrase: NounPhrase): boolean =>
  sector === "REF" && foreign && phrase.adjectiveMention === null && countryOf(phrase) === BELARUS.code;

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
    const athome = OF_THE_SCENE.has(word.sector)
      ? ((CABINET.has(word.name) ? this.#home.cabinet : undefined) ?? this.#home.scene ?? this.#home.code)
      : this.#home.code;
    const code = (word.sector === "IGO" ? body : null) ?? country ?? body ?? (word.foreign ? "XXX" : athome);
    const adjective = word.national ? adjectiveOfCountry(code) : null;
    const name = adjective === null ? word.name : `${adjective} ${word.name}`;
    // The body of that name, so that "police" left out and "Belarusian police" are one to whatever reads the event.
    const known = word.kind === "body" ? (entityById(`body:${slug(name)}`) ?? officeOf(code, slug(word.name))) : null;
    if (known === null || known.sector !== word.sector || (known.name !== name && !known.id.startsWith("body:")))
      return { name, country: code, sector: word.sector, entityId: null };
    return { name: known.name, country: code, sector: word.sector, entityId: known.id };
  }

  /** Whom a phrase means whose head is that word. */
  of(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number, resolve: Resolve): Described {
    const before =
      this.#counterpart(phrase, sentence, index, resolve) ??
      this.#kinOf(phrase, sentence, resolve) ??
      this.#bodyBefore(phrase, word, sentence, index) ??
      this.#namedBefore(phrase, word, sentence, index) ??
      this.#staffBefore(phrase, word, index);
    if (before !== null) return before;
    const union = word.sector === "GOV" || word.sector === "COP" ? unionOf(phrase, word, resolve, this.#lexicon) : null;
    if (union !== null) return union;
    const apart = this.#apart(phrase, word, sentence, index, resolve);
    if (apart !== null) return apart;
    // «сайт «Белсата»», «канал «Нашей Нивы»»: what a newsroom or an organisation publishes is its own.
    const publisher =
      word.sector === "MED" && word.kind === "body" && phrase.possessor?.mention?.entity?.kind === "body"
        ? resolve(phrase.possessor)
        : null;
    if (publisher !== null && PUBLISHING.has(publisher.sector)) return publisher;
    const unit = word.sector === "MIL" && word.kind === "person" ? unitOf(phrase, resolve, this.#lexicon) : null;
    if (unit !== null) return unit;
    const told = ofMigrants(word, phrase) ? null : countryOf(phrase);
    // "members of the Coordination Council", "the union's leaders": of that body.
    const body = bodyOf(phrase, sentence, resolve, this.#lexicon);
    if (
      body !== null &&
      (word.generic || ["CVL", "OPP", "GOV", "LAB"].includes(word.sector) || FORCES.has(body.sector))
    ) {
      // Whoever works for a firm is a worker.
      if (body.sector === "BUS" && word.name === "workers") {
        const named = /^\p{Lu}/u.test(body.name);
        return {
          name: named ? `${body.name} workers` : word.name,
          country: body.country,
          sector: "LAB",
          entityId: null,
        };
      }
      return {
        name: this.#lexicon.traits.ownWords ? `${body.name} ${sentence.tokens[phrase.head]!.lower}` : body.name,
        country: body.country,
        sector: body.sector,
        entityId: null,
      };
    }
    const owner = phrase.possessor !== null && phrase.possessor.mention === null ? resolve(phrase.possessor) : null;
    const inherited =
      told === null && owner !== null && owner.country !== "IGO" && owner.country !== "NGO" ? owner.country : null;
    const scene = word.sector === "REF" ? null : sceneOf(phrase, word, sentence, this.#lexicon);
    // "The leaders condemned", "urged governments": those of several states are not only of the one that is watched.
    const ofStates =
      HIGHEST.has(word.name) ||
      (word.name === "government" && this.#lexicon.lists("states", sentence.tokens[phrase.head]!.lower));
    const several = phrase.number === "plural" && ofStates ? "XXX" : null;
    const country = told ?? inherited ?? scene ?? word.country ?? several;
    return this.described(phrase, word, sentence, country);
  }

  /** One of a group of the word file, of the given country or of the one at home, with the words of the text. */
  described(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, country: string | null): Described {
    const one = this.implied(word, country);
    const called = !this.#lexicon.traits.ownWords ? null : ownWords(phrase, word, sentence, this.#lexicon);
    return called === null ? one : { ...one, called };
  }

  /** "WESTERN governments", "his DEPUTY", "the FIGHTERS" of a company told of before, "the COUNTRY". */
  #apart(
    phrase: NounPhrase,
    word: ParticipantWord,
    { tokens }: Sentence,
    index: number,
    resolve: Resolve,
  ): Described | null {
    const { lemma } = tokens[phrase.head]!;
    // «администрация колонии»: those who run a prison are its guards.
    if (
      phrase.possessor !== null &&
      this.#lexicon.cueAt("running a place", tokens, phrase.head) !== null &&
      this.#lexicon.classesAt(tokens, phrase.possessor.head).includes("prison")
    )
      return {
        name: "prison administration",
        country: countryOf(phrase) ?? this.#home.code,
        sector: "COP",
        entityId: null,
      };
    const before = tokens.slice(phrase.from, phrase.head).map(({ lower }) => lower);
    if (
      word.sector === "GOV" &&
      word.national &&
      phrase.number === "plural" &&
      before.some((one) => this.#lexicon.lists("of many countries", one))
    )
      return { name: word.name, country: "XXX", sector: "GOV", entityId: null };
    // "The Ukrainian capital": what stands for a state beside the name of its people.
    if (
      this.#lexicon.lists("capital", lemma) &&
      word.name === "states" &&
      phrase.adjectiveMention?.entity?.kind === "country"
    )
      return fromMention({ ...phrase.adjectiveMention, adjective: false });
    if (this.#lexicon.lists("stand-in", lemma) && word.sector === "LEG" && phrase.possessor !== null) {
      const owner = resolve(phrase.possessor);
      const { country, sector } = owner ?? { country: this.#home.code, sector: "GOV" as const };
      return { name: "deputy", country, sector, entityId: null };
    }
    if (this.#lexicon.lists("fighting for a company", lemma) && countryOf(phrase) === null)
      return this.#memory.lastOf("UAF", phrase, index);
    if (word.name !== "states" || phrase.number === "plural") return null;
    if (!this.#lexicon.lists("the country", lemma) || ofIt(phrase, this.#lexicon) !== null) return null;
    if (!before.every((one) => this.#lexicon.lists("pointing back", one))) return null;
    const state = before.length === 0 ? null : entityById(`country:${this.#home.scene ?? this.#home.code}`);
    return state === null ? null : { name: state.name, country: state.country, sector: "GOV", entityId: state.id };
  }

  /**
   * «активистку», «журналиста», "the politician", "the 58-year-old physicist": a description in the singular that adds nothing is the
   * person last named, where gender and sector allow.
   */
  #namedBefore(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number): Participant | null {
    if (word.kind !== "person" || phrase.number === "plural") return null;
    // «26-річного хлопця»: who was told of with that age, else someone new.
    const age = ageOf(phrase, sentence, this.#lexicon);
    const ofThatAge = age === null || phrase.mention !== null ? null : this.#memory.ofThatAge(age);
    if (ofThatAge !== null) return ofThatAge;
    const parent = this.#isParentOfSome(phrase, sentence);
    if (!parent && !this.#pointsBack(phrase, sentence, age)) return null;
    const head = sentence.tokens[phrase.head]!;
    if ((!parent && this.#lexicon.lists("seen from another", head.lemma)) || word.name === "relatives") return null;
    // «забрали пенсионера … Пенсионера отпустили»: the one told of by that word, and not the last who has a name.
    if (this.#lexicon.traits.bareWordsPointBack && this.#memory.describedSo(phrase, index, head.lemma)) return null;
    const called = this.#memory.personCalled(phrase, index, head.lemma);
    if (called !== null) return called;
    if (this.#lexicon.lists("envoy of any rank", head.lemma)) {
      const official = this.#memory.calledBefore(phrase, index, (word) => this.#lexicon.lists("envoy", word));
      if (official !== null) return official;
      const visitor = this.#memory.officialAbroad(phrase, index, this.#home.code);
      if (visitor !== null) return visitor;
    }
    if (!this.#lexicon.traits.bareWordsPointBack && word.national) return null;
    // «Президент» is not the minister of another state who was named last.
    if (HIGHEST.has(word.name)) return null;
    // «Политик» may hold an office, or fight those who do.
    const sector = word.name === "politicians" ? null : word.sector;
    return this.#memory.namedBefore(phrase, sector, head.features?.gender ?? this.#genderOf(head.lower), index);
  }

  /** "The council", "the newspaper", «фонд»: a short form is the body last named that goes by that word or is of that kind. */
  #bodyBefore(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number): Participant | null {
    if (word.kind !== "body" || phrase.number === "plural" || !this.#pointsBack(phrase, sentence)) return null;
    const sector = SHORTENED.has(word.sector) ? word.sector : null;
    if (word.national && word.name !== "ministry") return null;
    return this.#memory.bodyCalled(phrase, index, sentence.tokens[phrase.head]!.lemma, sector);
  }

  /** "His counterpart", «свайму калегу»: the official of the other side. */
  #counterpart(phrase: NounPhrase, sentence: Sentence, index: number, resolve: Resolve): Participant | null {
    if (phrase.possessor === null || !this.#lexicon.lists("counterpart", sentence.tokens[phrase.head]!.lemma))
      return null;
    if (phrase.adjectiveMention !== null || phrase.complements.length > 0) return null;
    const own = resolve(phrase.possessor);
    return own === null ? null : this.#memory.counterpart(phrase, index, own);
  }

  /** «Жена Мельника рассказала, что МУЖА избили»: whose kin tells of them. */
  #kinOf(phrase: NounPhrase, sentence: Sentence, resolve: Resolve): Participant | null {
    if (!this.#lexicon.traits.bareWordsPointBack || !this.#pointsBack(phrase, sentence)) return null;
    const { tokens, phrases } = sentence;
    const own = tokens[phrase.head]!.lemma;
    for (const other of phrases) {
      if (other.start >= phrase.start || other.possessor === null || other.possessor.pronoun !== null) continue;
      const relative = tokens
        .slice(other.from, other.possessor.from)
        .some(({ lemma }) => this.#lexicon.lists("kin of each other", `${lemma}-${own}`));
      const someone = relative ? resolve(other.possessor) : null;
      if (someone !== null && /^\p{Lu}\S+ \p{Lu}/u.test(someone.name)) return someone;
    }
    return null;
  }

  /** True where a phrase has nothing of its own to tell whom it means: "the council", "the 38-year-old", «активистку». */
  #pointsBack(phrase: NounPhrase, sentence: Sentence, age: number | null = null): boolean {
    const { tokens } = sentence;
    const counted = phrase.quantity !== null && phrase.quantity.unit !== "age";
    if (phrase.possessor !== null || counted || phrase.complements.length > 0) return false;
    if (phrase.mention !== null || phrase.adjectiveMention !== null || phrase.apposition !== null) return false;
    // «мужчина из группы мигрантов»: who is told as one of some is new.
    const out = this.#lexicon.lists("part of", tokens[phrase.to]?.lower);
    if (out && this.#lexicon.lists("of whom one is", tokens[phrase.to + 1]?.lower)) return false;
    const [first, ...rest] = tokens.slice(phrase.from, phrase.to);
    if (this.#lexicon.traits.bareWordsPointBack && rest.length === 0) return true;
    if (!this.#lexicon.lists("pointing back", first!.lower)) return false;
    // "The 38-year-old teacher", "den 30 Jahre alten Sanitäter".
    const told = age === null ? null : tokens.findIndex(({ text }, at) => at >= phrase.from && /^\d/u.test(text));
    return (
      rest.length === 1 ||
      (rest.length === 2 && ageIn(rest[0]!.lower, this.#lexicon) !== null) ||
      (told === phrase.from + 1 && rest.length === 4)
    );
  }

  /** "The MOTHER OF TWO": someone told of before, and no one's mother. */
  #isParentOfSome({ head, from, complements }: NounPhrase, { tokens }: Sentence): boolean {
    const [of, ...more] = complements;
    const some = of?.phrases[0];
    return (
      some !== undefined &&
      more.length === 0 &&
      head === from + 1 &&
      this.#lexicon.lists("pointing back", tokens[from]!.lower) &&
      this.#lexicon.lists("parent", tokens[head]!.lemma) &&
      tokens[some.head]!.pos === "num"
    );
  }

  /** The gender of someone described, where the language's nouns of women end in a way of their own. */
  #genderOf(lower: string): "feminine" | undefined {
    return this.#lexicon.lists("of a woman", lower) ? "feminine" : undefined;
  }

  /** «у трёх сотрудников» after a newsroom was named: its staff. */
  #staffBefore(phrase: NounPhrase, word: ParticipantWord, index: number): Participant | null {
    if (!this.#lexicon.traits.bareWordsPointBack || word.name !== "workers" || phrase.possessor !== null) return null;
    const employer = this.#memory.employerBefore(phrase, index);
    if (employer === null || employer.sector === "BUS") return null;
    return { name: `${employer.name} staff`, country: employer.country, sector: employer.sector, entityId: null };
  }
}
