/** People of a trade that no list holds: "jailed two potters", "beat a bell-ringer". */

import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Acts that are done to people alone, in these modes. */
const UPON_PEOPLE: Readonly<Record<string, ReadonlySet<string>>> = {
  COERCE: new Set(["arrest", "deport"]),
  ASSAULT: new Set(["beat", "torture", "execute", "sexual", "firearms"]),
};
/** Endings of English nouns for those who do something. */
const DOER = /(?:[^aeiou]er|or|ist|ian|eur|eer|man|woman|men|women|smith|wright|keeper)s?$/u;
/** Things with such endings that are held or hit, too. */
const THING =
  /^(?:trailer|tanker|container|lorry|freighter|fighter|bomber|chopper|cutter|trawler|cruiser|border|letter|paper|order|number|matter|poster|banner|tracker|tractor|motor|door|floor|mirror|corridor|sector|reactor|transformer|transponder|printer|router|server|computer|laptop|copter|helicopter|quadcopter|bumper|locker|folder|sticker|summer|winter|chapter|quarter|shoulder|finger|mister|error|terror|horror|favor|labor|harbor|minor|major|prior|other|another|whether|dinner|supper|water|power|tower|river)s?$/u;

/** The objects of such an act that are people by the ending of their noun, in English as the text calls them. */
export function unlistedPeople(candidate: Candidate, cast: Cast, lexicon: Lexicon): Participant[] {
  const { frame } = candidate.entry;
  const people = lexicon.participantNamed("residents");
  if (people === null || !UPON_PEOPLE[frame.type]?.has(frame.mode ?? "")) return [];
  const { tokens } = candidate.sentence;
  const named = candidate.recipients.flatMap(({ phrase }) => {
    const { lower, pos } = tokens[phrase.head]!;
    if (lexicon.freeWordOrder) {
      const unknown = phrase.living === true && lexicon.participant(tokens, phrase.head) === null;
      return unknown ? [cast.described(phrase, people, candidate.sentence)] : [];
    }
    if (phrase.pronoun !== null || phrase.mention !== null || pos !== "noun" || !DOER.test(lower) || THING.test(lower))
      return [];
    return [cast.described(phrase, people, candidate.sentence)];
  });
  return lexicon.freeWordOrder ? named.slice(0, 1) : named;
}
