/** Who uses force without being called police, and who tries people and so is not one of those tried. */
import type { Participant } from "../event.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isPerson, type SlotContext } from "./slot-context.ts";

/** Acts of force, in these modes; null where the type has no other. */
const OF_FORCE: Readonly<Record<string, ReadonlySet<string> | null>> = {
  ASSAULT: null,
  COERCE: new Set(["arrest", "deport", "seize", "withhold"]),
};

/** «Сотрудники избили его», «супрацоўнікі двойчы збілі»: staff of whom the text tells no employer, and who use force, are the police. */
export function asPolice(
  { candidate, cast, lexicon }: SlotContext,
  actors: readonly Participant[],
): readonly Participant[] {
  const { entry, sentence } = candidate;
  const modes = OF_FORCE[entry.frame.type];
  const [filler] = candidate.actors;
  if (modes === undefined || (modes !== null && !modes.has(entry.frame.mode ?? ""))) return actors;
  if (filler === undefined || candidate.actors.length > 1 || actors.some((one) => one.entityId !== null)) return actors;
  const { phrase } = filler;
  if (phrase.possessor !== null || phrase.mention !== null || phrase.adjectiveMention !== null) return actors;
  if (lexicon.cueAt("staff", sentence.tokens, phrase.head) === null) return actors;
  const police = lexicon.participantNamed("police");
  return police === null ? actors : [cast.implied(police, null)];
}

/** Acts upon people whom courts and police have in their hands. */
const UPON_THE_TRIED: ReadonlySet<string> = new Set([
  "COERCE/arrest",
  "COERCE/deport",
  "RETREAT/release",
  "ASSAULT/beat",
  "ASSAULT/torture",
]);
/** How many sentences back a judge may stand for whom a pronoun is not. */
const BACK = 4;

/** «Приговор вынесла судья Зенкевич. Её освободили в зале»: judges and prosecutors of whom it was told that they act are not those let go. */
export function thoseWhoTry({ cast, index }: SlotContext, { entry, recipients }: Candidate): readonly Participant[] {
  const { type, mode } = entry.frame;
  if (!UPON_THE_TRIED.has(`${type}/${mode}`)) return [];
  if (!recipients.some(({ phrase }) => phrase.pronoun !== null || phrase.antecedent !== null)) return [];
  return cast
    .rememberedBefore(index, BACK)
    .filter(({ participant, subject }) => subject && participant.sector === "JUD" && isPerson(participant))
    .map(({ participant }) => participant);
}
