/** Who a phrase is: a watchlist entity, a described group ("Belarusian police"), an unlisted name, or whoever a pronoun stands for. */
import type { NounPhrase, Pronoun, Sentence } from "../language/index.ts";
import { adjectiveOfCountry } from "../watchlist/index.ts";
import type { Mention, Sector } from "../watchlist/mention.ts";
import { SEATS } from "./capitals.ts";
import type { Participant } from "./event.ts";
import type { Home } from "./home.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { ParticipantWord } from "./lexicon/words.ts";

interface Remembered {
  readonly participant: Participant;
  readonly kind: "person" | "body" | "group";
  readonly gender: "masculine" | "feminine" | null;
  readonly plural: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly subject: boolean;
  /** Subject, object or dative of a verb, not only an attribute of another noun. */
  readonly argument: boolean;
  /** A person called by name. */
  readonly named: boolean;
  /** Head noun or name words, for "the lawyer", "the ministry". */
  readonly words: readonly string[];
  readonly age: number | null;
}

const MASCULINE_A = new Set([
  "nikita",
  "ilya",
  "illia",
  "mikita",
  "foma",
  "luka",
  "savva",
  "danila",
  "misha",
  "sasha",
  "kolya",
  "siarozha",
]);

/** A guess from the first name: Slavic and most European feminine names end in a vowel -a/-ia. */
function genderOf(name: string): "masculine" | "feminine" | null {
  const [first, last] = [name.split(" ")[0]!.toLowerCase(), name.split(" ").at(-1)!.toLowerCase()];
  if (/(?:skaya|skaia|skaja|ouskaya|ova|eva|ina|kaya|evich-a)$/u.test(last)) return "feminine";
  if (name.includes(" "))
    return /[aiye]?a$/u.test(first) && !MASCULINE_A.has(first)
      ? "feminine"
      : /(?:ie|lyn|een|beth)$/u.test(first)
        ? "feminine"
        : "masculine";
  return null;
}

/** Participants of one article in the order they are read, for pronouns and short descriptions. */
export class Cast {
  readonly #lexicon: Lexicon;
  readonly #home: Home;
  readonly #seen: Remembered[] = [];
  readonly #resolved = new Map<NounPhrase, Participant | null>();
  readonly #namesByLast = new Map<string, Participant>();
  readonly #groups: { sentence: number; members: Participant[] }[] = [];
  /** People of this article by the stem of their surname, for languages that inflect names. */
  readonly #namesByStem = new Map<string, Participant>();
  /** What is known by a title in quotation marks, by the stems of its words. */
  readonly #titles = new Map<string, Participant>();

  /** Who "we" is outside quotation marks: the body that issues a statement; null in other texts. */
  speaker: Participant | null = null;
  isQuoted: (span: { start: number }) => boolean = () => false;

  constructor(lexicon: Lexicon, home: Home) {
    this.#lexicon = lexicon;
    this.#home = home;
  }

  /** Learns what the titles of the article are («редакция «Полесского курьера»»), since a headline names them without saying. */
  learnTitles(sentences: readonly Sentence[]): void {
    for (const { phrases, tokens } of sentences) {
      for (const phrase of phrases) {
        if (phrase.title === undefined || this.#titles.has(phrase.title.key)) continue;
        const word = this.#lexicon.participant(tokens, phrase.head)?.value;
        if (word?.kind !== "body") continue;
        const { english, key } = phrase.title;
        const country = this.#countryOf(phrase) ?? this.#home.code;
        this.#titles.set(key, { name: english, country, sector: word.sector, entityId: null });
      }
    }
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
    const described = new Set(
      sentence.phrases.flatMap((phrase) => (phrase.apposition === null ? [] : [phrase.apposition])),
    );
    for (const phrase of sentence.phrases) {
      // "X, a banker": one person, read once.
      if (described.has(phrase)) continue;
      const participant = this.of(phrase, sentence, index);
      if (participant === null || this.isGeneric(phrase, sentence)) continue;
      const person = this.#personLike(phrase, sentence, participant);
      const { mention, quantity } = phrase;
      const plural = phrase.number === "plural" || (quantity?.unit === null && (quantity?.value ?? 0) > 1);
      const age = this.#ageNear(phrase, sentence);
      this.#seen.push({
        participant,
        kind: person ? (plural ? "group" : "person") : "body",
        gender: person
          ? phrase.pronoun?.gender === "feminine" || phrase.pronoun?.gender === "masculine"
            ? phrase.pronoun.gender
            : phrase.personName?.gender === "feminine" || phrase.personName?.gender === "masculine"
              ? phrase.personName.gender
              : genderOf(participant.name)
          : null,
        plural: plural || !person,
        sentence: index,
        start: phrase.start,
        subject: subjects.has(phrase),
        argument: direct.has(phrase),
        named: mention?.entity?.kind === "person" || phrase.personName?.full === true,
        words: sentence.tokens.slice(phrase.from, phrase.to).map((token) => token.lemma),
        age,
      });
      this.#list(phrase, sentence, index);
      if (phrase.personName?.full) this.#namesByStem.set(phrase.personName.surname, participant);
      if (mention === null && person && participant.name.includes(" "))
        this.#namesByLast.set(participant.name.split(" ").at(-1)!.toLowerCase(), participant);
    }
  }

  /** Remembers conjoined names as a group that "the pair" or "all three" can mean. */
  #list(phrase: NounPhrase, sentence: Sentence, index: number): void {
    for (const predication of sentence.predications) {
      for (const { phrases } of predication.arguments) {
        if (phrases.length < 2 || phrases.at(-1) !== phrase) continue;
        const members = phrases.flatMap((one) => this.of(one, sentence, index) ?? []);
        if (members.length === phrases.length) this.#groups.push({ sentence: index, members });
        return;
      }
    }
  }

  #ageNear(phrase: NounPhrase, sentence: Sentence): number | null {
    const next = sentence.measures.find(
      (measure) =>
        measure.unit === null &&
        measure.start >= phrase.end &&
        measure.start <= phrase.end + 2 &&
        measure.value >= 10 &&
        measure.value < 100,
    );
    if (next) return next.value;
    for (const token of sentence.tokens.slice(phrase.from, phrase.to)) {
      const match = /^(\d{1,2})-year-old$/u.exec(token.lower);
      if (match) return Number(match[1]);
    }
    return null;
  }

  #personLike(phrase: NounPhrase, sentence: Sentence, participant: Participant): boolean {
    if (phrase.mention?.entity)
      return phrase.mention.entity.kind === "person" || phrase.mention.entity.kind === "group";
    if (phrase.mention?.place) return false;
    if (phrase.pronoun) return phrase.pronoun.gender !== "neuter";
    const word = this.#lexicon.participant(sentence.tokens, phrase.head);
    if (word !== null) return word.value.kind === "person";
    return participant.entityId === null || participant.entityId.startsWith("person:");
  }

  /**
   * Everyone a phrase stands for: the members of a group named before ("the pair"), a group with the one named in apposition ("five
   * activists, the blogger X among them"), else the one participant. `not` are those it cannot be: a pronoun object is not the subject.
   */
  all(phrase: NounPhrase, sentence: Sentence, index: number, not: readonly Participant[] = []): Participant[] {
    const members = this.#members(phrase, sentence, index);
    if (members !== null) return members;
    if (phrase.pronoun !== null && not.length > 0) {
      const other = this.#pronoun(phrase.pronoun, phrase, index, not);
      return other === null ? [] : [other];
    }
    const one = this.of(phrase, sentence, index);
    return one === null ? [] : [one];
  }

  /** True where the phrase says only that people are meant. */
  isGeneric(phrase: NounPhrase, sentence: Sentence): boolean {
    if (phrase.mention !== null || phrase.pronoun !== null || phrase.apposition !== null) return false;
    const word = this.#lexicon.participant(sentence.tokens, phrase.head);
    if (word !== null) return word.value.generic;
    return phrase.quantity !== null && sentence.tokens[phrase.head]!.pos === "num";
  }

  #members(phrase: NounPhrase, sentence: Sentence, index: number): Participant[] | null {
    const { tokens } = sentence;
    const cue =
      this.#lexicon.cueAt("group", tokens, phrase.head) ??
      (phrase.quantity !== null ? this.#lexicon.cueAt("group", tokens, phrase.from) : null);
    const first = tokens[phrase.from]!.lower;
    const definite =
      phrase.to - phrase.from <= 3 &&
      (first === "the" || first === "both" || first === "all" || cue !== null) &&
      phrase.complements.length === 0;
    if (!definite || phrase.mention !== null || phrase.pronoun !== null || (cue === null && first !== "both"))
      return null;
    const count = phrase.quantity?.value ?? (first === "both" ? 2 : null);
    const group = this.#groups.findLast(
      (other) => index - other.sentence <= 6 && (count === null || other.members.length === count),
    );
    return group?.members ?? null;
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
    if (phrase.pronoun !== null) return this.#pronoun(phrase.pronoun, phrase, index);
    const { mention } = phrase;
    if (mention !== null) {
      const named = fromMention(mention);
      if (named !== null) return named;
      if (mention.place !== null) return null;
    }
    const { tokens } = sentence;
    const head = tokens[phrase.head]!;
    const described = this.#lexicon.participant(tokens, phrase.head);
    const apposed = phrase.apposition;
    // "His main challenger, Svetlana Tikhanovskaya": the name says more than the description.
    if (apposed !== null && apposed !== phrase && !phrase.personName?.full && this.#isName(apposed, sentence)) {
      const name = this.of(apposed, sentence, index);
      if (name !== null) return name;
    }
    if (described === null && phrase.title !== undefined) return this.#titled(phrase, null);
    // "the Coordinator for Counterterrorism Ambassador Nathan Sales": a title that a full name follows.
    const last = phrase.complements.at(-1)?.phrases.at(-1);
    if (last !== undefined && phrase.mention === null && this.#endsInTitledName(last, sentence))
      return this.of(last, sentence, index);
    if (described === null && this.#isName(phrase, sentence)) return this.#unlisted(phrase, sentence, index);
    if (/^\d{1,2}-year-old$/u.test(head.lower)) {
      const age = Number.parseInt(head.lower, 10);
      const byAge = this.#seen.findLast((entry) => entry.age === age && entry.kind === "person");
      if (byAge) return byAge.participant;
      const last = this.#seen.findLast(
        (entry) => entry.kind === "person" && entry.subject && index - entry.sentence <= 2,
      );
      return last?.participant ?? null;
    }
    if (described !== null) return this.#described(phrase, described.value, sentence, index);
    if (phrase.quantity !== null && head.pos === "num") {
      const inner = phrase.complements.find(({ preposition }) => preposition === "of")?.phrases[0];
      if (inner) return this.of(inner, sentence, index);
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
    }
    for (const { preposition, phrases } of phrase.complements) {
      if (preposition !== "of" && preposition !== "by" && preposition !== "against") continue;
      for (const inner of phrases) {
        const owner = this.of(inner, sentence, index) ?? this.ownerOf(inner, sentence, index);
        if (owner !== null) return owner;
      }
    }
    if (phrase.adjectiveMention !== null) return fromMention({ ...phrase.adjectiveMention, adjective: false });
    return phrase.antecedent === null ? null : this.ownerOf(phrase.antecedent, sentence, index);
  }

  /** A phrase such as "Counterterrorism Ambassador Nathan Sales": a person's role right before a name of two words. */
  #endsInTitledName(phrase: NounPhrase, sentence: Sentence): boolean {
    const { tokens } = sentence;
    const named =
      phrase.head - 1 > phrase.from &&
      tokens[phrase.head]!.pos === "proper" &&
      tokens[phrase.head - 1]!.pos === "proper" &&
      phrase.mention?.place == null;
    return named && this.#lexicon.participant(tokens, phrase.head - 2)?.value.kind === "person";
  }

  #isName(phrase: NounPhrase, sentence: Sentence): boolean {
    if (phrase.mention?.entity) return true;
    const head = sentence.tokens[phrase.head]!;
    return phrase.mention === null && head.pos === "proper" && /^\p{Lu}\p{Ll}/u.test(head.text);
  }

  /** A name the watchlist does not hold: the run of capitalised words that ends at the head. */
  #unlisted(phrase: NounPhrase, sentence: Sentence, index: number): Participant | null {
    const { tokens } = sentence;
    let from = phrase.head;
    while (from > phrase.from && tokens[from - 1]!.pos === "proper") from--;
    if (phrase.personName && !phrase.personName.full) {
      const full = this.#namesByStem.get(phrase.personName.surname);
      if (full) return full;
    }
    const words = phrase.personName
      ? phrase.personName.english.split(" ")
      : tokens.slice(from, phrase.head + 1).map((token) => token.text);
    const last = words.at(-1)!.toLowerCase();
    if (words.length === 1) {
      const full = this.#namesByLast.get(last);
      if (full) return full;
    }
    let sector: Sector = "CVL";
    let country = this.#countryOf(phrase) ?? null;
    for (const other of [phrase, phrase.apposition]) {
      if (other === null) continue;
      // «президент Колумбии Хуан Сантос»: of the office that the watchlist knows.
      if (other !== phrase && other.mention?.entity) {
        sector = other.mention.entity.sector;
        country ??= countryOfMention(other.mention);
        break;
      }
      for (let at = other.from; at < other.to; at++) {
        const word = this.#lexicon.participant(tokens, at);
        if (word !== null) {
          sector = word.value.sector;
          country ??= this.#countryOf(other);
          if (word.value.foreign) country ??= "XXX";
          break;
        }
      }
      if (sector !== "CVL") break;
    }
    void index;
    return { name: words.join(" "), country: country ?? this.#home.code, sector, entityId: null };
  }

  #countryOf(phrase: NounPhrase): string | null {
    const direct = phrase.adjectiveMention === null ? null : countryOfMention(phrase.adjectiveMention);
    if (direct !== null) return direct;
    if (phrase.possessor?.mention) {
      const owner = countryOfMention(phrase.possessor.mention);
      if (owner !== null) return owner;
    }
    for (const { phrases } of phrase.complements) {
      for (const inner of phrases) {
        const mention = inner.mention ?? inner.adjectiveMention;
        const country = mention === null ? null : countryOfMention(mention);
        if (country !== null) return country;
      }
    }
    return null;
  }

  #described(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number): Participant {
    const titled = this.#titled(phrase, word);
    if (titled !== null) return titled;
    const before = this.#namedBefore(phrase, word, sentence, index) ?? this.#staffBefore(phrase, word, index);
    if (before !== null) return before;
    const told = this.#countryOf(phrase);
    // "members of the Coordination Council", "the union's leaders": of that body.
    const body = this.#bodyOf(phrase, sentence, index);
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
    const owner =
      phrase.possessor !== null && phrase.possessor.mention === null
        ? this.of(phrase.possessor, sentence, index)
        : null;
    const inherited =
      told === null && owner !== null && owner.country !== "IGO" && owner.country !== "NGO" ? owner.country : null;
    return this.implied(word, told ?? inherited);
  }

  /** «портал «Полесский курьер»»: the title is its name, the noun tells what it is. */
  #titled(phrase: NounPhrase, word: ParticipantWord | null): Participant | null {
    if (phrase.title === undefined) return null;
    const known = this.#titles.get(phrase.title.key);
    if (known !== undefined) return known;
    const sector = word?.kind === "body" ? word.sector : "CVL";
    return { name: phrase.title.english, country: this.#countryOf(phrase) ?? this.#home.code, sector, entityId: null };
  }

  /**
   * «активистку», «журналиста»: in a language without articles, a bare description in the singular is the person last named, where
   * gender and sector allow.
   */
  #namedBefore(phrase: NounPhrase, word: ParticipantWord, sentence: Sentence, index: number): Participant | null {
    const bare = phrase.to - phrase.from === 1 && phrase.possessor === null && phrase.quantity === null;
    if (!this.#lexicon.freeWordOrder || !bare || word.kind !== "person" || phrase.number !== "singular") return null;
    const gender = sentence.tokens[phrase.head]!.features?.gender;
    const { sector } = word;
    const fits = (entry: Remembered): boolean =>
      entry.named &&
      entry.kind === "person" &&
      entry.start < phrase.start &&
      index - entry.sentence <= 3 &&
      (entry.gender === null || gender === undefined || entry.gender === gender) &&
      (entry.participant.sector === sector ||
        sector === "CVL" ||
        (entry.participant.sector === "CVL" && sector !== "GOV"));
    const candidates = this.#seen.filter(fits);
    return (candidates.findLast((entry) => entry.argument) ?? candidates.at(-1))?.participant ?? null;
  }

  /** «у трёх сотрудников» after a newsroom was named: its staff. */
  #staffBefore(phrase: NounPhrase, word: ParticipantWord, index: number): Participant | null {
    if (!this.#lexicon.freeWordOrder || word.name !== "workers" || phrase.possessor !== null) return null;
    const employer = this.#seen.findLast(
      (entry) =>
        entry.kind === "body" &&
        index - entry.sentence <= 2 &&
        entry.start < phrase.start &&
        ["MED", "NGO", "BUS", "EDU"].includes(entry.participant.sector),
    )?.participant;
    if (employer === undefined || employer.sector === "BUS") return null;
    return { name: `${employer.name} staff`, country: employer.country, sector: employer.sector, entityId: null };
  }

  #bodyOf(phrase: NounPhrase, sentence: Sentence, index: number): Participant | null {
    if (this.#lexicon.freeWordOrder) {
      const word = this.#lexicon.participant(sentence.tokens, phrase.head)?.value;
      const owner =
        phrase.possessor === null ? null : this.#lexicon.participant(sentence.tokens, phrase.possessor.head);
      const body =
        phrase.possessor?.mention?.entity?.kind === "body" ||
        (owner?.value.kind === "body" && ["COP", "SPY"].includes(owner.value.sector))
          ? this.of(phrase.possessor!, sentence, index)
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
    return isBody || owner.pronoun?.gender === "neuter" ? this.of(owner, sentence, index) : null;
  }

  /** A participant of the word file, of the given country or of the one watched. */
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

  #pronoun(pronoun: Pronoun, phrase: NounPhrase, index: number, not: readonly Participant[] = []): Participant | null {
    if (pronoun.person === 1 && pronoun.number === "plural" && this.speaker !== null && !this.isQuoted(phrase))
      return this.speaker;
    if (pronoun.person !== 3) return null;
    const fits = (entry: Remembered): boolean => {
      if (not.some((other) => other.name === entry.participant.name)) return false;
      if (entry.start >= phrase.start || index - entry.sentence > 4) return false;
      if (pronoun.gender === "neuter") return entry.kind === "body";
      if (pronoun.number === "plural")
        return entry.plural && entry.kind !== "body"
          ? true
          : entry.kind === "body" &&
              entry.participant.country !== "IGO" &&
              entry.plural &&
              entry.participant.sector === "COP";
      return (
        entry.kind === "person" && (entry.gender === null || pronoun.gender === null || entry.gender === pronoun.gender)
      );
    };
    const candidates = this.#seen.filter(fits);
    const here = candidates.filter((entry) => entry.sentence === index);
    const subject = (entries: readonly Remembered[]) =>
      entries.findLast((entry) => entry.subject) ?? entries.findLast((entry) => entry.argument) ?? entries.at(-1);
    if (here.length > 0) return subject(here)!.participant;
    const people = candidates.filter(
      (entry) => pronoun.number === "plural" && entry.kind === "group" && index - entry.sentence <= 3,
    );
    if (people.length > 0 && candidates.some((entry) => entry.kind === "body")) return subject(people)!.participant;
    for (let back = 1; back <= 4; back++) {
      const there = candidates.filter((entry) => entry.sentence === index - back);
      if (there.length > 0) return (there.find((entry) => entry.subject) ?? there.at(-1)!).participant;
    }
    return null;
  }
}

export function countryOfMention(mention: Mention): string | null {
  const code = mention.place?.country ?? mention.entity?.country ?? null;
  return code === "IGO" || code === "NGO" ? null : code;
}

/** Entities act; of places only countries and seats of government do. */
export function fromMention(mention: Mention): Participant | null {
  const { entity, place } = mention;
  if (entity !== null)
    return { name: entity.name, country: entity.country, sector: entity.sector, entityId: entity.id };
  if (place === null) return null;
  if (place.kind === "country") return { name: place.name, country: place.country, sector: "GOV", entityId: place.id };
  const seat = SEATS.get(place.name.toLowerCase());
  if (seat === undefined || mention.adjective) return null;
  return {
    name: seat.country,
    country: seat.code,
    sector: seat.code === "IGO" ? "IGO" : "GOV",
    entityId: seat.code === "IGO" ? null : `country:${seat.code}`,
  };
}
