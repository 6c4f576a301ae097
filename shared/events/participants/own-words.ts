/** What the article itself calls someone whom it only describes: "tram driver", "student union activists". */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Event, Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";

/** A participant of the word file with the article's own words for it. */
export interface Described extends Participant {
  readonly called?: string;
}

/** Words before the noun that are part of what someone is called, at most. */
const MOST_BEFORE = 3;
/**
 * Of languages whose own words are what an event shows (`ownWords` of the lexicon). Null where the words add nothing ("people"), and for police, courts and others
 * whom every language's readers know by their country's: "Belarusian police officers" are one whatever an article calls them.
 */
export function ownWords(
  { head, from, pronoun }: NounPhrase,
  word: ParticipantWord,
  { tokens }: Sentence,
  lexicon: Lexicon,
): string | null {
  const noun = tokens[head]!;
  if (word.national || pronoun !== null || noun.pos !== "noun" || lexicon.lists("no one's trade", noun.lemma))
    return null;
  const words = [noun.lower];
  for (let at = head - 1; at >= from && words.length <= MOST_BEFORE; at--) {
    const { pos, lower, text } = tokens[at]!;
    if ((pos !== "noun" && pos !== "adj" && pos !== "proper") || lexicon.lists("pointing", lower) || /\d/u.test(text))
      break;
    words.unshift(at > 0 || pos === "proper" || /\p{Lu}.*\p{Lu}/u.test(text) ? text : lower);
  }
  return words.every((one) => /^\p{Lu}/u.test(one)) ? null : words.join(" ");
}

const published = (participant: Described): Participant => {
  const { called, ...rest } = participant;
  return called === undefined || called === rest.name ? rest : { ...rest, name: called, group: rest.name };
};

/** The event as it leaves the engine, which knows the described by the words of its lists: with the article's own words where it has some. */
export const asCalled = (event: Event): Event => ({
  ...event,
  actors: event.actors.map(published),
  recipients: event.recipients.map(published),
});
