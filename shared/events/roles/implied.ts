/** Who takes part without being named: the frame's own actor or recipient, the body that issues a statement, the state the news is about. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { entityById } from "../../watchlist/index.ts";
import type { Event, EventPlace, Participant } from "../event.ts";
import { BELARUS, type Home } from "../home.ts";

import type { Lexicon } from "../lexicon/lexicon.ts";
import { SYMMETRIC_TYPES } from "../ontology.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { takenAbroad, turnedBack } from "./answered.ts";
import { attackersOf, guardsOfPlace, isBesieged, struckAtBorder } from "./attackers.ts";
import { ANSWER_REACH, counterpart, OF_THE_STATE } from "./counterpart.ts";
import { heldAbroad } from "./held-abroad.ts";
import { agentLeftOut } from "./implied-agent.ts";
import { withoutOwnOrgans } from "./own-organs.ts";
import { protestedAgainst } from "./protested-against.ts";
import type { Slots } from "./slots.ts";
import { someOfThose, takenBefore, triedBefore } from "./taken-before.ts";
import { agentsIn, isOnlyLeft, isTakenAbroad, whoseHands } from "./whose-hands.ts";

/** What is done to protesters in the street. */
const STRUCK = new Set(["beat", "crowd-control", "firearms"]);
/** What the article knows beside the clause. */
export interface Surroundings {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly home: Home;
  /** Where the event happens, and whether its own sentence says so. */
  readonly place: { readonly country: string; readonly told: boolean } | null;
  /** The place itself, and the sentence in the article. */
  readonly where: EventPlace | null;
  readonly index: number;
  /** The events told before, in order. */
  readonly told: readonly Event[];
}

export interface Roles {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** Those that no word of the clause names. */
  readonly impliedActors: readonly Participant[];
  readonly impliedRecipients: readonly Participant[];
  /** True where the text makes plain in whose hands people are though no word names them, or that it cannot be known. */
  readonly agentSettled?: boolean;
  /** True where a bare count is of those told of just before. */
  readonly takenSettled?: boolean;
}

/** The participants of a candidate: those its slots name, and those that are plain without a name. */
export function rolesOf(candidate: Candidate, slots: Slots, around: Surroundings): Roles {
  const surroundings = isOnlyLeft(candidate, around.where, around.lexicon) ? { ...around, place: null } : around;
  const { cast, lexicon, place } = surroundings;
  const { frame } = candidate.entry;
  const taken =
    takenBefore(candidate, slots.recipients, surroundings.told) ?? onlyPeople(candidate, slots, surroundings);
  const those = taken.every(({ name }) => name === "people")
    ? someOfThose(candidate, surroundings.told, cast, surroundings.index)
    : [];
  const recipients = whomItBefalls(candidate, slots, those.length > 0 ? those : taken, surroundings);
  const attackers = attackersOf(candidate, slots.actors, recipients, surroundings);
  const actors = attackers === null ? ofPlaceOrCaptors(candidate, slots.actors, recipients, surroundings) : [];
  const imply = (name: string | null, given: readonly Participant[], country: string | null): Participant[] => {
    const word = name === null || given.length > 0 ? null : lexicon.participantNamed(name);
    return word === null ? [] : [cast.implied(word, word.foreign ? null : country)];
  };
  const sides = sidesBefore(candidate, slots, surroundings);
  if (sides !== null) return sides;
  const agent = agentLeftOut(candidate, slots.recipients, surroundings.told, lexicon);
  const hands =
    actors.length > 0
      ? null
      : whoseHands(candidate, {
          ...surroundings,
          agent,
          taken: recipients,
          toldIn: place?.told ? place.country : null,
        });
  const agentSettled = hands !== null || (actors.length === 0 && agent !== null && isTakenAbroad(candidate, place));
  const impliedActors =
    hands !== null
      ? agentsIn(candidate, hands, (country) => imply(agent, actors, country))
      : (speakerOf(candidate, actors, cast) ??
        attackers ??
        closedBefore(candidate, actors, surroundings) ??
        ofPlaceOrCaptors(candidate, imply(agent, actors, forceAt(candidate, surroundings)), recipients, surroundings));
  // Whom a state frees or jails is its own, wherever they end up.
  const state =
    [...actors, ...impliedActors].find((one) => OF_THE_STATE.has(one.sector))?.country ?? place?.country ?? null;
  const suspects = takenAbroad(candidate, [...actors, ...impliedActors], recipients, lexicon);
  if (suspects !== null) return { actors, recipients: suspects, impliedActors, impliedRecipients: [], agentSettled };
  const migrants = turnedBack(candidate, actors, [...actors, ...impliedActors], recipients, cast, lexicon);
  if (migrants !== null) return { actors, recipients: [], impliedActors, impliedRecipients: migrants };
  if (those.length > 0)
    return { actors, recipients, impliedActors, impliedRecipients: [], agentSettled, takenSettled: true };
  // Prisoners are let go by those who hold them, not by the state of whoever asks.
  // "Poland condemned the arrest": those who arrest are of the state that the news is about.
  const aimed = frame.type === "REQUEST" || (frame.type === "ACCUSE" && frame.impliedRecipient === "authorities");
  const target = aimed && surroundings.home.code === BELARUS.code ? BELARUS.code : state;
  const impliedRecipients = [
    ...imply(whomImplied(frame.impliedRecipient, target, surroundings), slots.groupImplied ? [] : recipients, target),
    ...counterpart(candidate, [...actors, ...impliedActors], recipients, surroundings),
    ...(recipients.length > 0 ? [] : triedBefore(candidate, surroundings.told, surroundings.lexicon)),
    ...(recipients.length > 0 ? [] : airportHit(candidate, surroundings)),
    ...(recipients.length > 0 ? [] : protestedAgainst(candidate, [...actors, ...impliedActors], surroundings)),
  ];
  return { actors, recipients, impliedActors, impliedRecipients, agentSettled };
}

/** Courts and police whose country the text leaves out are of the state that holds whom it is about. */
const ofPlaceOrCaptors = (
  candidate: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  surroundings: Surroundings,
): readonly Participant[] =>
  surroundings.place?.told === true
    ? actors
    : (heldAbroad(candidate, actors, recipients, surroundings.told, surroundings) ?? actors);

/** "The two sides", "the parties", "mutual trade": who deals with each other and is not named are those of whom it was told last. */
function sidesBefore(candidate: Candidate, slots: Slots, { told, cast, lexicon, index }: Surroundings): Roles | null {
  const { type, impliedActor, impliedRecipient } = candidate.entry.frame;
  const [filler] = candidate.actors;
  const sides =
    filler !== undefined && candidate.actors.length === 1 && areThoseWhoMet(filler.phrase, candidate.sentence, lexicon);
  const unnamed = slots.actors.length === 0 && slots.recipients.length === 0;
  if (!SYMMETRIC_TYPES.has(type) || !(unnamed || sides) || impliedActor !== null || impliedRecipient !== null)
    return null;
  // "The two leaders" of a list are known by it.
  if (sides && cast.all(filler.phrase, candidate.sentence, index).length > 1) return null;
  const before = told
    .slice(-ANSWER_REACH)
    .findLast((event) => SYMMETRIC_TYPES.has(event.type) && event.actors.length > 0 && event.recipients.length > 0);
  if (before === undefined) return null;
  const parties = (list: readonly Participant[]) => (type === "COOPERATE" ? list.map(asState) : list);
  return {
    actors: [],
    recipients: [],
    impliedActors: parties(before.actors),
    impliedRecipients: parties(before.recipients),
    agentSettled: sides,
  };
}

/** "THE PARTIES signed a plan": words for those who were told to deal with each other, and nothing more of them. */
const areThoseWhoMet = (
  { from, to, head, number, possessor, mention, adjectiveMention, complements }: NounPhrase,
  { tokens }: Sentence,
  lexicon: Lexicon,
): boolean =>
  number !== "singular" &&
  possessor === null &&
  mention === null &&
  adjectiveMention === null &&
  complements.length === 0 &&
  to - from <= 3 &&
  lexicon.lists("those who met", tokens[head]!.lower) &&
  lexicon.lists("pointing back", tokens[from]!.lower);

/** States trade, not their leaders. */
function asState(one: Participant): Participant {
  const state = one.sector === "GOV" ? entityById(`country:${one.country}`) : null;
  return state === null ? one : { name: state.name, country: one.country, sector: "GOV", entityId: state.id };
}

/** "Both crossings were closed": by the state of which it was told that it closed them. */
function closedBefore(
  candidate: Candidate,
  actors: readonly Participant[],
  { told }: Surroundings,
): readonly Participant[] | null {
  const { type, mode, impliedActor } = candidate.entry.frame;
  if (type !== "COERCE" || actors.length > 0 || impliedActor === null) return null;
  const closes = (event: Event): boolean =>
    event.type === "COERCE" &&
    event.mode === "restrict" &&
    event.actors.some(({ country, sector }) => country !== BELARUS.code && sector === "GOV");
  const aboutBorder = mode === "restrict" || mode === "ban";
  return aboutBorder ? (told.slice(-ANSWER_REACH).findLast(closes)?.actors ?? null) : null;
}

/**
 * Whose police or court it is that the clause leaves out: of the country where the sentence itself says that it happens, else the one at
 * home. Across a border people are taken by the state that has them.
 */
function forceAt(candidate: Candidate, { home, place }: Surroundings): string | null {
  const { type, mode, impliedActor } = candidate.entry.frame;
  // An ambassador named to Beijing is named at home.
  if (type === "GOVERN" && impliedActor === "president") return home.code === BELARUS.code ? home.code : null;
  // Who frees or expels people is the state that the news is about, wherever it plays.
  if (type === "RETREAT" || mode === "deport") return home.code === BELARUS.code ? home.code : null;
  return place?.told === true ? place.country : null;
}

/** Those to whom it is done, by who does it and where. */
function whomItBefalls(
  candidate: Candidate,
  { actors }: Slots,
  taken: readonly Participant[],
  surroundings: Surroundings,
): readonly Participant[] {
  const people = struckAtBorder(candidate, actors, asOpposition(candidate, taken, surroundings), surroundings);
  return withoutOwnOrgans(candidate, actors, guardsOfPlace(candidate, people, surroundings.where, surroundings));
}

/**
 * People of whom the text says only how many were detained or deported are protesters in a report of protests, and of the opposition in one
 * that speaks of it.
 */
function asOpposition(
  candidate: Candidate,
  recipients: readonly Participant[],
  surroundings: Surroundings,
): readonly Participant[] {
  const { type, mode } = candidate.entry.frame;
  if (type === "SANCTION") return asOfficials(recipients, surroundings);
  const { cast, lexicon, told } = surroundings;
  const [only] = recipients;
  if (recipients.length !== 1 || only?.name !== "people" || only.country !== BELARUS.code) return recipients;
  const slot = candidate.recipients[0]?.phrase;
  // "A member of the commission" who is taken is one person, whatever else is told.
  if (!lexicon.traits.bareWordsPointBack && slot?.number === "singular" && slot.quantity === null) return recipients;
  const word = lexicon.participantNamed("protesters");
  const struck = type === "ASSAULT" && STRUCK.has(mode ?? "");
  if (
    (struck || (type === "COERCE" && mode === "arrest")) &&
    word !== null &&
    (lexicon.traits.bareWordsPointBack
      ? told.some((event) => event.type === "PROTEST")
      : speaksOfProtest(candidate, surroundings))
  )
    return [cast.implied(word, only.country)];
  const taken = type === "COERCE" && (mode === "arrest" || mode === "deport");
  const freed =
    (type === "RETREAT" && mode === "release") || (type === "CONCEDE" && !lexicon.traits.bareWordsPointBack);
  const prisoners = freed && cast.speaksOf("OPP") ? lexicon.participantNamed("political prisoners") : null;
  if (prisoners !== null) return [cast.implied(prisoners, only.country)];
  return (taken || struck) && cast.speaksOf("OPP") ? [{ ...only, sector: "OPP" }] : recipients;
}

/** "Sanctions on six people and three firms": people on the lists of other states are officials of the one that they punish. */
function asOfficials(recipients: readonly Participant[], { cast, lexicon }: Surroundings): readonly Participant[] {
  const word = lexicon.participantNamed("officials");
  return word === null
    ? recipients
    : recipients.map((one) =>
        one.name === "people" && one.sector === "CVL" && one.country === BELARUS.code
          ? cast.implied(word, one.country)
          : one,
      );
}

/** "The runway was shut": flights halted by balloons are harm to the airport of the sentence, else to the one that was halted before. */
function airportHit({ entry, sentence }: Candidate, { cast, told }: Surroundings): readonly Participant[] {
  const { type, mode } = entry.frame;
  if (type !== "INCIDENT" || mode !== null) return [];
  const isAirport = ({ name, entityId }: Participant): boolean => entityId !== null && / Airport$/u.test(name);
  const here = sentence.phrases
    .flatMap((phrase) => [phrase, ...(phrase.possessor === null ? [] : [phrase.possessor])])
    .flatMap((phrase) => cast.known(phrase) ?? [])
    .find(isAirport);
  if (here !== undefined) return [here];
  const halted = told
    .filter((event) => event.type === "INCIDENT")
    .flatMap(({ recipients }) => recipients)
    .findLast(isAirport);
  return halted === undefined ? [] : [halted];
}

/** "Two men were detained": people of whom the text says no more took part in a protest only where it speaks of one. */
function onlyPeople(candidate: Candidate, slots: Slots, surroundings: Surroundings): readonly Participant[] {
  const { recipients, unnamed } = slots;
  if (recipients.length > 0 || unnamed.length === 0 || candidate.entry.frame.impliedRecipient !== "protesters")
    return recipients;
  return surroundings.lexicon.traits.bareWordsPointBack || speaksOfProtest(candidate, surroundings)
    ? recipients
    : unnamed;
}

function speaksOfProtest({ sentence }: Candidate, { told, cast, lexicon }: Surroundings): boolean {
  return (
    told.some(({ type }) => type === "PROTEST") ||
    cast.speaksOfThem("protesters") ||
    sentence.phrases.some(({ head }) => lexicon.classesAt(sentence.tokens, head).includes("protestevent"))
  );
}

/** Whom a foreign force takes or beats where no protest was told are only people, and migrants where the text speaks of such at its border. */
function whomImplied(name: string | null, state: string | null, { told, cast }: Surroundings): string | null {
  const abroad = state !== null && state !== BELARUS.code;
  if (name !== "protesters" || !abroad || told.some(({ type }) => type === "PROTEST")) return name;
  return isBesieged(state) && cast.speaksOf("REF") ? "migrants" : "people";
}

/** "Urges the Council to …": a resolution's verbs without subject are of the body that adopts it. */
function speakerOf(candidate: Candidate, actors: readonly Participant[], cast: Cast): readonly Participant[] | null {
  const { host, sentence } = candidate;
  const bare =
    actors.length === 0 &&
    host.tense === "present" &&
    host.voice === "active" &&
    sentence.tokens[host.from]!.start - sentence.start <= 2 &&
    sentence.kind === "body";
  return bare && cast.issuers.length > 0 ? cast.issuers : null;
}
