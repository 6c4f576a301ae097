/** What is told in general by clauses, where bare nouns do not tell it (generalities.ts): what is done to people of a kind, what a law or a right is about, what one may do, times long past. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import type { Sector } from "../../watchlist/mention.ts";
import type { DayRange } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** Types of what is done to people by those in power. */
const DONE_TO_PEOPLE = new Set(["COERCE", "ASSAULT", "ACCUSE", "SANCTION", "RETREAT", "CONCEDE", "AID", "SUPPORT"]);
/** Sectors of people whom rules are made for, and who are no news as a kind. */
const OF_NO_SIDE: ReadonlySet<Sector> = new Set(["CVL", "LAB", "EDU", "BUS"]);
/** Words for an age among the first so many of a sentence hold for all of it. */
const OPENING = 2;
/** What happened so many years before publication is history that no one tells as news or for its sake. */
const ANOTHER_AGE = 30;

/** Why a candidate only tells what is so in general, in words for the trace; null where it tells an act. */
export function genericClause(candidate: Candidate, lexicon: Lexicon, headline: boolean): string | null {
  const age = ageIn(candidate, lexicon);
  if (age !== null) return `'${age}': times long past`;
  if (lexicon.traits.bareIsGeneral) return null;
  const chance = chanceOf(candidate, lexicon);
  if (chance !== null) return `only what '${chance}' is about`;
  if (isBareInfinitive(candidate)) return "an infinitive on its own";
  if (isOnOccasion(candidate, lexicon)) return "what holds whenever it happens";
  const topic = spokenOf(candidate, lexicon);
  if (topic !== null) return `only what '${topic}' is of`;
  if (isTermServed(candidate)) return "a term that is over";
  const law = lawItself(candidate, lexicon);
  if (!headline && law !== null) return `what '${law}' has for everyone`;
  if (isOneOnStrike(candidate, lexicon)) return "one alone is no strike";
  if (isTransfer(candidate, lexicon)) return "contracts of players";
  if (isWhichPeople(candidate, lexicon)) return "which people";
  if (isCountedFrom(candidate, lexicon)) return "only a time is counted from it";
  if (isExplained(candidate, lexicon)) return "why or how it is in general";
  if (!headline && isDoneToAKind(candidate, lexicon)) return "what is done to people of a kind";
  return null;
}

/** True for what happened a generation or more before publication. */
export const isOfAnotherAge = (date: DayRange | null, publication: string | null): boolean =>
  date !== null &&
  publication !== null &&
  Number(publication.slice(0, 4)) - Number(date.end.slice(0, 4)) >= ANOTHER_AGE;

const isInfinitive = ({ head }: Predication, { tokens }: Sentence): boolean =>
  tokens[head]!.features?.form === "infinitive";

/** «мае ПРАВА патрабаваць», «мечта вернуться»: the noun whose infinitive a clause is; null where it is none. */
function chanceOf({ host, sentence }: Candidate, lexicon: Lexicon): string | null {
  const { tokens } = sentence;
  if (host.kind !== "verb" || !isInfinitive(host, sentence)) return null;
  let at = host.from - 1;
  while (at > 0 && (tokens[at]!.pos === "adv" || tokens[at]!.pos === "part" || tokens[at]!.pos === "pron")) at--;
  return at >= 0 && lexicon.cueAt("chance", tokens, at) !== null ? tokens[at]!.text : null;
}

/** «СУДИТЬ художника могут только зрители»: an infinitive before the verb that it belongs to, or one that belongs to none. */
function isBareInfinitive({ host, sentence }: Candidate): boolean {
  return (
    host.kind === "verb" &&
    host.governor === null &&
    host.subordinate === null &&
    host.modality === "asserted" &&
    !host.arguments.some(({ role }) => role === "subject") &&
    isInfinitive(host, sentence)
  );
}

const ages = new WeakMap<Sentence, readonly number[]>();

/** Tokens at which words for an age stand; found once for all candidates of a sentence. */
function agesIn(sentence: Sentence, lexicon: Lexicon): readonly number[] {
  let found = ages.get(sentence);
  if (found === undefined) {
    const { tokens } = sentence;
    found = [...tokens.keys()].filter((at) => lexicon.cueAt("another age", tokens, at) !== null);
    ages.set(sentence, found);
  }
  return found;
}

/** «У ГАДЫ ВАЙНЫ спалілі вёску»: the words for an age in the clause; null where none stand there. */
function ageIn({ host: { clause, arguments: args }, sentence }: Candidate, lexicon: Lexicon): string | null {
  const { tokens } = sentence;
  const doer = args.find(({ role }) => role === "subject")?.phrases[0];
  const at = agesIn(sentence, lexicon).find(
    (one) =>
      one === doer?.head ||
      one <= OPENING ||
      (tokens[one]!.start >= clause.start - 1 && tokens[one]!.end <= clause.end + 1),
  );
  return at === undefined ? null : tokens[at]!.text;
}

/** «ПРИ ЗАДЕРЖАНИИ гражданину обязаны разъяснить права»: an event noun that names no one, where a rule is told. */
function isOnOccasion({ predication, sentence: { tokens, predications } }: Candidate, lexicon: Lexicon): boolean {
  if (predication.kind !== "noun" || !lexicon.lists("on the occasion of", tokens[predication.from - 1]?.lower))
    return false;
  if (predication.arguments.some(({ phrases: [one] }) => one?.mention != null || one?.personName !== undefined))
    return false;
  return predications.some(
    ({ lemma, modality, kind }) => kind !== "noun" && (lexicon.lists("rule verb", lemma) || modality === "possible"),
  );
}

/** «В РАЗГОВОРЕ о задержаниях»: the noun before a preposition of speaking; null where none stands there. */
function spokenOf({ predication, light, sentence: { tokens } }: Candidate, lexicon: Lexicon): string | null {
  if (predication.kind !== "noun" || light) return null;
  const at = predication.from - 1;
  if (at < 1 || !lexicon.lists("spoken of", tokens[at]!.lower) || tokens[at - 1]!.pos !== "noun") return null;
  return lexicon.cueAt("topic", tokens, at - 1) === null ? null : tokens[at - 1]!.text;
}

/** «ЗАКОН разрешает подавать жалобы»: what a law without any attribute says in the present; null for all else. */
function lawItself({ host, sentence }: Candidate, lexicon: Lexicon): string | null {
  if (host.tense !== "present" || host.voice !== "active" || sentence.dates.length > 0) return null;
  const { tokens } = sentence;
  const doer = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (doer === undefined || doer.from !== doer.head || doer.possessor !== null || doer.antecedent !== null) return null;
  return lexicon.cueAt("rule of law", tokens, doer.head) === null ? null : tokens[doer.head]!.text;
}

/** «ВОДИТЕЛЬ отказался везти пассажира», «ОН бросил работу»: no one who is not named strikes alone. */
function isOneOnStrike({ entry: { frame }, host }: Candidate, lexicon: Lexicon): boolean {
  if (frame.mode !== "strike" || host.voice !== "active" || !lexicon.lists("leaving work", host.lemma)) return false;
  const doers = host.arguments.filter(({ role }) => role === "subject").flatMap(({ phrases }) => phrases);
  const [one] = doers;
  return (
    one !== undefined &&
    doers.length === 1 &&
    (one.living === true || one.pronoun?.number === "singular") &&
    one.number === "singular" &&
    one.mention === null &&
    one.antecedent === null &&
    one.quantity === null &&
    one.personName === undefined &&
    one.apposition === null
  );
}

/** «Клуб разорвал контракт с НАПАДАЮЩИМ»: trade with players, whatever club of whatever land does it. */
function isTransfer(
  { entry: { frame }, host: { clause }, sentence: { tokens } }: Candidate,
  lexicon: Lexicon,
): boolean {
  if (frame.type !== "SANCTION" || frame.mode !== "discontinue") return false;
  return tokens.some(
    ({ start, end }, at) =>
      start >= clause.start - 1 && end <= clause.end + 1 && lexicon.cueAt("no public matter", tokens, at) !== null,
  );
}

/** «ОТСИДЕВ весь срок, он вышел»: what was done to someone before the sentence tells what he does. */
const isTermServed = ({ entry: { frame }, host, sentence: { tokens } }: Candidate): boolean =>
  frame.type === "COERCE" &&
  frame.mode === "arrest" &&
  frame.recipient.includes("subject") &&
  tokens[host.head]!.features?.form === "gerund";

/** Types of what people do who are told apart by it: «лиц, СКРЫВШИХСЯ за рубежом». */
const TELLS_APART = new Set(["RELOCATE", "SUPPORT", "AID"]);

/** «Учёт ЛИЦ, скрывшихся за рубежом»: people of whom nothing else is told than which they are. */
function isWhichPeople({ host, entry, sentence: { tokens } }: Candidate, lexicon: Lexicon): boolean {
  if (!TELLS_APART.has(entry.frame.type) || (host.kind !== "participle" && host.subordinate !== "relative"))
    return false;
  const doer = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  const who = doer?.antecedent ?? doer;
  if (who === undefined || who.number !== "plural" || who.quantity !== null || who.mention !== null) return false;
  if (who.adjectiveMention !== null || who.possessor !== null || who.pronoun !== null) return false;
  return lexicon.participant(tokens, who.head)?.value.generic === true;
}

/** «Через две НЕДЕЛИ ПОСЛЕ обыска», «за ДЕНЬ ДО ареста»: an event noun that names no one, from which a time is counted. */
function isCountedFrom({ predication, light, sentence: { tokens } }: Candidate, lexicon: Lexicon): boolean {
  if (predication.kind !== "noun" || light || predication.arguments.length > 0) return false;
  const before = tokens[predication.from - 1]?.lower;
  if (!lexicon.lists("after", before) && !lexicon.lists("before", before)) return false;
  return lexicon.lists("unit of time", tokens[predication.from - 2]?.lower);
}

/** «Психолог объясняет, ПОЧЕМУ дети протестуют», «расскажут, КАК судили»: no news of what is explained. */
function isExplained({ host, sentence: { tokens, predications } }: Candidate, lexicon: Lexicon): boolean {
  if (host.governor === null || host.kind !== "verb") return false;
  const governor = predications[host.governor]!;
  if (governor.head > host.head || lexicon.cueAt("attribution", tokens, governor.head) === null) return false;
  const how = tokens.findIndex(
    ({ lower }, at) => at > governor.head && at < host.from && lexicon.lists("why or how", lower),
  );
  return how > 0 && tokens[how - 1]!.text === "," && (host.tense === "present" || governor.modality === "planned");
}

/** «НАРУШИТЕЛЕЙ наказывают рублём», «водителей, которые паркуются на тротуаре, штрафуют»: no one in particular, and no day. */
function isDoneToAKind({ host, entry, sentence, predication }: Candidate, lexicon: Lexicon): boolean {
  if (!DONE_TO_PEOPLE.has(entry.frame.type) || predication !== host || host.kind !== "verb") return false;
  if (host.tense !== "present" || host.subordinate === "relative" || sentence.dates.length > 0) return false;
  const objects = host.arguments.filter(({ role }) => role === (host.voice === "passive" ? "subject" : "object"));
  const [object, ...others] = objects.flatMap(({ phrases }) => phrases);
  if (object === undefined || others.length > 0 || !isOfAKind(object, sentence, lexicon)) return false;
  const subject = host.voice === "passive" ? undefined : host.arguments.find(({ role }) => role === "subject");
  if (subject !== undefined && !subject.phrases.every((one) => isOfAKind(one, sentence, lexicon))) return false;
  return !sentence.phrases.some(({ mention }) => mention !== null);
}

/** Described people in the plural without number, name or nationality. */
function isOfAKind(phrase: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const { mention, adjectiveMention, pronoun, quantity, antecedent, number, possessor, personName, head } = phrase;
  if (mention !== null || adjectiveMention !== null || pronoun !== null || quantity !== null || antecedent !== null)
    return false;
  if (number !== "plural" || personName !== undefined || possessor?.mention != null || tokens[head]!.pos !== "noun")
    return false;
  const word = lexicon.participant(tokens, head)?.value;
  return word === undefined ? phrase.living === true : OF_NO_SIDE.has(word.sector);
}
