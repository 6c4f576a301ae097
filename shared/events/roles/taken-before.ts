/** Whom "they", "three of them" and a bare "two" mean where people are taken, tried or let go: those told of just before. */

import type { NounPhrase } from "../../language/index.ts";
import type { Event, Participant } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Cast } from "../participants/index.ts";
import type { Candidate } from "../triggers/candidates.ts";

/** How many events back they may have been taken, or may have protested. */
const EVENTS_BACK = 3;
/** Those who take people in and try them. */
const FORCES: ReadonlySet<string> = new Set(["COP", "JUD", "MIL"]);

/** Those who serve a state. */
const SERVING: ReadonlySet<string> = new Set(["COP", "JUD", "GOV", "MIL", "LEG", "SPY"]);

const isCustody = ({ type, mode }: { readonly type: string; readonly mode: string | null }): boolean =>
  (type === "COERCE" && (mode === "arrest" || mode === "seize")) || (type === "RETREAT" && mode === "release");

/** The pronoun that a phrase is, or is a part of: "they", "three OF THEM". */
const pronounIn = ({ pronoun, complements }: NounPhrase): NounPhrase["pronoun"] =>
  pronoun ?? complements.find(({ phrases }) => phrases[0]?.pronoun != null)?.phrases[0]?.pronoun ?? null;

/** «Задержали 10 человек. Их обвиняют …»: "they" of those accused, tried or taken are the people just taken, not the force that took them. */
export function takenBefore(
  candidate: Candidate,
  recipients: readonly Participant[],
  told: readonly Event[],
): readonly Participant[] | null {
  const { frame } = candidate.entry;
  if (frame.type !== "ACCUSE" && !(frame.type === "COERCE" && frame.mode === "arrest")) return null;
  const [filler, force] = [candidate.recipients[0]?.phrase, recipients[0]];
  if (filler === undefined || recipients.length !== 1 || !FORCES.has(force!.sector)) return null;
  if (pronounIn(filler)?.number !== "plural") return null;
  const taken = told.slice(-EVENTS_BACK).findLast((event) => event.type === "COERCE" && event.recipients.length > 0);
  if (taken?.recipients.some(({ name }) => name === force!.name) === false) return taken.recipients;
  const group = filler.pronoun === null ? groupBefore(candidate, told) : [];
  return group.length > 0 ? group : null;
}

/** "Nine of them were jailed. Five were fined": a bare count of people arrested, tried or let go is of the group told of just before. */
export function someOfThose(
  candidate: Candidate,
  told: readonly Event[],
  cast: Cast,
  index: number,
): readonly Participant[] {
  const { entry, sentence, recipients } = candidate;
  const [only] = recipients;
  if (!isCustody(entry.frame) || entry.frame.mode === "seize" || recipients.length !== 1) return [];
  const { phrase } = only!;
  if (phrase.quantity === null || phrase.quantity.unit != null || phrase.mention !== null) return [];
  const head = sentence.tokens[phrase.head]!;
  if (head.pos !== "num" && phrase.pronoun?.number !== "plural") return [];
  const group = groupBefore(candidate, told);
  return group.length > 0 ? group : describedBefore(cast, index);
}

/** The people whom the sentence before tells to do something: "Eleven WORKERS sat down on the floor. Two were dragged off". */
function describedBefore(cast: Cast, index: number): readonly Participant[] {
  const group = cast
    .rememberedBefore(index, 1)
    .findLast(({ kind, plural, subject, named }) => kind === "group" && plural && subject && !named)?.participant;
  return group === undefined || group.entityId !== null || SERVING.has(group.sector) ? [] : [group];
}

/** The group without names that was taken in just before, or that protested. */
function groupBefore({ entry }: Candidate, told: readonly Event[]): readonly Participant[] {
  const of = (event: Event): readonly Participant[] =>
    event.type === "PROTEST" ? event.actors : isCustody(event) || event.type === "ASSAULT" ? event.recipients : [];
  const last = told.slice(-EVENTS_BACK).findLast((event) => of(event).length > 0);
  const group = last === undefined || (last.type === "PROTEST" && entry.frame.type === "RETREAT") ? [] : of(last);
  return group.length === 1 && group[0]!.entityId === null && /^\p{Ll}/u.test(group[0]!.name) ? group : [];
}

/** "THE TRIAL opened on Monday", "hearings began": of those who were accused, taken or tried before, where the clause says of no one. */
export function triedBefore(
  { entry, recipients, sentence, host }: Candidate,
  told: readonly Event[],
  lexicon: Lexicon,
): readonly Participant[] {
  const { type, mode } = entry.frame;
  if (type !== "ACCUSE" || mode !== "investigate") return [];
  const own = recipients[0]?.phrase ?? host.arguments.find(({ role }) => role === "subject")?.phrases[0];
  if (own === undefined || !lexicon.lists("bare trial", sentence.tokens[own.head]!.lower)) return [];
  if (own.possessor !== null || own.quantity !== null || own.to - own.from > 2) return [];
  if (own.number !== "plural" && !lexicon.lists("pointing back", sentence.tokens[own.from]!.lower)) return [];
  // "The trial OF X" tells of whom; "the trial in Minsk" does not.
  if (own.complements.some(({ preposition }) => lexicon.lists("of", preposition))) return [];
  const last = told.slice(-EVENTS_BACK).findLast((event) => isTried(event) && event.recipients.length > 0);
  return last?.recipients ?? [];
}

const isTried = ({ type, mode }: Event): boolean =>
  (type === "ACCUSE" && mode === "investigate") || (type === "COERCE" && mode === "arrest");
