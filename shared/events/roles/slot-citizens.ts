/** A state that speaks to citizens of whom no country is told speaks to its own; one beyond the border means Belarus by its neighbour. */
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import { countryOf } from "../participants/index.ts";
import type { SlotContext } from "./slot-context.ts";

/** «МЗС Естонії порадило своїм громадянам»: Estonians. */
export function ownCitizens(
  { candidate, lexicon }: SlotContext,
  recipients: readonly Participant[],
  actors: readonly Participant[],
): readonly Participant[] {
  const [actor] = actors;
  if (candidate.entry.frame.type !== "REQUEST" || actor === undefined || actor.sector !== "GOV") return recipients;
  const { tokens } = candidate.sentence;
  const spoken = candidate.recipients.some(
    ({ phrase }) =>
      phrase.mention === null &&
      phrase.possessor === null &&
      countryOf(phrase) === null &&
      lexicon.lists("citizens", tokens[phrase.head]!.lower),
  );
  return spoken
    ? recipients.map((one) =>
        one.entityId === null && one.sector === "CVL" && /^\p{Ll}/u.test(one.name)
          ? { ...one, country: actor.country }
          : one,
      )
    : recipients;
}

/** Types of words to those in power. */
const TO_THOSE_IN_POWER: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "PROTEST"]);
/** Sectors of those who have a government, and are none. */
const GOVERNED: ReadonlySet<string> = new Set(["BUS", "LAB", "PTY", "CVL", "EDU", "REL", "LEG", "OPP", "MED"]);
/** Those who govern, by their names in the word file. */
const GOVERNING: ReadonlySet<string> = new Set([
  "government",
  "parliament",
  "lawmakers",
  "ministers",
  "ministry",
  "prime minister",
]);

/** "LITHUANIA'S hauliers urged THE CABINET": those of another state speak to the government that is theirs, where no other is told. */
export function ownCabinet(
  { candidate, cast, lexicon }: SlotContext,
  recipients: readonly Participant[],
  actors: readonly Participant[],
): readonly Participant[] {
  const [actor] = actors;
  const { type } = candidate.entry.frame;
  // "President Nauseda backed the government's decision".
  const governed = GOVERNED.has(actor?.sector ?? "") || (type === "SUPPORT" && actor?.sector === "GOV");
  if (actor === undefined || !governed || !TO_THOSE_IN_POWER.has(type)) return recipients;
  if ([BELARUS.code, "XXX", "IGO", "NGO"].includes(actor.country) || recipients.length !== 1) return recipients;
  const slot = candidate.recipients[0]?.phrase;
  const phrase = slot?.possessor ?? slot;
  if (phrase === undefined || phrase.mention !== null || phrase.possessor !== null || countryOf(phrase) !== null)
    return recipients;
  const word = lexicon.participant(candidate.sentence.tokens, phrase.head)?.value;
  return word?.national === true && GOVERNING.has(word.name) && recipients[0]!.country === BELARUS.code
    ? [cast.implied(word, actor.country)]
    : recipients;
}

/** «Київ закликав сусіда відвести війська», "drohte dem Nachbarland Litauen": the state that the neighbour of a foreign one is. */
export function neighbourOf(
  { candidate, lexicon }: SlotContext,
  recipients: readonly Participant[],
  actors: readonly Participant[],
): readonly Participant[] {
  const { tokens } = candidate.sentence;
  const [filler, ...more] = candidate.recipients;
  if (filler === undefined || more.length > 0 || actors[0]?.sector !== "GOV") return recipients;
  const { phrase } = filler;
  if (phrase.mention !== null || !lexicon.lists("bordering", tokens[phrase.head]!.lower)) return recipients;
  const named = [phrase.apposition, phrase.possessor].map((other) => other?.mention?.entity ?? null);
  const state =
    named.find((entity) => entity?.kind === "country") ??
    (actors[0].country === BELARUS.code || phrase.adjectiveMention !== null
      ? null
      : entityById(`country:${BELARUS.code}`));
  return state === null
    ? recipients
    : [{ name: state.name, country: state.country, sector: "GOV", entityId: state.id }];
}

/** Sectors of those who speak for a state. */
const SPEAKING_FOR_IT: ReadonlySet<string> = new Set(["GOV", "COP"]);

/** "The minister thanked THE AMERICANS", "Minsk accuses THE POLES": an office that speaks to another people means its state. */
export function peopleAsState(
  { candidate }: SlotContext,
  recipients: readonly Participant[],
  actors: readonly Participant[],
): readonly Participant[] {
  const [actor] = actors;
  if (actor === undefined || !SPEAKING_FOR_IT.has(actor.sector) || !TO_THOSE_IN_POWER.has(candidate.entry.frame.type))
    return recipients;
  return recipients.map((one) => {
    const foreign = one.entityId?.startsWith("people:") === true && one.country !== actor.country;
    const state = foreign && one.country !== BELARUS.code ? entityById(`country:${one.country}`) : null;
    return state === null
      ? one
      : { name: state.name, country: state.country, sector: "GOV" as const, entityId: state.id };
  });
}
