/** "Latvia and Belarus expelled EACH OTHER'S ambassadors": two acts, told in one verb. */
import type { Event } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { SYMMETRIC_TYPES } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** The same act by whom it is done to, where they do it to each other; null where it goes one way, or is one act of both. */
export function doneInReturn({ host, sentence }: Candidate, event: Event, lexicon: Lexicon): Event | null {
  const { type, actors, recipients } = event;
  if (SYMMETRIC_TYPES.has(type) || actors.length !== 1 || recipients.length !== 1) return null;
  const { tokens } = sentence;
  for (const [at, { start, end }] of tokens.entries())
    if (start >= host.clause.start && end <= host.clause.end && lexicon.cueAt("each other", tokens, at) !== null)
      return { ...event, actors: recipients, recipients: actors };
  return null;
}
