/** Whom "they" means where people are accused or tried: those taken just before. */

import type { Event, Participant } from "../event.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** How many events back they may have been taken. */
const EVENTS_BACK = 3;

/** «Задержали 10 человек. Их обвиняют …»: "they" of those accused or tried are the people just taken, not the force that took them. */
export function takenBefore(
  { entry, recipients: fillers }: Candidate,
  recipients: readonly Participant[],
  told: readonly Event[],
): readonly Participant[] | null {
  const { type, mode } = entry.frame;
  if (type !== "ACCUSE" && !(type === "COERCE" && mode === "arrest")) return null;
  const [pronoun, force] = [fillers[0]?.phrase.pronoun, recipients[0]];
  if (pronoun?.number !== "plural" || recipients.length !== 1 || !["COP", "JUD"].includes(force!.sector)) return null;
  const taken = told.slice(-EVENTS_BACK).findLast((event) => event.type === "COERCE" && event.recipients.length > 0);
  return taken?.recipients.some(({ name }) => name === force!.name) === false ? taken.recipients : null;
}
