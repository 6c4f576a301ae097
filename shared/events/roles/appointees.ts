/** Who is put in office: the person before the title, and an official from then on. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import { fromMention } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { Filler } from "../triggers/fillers.ts";

/** "Named PAVEL SIDORCHIK ambassador to Vietnam": the name that an office follows in one phrase; null where there is none. */
function nameBeforeOffice({ from, head, adjectiveMention }: NounPhrase, { tokens }: Sentence): Participant | null {
  if (adjectiveMention?.entity?.kind === "person") return fromMention({ ...adjectiveMention, adjective: false });
  let to = from;
  while (to < head && tokens[to]!.pos === "proper") to++;
  if (to - from < 2 || to > head || tokens[head]!.pos !== "noun") return null;
  const name = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
  return { name, country: BELARUS.code, sector: "GOV", entityId: null };
}

const isUnlistedPerson = ({ name, entityId, sector }: Participant): boolean =>
  entityId === null && sector === "CVL" && /^\p{Lu}\S+ \p{Lu}/u.test(name);

/** The recipients of an appointment or dismissal by a state: whoever stands before the office, and of a person no list holds, an official. */
export function appointees(
  { entry, sentence }: Candidate,
  fillers: readonly Filler[],
  found: readonly Participant[],
): readonly Participant[] {
  const { type, mode } = entry.frame;
  if (type !== "GOVERN" || (mode !== "appoint" && mode !== "dismiss")) return found;
  const [first] = fillers;
  const name = fillers.length === 1 ? nameBeforeOffice(first!.phrase, sentence) : null;
  if (name !== null) return [name];
  return found.map((one) => (isUnlistedPerson(one) ? { ...one, sector: "GOV" as const } : one));
}
