/** Tellings of an act whose words point back to one told shortly before: "THE PRISONERS were freed after a visit", "HIS DEATH was confirmed". */
import type { NounPhrase, Predication } from "../../language/index.ts";
import type { Event, Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft } from "../merging.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** `act`: a noun for the act itself; `deed`: a verb over such a noun, which has a day of its own; `state`: what came of the act; `people`: those it is done to, or who do it, are the ones told of. */
export type Pointing = "act" | "deed" | "state" | "people";

/** How many sentences before an act is told that a text goes on about. */
const REACH = 4;
/** Types of which the same people may tell two acts in a row: what is said, and what is done to one part after another. */
const SAID = new Set(["REQUEST", "ACCUSE", "SUPPORT", "AGREE", "REJECT", "THREATEN", "CONCEDE"]);

/** Whether a candidate's words point to something told before, without a name, a number or a rank; null where they do not. */
export function pointsBack(candidate: Candidate, lexicon: Lexicon): Pointing | null {
  const { predication, host, light, sentence, entry } = candidate;
  const { tokens, phrases, dates } = sentence;
  const isDeed = ({ head }: NounPhrase): boolean =>
    lexicon.isEventNoun(tokens[head]!.lemma) || lexicon.cueAt("deed", tokens, head) !== null;
  if (predication.kind === "noun") {
    const phrase = phrases.find(({ head }) => head === predication.head);
    if (phrase === undefined) return null;
    if (!isToldOf(phrase, candidate, lexicon)) return isPartOfDeed(candidate, lexicon, isDeed) ? "act" : null;
    if (dates.some(({ start, end }) => start >= phrase.start && end <= predication.clause.end && !light)) return null;
    return "act";
  }
  // "HAS BEEN IN CUSTODY since then".
  if (entry.frame.type === "COERCE" && entry.frame.mode === "arrest" && lexicon.lists("being so", host.lemma))
    return "state";
  const doer = host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  const { type, mode } = entry.frame;
  // "HE is refusing food", "THEY took away computers".
  if (doer?.pronoun != null && host.voice === "active" && GONE_ON_WITH.has(`${type}/${mode}`)) return "people";
  const affected = OF_DOERS.has(type) ? doer : affectedBy(host);
  if (affected === undefined || affected.mention !== null || affected.personName !== undefined) return null;
  if (type === "PROTEST" && isOnlyNamedAsSuch(affected, candidate, lexicon)) return "people";
  if (areAllOfThem(affected, candidate, lexicon)) return "people";
  if (!isToldOf(affected, candidate, lexicon)) return null;
  if (isDeed(affected)) return "deed";
  return affected.possessor === null && lexicon.participant(tokens, affected.head) !== null ? "people" : null;
}

/** "THE TWO were declared unwanted", "the pair". */
const areAllOfThem = (
  { from, head, mention }: NounPhrase,
  { sentence: { tokens } }: Candidate,
  lexicon: Lexicon,
): boolean =>
  mention === null &&
  from < head &&
  lexicon.cueAt("definite", tokens, from) !== null &&
  lexicon.cueAt("group", tokens, head) !== null;

/** Types of what people do together, whatever they do it with: "the leaders discussed trade", "protesters carried flags". */
const OF_DOERS = new Set(["PROTEST", "CONSULT"]);
/** What goes on for a while, and is told bit by bit. */
const GONE_ON_WITH = new Set(["PROTEST/hunger", "PROTEST/strike", "PROTEST/demo", "COERCE/seize"]);

/** "THE MEASURES INCLUDE asset freezes": what a deed told before consists of. */
function isPartOfDeed(
  { predication, sentence: { predications }, sentence }: Candidate,
  lexicon: Lexicon,
  isDeed: (phrase: NounPhrase) => boolean,
): boolean {
  const verb = predication.governor === null ? undefined : predications[predication.governor];
  if (verb === undefined || verb.kind !== "verb" || !lexicon.lists("consisting", verb.lemma)) return false;
  const whole = verb.arguments.find(({ role }) => role === "subject")?.phrases[0];
  return whole !== undefined && isDeed(whole) && lexicon.cueAt("definite", sentence.tokens, whole.from) !== null;
}

/** "Protesters", "demonstrators": a plural that says no more of people than that they protest. */
const isOnlyNamedAsSuch = (
  { from, head, quantity, possessor, adjectiveMention }: NounPhrase,
  { sentence: { tokens } }: Candidate,
  lexicon: Lexicon,
): boolean =>
  from === head &&
  quantity === null &&
  possessor === null &&
  adjectiveMention === null &&
  lexicon.participant(tokens, head)?.value.sector === "OPP";

/** Whom or what the verb is about: its object, or the subject where it has none. */
function affectedBy({ arguments: args, voice }: Predication): NounPhrase | undefined {
  const of = (wanted: string): NounPhrase | undefined => args.find(({ role }) => role === wanted)?.phrases[0];
  return voice === "passive" ? of("subject") : (of("object") ?? of("subject"));
}

/** "The prisoners", "his death", "these measures"; but neither "the second arrest" nor "the 30 people". */
function isToldOf(phrase: NounPhrase, { sentence: { tokens } }: Candidate, lexicon: Lexicon): boolean {
  const { from, to, head, quantity, possessor, adjectiveMention, apposition } = phrase;
  if (quantity !== null || adjectiveMention !== null || apposition !== null) return false;
  // 'The movement "For Freedom"'.
  if (tokens[to] !== undefined && (tokens[to].pos === "proper" || /["“«]/u.test(tokens[to].text))) return false;
  if (tokens[head]!.pos !== "noun" || (possessor !== null && possessor.pronoun === null)) return false;
  for (let at = from; at < to; at++) if (lexicon.cueAt("rank", tokens, at) !== null) return false;
  return possessor !== null || lexicon.cueAt("definite", tokens, from) !== null;
}

/** True where a draft only goes on about an act that another one has told, a few sentences before. */
export function isRetold(again: Draft, told: Draft): boolean {
  const [y, x] = [again.event, told.event];
  if (again.back == null || x.type !== y.type || told.summary === "title") return false;
  if (again.sentence <= told.sentence || again.sentence - told.sentence > REACH) return false;
  if (x.mode !== y.mode && x.mode !== null && y.mode !== null) return false;
  // "The decree comes into force in July".
  if (again.back === "deed" && y.mode === "law" && y.status === "planned" && x.status === "occurred") return true;
  if (x.status !== y.status) return false;
  if (again.back === "state") return y.quantities.length === 0 && areTheNamed([y.recipients, x.recipients]);
  // Those detained are sentenced next.
  if (again.back === "people" && (SAID.has(x.type) || (x.mode === "arrest" && x.rule !== y.rule))) return false;
  if (y.quantities.some((one) => one.value > 2 && !x.quantities.some(({ value }) => value === one.value))) return false;
  if (again.back !== "act" && again.dateKnown && x.date?.start !== y.date?.start) return false;
  if (x.place !== null && y.place !== null && x.place.name !== y.place.name && areApart(y, x)) return false;
  const strictly = SAID.has(x.type) || y.mode === "seize";
  return (
    (again.implied.actor ||
      (told.implied.actor && areAlike(y, x)) ||
      areToldOf(y.actors, [...x.actors, ...x.recipients], strictly)) &&
    (again.implied.recipient || areToldOf(y.recipients, [...x.recipients, ...x.actors], strictly))
  );
}

/** "A court", whoever it was, and "the Rechytsa court". */
const areAlike = (y: Event, x: Event): boolean =>
  y.actors.every(({ country, sector }) => x.actors.some((one) => one.country === country && one.sector === sector));

/** Types, some with modes, of which the same people are told one act in a row, if in other words: sacked, and relieved of his post. */
const DONE_ONCE: ReadonlySet<string> = new Set([
  "RETREAT/release",
  "RETREAT/resign",
  "SANCTION/expel",
  "SANCTION/discontinue",
  "GOVERN/appoint",
  "GOVERN/dismiss",
  "RELOCATE/flee",
  "RELOCATE/return",
  "INCIDENT/death",
  "INCIDENT/accident",
  "COERCE/ban",
  "COERCE/deport",
  "PROTEST/hunger",
  "CONSULT/visit",
]);

/** "Lukashenko sacked Rybakou on Wednesday. RYBAKOU WAS RELIEVED of his post for": the same done to the same, without a day, a place or a number of its own. */
export function isSaidAgain(again: Draft, told: Draft): boolean {
  const [y, x] = [again.event, told.event];
  return (
    x.type === y.type &&
    x.mode === y.mode &&
    DONE_ONCE.has(`${y.type}/${y.mode}`) &&
    x.status === y.status &&
    told.summary !== "title" &&
    again.sentence > told.sentence &&
    again.sentence - told.sentence <= REACH &&
    !again.dateKnown &&
    y.quantities.every(({ value }) => value <= 1) &&
    (y.place === null || x.place === null || y.place.name === x.place.name || !areApart(y, x)) &&
    areTheNamed(
      y.type === "RELOCATE" || y.type === "PROTEST" || y.mode === "resign"
        ? [y.actors, x.actors]
        : [y.recipients, x.recipients],
    ) &&
    (again.implied.actor || told.implied.actor || areToldOf(y.actors, x.actors, true) || areAlike(y, x))
  );
}

/** The same people or bodies by name, and no country. */
const areTheNamed = ([again, told]: readonly (readonly Participant[])[]): boolean =>
  again!.length > 0 &&
  again!.length === told!.length &&
  again!.every(
    ({ name, entityId }) =>
      entityId?.startsWith("country:") !== true &&
      (entityId !== null || /^\p{Lu}\S+ \p{Lu}/u.test(name)) &&
      told!.some((one) => one.name === name),
  );

/** Two places of one country, neither of which is all of it. */
const areApart = ({ place: a }: Event, { place: b }: Event): boolean =>
  a?.country === b?.country && !isCountry(a) && !isCountry(b);
const isCountry = (place: Event["place"]): boolean => place?.placeId === `place:${place?.country}`;

/** None, those told of, or people who are only described and may be them: of what country they are is a guess. */
const areToldOf = (some: readonly Participant[], all: readonly Participant[], strictly: boolean): boolean =>
  some.length === 0 ||
  some.every((one) => all.some(({ name }) => name === one.name) || (!strictly && isDescribed(one)));
const isDescribed = ({ entityId, name }: Participant): boolean =>
  !/^\p{Lu}\S+ \p{Lu}/u.test(name) && (entityId === null || !entityId.startsWith("person:"));
