/** Whose court and police go on with someone whom the force of another state took: told without their country, they are that state's. */

import type { Event, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** How many events back the arrest may be told. */
const REACH = 4;
const FORCES: ReadonlySet<string> = new Set(["COP", "JUD"]);

const isCustody = (type: string, mode: string | null): boolean =>
  (type === "COERCE" && (mode === "arrest" || mode === "seize")) || (type === "ACCUSE" && mode === "investigate");

/**
 * «Польская полиция задержала белоруса. … СУД арестовал его на три месяца», «ЕГО ПОДОЗРЕВАЮТ в шпионаже»: the court and the police of the
 * state that took someone; null where no one was taken abroad just before, or the text says whose they are.
 */
export function heldAbroad(
  { entry, actors: fillers }: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  told: readonly Event[],
  { cast, lexicon }: { readonly cast: Cast; readonly lexicon: Lexicon },
): readonly Participant[] | null {
  const { type, mode } = entry.frame;
  const [only] = actors;
  if (!isCustody(type, mode) || actors.length !== 1 || only!.country !== BELARUS.code || !FORCES.has(only!.sector))
    return null;
  const phrase = fillers[0]?.phrase;
  if (
    phrase !== undefined &&
    (phrase.mention !== null || phrase.adjectiveMention !== null || phrase.possessor !== null)
  )
    return null;
  const before = told.slice(-REACH).findLast((event) => isCustody(event.type, event.mode));
  const force = before?.actors.find(({ sector, country }) => FORCES.has(sector) && country !== BELARUS.code);
  if (force === undefined || force.country === "XXX") return null;
  const same =
    recipients.length === 0 || recipients.some(({ name }) => before!.recipients.some((other) => other.name === name));
  if (!same) return null;
  if (type === "ACCUSE" && phrase === undefined) return [force];
  const word = lexicon.participantNamed(only!.sector === "JUD" ? "court" : "police");
  return word === null ? null : [cast.implied(word, force.country)];
}
