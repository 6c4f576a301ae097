/** "Among them are X and Y": people whom a sentence names as some of those told of in the one before. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Event, Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";

/** The words stand at most so many tokens into their sentence. */
const OPENING = 3;
/** What is told behind these is of one of them, and names no more. */
const ENDS = /^[:;(.]$/u;
/** What is done to many at once. */
const BEFALLING: ReadonlySet<string> = new Set([
  "COERCE/arrest",
  "COERCE/deport",
  "COERCE/restrict",
  "COERCE/seize",
  "RETREAT/release",
  "CONCEDE/null",
  "SANCTION/discontinue",
  "SANCTION/expel",
  "ACCUSE/investigate",
]);

/** Where the list of names begins; -1 where the sentence does not open with one. */
function listIn({ tokens }: Sentence, lexicon: Lexicon): number {
  for (let at = 0; at < Math.min(OPENING, tokens.length); at++) {
    const found = lexicon.cueAt("among them", tokens, at);
    if (found !== null) return Math.max(found.to, at + 1);
  }
  return -1;
}

function namesIn(sentence: Sentence, from: number): NounPhrase[] {
  const { tokens, phrases, predications } = sentence;
  const stop = tokens.findIndex(({ text }, at) => at >= from && ENDS.test(text));
  const to = stop < 0 ? tokens.length : stop;
  const aside = predications.filter(({ subordinate }) => subordinate === "relative" || subordinate === "participial");
  return phrases.filter(
    (phrase) =>
      phrase.head >= from &&
      phrase.to <= to &&
      (phrase.personName?.full === true || phrase.mention?.entity?.kind === "person") &&
      (phrase.cases.length === 0 || phrase.cases.includes("nom")) &&
      !phrases.some(({ possessor }) => possessor === phrase) &&
      !aside.some(({ head, clause }) => clause.start <= phrase.start && phrase.end <= clause.end && head > from),
  );
}

const counts = ({ quantities }: Event): boolean =>
  quantities.some(({ kind, value }) => ["detained", "released", "persons"].includes(kind) && value > 1);

/** The event of many that a sentence goes on to name, with whom it names; null where there is none. */
export function namedAfter(
  sentence: Sentence,
  drafts: readonly Draft[],
  index: number,
  lexicon: Lexicon,
  participantOf: (phrase: NounPhrase) => Participant | null,
): { draft: Draft; named: readonly Participant[] } | null {
  const last = drafts.at(-1);
  if (last === undefined || last.sentence !== index - 1) return null;
  const from = listIn(sentence, lexicon);
  if (from < 0) return null;
  const draft = drafts.findLast(
    ({ event, sentence: at }) => at === index - 1 && BEFALLING.has(`${event.type}/${event.mode}`) && counts(event),
  );
  if (draft === undefined) return null;
  const named = namesIn(sentence, from)
    .flatMap((phrase) => participantOf(phrase) ?? [])
    .filter((one) => !draft.event.recipients.some(({ name }) => name === one.name));
  return named.length === 0 ? null : { draft, named };
}
