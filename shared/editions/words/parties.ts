import type { Facts } from "../../developments/index.ts";
import type { Participant, Quantity } from "../../events/event.ts";
import type { QuantityKind } from "../../events/ontology.ts";
import { placeById } from "../../watchlist/index.ts";

/** What headlines of every language have to know of who acts, who is acted upon and where. */

const BORDER = /\b(?:border|crossing|checkpoint)s?$/i;
/** Offices that one person holds, or several do: not ministries, not a police. */
const HELD_BY_PEOPLE = /^office:[A-Z]{3}:(?:.*minister|president|ambassador|charge|consul|diplomats)$/;
/** An organisation of states or of citizens detains and searches nobody: such an actor was misread. */
const WITHOUT_FORCE: ReadonlySet<string> = new Set(["IGO", "NGO", "MED"]);
const BY_FORCE: ReadonlySet<Facts["mode"]> = new Set(["arrest", "seize", "deport", "curfew", "martial-law"]);
/** A head of state pardons such people; what is eased for others are rules. */
const PARDONED: ReadonlySet<string> = new Set(["CVL", "OPP", "MED", "EDU", "REL", "JUD"]);

/** The office of a minister, an ambassador: a person in grammar. */
export const isPersonalOffice = (entityId: string | null): boolean => HELD_BY_PEOPLE.test(entityId ?? "");

const OFFICE = /\b(?:minister|president|chancellor|premier|leader|king|ambassador|governor)\b/i;
const isOffice = ({ name, entityId }: Participant): boolean =>
  isPersonalOffice(entityId) || (entityId === null && OFFICE.test(name) && !/[a-z]s$/.test(name));
const AS_PEOPLE = { name: "people", group: "people" } as const;
const isNamed = ({ name, entityId }: Participant): boolean =>
  entityId === null ? /^\p{Lu}\S* \p{Lu}/u.test(name) && !OFFICE.test(name) : entityId.startsWith("person:");

/** Beginnings of words for protests and those who take part. */
const PROTEST =
  /protest|rall(?:y|ies)|demonstra|march|picket|strike|crowd|протест|митинг|мітынг|марш|пикет|пікет|акци|акцы|демонстр|дэманстр|забаст|страйк|шеств|шэсц|manifest|wiec|marsz/iu;

/** "John Coale and American diplomats": an envoy, and what he is. */
const isRetinue = ({ name, entityId }: Participant): boolean =>
  entityId === null && /\b(?:diplomats|envoys|officials)$/i.test(name);

/** "Friedrich Merz and German prime minister": one person by name and by office. */
const withoutOffices = (list: readonly Participant[]): readonly Participant[] =>
  list.filter(
    (one) =>
      !(isOffice(one) || isRetinue(one)) || !list.some((other) => isNamed(other) && other.country === one.country),
  );

/** What cannot die, be hurt or held: where it is said to, people of it were. */
const LIFELESS =
  /\b(?:compan(?:y|ies)|banks?|firms?|plants?|factor(?:y|ies)|mills?|enterprises?|outlets?|media|organi[sz]ations?|parties|states|countries|church(?:es)?|schools?|universit(?:y|ies)|airports?)$/i;
const HARM: ReadonlySet<QuantityKind> = new Set(["killed", "injured", "detained", "released"]);

const NUMERAL =
  /^(?:(?:at least|more than|over|about|around|some|nearly|almost|another|all) )*(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|(?:dozens|scores|hundreds|thousands) of|several|many) (?=\p{L})/iu;

/** People as they are counted: the number is told by the count, and a company is not one of them. */
function counted(one: Participant, quantities: readonly Quantity[]): Participant {
  if (one.entityId !== null || isNamed(one) || !quantities.some(({ kind }) => PEOPLE_COUNTS.includes(kind))) return one;
  if (quantities.some(({ kind }) => HARM.has(kind)) && LIFELESS.test(one.group ?? one.name))
    return { ...one, ...AS_PEOPLE };
  return { ...one, name: one.name.replace(NUMERAL, "") };
}

/**
 * The parties as headlines tell them, each once: an office beside the name of who holds it, one of several that act together as acted
 * upon, police as held by police, and a state or a body as jailed are left out. Whom readings call protesters only because police hold
 * them are people, where no text speaks of a protest.
 * @param texts quotes and titles; where there are none, the names stand
 */
export function tidied(facts: Facts, texts: readonly string[]): Facts {
  const acting = withoutOffices(facts.actors);
  // Police who deploy police: nobody else is known to act.
  const actors = facts.mode === "police" ? acting.filter(({ sector }) => sector !== "COP") : acting;
  const isActing = ({ name, entityId }: Participant) =>
    actors.length > 1 && actors.some((one) => (entityId === null ? one.name === name : one.entityId === entityId));
  const police = facts.type === "COERCE" ? actors.filter(({ sector }) => sector === "COP") : [];
  const isOwn = (one: Participant) =>
    one.sector === "COP" && !isNamed(one) && police.some(({ country }) => country === one.country);
  const isJailed = ({ entityId }: Participant) => facts.mode === "arrest" && /^(?:body|country):/.test(entityId ?? "");
  const isGuess = texts.length > 0 && facts.mode === "arrest" && !texts.some((text) => PROTEST.test(text));
  const recipients = withoutOffices(facts.recipients)
    .filter((one) => !isActing(one) && !isOwn(one) && !isJailed(one))
    .map((one) => (isGuess && (one.group ?? one.name) === "protesters" ? { ...one, ...AS_PEOPLE } : one))
    .map((one) => counted(one, facts.quantities));
  return { ...facts, actors, recipients, place: isSpoken({ ...facts, actors }) ? null : facts.place };
}

const SPOKEN: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "SUPPORT", "REJECT", "THREATEN", "GOVERN"]);

/**
 * "The EU condemned Belarus in Grodno": what known bodies and people say and decide is about a place, or said on a visit that is told as
 * such. What a crowd demands, and a trial at home, is where it is said to be.
 */
function isSpoken({ type, mode, place, actors }: Facts): boolean {
  if (!SPOKEN.has(type) || place === null || actors.length === 0) return false;
  if (actors.every(({ country }) => country !== place.country)) return true;
  return mode !== "investigate" && actors.every(({ entityId }) => entityId !== null);
}

/** "Nurses", not "nurse": a number may stand before it. */
export const isMany = (name: string): boolean =>
  /(?:s|men|people|children|police|staff|crew|clergy)$/i.test(name) && !/ss$/i.test(name);

/** The parties by the words of the lists: what an English article calls someone it does not name, no other language can decline. */
export function byGroups(facts: Facts): Facts {
  const grouped = (list: readonly Participant[]) =>
    list.map((one) => {
      if (one.group === undefined) return one;
      const single = !isMany(one.name) && /[^s]s$/.test(one.group);
      return { ...one, name: single ? one.group.slice(0, -1) : one.group };
    });
  return { ...facts, actors: grouped(facts.actors), recipients: grouped(facts.recipients) };
}

/** Whether a place is where a border is crossed, by its kind in the watchlist or by its name. */
export function isCrossing(place: Facts["place"]): boolean {
  if (place === null) return false;
  return BORDER.test(place.name) || (place.placeId !== null && placeById(place.placeId)?.kind === "crossing");
}

/** A crossing, or a border, is what it is about. */
export const concernsBorder = ({ place, recipients }: Facts): boolean =>
  isCrossing(place) || recipients.some(({ name }) => BORDER.test(name));

/** Those who can have done it. */
export const actorsOf = ({ type, mode, actors }: Facts): readonly Participant[] =>
  type === "COERCE" && BY_FORCE.has(mode) ? actors.filter(({ sector }) => !WITHOUT_FORCE.has(sector)) : actors;

/** Types that are acts upon people: a count beside them counts those acted upon. Words are not addressed to a number. */
const WORDS: ReadonlySet<Facts["type"]> = new Set(["REQUEST", "SUPPORT", "REJECT", "THREATEN", "CONSULT", "AGREE"]);
const PEOPLE_COUNTS: readonly QuantityKind[] = ["detained", "released", "injured", "persons", "killed"];

/** How many people are acted upon; of a crowd that is dispersed the hurt are only some. */
export const countOf = ({ mode, quantities }: Facts): Quantity | null =>
  PEOPLE_COUNTS.filter((kind) => mode !== "crowd-control" || (kind !== "injured" && kind !== "killed"))
    .map((kind) => quantities.find((one) => one.kind === kind))
    .find((one) => one !== undefined) ?? null;

/** Whether a count can stand for those acted upon: words count nobody, except groups that they are addressed to. */
export const mayCount = ({ type, recipients }: Facts): boolean =>
  !WORDS.has(type) ||
  recipients.length === 0 ||
  recipients.some(({ name, entityId }) => entityId === null && /^[a-z]|[a-z]s$/.test(name));

/** A court, not a prosecutor. */
export const isCourt = ({ sector, name }: Participant): boolean => sector === "JUD" && !/prosecut/i.test(name);

const SENTENCING: ReadonlySet<string> = new Set(["sentence", "money"]);

/** What patterns may ask of the parties and counts in every language. */
export const partyNeeds = ({
  mode,
  actors,
  recipients,
  place,
  quantities,
}: Facts): Readonly<Record<string, boolean>> => ({
  barrier: recipients.some(({ name }) => BORDER.test(name)),
  "frontier-place": /\bborder$/i.test(place?.name ?? ""),
  several: actors.length > 1 || actors.some(({ name }) => /(?:^|\s)\p{Ll}[\p{L}'-]*(?<!s)s$/u.test(name)),
  abroad:
    place !== null &&
    !/^place:[A-Z]{3}$/.test(place.placeId ?? "place:XXX") &&
    recipients.length > 0 &&
    recipients.every(({ entityId, country }) => entityId?.startsWith("country:") && country === place.country),
  alone: recipients.length === 0,
  captives:
    recipients.length > 0 &&
    recipients.every(({ name, group }) => /\b(?:prisoners|detainees|inmates|hostages)$/i.test(group ?? name)),
  assisting: mode === "assist",
  firm: actors.length > 0 && actors.every(({ sector }) => sector === "BUS"),
  state: actors.some(({ sector }) => sector === "GOV" || sector === "IGO" || sector === "LEG"),
  unsentenced: !quantities.some(({ kind }) => SENTENCING.has(kind)),
});

/** A head of state shows mercy to people. */
export const isPardon = ({ type, actors, recipients }: Facts): boolean =>
  type === "CONCEDE" &&
  actors.some(({ entityId }) => entityId === "person:alexander-lukashenko") &&
  recipients.length > 0 &&
  recipients.every(({ sector, entityId }) => PARDONED.has(sector) && !entityId?.startsWith("body:"));
