/** Whom "he", "she", "it" and "they" mean. */
import type { NounPhrase, Pronoun } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Remembered } from "./memory.ts";

/** How many sentences back a pronoun may reach. */
export const PRONOUN_REACH = 4;

/** Of those a singular pronoun may stand for, the ones called by name, unless only others act. */
function preferNamed(entries: readonly Remembered[], pronoun: Pronoun): readonly Remembered[] {
  if (pronoun.number === "plural" || pronoun.gender === "neuter") return entries;
  const named = entries.filter((entry) => entry.named);
  return named.some((entry) => entry.subject) || !entries.some((entry) => entry.subject)
    ? orAll(named, entries)
    : entries;
}

const orAll = <T>(some: readonly T[], all: readonly T[]): readonly T[] => (some.length > 0 ? some : all);

/** Whom a pronoun of the third person stands for, of those spoken of in the last sentences, in order; it is none of `not`. */
export function meantByPronoun(
  pronoun: Pronoun,
  phrase: NounPhrase,
  index: number,
  spoken: readonly Remembered[],
  not: readonly Participant[],
): Participant | null {
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
  const candidates = spoken.filter(fits);
  const here = candidates.filter((entry) => entry.sentence === index);
  const subject = (entries: readonly Remembered[]) =>
    entries.findLast((entry) => entry.subject) ?? entries.findLast((entry) => entry.argument) ?? entries.at(-1);
  if (here.length > 0) return subject(preferNamed(here, pronoun))!.participant;
  const people = candidates.filter(
    (entry) => pronoun.number === "plural" && entry.kind === "group" && index - entry.sentence <= 3,
  );
  if (people.length > 0 && candidates.some((entry) => entry.kind === "body")) return subject(people)!.participant;
  for (let back = 1; back <= PRONOUN_REACH; back++) {
    const there = preferNamed(
      candidates.filter((entry) => entry.sentence === index - back),
      pronoun,
    );
    if (there.length > 0) return (there.find((entry) => entry.subject) ?? there.at(-1)!).participant;
  }
  return null;
}
