/** What is told of embassies that no state opens, closes or leaves. */
import type { NounPhrase, Predication } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { missionOf } from "../triggers/index.ts";

/** Why an act is none of a state towards another's, in words for the trace; null where it may be. */
export function missionAside(candidate: Candidate, lexicon: Lexicon): string | null {
  const mission = missionOf(candidate, lexicon);
  if (mission === null) return null;
  const { host, sentence, entry } = candidate;
  if (entry.frame.type !== "SANCTION") return isWhere(mission, host, lexicon) ? "only where it is" : null;
  const { tokens } = sentence;
  if (tokens.some((_, at) => lexicon.cueAt("closed for a while", tokens, at) !== null)) return "closed for a while";
  return isOpeningHour(mission, candidate) ? "closed on that day" : null;
}

/** "NEAR THE EMBASSY an exhibition was opened": the mission stands only behind a preposition of the verb. */
const isWhere = (mission: NounPhrase, { arguments: args, kind }: Predication, lexicon: Lexicon): boolean =>
  kind !== "noun" &&
  args.some(
    ({ preposition, phrases }) =>
      preposition !== null && !lexicon.lists("of", preposition) && phrases.some(({ head }) => head === mission.head),
  );

/** "The embassy IS CLOSED ON MONDAY": how it is on a day, told in the present. */
const isOpeningHour = (mission: NounPhrase, { host, sentence }: Candidate): boolean =>
  host.tense === "present" &&
  host.perfect == null &&
  host.voice === "passive" &&
  host.arguments.some(({ role, phrases }) => role === "subject" && phrases.includes(mission)) &&
  !host.arguments.some(({ role }) => role === "agent") &&
  sentence.dates.some(({ shape, weight }) => shape === "point" && weight >= A_DAY);

/** From this weight on, words name a day. */
const A_DAY = 0.8;
