/** Whom a protest is against that names no one: a rally over a rigged vote or for someone's resignation is against those in power. */
import type { NounPhrase } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import { countryOfMention } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Surroundings } from "./implied.ts";

/** Modes of protests of the street. */
const OF_THE_STREET: ReadonlySet<string> = new Set(["demo", "riot", "obstruct"]);

/** Whose mission it is; where it stands is another matter. */
const ownerOf = ({ mention, adjectiveMention, possessor }: NounPhrase): string | null => {
  const owner = mention ?? adjectiveMention ?? possessor?.mention ?? null;
  return owner === null ? null : countryOfMention(owner);
};

/** Before whose doors a protest stands may be told so far behind its clause, in characters. */
const BESIDE = 60;

/** "Thousands marched to DEMAND A NEW ELECTION": the authorities of the state at home, where its own people protest there; else no one. */
export function protestedAgainst(
  { entry, sentence, host }: Candidate,
  actors: readonly Participant[],
  { cast, lexicon, home, place }: Surroundings,
): Participant[] {
  const { type, mode } = entry.frame;
  if (type !== "PROTEST" || !OF_THE_STREET.has(mode ?? "") || home.code !== BELARUS.code) return [];
  const { tokens } = sentence;
  // "Lit candles in front of the Belarusian embassy".
  const mission = sentence.phrases.some(
    (phrase) =>
      phrase.start >= host.clause.start &&
      phrase.end <= host.clause.end + BESIDE &&
      lexicon.classesAt(tokens, phrase.head).includes("embassy") &&
      (ownerOf(phrase) ?? BELARUS.code) === BELARUS.code,
  );
  const state = mission ? entityById(`country:${BELARUS.code}`) : null;
  if (state !== null) return [{ name: state.name, country: state.country, sector: state.sector, entityId: state.id }];
  if (place !== null && place.country !== BELARUS.code) return [];
  if (actors.some(({ country }) => country !== BELARUS.code)) return [];
  if (!tokens.some((_, at) => lexicon.cueAt("against power", tokens, at) !== null)) return [];
  const authorities = lexicon.participantNamed("authorities");
  return authorities === null ? [] : [cast.implied(authorities, BELARUS.code)];
}
