/** Into whose airspace or territory weapons come: the state of the place is the one to whom it is done. */
import type { NounPhrase } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { EventPlace, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { countryOf, countryOfMention } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isLeft } from "../ways.ts";

/**
 * The state that aircraft, drones or balloons come into: whose airspace, border or territory the clause names, or where they go, else that
 * of the place of the event, where it is not the doer's own country. Frames that only station weapons have no slot for it and give none.
 */
export function enteredState(
  candidate: Candidate,
  actors: readonly Participant[],
  place: EventPlace | null,
  lexicon: Lexicon,
): readonly Participant[] {
  const { type, mode, recipient } = candidate.entry.frame;
  if (type !== "MOBILIZE" || mode !== "weapons") return [];
  const told = toldState(candidate, lexicon);
  if (recipient.length === 0 && told === null) return [];
  const code = told ?? (place !== null && !isStart(candidate, place, lexicon) ? place.country : null);
  if (code === null || (told === null && actors.some(({ country }) => country === code))) return [];
  const state = entityById(`country:${code}`);
  return state === null ? [] : [{ name: state.name, country: state.country, sector: "GOV", entityId: state.id }];
}

/** Classes of the word files for what can be entered, in frames that only move weapons and in those that have them come somewhere. */
const AIRSPACE: ReadonlySet<string> = new Set(["flights"]);
const ENTERED: ReadonlySet<string> = new Set(["flights", "frontier", "border"]);
/** "POLISH airspace", "przestrzeń powietrzną POLSKI", "do LITWY": the state that the clause says is entered; only where words stand freely. */
function toldState({ sentence, host, entry }: Candidate, lexicon: Lexicon): string | null {
  if (!lexicon.traits.freeWordOrder) return null;
  const { tokens } = sentence;
  const wanted = entry.frame.recipient.length === 0 ? AIRSPACE : ENTERED;
  const entered = ({ head }: NounPhrase): boolean => lexicon.classesAt(tokens, head).some((name) => wanted.has(name));
  const ofBelarus = ({ from, to }: NounPhrase): boolean =>
    tokens.slice(from, to).some(({ lower }) => lexicon.lists("Belarusian", lower));
  for (const { role, phrases } of host.arguments) {
    if (role !== "object" && role !== "oblique" && !(role === "subject" && host.voice === "passive")) continue;
    for (const phrase of phrases) {
      if (isLeft(lexicon, sentence, phrase)) continue;
      const { mention } = phrase;
      const goes =
        mention?.place?.kind === "country" && lexicon.cueAt("towards a place", tokens, phrase.from - 1) !== null;
      const code = goes
        ? countryOfMention(mention)
        : entered(phrase)
          ? ofBelarus(phrase)
            ? BELARUS.code
            : countryOf(phrase)
          : null;
      if (code !== null) return code;
    }
  }
  return null;
}

/** True for a place that is only where the way began. */
function isStart({ sentence }: Candidate, { placeId }: EventPlace, lexicon: Lexicon): boolean {
  const named = sentence.phrases.filter(({ mention }) => mention?.place != null && mention.place.id === placeId);
  return named.length > 0 && named.every((phrase) => isLeft(lexicon, sentence, phrase));
}
