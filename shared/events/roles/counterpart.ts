/** The other side of words, sanctions and dealings that name only one: the state that the news is about, or those whom it answers. */
import type { Event, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { SYMMETRIC_TYPES } from "../ontology.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { answeredBefore } from "./answered.ts";
import type { Surroundings } from "./implied.ts";

/** Types of an outsider that are aimed at the state even where the clause names no one. */
const AIMED = new Set(["ACCUSE", "SANCTION", "THREATEN"]);
/** Types of measures, which hit some more than the state. */
const BY_MEASURES = new Set(["SANCTION", "CONCEDE"]);
/** Types by which a state answers what was done to it. */
const ANSWERS = new Set(["ACCUSE", "SANCTION", "THREATEN", "REJECT"]);
/** Sectors that speak for a state or a body of states. */
const OUTSIDERS = new Set(["GOV", "IGO"]);
/** How many events back what is answered may stand. */
export const ANSWER_REACH = 6;
/** What an outsider promises is for the state watched, unless the events so far back are of another. */
const PROMISE_REACH = 1;
/** Sectors of people and firms, who threaten whom they deal with. */
const PRIVATE: ReadonlySet<string> = new Set(["BUS", "CVL", "LAB", "REL", "EDU", "MED"]);
/** Sectors that act for their state. */
export const OF_THE_STATE = new Set(["GOV", "COP", "JUD", "MIL"]);
/** Sectors that stand apart from their state. */
const APART = new Set(["OPP", "NGO"]);

const BELARUSIAN_STATE: Participant = {
  name: BELARUS.name,
  country: BELARUS.code,
  sector: "GOV",
  entityId: `country:${BELARUS.code}`,
};

const isOutside = ({ country, sector }: Participant): boolean => country !== BELARUS.code || APART.has(sector);

/**
 * Whom words or sanctions are meant for when the clause does not say: those of outsiders for the state that the news is about, its own for
 * the outsiders whose act they answer.
 */
export function counterpart(
  candidate: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  surroundings: Surroundings,
): Participant[] {
  const { home, told } = surroundings;
  const { type, mode, impliedRecipient } = candidate.entry.frame;
  if (recipients.length > 0 || home.code !== BELARUS.code || impliedRecipient !== null) return [];
  const from = actors[0];
  if (SYMMETRIC_TYPES.has(type))
    return actors.length === 1 && from !== undefined ? otherSide(candidate, from, surroundings) : [];
  if (mode === "investigate") return [];
  const foreign = from !== undefined && from.country !== BELARUS.code;
  const answered = from === undefined ? [] : answeredBefore(candidate, from, told, surroundings.lexicon);
  if (answered.length > 0) return [...answered];
  const person = from?.entityId?.startsWith("person:") === true;
  const atState =
    (AIMED.has(type) && !isPrivateThreat(type, from) && !isUnclaimed(candidate, surroundings.lexicon)) ||
    (type === "REQUEST" && (mode === "yield" || mode === "change")) ||
    (type === "CONCEDE" && foreign && OUTSIDERS.has(from.sector)) ||
    (type === "SUPPORT" && foreign && OUTSIDERS.has(from.sector) && praisesState(candidate, told)) ||
    (type === "SUPPORT" && foreign && praisesRelease(candidate, surroundings.lexicon)) ||
    (type === "AID" && foreign) ||
    // A result that outsiders do not recognise, a border that a neighbour closes.
    (type === "REJECT" && (foreign ? mode === null || mode === "yield" : mode === null && !person)) ||
    (type === "COERCE" &&
      mode === "restrict" &&
      foreign &&
      OF_THE_STATE.has(from.sector) &&
      !isOwnGround(candidate, surroundings.lexicon));
  if (type === "AID" && foreign && (from.sector === "NGO" || isForPeople(candidate, surroundings.lexicon)))
    return [helped(surroundings)];
  const hit = atState && BY_MEASURES.has(type) ? hitByMeasure(candidate, actors, surroundings) : [];
  if (hit.length > 0) return hit;
  if (from !== undefined && isOutside(from)) return atState ? [BELARUSIAN_STATE] : [];
  // Police and courts deal with people at home; governments answer governments, and border guards and deputies only in words.
  const answers = from?.sector === "GOV" || (type === "ACCUSE" && (from?.sector === "COP" || from?.sector === "LEG"));
  if (!answers || !ANSWERS.has(type)) return [];
  const before = told
    .slice(-ANSWER_REACH)
    .findLast(
      (event) =>
        (ANSWERS.has(event.type) || (event.type === "COERCE" && event.mode === "restrict")) &&
        event.actors.some((actor) => actor.country !== BELARUS.code && OUTSIDERS.has(actor.sector)),
    );
  return before?.actors.filter((actor) => actor.country !== BELARUS.code) ?? [];
}

/** "Agreed to shut the sky TO BELARUSIAN AIRLINES", "announced curbs ON FOUR JUDGES": those of the state whom the clause and what it governs name. */
function hitByMeasure(
  { sentence, predication, host }: Candidate,
  actors: readonly Participant[],
  { cast, lexicon, index }: Surroundings,
): Participant[] {
  const { tokens, predications } = sentence;
  const trigger = tokens[predication.head]!.start;
  const own = predications.filter(
    (one) => one === host || one.governor === predication.index || one.governor === host.index,
  );
  const hit = sentence.phrases.find(
    ({ start, from, mention }) =>
      start > trigger &&
      mention?.place == null &&
      own.some(({ clause }) => start >= clause.start && start < clause.end) &&
      lexicon.cueAt("hitting", tokens, from - 1) !== null,
  );
  if (hit === undefined || cast.isGeneric(hit, sentence, index)) return [];
  return cast
    .all(hit, sentence, index)
    .filter(({ name, country }) => country === BELARUS.code && actors.every((actor) => actor.name !== name));
}

/** "Issued 40,000 humanitarian VISAS", "gave 700,000 euros for BLANKETS": help that no state takes. */
const isForPeople = ({ sentence, host }: Candidate, lexicon: Lexicon): boolean =>
  sentence.tokens.some(
    ({ start, end }, at) =>
      start >= host.clause.start &&
      end <= host.clause.end &&
      lexicon.cueAt("help for people", sentence.tokens, at) !== null,
  );

/** Those who came over a border where the text speaks of such, else the people whom the news is about. */
function helped({ cast, lexicon }: Surroundings): Participant {
  const migrants = cast.speaksOf("REF") ? lexicon.participantNamed("migrants") : null;
  if (migrants !== null) return cast.implied(migrants, null);
  return { name: "Belarusians", country: BELARUS.code, sector: "CVL", entityId: `people:${BELARUS.code}` };
}

/** "Hauliers threatened to sue": people and firms abroad threaten whom they deal with. */
const isPrivateThreat = (type: string, from: Participant | undefined): boolean =>
  type === "THREATEN" && from !== undefined && from.country !== BELARUS.code && PRIVATE.has(from.sector);

/** "Condemned THE BOMBING": harm whose doer no one tells. */
export function isUnclaimed({ entry, recipients, sentence }: Candidate, lexicon: Lexicon): boolean {
  const phrase = recipients[0]?.phrase;
  return (
    entry.frame.type === "ACCUSE" &&
    phrase?.number === "singular" &&
    phrase.possessor === null &&
    phrase.adjectiveMention === null &&
    lexicon.classesAt(sentence.tokens, phrase.head).includes("blast")
  );
}

/** "Poland will set up a buffer ZONE": land of its own that a state shuts off keeps out whoever comes. */
export const isOwnGround = ({ entry, sentence, host }: Candidate, lexicon: Lexicon): boolean =>
  entry.frame.type === "COERCE" &&
  entry.frame.mode === "restrict" &&
  sentence.tokens.some(
    ({ start, end }, at) =>
      start >= host.clause.start && end <= host.clause.end && lexicon.cueAt("shut off", sentence.tokens, at) !== null,
  );

/** "Welcomed the RELEASES": what a state does to those whom it holds. */
const praisesRelease = ({ recipients, sentence }: Candidate, lexicon: Lexicon): boolean =>
  recipients.some(({ phrase }) => lexicon.cueAt("befalling", sentence.tokens, phrase.head) !== null);

/** Praise that names no one is for the state after a vote, or where one thing is praised ("the move"); of many it may be people ("the experts"). */
function praisesState({ recipients }: Candidate, told: readonly Event[]): boolean {
  return told.some((event) => event.type === "ELECT") || recipients.every(({ phrase }) => phrase.number !== "plural");
}

/**
 * Who meets or agrees with someone when the clause names only one side: the one with whom that side was told to deal last; else the state
 * that the news is about, where an outsider calls or comes to it.
 */
function otherSide(candidate: Candidate, from: Participant, { told, place }: Surroundings): Participant[] {
  const { type, mode } = candidate.entry.frame;
  if (!OUTSIDERS.has(from.sector) || mode === "multilateral") return [];
  const foreign = from.country !== BELARUS.code;
  const official = (one: Participant): boolean => OUTSIDERS.has(one.sector);
  for (const event of told.slice(-ANSWER_REACH).toReversed()) {
    if (!SYMMETRIC_TYPES.has(event.type)) continue;
    const parties = [...event.actors, ...event.recipients].filter(official);
    const other = parties.find((one) => (one.country === BELARUS.code) === foreign);
    if (other !== undefined && parties.some(({ country }) => country === from.country)) return [other];
  }
  // What bodies of many states agree they agree among themselves.
  if (type === "AGREE" && from.sector !== "IGO") return promisedTo(from, told);
  const comes = type === "CONSULT" && (mode === "phone" || (place?.told === true && place.country === BELARUS.code));
  return foreign && comes ? [BELARUSIAN_STATE] : [];
}

/** "Moscow agreed to defer the debt": what outsiders promise is for the state that the news is about, its own promises are for the outsiders told of last. */
function promisedTo(from: Participant, told: readonly Event[]): Participant[] {
  const isOther = (one: Participant): boolean => one.country !== from.country && OUTSIDERS.has(one.sector);
  const home = from.country === BELARUS.code;
  for (const { actors, recipients } of told.slice(home ? -ANSWER_REACH : -PROMISE_REACH).toReversed()) {
    const other = [...actors, ...recipients].find(isOther);
    if (other !== undefined) return [other];
  }
  return home ? [] : [BELARUSIAN_STATE];
}
