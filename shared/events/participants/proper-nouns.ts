/** Names that begin with capitals and are made of common words: "the Republic of Lithuania", "the West", "the Union". */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { atSeat, fromMention } from "./mentioned.ts";

/** Whom such a name means; null where a phrase is none. `word` is what its head is to the lexicon. */
export function properlyNamed(
  { from, head, complements, possessor, adjectiveMention, mention }: NounPhrase,
  { tokens }: Sentence,
  word: ParticipantWord | null,
  lexicon: Lexicon,
): Participant | null {
  const noun = tokens[head]!;
  if (!/^\p{Lu}\p{Ll}/u.test(noun.text)) return null;
  if (lexicon.lists("form of state", noun.lower)) {
    const of = complements.find(({ preposition }) => lexicon.lists("of", preposition))?.phrases[0]?.mention ?? null;
    return of === null ? null : fromMention(of);
  }
  const bare =
    head === from + 1 &&
    lexicon.lists("pointing back", tokens[from]!.lower) &&
    possessor === null &&
    complements.length === 0;
  if (bare && lexicon.lists("the West", noun.lower))
    return { name: "Western countries", country: "XXX", sector: "GOV", entityId: null };
  if (bare && lexicon.lists("the Union", noun.lower)) return atSeat("brussels");
  if (word?.kind !== "body" || word.national || adjectiveMention !== null || mention !== null) return null;
  let first = head;
  while (
    first > from &&
    /^\p{Lu}/u.test(tokens[first - 1]!.text) &&
    !lexicon.lists("article", tokens[first - 1]!.lower)
  )
    first--;
  if (head - first < 1 || !lexicon.lists("of no one country", tokens[first]!.lower)) return null;
  const name = tokens
    .slice(first, head + 1)
    .map(({ text }) => text)
    .join(" ");
  return { name, country: "NGO", sector: "NGO", entityId: null };
}

/**
 * "The Coordinator for Counterterrorism AMBASSADOR NATHAN SALES": a person's role right before a name of two words, behind the end of another
 * title; but "relatives of ACTIVIST PAVEL MININ" and "people at a rally against PRESIDENT LUKASHENKO" are not they.
 */
export function endsInTitledName({ from, head, mention }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const named =
    head - 1 > from && tokens[head]!.pos === "proper" && tokens[head - 1]!.pos === "proper" && mention?.place == null;
  const behindTitle = head - 3 >= from && /^\p{Lu}/u.test(tokens[head - 3]!.text);
  return named && behindTitle && lexicon.participant(tokens, head - 2)?.value.kind === "person";
}
