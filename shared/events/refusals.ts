/** Why a trigger tells no event: for its words, or for those who take part. */

import {
  absorbedBy,
  beyondNews,
  generality,
  genericClause,
  goesOnWithWhatWasTold,
  isIndefinite,
  isPrivate,
  isScene,
  isWithReporters,
  missionAside,
  noAct,
  supposed,
  tellsApart,
  unfitDoer,
} from "./judgement/index.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Cast } from "./participants/index.ts";
import type { Roles, Slots } from "./roles/index.ts";
import type { Standing } from "./setting.ts";
import type { Story } from "./story.ts";
import type { Candidate } from "./triggers/candidates.ts";

/** Types that are words to someone: where the text names neither side, a noun for them only names a subject. */
const WORDS = new Set(["ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN"]);

/** Why the words of a candidate tell no event, whoever takes part, for the trace; null where they may. */
export function refusalOfWords(
  candidate: Candidate,
  { coded, summary }: Standing,
  cast: Cast,
  lexicon: Lexicon,
): string | null {
  const absorbed = absorbedBy(candidate, coded, cast, lexicon);
  if (absorbed !== null) return absorbed;
  const about = tellsApart(candidate, coded, lexicon);
  if (about !== null) return `tells which people '${about.pattern.source}' is about`;
  if (isIndefinite(candidate, lexicon)) return "about no one in particular";
  if (summary !== "title" && isScene(candidate)) return "the scene of another event";
  return (
    noAct(candidate, lexicon) ??
    supposed(candidate, lexicon) ??
    missionAside(candidate, lexicon) ??
    unfitDoer(candidate, lexicon) ??
    genericClause(candidate, lexicon, summary === "title") ??
    generality(candidate, lexicon, summary === "title") ??
    beyondNews(candidate, lexicon)
  );
}

/**
 * Why those who take part make it no event, for the trace: there are none, they are private people, or only those of an event told before;
 * null where they may take part in one.
 */
export function refusalOfParticipants(
  candidate: Candidate,
  slots: Slots,
  roles: Roles,
  index: number,
  story: Story,
  lexicon: Lexicon,
): string | null {
  const { predication, entry } = candidate;
  const named = roles.actors.length + roles.recipients.length;
  const implied = roles.impliedActors.length + roles.impliedRecipients.length;
  if (predication.kind === "noun" && WORDS.has(entry.frame.type) && named + implied === 0)
    return "by no one and to no one";
  if (isWithReporters(candidate, roles.actors, roles.recipients)) return "said to reporters";
  if (isPrivate(candidate, [...slots.actors, ...slots.recipients], lexicon, index > 0)) return "a private matter";
  if (named === 0 && namesWhatWasTold(candidate, story, lexicon)) return "names what was told before";
  return goesOnWithWhatWasTold(candidate, story.recent, lexicon) ? "goes on with what was told before" : null;
}

/** "The exercise", "these sanctions", by no one and to no one named, after an event of that type. */
function namesWhatWasTold(
  { predication, sentence, entry, light }: Candidate,
  { drafts }: Story,
  lexicon: Lexicon,
): boolean {
  if (predication.kind !== "noun" || light) return false;
  const phrase = sentence.phrases.find(({ head }) => head === predication.head);
  return (
    phrase !== undefined &&
    phrase.possessor === null &&
    lexicon.cueAt("definite", sentence.tokens, phrase.from) !== null &&
    drafts.some(({ event }) => event.type === entry.frame.type)
  );
}
