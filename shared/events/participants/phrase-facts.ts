/** What a phrase alone tells of whom it names: a people, gender, age, its words. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { entityById, genderOfName } from "../../watchlist/index.ts";
import type { Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** "Einen Deutschen": an adjective of a country that is written as a noun is one of its people. */
export function peopleOf(
  phrase: NounPhrase,
  head: Sentence["tokens"][number],
  { tokens }: Sentence,
  lexicon: Lexicon,
): Participant | null {
  const { adjectiveMention, complements, quantity, from } = phrase;
  const of =
    quantity === null &&
    lexicon.lists("a whole nation", head.lower) &&
    lexicon.lists("pointing back", tokens[from]!.lower)
      ? complements.find(({ preposition }) => lexicon.lists("of", preposition))?.phrases[0]?.mention
      : undefined;
  if (of?.entity?.kind === "country" && !of.adjective) return wholePeople(of.entity.country);
  const country = adjectiveMention?.entity?.kind === "country" ? adjectiveMention.entity.country : null;
  if (country === null || head.start !== adjectiveMention!.start || head.pos !== "adj") return null;
  if (!/^\p{Lu}/u.test(head.text)) return null;
  return wholePeople(country);
}

function wholePeople(country: string): Participant | null {
  const people = entityById(`people:${country}`);
  return people === null ? null : { name: people.name, country, sector: people.sector, entityId: people.id };
}

/** True for one person or a group of people; false for a body, a place and a country. */
export function isPersonLike(
  { mention, pronoun, head }: NounPhrase,
  { tokens }: Sentence,
  { entityId }: Participant,
  lexicon: Lexicon,
): boolean {
  if (mention?.entity) return mention.entity.kind === "person" || mention.entity.kind === "group";
  if (mention?.place) return false;
  if (pronoun) return pronoun.gender !== "neuter";
  const word = lexicon.participant(tokens, head);
  if (word !== null) return word.value.kind === "person";
  return entityId === null || entityId.startsWith("person:");
}

export function genderIn(phrase: NounPhrase, participant: Participant): "masculine" | "feminine" | null {
  for (const gender of [phrase.pronoun?.gender, phrase.personName?.gender])
    if (gender === "feminine" || gender === "masculine") return gender;
  return genderOfName(participant.name);
}

/** The age told with someone: "Anna, 38," or "the 38-year-old teacher". */
export function ageNear(phrase: NounPhrase, sentence: Sentence, lexicon: Lexicon): number | null {
  const next = sentence.measures.find(
    (measure) =>
      measure.unit === null &&
      measure.start >= phrase.end &&
      measure.start <= phrase.end + 2 &&
      measure.value >= 10 &&
      measure.value < 100,
  );
  if (next) return next.value;
  return ageOf(phrase, sentence, lexicon);
}

/** The age that the words of a phrase tell: "the 38-year-old teacher", "34 Jahre alt". */
export function ageOf({ from, to }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): number | null {
  for (let at = from; at < to; at++) {
    const age = ageIn(tokens[at]!.lower, lexicon);
    if (age !== null) return age;
    if (/^\d\d$/u.test(tokens[at]!.text) && lexicon.lists("years of age", tokens[at + 1]?.lower))
      return Number(tokens[at]!.text);
  }
  return null;
}

/** The age that a word gives in figures, "38-year-old"; null for words that give none. */
export function ageIn(word: string, lexicon: Lexicon): number | null {
  return /^\d{1,2}(?!\d)/u.test(word) && lexicon.lists("of an age", word) ? Number.parseInt(word, 10) : null;
}

/** Whatever a noun is of, as a preposition tells it: "the head OF THE UNION"; null where none does. */
export function ofIt({ complements }: NounPhrase, lexicon: Lexicon): NounPhrase | null {
  return complements.find(({ preposition }) => lexicon.lists("of", preposition))?.phrases[0] ?? null;
}

/** Words of a phrase and of what stands beside it, in their dictionary form. */
export function wordsOf(phrase: NounPhrase, sentence: Sentence): string[] {
  const parts = phrase.apposition === null || phrase.apposition === phrase ? [phrase] : [phrase, phrase.apposition];
  return parts.flatMap(({ from, to }) => sentence.tokens.slice(from, to).map(({ lemma }) => lemma));
}

/** What a bare number is a part of: "two OF THE MIGRANTS", «двоих ИЗ НИХ»; null where nothing is told. */
export function wholeOf(phrase: NounPhrase, { phrases, tokens }: Sentence, lexicon: Lexicon): NounPhrase | null {
  const isPart = (preposition: string | null | undefined): boolean => lexicon.lists("part of", preposition);
  const inner = phrase.complements.find(({ preposition }) => isPart(preposition))?.phrases[0];
  if (inner !== undefined) return inner;
  return phrases.find(({ from }) => from === phrase.to + 1 && isPart(tokens[phrase.to]!.lower)) ?? null;
}
