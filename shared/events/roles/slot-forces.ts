/** Soldiers and weapons: the armed forces of the state whose they are. */

import type { Participant } from "../event.ts";
import type { Filler } from "../triggers/fillers.ts";
import type { SlotContext } from "./slot-context.ts";

/** "Russian AND BELARUSIAN FORCES": so many words on at most. */
const FORCES_BEHIND = 4;

/** What moves, where the frame takes it for no one: "two Belarusian helicopters strayed …". */
export function moving(context: SlotContext, passive: boolean): readonly Filler[] {
  const { actors, predication } = context.candidate;
  if (actors.length > 0) return actors;
  const striking = (role: string): boolean =>
    (role === "subject" && (passive || predication.voice === "active")) || (role === "agent" && passive);
  return predication.arguments
    .filter(({ role }) => striking(role))
    .flatMap(({ phrases }) => phrases.map((phrase) => ({ phrase, path: "subject" })));
}

/** "Russian FORCES" who exercise or are moved are soldiers, and not police. */
export function armed(context: SlotContext, participants: readonly Participant[]): Participant[] {
  const { sentence, actors } = context.candidate;
  const word = context.lexicon.participantNamed("armed forces");
  const forces = actors.some(({ phrase }) =>
    sentence.tokens
      .slice(phrase.head, phrase.head + FORCES_BEHIND)
      .some(({ lower }) => context.lexicon.lists("forces", lower)),
  );
  const guarded = actors.some(({ phrase }) =>
    sentence.tokens.slice(phrase.from, phrase.head).some(({ lower }) => context.lexicon.lists("no army", lower)),
  );
  if (!forces || guarded || word === null) return [...participants];
  return participants.map((one) =>
    one.sector === "COP" && one.name.endsWith("police") ? context.cast.implied(word, one.country) : one,
  );
}

/** "two Belarusian helicopters": the forces of that country. */
export function forcesOf(context: SlotContext, fillers: readonly Filler[]): Participant[] {
  const forces = context.lexicon.participantNamed("armed forces");
  for (const { phrase } of fillers) {
    const owner = context.cast.ownerOf(phrase, context.candidate.sentence, context.index);
    if (owner?.sector === "MIL") return [owner];
    if (owner !== null && forces !== null && owner.entityId?.startsWith("country:"))
      return [context.cast.implied(forces, owner.country)];
  }
  return [];
}
