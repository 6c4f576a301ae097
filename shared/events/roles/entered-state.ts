/** Into whose airspace or territory weapons come: the state of the place is the one to whom it is done. */
import { entityById } from "../../watchlist/index.ts";
import type { EventPlace, Participant } from "../event.ts";
import type { Candidate } from "../triggers/candidates.ts";

/**
 * The state that aircraft, drones or balloons come into, where the place of the event is told and is not the doer's own country. Frames that
 * only station weapons have no slot for it and give none.
 */
export function enteredState(
  { entry }: Candidate,
  actors: readonly Participant[],
  place: EventPlace | null,
): readonly Participant[] {
  const { type, mode, recipient } = entry.frame;
  if (type !== "MOBILIZE" || mode !== "weapons" || recipient.length === 0) return [];
  if (place === null || actors.some(({ country }) => country === place.country)) return [];
  const state = entityById(`country:${place.country}`);
  return state === null ? [] : [{ name: state.name, country: state.country, sector: "GOV", entityId: state.id }];
}
