/** The places among which the place of an event is chosen, and what is known of each as named numbers. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import { placeById } from "../../watchlist/index.ts";
import type { CountryCode } from "../../watchlist/mention.ts";
import { SEATS } from "../capitals.ts";
import type { EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isLeft } from "../ways.ts";
import { capitalOf } from "./body-seats.ts";
import { type Found, groupOf, noPlace, optionFor, PlaceOption, pastOf } from "./features.ts";
import { isInReason, isOrigin } from "./named-only.ts";
import type { Circumstances, Site, Surroundings } from "./places-of-text.ts";
import { HOME, type NamedPlace, RANK, stateOf } from "./sites.ts";
import { attachment, isJoinedWithOthers, tellsOfTown } from "./syntax.ts";
import { BORDERS } from "./unnamed-border.ts";

/** How many places of the sentence, and how many others, are weighed: time must not grow with the square of a list. */
const IN_SENTENCE = 12;
const BEFORE = 10;
const READ_BACK = 60;
const AFTER = 3;
/** So many words from the verb a place is beside it. */
const BESIDE = 5;
/** What ends the place that a line is about: "Brest — two detained". */
const LABEL = /^[:—–-]$/u;
/** What is done to envoys in the capital of who does it. */
const ENVOYS = new Set(["ACCUSE/disapprove", "SANCTION/expel"]);
/** What is done with one's own envoys, in the capital that they were sent to. */
const RECALLED = "SANCTION/withdraw";
/** Kinds of acts that a state named by its capital does wherever it may be: "MINSK moved troops". */
const ANYWHERE: ReadonlySet<string> = new Set(["street", "way", "forces", "measure"]);
/** Paths of a place beside which no other is weighed. */
const ALONE: ReadonlySet<string> = new Set(["nationwide", "airspace"]);
/** Paths of a place that a clause tells. */
const CLAUSES: ReadonlySet<string> = new Set(["own clause", "governing clause"]);
/** Sectors of those who mostly act in their capital. */
const RULERS: ReadonlySet<string> = new Set(["GOV", "LEG"]);

class Options {
  readonly found = new Map<string, Found>();

  /** Adds what is known of a place; where it stood first is how it was found. */
  add(value: EventPlace, kind: NamedPlace["kind"] | null, path: string, flags: readonly string[]): void {
    let one = this.found.get(value.name);
    if (one === undefined) this.found.set(value.name, (one = { value, path, flags: new Set(), kind }));
    one.kind ??= kind;
    for (const flag of flags) one.flags.add(flag);
  }
}

export function placeOptions(around: Surroundings): PlaceOption[] {
  const { candidate, index, told, circumstances, sites, from, last, totals } = around;
  const { type, mode } = candidate.entry.frame;
  const group = groupOf(type, mode);
  const options = new Options();
  const own = sites.slice(from[index], from[index + 1]);
  if (ALONE.has(told.path)) return [onlyOption(told.place, told.path)];
  if (told.place !== null) options.add(told.place, null, told.path, [`told in ${told.path}`]);
  inSentence(around, own, options);
  // A court or plant acts where it is, whatever the text told of before.
  const seated = told.path === "seat of the body that acts";
  if (!seated) before(around, options);
  for (const site of sites.slice(from[index + 1] ?? sites.length, (from[index + 1] ?? sites.length) + AFTER)) {
    if (site.sentence.paragraph !== candidate.sentence.paragraph || site.index > index + 1 || !site.located) continue;
    options.add(site.place, site.kind, "named in the next sentence", ["next sentence"]);
  }
  if (last !== null && !seated) options.add(last, null, "place of the event before", ["place of the event before"]);
  for (const site of seated ? [] : totals.dateline)
    options.add(site.place, site.kind, "named in the dateline", [
      "in the dateline",
      ...(circumstances.summary === null ? [] : ["in the dateline of the lead"]),
    ]);
  for (const site of sites) {
    if (site.sentence.kind !== "title") break;
    if (site.kind !== "country") options.add(site.place, site.kind, "named in the title", []);
  }
  for (const code of circumstances.states) {
    const state = stateOf(code);
    if (state !== null) options.add(state, "country", "state that acts", ["state that acts"]);
  }
  // The first sentence tells where the headline's event was.
  if (candidate.sentence.kind === "title")
    for (const site of sites
      .slice(from[index + 1] ?? sites.length, from[index + 4] ?? sites.length)
      .slice(0, 2 * AFTER))
      if (site.kind !== "country" && (site.located || site.sentence.kind === "dateline"))
        options.add(site.place, site.kind, "named below the headline", ["below the headline"]);
  const borders = sites.some((site) => site.kind === "border" || site.kind === "crossing");
  const bordering = around.speaksOfBorders(candidate.sentence, own);
  const neighbours = new Set([
    ...circumstances.acting,
    ...circumstances.concerned,
    ...own.map(({ place }) => place.country),
  ]);
  const neighbour = [...neighbours].find((code) => BORDERS.has(code));
  for (const code of bordering ? neighbours : []) {
    const border = BORDERS.get(code);
    const place = border === undefined ? null : placeById(border);
    if (place !== null)
      options.add(
        { name: place.name, country: place.country, placeId: place.id },
        "border",
        "border of a state named",
        ["border of a state named", ...(circumstances.acting.includes(code) ? ["border of who acts"] : [])],
      );
  }
  if (around.border !== null && (borders || bordering))
    options.add(around.border, "border", "border of the text", [
      "border of the text",
      ...(bordering ? ["border of the text, a border told of"] : []),
    ]);
  const ruling = circumstances.sectors.findIndex((sector) => RULERS.has(sector));
  const seat = ruling < 0 ? null : capitalOf(circumstances.acting[ruling]!);
  if (seat !== null)
    options.add(seat, "city", "capital of the state that acts", [
      "capital of the state that acts",
      `capital of ${circumstances.sectors[ruling]}`,
    ]);
  // Envoys are called in, and sent away, in the capital of who does it.
  const capital = ENVOYS.has(`${type}/${mode}`) ? capitalOf(circumstances.acting[0] ?? HOME.country) : null;
  if (capital !== null) options.add(capital, "city", "capital of the state that acts", [`capital, ${type}/${mode}`]);
  const state = `${type}/${mode}` === RECALLED ? hostOf(circumstances) : null;
  const host = state === null ? null : capitalOf(state);
  // Whoever reports it from a third state was not there.
  if (state !== null)
    for (const { place } of totals.dateline)
      if (place.country !== state && !circumstances.acting.includes(place.country)) options.found.delete(place.name);
  if (host !== null) options.add(host, "city", "capital of the state concerned", [`capital of the host, ${RECALLED}`]);
  const crossed = own.filter(({ kind }) => kind === "crossing");
  for (const { place } of crossed) {
    const border = placeById(BORDERS.get(place.country === HOME.country ? (neighbour ?? "") : place.country) ?? "");
    if (border !== null)
      options.add(
        { name: border.name, country: border.country, placeId: border.id },
        "border",
        "border of a crossing named",
        [
          "border of a crossing named",
          ...(new Set(crossed.map(({ place: one }) => one.name)).size > 1 ? ["border of several crossings named"] : []),
        ],
      );
  }
  options.add(HOME, "country", "country that the news is about", ["home"]);
  // "In Vilnius, Kyiv and Tbilisi": one event in several towns is in none of them.
  const joined = [...options.found.values()].filter(
    ({ flags, kind }) =>
      flags.has("joined with others") && flags.has("clause, located") && kind !== null && RANK[kind] === RANK.city,
  );
  if (joined.length > 1) return [onlyOption(null, "several towns")];
  for (const { kind, phrase, place } of own)
    if (kind === "border" && phrase !== null && isNarrowed(phrase, own, candidate.sentence, around.lexicon))
      options.found.delete(place.name);
  towns(options);
  const past = pastOf(around);
  const list = [...options.found.values()].map((one) => optionFor(around, one, group, own, past));
  return [...list, noPlace(around, group, own, past)];
}

/** Where the envoys of the state that acts are posted: in Belarus where no other is told. */
const hostOf = ({ acting, concerned }: Circumstances): CountryCode | null =>
  concerned.find((code) => !acting.includes(code)) ?? (acting.includes(HOME.country) ? null : HOME.country);

/** What nothing else can stand beside. */
const onlyOption = (place: EventPlace | null, path: string): PlaceOption =>
  new PlaceOption(place, path, new Set(), [], []);

/** Places that the sentence of the event names. */
function inSentence(around: Surroundings, own: readonly Site[], options: Options): void {
  const { candidate, lexicon, taken } = around;
  const { host, predication, sentence } = candidate;
  const start = Math.min(host.clause.start, predication.clause.start);
  const end = Math.max(host.clause.end, predication.clause.end);
  const { type, mode } = candidate.entry.frame;
  const ofEnvoys = ENVOYS.has(`${type}/${mode}`);
  const moves = type === "RELOCATE" || type === "MOBILIZE";
  const governor = host.governor === null ? null : sentence.predications[host.governor]!;
  const visits = type === "CONSULT" ? [host, predication, ...(governor === null ? [] : [governor])] : [];
  const nearest = [...own].sort((a, b) => away(a, start, end) - away(b, start, end)).slice(0, IN_SENTENCE);
  for (const site of nearest) {
    const { phrase } = site;
    if (phrase === null || isElsewhere(site, phrase, around)) continue;
    if (around.isOfSomeone(sentence, phrase)) {
      const actor = candidate.actors.some(
        ({ phrase: one }) => one.start <= phrase.start && sentence.tokens[phrase.from - 1]!.start <= one.end + 1,
      );
      if (site.kind !== "country" && !isOrigin(sentence, phrase, lexicon))
        options.add(site.place, site.kind, "where someone named is", ["of someone", ...(actor ? ["of who acts"] : [])]);
      continue;
    }
    const inside = site.start >= start && site.end <= end;
    // "Fisher, who works out of VILNIUS, … when Minsk threw out her predecessor".
    if (ofEnvoys && !inside && site.kind === "city" && site.place.country !== around.circumstances.acting[0]) continue;
    // "Left FOR POLAND": no place of other acts, but where a way goes.
    const goal = moves && inside && sentence.tokens[phrase.from - 1]?.pos === "prep";
    const visited = visits.some(({ arguments: args }) =>
      args.some(({ role, phrases }) => role === "object" && phrases.includes(phrase)),
    );
    if (site.kind === "country" && !site.located && !goal && !visited) continue;
    const flags: string[] = [...remarks(site), ...(visited ? ["visited"] : [])];
    const where = inside ? "clause" : "sentence";
    const how = taken.has(phrase)
      ? "who acts"
      : site.located
        ? "located"
        : site.mention?.adjective
          ? "adjective"
          : "named";
    flags.push(`${where}, ${how}`);
    const next = sentence.tokens[phrase.to];
    if (phrase.from <= 1 && next?.pos === "punct" && LABEL.test(next.text)) flags.push("label");
    const lead = sentence.tokens[phrase.from - 1];
    if (lead?.pos === "prep") flags.push(`preposition ${lead.lower}`);
    if (isLeft(lexicon, sentence, phrase)) flags.push("left", `${where}, left`);
    if (lexicon.cueAt("towards a place", sentence.tokens, phrase.from - 1)) flags.push("reached", `${where}, reached`);
    const noun = sentence.tokens[phrase.from - 2]?.pos;
    if (flags.includes("left") && (noun === "noun" || noun === "proper")) flags.push("left, behind a noun");
    if (site.mention?.adjective) flags.push("told by an adjective");
    const args = [...predication.arguments, ...(host === predication ? [] : host.arguments)];
    const role = args.find(({ phrases }) => phrases.includes(phrase))?.role;
    if (role !== undefined) flags.push(`${role} of the verb`);
    const gap = phrase.from > predication.head ? phrase.from - predication.head : predication.head - phrase.to;
    flags.push(...attachment(candidate, phrase));
    if (isJoinedWithOthers(sentence, phrase)) flags.push("joined with others");
    if (site.seat !== null && taken.has(phrase)) flags.push("seat of who acts", `seat of who acts, ${site.seat}`);
    flags.push(phrase.from > predication.head ? "behind the verb" : "before the verb");
    if (gap <= BESIDE) flags.push("beside the verb");
    options.add(site.place, site.kind, `named in the ${where}`, flags);
  }
}

/** True for a place that the sentence names while its event is elsewhere. */
function isElsewhere(site: Site, phrase: NounPhrase, around: Surroundings): boolean {
  const { candidate, lexicon, taken, told } = around;
  const { sentence } = candidate;
  const { type, mode } = candidate.entry.frame;
  if (around.isGoal(sentence, phrase) || isInReason(phrase, sentence, lexicon)) return true;
  // "Told reporters IN KYIV that she had been held there": not where the reporters were.
  if (site.spoken && told.path === "there" && told.place !== null) return true;
  if ((type === "RETREAT" || ANYWHERE.has(groupOf(type, mode))) && meansItsState(site, phrase)) return true;
  // "The US envoy will visit Lithuania to meet …": not at the embassy that he is of.
  return type === "CONSULT" && site.seat !== null && taken.has(phrase) && CLAUSES.has(told.path);
}

/** "MINSK sent troops", "was let go BY MINSK": a capital as subject or agent stands for its state. */
const meansItsState = ({ mention, sentence, located }: Site, phrase: NounPhrase): boolean =>
  !located &&
  mention?.place?.kind === "city" &&
  !mention.adjective &&
  SEATS.has(mention.place.name.toLowerCase()) &&
  sentence.predications.some(({ arguments: args }) =>
    args.some(({ role, phrases }) => (role === "subject" || role === "agent") && phrases.includes(phrase)),
  );

/** "The frontier NEAR BENYAKONI": a border of which the text says at what village or crossing. */
const isNarrowed = (border: NounPhrase, own: readonly Site[], { tokens }: Sentence, lexicon: Lexicon): boolean =>
  lexicon.cueAt("near a place", tokens, border.to) !== null &&
  own.some(({ phrase, kind }) => phrase?.from === border.to + 1 && RANK[kind] <= RANK.crossing);

/** The things and names that a clause and its sentence speak of. */
function wordsOfClause({ sentence, host, predication }: Candidate): { nouns: Set<string>; names: Set<string> } {
  const start = Math.min(host.clause.start, predication.clause.start);
  const end = Math.max(host.clause.end, predication.clause.end);
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  return {
    nouns: new Set(inside.filter(({ pos }) => pos === "noun").map(({ lemma }) => lemma)),
    names: new Set(sentence.tokens.filter(({ pos }) => pos === "proper").map(({ lemma }) => lemma)),
  };
}

/** Places named before the sentence. */
function before(around: Surroundings, options: Options): void {
  const { candidate, index, sites, from } = around;
  const first = from[index] ?? sites.length;
  const seen = new Set<string>();
  const words = wordsOfClause(candidate);
  const surnames = new Set(around.circumstances.people.map((name) => name.split(" ").at(-1)!));
  let [settlement, occasion] = [false, false];
  const told = tellsOfTown(candidate.sentence, around.lexicon);
  for (let at = first - 1; at >= Math.max(0, first - READ_BACK) && seen.size < BEFORE; at--) {
    const site = sites[at]!;
    if (site.kind === "country" && !site.located) continue;
    if (seen.has(site.place.name)) {
      const again = site.names.some((word) => surnames.has(word)) ? ["who acts beside it"] : [];
      if (site.located) again.push("before, located");
      options.add(site.place, site.kind, "", [...again, ...remarks(site)]);
      continue;
    }
    seen.add(site.place.name);
    const where = distance(site, index, candidate.sentence);
    const flags = [where, site.located ? "before, located" : "before, not located", ...remarks(site)];
    if (!settlement && RANK[site.kind] === RANK.city)
      flags.push("last settlement before", ...(told ? ["the town told of"] : []));
    settlement ||= RANK[site.kind] === RANK.city;
    flags.push(ago(index - site.index));
    if (site.nouns.some((word) => words.nouns.has(word))) flags.push("a noun beside it again");
    if (site.names.some((word) => words.names.has(word))) flags.push("a name beside it again");
    if (site.names.some((word) => surnames.has(word))) flags.push("who acts beside it", `who acts beside it, ${where}`);
    if (!occasion && (site.gathering || site.spoken) && site.located && site.kind !== "country") {
      flags.push("last occasion before");
      occasion = true;
    }
    if (site.heading && site.sentence.paragraph === candidate.sentence.paragraph)
      flags.push("heading of the paragraph");
    options.add(site.place, site.kind, `named in the ${where}`, flags);
  }
}

/** The towns of squares, prisons and districts: what happens there happens in the town. */
function towns(options: Options): void {
  for (const { value, flags } of [...options.found.values()]) {
    const place = value.placeId === null ? null : placeById(value.placeId);
    if (place?.kind !== "facility" && place?.kind !== "area" && place?.kind !== "district") continue;
    const town = place.parent === null ? null : placeById(place.parent);
    if (town === null || RANK[town.kind] !== RANK.city) continue;
    options.add({ name: town.name, country: town.country, placeId: town.id }, town.kind, "town of a place named", [
      "town of a place named",
      ...[...flags].filter((flag) => flag.startsWith("clause") || flag.startsWith("sentence")).map((f) => `town, ${f}`),
    ]);
  }
}

const remarks = (site: Site): string[] => [
  ...(site.seat === null ? [] : [`seat, ${site.seat}`]),
  ...(site.heading ? ["heading of a section"] : []),
  ...(site.gathering ? ["gathering"] : []),
  ...(site.spoken ? ["spoken"] : []),
];

const away = (site: Site, start: number, end: number): number => Math.max(0, start - site.end, site.start - end);

function distance(site: Site, index: number, sentence: Sentence): string {
  if (site.sentence.kind === "title" || site.sentence.kind === "dateline") return site.sentence.kind;
  const same = site.sentence.paragraph === sentence.paragraph;
  if (index - site.index === 1) return same ? "sentence before" : "end of the paragraph before";
  if (same) return "paragraph";
  return sentence.paragraph - site.sentence.paragraph === 1 ? "paragraph before" : "text before";
}

/** How far back a place was named, in few steps: one more sentence counts less the farther it is. */
const ago = (back: number): string => `named ${back < 3 ? back : back < 5 ? "3" : back < 9 ? "5" : "9"} sentences ago`;
