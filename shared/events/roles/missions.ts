/** Who opens and closes embassies: the state whose they are, towards the one in which they stand. */
import { entityById } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import { missionIn } from "../participants/index.ts";
import type { Roles } from "./implied.ts";
import type { RoleSurroundings } from "./options.ts";

const state = (code: string | null): Participant | null => {
  const entity = code === null ? null : entityById(`country:${code}`);
  return entity === null ? null : { name: entity.name, country: entity.country, sector: "GOV", entityId: entity.id };
};

/** "The reopening of THE US EMBASSY IN MINSK": by the United States towards Belarus, whoever stands in the slots for a mission. */
export function betweenStates<T extends Roles>(roles: T, { candidate, lexicon, place }: RoleSurroundings): T {
  const mission = missionIn(candidate, lexicon);
  if (mission === null) return roles;
  const { head } = mission.phrase;
  const doer = candidate.actors.find(({ phrase }) => phrase.head !== head);
  const owner = state(mission.country);
  const actors = [...roles.actors, ...roles.impliedActors];
  const [actor] = doer === undefined && owner !== null ? [owner] : actors;
  if (actor === undefined) return roles;
  const host = state(place?.country ?? null);
  // "Belarus closed THE POLISH CONSULATE": where the host acts, whose it is is on the other side.
  const other = host !== null && host.country !== actor.country ? host : owner;
  const recipients = [...roles.recipients, ...roles.impliedRecipients];
  const named = candidate.recipients.some(
    ({ phrase }) => phrase.head !== head && phrase.mention?.place?.kind === "country",
  );
  const settled = other !== null && other.country !== actor.country && !named;
  return {
    ...roles,
    ...(doer === undefined && owner !== null ? { actors: [owner], impliedActors: [] } : {}),
    ...(settled ? { recipients: [], impliedRecipients: [other] } : {}),
    ...(!settled && recipients.every(({ country }) => country === actor.country)
      ? { recipients: [], impliedRecipients: [] }
      : {}),
  };
}
