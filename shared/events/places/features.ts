/** What is known of one place as that of an event, as words and numbers: the inputs of the learned weights, and what `explain` shows. */
import { placeAncestors, placeById } from "../../watchlist/index.ts";
import { nameIn, type Option, type WeightTable } from "../choice.ts";
import type { Features } from "../confidence/features.ts";
import type { EventPlace } from "../event.ts";
import { capitalOf } from "./body-seats.ts";
import type { Site, Surroundings } from "./places-of-text.ts";
import { HOME, type NamedPlace, RANK } from "./sites.ts";
import { isJoinedWithOthers } from "./syntax.ts";

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

/** A number known of an option for one thing only, where words count alike for several. */
interface Mark {
  readonly context: string;
  readonly word: string;
  readonly value: number;
}

/** A place as an option for an event, or none: words, each counted for everything and for the kind of act, and numbers. */
export class PlaceOption implements Option<EventPlace | null> {
  readonly value: EventPlace | null;
  readonly path: string;
  readonly #words: ReadonlySet<string>;
  readonly #contexts: readonly string[];
  readonly #marks: readonly Mark[];

  constructor(
    value: EventPlace | null,
    path: string,
    words: ReadonlySet<string>,
    contexts: readonly string[],
    marks: readonly Mark[],
  ) {
    this.value = value;
    this.path = path;
    this.#words = words;
    this.#contexts = contexts;
    this.#marks = marks;
  }

  get features(): Features {
    const features: Record<string, number> = {};
    for (const context of this.#contexts) for (const word of this.#words) features[nameIn(context, word)] = 1;
    for (const { context, word, value } of this.#marks) features[nameIn(context, word)] = value;
    return features;
  }

  sum(table: WeightTable): number {
    let sum = 0;
    for (const context of this.#contexts) {
      const weights = table.get(context);
      if (weights !== undefined) for (const word of this.#words) sum += weights.get(word) ?? 0;
    }
    for (const { context, word, value } of this.#marks) sum += (table.get(context)?.get(word) ?? 0) * value;
    return sum;
  }
}

/** The option for a place of which flags were gathered. `past`: what the events told before say, by the names of their places. */
export function optionFor(
  around: Surroundings,
  { value, path, flags, kind: known }: Found,
  group: string,
  own: readonly Site[],
  past: Past,
): PlaceOption {
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
  // "At his first news conference since": where the text tells of one.
  if (around.atOccasion && flags.has("occasion")) flags.add("occasion, one told of");
  for (const told of [...flags].filter((flag) => flag.startsWith("told in")))
    for (const doubt of DOUBTS) if (flags.has(doubt)) flags.add(`${told}, ${doubt}`);
  for (const flag of nested(value, own)) flags.add(flag);
  for (const flag of past.get(value.name) ?? NOTHING) flags.add(flag);
  if (!["clause", "sentence"].some((where) => [...flags].some((flag) => flag.startsWith(`${where}, `))))
    for (const flag of besideTheSentence(around, flags)) flags.add(flag);
  const marks: Mark[] = [];
  const placed = around.history.slice(-SCENE).filter(({ place }) => place !== null);
  if (placed.length > 0) {
    const share = placed.filter(({ place }) => place!.name === value.name).length / placed.length;
    for (const context of ["", group]) marks.push({ context, word: "share of the events before", value: share });
    if (placed.length > 2 && share > 0.7) marks.push({ context: group, word: "most events before", value: 1 });
  }
  const share = (counts.get(value.name) ?? 0) / Math.max(1, sites.length);
  marks.push({ context: "", word: "share of all places", value: share });
  return new PlaceOption(value, path, flags, ["", group], marks);
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
function besideTheSentence({ circumstances, candidate, told }: Surroundings, flags: ReadonlySet<string>): string[] {
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
    [`told in ${told.path}`]: told.place !== null,
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

/** What the events told before say for places, by name, and for none, by the empty name. */
export type Past = ReadonlyMap<string, ReadonlySet<string>>;
const NO_PLACE = "";
const NOTHING: ReadonlySet<string> = new Set();

export function pastOf({ history, circumstances, candidate, index }: Surroundings): Past {
  const past = new Map<string, Set<string>>();
  const flagsOf = (place: EventPlace | null): Set<string> => {
    const name = place?.name ?? NO_PLACE;
    let flags = past.get(name);
    if (flags === undefined) past.set(name, (flags = new Set()));
    return flags;
  };
  const involves = (people: readonly string[]): boolean => people.some((one) => circumstances.people.includes(one));
  const dated = history.slice(-SCENE).filter(({ place, day }) => place !== null && day !== null);
  const sameDay = new Set(dated.filter(({ day }) => day === circumstances.day).map(({ place }) => place!.name));
  if (circumstances.day !== null)
    for (const { place } of dated) if (!sameDay.has(place!.name)) flagsOf(place).add("events of other days there");
  const last = history.slice(-SCENE).findLast(({ people, title }) => !title && involves(people));
  if (last !== undefined) flagsOf(last.place).add("last event of its people there");
  for (const [back, one] of history.slice(-HISTORY).reverse().entries()) {
    if (one.place === null && one.title) continue;
    const flags = flagsOf(one.place);
    const people = involves(one.people);
    const day = one.day !== null && one.day === circumstances.day;
    const alike = one.type === candidate.entry.frame.type;
    if (people) flags.add("people of an event there");
    if (people && one.type === "CONSULT") flags.add("people of a meeting there");
    if (people && day && one.type === "CONSULT") flags.add("people and day of a meeting there");
    if (day) flags.add("day of an event there");
    if (people && day) flags.add("people and day of an event there");
    if (alike) flags.add("kind of an event there");
    if (alike && day) flags.add("kind and day of an event there");
    if (one.index === index) flags.add("event of the sentence there");
    if (one.paragraph === candidate.sentence.paragraph) flags.add("event of the paragraph there");
    if (back === 0) flags.add("event before there");
  }
  return past;
}

/** The option that the text does not tell where. */
export function noPlace(around: Surroundings, group: string, own: readonly Site[], past: Past): PlaceOption {
  const { candidate, circumstances, told } = around;
  const { host, predication, entry, light } = candidate;
  const { type, mode } = entry.frame;
  const doer = `by ${circumstances.sectors[0] ?? "no one"}`;
  const dateline = around.totals.dateline.length > 0;
  const towns = new Set(
    own.filter(({ located, kind }) => located && kind !== "country").map(({ place }) => place.name),
  );
  const flags: Readonly<Record<string, boolean>> = {
    [`told in ${told.path}`]: true,
    old: circumstances.old,
    recent: circumstances.recent,
    "own date": circumstances.ownDate,
    planned: circumstances.planned,
    [circumstances.summary ?? ""]: circumstances.summary !== null,
    "past perfect": host.perfect === "past",
    "present perfect": host.perfect === "present",
    noun: predication.kind === "noun" && !light,
    passive: host.voice === "passive",
    [`${host.subordinate} clause`]: host.subordinate !== null,
    "nothing in the sentence": own.length === 0,
    joined: own.some(({ phrase, sentence }) => phrase !== null && isJoinedWithOthers(sentence, phrase)),
    "several in the sentence": towns.size > 1,
  };
  const marks: Mark[] = [];
  const mark = (context: string, word: string): void => void marks.push({ context, word, value: 1 });
  for (const word of ["none", `none ${group}`, `none ${type}`, `none verb ${predication.lemma}`]) mark("", word);
  if (mode !== null) mark("", `none ${type}/${mode}`);
  for (const [word, holds] of Object.entries(flags)) if (holds) mark("none", word);
  const words = new Set([doer, ...(dateline ? ["a dateline"] : []), ...(past.get(NO_PLACE) ?? NOTHING)]);
  return new PlaceOption(null, "none", words, ["none", `none ${group}`], marks);
}
