/** What is known of one place as that of an event, as named numbers: the inputs of the learned weights, and what `explain` shows. */
import { placeAncestors, placeById } from "../watchlist/index.ts";
import { capitalOf } from "./body-seats.ts";
import type { EventPlace } from "./event.ts";
import { isJoinedWithOthers } from "./place-syntax.ts";
import type { Site, Surroundings } from "./places-of-text.ts";
import { HOME, type NamedPlace, RANK } from "./sites.ts";

/** Kinds of acts that stand to places alike. */
export function groupOf(type: string, mode: string | null): string {
  if (["ASSAULT", "PROTEST", "INCIDENT"].includes(type)) return "street";
  if (type === "COERCE") return ["arrest", "seize", "withhold"].includes(mode ?? "") ? "custody" : "measure";
  if (type === "RELOCATE" || mode === "deport") return "way";
  if (type === "RETREAT") return mode === "release" ? "custody" : "measure";
  if (type === "MOBILIZE") return "forces";
  if (["CONSULT", "AGREE", "COOPERATE", "AID"].includes(type)) return "meeting";
  if (["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "CONCEDE"].includes(type)) return "words";
  return type === "ELECT" ? "vote" : "state";
}

const sizeOf = (kind: NamedPlace["kind"]): string =>
  RANK[kind] === RANK.city
    ? "settlement"
    : kind === "crossing"
      ? "border"
      : RANK[kind] >= RANK.district && kind !== "country"
        ? "region"
        : kind;

/** What a place is; a name that no list holds is a settlement's. */
const kindOf = ({ placeId, name }: EventPlace): NamedPlace["kind"] =>
  (placeId === null ? null : placeById(placeId)?.kind) ?? (name.endsWith(" border") ? "border" : "village");

/** An option while what speaks for it is gathered. */
export interface Found {
  readonly value: EventPlace;
  readonly path: string;
  readonly flags: Set<string>;
  kind: NamedPlace["kind"] | null;
}

export function featuresOf(
  around: Surroundings,
  { value, path, flags, kind: known }: Found,
  group: string,
  own: readonly Site[],
): Record<string, number> {
  const { circumstances, setting, sites } = around;
  const { settlements, kinds, titled, lead, counts, most, occasions } = around.totals;
  const kind = known ?? kinds.get(value.name) ?? kindOf(value);
  flags.add(sizeOf(kind));
  if (kind === "village" || kind === "crossing" || kind === "area") flags.add(kind);
  if (value.country !== HOME.country) flags.add("abroad");
  if (value.name === setting?.name) flags.add("setting");
  if (settlements.size === 1 && settlements.has(value.name)) flags.add("only settlement");
  if (titled.has(value.name)) flags.add("in the title");
  if (lead.has(value.name)) flags.add("in the lead");
  if (occasions.size === 1 && occasions.has(value.name)) flags.add("only occasion");
  if (occasions.has(value.name)) flags.add("occasion");
  if ((counts.get(value.name) ?? 0) === most) flags.add("named most");
  if (circumstances.acting.includes(value.country)) flags.add("country of who acts");
  if (circumstances.concerned.includes(value.country)) flags.add("country of whom it concerns");
  if (circumstances.acting.length > 0 && capitalOf(circumstances.acting[0]!)?.name === value.name) {
    flags.add("capital of who acts");
    for (const where of STANDING) if (flags.has(where)) flags.add(`capital of who acts, ${where}`);
  }
  for (const where of STANDING)
    if (flags.has(where) && circumstances.acting.includes(value.country)) flags.add(`country of who acts, ${where}`);
  if (path === "country that the news is about") flags.add("home, not told");
  for (const told of [...flags].filter((flag) => flag.startsWith("told in")))
    for (const doubt of DOUBTS) if (flags.has(doubt)) flags.add(`${told}, ${doubt}`);
  for (const flag of nested(value, own)) flags.add(flag);
  for (const flag of together(around, value.name)) flags.add(flag);
  if (!["clause", "sentence"].some((where) => [...flags].some((flag) => flag.startsWith(`${where}, `))))
    for (const flag of besideTheSentence(around, flags)) flags.add(flag);
  const features: Record<string, number> = {};
  for (const flag of flags) {
    features[flag] = 1;
    features[`${group}: ${flag}`] = 1;
  }
  const placed = around.history.slice(-SCENE).filter(({ place }) => place !== null);
  if (placed.length > 0) {
    const share = placed.filter(({ place }) => place!.name === value.name).length / placed.length;
    features["share of the events before"] = share;
    features[`${group}: share of the events before`] = share;
    if (placed.length > 2 && share > 0.7) features[`${group}: most events before`] = 1;
  }
  features["share of all places"] = (counts.get(value.name) ?? 0) / Math.max(1, sites.length);
  return features;
}

/** Where a place stands that may be the scene of all that the text tells. */
const STANDING = [
  "in the dateline",
  "in the title",
  "in the lead",
  "only settlement",
  "named most",
  "last settlement before",
  "gathering",
  "spoken",
  "occasion",
];

/** What speaks for and against a place that the sentence does not name. */
function besideTheSentence({ circumstances, candidate }: Surroundings, flags: ReadonlySet<string>): string[] {
  const { host, predication } = candidate;
  const known = {
    old: circumstances.old,
    "own date": circumstances.ownDate,
    planned: circumstances.planned,
    "past perfect": host.perfect === "past",
    relative: host.subordinate === "relative",
    noun: predication.kind === "noun",
    title: circumstances.summary === "title",
    lead: circumstances.summary === "lead",
  };
  return Object.entries(known).flatMap(([name, holds]) =>
    holds
      ? [`outside, ${name}`, ...OUTSIDE.filter((where) => flags.has(where)).map((where) => `${where}, ${name}`)]
      : [],
  );
}

const OUTSIDE = [
  "in the dateline",
  "setting",
  "sentence before",
  "end of the paragraph before",
  "paragraph",
  "in the title",
];

/** What speaks against a place that the grammar gives. */
const DOUBTS = ["left", "left, behind a noun", "told by an adjective", "country", "region", "reached"];

/** Whether a place holds one that the sentence tells of, or lies in one. */
function nested(value: EventPlace, own: readonly Site[]): Set<string> {
  const flags = new Set<string>();
  const above = new Set(value.placeId === null ? [] : placeAncestors(value.placeId).map(({ id }) => id));
  for (const { place, located, sentence } of own) {
    if (!located || place.placeId === null || place.placeId === value.placeId || sentence.kind === "dateline") continue;
    if (above.has(place.placeId)) flags.add("in a place of the sentence");
    else if (value.placeId !== null && placeAncestors(place.placeId).some(({ id }) => id === value.placeId))
      flags.add("holds a place of the sentence");
  }
  return flags;
}

/** How many events told before are looked at. */
const HISTORY = 12;
/** How many tell where most of it happens. */
const SCENE = 30;

/** What the events told before say for a place, or for none. */
function together({ history, circumstances, candidate, index }: Surroundings, name: string | undefined): Set<string> {
  const flags = new Set<string>();
  const last = history
    .slice(-SCENE)
    .findLast(({ people, title }) => !title && people.some((other) => circumstances.people.includes(other)));
  if (last !== undefined && last.place?.name === name) flags.add("last event of its people there");
  for (const [back, one] of history.slice(-HISTORY).reverse().entries()) {
    if (one.place?.name !== name || (one.place === null && one.title)) continue;
    const people = one.people.some((other) => circumstances.people.includes(other));
    const day = one.day !== null && one.day === circumstances.day;
    if (people) flags.add("people of an event there");
    if (people && one.type === "CONSULT") flags.add("people of a meeting there");
    if (people && day && one.type === "CONSULT") flags.add("people and day of a meeting there");
    if (day) flags.add("day of an event there");
    if (people && day) flags.add("people and day of an event there");
    if (one.type === candidate.entry.frame.type) flags.add("kind of an event there");
    if (one.type === candidate.entry.frame.type && day) flags.add("kind and day of an event there");
    if (one.index === index) flags.add("event of the sentence there");
    if (one.paragraph === candidate.sentence.paragraph) flags.add("event of the paragraph there");
    if (back === 0) flags.add("event before there");
  }
  return flags;
}

export function noneFeatures(around: Surroundings, group: string, own: readonly Site[]): Record<string, number> {
  const { candidate, circumstances, told } = around;
  const { host, predication, entry, light } = candidate;
  const { type, mode } = entry.frame;
  const flags: Record<string, boolean> = {
    none: true,
    [`none ${group}`]: true,
    [`none ${type}`]: true,
    [`none ${type}/${mode}`]: mode !== null,
    [`none: told in ${told.path}`]: true,
    "none: old": circumstances.old,
    "none: recent": circumstances.recent,
    "none: own date": circumstances.ownDate,
    "none: planned": circumstances.planned,
    [`none: ${circumstances.summary}`]: circumstances.summary !== null,
    "none: past perfect": host.perfect === "past",
    "none: present perfect": host.perfect === "present",
    "none: noun": predication.kind === "noun" && !light,
    "none: passive": host.voice === "passive",
    [`none: ${host.subordinate} clause`]: host.subordinate !== null,
    "none: nothing in the sentence": own.length === 0,
    "none: a dateline": around.totals.dateline.length > 0,
    [`none ${group}: a dateline`]: around.totals.dateline.length > 0,
    [`none: by ${circumstances.sectors[0] ?? "no one"}`]: true,
    [`none ${group}: by ${circumstances.sectors[0] ?? "no one"}`]: true,
    [`none verb ${candidate.predication.lemma}`]: true,
    "none: joined": own.some(({ phrase, sentence }) => phrase !== null && isJoinedWithOthers(sentence, phrase)),
    "none: several in the sentence":
      new Set(own.filter(({ located, kind }) => located && kind !== "country").map(({ place }) => place.name)).size > 1,
  };
  for (const flag of together(around, undefined)) {
    flags[`none: ${flag}`] = true;
    flags[`none ${group}: ${flag}`] = true;
  }
  return Object.fromEntries(Object.entries(flags).flatMap(([name, flag]) => (flag ? [[name, 1]] : [])));
}
