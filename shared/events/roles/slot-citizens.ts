/** A state that speaks to citizens of whom no country is told speaks to its own. */
import type { Participant } from "../event.ts";
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
