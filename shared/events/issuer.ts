/** Who says "we" in a statement. */
import type { NounPhrase, Sentence } from "../language/index.ts";
import type { Mention } from "../watchlist/mention.ts";
import type { Participant } from "./event.ts";
import { BELARUS } from "./home.ts";
import { atSeat, fromMention } from "./participants/index.ts";

/** The institutions that issue statements under a dateline of their seat. */
const SEAT = "brussels";

/**
 * Who speaks in a statement that says "we" outside quotation marks and nowhere "I": those whom "We, the Foreign Ministers of A and B" names,
 * else the first body or state, not of the state watched, that a heading names or that does something before the first "we", else the one whose seat the dateline
 * is, else the first one named. None where no one speaks.
 */
export function issuersOf(sentences: readonly Sentence[], mentions: readonly Mention[]): readonly Participant[] {
  if (!isStatement(sentences)) return [];
  const named = sentences.flatMap(namedAsWe);
  if (named.length > 0) return named;
  const may = mentions.filter(mayIssue);
  const before = sentences.slice(0, sentences.findIndex(({ phrases }) => phrases.some(isWe)) + 1);
  const acting = may.find((mention) => before.some((sentence) => isAuthorIn(sentence, mention)));
  const first = acting ?? (datedAtSeat(sentences, mentions) ? null : may[0]);
  const issuer = first === null ? atSeat(SEAT) : first === undefined ? null : fromMention(first);
  return issuer === null ? [] : [issuer];
}

function mayIssue({ entity, adjective }: Mention): boolean {
  return (
    entity !== null &&
    !adjective &&
    (entity.kind === "body" || entity.kind === "country") &&
    !(entity.country === BELARUS.code && ["GOV", "COP", "JUD", "MIL", "LEG"].includes(entity.sector))
  );
}

const isHere = ({ start, end }: { start: number; end: number }, mention: Mention): boolean =>
  start <= mention.start && mention.end <= end;

const isWe = ({ pronoun }: NounPhrase): boolean => pronoun?.person === 1 && pronoun.number === "plural";

/** A heading line names its author; in other sentences the author is who acts. */
function isAuthorIn(sentence: Sentence, mention: Mention): boolean {
  if (!isHere(sentence, mention)) return false;
  if (sentence.predications.every(({ kind }) => kind === "noun")) return mention.entity?.kind === "body";
  return sentence.predications.some((predication) =>
    predication.arguments.some(
      ({ role, phrases }) => role === "subject" && phrases.some((phrase) => phrase.mention?.start === mention.start),
    ),
  );
}

/** True where the text is dated at the seat of the Union before anything is told. */
function datedAtSeat(sentences: readonly Sentence[], mentions: readonly Mention[]): boolean {
  const body = sentences.find((sentence) => sentence.predications.some(({ kind }) => kind === "verb"));
  return mentions.some(
    ({ place, start }) =>
      place?.name.toLowerCase() === SEAT && (body === undefined || start < body.start + SEAT.length),
  );
}

/** "We, the Foreign Ministers of Estonia, Latvia and Norway, …": everyone named before the verb. */
function namedAsWe({ predications, phrases, tokens }: Sentence): Participant[] {
  const we = phrases.find(isWe);
  if (we === undefined || tokens[we.to]?.text !== ",") return [];
  const verb = predications.find(({ kind, head }) => kind === "verb" && head > we.to);
  const found = phrases
    .flatMap((phrase) => [phrase, ...phrase.complements.flatMap((complement) => complement.phrases)])
    .filter(({ mention, from }) => mention !== null && from > we.to && (verb === undefined || from < verb.head))
    .flatMap(({ mention }) => fromMention(mention!) ?? []);
  return found.filter((one, at) => found.findIndex(({ name }) => name === one.name) === at);
}

/** True where the text says "we" of itself, or begins several sentences with what its author does. */
function isStatement(sentences: readonly Sentence[]): boolean {
  let plural = 0;
  for (const sentence of sentences) {
    const inQuotes = (start: number): boolean =>
      sentence.quoted.some((span) => span.start <= start && start < span.end);
    for (const { pronoun, start } of sentence.phrases.flatMap((phrase) => [
      phrase,
      ...(phrase.possessor === null ? [] : [phrase.possessor]),
    ])) {
      if (pronoun?.person !== 1 || inQuotes(start)) continue;
      if (pronoun.number === "singular") return false;
      plural++;
    }
  }
  const bare = sentences.filter(
    (sentence) =>
      sentence.kind === "body" && sentence.predications[0]?.head === 0 && sentence.predications[0]?.tense === "present",
  ).length;
  return plural > 0 || bare >= 3;
}
