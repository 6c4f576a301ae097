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

/** «назначил министром энергетики СЕРГЕЯ ГРИНКЕВИЧА»: the person whose name stands right behind the bare office, as if owning it. */
function nameBehindOffice({ predication: { arguments: args } }: Candidate): Participant | null {
  for (const { role, preposition, phrases } of args) {
    if (role !== "oblique" || preposition !== null) continue;
    for (const office of phrases) {
      if (!office.cases.includes("ins")) continue;
      for (let owner = office.possessor; owner !== null; owner = owner.possessor) {
        if (owner.mention?.entity?.kind === "person") return fromMention(owner.mention);
        if (owner.personName?.full === true)
          return { name: owner.personName.english, country: BELARUS.code, sector: "GOV", entityId: null };
      }
    }
  }
  return null;
}

const isUnlistedPerson = ({ name, entityId, sector }: Participant): boolean =>
  entityId === null && sector === "CVL" && /^\p{Lu}\S+ \p{Lu}/u.test(name);

/** The recipients of an appointment or dismissal by a state: whoever stands before the office, and of a person no list holds, an official. */
export function appointees(
  candidate: Candidate,
  fillers: readonly Filler[],
  found: readonly Participant[],
): readonly Participant[] {
  const { entry, sentence } = candidate;
  const { type, mode } = entry.frame;
  if (type !== "GOVERN" || (mode !== "appoint" && mode !== "dismiss")) return found;
  const [first] = fillers;
  const name = fillers.length === 1 ? nameBeforeOffice(first!.phrase, sentence) : null;
  if (name !== null) return [name];
  const behind = found.length > 0 ? null : nameBehindOffice(candidate);
  if (behind !== null) return [behind];
  return found.map((one) => (isUnlistedPerson(one) ? { ...one, sector: "GOV" as const } : one));
}
