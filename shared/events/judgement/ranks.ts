/** What a text says of something told before: where it ranks, and how often it was. */
import type { Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Words for a day, and not for a year or "in years", name it so surely. */
const A_DAY = 0.8;

/**
 * "Is the third prisoner TO DIE in custody", "it was the second time that the border WAS CLOSED": no telling of an act, but of its rank.
 * Whoever "became" or "was the first to congratulate him" did so, and so did one whose act has a day.
 */
export function isRanked({ sentence, host }: Candidate, lexicon: Lexicon): boolean {
  if (host.kind !== "verb") return false;
  const being = copulaBefore(host, sentence, lexicon);
  if (being === null) return false;
  const { tokens } = sentence;
  let ranked = false;
  for (let at = being.to; at < host.from; at++) {
    if (tokens[at]!.text === ",") return false;
    if (lexicon.cueAt("rank", tokens, at) !== null) ranked = true;
    else if (ranked && lexicon.lists("how often", tokens[at]!.lower)) return isOfWhatWasTold(being, sentence, lexicon);
  }
  return (
    ranked &&
    being.tense === "present" &&
    lexicon.lists("infinitive mark", tokens[host.from]?.lower) &&
    !hasDay(host, sentence)
  );
}

/** "THE PROTESTS were the biggest challenge to him", "THE VISIT was his first to China": what something told before was like. */
export function isSpokenOf({ sentence, predication, light }: Candidate, lexicon: Lexicon): boolean {
  if (predication.kind !== "noun" || light || predication.governor === null) return false;
  const { tokens, phrases, dates, measures, predications } = sentence;
  const verb = predications[predication.governor]!;
  if (verb.kind !== "verb" || !lexicon.lists("copula", verb.lemma) || verb.head < predication.head) return false;
  if (!phrases.some(({ from, to }) => from <= verb.to && verb.to < to)) return false;
  const phrase = phrases.find(({ head }) => head === predication.head);
  if (phrase === undefined || phrase.quantity !== null || phrase.possessor !== null) return false;
  const ends = tokens[verb.from]!.start;
  const inside = ({ start }: { start: number }): boolean => start >= phrase.start && start < ends;
  return (
    lexicon.cueAt("definite", tokens, phrase.from) !== null &&
    phrase.adjectiveMention === null &&
    !dates.some(inside) &&
    !measures.some(inside)
  );
}

/** The copula whose complement the clause belongs to, with no other finite verb between; null where there is none. */
function copulaBefore(host: Predication, { predications }: Sentence, lexicon: Lexicon): Predication | null {
  let last: Predication | null = null;
  for (const one of predications)
    if (one !== host && one.kind === "verb" && one.tense !== null && one.head < host.from)
      if (last === null || one.head > last.head) last = one;
  return last !== null &&
    last.modality === "asserted" &&
    last.clause.start <= host.clause.start &&
    lexicon.lists("copula", last.lemma)
    ? last
    : null;
}

/** "IT is the first time", "THIS was the second time". */
function isOfWhatWasTold(being: Predication, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const subject = being.arguments.find(({ role }) => role === "subject")?.phrases[0];
  return subject === undefined
    ? lexicon.lists("what was told", tokens[being.from - 1]?.lower)
    : subject.pronoun?.gender === "neuter" || lexicon.lists("what was told", tokens[subject.head]!.lower);
}

const hasDay = ({ clause }: Predication, { dates }: Sentence): boolean =>
  dates.some(
    ({ start, end, weight, shape }) =>
      shape === "point" && weight >= A_DAY && start >= clause.start && end <= clause.end + 1,
  );
