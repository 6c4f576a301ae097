/** What newspapers tell beside the news: thanks, quarrels, promises and visits of private life, of sport, trade and art. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Sector } from "../../watchlist/mention.ts";
import type { Participant } from "../event.ts";
import type { Cue } from "../lexicon/cues.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordMatches } from "../lexicon/match.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Types that people of any kind are told of in words of daily life. */
const OF_DAILY_LIFE = new Set([
  "REQUEST",
  "SUPPORT",
  "REJECT",
  "THREATEN",
  "ACCUSE",
  "CONCEDE",
  "AGREE",
  "CONSULT",
  "COOPERATE",
  "AID",
]);
/** Types whose own words say nothing of how public a matter is: talks, prizes and loans are anyone's. */
const OWN_WORDS = new Set(["SUPPORT", "AGREE", "CONSULT", "COOPERATE", "AID"]);
/** Types whose words are public ones: charges, trials, pardons. */
const PUBLIC_BY_THEIR_WORDS = new Set(["ACCUSE", "CONCEDE"]);
/** Types whose clause tells what would be done, and so with what. */
const OF_WHAT_FOLLOWS = new Set(["REQUEST", "AGREE", "REJECT", "THREATEN"]);
/** Types that are no news between people who are close. */
const WITH_OWN_PEOPLE = new Set(["REQUEST", "SUPPORT", "AGREE", "CONSULT"]);
/** Those who have no public part by what they are. */
const PRIVATE: ReadonlySet<Sector> = new Set(["CVL", "LAB", "EDU", "BUS", "MED", "REL", "NGO"]);

/**
 * "Asked for A GLASS", "praised THE SOUP", "promised to cut THE HEDGE": what people do in private, whatever office they hold; null for all
 * else, as where a state bans apples or a prisoner asks for a blanket.
 */
function dailyThing({ entry, sentence, predication, lastWord }: Candidate, lexicon: Lexicon): string | null {
  if (!OF_DAILY_LIFE.has(entry.frame.type)) return null;
  const doer = doerOf(predication);
  const isDaily = (phrase: NounPhrase): boolean =>
    phrase.mention === null && lexicon.cueAt("daily life", sentence.tokens, phrase.head) !== null;
  const called = (phrase: NounPhrase): string => sentence.tokens[phrase.head]!.text;
  // "THE BULL charged the farmer"; but „Suppe brachten die Helfer“.
  if (doer !== null && !lexicon.traits.freeWordOrder && isDaily(doer)) return called(doer);
  if (isPublicMatter(doer, sentence, lexicon)) return null;
  const prepositions = new Set(entry.pattern.words.flatMap(({ lemmas }) => lemmas));
  // "Insisted on paying for the coffee", "promised to cut the hedge".
  const complements = sentence.predications.filter(
    ({ governor, kind, subordinate, tense, from, head }) =>
      OF_WHAT_FOLLOWS.has(entry.frame.type) &&
      governor === predication.index &&
      kind !== "noun" &&
      tense === null &&
      head > predication.head &&
      (subordinate !== "temporal" || from === lastWord + 1),
  );
  const things = [thingOf(predication, prepositions), ...complements.map((inner) => thingOf(inner, null))];
  const daily = things.flatMap((thing) => (thing === null ? [] : withContent(thing, sentence, lexicon))).find(isDaily);
  return daily === undefined ? null : called(daily);
}

/** "Supports HER HUSBAND", "proposed to HIS GIRLFRIEND", "thanked the COOK": those with whom even a minister deals in private; null for all else. */
function ownPerson({ entry, sentence, predication, recipients }: Candidate, lexicon: Lexicon): string | null {
  const phrase = recipients[0]?.phrase;
  if (!WITH_OWN_PEOPLE.has(entry.frame.type) || phrase === undefined || phrase.mention !== null) return null;
  if (namesPublicMatter(doerOf(predication), sentence, lexicon)) return null;
  const { tokens } = sentence;
  const own = phrase.possessor?.pronoun != null || lexicon.lists("own", tokens[phrase.from]!.lower);
  const close =
    lexicon.cueAt("private person", tokens, phrase.head) !== null ||
    (own && lexicon.cueAt("own people", tokens, phrase.head) !== null);
  return close ? tokens[phrase.head]!.text : null;
}

/** True where a word besides those for the doer makes what is told a public matter. */
const namesPublicMatter = (doer: NounPhrase | null, sentence: Sentence, lexicon: Lexicon): boolean =>
  standingAt("public matter", sentence, lexicon).some((at) => doer === null || at < doer.from || at >= doer.to);

/** The same where a state, a body or a prisoner does it, or a state or a body is named besides. */
function isPublicMatter(doer: NounPhrase | null, sentence: Sentence, lexicon: Lexicon): boolean {
  const { tokens, phrases } = sentence;
  if (namesPublicMatter(doer, sentence, lexicon)) return true;
  const ofStates = ({ mention, adjectiveMention }: NounPhrase): boolean =>
    mention?.place?.kind === "country" ||
    [mention?.entity, adjectiveMention?.entity].some((one) => one?.kind === "country" || one?.kind === "body");
  if (phrases.some((phrase) => phrase !== doer && ofStates(phrase))) return true;
  if (doer === null) return false;
  if (doer.mention?.place != null) return true;
  const word = lexicon.participant(tokens, doer.head)?.value;
  return (
    ofStates(doer) ||
    (word !== undefined && !PRIVATE.has(word.sector) && (word.kind === "body" || ACTING_IN_PUBLIC.has(word.sector)))
  );
}

/** Sectors whose people do what they do to others in public: guards, prisoners, soldiers. */
const ACTING_IN_PUBLIC: ReadonlySet<Sector> = new Set(["OPP", "COP", "MIL"]);

/** A thing and what it is of: "the ban on MUSHROOM PICKING", "a glass of LEMONADE"; but not what people are on or of. */
const withContent = (phrase: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): readonly NounPhrase[] =>
  lexicon.participant(tokens, phrase.head) !== null
    ? [phrase]
    : [
        phrase,
        ...phrase.complements.flatMap(({ preposition, phrases }) =>
          lexicon.lists("content preposition", preposition) ? phrases : [],
        ),
      ];

/** "THE DOG begged". */
const doerOf = ({ arguments: args }: Predication): NounPhrase | null =>
  args.find(({ role }) => role === "subject")?.phrases[0] ?? null;

/** What is asked for, praised, refused: what stands behind a preposition of the pattern, or the object; of what hangs on it the object first. */
function thingOf({ arguments: args, voice }: Predication, prepositions: ReadonlySet<string> | null): NounPhrase | null {
  const behind = args.find(({ preposition }) => preposition !== null && prepositions?.has(preposition) !== false);
  // "Cut THE HEDGE himself".
  const objects = args.filter(({ role }) =>
    voice === "passive" ? role === "subject" : role === "object" || role === "indirect",
  );
  const object = objects.find(({ phrases: [one] }) => one?.pronoun == null) ?? objects[0];
  return (prepositions === null ? (object ?? behind) : (behind ?? object))?.phrases[0] ?? null;
}

/** How far after the verb the question begins, in words: "asked the head of the district police WHY". */
const REACH = 12;

/** How far after a question the verb that asks it stands, in words: '"… ?" the opposition leader Sviatlana Tsikhanouskaya ASKED'. */
const AFTER_QUESTION = 8;

/** "Asked the mayor WHY the shop was closed", "asked him ABOUT it": a question, and no request. */
function asksToKnow(
  { entry, sentence: { tokens, predications }, predication: { head } }: Candidate,
  lexicon: Lexicon,
): boolean {
  if (entry.frame.type !== "REQUEST" || !lexicon.lists("asking", tokens[head]!.lemma)) return false;
  // "What do we get in return?" HE ASKED.
  if (tokens.some(({ text }, at) => text.startsWith("?") && at < head && head - at <= AFTER_QUESTION)) return true;
  for (let at = head + 1; at < tokens.length && at <= head + REACH; at++) {
    const { lower } = tokens[at]!;
    if (lexicon.lists("wish word", lower) || /^[,;:.]$/u.test(lower)) return false;
    // "Asked those WHO had come to leave", "asked AFTER the march": of whom and when, and not what.
    if (lexicon.lists("question word", lower)) return !lexicon.lists("question word at once", lower) || at === head + 1;
    if (predications.some((other) => other.kind === "verb" && other.head === at)) return false;
  }
  return false;
}

/** 'Was called "FREEDOM"': a name in quotation marks. */
const isTitle = (at: number, { tokens }: Sentence): boolean =>
  /^["“«]/u.test(tokens[at]?.text ?? "") && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");

/** "The exhibition IS CALLED 'Crime and Colour'": its name, and nobody's charge. */
const isNaming = ({ entry, predication, host, sentence }: Candidate, lexicon: Lexicon): boolean =>
  entry.frame.type === "ACCUSE" &&
  lexicon.lists("naming", predication.lemma) &&
  host.voice === "passive" &&
  (host.tense === "present" || (host.tense === "past" && isTitle(host.to, sentence))) &&
  !host.arguments.some(({ role }) => role === "agent") &&
  host.arguments.some(
    ({ role, phrases: [one] }) => role === "subject" && one?.pronoun === null && one.mention === null,
  );

/** "DRUNK DRIVERS FACE up to three years": what the law has for people of a kind. */
function isLawInGeneral({ entry, host, sentence: { tokens } }: Candidate, lexicon: Lexicon): boolean {
  if (entry.frame.type !== "ACCUSE" || host.tense !== "present") return false;
  if (!lexicon.lists("liable", host.lemma)) return false;
  const subject = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (subject === undefined || subject.pronoun !== null || subject.mention !== null || subject.quantity !== null)
    return false;
  if (subject.adjectiveMention != null || subject.possessor !== null) return false;
  const head = tokens[subject.head]!;
  return (
    !["det", "num"].includes(tokens[subject.from]!.pos) &&
    head.lower !== head.lemma &&
    PRIVATE.has(lexicon.participant(tokens, subject.head)?.value.sector ?? "OPP")
  );
}

/** Why the words of a candidate tell nothing of public interest whoever is meant; null where they do. */
export function beyondNews(candidate: Candidate, lexicon: Lexicon): string | null {
  if (asksToKnow(candidate, lexicon)) return "asks to know";
  if (isNaming(candidate, lexicon)) return "only its name";
  if (isLawInGeneral(candidate, lexicon)) return "what the law has for people of a kind";
  const close = dailyThing(candidate, lexicon) ?? ownPerson(candidate, lexicon);
  return close === null ? null : `'${close}': daily life`;
}

/**
 * True where no one who takes part has a public part, and no word of the sentence makes the matter a public one. `later` says whether
 * other sentences stand before: there those whom nothing names may be anyone.
 */
export function isPrivate(
  candidate: Candidate,
  people: readonly Participant[],
  lexicon: Lexicon,
  later: boolean,
): boolean {
  const { entry, sentence, host } = candidate;
  const { tokens, phrases } = sentence;
  if (!OF_DAILY_LIFE.has(entry.frame.type) || !lexicon.traits.listsPublicMatters) return false;
  // "Critics praised the film": who is meant by a word of politics, sport and art alike, the rest of the sentence tells.
  const told = [...candidate.actors, ...candidate.recipients].filter(
    ({ phrase }) =>
      phrase.pronoun !== null || phrase.mention !== null || lexicon.participant(tokens, phrase.head) !== null,
  );
  const ambiguous =
    told.length > 0 && told.every(({ phrase }) => lexicon.classesAt(tokens, phrase.head).includes("anyside"));
  if (!ambiguous && people.some((one) => !isOfNoPart(one, lexicon))) return false;
  if (
    later &&
    people.length === 0 &&
    !isLifeless(candidate) &&
    standingAt("daily life", sentence, lexicon).length === 0
  )
    return false;
  // "His wife demanded that doctors be let in to see HIM": someone of whom the text told before.
  if (later && phrases.some(isSomeoneToldOf)) return false;
  // "Uralkali called it thuggery": a name that no list holds may be anyone's.
  if (
    host.arguments.some(
      ({ role, phrases: [one] }) => role === "subject" && one !== undefined && isName(one, sentence, lexicon),
    )
  )
    return false;
  return (
    !phrases.some((phrase) => isPublic(phrase, sentence, lexicon)) &&
    standingAt("public matter", sentence, lexicon).every((at) => isOwnWord(candidate, at, lexicon))
  );
}

const isSomeoneToldOf = ({ pronoun }: NounPhrase): boolean => pronoun?.person === 3 && pronoun.gender !== "neuter";

/** "THE LOCK refused to turn", "THE FORECAST promises sun": a thing that stands for no one. */
const isLifeless = ({ entry, host, sentence: { tokens } }: Candidate): boolean =>
  WILLED.has(entry.frame.type) &&
  host.voice === "active" &&
  host.arguments.some(
    ({ role, phrases: [one] }) =>
      role === "subject" &&
      one !== undefined &&
      one.pronoun === null &&
      one.antecedent === null &&
      one.mention === null &&
      one.possessor === null &&
      tokens[one.head]!.pos === "noun",
  );
const WILLED = new Set(["REQUEST", "SUPPORT", "REJECT", "THREATEN", "AGREE"]);

const standing = new WeakMap<Sentence, Map<Cue, readonly number[]>>();

/** Tokens at which words of a cue stand; found once for all candidates of a sentence. */
function standingAt(cue: Cue, sentence: Sentence, lexicon: Lexicon): readonly number[] {
  let known = standing.get(sentence);
  if (known === undefined) standing.set(sentence, (known = new Map()));
  let found = known.get(cue);
  if (found === undefined) {
    const { tokens } = sentence;
    found = [...tokens.keys()].filter((at) => lexicon.cueAt(cue, tokens, at) !== null);
    known.set(cue, found);
  }
  return found;
}

/** "Held TALKS with the coach": what the words of the entry themselves say does not make it a public matter; trials and charges are one always. */
function isOwnWord(
  { entry: { frame, pattern }, predication, sentence }: Candidate,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (PUBLIC_BY_THEIR_WORDS.has(frame.type)) return false;
  if (!OWN_WORDS.has(frame.type)) return at === predication.head && predication.kind === "verb";
  return (
    at === predication.head ||
    (pattern.words.some((word) => wordMatches(word, sentence.tokens[at]!, lexicon.isOf)) &&
      predication.arguments.some(({ role, phrases: [one] }) => role === "object" && one?.head === at))
  );
}

/** Someone only described, of no public sector: "the couple", "her neighbours", "the boss". */
const isOfNoPart = ({ sector, entityId, name }: Participant, lexicon: Lexicon): boolean =>
  entityId === null &&
  /^\p{Ll}/u.test(name) &&
  (PRIVATE.has(sector) || lexicon.participantNamed(name)?.generic === true);

const isName = ({ mention, head }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean =>
  mention === null && tokens[head]?.pos === "proper" && lexicon.participant(tokens, head) === null;

function isPublic({ mention, adjectiveMention, head }: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  if (mention?.entity != null || adjectiveMention?.entity != null) return true;
  const kind = mention?.place?.kind;
  if (kind === "country" || kind === "border" || kind === "crossing") return true;
  if (lexicon.classesAt(tokens, head).includes("anyside")) return false;
  const word = lexicon.participant(tokens, head)?.value;
  return word !== undefined && !word.generic && !PRIVATE.has(word.sector);
}
