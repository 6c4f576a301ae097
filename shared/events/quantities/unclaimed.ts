/** People whom a clause counts in none of its slots: word orders that grammar leaves open, «114 із них», "a crowd estimated at 20,000". */
import type { Measure, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { type Counting, countOf } from "./counting.ts";

/**
 * The one count of people that stands bare in the clause of a candidate and is neither of those who act nor of those to whom it is done;
 * null where there is none, or more than one.
 */
export function unclaimedPeople(candidate: Candidate, counting: Counting, lexicon: Lexicon): Measure | null {
  const { host, actors, recipients } = candidate;
  const taken = new Set([...actors, ...recipients].map(({ phrase }) => phrase));
  const found: Measure[] = [];
  for (const { role, preposition, phrases } of host.arguments) {
    if (preposition !== null || (role === "subject" && host.voice === "active" && actors.length > 0)) continue;
    for (const phrase of phrases) {
      if (taken.has(phrase)) continue;
      const measure = countOf(phrase);
      if (measure !== null && measure.value > 1 && counting.isPeople(phrase) && !counting.isNoPeople(phrase))
        found.push(measure);
    }
  }
  if (found.length > 1) return null;
  return found[0] ?? partOfThem(candidate, lexicon);
}

/** "Five of them", «двоих из них», "300 of us": a number of people told of before. */
function partOfThem({ host, predication, sentence }: Candidate, lexicon: Lexicon): Measure | null {
  const { tokens, measures } = sentence;
  const found = measures.filter((measure) => {
    if (measure.unit !== null || measure.value < 2 || !isOfClause(sentence, measure, host, predication)) return false;
    const next = tokens.findIndex((token) => token.start >= measure.end);
    return (
      next >= 0 &&
      lexicon.lists("so many of", tokens[next]!.lower) &&
      lexicon.lists("those told of", tokens[next + 1]?.lower)
    );
  });
  return found.length === 1 ? found[0]! : null;
}

/** True for a number of the clause that no verb of another clause in it has taken. */
function isOfClause(
  { tokens, predications }: Sentence,
  measure: Measure,
  host: Predication,
  own: Predication,
): boolean {
  const head = tokens[host.head]!;
  const [start, end] = [Math.min(host.clause.start, own.clause.start), Math.max(host.clause.end, own.clause.end)];
  return (
    measure.start >= start - 1 &&
    measure.end <= end + 1 &&
    !predications.some(
      (other) =>
        other !== host &&
        other !== own &&
        other.kind === "verb" &&
        other.tense !== null &&
        other.clause.start <= measure.start &&
        measure.end <= other.clause.end &&
        !(other.clause.start <= head.start && head.end <= other.clause.end),
    )
  );
}

/** "Siarhei Ramanau, 40, has refused food": a number between commas behind one person. */
function isAge(
  { start, end, value }: Measure,
  { sentence: { tokens, phrases } }: Candidate,
  counting: Counting,
): boolean {
  const at = tokens.findLastIndex((token) => token.end <= start);
  const next = tokens.find((token) => token.start >= end)?.text;
  const before = tokens[at - 1];
  return (
    value <= OLDEST &&
    tokens[at]?.text === "," &&
    (next === "," || next === ".") &&
    phrases.some((phrase) => tokens[phrase.head] === before && phrase.number !== "plural" && counting.isSomeone(phrase))
  );
}
const OLDEST = 110;

/** Few are no crowd. */
const CROWD = 5;

/**
 * How many were at a rally, where the clause says so beside its subject: "a gathering of 300", "a river of people, by our count over 100,000",
 * "marched several thousand strong", "picketed with 60 people". Null where the clause has no such number, or more than one.
 */
export function crowdIn(candidate: Candidate, counting: Counting, lexicon: Lexicon): Measure | null {
  const { host, predication, sentence, actors, recipients } = candidate;
  const { tokens, measures, phrases, dates } = sentence;
  // "A rally OF 300", and no "support of 300 prisoners".
  const isCrowd = (at: number): boolean =>
    (predication.from <= at && at < predication.to) ||
    (lexicon.participant(tokens, at)?.value.kind !== "person" &&
      actors.some(({ phrase }) => phrase.from <= at && at < phrase.to));
  // "Asked about A RALLY OF 300": whatever is said of it.
  const ofIt = predication.kind === "noun" && lexicon.lists("so many of", tokens[predication.to]?.lower);
  const sized = ofIt
    ? measures.find(({ start, unit }) => unit === null && tokens[predication.to + 1]?.start === start)
    : undefined;
  if (sized !== undefined && sized.value >= CROWD) return sized;
  const found = measures.filter((measure) => {
    if (measure.unit !== null || measure.value < CROWD || !isOfClause(sentence, measure, host, predication))
      return false;
    if (dates.some((date) => date.start <= measure.start && measure.end <= date.end)) return false;
    const own = phrases.find((phrase) => phrase.start <= measure.start && measure.end <= phrase.end);
    if (recipients.some(({ phrase }) => phrase === own) || isAge(measure, candidate, counting)) return false;
    const bare =
      own === undefined ||
      tokens[own.head]!.start < measure.end ||
      lexicon.lists("strong in number", tokens[own.head]!.lower);
    if (own !== undefined && !bare && (!counting.isPeople(own) || counting.isNoPeople(own))) return false;
    const last = tokens.findLastIndex((token) => token.end <= measure.start);
    const before = tokens[last];
    const after = tokens.find((token) => token.start >= measure.end);
    if (
      bare &&
      after !== undefined &&
      ["noun", "proper", "adj"].includes(after.pos) &&
      !lexicon.lists("strong in number", after.lower)
    )
      return false;
    if (
      before !== undefined &&
      before.pos === "prep" &&
      !(lexicon.lists("so many of", before.lower) && isCrowd(last - 1)) &&
      !lexicon.lists("with so many", before.lower)
    )
      return false;
    return true;
  });
  return found.length === 1 ? found[0]! : null;
}
