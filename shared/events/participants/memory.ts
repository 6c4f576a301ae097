/** Who was spoken of, in the order it was read: whom a pronoun, "the pair" or a bare description then means. */
import type { NounPhrase, Pronoun } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { ParticipantWord } from "../lexicon/words.ts";

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
  /** A person called by name. */
  readonly named: boolean;
  readonly age: number | null;
}

/** How many sentences back a pronoun may reach, a group of names, a bare description, an employer. */
const PRONOUN_REACH = 4;
const GROUP_REACH = 6;
const DESCRIPTION_REACH = 3;
const EMPLOYER_REACH = 2;

export class Memory {
  readonly #seen: Remembered[] = [];
  readonly #groups: { sentence: number; members: readonly Participant[] }[] = [];

  add(entry: Remembered): void {
    this.#seen.push(entry);
  }

  /** Remembers conjoined names as a group that "the pair" or "all three" can mean. */
  addGroup(sentence: number, members: readonly Participant[]): void {
    this.#groups.push({ sentence, members });
  }

  /** The members of the group last named, of that many where `count` tells; null where none was. */
  group(sentence: number, count: number | null): readonly Participant[] | null {
    const group = this.#groups.findLast(
      (other) => sentence - other.sentence <= GROUP_REACH && (count === null || other.members.length === count),
    );
    return group?.members ?? null;
  }

  /** Whom "the 38-year-old" means: the person of that age, else the last who did something. */
  ofAge(age: number, sentence: number): Participant | null {
    const entry =
      this.#seen.findLast((one) => one.age === age && one.kind === "person") ??
      this.#seen.findLast((one) => one.kind === "person" && one.subject && sentence - one.sentence <= 2);
    return entry?.participant ?? null;
  }

  /** The person last named whom a bare description of that sector and gender may mean. */
  namedBefore(
    phrase: NounPhrase,
    sector: ParticipantWord["sector"],
    gender: string | undefined,
    sentence: number,
  ): Participant | null {
    const candidates = this.#seen.filter(
      (entry) =>
        entry.named &&
        entry.kind === "person" &&
        entry.start < phrase.start &&
        sentence - entry.sentence <= DESCRIPTION_REACH &&
        (entry.gender === null || gender === undefined || entry.gender === gender) &&
        (entry.participant.sector === sector ||
          sector === "CVL" ||
          (entry.participant.sector === "CVL" && sector !== "GOV")),
    );
    return (candidates.findLast((entry) => entry.argument) ?? candidates.at(-1))?.participant ?? null;
  }

  /** The body last named that has staff of its own to speak of. */
  employerBefore(phrase: NounPhrase, sentence: number): Participant | null {
    const entry = this.#seen.findLast(
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
    const fits = (entry: Remembered): boolean => {
      if (not.some((other) => other.name === entry.participant.name)) return false;
      if (entry.start >= phrase.start || index - entry.sentence > PRONOUN_REACH) return false;
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
    for (let back = 1; back <= PRONOUN_REACH; back++) {
      const there = candidates.filter((entry) => entry.sentence === index - back);
      if (there.length > 0) return (there.find((entry) => entry.subject) ?? there.at(-1)!).participant;
    }
    return null;
  }
}
