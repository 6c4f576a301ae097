/** "Gave HER two years": a pronoun that seems to tell whose term it is. */
import type { Participant } from "../event.ts";
import type { SlotContext } from "./slot-context.ts";

const TERMS: ReadonlySet<string> = new Set(["day", "week", "month", "year", "life"]);

/** Whoever is given a term, where the pronoun for them stands before it as an owner's would; none elsewhere. */
export function givenTerm({ candidate, cast, index }: SlotContext, actors: readonly Participant[]): Participant[] {
  const { entry, host, sentence } = candidate;
  if (entry.frame.type !== "COERCE" || entry.frame.mode !== "arrest" || host.voice !== "active") return [];
  for (const { role, phrases } of host.arguments) {
    if (role !== "object") continue;
    for (const { possessor, quantity } of phrases) {
      if (possessor?.pronoun == null || !TERMS.has(quantity?.unit ?? "")) continue;
      return [...cast.all(possessor, sentence, index, actors)];
    }
  }
  return [];
}
