import type { Facts } from "../../developments/index.ts";
import type { Participant, Quantity } from "../../events/event.ts";
import type { QuantityKind } from "../../events/ontology.ts";
import { latinName } from "../../watchlist/index.ts";
import { EN } from "./en.ts";
import { ENGLISH } from "./en-patterns.ts";
import type { Nuances, Testimony } from "./nuances.ts";
import {
  actorsOf,
  concernsBorder,
  countOf,
  isCourt,
  isCrossing,
  isMany,
  isPardon,
  isPersonalOffice,
  mayCount,
  partyNeeds,
} from "./parties.ts";
import { byNuance, type Pattern } from "./patterns.ts";
import {
  bounded,
  counted,
  dayText,
  isOnlyPolice,
  isWholeMonth,
  list,
  money,
  numeral,
  sentenceLength,
} from "./phrases.ts";

export interface Measure {
  /** How many names a side may show. */
  readonly names: number;
  readonly place: boolean;
  readonly date: boolean;
}

/** One wording of a headline; the caller tries smaller measures until it fits. */
export function englishHeadline(facts: Facts, reference: string, measure: Measure, { nuances }: Testimony): string {
  const values = valuesOf(facts, measure);
  const chosen = choose(ENGLISH, facts, values, nuances);
  const core = chosen === null ? EN.types[facts.type] : wordingOf(chosen, facts, values);
  const stays = chosen?.needs.includes("drill") ?? false;
  const where = measure.place && !chosen?.needs.includes("airspace") ? placeTail(facts, core, stays) : "";
  const when = measure.date ? dateTail(facts, reference) : "";
  const text = `${core}${where}${when}`;
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return facts.status === "denied" ? EN.phrases.deniedPrefix.replace("{headline}", sentence) : sentence;
}

interface Values {
  readonly A: string | null;
  readonly R: string | null;
  readonly C: string | null;
  readonly K: string | null;
  readonly I: string | null;
  readonly S: string | null;
  readonly M: string | null;
  readonly P: string | null;
  readonly L: string | null;
  readonly person: boolean;
  readonly people: boolean;
  readonly pardon: boolean;
  readonly convicting: boolean;
  readonly border: boolean;
}

function valuesOf(facts: Facts, { names, place }: Measure): Values {
  const quantity = (kind: QuantityKind) => facts.quantities.find((q) => q.kind === kind) ?? null;
  const [sentence, sum, percent, killed] = (["sentence", "money", "percent", "killed"] as const).map(quantity);
  const injured = killed ? null : quantity("injured");
  const recipientCount = mayCount(facts) ? countOf(facts) : null;
  const forces = quantity("troops") ?? quantity("vehicles");
  const [first] = facts.recipients;
  // People who move are the ones counted.
  const moving = facts.type === "RELOCATE" && facts.recipients.length === 0;
  const actorCount = quantity("participants") ?? (moving ? quantity("persons") : null);
  const R = side(facts.recipients, sentence ? quantity("persons") : moving ? null : recipientCount, names);
  const A =
    sentence && isOnlyPolice(facts.actors) ? null : (courtOf(facts, place) ?? side(actorsOf(facts), actorCount, names));
  return {
    // Nobody acts upon themselves: one of the two was misread, and what is done to someone is what the news is about.
    A: A === R ? null : A,
    R,
    C: forces && amount(forces, forces.kind === "troops" ? EN.counted.troops : EN.counted.vehicles),
    K: killed ? side(facts.recipients, killed, names) : null,
    I: injured ? side(facts.recipients, injured, names) : null,
    S: sentence ? (sentence.value >= 9999 ? EN.phrases.life : `${sentenceLength(EN, sentence.value)} in prison`) : null,
    M: sum ? bounded(EN, sum.value, sum.bound, money(EN, sum.value, sum.unit)) : null,
    P: percent ? `${bounded(EN, percent.value, percent.bound)}%` : null,
    L: facts.place && placeName(facts.place),
    person: first !== undefined && isPerson(first),
    people: facts.recipients.length > 0 && facts.recipients.every((one) => isPerson(one) || isGroup(one.name)),
    pardon: isPardon(facts),
    convicting: facts.actors.some(isCourt),
    border: concernsBorder(facts),
  };
}

/** A court is named by its town, since "5 years in Minsk" would say something else. */
function courtOf({ actors, place }: Facts, shown: boolean): string | null {
  const [court] = actors;
  if (court === undefined || !/^(?:the )?court$/i.test(court.name)) return null;
  return place !== null && shown && !isCrossing(place) ? `${place.name} court` : "Court";
}

const amount = (quantity: Quantity, forms: Parameters<typeof counted>[1]) =>
  counted(EN, forms, quantity.value, bounded(EN, quantity.value, quantity.bound));

const PEOPLES = /(?:ians|ans|Poles|Germans|Lithuanians|Russians|Ukrainians)$/;
/** Described, not named: `women protesters`, `Polish diplomats`, `Belarusians`. */
const isGroup = (name: string) => /^[a-z]/.test(name.split(" ").at(-1) ?? "") || PEOPLES.test(name);
const isPerson = ({ name, entityId, sector }: Participant) =>
  entityId === null
    ? !isGroup(name) && name.includes(" ") && sector !== "BUS"
    : entityId.startsWith("person:") || isPersonalOffice(entityId);
/** "About 200 people rallied": that they live there need not be said. */
const PLAIN_PEOPLE = /^(?:residents|citizens|civilians)$/i;

/** Letters alone: what else stands in a name is left as it was read. */
const NAME = /^[\p{L}\s.'’"«»“”-]+$/u;

/** As headlines call them. */
const SHORT: Readonly<Record<string, string>> = {
  "European Union": "EU",
  "United States": "US",
  "United Kingdom": "UK",
  "United Nations": "UN",
};

const shortened = (name: string): string =>
  SHORT[name] ??
  name
    .replace(/^Government of (?:the )?(\p{L}[\p{L} ]*)$/u, "the government of $1")
    .replace(/^State Border (?:Guard )?(?:Service|Committee) of (?:the )?(\p{L}[\p{L} ]*)$/u, "border guards of $1");

/** Bodies cannot be counted; those who serve in them can. */
const MEMBERS: readonly (readonly [RegExp, string])[] = [
  [/\bauthorities$/i, "officials"],
  [/\bpolice$/i, "police officers"],
  [/\bsecurity forces$/i, "security officers"],
  [/\b(?:army|armed forces|military)$/i, "soldiers"],
  [/\bopposition$/i, "opposition members"],
  [/\bmedia$/i, "media workers"],
  [/\bcourt$/i, "judges"],
  [/\b(?:intelligence|counterintelligence|KGB)$/i, "intelligence officers"],
];
const asPeople = (name: string): string => {
  const found = MEMBERS.find(([body]) => body.test(name));
  return found === undefined ? name : name.replace(found[0], found[1]);
};

const VOWEL = /^(?:[AEIOaeio](?!u[a-z])|[Uu](?!ni(?:on|ver|t|form|que)|ser)|[FHLMNRSX][A-Z])/;
/** There is one of it wherever it is spoken of. */
const ONLY =
  /^(?:management|leadership|administration|diocese|director|directorate|parliament|government|prosecution|mayor|governor)$/i;
const withA = (name: string) =>
  ONLY.test(name) ? `the ${name}` : `${VOWEL.test(name) && !/^one\b/i.test(name) ? "an" : "a"} ${name}`;

/** Names, with their count: `12 protesters`, `Nina Baginskaya`, `at least 300 people, including Nina Baginskaya`. */
function side(participants: readonly Participant[], count: Quantity | null, most: number): string | null {
  const names = participants.map(({ name, group }) =>
    group !== undefined && !isMany(name) ? withA(name) : NAME.test(name) ? latinName(shortened(name)) : shortened(name),
  );
  if (count === null || count.value < 1) return names.length === 0 ? null : list(EN, names, most);
  const groups = participants
    .filter(({ name }) => isGroup(name))
    .map(({ name, group }) => (isMany(name) ? name : (group ?? name)));
  const people = participants.filter(isPerson).map(({ name }) => name);
  const shown = bounded(EN, count.value, count.bound, numeral(EN, count.value));
  const [only] = names;
  if (count.value === 1) {
    if (people[0] !== undefined) return people[0];
    const one = names.length === 1 && participants[0]!.group !== undefined && !isMany(only!);
    return one ? only! : counted(EN, EN.counted.people, 1);
  }
  if (groups[0] !== undefined && !PLAIN_PEOPLE.test(groups[0])) return `${shown} ${asPeople(groups[0])}`;
  if (people.length > 0 && people.length === count.value) return list(EN, people, most);
  const total = counted(EN, EN.counted.people, count.value, shown);
  // A body or a country beside a count is where the people come from, not one of them.
  return people[0] === undefined || most < 2 ? total : `${total}, including ${people[0]}`;
}

function choose(
  table: ReadonlyMap<string, readonly Pattern[]>,
  facts: Facts,
  values: Values,
  nuances: Nuances,
): Pattern | null {
  const candidates = [
    ...(facts.mode === null ? [] : (table.get(`${facts.type}/${facts.mode}`) ?? [])),
    ...(table.get(facts.type) ?? []),
  ];
  const known: Readonly<Record<string, boolean>> = {
    ...partyNeeds(facts),
    ...Object.fromEntries([...nuances].map((name) => [name, true])),
    recipient: values.R !== null,
    count: values.C !== null,
    killed: values.K !== null,
    injured: values.I !== null,
    sentence: values.S !== null,
    money: values.M !== null,
    percent: values.P !== null,
    convicting: values.convicting,
    person: values.person,
    people: values.people,
    pardon: values.pardon,
    border: values.border,
    place: values.L !== null,
  };
  // A killing is told by its dead, whatever the mode.
  const harm = values.K !== null ? "killed" : values.I !== null && facts.type === "INCIDENT" ? "injured" : null;
  const first = harm === null ? [] : candidates.filter(({ needs }) => needs.includes(harm));
  return (
    [...byNuance(first), ...byNuance(candidates)].find(
      (pattern) => pattern.needs.every((need) => known[need]) && possible(pattern, values),
    ) ?? null
  );
}

const possible = ({ active, passive, bare }: Pattern, { A, R }: Values) =>
  (A !== null && active !== null) || (R !== null && passive !== null) || bare !== null;

function wordingOf(pattern: Pattern, facts: Facts, values: Values): string {
  const [base = "", past = base, participle = past] = pattern.verb;
  const { A, R, C, K, I, S, M, P, L } = values;
  const slots: Record<string, string | null> = {
    ...{ A, R, C, K, I, S, M, P, L },
    V: { occurred: past, planned: `to ${base}`, alleged: `allegedly ${past}`, denied: past }[facts.status],
    W: {
      occurred: participle,
      planned: `to be ${participle}`,
      alleged: `allegedly ${participle}`,
      denied: participle,
    }[facts.status],
  };
  for (const wording of [pattern.active, pattern.passive, pattern.bare]) {
    if (wording === null) continue;
    const needed = [...wording.matchAll(/\{(\w)\}/g)].map((match) => match[1]!);
    // A wording without its own verb cannot show that something is only planned or alleged; the fact line does.
    if (needed.every((slot) => slots[slot] !== null && slots[slot] !== undefined)) {
      return wording.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]!);
    }
  }
  return EN.types[facts.type];
}

const fold = (text: string) => text.toLowerCase().replace(/(?:ian|ish|n|s)\b/g, "");

/** Where people or forces go to, or leave, rather than where they are. */
const TOWARDS: ReadonlySet<string> = new Set(["RELOCATE/flee", "RELOCATE/return", "MOBILIZE/troops"]);
const AWAY: ReadonlySet<string> = new Set(["RETREAT/withdraw", "COERCE/deport"]);

/** A crossing is named as one, where it is what is closed or opened. */
const placeName = (place: NonNullable<Facts["place"]>) =>
  isCrossing(place) && !/(?:border|crossing|checkpoint)s?$/i.test(place.name)
    ? `the ${place.name} crossing`
    : withArticle(place.name);

const withArticle = (name: string) =>
  /^(?:United (?:States|Kingdom|Arab)|Netherlands|Czech Republic|European Union)|\bborder$/.test(name)
    ? `the ${name}`
    : name;

/** @param stays where the place is one at which something is held, whatever the type */
function placeTail(facts: Facts, core: string, stays: boolean): string {
  const { place, type, mode } = facts;
  // "Police detained 12 protesters in Belarus" says nothing that readers of this monitor do not know.
  // A name that stayed in its own letters was not found in the watchlist: it may stand in any case.
  if (
    place === null ||
    place.placeId === "place:BLR" ||
    /\p{Script=Cyrillic}/u.test(place.name) ||
    fold(core).includes(fold(place.name))
  )
    return "";
  const key = `${type}/${mode}`;
  const preposition = (() => {
    if (TOWARDS.has(key) && !stays) return "to";
    if (AWAY.has(key)) return isCrossing(place) ? (/border$/i.test(place.name) ? "across" : "at") : "from";
    if (isCrossing(place) || /airport|station|embassy|plant|base\b/i.test(place.name)) return "at";
    return /square|street|avenue/i.test(place.name) ? "on" : "in";
  })();
  return ` ${preposition} ${placeName(place)}`;
}

function dateTail(facts: Facts, reference: string): string {
  if (facts.status !== "planned" || facts.date === null || facts.date.end < reference) return "";
  const text = dayText(EN, facts.date, reference);
  if (facts.date.start === facts.date.end) return ` on ${text}`;
  return isWholeMonth(facts.date) ? ` in ${text}` : `, ${text}`;
}
