/** Who takes part without being named: the frame's own actor or recipient, the body that issues a statement, the state the news is about. */
import type { Candidate } from "./candidates.ts";
import type { Event, Participant } from "./event.ts";
import { BELARUS, type Home } from "./home.ts";
import type { TriggerEntry } from "./lexicon/format.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Cast } from "./participants/index.ts";
import type { Slots } from "./slots.ts";

/** Types that are aimed at someone even where the clause names no one. */
const AIMED = new Set(["ACCUSE", "SANCTION", "THREATEN"]);
/** Sectors that act for their state. */
const OF_THE_STATE = new Set(["GOV", "COP", "JUD", "MIL"]);

/** What the article knows beside the clause. */
export interface Surroundings {
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly home: Home;
  /** Country of the place of the event, or null. */
  readonly placed: string | null;
  /** Types of the events told before. */
  readonly told: ReadonlySet<Event["type"]>;
}

export interface Roles {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** Those that no word of the clause names. */
  readonly impliedActors: readonly Participant[];
  readonly impliedRecipients: readonly Participant[];
}

/** The participants of a candidate: those its slots name, and those that are plain without a name. */
export function rolesOf(candidate: Candidate, slots: Slots, surroundings: Surroundings): Roles {
  const { cast, lexicon, placed } = surroundings;
  const { frame } = candidate.entry;
  const { actors } = slots;
  const recipients = asProtesters(candidate.entry, slots.recipients, surroundings);
  const imply = (name: string | null, given: readonly Participant[], country: string | null): Participant[] => {
    const word = name === null || given.length > 0 ? null : lexicon.participantNamed(name);
    return word === null ? [] : [cast.implied(word, country)];
  };
  const impliedActors = speakerOf(candidate, actors, cast) ?? imply(frame.impliedActor, actors, placed);
  // Whom a state frees or jails is its own, wherever they end up.
  const state = [...actors, ...impliedActors].find((one) => OF_THE_STATE.has(one.sector))?.country ?? placed;
  const impliedRecipients = [
    ...imply(frame.impliedRecipient, slots.groupImplied ? [] : recipients, state),
    ...counterpart(candidate, [...actors, ...impliedActors], recipients, surroundings.home),
  ];
  return { actors, recipients, impliedActors, impliedRecipients };
}

/** In a report of protests, the people counted as detained are protesters. */
function asProtesters(
  entry: TriggerEntry,
  recipients: readonly Participant[],
  { cast, lexicon, told }: Surroundings,
): readonly Participant[] {
  const word = lexicon.participantNamed("protesters");
  const detained = entry.frame.type === "COERCE" && entry.frame.mode === "arrest";
  const generic = recipients.length === 1 && recipients[0]!.name === "people";
  if (!detained || !generic || word === null || !told.has("PROTEST")) return recipients;
  return [cast.implied(word, recipients[0]!.country)];
}

/** "Urges the Council to …": a resolution's verbs without subject are of the body that adopts it. */
function speakerOf(candidate: Candidate, actors: readonly Participant[], cast: Cast): Participant[] | null {
  const { host, sentence } = candidate;
  const bare =
    actors.length === 0 &&
    host.tense === "present" &&
    host.voice === "active" &&
    sentence.tokens[host.from]!.start - sentence.start <= 2 &&
    sentence.kind === "body";
  return bare && cast.speaker !== null ? [cast.speaker] : null;
}

/** Whom words or sanctions from outside are meant for when the clause does not say: the state that the news is about. */
function counterpart(
  candidate: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  home: Home,
): Participant[] {
  const { type, mode } = candidate.entry.frame;
  if (
    recipients.length > 0 ||
    home.code !== BELARUS.code ||
    candidate.entry.frame.impliedRecipient !== null ||
    !(AIMED.has(type) || (type === "REQUEST" && mode === "yield"))
  )
    return [];
  const from = actors[0];
  const outside =
    from !== undefined && (from.country !== BELARUS.code || from.sector === "OPP" || from.sector === "NGO");
  return outside && mode !== "investigate"
    ? [{ name: BELARUS.name, country: BELARUS.code, sector: "GOV", entityId: `country:${BELARUS.code}` }]
    : [];
}
