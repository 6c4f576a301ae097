/** Whom a state cannot have banned, blocked or taken: its own government and forces as a whole. */
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { OF_THE_STATE } from "./counterpart.ts";
import { kindOf } from "./kinds.ts";

/** What is done to people and bodies, and to no state or its offices. */
const UPON_OTHERS: ReadonlySet<string> = new Set(["ban", "censor", "arrest", "withhold", "deport"]);

/** "The KGB listed THE CABINET as terrorist", "was blocked on orders OF THE MINISTRY": some other body is meant than that of the state that does it. */
export function withoutOwnOrgans(
  { entry }: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): readonly Participant[] {
  const { type, mode } = entry.frame;
  if (type !== "COERCE" || !UPON_OTHERS.has(mode ?? "")) return recipients;
  if (actors.some(({ country }) => country !== BELARUS.code)) return recipients;
  return recipients.filter((one) => !isOrgan(one));
}

const isOrgan = (one: Participant): boolean =>
  one.country === BELARUS.code && OF_THE_STATE.has(one.sector) && ["body", "country"].includes(kindOf(one));
