/** What a text names of places, and what is known where one of its events is placed. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import type { EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import type { SeatKind } from "./body-seats.ts";
import { type NamedPlace, RANK } from "./sites.ts";

/** A place where the text names it. */
export interface Site extends NamedPlace {
  readonly start: number;
  readonly end: number;
  /** Null in a dateline, whose words are not read. */
  readonly phrase: NounPhrase | null;
  readonly sentence: Sentence;
  /** Of the sentence in the article. */
  readonly index: number;
  /** True behind a preposition of place; false where it only tells whose or from where someone is. */
  readonly located: boolean;
  /** Where a body with a known seat is named, and not the place: what the seat tells. */
  readonly seat: SeatKind | null;
  /** True where the place is all that a line says, as a heading over what follows. */
  readonly heading: boolean;
  /** True where talks, a summit or a session are told of beside it. */
  readonly gathering: boolean;
  /** True where someone is said to speak there: to reporters, a crowd, a hall, or before what they say. */
  readonly spoken: boolean;
  /** What is told of beside it, and the other names of its sentence, in dictionary form. */
  readonly nouns: readonly string[];
  readonly names: readonly string[];
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
  /** True for what the headline tells, which seldom says where. */
  readonly title: boolean;
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
  /** True where people are counted over months: "in all, five have died in prison since 2021". */
  readonly total: boolean;
  /** Names of actors and recipients. */
  readonly people: readonly string[];
  /** ISO codes of the states that act. */
  readonly states: readonly string[];
  /** ISO codes of those who act, and of those whom it is done to. */
  readonly acting: readonly string[];
  /** Sectors of those who act, in the order of `acting`. */
  readonly sectors: readonly string[];
  readonly concerned: readonly string[];
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
  readonly isOfSomeone: (sentence: Sentence, phrase: NounPhrase) => boolean;
  /** True where the place only tells where a vehicle or a way goes. */
  readonly isGoal: (sentence: Sentence, phrase: NounPhrase) => boolean;
  /** True where the sentence speaks of a border, a crossing or who guards one; `own`: the places it names. */
  readonly speaksOfBorders: (sentence: Sentence, own: readonly Site[]) => boolean;
  /** True where the sentence itself speaks of talks or an audience. */
  readonly atOccasion: boolean;
  readonly lexicon: Lexicon;
}

/** What the whole text names. */
export interface Totals {
  readonly settlements: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, NamedPlace["kind"]>;
  /** Named in the headline. */
  readonly titled: ReadonlySet<string>;
  /** Where the text says that it was written. */
  readonly dateline: readonly Site[];
  /** Towns where the text tells of talks, or of someone who speaks. */
  readonly occasions: ReadonlySet<string>;
  /** Named in the first paragraph. */
  readonly lead: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** How often the place named most is named. */
  readonly most: number;
}

export function totalsOf(sites: readonly Site[]): Totals {
  const counts = new Map<string, number>();
  for (const { place } of sites) counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  const first = sites.find(({ sentence }) => sentence.kind === "body")?.sentence.paragraph;
  const names = (wanted: (site: Site) => boolean): ReadonlySet<string> =>
    new Set(sites.filter(wanted).map(({ place }) => place.name));
  return {
    settlements: names(({ kind }) => RANK[kind] === RANK.city),
    kinds: new Map(sites.map((site) => [site.place.name, site.kind])),
    titled: names(({ sentence }) => sentence.kind === "title"),
    dateline: sites.filter(({ sentence, kind }) => sentence.kind === "dateline" && kind !== "country"),
    occasions: names(
      ({ kind, located, gathering, spoken }) => RANK[kind] === RANK.city && located && (gathering || spoken),
    ),
    lead: names(({ sentence, located }) => sentence.paragraph === first && located),
    counts,
    most: Math.max(0, ...counts.values()),
  };
}

/** The places of a dateline, which no preposition leads: "MINSK, 14 March", "WARSAW/VILNIUS (Reuters) —". */
export function sitesOfDateline(sentence: Sentence, index: number, mentions: readonly Mention[]): Site[] {
  return mentions.flatMap((mention) => {
    const { place, start, end, adjective } = mention;
    if (place === null || adjective || start < sentence.start || end > sentence.end) return [];
    return {
      place: { name: place.name, country: place.country, placeId: place.id },
      kind: place.kind,
      mention,
      start,
      end,
      phrase: null,
      sentence,
      index,
      located: true,
      seat: null,
      heading: false,
      gathering: false,
      spoken: false,
      nouns: [],
      names: [],
    };
  });
}

/** How far from a place a noun stands beside it, in words. */
const NEAR = 4;

/** What is told of beside a place, and the other names of its sentence. */
export function wordsBeside({ tokens }: Sentence, { from, to }: NounPhrase): Pick<Site, "nouns" | "names"> {
  return {
    nouns: tokens
      .slice(Math.max(0, from - NEAR), to + NEAR)
      .filter(({ pos }) => pos === "noun")
      .map(({ lemma }) => lemma),
    names: tokens.filter(({ pos }, at) => pos === "proper" && (at < from || at >= to)).map(({ lemma }) => lemma),
  };
}
