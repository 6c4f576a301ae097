/** Which words for days belong to a verb or event noun: those of its clause, and those of no clause that stand beside it. */
import type { DateMention, NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isOfAReason } from "../triggers/index.ts";
import { inside } from "./told-days.ts";

export interface OwnMention {
  readonly mention: DateMention;
  readonly path: "own clause" | "same sentence";
}

/** How far from its verb a day in no clause may stand, in characters. */
const LOOSE_REACH = 120;
function distance(mention: DateMention, sentence: Sentence, predication: Predication): number {
  const head = sentence.tokens[predication.head]!;
  return mention.start >= head.end ? mention.start - head.end : head.start - mention.end;
}

/** True for a verb that only reminds of what follows: «Напомним», "Przypomnijmy". */
const isReminder = (sentence: Sentence, { head, from }: Predication, lexicon: Lexicon): boolean =>
  from <= 1 && lexicon.lists("reminding", sentence.tokens[head]!.lower);

/** True for a verb that only tells from when something holds: "STARTING next year", "BEGINNING from Monday". */
function countsFrom(sentence: Sentence, { head }: Predication, lexicon: Lexicon): boolean {
  const { lower, end } = sentence.tokens[head]!;
  return (
    lexicon.lists("counting from", lower) &&
    sentence.dates.some(({ start }) => start >= end && start - end <= COUNTED_REACH)
  );
}
/** So many characters lie between such a verb and its day at most: "starting on the 1st". */
const COUNTED_REACH = 6;

/** The date mentions that belong to a predication, the best first: in its clause, or in no other predication's clause. */
export function ownMentions(sentence: Sentence, predication: Predication, lexicon: Lexicon): readonly OwnMention[] {
  if (sentence.dates.length === 0) return [];
  const size = (other: Predication) => other.clause.end - other.clause.start;
  const head = sentence.tokens[predication.head]!;
  const verbs = sentence.predications.filter(
    (other) => other.kind !== "noun" && !isReminder(sentence, other, lexicon) && !countsFrom(sentence, other, lexicon),
  );
  const tells = (mention: DateMention): boolean =>
    !isAside(sentence, mention) &&
    !isMeasure(sentence, mention, lexicon) &&
    !qualifiesOther(sentence, mention, predication, lexicon) &&
    !isOfAReason(sentence, mention, predication, lexicon);
  const ordered = (mentions: readonly DateMention[]): DateMention[] =>
    [...mentions].sort(
      (a, b) =>
        Number(isPast(sentence, a, predication)) - Number(isPast(sentence, b, predication)) ||
        b.weight - a.weight ||
        distance(a, sentence, predication) - distance(b, sentence, predication),
    );
  // A date inside a smaller clause within this one belongs to that one.
  const own = sentence.dates.filter(
    (mention) =>
      inside(mention, predication) &&
      tells(mention) &&
      !verbs.some(
        (other) =>
          other !== predication &&
          // "was handed a note on Saturday alleging that …": what stands before a participle is not its own.
          !(other.subordinate === "participial" && mention.end <= sentence.tokens[other.from]!.start) &&
          // "came before the court on Monday charged with …"
          !(
            other.kind === "participle" &&
            other.governor === predication.index &&
            standsBefore(sentence, mention, other)
          ) &&
          inside(mention, other) &&
          size(other) < size(predication) &&
          !(other.clause.start <= head.start && head.end <= other.clause.end),
      ),
  );
  const loose = sentence.dates.filter(
    (mention) =>
      !verbs.some((other) => inside(mention, other)) &&
      distance(mention, sentence, predication) < LOOSE_REACH &&
      tells(mention) &&
      !opensOther(sentence, mention, predication, verbs, lexicon),
  );
  const decided = sentence.dates.filter(
    (mention) => !own.includes(mention) && isDecision(sentence, mention, predication, lexicon),
  );
  return [
    ...decided.map((mention) => ({ mention, path: "own clause" as const })),
    ...ordered(own).map((mention) => ({ mention, path: "own clause" as const })),
    ...ordered(loose).map((mention) => ({ mention, path: "same sentence" as const })),
  ];
}

/** True for a day behind its preposition right before a participle. */
function standsBefore({ tokens }: Sentence, mention: DateMention, { head }: Predication): boolean {
  const at = tokens.findLastIndex(({ end }) => end <= mention.start);
  return tokens[at]?.pos === "prep" && mention.end <= tokens[head]!.start && tokens[head]!.start - mention.end <= 2;
}

/** "the EU's decision on Friday to blacklist them": the day between a noun for deciding and its infinitive, which is the act itself. */
function isDecision({ tokens }: Sentence, mention: DateMention, predication: Predication, lexicon: Lexicon): boolean {
  if (predication.subordinate !== "relative" || predication.tense !== "past") return false;
  const first = tokens[predication.from]!;
  return lexicon.lists("infinitive mark", first.lower) && mention.end < first.start && first.start - mention.end <= 2;
}

/** "In June they raided …, and this morning a court ordered …": true for a mention with another verb of equal rank between. */
function isPast(sentence: Sentence, mention: DateMention, predication: Predication): boolean {
  const head = sentence.tokens[predication.head]!;
  return sentence.predications.some((other) => {
    if (other === predication || other.kind !== "verb" || other.tense === null) return false;
    if (other.subordinate !== predication.subordinate || other.governor !== predication.governor) return false;
    const at = sentence.tokens[other.head]!;
    return mention.end <= at.start && at.end <= head.start;
  });
}

/** "…, and on Monday the court jailed him": a mention after "and" or ";" is of the verb that follows it. */
function opensOther(
  sentence: Sentence,
  mention: DateMention,
  predication: Predication,
  verbs: readonly Predication[],
  lexicon: Lexicon,
): boolean {
  const { tokens } = sentence;
  const head = tokens[predication.head]!;
  if (mention.start < head.end) {
    // "doubled since Saturday, …, and three have been declared wanted": since then only the first lasts.
    return (
      mention.shape === "open" &&
      verbs.some(
        (other) =>
          other !== predication &&
          other.tense !== null &&
          tokens[other.head]!.end <= mention.start &&
          tokens[other.head]!.end > mention.start - 40 &&
          other.subordinate === predication.subordinate &&
          tokens.some(({ text, start, end }) => text === "," && start >= mention.end && end <= head.start),
      )
    );
  }
  let before = tokens.findLastIndex(({ end }) => end <= mention.start);
  // "on", "am", «в».
  if (before > 0 && tokens[before]!.pos === "prep") before--;
  const sign = tokens[before];
  if (
    sign === undefined ||
    sign.start < head.end ||
    !(sign.text === ";" || lexicon.lists("joining clauses", sign.lower))
  )
    return false;
  return verbs.some(
    (other) =>
      other !== predication &&
      other.tense !== null &&
      tokens[other.head]!.start >= mention.end &&
      other.governor !== predication.index,
  );
}

/** "Lukashenko, in power since 1994, accused …": between commas, with no verb, "since" tells of a state and dates no act. */
function isAside(sentence: Sentence, mention: DateMention): boolean {
  if (mention.shape !== "open") return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= mention.start);
  let from = at;
  while (from > 0 && tokens[from - 1]!.text !== ",") from--;
  let to = at;
  while (to < tokens.length && tokens[to]!.text !== ",") to++;
  return (
    from > 0 &&
    to < tokens.length &&
    tokens.slice(from, to).every(({ pos }) => pos !== "verb" && pos !== "aux") &&
    tokens[from]!.start < mention.start
  );
}

/** So many words before its noun, or before the day, such a word stands. */
const RANK_REACH = 7;
const AGAINST_REACH = 6;

const measures = new WeakMap<DateMention, boolean>();

/** True for a time that only ranks or measures what is told: "their second meeting since June", "twice as many as in the whole of 2002". */
function isMeasure(sentence: Sentence, mention: DateMention, lexicon: Lexicon): boolean {
  let known = measures.get(mention);
  if (known === undefined) {
    known = ranksOrMeasures(sentence, mention, lexicon);
    measures.set(mention, known);
  }
  return known;
}

function ranksOrMeasures({ tokens }: Sentence, mention: DateMention, lexicon: Lexicon): boolean {
  const ranks = (word: string | undefined): boolean => lexicon.lists("rank", word);
  const at = tokens.findIndex(({ start }) => start >= mention.start);
  if (at < 0) return false;
  // "for the second time this month".
  if (lexicon.lists("how often", tokens[at - 1]?.lower) && ranks(tokens[at - 2]?.lower)) return true;
  if (mention.shape === "open") {
    for (let i = at - 1; i >= Math.max(0, at - RANK_REACH); i--) {
      const { lower, pos } = tokens[i]!;
      if (ranks(lower)) return true;
      if (pos === "verb" || pos === "aux" || lower === "," || lower === ";") break;
    }
    return false;
  }
  for (let i = at - 1; i >= Math.max(0, at - AGAINST_REACH); i--) {
    const { lower, pos } = tokens[i]!;
    // "twice as many as in 2020".
    if (
      lexicon.lists("measured against", lower) ||
      (lexicon.lists("comparing equals", lower) &&
        tokens.slice(Math.max(0, i - 4), i).some((one) => lexicon.lists("comparing equals", one.lower)))
    )
      return true;
    if (pos !== "num" && !lexicon.lists("inside a comparison", lower)) break;
  }
  return false;
}

/** "condemned Sunday's vote", "the May 21 tournament": a day before a noun is of what the noun names, not of the verb. */
function qualifiesOther(sentence: Sentence, mention: DateMention, predication: Predication, lexicon: Lexicon): boolean {
  const owned = lexicon.lists("possessive mark", sentence.tokens.find(({ start }) => start >= mention.end)?.lower);
  const holds = (phrase: NounPhrase): boolean =>
    phrase.start <= mention.start &&
    mention.end < sentence.tokens[phrase.head]!.start &&
    phrase.head !== predication.head &&
    (sentence.tokens[phrase.head]!.pos === "noun" || (owned && sentence.tokens[phrase.head]!.pos === "proper"));
  // "detained 700 people at Saturday's march": the march is where it was done, too.
  const isOccasion = predication.arguments.some(
    ({ role, preposition, phrases }) =>
      role === "oblique" && lexicon.lists("preposition of an occasion", preposition ?? "") && phrases.some(holds),
  );
  // "condemned the beating of people at Saturday's rally": there it is where the beating was done.
  const ofAct = predication.arguments.some(
    ({ role, phrases }) =>
      role === "object" &&
      phrases.some(({ head }) => sentence.predications.some((act) => act.kind === "noun" && act.head === head)),
  );
  if (isOccasion && !ofAct) return false;
  for (const { role, preposition, phrases } of predication.arguments) {
    const occasion = preposition === null || lexicon.lists("preposition of an occasion", preposition);
    if (role === "subject" || (role === "oblique" && occasion)) continue;
    for (const phrase of phrases) {
      if (holds(phrase)) return true;
      for (const inner of phrase.complements) if (inner.phrases.some(holds)) return true;
    }
  }
  return false;
}
