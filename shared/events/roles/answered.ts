/** Whom words for a deed or a plea mean: whoever did it or asked for it before; and whom border guards turn back. */

import { entityById } from "../../watchlist/index.ts";
import type { Event, Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mode } from "../ontology.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** How many events back what is judged or refused may stand. */
const REACH = 4;
/** Sectors that decide for a state or a body of states. */
const DECIDING = new Set(["GOV", "IGO", "LEG", "COP", "MIL", "NGO"]);
/** Types of what is done or decided, not only said. */
const DONE = new Set(["COERCE", "SANCTION", "GOVERN", "CONCEDE", "MOBILIZE", "AID", "RETREAT", "AGREE"]);
const JUDGING = new Set(["ACCUSE", "SUPPORT"]);

/**
 * "Moscow criticised THE STEP", "the minister turned down THE PLEA": bare words for a deed mean the last thing done and whoever did it, a
 * refusal answers the last to ask. None where the clause says whose deed or plea it was.
 */
export function answeredBefore(
  { entry, recipients, sentence }: Candidate,
  from: Participant,
  told: readonly Event[],
  lexicon: Lexicon,
): readonly Participant[] {
  const { type } = entry.frame;
  const phrase = recipients[0]?.phrase;
  if (phrase !== undefined) {
    if (phrase.possessor !== null || phrase.adjectiveMention !== null || phrase.complements.length > 0) return [];
    const meant = JUDGING.has(type) ? "bare deed" : "bare plea";
    if (phrase.pronoun === null && !lexicon.lists(meant, sentence.tokens[phrase.head]!.lower)) return [];
  }
  const before = told.slice(-REACH);
  if (JUDGING.has(type) && phrase !== undefined && phrase.pronoun === null) {
    const doers = before.findLast((event) => DONE.has(event.type) && event.actors.length > 0)?.actors ?? [];
    // "The Lithuanian parliament backed THE STEP": praise may stay within a state.
    const other = (one: Participant): boolean =>
      type === "SUPPORT" ? one.name !== from.name : one.country !== from.country;
    return doers.every((one) => DECIDING.has(one.sector) && other(one)) ? doers.map(asState) : [];
  }
  if (type !== "REJECT") return [];
  // A refusal of nothing told answers what was told right before it.
  const asked = (phrase === undefined ? told.slice(-1) : before).findLast(
    (event) =>
      event.type === "REQUEST" &&
      event.recipients.every(({ country }) => country === from.country) &&
      event.actors.every(({ name }) => name !== from.name),
  );
  return asked?.actors ?? [];
}

/**
 * "Minsk REFUSED", "he turned THE PLEA down": a refusal that tells nothing of what it refuses is of the kind that was asked for right before
 * it, in the sentence before or a clause of its own. Null where nothing was asked, or the clause says itself what is refused.
 */
export function modeAnswered(
  { entry, predication, sentence }: Candidate,
  told: readonly Event[],
  lexicon: Lexicon,
): Mode | null {
  if (entry.frame.type !== "REJECT" || entry.frame.mode !== null) return null;
  const asked = told.at(-1);
  if (asked?.type !== "REQUEST" || asked.mode === null) return null;
  const { tokens, predications } = sentence;
  if (predications.some(({ governor }) => governor === predication.index)) return null;
  const saysWhat = predication.arguments.some(
    ({ role, phrases }) =>
      role !== "subject" && phrases.some(({ head }) => !lexicon.lists("bare plea", tokens[head]!.lower)),
  );
  return saysWhat ? null : asked.mode;
}

/** What guards and soldiers do is their state's decision. */
function asState(one: Participant): Participant {
  const state = one.sector === "COP" || one.sector === "MIL" ? entityById(`country:${one.country}`) : null;
  return state === null ? one : { name: state.name, country: one.country, sector: "GOV", entityId: state.id };
}

/** Words that say no more than that people are meant. */
const ANYONE: ReadonlySet<string> = new Set(["people", "residents"]);

/**
 * "Lithuanian police detained five men suspected of …": people whom the police of another state take in and of whom the text says no more are
 * suspects of a crime: strangers, and its own where the sentence says so; Belarusians may be in flight. Null where it is someone else.
 */
export function takenAbroad(
  { entry, sentence }: Candidate,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  lexicon: Lexicon,
): readonly Participant[] | null {
  const { type, mode } = entry.frame;
  const [police] = actors;
  if (type !== "COERCE" || mode !== "arrest" || recipients.length === 0) return null;
  if (police === undefined || !TAKING_IN.has(police.sector) || police.country === BELARUS.code) return null;
  const suspected = sentence.tokens.some(({ lower }) => lexicon.lists("of a crime", lower));
  const plain = recipients.every(
    ({ sector, country, entityId, name }) =>
      sector === "CVL" &&
      country !== BELARUS.code &&
      (suspected || country !== police.country) &&
      (entityId?.startsWith("people:") ?? (/^\p{Ll}/u.test(name) && name !== "relatives")),
  );
  return plain ? recipients.map((one) => ({ ...one, sector: "CRM", entityId: null })) : null;
}

/** Sectors of services that take people in. */
const TAKING_IN = new Set(["COP", "SPY"]);

/** "The border guards turned back 290 people": whom those of another state keep out are migrants; null where it is someone or something else. */
export function turnedBack(
  { entry, recipients: fillers, sentence, host }: Candidate,
  named: readonly Participant[],
  actors: readonly Participant[],
  recipients: readonly Participant[],
  cast: Cast,
  lexicon: Lexicon,
): readonly Participant[] | null {
  const { type, mode } = entry.frame;
  if (type !== "COERCE" || mode !== "restrict") return null;
  // Where no one is told to do it, it is done to someone: "all were turned back".
  if (named.length === 0 && fillers.length === 0) return null;
  const [guards] = actors;
  if (guards?.sector !== "COP" || guards.country === BELARUS.code) return null;
  if (!recipients.every(({ name, entityId }) => entityId === null && ANYONE.has(name))) return null;
  const closed = [
    ...fillers.map(({ phrase }) => phrase),
    ...host.arguments.flatMap(({ role, phrases }) => (role === "object" ? phrases : [])),
  ];
  const things = closed.some(({ head }) =>
    lexicon
      .classesAt(sentence.tokens, head)
      .some((name) => name === "border" || name === "flights" || name === "vehicle"),
  );
  const migrants = things ? null : lexicon.participantNamed("migrants");
  return migrants === null ? null : [cast.implied(migrants, null)];
}
