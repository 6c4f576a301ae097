/** Places that a sentence names without anything happening there: what a street is named after, where a train goes, where someone is from. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

/** «На вуліцы Дзяржынскага»: a name behind the word for a street is the street's, and of no town that it sounds like. */
export function namesStreet({ start }: Mention, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return at > 0 && lexicon.cueAt("street before its name", tokens, at - 1) !== null;
}

/**
 * "On the train TO WARSAW", «на дороге в Брест», „im Zug NACH WARSCHAU“: where a vehicle or a way goes, not where something happens on it.
 * Not the goal of what is done with a vehicle: "taken by bus TO LITHUANIA".
 */
export function isGoal({ from, cases }: NounPhrase, { tokens, phrases }: Sentence, lexicon: Lexicon): boolean {
  const [noun, preposition] = [from - 2, from - 1];
  const towards =
    lexicon.cueAt("towards a place", tokens, preposition) !== null ||
    (lexicon.cueAt("towards with an accusative", tokens, preposition) !== null &&
      cases.includes("acc") &&
      !cases.includes("loc"));
  const onTheWay =
    towards &&
    (lexicon.classesAt(tokens, noun).includes("vehicle") || lexicon.cueAt("way somewhere", tokens, noun) !== null);
  if (!onTheWay) return false;
  const way = phrases.find(({ head }) => head === noun);
  return (
    way !== undefined &&
    (lexicon.cueAt("place preposition", tokens, way.from - 1) !== null || way.cases.includes("loc"))
  );
}

/** "An engineer FROM NAVAPOLATSK": right after a noun, "from" tells where it comes from. */
export const isOrigin = (sentence: Sentence, place: NounPhrase, lexicon: Lexicon): boolean =>
  lexicon.lists("origin", sentence.tokens[place.from - 1]?.lower) && sentence.tokens[place.from - 2]?.pos === "noun";

/** "Father Henryk, parish priest of St Joseph's IN VALOZHYN, was jailed": a place within what is said of a name beside it. */
export const isInDescription = ({ phrases }: Sentence, place: NounPhrase): boolean =>
  phrases.some(({ apposition }) => apposition !== null && holds(apposition, place, DEEPEST));

/** "Priest OF a church IN a town". */
const DEEPEST = 2;

const holds = ({ complements }: NounPhrase, place: NounPhrase, depth: number): boolean =>
  complements.some(({ phrases }) =>
    phrases.some((phrase) => phrase === place || (depth > 1 && holds(phrase, place, depth - 1))),
  );

/** How far before a place the word for a reason may stand, in tokens. */
const REASON_REACH = 8;

/**
 * "Prolonged the drills because of the aggravation IN DONBAS": a place of what something is done for. Not behind words that tell places as
 * well: "flew over the suburbs OF MINSK".
 */
export function isInReason({ from }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  let behindNoun = false;
  for (let at = from - 1; at >= Math.max(0, from - REASON_REACH); at--) {
    const { pos, text, lower } = tokens[at]!;
    const reason = behindNoun ? lexicon.cueAt("reason", tokens, at) : null;
    if (reason !== null) return reason.to - reason.from > 1 || lexicon.cueAt("place preposition", tokens, at) === null;
    if (pos === "verb" || pos === "aux" || pos === "conj" || text === "," || text === ";") return false;
    // "Amid an attack from Belarus FROM OVRUCH": behind what the reason is of.
    if (behindNoun && pos === "prep" && !lexicon.lists("of", lower)) return false;
    behindNoun ||= pos === "noun";
  }
  return false;
}
