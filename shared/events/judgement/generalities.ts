/** Clauses that tell no act of anyone in particular: what is so in general, what people of a kind do, how right it would be to do it, tallies. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { asksForNothing, isObliged, isOwnAffair, isWhichOfAKind } from "./own-affairs.ts";
import { isRanked, isSpokenOf } from "./ranks.ts";

/** Types that say of whoever holds an office or has a vote what they do in general. */
const OF_OFFICES = new Set(["GOVERN", "ELECT"]);
/** What pages and offices that close for the night may be taken for. */
const CLOSING = new Set(["ban", "censor", "restrict"]);
/** From so many on people "are behind bars" as a figure, and not as those who were taken. */
const TALLY = 5;
/** The same of those who "are being held": those of one march are fewer, and it has a day. */
const TALLY_HELD = 500;

/** Why a candidate tells only what is so in general, in words for the trace; null where it tells an act. `headline` clauses are in the present tense of news. */
export function generality(candidate: Candidate, lexicon: Lexicon, headline: boolean): string | null {
  if (isValued(candidate, lexicon)) return "how right it would be";
  if (isOfAKind(candidate, lexicon)) return "what those of a kind do";
  if (isObliged(candidate, lexicon)) return "only what someone must do";
  if (isOwnAffair(candidate, lexicon)) return "done with what is one's own";
  if (asksForNothing(candidate, lexicon)) return "asks for nothing public";
  if (headline) return null;
  if (isAttribute(candidate, lexicon) || isWhichOfAKind(candidate, lexicon)) return "which people";
  if (isOfEach(candidate, lexicon)) return "what holds for each";
  if (lexicon.traits.titleCase && isOfAName(candidate)) return "a word of a name";
  if (isAwaited(candidate, lexicon)) return "not until then";
  if (isCountOfTimes(candidate, lexicon)) return "how often it was";
  if (isAskedOf(candidate, lexicon)) return "only of whom it was asked";
  if (isWhatItWas(candidate, lexicon)) return "only says what was told before";
  if (isRoutine(candidate, lexicon)) return "what is done as a rule";
  if (isRanked(candidate, lexicon)) return "only how it ranks";
  if (isSpokenOf(candidate, lexicon)) return "only what it was like";
  if (isTermBeingServed(candidate, lexicon)) return "a term that went on meanwhile";
  if (isOfTheTeller(candidate)) return "what the one who tells it does";
  if (lexicon.traits.bareIsGeneral && isBareTopic(candidate, lexicon)) return "what is so in general";
  if (lexicon.traits.bareIsGeneral && isOfficesRule(candidate, lexicon)) return "what an office or a vote is like";
  return isTally(candidate, lexicon) ? "a tally" : null;
}

const subjectOf = ({ arguments: args }: Predication): NounPhrase | undefined =>
  args.find(({ role }) => role === "subject")?.phrases[0];

/** "Police DETAIN", and neither "are detaining" nor "have detained". */
const isSimplePresent = (
  { tense, perfect, kind, from, to, voice }: Predication,
  { tokens }: Sentence,
  lexicon: Lexicon,
): boolean =>
  kind === "verb" &&
  tense === "present" &&
  perfect == null &&
  (voice === "passive"
    ? !tokens.slice(from, to).some(({ lower }) => lexicon.lists("passive going on", lower))
    : !(to - from > 1 && lexicon.lists("progressive", tokens[to - 1]!.lower)));

/** "Migrants", "arrests": a plural or an abstract noun without article, number, owner or name. */
function isBare(phrase: NounPhrase, { tokens }: Sentence): boolean {
  const { head, from, mention, pronoun, quantity, possessor } = phrase;
  return (
    mention === null &&
    pronoun === null &&
    quantity === null &&
    possessor === null &&
    tokens[head]!.pos === "noun" &&
    !["det", "num", "pron"].includes(tokens[from]!.pos)
  );
}

const isPlural = ({ head }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  tokens[head]!.lower !== tokens[head]!.lemma || lexicon.lists("always many", tokens[head]!.lower);

/** "It would be a mistake TO LIFT the sanctions", "TO CRITICISE the president is to invite arrest". */
function isValued({ sentence: { tokens, predications }, host }: Candidate, lexicon: Lexicon): boolean {
  if (host.kind !== "verb" || host.tense !== null) return false;
  const opening = tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (host.governor === null) {
    const next = predications.find(({ kind, tense, from }) => kind === "verb" && tense !== null && from >= host.to);
    const parted = next !== undefined && tokens.slice(host.to, next.from).some(({ text }) => text === ",");
    const marked = lexicon.lists("infinitive mark", tokens[opening]!.lower) && host.head - opening <= 2;
    return marked && lexicon.lists("copula", next?.lemma) && !parted;
  }
  const governor = predications[host.governor]!;
  return (
    lexicon.lists("copula", governor.lemma) &&
    governor.head < host.head &&
    (host.subordinate === "complement" || host.subordinate === "purpose") &&
    subjectOf(governor)?.pronoun?.gender === "neuter" &&
    !lexicon.lists("been", tokens[host.from]?.lower)
  );
}

/** "Lawyers WHO DEFEND protesters", "a country THAT JAILS its critics": which people, and what they are like. */
function isOfAKind({ sentence, host }: Candidate, lexicon: Lexicon): boolean {
  if (host.subordinate !== "relative" || !isSimplePresent(host, sentence, lexicon)) return false;
  const { tokens } = sentence;
  const antecedent = subjectOf(host);
  if (antecedent === undefined || antecedent.head >= host.from) return false;
  const pronoun = tokens.findIndex(
    ({ lower }, at) => at >= antecedent.to && at < host.from && lexicon.lists("which people", lower),
  );
  if (pronoun < 0 || tokens[pronoun - 1]!.text === ",") return false;
  // "Thousands of Belarusians who flee".
  if (antecedent.quantity !== null || tokens[antecedent.head]!.pos === "num") return false;
  const { lower } = tokens[antecedent.from]!;
  // "A decree that bans" does what it says.
  const doer =
    lexicon.participant(tokens, antecedent.head) !== null ||
    lexicon.lists("kind of state", tokens[antecedent.head]!.lemma);
  return (
    (lexicon.lists("one of a kind", lower) && doer) ||
    (isPlural(antecedent, sentence, lexicon) &&
      antecedent.possessor === null &&
      antecedent.mention?.place == null &&
      !["det", "num", "pron"].includes(tokens[antecedent.from]!.pos))
  );
}

/** "DETENTIONS have become part of everyday life", "TALKS with Minsk make no sense": a bare event noun of which something is said in general. */
function isBareTopic({ sentence, predication, light }: Candidate, lexicon: Lexicon): boolean {
  if (predication.kind !== "noun" || predication.governor === null) return false;
  const { tokens, phrases, predications } = sentence;
  const verb = predications[predication.governor]!;
  if (
    !verb.arguments.some(
      ({ role, phrases: own }) => role === "subject" && own.some(({ head }) => head === predication.head),
    )
  )
    return false;
  const phrase = phrases.find(({ head }) => head === predication.head);
  if (phrase === undefined || !isBare(phrase, sentence)) return false;
  const become = verb.perfect === "present" && lexicon.lists("being so", verb.lemma);
  if (!become && !isSimplePresent(verb, sentence, lexicon)) return false;
  // "Talks resume", "arrests go on": it happens; but "meetings follow A PATTERN", "loans keep THE ECONOMY afloat".
  const happens =
    light || lexicon.cueAt("happen", tokens, verb.head) !== null || lexicon.cueAt("aspect", tokens, verb.head) !== null;
  return !happens || verb.arguments.some(({ role }) => role === "object");
}

/** "It is the eighth DEATH in custody", "it was his first TRIP abroad": what it was that the text told before. */
function isWhatItWas({ sentence, predication, light }: Candidate, lexicon: Lexicon): boolean {
  if (predication.kind !== "noun" || light || predication.governor === null) return false;
  const { tokens, phrases, predications } = sentence;
  const verb = predications[predication.governor]!;
  if (verb.kind !== "verb" || !lexicon.lists("copula", verb.lemma) || verb.head > predication.head) return false;
  const subject = subjectOf(verb);
  const phrase = phrases.find(({ head }) => head === predication.head);
  return (
    phrase !== undefined &&
    (subject?.pronoun?.gender === "neuter" || lexicon.lists("what was told", tokens[subject?.head ?? 0]!.lower)) &&
    tokens.slice(verb.to, phrase.from).every(({ pos }) => pos === "adv" || pos === "prep")
  );
}

/** "Founded to help ARRESTED protesters": a participle read as a verb behind an infinitive. */
const isAttribute = (
  { sentence: { tokens }, predication: { kind, tense, voice, from, to } }: Candidate,
  lexicon: Lexicon,
): boolean =>
  kind === "verb" &&
  tense === "past" &&
  voice === "active" &&
  to - from === 1 &&
  tokens[from - 1]?.pos === "verb" &&
  !lexicon.lists("perfect auxiliary", tokens[from - 1]!.lemma) &&
  lexicon.lists("infinitive mark", tokens[from - 2]?.lower);

/** "Died WHILE SERVING five years", "was freed AFTER PAYING the fine": a term or fine of which the sentence only tells that it went on or ended. */
const isTermBeingServed = (
  { sentence: { tokens }, entry: { frame }, host, predication }: Candidate,
  lexicon: Lexicon,
): boolean =>
  frame.type === "COERCE" &&
  frame.mode === "arrest" &&
  predication === host &&
  host.voice === "active" &&
  frame.recipient.includes("subject") &&
  lexicon.lists("progressive", tokens[host.from]?.lower) &&
  lexicon.lists("paying one's debt", tokens[host.from]?.lower) &&
  ["conj", "prep"].includes(tokens[host.from - 1]?.pos ?? "");

/** "The firm SUPPLIES tractors to 60 countries", "DRIVERS ASK for lower tolls": trade and talk in the present, without a day or a figure. */
function isRoutine({ sentence, host, predication, entry: { frame } }: Candidate, lexicon: Lexicon): boolean {
  if (!lexicon.traits.bareIsGeneral || predication !== host || host.subordinate !== null || host.voice !== "active")
    return false;
  if (sentence.dates.length > 0 || !isSimplePresent(host, sentence, lexicon)) return false;
  const subject = subjectOf(host);
  if (subject === undefined || subject.mention !== null || subject.adjectiveMention !== null) return false;
  if (frame.type === "COOPERATE") return !sentence.measures.some(({ unit }) => unit !== null);
  return (
    TALK.has(frame.type) &&
    sentence.quoted.length === 0 &&
    isBare(subject, sentence) &&
    isPlural(subject, sentence, lexicon) &&
    OF_NO_PARTY.has(lexicon.participant(sentence.tokens, subject.head)?.value.sector ?? "CVL") &&
    !sentence.phrases.some(({ mention, adjectiveMention }) => mention !== null || adjectiveMention !== null)
  );
}
/** Sectors of people who speak for no party, authority or organisation. */
const OF_NO_PARTY: ReadonlySet<string> = new Set(["CVL", "LAB", "BUS", "EDU"]);
/** What people of a kind are told to say. */
const TALK = new Set(["REQUEST", "SUPPORT", "REJECT"]);

/** "EVERY FIFTH PRISONER is on a list". */
function isOfEach({ sentence, host, predication }: Candidate, lexicon: Lexicon): boolean {
  if (predication !== host || !isSimplePresent(host, sentence, lexicon)) return false;
  const subject = subjectOf(host);
  return subject !== undefined && lexicon.lists("each", sentence.tokens[subject.from]!.lower);
}

/** 'The "Stop TORTURE" initiative', "the SANCTIONS Enforcement Act": a noun written as part of a name. */
function isOfAName({ sentence: { tokens, kind }, predication }: Candidate): boolean {
  const { head } = predication;
  if (predication.kind !== "noun" || kind !== "body" || !isCapital(tokens[head]!.text)) return false;
  const named = (at: number): boolean => tokens[at] !== undefined && at > 0 && isCapital(tokens[at].text);
  return head > 1 && (named(head - 1) || named(head + 1)) && !/^["“«]/u.test(tokens[0]!.text);
}
const isCapital = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "UNTIL the disbarred ARE REINSTATED": what is not so yet. */
const isAwaited = ({ sentence: { tokens }, host }: Candidate, lexicon: Lexicon): boolean =>
  host.kind === "verb" &&
  host.tense === "present" &&
  host.subordinate !== null &&
  tokens.some(
    ({ lower, start, end }, at) =>
      at < host.from &&
      lexicon.lists("awaiting", lower) &&
      end + 2 >= host.clause.start &&
      start <= host.clause.start + 1,
  );

/** "The two HAVE MET SIX TIMES since autumn", "her term has been extended THREE TIMES". */
const isCountOfTimes = ({ sentence: { tokens }, host, predication, entry }: Candidate, lexicon: Lexicon): boolean =>
  OFTEN.has(entry.frame.type) &&
  predication === host &&
  host.perfect === "present" &&
  tokens.some(
    ({ lower, start, end }, at) =>
      lexicon.lists("times", lower) &&
      start >= host.clause.start &&
      end <= host.clause.end + 1 &&
      (tokens[at - 1]?.pos === "num" || lexicon.lists("many times", tokens[at - 1]?.lower)) &&
      !lexicon.lists("once more", tokens[at + 1]?.lower),
  );
/** Who asked or refused many times has asked; who met many times tells of no meeting. */
const OFTEN = new Set(["CONSULT", "COERCE"]);

/** "A neighbour ASKED to act as a witness": which neighbour. */
const isAskedOf = ({ sentence: { tokens }, host, predication, entry }: Candidate, lexicon: Lexicon): boolean =>
  entry.frame.type === "REQUEST" &&
  predication === host &&
  lexicon.lists("infinitive mark", tokens[host.to]?.lower) &&
  host.kind === "participle" &&
  host.voice === "passive" &&
  !host.arguments.some(({ role }) => role === "agent");

/** "WE ARE CLOSING for tonight", "WE MET him in a cellar": those who write a report, outside quotation marks, ban no one, and their talks are no news. */
const isOfTheTeller = ({ sentence, host, predication, entry, recipients }: Candidate): boolean =>
  ((entry.frame.type === "COERCE" && CLOSING.has(entry.frame.mode ?? "")) ||
    (entry.frame.type === "CONSULT" &&
      recipients.every(({ phrase }) => phrase.mention === null && phrase.possessor?.mention == null))) &&
  predication === host &&
  host.voice === "active" &&
  subjectOf(host)?.pronoun?.person === 1 &&
  !sentence.quoted.some(({ start, end }) => start <= host.clause.start && host.clause.end <= end);

/** "Governors ARE APPOINTED by the president", "elections ARE HELD every five years"; with a day it is a plan. */
function isOfficesRule({ sentence, host, predication, entry }: Candidate, lexicon: Lexicon): boolean {
  if (!OF_OFFICES.has(entry.frame.type) || predication !== host || !isSimplePresent(host, sentence, lexicon))
    return false;
  if (host.subordinate !== null || host.voice !== "passive" || sentence.dates.length > 0) return false;
  const subject = subjectOf(host);
  return subject !== undefined && isBare(subject, sentence) && isPlural(subject, sentence, lexicon);
}

/** "At least 31 WRITERS ARE in prison", "nearly 1,500 people ARE BEING HELD": how many there are now. */
function isTally({ sentence, host, predication, entry }: Candidate, lexicon: Lexicon): boolean {
  if (entry.frame.type !== "COERCE" || predication !== host) return false;
  const held = lexicon.lists("holding", host.lemma) && host.voice === "passive" && sentence.dates.length === 0;
  if (!held && !lexicon.lists("being so", host.lemma)) return false;
  const subject = subjectOf(host);
  return (
    subject?.quantity != null &&
    subject.quantity.value >= (held ? TALLY_HELD : TALLY) &&
    sentence.tokens[subject.head]!.pos === "noun" &&
    host.tense === "present" &&
    !sentence.tokens.slice(subject.from, subject.to + 1).some(({ lower }) => lexicon.lists("of", lower))
  );
}
