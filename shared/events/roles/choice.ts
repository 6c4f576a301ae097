import type { NounPhrase } from "../../language/index.ts";
import { ranked, tableOf, type WeightTable } from "../choice.ts";
import type { Participant } from "../event.ts";
import { BELARUS } from "../home.ts";
import type { EventType } from "../ontology.ts";
import { countryOf } from "../participants/index.ts";
import { isOwnGround, isUnclaimed } from "./counterpart.ts";
import { enteredState } from "./entered-state.ts";
import type { Role } from "./gathering.ts";
import type { Roles } from "./implied.ts";
import { kindOf } from "./kinds.ts";
import type { RoleOption } from "./marks.ts";
import { betweenStates } from "./missions.ts";
import { type Given, type RoleSurroundings, roleOptions } from "./options.ts";
import { ACTOR_WEIGHTS, RECIPIENT_WEIGHTS } from "./weights.ts";

export interface ChosenRoles extends Roles {
  /** Among whom was chosen, the best first; none where the slot named someone. */
  readonly actorOptions: readonly RoleOption[];
  readonly recipientOptions: readonly RoleOption[];
}

const TABLES: Readonly<Record<Role, WeightTable>> = {
  actor: tableOf(ACTOR_WEIGHTS),
  recipient: tableOf(RECIPIENT_WEIGHTS),
};

/** The participants that grammar and frame give, and for a role that they leave empty or fill only weakly whom the weights choose. */
export function chosenRoles(roles: Roles, around: RoleSurroundings | null): ChosenRoles {
  if (around === null) return { ...roles, actorOptions: [], recipientOptions: [] };
  const actors = [...roles.actors, ...roles.impliedActors];
  const recipients = [...roles.recipients, ...roles.impliedRecipients];
  const actorOptions =
    isItself(around) || roles.agentSettled === true
      ? []
      : optionsFor("actor", recipients, around, foundFor("actor", roles.actors, roles.impliedActors, around));
  const doers = actorOptions[0]?.value ?? actors;
  const entered = recipients.length > 0 ? [] : enteredState(around.candidate, doers, around.place, around.lexicon);
  const mutual = recipients.length === 0 && haveEachOther(around.candidate.entry.frame.type, doers);
  const closed =
    mutual ||
    entered.length > 0 ||
    (recipients.length === 0 &&
      (isUnlisted(around) ||
        isUnclaimed(around.candidate, around.lexicon) ||
        isOwnGround(around.candidate, around.lexicon)));
  const recipientOptions = closed
    ? []
    : optionsFor("recipient", doers, around, foundFor("recipient", roles.recipients, roles.impliedRecipients, around));
  const actorsGiven = actorOptions.length === 0 || actorOptions[0]!.path === "given";
  const recipientsGiven = recipientOptions.length === 0 || recipientOptions[0]!.path === "given";
  const chosen: ChosenRoles = {
    ...roles,
    actors: actorsGiven ? roles.actors : [],
    recipients: recipientsGiven ? roles.recipients : [],
    impliedActors: actorsGiven ? roles.impliedActors : actorOptions[0]!.value,
    impliedRecipients: recipientsGiven ? [...roles.impliedRecipients, ...entered] : recipientOptions[0]!.value,
    actorOptions,
    recipientOptions,
  };
  return betweenStates({ ...chosen, impliedRecipients: withoutOwnSide(chosen, around) }, around);
}

/** What a government or a union does for, to or against others, and never itself. */
const FOR_OTHERS: ReadonlySet<string> = new Set(["CONCEDE", "REJECT", "SANCTION", "AID", "THREATEN"]);

/** "The health ministry lifted the mask rule" for no government, and "the Commission ruled it out" for no union of which it is part. */
function withoutOwnSide(
  { actors, impliedActors, recipients, impliedRecipients }: Roles,
  { candidate: { entry } }: RoleSurroundings,
): readonly Participant[] {
  if (!FOR_OTHERS.has(entry.frame.type) || recipients.length > 0) return impliedRecipients;
  const doers = [...actors, ...impliedActors];
  const ownSide = ({ sector, country, entityId }: Participant): boolean =>
    (sector === "GOV" || sector === "IGO") &&
    entityId?.startsWith("person:") !== true &&
    doers.some((doer) => doer.sector === sector && doer.country === country);
  return impliedRecipients.filter((one) => !ownSide(one));
}

/** "The defence ministers of Belarus and Russia signed": those of both sides who sign or trade have each other. */
const haveEachOther = (type: EventType, doers: readonly Participant[]): boolean =>
  (type === "AGREE" || type === "COOPERATE") &&
  doers.some(({ country }) => country === BELARUS.code) &&
  doers.some(({ country }) => country !== BELARUS.code);

/** Sectors of those whom a frame implies only weakly: who holds or strikes people is told elsewhere in the text, or not what the frame thinks. */
const WEAKLY_IMPLIED: Readonly<Record<Role, ReadonlySet<string>>> = {
  actor: new Set(["GOV", "COP", "JUD", "OPP"]),
  recipient: new Set(["OPP"]),
};

/** Types of which one who fills no slot stands all the same: against whom people march, and whose name stands behind the office. */
const NAMED_OTHERWISE: ReadonlySet<string> = new Set(["PROTEST", "GOVERN"]);

/** What grammar or frame find for a role: no one, someone who stands, or someone whom the text may name better. */
function foundFor(
  role: Role,
  named: readonly Participant[],
  implied: readonly Participant[],
  around: RoleSurroundings,
): Given | "no one" | "stands" {
  const { candidate, index, cast } = around;
  const value = [...named, ...implied];
  const [one] = value;
  if (one === undefined) return "no one";
  if (value.length > 1) return "stands";
  // "Pardoned 16 people": people whom the clause counts are someone, and the frame knows who is pardoned.
  if (named.length === 0 && role === "recipient" && candidate.entry.frame.type === "CONCEDE" && countsPeople(candidate))
    return "stands";
  if (named.length === 0)
    return WEAKLY_IMPLIED[role].has(one.sector) && !(role === "actor" && isPlain(one, around))
      ? { value, words: ["implied", `implied ${one.sector}`] }
      : "stands";
  const { phrase } = (role === "actor" ? candidate.actors : candidate.recipients)[0] ?? { phrase: null };
  if (phrase === null)
    return role === "recipient" && !NAMED_OTHERWISE.has(candidate.entry.frame.type) && !isOfWhatFollows(one, around)
      ? { value, words: ["given beside"] }
      : "stands";
  // "The neighbour" of a state: which that is is known.
  if (
    around.lexicon.lists("bordering", candidate.sentence.tokens[phrase.head]!.lower) &&
    /^country:/u.test(one.entityId ?? "")
  )
    return "stands";
  const own = cast.all(phrase, candidate.sentence, index);
  // People taken in whom the sentence tells to be suspects.
  if (role === "recipient" && one.sector === "CRM" && own.every(({ sector }) => sector !== "CRM")) return "stands";
  // "Lithuania's hauliers urged THE CABINET": theirs.
  const [told] = own;
  if (role === "recipient" && told?.sector === one.sector && told.country !== one.country && kindOf(one) === "body")
    return "stands";
  // "Blamed PROVOCATEURS": people of a trade that no list holds.
  if (
    role === "recipient" &&
    own.length === 0 &&
    phrase.number === "plural" &&
    around.lexicon.isDoer?.(candidate.sentence.tokens[phrase.head]!.lower)
  )
    return "stands";
  // "Backed THE GOVERNMENT'S decision": whose it is is told right before it.
  if (role === "recipient" && !around.lexicon.traits.freeWordOrder && isOwner(one, phrase, around)) return "stands";
  // "Thanked THE AMERICANS": their state.
  if (role === "recipient" && told?.entityId === `people:${one.country}` && one.entityId === `country:${one.country}`)
    return "stands";
  if (!own.some(({ name }) => name === one.name))
    return role === "actor" || candidate.entry.frame.type === "GOVERN" || isOfWhatFollows(one, around)
      ? "stands"
      : { value, words: ["given otherwise"] };
  // "I was arrested at home": whoever is quoted.
  if (phrase.pronoun?.person === 1 && phrase.pronoun.number === "singular") return "stands";
  // "It was rally number eight": whatever "it" is taken for, police hold no rally unless they are named.
  if (phrase.pronoun !== null && role === "actor" && candidate.entry.frame.type === "PROTEST" && one.sector === "COP")
    return "no one";
  if (phrase.pronoun !== null)
    // "They" who are a group of people are no body named beside them.
    return (phrase.pronoun.number === "plural" && isGroup(one)) || cast.speaksOfItself(phrase)
      ? "stands"
      : { value, words: ["given by a pronoun"] };
  if (phrase.antecedent !== null || phrase.mention !== null || /^\p{Lu}/u.test(one.name)) return "stands";
  if (cast.isRelative(phrase, candidate.sentence)) return "stands";
  // "A 42-year-old dentist" is new to the reader, and so no one told of before.
  if (role === "recipient" && around.lexicon.lists("one new", candidate.sentence.tokens[phrase.from]!.lower))
    return "stands";
  const generic = cast.isGeneric(phrase, candidate.sentence, index);
  // "Five people were detained": the text's own words for whom it does not name.
  if (role === "recipient" && generic && isCounted(phrase, around)) return "stands";
  // «рабочыя цэха адмовіліся»: several whom the clause tells whose they are.
  if (
    role === "actor" &&
    !generic &&
    phrase.number === "plural" &&
    phrase.possessor !== null &&
    around.lexicon.traits.bareWordsPointBack
  )
    return "stands";
  // "Eighteen BELARUSIAN athletes": whom the clause counts and gives a country are no one told of before.
  if (
    role === "recipient" &&
    around.lexicon.traits.bareWordsPointBack &&
    !generic &&
    phrase.quantity !== null &&
    countryOf(phrase) !== null
  )
    return "stands";
  return {
    value,
    words: [generic ? "given generic" : "given by description"],
  };
}

/** Types of what is said of things that someone does or has. */
const OF_AN_OWNER: ReadonlySet<string> = new Set(["SUPPORT", "ACCUSE", "REJECT", "GOVERN"]);

/** True for whoever a possessive names, and no pronoun. */
function isOwner(
  { sector }: Participant,
  { possessor }: NounPhrase,
  { candidate, cast, index }: RoleSurroundings,
): boolean {
  if (possessor === null || possessor.pronoun !== null || !OF_AN_OWNER.has(candidate.entry.frame.type)) return false;
  const owner = cast.of(possessor, candidate.sentence, index);
  return owner !== null && owner.sector === sector;
}

/** "Was declared the winner", "was fined 540 roubles": only those who count votes, and courts, do so. */
function isPlain({ sector, entityId }: Participant, { candidate, lexicon }: RoleSurroundings): boolean {
  const { entry, host, predication, sentence } = candidate;
  const { type, mode } = entry.frame;
  if (type === "ELECT")
    return (
      mode === "result" &&
      entityId !== null &&
      predication.voice === "passive" &&
      !lexicon.lists("choosing by vote", sentence.tokens[predication.head]!.lemma)
    );
  return (
    type === "COERCE" &&
    mode === "arrest" &&
    sector === "JUD" &&
    lexicon.lists("fining", sentence.tokens[predication.head]!.lemma) &&
    sentence.measures.some(
      ({ unit, start }) => /^[A-Z]{3}$/u.test(unit ?? "") && start >= host.clause.start && start < host.clause.end,
    )
  );
}

/** "FIVE PEOPLE", "two men" who are taken, tried or let go, but not "five" or "many"; where bare words point back they may be those told of before. */
const isCounted = ({ quantity, head }: NounPhrase, { candidate, lexicon }: RoleSurroundings): boolean =>
  !lexicon.traits.bareWordsPointBack &&
  quantity?.unit === null &&
  candidate.sentence.tokens[head]!.pos === "noun" &&
  (candidate.entry.frame.mode === "arrest" || candidate.entry.frame.type === "CONCEDE");

const countsPeople = ({ recipients: [filler] }: RoleSurroundings["candidate"]): boolean =>
  filler !== undefined && filler.phrase.quantity?.unit === null && filler.phrase.mention === null;

const isGroup = ({ entityId, name }: Participant): boolean => entityId === null && /^\p{Ll}/u.test(name);

/** "Refused to work with THE LECTURERS": someone whom a clause names that the verb governs. */
function isOfWhatFollows({ name }: Participant, { candidate, cast }: RoleSurroundings): boolean {
  const { predication, sentence } = candidate;
  return sentence.predications.some(
    ({ governor, kind, subordinate, arguments: own }) =>
      governor === predication.index &&
      kind !== "noun" &&
      subordinate !== null &&
      own.some(({ phrases }) => phrases.some((phrase) => cast.known(phrase)?.name === name)),
  );
}

/** The options by their sums, the greatest first. */
const optionsFor = (
  role: Role,
  other: readonly Participant[],
  around: RoleSurroundings,
  found: Given | "no one" | "stands",
): readonly RoleOption[] =>
  found === "stands" ? [] : ranked(roleOptions(role, other, around, found === "no one" ? null : found), TABLES[role]);

/** "A drone of unknown origin crashed": the weapon is the doer, and whose it was is not told. */
function isItself({ candidate }: RoleSurroundings): boolean {
  const { entry, predication } = candidate;
  const { type, mode } = entry.frame;
  return (
    type === "MOBILIZE" &&
    mode === "weapons" &&
    predication.voice === "active" &&
    predication.arguments.some(({ role }) => role === "subject")
  );
}

/** "Thanked the experts": people whom no list holds stand in the slot; they are no one else. */
function isUnlisted({ candidate }: RoleSurroundings): boolean {
  const [filler] = candidate.recipients;
  if (filler === undefined || filler.phrase.pronoun !== null) return false;
  return candidate.entry.frame.type === "SUPPORT" && filler.phrase.number === "plural";
}
