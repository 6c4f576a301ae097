/** Bodies and offices of another country than their word alone tells: its place or its adjective stands beside them. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";
import { openingTown } from "./scene.ts";

/** A word for people or a body, and the country whose they are. */
export interface OfCountry {
  readonly word: ParticipantWord;
  readonly country: string | null;
}

/** „Policja w Mińsku”: what the language calls its own country's by one word is another's where its place is told with it, or opens the sentence; else null. */
export function bodyElsewhere(
  phrase: NounPhrase,
  { start, end, entity, assumed }: Mention,
  sentence: Sentence,
  lexicon: Lexicon,
): OfCountry | null {
  const { tokens } = sentence;
  const head = tokens[phrase.head]!;
  if (assumed === true ? head.start < start || head.end > end : head.start !== start || head.end !== end) return null;
  const places = [
    ...phrase.complements.flatMap(({ phrases }) => phrases.flatMap(({ mention }) => mention?.place ?? [])),
    // "Rygos pasieniečiai".
    ...(phrase.possessor?.mention?.place ? [phrase.possessor.mention.place] : []),
  ];
  // «литовские силовики»: the word alone is known for those of Belarus.
  const adjective = phrase.adjectiveMention?.entity?.kind === "country" ? phrase.adjectiveMention.entity.country : null;
  const country = places[0]?.country ?? adjective ?? (assumed === true ? openingTown(sentence, lexicon) : null);
  const word = country === null ? null : (lexicon.participant(tokens, phrase.head)?.value ?? null);
  return word?.national === true && country !== entity?.country ? { word, country } : null;
}

/** "POLISH and Lithuanian presidents": the adjective of a country before "and" and another lends its country to the noun of both. */
export function sharedNoun(
  { head, adjectiveMention }: NounPhrase,
  { tokens, phrases }: Sentence,
  lexicon: Lexicon,
): OfCountry | null {
  const country = adjectiveMention?.entity?.kind === "country" ? adjectiveMention.entity.country : null;
  if (country === null || tokens[head]!.pos !== "adj" || !lexicon.lists("and", tokens[head + 1]?.lower)) return null;
  const next = phrases.find(
    ({ from, adjectiveMention: other, mention }) => from === head + 2 && (other ?? mention)?.entity != null,
  );
  const word = next === undefined ? undefined : lexicon.participant(tokens, next.head)?.value;
  return word?.national === true ? { word, country } : null;
}
