/** Talks with reporters: how news is gathered, and no news of its own. */
import type { Participant } from "../event.ts";
import type { Candidate } from "../triggers/candidates.ts";

/**
 * "He spoke TO REUTERS by telephone", "the minister met WITH REPORTERS": true where one side of a talk is nothing but the press. A reporter who
 * is named may be visited in prison, or meet a minister as anyone.
 */
export function isWithReporters(
  { entry: { frame } }: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): boolean {
  return frame.type === "CONSULT" && (isPress(recipients) || isPress(actors));
}

const isPress = (side: readonly Participant[]): boolean =>
  side.length > 0 &&
  side.every(
    ({ sector, entityId, group, name }) =>
      sector === "MED" && (entityId === null ? group !== undefined || !isName(name) : !entityId.startsWith("person:")),
  );

/** Two words with capitals: someone whom no list holds. */
const isName = (name: string): boolean => /^\p{Lu}\S+ \p{Lu}/u.test(name);
