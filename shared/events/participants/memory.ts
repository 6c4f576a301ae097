/** Who was spoken of, in the order it was read: whom a pronoun, "the pair" or a bare description then means. */
import type { NounPhrase, Pronoun } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { meantByPronoun, PRONOUN_REACH } from "./pronouns.ts";

/** One time that someone was spoken of. */
export interface Remembered {
  readonly participant: Participant;
  readonly kind: "person" | "body" | "group";
  readonly gender: "masculine" | "feminine" | null;
  readonly plural: boolean;
  readonly sentence: number;
  readonly start: number;
  readonly subject: boolean;
  /** Subject, object or dative of a verb, not only an attribute of another noun. */
  readonly argument: boolean;
  /** A person or body called by a name of its own. */
  readonly named: boolean;
  /** The words of the phrase in their dictionary form, and those of an apposition: "the minister", "the council" come back to them. */
  readonly words: readonly string[];
  readonly age: number | null;
}

/** A list of names that "the pair", "both countries" or "they" can mean. */
interface Group {
  readonly sentence: number;
  readonly start: number;
  readonly subject: boolean;
  readonly members: readonly Participant[];
}

/** What someone must be to be one of those that words such as "both countries" mean. */
export type Kind = (participant: Participant) => boolean;

const isPerson = ({ entityId, name }: Participant): boolean =>
  entityId === null ? /^\p{Lu}\S+ \p{Lu}/u.test(name) : entityId.startsWith("person:");

/** How many sentences back a group of names, a bare description, an employer may stand. */
const BODY_REACH = 20;
const OFFICE_REACH = 8;
const OPPOSITION_REACH = 6;
const GROUP_REACH = 6;
const DESCRIPTION_REACH = 3;
const EMPLOYER_REACH = 2;

/** Sectors whose people the news calls by each other's words: an activist may be of a union, a party or a rights group. */
const CIVIC = new Set(["OPP", "NGO", "PTY", "LAB", "EDU", "MED"]);
const POLITICAL = new Set(["GOV", "LEG", "OPP", "PTY"]);
/** Sectors whose people are not called by the words of others. */
const SERVING = new Set(["GOV", "JUD", "COP", "MIL", "LEG"]);

/** True where someone of the sector `named` may be called by a word of the sector `called`. */
function mayBe(named: Participant["sector"], called: Participant["sector"]): boolean {
  if (named === called) return true;
  if (SERVING.has(called)) return false;
  return (called === "CVL" && !SERVING.has(named)) || named === "CVL" || (called === "OPP" && CIVIC.has(named));
}

export class Memory {
  readonly #seen: Remembered[] = [];
  readonly #groups: Group[] = [];
  readonly #times = new Map<string, number>();
  readonly #headline = new Set<string>();
  readonly #described = new Set<string>();

  /** Those spoken of in the last sentences, in order; what is older is not looked at, so that long texts take no longer for each word. */
  #since(sentence: number, reach: number): readonly Remembered[] {
    let from = this.#seen.length;
    while (from > 0 && sentence - this.#seen[from - 1]!.sentence <= reach) from--;
    return this.#seen.slice(from);
  }

  /** Those spoken of in the sentences before, so many back at most. */
  before(sentence: number, back: number): readonly Remembered[] {
    return this.#since(sentence, back).filter((entry) => entry.sentence < sentence);
  }

  timesNamed(name: string): number {
    return this.#times.get(name) ?? 0;
  }

  speaksOfThem(name: string): boolean {
    return this.#described.has(name);
  }

  isOfHeadline(name: string): boolean {
    return this.#headline.has(name);
  }

  add(entry: Remembered): void {
    if (entry.sentence === 0) this.#headline.add(entry.participant.name);
    if (!entry.named) this.#described.add(entry.participant.name.replace(/^\p{Lu}\S+ /u, ""));
    this.#times.set(entry.participant.name, this.timesNamed(entry.participant.name) + 1);
    this.#seen.push(entry);
  }

  /** Remembers conjoined names as a group that "the pair" or "all three" can mean. */
  addGroup(group: Group): void {
    this.#groups.push(group);
  }

  /** True where someone of that sector was spoken of in the last sentences. */
  speaksOf(sector: Participant["sector"]): boolean {
    const last = this.#seen.at(-1)?.sentence ?? 0;
    return this.#since(last, OPPOSITION_REACH).some((entry) => entry.participant.sector === sector);
  }

  /**
   * The members of the group last named, of that many where `count` tells and of that kind; else, where `count` tells, those named one by
   * one in the last sentences if they are just so many. Null where there is none.
   */
  group(phrase: NounPhrase, sentence: number, count: number | null, kind: Kind): readonly Participant[] | null {
    const group = this.#groups.findLast(
      (other) =>
        sentence - other.sentence <= GROUP_REACH &&
        other.start < phrase.start &&
        (count === null || other.members.length === count) &&
        other.members.every(kind),
    );
    if (group !== undefined) return group.members;
    if (count === null) return null;
    for (let back = 0; back <= DESCRIPTION_REACH; back++) {
      const names = new Map<string, Participant>();
      const people = new Map<string, Participant>();
      for (const entry of this.#since(sentence, back)) {
        if (!entry.named || entry.start >= phrase.start || !kind(entry.participant)) continue;
        names.set(entry.participant.name, entry.participant);
        if (entry.kind === "person") people.set(entry.participant.name, entry.participant);
      }
      // "Both" after "Lubinets said … in Belarus": a person and a state are no pair.
      const mixed = people.size > 0 && people.size < names.size;
      if (names.size === count && !mixed) return [...names.values()];
      // "She met Merkel in Berlin. Both …": people, not where they met.
      if (names.size > count) return people.size === count ? [...people.values()] : null;
    }
    return null;
  }

  /** The group that "they" stands for: one that acts or of people named, in this sentence or the one before, with no one else between who may be meant. */
  groupOfPronoun(
    phrase: NounPhrase,
    sentence: number,
    one: Participant | null,
    not: readonly Participant[],
  ): readonly Participant[] | null {
    const group = this.#groups.findLast(
      (other) =>
        (other.subject || other.members.every(isPerson)) &&
        other.start < phrase.start &&
        sentence - other.sentence <= 1,
    );
    if (group === undefined || group.members.some(({ name }) => not.some((other) => other.name === name))) return null;
    const between =
      one !== null &&
      !group.members.some(({ name }) => name === one.name) &&
      this.#since(sentence, 1).some(
        (entry) => entry.participant === one && entry.start > group.start && entry.start < phrase.start,
      );
    return between ? null : group.members;
  }

  /** The body last called by a name that holds one of these words, or that is of this sector: "the council", "the newspaper". */
  bodyCalled(
    phrase: NounPhrase,
    sentence: number,
    word: string,
    sector: Participant["sector"] | null,
  ): Participant | null {
    const before = this.#since(sentence, BODY_REACH).filter(
      (entry) =>
        entry.kind === "body" && entry.named && entry.start < phrase.start && sentence - entry.sentence <= BODY_REACH,
    );
    const holds = ({ participant, words }: Remembered): boolean =>
      words.includes(word) ||
      participant.name
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(word);
    return (
      (
        before.findLast(holds) ??
        before.findLast((entry) => entry.participant.sector === sector && sentence - entry.sentence <= PRONOUN_REACH)
      )?.participant ?? null
    );
  }

  /** Whoever of a sector was called by name last, long before, too. */
  lastOf(sector: Participant["sector"], phrase: NounPhrase, sentence: number): Participant | null {
    return (
      this.#since(sentence, BODY_REACH).findLast(
        (entry) => entry.named && entry.start < phrase.start && entry.participant.sector === sector,
      )?.participant ?? null
    );
  }

  /** The person last named with that word: "the minister" after "Foreign Minister Vladimir Makei". */
  personCalled(phrase: NounPhrase, sentence: number, word: string): Participant | null {
    return this.#personNamed(phrase, sentence, ({ words }) => words.includes(word));
  }

  /** True where the last to be called by that word was someone whom no name was given. */
  describedSo(phrase: NounPhrase, sentence: number, word: string): boolean {
    const last = this.#since(sentence, DESCRIPTION_REACH).findLast(
      ({ kind, start, words }) => kind === "person" && start < phrase.start && words.includes(word),
    );
    return last !== undefined && !last.named && /^\p{Ll}/u.test(last.participant.name);
  }

  #personNamed(phrase: NounPhrase, sentence: number, holds: (entry: Remembered) => boolean): Participant | null {
    return (
      this.#since(sentence, OFFICE_REACH).findLast(
        (entry) =>
          entry.kind === "person" &&
          entry.named &&
          entry.start < phrase.start &&
          sentence - entry.sentence <= OFFICE_REACH &&
          holds(entry),
      )?.participant ?? null
    );
  }

  /** The official last named by office or by name with such a word: "the diplomat" after "the Polish charge d'affaires". */
  calledBefore(phrase: NounPhrase, sentence: number, isSuch: (word: string) => boolean): Participant | null {
    return (
      this.#since(sentence, DESCRIPTION_REACH).findLast(
        ({ named, start, participant, words }) =>
          named &&
          start < phrase.start &&
          participant.sector === "GOV" &&
          /^(?:office|person):/u.test(participant.entityId ?? "") &&
          words.some(isSuch),
      )?.participant ?? null
    );
  }

  /** The official of another state than that one last called by a name: "the envoy" after "John Coale flew to Minsk". */
  officialAbroad(phrase: NounPhrase, sentence: number, home: string): Participant | null {
    return this.#personNamed(
      phrase,
      sentence,
      ({ participant, sentence: at }) =>
        participant.sector === "GOV" && participant.country !== home && sentence - at <= DESCRIPTION_REACH,
    );
  }

  /** The official of another state last named: "his counterpart". */
  counterpart(phrase: NounPhrase, sentence: number, own: Participant): Participant | null {
    return this.#personNamed(
      phrase,
      sentence,
      ({ participant }) => participant.sector === own.sector && participant.country !== own.country,
    );
  }

  /** The one person told of before with that age. */
  ofThatAge(age: number): Participant | null {
    return this.#seen.findLast((one) => one.age === age && one.kind === "person" && one.named)?.participant ?? null;
  }

  /** Whom "the 38-year-old" means: the person of that age, else the last called by name, who did something if such a one was told of just before. */
  ofAge(age: number, sentence: number): Participant | null {
    const last = (reach: number, holds: (one: Remembered) => boolean): Remembered | undefined =>
      this.#since(sentence, reach).findLast((one) => one.kind === "person" && holds(one));
    const entry =
      this.#seen.findLast((one) => one.age === age && one.kind === "person") ??
      last(2, ({ named, subject }) => named && subject) ??
      last(DESCRIPTION_REACH, ({ named }) => named) ??
      last(2, ({ subject }) => subject);
    return entry?.participant ?? null;
  }

  /** The person last named whom a bare description of that sector and gender may mean; null for one of politics, whichever side. */
  namedBefore(
    phrase: NounPhrase,
    sector: ParticipantWord["sector"] | null,
    gender: string | undefined,
    sentence: number,
  ): Participant | null {
    const reach = sector === null ? OFFICE_REACH : DESCRIPTION_REACH;
    const candidates = this.#since(sentence, reach).filter(
      (entry) =>
        entry.named &&
        entry.kind === "person" &&
        entry.start < phrase.start &&
        sentence - entry.sentence <= reach &&
        (entry.gender === null || gender === undefined || entry.gender === gender) &&
        (sector === null ? POLITICAL.has(entry.participant.sector) : mayBe(entry.participant.sector, sector)),
    );
    return (candidates.findLast((entry) => entry.argument) ?? candidates.at(-1))?.participant ?? null;
  }

  /** The body last named that has staff of its own to speak of. */
  employerBefore(phrase: NounPhrase, sentence: number): Participant | null {
    const entry = this.#since(sentence, EMPLOYER_REACH).findLast(
      (one) =>
        one.kind === "body" &&
        sentence - one.sentence <= EMPLOYER_REACH &&
        one.start < phrase.start &&
        ["MED", "NGO", "BUS", "EDU"].includes(one.participant.sector),
    );
    return entry?.participant ?? null;
  }

  /** Whom a pronoun of the third person stands for; it is none of `not`. */
  pronoun(pronoun: Pronoun, phrase: NounPhrase, index: number, not: readonly Participant[] = []): Participant | null {
    return meantByPronoun(pronoun, phrase, index, this.#since(index, PRONOUN_REACH), not);
  }
}
