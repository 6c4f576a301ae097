/** People of a trade that no list holds: "jailed two potters", "beat a bell-ringer". */

import type { NounPhrase, Token } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Filler } from "../triggers/fillers.ts";

/** Acts that are done to people alone, in these modes. */
const UPON_PEOPLE: Readonly<Record<string, ReadonlySet<string>>> = {
  COERCE: new Set(["arrest", "deport"]),
  ASSAULT: new Set(["beat", "torture", "execute", "sexual", "firearms"]),
};
/** «Затрымалі гамяльчука»: of a noun no table holds only a living being has the genitive for its accusative. */
const looksLiving = (
  { living, mention, quantity, cases, head, personName, title }: NounPhrase,
  tokens: readonly Token[],
) =>
  living === undefined &&
  mention === null &&
  quantity === null &&
  personName === undefined &&
  title === undefined &&
  tokens[head]!.pos === "noun" &&
  cases.includes("gen");

/** "Blamed PROVOCATEURS", "thanked the DONORS": several people of a trade that no list holds, to whom words are said. */
function addressees(candidate: Candidate, [filler]: readonly Filler[], cast: Cast, lexicon: Lexicon): Participant[] {
  const people = lexicon.participantNamed("residents");
  const { isDoer } = lexicon;
  if (people === null || isDoer === null || filler === undefined) return [];
  const { phrase } = filler;
  const { lower, pos } = candidate.sentence.tokens[phrase.head]!;
  const someone =
    phrase.number === "plural" && phrase.pronoun === null && phrase.mention === null && pos === "noun" && isDoer(lower);
  return someone ? [cast.described(phrase, people, candidate.sentence)] : [];
}

/** The objects of such an act that are people by the form of their noun, or by what the grammar knows of it. */
export function unlistedPeople(
  candidate: Candidate,
  fillers: readonly Filler[],
  cast: Cast,
  lexicon: Lexicon,
): Participant[] {
  const { frame } = candidate.entry;
  if (frame.type === "ACCUSE" || frame.type === "SUPPORT" || frame.type === "REQUEST")
    return addressees(candidate, fillers, cast, lexicon);
  const people = lexicon.participantNamed("residents");
  if (people === null || !UPON_PEOPLE[frame.type]?.has(frame.mode ?? "")) return [];
  const { tokens } = candidate.sentence;
  const { isDoer } = lexicon;
  const isSomeone = (phrase: NounPhrase): boolean => {
    const { lower, pos } = tokens[phrase.head]!;
    if (isDoer === null)
      return (
        (phrase.living === true || looksLiving(phrase, tokens)) && lexicon.participant(tokens, phrase.head) === null
      );
    return phrase.pronoun === null && phrase.mention === null && pos === "noun" && isDoer(lower);
  };
  const named = candidate.recipients
    .filter(({ phrase }) => isSomeone(phrase))
    .map(({ phrase }) => cast.described(phrase, people, candidate.sentence));
  return isDoer === null ? named.slice(0, 1) : named;
}
