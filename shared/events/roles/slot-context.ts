/** The candidate whose slots are filled, and what reading them takes. */
import type { NounPhrase } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast, Described } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

export interface SlotContext {
  readonly candidate: Candidate;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  /** Of the sentence in the article. */
  readonly index: number;
}

/** The participant a phrase of the sentence names, or null. */
export const participantOf = ({ candidate, cast, index }: SlotContext, phrase: NounPhrase): Participant | null =>
  cast.of(phrase, candidate.sentence, index);

/** True for a person of the watchlist and for a name of several words that no list holds. */
export const isPerson = ({ name, entityId }: Participant): boolean =>
  entityId === null ? /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name) : entityId.startsWith("person:");

/** True for one and the same: "a welder and his wife" are residents both, and two people. */
export const isSame = (one: Described, other: Described): boolean =>
  one.name === other.name && one.country === other.country && one.called === other.called;

/** Each name of each country once. */
export const distinct = (participants: readonly Participant[]): Participant[] =>
  participants.filter((one, at) => participants.findIndex((other) => isSame(one, other)) === at);
