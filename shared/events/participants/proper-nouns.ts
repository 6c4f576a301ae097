/** English names that begin with capitals and are made of common words: "the Republic of Lithuania", "the West", "the Union". */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { atSeat, fromMention } from "./mentioned.ts";

/** First words of the names of bodies that belong to no one country. */
const WORLDWIDE: ReadonlySet<string> = new Set(["International", "World", "Global", "European"]);

/** Whom such a name means; null where a phrase is none. `word` is what its head is to the lexicon. */
export function properlyNamed(
  { from, head, complements, possessor, adjectiveMention, mention }: NounPhrase,
  { tokens }: Sentence,
  word: ParticipantWord | null,
): Participant | null {
  const noun = tokens[head]!;
  if (!/^\p{Lu}\p{Ll}/u.test(noun.text)) return null;
  if (noun.text === "Republic") {
    const of = complements.find(({ preposition }) => preposition === "of")?.phrases[0]?.mention ?? null;
    return of === null ? null : fromMention(of);
  }
  const bare = head === from + 1 && tokens[from]!.lower === "the" && possessor === null && complements.length === 0;
  if (bare && noun.text === "West") return { name: "Western countries", country: "XXX", sector: "GOV", entityId: null };
  if (bare && noun.text === "Union") return atSeat("brussels");
  if (word?.kind !== "body" || word.national || adjectiveMention !== null || mention !== null) return null;
  let first = head;
  while (first > from && /^\p{Lu}/u.test(tokens[first - 1]!.text) && tokens[first - 1]!.lower !== "the") first--;
  if (head - first < 1 || !WORLDWIDE.has(tokens[first]!.text)) return null;
  const name = tokens
    .slice(first, head + 1)
    .map(({ text }) => text)
    .join(" ");
  return { name, country: "NGO", sector: "NGO", entityId: null };
}

/** "The Coordinator for Counterterrorism AMBASSADOR NATHAN SALES": a person's role right before a name of two words. */
export function endsInTitledName({ from, head, mention }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const named =
    head - 1 > from && tokens[head]!.pos === "proper" && tokens[head - 1]!.pos === "proper" && mention?.place == null;
  return named && lexicon.participant(tokens, head - 2)?.value.kind === "person";
}
