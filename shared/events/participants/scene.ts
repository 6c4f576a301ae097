/** Of which country police and people are who are only described, by the town in which the sentence finds them. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Place } from "../../watchlist/mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { ParticipantWord } from "../lexicon/words.ts";

/** Sectors whose people work in their own country, but for soldiers and envoys. */
const LOCAL: ReadonlySet<string> = new Set(["COP", "JUD"]);
/** Sectors of people who live where the news finds them: a passenger injured in Kovel is no Belarusian. */
const EVERYDAY: ReadonlySet<string> = new Set(["CVL", "LAB", "EDU", "CRM"]);
const SETTLED: ReadonlySet<string> = new Set(["city", "village", "district", "region", "facility", "crossing"]);
/** The town that a phrase names, or whose thing it is: "am MINSKER Flughafen". */
const townOf = ({ mention, adjectiveMention }: NounPhrase): Place | null =>
  mention === null
    ? adjectiveMention?.place?.kind === "city"
      ? adjectiveMention.place
      : null
    : mention.adjective
      ? null
      : mention.place;

/** Where the sentence says that it happens: "в Вильнюсе полиция …" is the police of that town's country; null where it does not say. */
export function sceneOf(
  phrase: NounPhrase,
  word: ParticipantWord,
  sentence: Sentence,
  lexicon: Lexicon,
): string | null {
  if (!lexicon.traits.freeWordOrder)
    return LOCAL.has(word.sector) && word.national ? placeOfVerb(phrase, sentence, lexicon) : null;
  if (!(word.national && LOCAL.has(word.sector)) && !(word.kind === "person" && EVERYDAY.has(word.sector))) return null;
  const { tokens } = sentence;
  const inPlace = (other: NounPhrase): boolean => {
    const town = townOf(other);
    if (town === null || !SETTLED.has(town.kind)) return false;
    const before = other.from - 1;
    if (lexicon.cueAt("leaving a place", tokens, before) !== null) return false;
    if (lexicon.cueAt("towards a place", tokens, before) !== null) return false;
    return (
      lexicon.cueAt("place preposition", tokens, before) !== null ||
      (other.cases.length === 1 && other.cases[0] === "loc")
    );
  };
  const places = sentence.phrases.filter(inPlace);
  const distance = (other: NounPhrase): number => Math.abs(other.start - phrase.start);
  const nearest = places.sort((one, other) => distance(one) - distance(other))[0];
  return nearest === undefined ? null : (townOf(nearest)?.country ?? null);
}

/** "In Minsk wies das Außenministerium …": the country of the town that a sentence opens with, or null. */
export function openingTown({ tokens, phrases: [opening] }: Sentence, lexicon: Lexicon): string | null {
  if (opening === undefined || opening.from > 1) return null;
  const { from, cases } = opening;
  const town = townOf(opening);
  if (town === null || !SETTLED.has(town.kind)) return null;
  const located =
    lexicon.cueAt("place preposition", tokens, from - 1) !== null || (cases.length === 1 && cases[0] === "loc");
  return located && lexicon.cueAt("leaving a place", tokens, from - 1) === null ? town.country : null;
}

/** "Police detained a Belarusian IN WARSAW", "In Vilnius, the court jailed …": the country where the clause places what police or a court do. */
function placeOfVerb(
  phrase: NounPhrase,
  { tokens, predications, phrases: all }: Sentence,
  lexicon: Lexicon,
): string | null {
  const [opening] = all;
  const clause = predications.find(({ arguments: own }) =>
    own.some(({ role, phrases }) => (role === "subject" || role === "agent") && phrases.includes(phrase)),
  );
  if (clause === undefined || opening === undefined) return null;
  const obliques = clause.arguments.flatMap(({ role, phrases }) => (role === "oblique" ? phrases : []));
  // "In Warsaw, police …": right before the subject, behind the preposition that opens the sentence.
  const opens = opening.from <= 1 && opening.to + 1 === phrase.from;
  const cued = (cue: "leaving a place" | "towards a place" | "place preposition", at: number): boolean =>
    lexicon.cueAt(cue, tokens, at) !== null;
  for (const { mention, from } of opens ? [opening, ...obliques] : obliques) {
    if (mention?.place == null || mention.adjective || !SETTLED.has(mention.place.kind)) continue;
    if (cued("leaving a place", from - 1) || cued("towards a place", from - 1)) continue;
    if (cued("place preposition", from - 1)) return mention.place.country;
  }
  return null;
}
