/** Who says "we" in a statement. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { StatementWords } from "../lexicon/statements.ts";
import { atSeat, fromMention } from "./mentioned.ts";

/** The institutions that issue statements under a dateline of their seat. */
const SEAT = "brussels";

/**
 * Who speaks in a statement that says "we" outside quotation marks and nowhere "I": those whom "We, the Foreign Ministers of A and B" names,
 * else the first body or state, not of the state watched, that a heading names or that does something before the first "we", else the one whose seat the dateline
 * is, else the first one named. None where no one speaks.
 */
export function issuersOf(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  text: string,
  lexicon: Lexicon,
): readonly Participant[] {
  if (!isStatement(sentences)) return [];
  const { statements } = lexicon;
  const named = sentences.flatMap(namedAsWe);
  if (named.length > 0) return named;
  const undersigned = statements === null ? null : undersignedIn(text, statements);
  if (undersigned !== null) return [undersigned];
  const dated = datedBy(sentences, mentions, text, lexicon);
  if (dated !== null) return [dated];
  const unlisted = unlistedIssuer(sentences, mentions, lexicon);
  if (unlisted !== null) return [unlisted];
  const may = mentions.filter((mention) => mayIssue(mention) && !isAddressed(mention, text, statements));
  const before = sentences.slice(0, sentences.findIndex(({ phrases }) => phrases.some(isWe)) + 1);
  const acting = may.find((mention) => before.some((sentence) => isAuthorIn(sentence, mention)));
  const first = acting ?? (datedAtSeat(sentences, mentions) ? null : may[0]);
  const issuer = first === null ? atSeat(SEAT) : first === undefined ? null : fromMention(first);
  return issuer === null ? [] : [issuer];
}

/** Sectors whose bodies issue statements that say "we"; firms and forces do so seldom, and much is told of them. */
const SPEAKING: ReadonlySet<string> = new Set(["GOV", "IGO", "NGO", "LEG", "OPP", "PTY", "MED", "REL"]);

function mayIssue({ entity, adjective }: Mention): boolean {
  return (
    entity !== null &&
    !adjective &&
    (entity.kind === "body" || entity.kind === "country") &&
    SPEAKING.has(entity.sector) &&
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

/** "We, the undersigned organisations, …", "We, the undersigned, are relatives of 64 people", "We are students of …". */
function undersignedIn(text: string, { undersigned, signing }: StatementWords): Participant | null {
  const told = undersigned.exec(text);
  const said = told === null ? [] : told[0].toLowerCase().match(/\p{L}+/gu)!;
  for (const word of said.toReversed())
    for (const [nouns, sector, name] of signing)
      if (nouns.test(word)) return { name: name ?? word, country: BELARUS.code, sector, entityId: null };
  return null;
}

/** "Open letter TO THE UNION": to whom a letter or an appeal goes. */
const isAddressed = ({ start }: Mention, text: string, statements: StatementWords | null): boolean =>
  statements?.addressing.test(text.slice(Math.max(0, start - ADDRESS), start)) === true;
/** The words before an addressee that are looked at, in characters. */
const ADDRESS = 80;

/** "Press Watch, Paris, 11 July 2000" in the line of the date: whoever stands there before the date, if it is no place. */
function datedBy(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  text: string,
  lexicon: Lexicon,
): Participant | null {
  for (const { kind, start, end } of sentences.slice(0, OPENING)) {
    if (kind !== "dateline") continue;
    const line = text.slice(start, end).trim();
    const at = text.indexOf(line, start);
    const name = /^([^,(\n]{3,60}), /u.exec(line)?.[1];
    if (name === undefined || !DATED.test(line.slice(name.length))) continue;
    const words = name.split(" ");
    if (words.some((word) => !/^\p{Lu}/u.test(word) && !isSmall(word, lexicon))) continue;
    const inName = mentions.filter((one) => one.start >= at && one.start < at + name.length);
    const known = inName.find(mayIssue);
    if (known !== undefined && known.end - known.start === name.length) return fromMention(known);
    const isPlace = inName.some(
      ({ start: from, end: to, place }) => place !== null && from === at && to === at + name.length,
    );
    if (words.length > 1 && !isPlace && (isOfBody(name, lexicon) || inName.length === 0))
      return issuerNamed(words, lexicon);
  }
  return null;
}
/** Words in the names of bodies that are not written with capitals. */
const isSmall = (word: string, { statements }: Lexicon): boolean => statements?.smallInNames.test(word) === true;
/** True for a name with a word that names of people have not, and for one in capitals. */
const isOfBody = (name: string, { statements }: Lexicon): boolean =>
  statements?.bodyNames.test(name) === true || /^\p{Lu}{2,}/u.test(name);

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

/** How many sentences in a body that no list holds may be told as the author. */
const OPENING = 5;
/** A date such as stands behind the name of who issues a statement. */
const DATED = /(?:\b(?:19|20)\d\d|\d\d[./]\d\d[./]\d\d)\b/u;

/** A verb, and not a name that looks like one ("Press Watch"). */
const isTold = ({ kind, head }: Predication, tokens: Sentence["tokens"]): boolean =>
  kind === "verb" && !/^\p{Lu}/u.test(tokens[head]!.text);

/**
 * A body no list holds that issues a statement: "Reporters' Watch, Paris, 11 July 2000" in a line of its own, or whose name, of several
 * words, does something before any other: "Index for Free Media calls on …".
 */
function unlistedIssuer(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Participant | null {
  for (const { tokens, predications, start: begin } of sentences.slice(0, OPENING)) {
    const said = tokens.map(({ text }) => text);
    const comma = said.indexOf(",");
    const listed = (end: number): boolean =>
      mentions.some(
        ({ start, place, entity }) =>
          start >= begin && start < tokens[end]!.start && (place !== null || entity !== null),
      );
    if (comma > 1 && comma <= 5 && !predications.some((one) => isTold(one, tokens)) && DATED.test(said.join(" "))) {
      const name = said.slice(0, comma);
      if (name.every((word) => /^[\p{Lu}']/u.test(word)) && !listed(comma)) return issuerNamed(name, lexicon);
    }
    const verb = predications.find((one) => isTold(one, tokens));
    if (verb === undefined) continue;
    const colon = said.indexOf(":");
    const from = colon > 0 && colon < verb.from ? colon + 1 : 0;
    const name = said.slice(from, verb.from);
    const upper = name.filter((word) => /^\p{Lu}/u.test(word)).length;
    const small = name.filter((word) => !/^\p{Lu}/u.test(word));
    if (upper < 2 || name.length > 5 || small.some((word) => !isSmall(word, lexicon))) continue;
    if (
      !tokens.slice(from, verb.from).some(({ start }) => mentions.some((one) => one.start <= start && start < one.end))
    )
      return isOfBody(name.join(" "), lexicon) ? issuerNamed(name, lexicon) : null;
  }
  return null;
}
const issuerNamed = ([first, ...others]: readonly string[], lexicon: Lexicon): Participant => ({
  name: (lexicon.lists("article", first!.toLowerCase()) ? others : [first, ...others]).join(" ").replace(/ ' ?/u, "' "),
  country: "NGO",
  sector: "NGO",
  entityId: null,
});

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
