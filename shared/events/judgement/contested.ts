/** What only a party tells: a contested act is then alleged. */

import type { Event, Participant } from "../event.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isContested, type StatusFinding } from "./status.ts";

/** A contested act that only a party tells is alleged; what a force or an office reports of itself is a fact here. */
export function statusAsTold(
  candidate: Candidate,
  found: StatusFinding,
  index: number,
  actors: readonly Participant[],
  cast: Cast,
): Event["status"] {
  const { type, mode } = candidate.entry.frame;
  const told = found.speech !== null || found.teller !== null;
  if (found.status !== "occurred" || !told || !isContested(type, mode)) return found.status ?? "occurred";
  const speaker =
    found.speech === null
      ? found.teller
      : found.speech.arguments.find((argument) => argument.role === "subject")?.phrases[0];
  const who = speaker == null ? null : cast.of(speaker, candidate.sentence, index);
  if (who === null) return "alleged";
  // An office's word about its own people is taken; about another country's it is a charge.
  const own = actors.length === 0 || actors.some((actor) => actor.country === who.country);
  return who.sector === "MED" || (own && ["COP", "GOV", "JUD", "MIL"].includes(who.sector)) ? "occurred" : "alleged";
}
