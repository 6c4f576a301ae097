/** The places among which the place of an event is chosen, and what is known of each as named numbers. */
import type { NounPhrase, Sentence } from "../language/index.ts";
import { entityById } from "../watchlist/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Option } from "./choice.ts";
import type { EventPlace } from "./event.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { HOME, type NamedPlace, RANK } from "./sites.ts";

/** A place where the text names it. */
export interface Site extends NamedPlace {
  readonly phrase: NounPhrase;
  readonly sentence: Sentence;
  /** Of the sentence in the article. */
  readonly index: number;
  /** True behind a preposition of place; false where it only tells whose or from where someone is. */
  readonly located: boolean;
  /** True where a body with a known seat is named, and not the place. */
  readonly seat: boolean;
  /** True where the place is all that a line says, as a heading over what follows. */
  readonly heading: boolean;
  /** True where talks, a summit or a session are told of beside it. */
  readonly gathering: boolean;
}

/** An event that the text told before. */
export interface Happened {
  readonly type: string;
  readonly place: EventPlace | null;
  readonly people: readonly string[];
  readonly day: string | null;
  /** Of its sentence. */
  readonly index: number;
  readonly paragraph: number;
}

export interface Circumstances {
  /** News of the last days. */
  readonly recent: boolean;
  /** Over two weeks before publication. */
  readonly old: boolean;
  /** True where the clause has words for its day. */
  readonly ownDate: boolean;
  readonly summary: "title" | "lead" | null;
  readonly planned: boolean;
  /** Names of actors and recipients. */
  readonly people: readonly string[];
  /** ISO codes of the states that act. */
  readonly states: readonly string[];
  readonly day: string | null;
}

export interface Surroundings {
  readonly candidate: Candidate;
  readonly index: number;
  readonly taken: ReadonlySet<NounPhrase>;
  readonly circumstances: Circumstances;
  /** What the grammar alone gives. */
  readonly told: { readonly place: EventPlace | null; readonly path: string };
  readonly sites: readonly Site[];
  /** Where in `sites` those of each sentence begin. */
  readonly from: readonly number[];
  readonly totals: Totals;
  readonly setting: EventPlace | null;
  /** Where the event before this one happened. */
  readonly last: EventPlace | null;
  /** The border that the text means when it names none. */
  readonly border: EventPlace | null;
  readonly history: readonly Happened[];
  /** True where the place only tells who someone is. */
  readonly isOfSomeone: (site: Site) => boolean;
  readonly lexicon: Lexicon;
}

/** How many places of the sentence, and how many others, are weighed: time must not grow with the square of a list. */
const IN_SENTENCE = 12;
const BEFORE = 8;
const READ_BACK = 40;
const AFTER = 3;

/** Kinds of acts that stand to places alike. */
function groupOf(type: string, mode: string | null): string {
  if (["ASSAULT", "PROTEST", "INCIDENT"].includes(type)) return "street";
  if (type === "COERCE") return ["arrest", "seize", "withhold"].includes(mode ?? "") ? "custody" : "measure";
  if (type === "RELOCATE" || mode === "deport") return "way";
  if (type === "RETREAT") return mode === "release" ? "custody" : "measure";
  if (type === "MOBILIZE") return "forces";
  if (["CONSULT", "AGREE", "COOPERATE", "AID"].includes(type)) return "meeting";
  if (["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "CONCEDE"].includes(type)) return "words";
  return "state";
}

const sizeOf = (kind: NamedPlace["kind"]): string =>
  RANK[kind] === RANK.city
    ? "settlement"
    : kind === "crossing"
      ? "border"
      : RANK[kind] >= RANK.district && kind !== "country"
        ? "region"
        : kind;

/** What the whole text names. */
export interface Totals {
  readonly settlements: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, NamedPlace["kind"]>;
  /** Named in the headline or the dateline. */
  readonly titled: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
}

export function totalsOf(sites: readonly Site[]): Totals {
  const counts = new Map<string, number>();
  for (const { place } of sites) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  const heading = ({ sentence }: Site): boolean => sentence.kind === "title" || sentence.kind === "dateline";
  return {
    settlements: new Set(sites.filter(({ kind }) => RANK[kind] === RANK.city).map(({ place }) => place.name)),
    kinds: new Map(sites.map((site) => [site.place.name, site.kind])),
    titled: new Set(sites.filter(heading).map(({ place }) => place.name)),
    counts,
  };
}

export function placeOptions(around: Surroundings): Option<EventPlace | null>[] {
  const { candidate, index, told, circumstances, sites, from, last, setting } = around;
  const { type, mode } = candidate.entry.frame;
  const group = groupOf(type, mode);
  const found = new Map<string, { value: EventPlace; path: string; features: Record<string, number> }>();
  const add = (value: EventPlace, path: string, flags: readonly string[]): void => {
    if (found.has(value.name)) return;
    const features: Record<string, number> = {};
    for (const flag of flags) {
      features[flag] = 1;
      features[`${group}: ${flag}`] = 1;
    }
    found.set(value.name, { value, path, features });
  };
  const start = Math.min(candidate.host.clause.start, candidate.predication.clause.start);
  const end = Math.max(candidate.host.clause.end, candidate.predication.clause.end);
  const own = sites.slice(from[index], from[index + 1]);
  if (told.place !== null) add(told.place, told.path, [`told in ${told.path}`]);
  if (told.path === "nationwide") return [{ value: told.place, path: told.path, features: {} }];
  const inSentence = [...own].sort((a, b) => away(a, start, end) - away(b, start, end)).slice(0, IN_SENTENCE);
  for (const site of inSentence) {
    const inside = site.phrase.start >= start && site.phrase.end <= end;
    if ((site.kind === "country" && !site.located) || around.isOfSomeone(site)) continue;
    const where = inside ? "clause" : "sentence";
    const how = around.taken.has(site.phrase)
      ? "who acts"
      : site.located
        ? "located"
        : site.mention?.adjective
          ? "adjective"
          : "named";
    const { lexicon } = around;
    const way = lexicon.cueAt("leaving a place", candidate.sentence.tokens, site.phrase.from - 1)
      ? "left"
      : lexicon.cueAt("towards a place", candidate.sentence.tokens, site.phrase.from - 1)
        ? "reached"
        : null;
    add(site.place, `named in the ${where}`, [`${where}, ${how}`, ...(way === null ? [] : [way]), ...remarks(site)]);
  }
  const first = from[index] ?? sites.length;
  let taken = 0;
  for (let at = first - 1; at >= Math.max(0, first - READ_BACK) && taken < BEFORE; at--) {
    const site = sites[at]!;
    if (site.kind === "country" && !site.located) continue;
    if (found.has(site.place.name)) continue;
    taken++;
    const where = distance(site, index, candidate.sentence);
    add(site.place, `named in the ${where}`, [
      where,
      site.located ? "before, located" : "before, not located",
      ...remarks(site),
    ]);
  }
  for (const site of sites.slice(from[index + 1] ?? sites.length, (from[index + 1] ?? sites.length) + AFTER)) {
    if (site.sentence.paragraph !== candidate.sentence.paragraph || site.index > index + 1 || !site.located) continue;
    add(site.place, "named in the next sentence", ["next sentence"]);
  }
  if (last !== null) add(last, "place of the event before", ["event before only"]);
  for (const site of sites) {
    if (site.index > 1 || (site.sentence.kind !== "title" && site.sentence.kind !== "dateline")) break;
    if (site.kind !== "country") add(site.place, `named in the ${site.sentence.kind}`, [`${site.sentence.kind}, far`]);
  }
  for (const code of circumstances.states) {
    const state = entityById(`country:${code}`);
    if (state !== null)
      add({ name: state.name, country: code, placeId: `place:${code}` }, "state that acts", ["state that acts"]);
  }
  // The first sentence tells where the headline's event was.
  if (candidate.sentence.kind === "title")
    for (const site of sites
      .slice(from[index + 1] ?? sites.length, from[index + 4] ?? sites.length)
      .slice(0, 2 * AFTER))
      if (site.kind !== "country" && (site.located || site.sentence.kind === "dateline"))
        add(site.place, "named below the headline", ["below the headline"]);
  if (around.border !== null) add(around.border, "border of the text", ["border of the text"]);
  add(HOME, "country that the news is about", ["home, not told"]);
  const { settlements, kinds, titled, counts } = around.totals;
  const options: Option<EventPlace | null>[] = [];
  for (const { value, path, features } of found.values()) {
    const kind = sizeOf(
      kinds.get(value.name) ??
        (value.name.endsWith(" border")
          ? "border"
          : path.startsWith("named") || path.startsWith("place")
            ? "city"
            : "country"),
    );
    features[kind] = 1;
    features[`${group}: ${kind}`] = 1;
    if (value.country !== "BLR") features[`${group}: abroad`] = 1;
    if (value.name === setting?.name) features["setting"] = 1;
    for (const flag of together(around, value.name)) {
      features[flag] = 1;
      features[`${group}: ${flag}`] = 1;
    }
    if (settlements.size === 1 && settlements.has(value.name)) features["only settlement"] = 1;
    if (titled.has(value.name)) features["in the heading"] = 1;
    features["share of all places"] = (counts.get(value.name) ?? 0) / Math.max(1, sites.length);
    options.push({ value, path, features });
  }
  options.push({ value: null, path: "none", features: noneFeatures(around, group, own) });
  return options;
}

const remarks = (site: Site): string[] => [
  ...(site.seat ? ["seat of a body"] : []),
  ...(site.heading ? ["heading of a section"] : []),
  ...(site.gathering ? ["gathering"] : []),
];

/** How many events told before are looked at. */
const HISTORY = 12;

/** What the events told before say for a place, or for none. */
function together({ history, circumstances, candidate, index }: Surroundings, name: string | undefined): Set<string> {
  const flags = new Set<string>();
  for (const [back, one] of history.slice(-HISTORY).reverse().entries()) {
    if (one.place?.name !== name) continue;
    const people = one.people.some((other) => circumstances.people.includes(other));
    const day = one.day !== null && one.day === circumstances.day;
    if (people) flags.add("people of an event there");
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

const away = (site: Site, start: number, end: number): number =>
  Math.max(0, start - site.phrase.end, site.phrase.start - end);

function distance(site: Site, index: number, sentence: Sentence): string {
  if (site.sentence.kind === "title" || site.sentence.kind === "dateline") return site.sentence.kind;
  const same = site.sentence.paragraph === sentence.paragraph;
  if (index - site.index === 1) return same ? "sentence before" : "end of the paragraph before";
  if (same) return "paragraph";
  return sentence.paragraph - site.sentence.paragraph === 1 ? "paragraph before" : "text before";
}

function noneFeatures(around: Surroundings, group: string, own: readonly Site[]): Record<string, number> {
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
    "none: several in the sentence":
      new Set(own.filter(({ located, kind }) => located && kind !== "country").map(({ place }) => place.name)).size > 1,
  };
  for (const flag of together(around, undefined)) {
    flags[`none: ${flag}`] = true;
    flags[`none ${group}: ${flag}`] = true;
  }
  return Object.fromEntries(Object.entries(flags).flatMap(([name, flag]) => (flag ? [[name, 1]] : [])));
}
