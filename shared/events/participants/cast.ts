/** Who a phrase is: a watchlist entity, a described group ("Belarusian police"), an unlisted name, or whoever a pronoun stands for. */
import type { NounPhrase, Pronoun, Sentence } from "../../language/index.ts";
import type { Sector } from "../../watchlist/mention.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { groupedIn } from "../triggers/index.ts";
import { bodyElsewhere, type OfCountry, sharedNoun } from "./country-beside.ts";
import { DescribedNames } from "./described-names.ts";
import { Descriptions } from "./descriptions.ts";
import { Memory, type Remembered } from "./memory.ts";
import { countryOf, fromMention } from "./mentioned.ts";
import { eachOf, membersOf } from "./named-together.ts";
import { speakingOfThemselves } from "./of-themselves.ts";
import { nameAfterOffice } from "./office-names.ts";
import { ageIn, ageNear, genderIn, isPersonLike, peopleOf, wholeOf, wordsOf } from "./phrase-facts.ts";
import { endsInTitledName, properlyNamed } from "./proper-nouns.ts";
import { Speakers, type Voices } from "./speakers.ts";
import { Titles } from "./titles.ts";
import { isName, isUnlistedPlace, namesNoOne, UnlistedNames } from "./unlisted-names.ts";

/** "Three of them": who that is was spoken of before. */
const isPartOfThem = ({ quantity, complements }: NounPhrase): boolean =>
  quantity !== null && complements.some(({ phrases }) => phrases[0]?.pronoun != null);

/** Participants of one article in the order they are read, for pronouns and short descriptions. */
export class Cast {
  readonly #lexicon: Lexicon;
  readonly #home: Home;
  readonly #memory = new Memory();
  readonly #descriptions: Descriptions;
  readonly #names: UnlistedNames;
  readonly #titles: Titles;
  readonly #grouped = new Map<NounPhrase, readonly Participant[] | null>();
  readonly #resolved = new Map<NounPhrase, Participant | null>();
  /** Of a pronoun by which those who speak tell what they themselves do, the phrase for them. */
  readonly #ofThemselves = new Map<NounPhrase, NounPhrase>();
  readonly #speakers: Speakers;
  readonly #describedNames: DescribedNames;

  constructor(lexicon: Lexicon, home: Home, voices: Voices) {
    this.#lexicon = lexicon;
    this.#home = home;
    this.#descriptions = new Descriptions(lexicon, home, this.#memory);
    this.#names = new UnlistedNames(lexicon, home);
    this.#titles = new Titles(home);
    this.#speakers = new Speakers(lexicon, voices);
    this.#describedNames = new DescribedNames(lexicon);
  }

  /** Learns what the titles of the article are, before its sentences are read. */
  learnTitles(sentences: readonly Sentence[]): void {
    this.#titles.learn(sentences, this.#lexicon);
  }

  /** Reads the phrases of a sentence before its events are made, so that later pronouns find them. */
  read(sentence: Sentence, index: number): void {
    const subjects = new Set<NounPhrase>();
    const direct = new Set<NounPhrase>();
    for (const predication of sentence.predications) {
      for (const argument of predication.arguments) {
        if (argument.role === "subject") for (const phrase of argument.phrases) subjects.add(phrase);
        if (argument.role !== "oblique" && argument.role !== "genitive")
          for (const phrase of argument.phrases) direct.add(phrase);
      }
    }
    for (const [pronoun, speaker] of speakingOfThemselves(sentence)) this.#ofThemselves.set(pronoun, speaker);
    const described = new Set(
      sentence.phrases.flatMap((phrase) => (phrase.apposition === null ? [] : [phrase.apposition])),
    );
    this.#describedNames.learn(sentence);
    this.#speakers.hear(sentence, (phrase) => this.of(phrase, sentence, index));
    for (const phrase of sentence.phrases) {
      // "X, a banker": one person, read once.
      if (described.has(phrase)) continue;
      const participant = this.of(phrase, sentence, index);
      this.#regroup(phrase, sentence, index, subjects.has(phrase));
      if (participant === null || this.isGeneric(phrase, sentence, index) || isPartOfThem(phrase)) continue;
      const person = isPersonLike(phrase, sentence, participant, this.#lexicon);
      if (person) this.#speakers.meet(participant);
      const { quantity } = phrase;
      const plural = phrase.number === "plural" || (quantity?.unit === null && (quantity?.value ?? 0) > 1);
      this.#memory.add({
        participant,
        kind: person ? (plural ? "group" : "person") : "body",
        gender: person ? genderIn(phrase, participant) : null,
        plural: plural || !person,
        sentence: index,
        start: phrase.start,
        subject: subjects.has(phrase),
        argument: direct.has(phrase),
        named: this.#isNamed(phrase, sentence),
        words: wordsOf(phrase, sentence),
        age: ageNear(phrase, sentence, this.#lexicon),
      });
      this.#list(phrase, sentence, index);
      this.#names.remember(phrase, participant, person);
    }
  }

  #isNamed(phrase: NounPhrase, sentence: Sentence): boolean {
    if (phrase.pronoun !== null || phrase.antecedent !== null) return false;
    if (phrase.mention !== null || phrase.title !== undefined || phrase.personName?.full === true) return true;
    // A bare surname of a language with cases may be a street's.
    const name = (one: NounPhrase): boolean => isName(one, sentence, this.#lexicon) && !this.#lexicon.traits.marksCase;
    return name(phrase) || (phrase.apposition !== null && phrase.apposition !== phrase && name(phrase.apposition));
  }

  /** "Both were charged": a group told again goes on to be whom "they" mean. */
  #regroup(phrase: NounPhrase, sentence: Sentence, index: number, subject: boolean): void {
    const members = phrase.pronoun === null ? this.#members(phrase, sentence, index) : null;
    if (members !== null && members.length > 1)
      this.#memory.addGroup({ sentence: index, start: phrase.start, subject, members });
  }

  #list(phrase: NounPhrase, sentence: Sentence, index: number): void {
    for (const predication of sentence.predications) {
      for (const { phrases, role } of predication.arguments) {
        if (phrases.length < 2 || phrases.at(-1) !== phrase) continue;
        const members = phrases.flatMap((one) =>
          this.isGeneric(one, sentence, index) ? [] : (this.of(one, sentence, index) ?? []),
        );
        if (members.length === phrases.length)
          this.#memory.addGroup({ sentence: index, start: phrases[0]!.start, subject: role === "subject", members });
        return;
      }
    }
  }

  /**
   * Everyone a phrase stands for: the members of a group named before ("the pair"), a group with the one named in apposition ("five
   * activists, the blogger X among them"), else the one participant. `not` are those it cannot be: a pronoun object is not the subject.
   */
  all(phrase: NounPhrase, sentence: Sentence, index: number, not: readonly Participant[] = []): readonly Participant[] {
    const members = this.#members(phrase, sentence, index);
    if (members !== null) return members;
    if (this.#speakers.isIssuer(phrase)) return this.issuers;
    const one =
      phrase.pronoun !== null && not.length > 0
        ? this.#pronoun(phrase.pronoun, phrase, index, not)
        : this.of(phrase, sentence, index);
    const { pronoun } = phrase.antecedent ?? phrase;
    if (pronoun?.person === 3 && pronoun.number === "plural") {
      const group = this.#memory.groupOfPronoun(phrase, index, one, not);
      if (group !== null) return group;
    }
    return one === null ? [] : [one];
  }

  /** Who "we" are outside quotation marks: those who issue a statement; none in other texts. */
  get issuers(): readonly Participant[] {
    return this.#speakers.issuers;
  }

  /** True for a pronoun by which those who speak tell of themselves. */
  speaksOfItself(phrase: NounPhrase): boolean {
    return this.#ofThemselves.has(phrase);
  }

  /** True where the phrase says only that people are meant, and no one told of before. */
  isGeneric(phrase: NounPhrase, sentence: Sentence, index: number): boolean {
    if (phrase.mention !== null || phrase.pronoun !== null || phrase.apposition !== null) return false;
    if (this.#members(phrase, sentence, index) !== null) return false;
    const word = this.#lexicon.participant(sentence.tokens, phrase.head);
    if (word !== null) return word.value.generic;
    if (phrase.quantity === null || sentence.tokens[phrase.head]!.pos !== "num") return false;
    const whole = wholeOf(phrase, sentence, this.#lexicon);
    // "Some 6,000 of us": of no one who was named.
    return whole === null || whole.pronoun?.person === 1 || this.of(whole, sentence, index) === null;
  }

  #members(phrase: NounPhrase, sentence: Sentence, index: number): readonly Participant[] | null {
    const known = this.#grouped.get(phrase);
    if (known !== undefined) return known;
    const members =
      membersOf(phrase, sentence, index, this.#lexicon, this.#memory, this.#home) ??
      eachOf(phrase, sentence, this.#lexicon, (word, country) => this.implied(word, country));
    this.#grouped.set(phrase, members);
    return members;
  }

  /** True where someone of that sector was spoken of so far. */
  speaksOf(sector: Sector): boolean {
    return this.#memory.speaksOf(sector);
  }

  /** Who was spoken of in the sentences before, so many back at most, in order. */
  rememberedBefore(sentence: number, back: number): readonly Remembered[] {
    return this.#memory.before(sentence, back);
  }

  /** True where a phrase is for someone seen from another: "the wife", "his lawyer". */
  isRelative({ head }: NounPhrase, { tokens }: Sentence): boolean {
    return this.#lexicon.lists("seen from another", tokens[head]!.lemma);
  }

  /** True where those of that name in the word file were spoken of so far, of whatever country. */
  speaksOfThem(name: string): boolean {
    return this.#memory.speaksOfThem(name);
  }

  /** True where someone was named in the first sentence, which is the headline of an article that has one. */
  isOfHeadline({ name }: Participant): boolean {
    return this.#memory.isOfHeadline(name);
  }

  /** How often someone was spoken of so far. */
  timesNamed({ name }: Participant): number {
    return this.#memory.timesNamed(name);
  }

  /** The participant that reading found for a phrase, or null. */
  known(phrase: NounPhrase): Participant | null {
    return this.#resolved.get(phrase) ?? null;
  }

  /** The participant a phrase names, or null where it names none. */
  of(phrase: NounPhrase, sentence: Sentence, index: number): Participant | null {
    const known = this.#resolved.get(phrase);
    if (known !== undefined) return known;
    this.#resolved.set(phrase, null);
    const participant = this.#find(phrase, sentence, index);
    this.#resolved.set(phrase, participant);
    return participant;
  }

  #find(phrase: NounPhrase, sentence: Sentence, index: number): Participant | null {
    if (phrase.antecedent !== null) return this.of(phrase.antecedent, sentence, index);
    const name = this.#describedNames.nameOf(phrase);
    if (name !== undefined) return this.of(name, sentence, index);
    if (phrase.pronoun !== null) {
      const speaker = this.#ofThemselves.get(phrase);
      return (
        (speaker === undefined ? null : this.of(speaker, sentence, index)) ??
        this.#pronoun(phrase.pronoun, phrase, index)
      );
    }
    const { mention } = phrase;
    if (mention !== null) {
      const elsewhere =
        mention.entity?.kind === "body" ? bodyElsewhere(phrase, mention, sentence, this.#lexicon) : null;
      if (elsewhere !== null) return this.#ofCountry(elsewhere);
      const named = fromMention(mention);
      if (named !== null) return named;
      if (mention.place !== null) return null;
    }
    const { tokens } = sentence;
    const head = tokens[phrase.head]!;
    const described = this.#lexicon.participant(tokens, phrase.head);
    const proper = mention === null ? properlyNamed(phrase, sentence, described?.value ?? null, this.#lexicon) : null;
    if (proper !== null) return proper;
    const shared = mention === null && described === null ? sharedNoun(phrase, sentence, this.#lexicon) : null;
    if (shared !== null) return this.#ofCountry(shared);
    const unnamed = described === null || described.value.name === "residents" || described.value.generic;
    const people = mention === null && unnamed ? peopleOf(phrase, head, sentence, this.#lexicon) : null;
    if (people !== null) return people;
    const apposed = phrase.apposition;
    // "His main challenger, Svetlana Tikhanovskaya": the name says more than the description.
    if (
      apposed !== null &&
      apposed !== phrase &&
      !phrase.personName?.full &&
      isName(apposed, sentence, this.#lexicon)
    ) {
      const name = this.of(apposed, sentence, index);
      if (name !== null) return name;
    }
    if (described === null && namesNoOne(phrase, sentence, this.#lexicon)) return null;
    if (described === null && phrase.title !== undefined) return this.#titles.of(phrase, null);
    // "the Coordinator for Counterterrorism Ambassador Nathan Sales": a title that a full name follows.
    const inOffice = nameAfterOffice(phrase, sentence, this.#lexicon, this.#home);
    if (inOffice !== null) return inOffice;
    const isOffice = /^\p{Lu}/u.test(head.text) && !this.isRelative(phrase, sentence);
    const last = isOffice ? phrase.complements.at(-1)?.phrases.at(-1) : undefined;
    if (last !== undefined && phrase.mention === null && endsInTitledName(last, sentence, this.#lexicon))
      return this.of(last, sentence, index);
    if (described === null && isName(phrase, sentence, this.#lexicon)) {
      const named = this.#names.of(phrase, sentence);
      return isUnlistedPlace(phrase, named, sentence, this.#lexicon) ? null : named;
    }
    // "The 38-year-old", "die 26-Jährige"; "ein 26-Jähriger" is someone new.
    const age = this.#lexicon.lists("one new", tokens[phrase.from]!.lower) ? null : ageIn(head.lower, this.#lexicon);
    const aged = age === null ? null : this.#memory.ofAge(age, index);
    if (aged !== null) return aged;
    const grouped = phrase.possessor === null ? groupedIn(phrase, tokens, this.#lexicon) : null;
    const members = grouped === null ? null : this.of(grouped, sentence, index);
    // "A group of lawmakers", not "a group of the Belarusian opposition".
    if (members !== null && members.entityId === null) return members;
    if (described !== null)
      return (
        // «директору «Белифта»»: the name is the firm's, and not his.
        (described.value.kind === "person" && phrase.number !== "plural"
          ? null
          : this.#titles.of(phrase, described.value)) ??
        this.#descriptions.of(phrase, described.value, sentence, index, (other) => this.of(other, sentence, index))
      );
    if (phrase.quantity !== null && head.pos === "num") {
      const inner = wholeOf(phrase, sentence, this.#lexicon);
      const whole = inner === null ? null : this.of(inner, sentence, index);
      if (whole !== null) return whole;
      const people = this.#lexicon.participantNamed("people");
      if (people !== null && phrase.quantity.unit === null) return this.implied(people, null);
    }
    return null;
  }

  /** Whose thing it is: "the flats OF ACTIVISTS", "HIS pleas", "a SWISS proposal". */
  ownerOf(phrase: NounPhrase, sentence: Sentence, index: number): Participant | null {
    if (phrase.possessor !== null) {
      const owner = this.of(phrase.possessor, sentence, index);
      if (owner !== null) return owner;
      // «транзит добрив «Беларуськалія»»: what is not someone may be someone's.
      const further =
        phrase.possessor.possessor !== null && phrase.possessor.pronoun === null
          ? this.ownerOf(phrase.possessor, sentence, index)
          : null;
      if (further !== null) return further;
    }
    for (const { preposition, phrases } of phrase.complements) {
      if (!this.#lexicon.lists("of its owner", preposition)) continue;
      for (const inner of phrases) {
        const owner = this.of(inner, sentence, index) ?? this.ownerOf(inner, sentence, index);
        if (owner !== null) return owner;
      }
    }
    if (phrase.adjectiveMention !== null) return fromMention({ ...phrase.adjectiveMention, adjective: false });
    return phrase.antecedent === null ? null : this.ownerOf(phrase.antecedent, sentence, index);
  }

  /** A participant of the word file, of the given country or of the one watched. */
  implied(word: ParticipantWord, country: string | null): Participant {
    return this.#descriptions.implied(word, country);
  }

  /** Someone no list holds, as one of a group of the word file. */
  described(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence): Participant {
    return this.#descriptions.described(phrase, word, sentence, countryOf(phrase));
  }

  #ofCountry({ word, country }: OfCountry): Participant {
    return this.implied(word, country);
  }

  #pronoun(pronoun: Pronoun, phrase: NounPhrase, index: number, not: readonly Participant[] = []): Participant | null {
    return pronoun.person === 3
      ? this.#memory.pronoun(pronoun, phrase, index, not)
      : this.#speakers.meantBy(pronoun, phrase);
  }
}
