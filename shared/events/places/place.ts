/** Where a candidate happened: the most specific place that the words give for it, or the place named around it that suits it best. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import { placeById } from "../../watchlist/index.ts";
import type { Mention } from "../../watchlist/mention.ts";
import { type Option, ranked, tableOf } from "../choice.ts";
import type { Event, EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isLeft } from "../ways.ts";
import { seatOf } from "./body-seats.ts";
import { placeOptions } from "./options.ts";
import {
  type Circumstances,
  type Happened,
  type Site,
  sitesOfDateline,
  type Totals,
  totalsOf,
  wordsBeside,
} from "./places-of-text.ts";
import { HOME, isOrigin, RANK, SiteReader } from "./sites.ts";
import { antecedentOfWhere, labelOf, openingOf } from "./syntax.ts";
import { type BareBorder, barePlaces } from "./unnamed-border.ts";
import { PLACE_WEIGHTS } from "./weights.ts";

export interface PlaceFinding {
  readonly place: EventPlace | null;
  readonly path: string;
  /** What it was chosen from. For learning, and for `explain`. */
  readonly options: readonly Option<EventPlace | null>[];
}

/** True where the sentence itself says where: not where the place only stood before, or is the seat of who acts. */
export const isTold = ({ path }: PlaceFinding): boolean => TOLD.has(path);
const TOLD: ReadonlySet<string> = new Set([
  "own clause",
  "nationwide",
  "there",
  "opening of the sentence",
  "governing clause",
  "seat of the body that acts",
  "named in the clause",
  "named in the sentence",
]);

export const isBorder = ({ placeId, name }: EventPlace): boolean =>
  placeId?.endsWith("-border") === true || / border$/u.test(name);

/** What the grammar alone gives, before it is weighed. */
interface Told {
  readonly place: EventPlace | null;
  readonly path: string;
}

/** Acts that happen at a place, so that what the text named before still holds; words and laws happen nowhere. */
const PHYSICAL = new Set([
  "COERCE/arrest",
  "COERCE/seize",
  "COERCE/deport",
  "ASSAULT",
  "PROTEST",
  "RETREAT/release",
  "INCIDENT",
  "RELOCATE",
  "MOBILIZE/police",
  "ELECT/inaugurate",
]);

const WEIGHTS = tableOf(PLACE_WEIGHTS);

/** Who moves is where they arrive. */
const MOVES = new Set(["RELOCATE", "MOBILIZE"]);

/** How near a place must stand to the word for talks or an audience to be where they are, in tokens. */
const GATHERING_NEAR = 6;

/** Classes of the word files. */
const BORDER_WORDS = ["frontier", "border"];

export class Geography {
  /** The settlement that the text last spoke of, sentence by sentence, and from its dateline or title on. */
  readonly #settings: ({ place: EventPlace; paragraph: number } | null)[] = [];
  /** Every place the text names, in order, and where each sentence's begin. */
  readonly #sites: Site[] = [];
  readonly #from: number[] = [];
  readonly #totals: Totals;
  #type = "";
  #last: EventPlace | null = null;
  /** Events found so far. */
  readonly #history: Happened[] = [];
  readonly #bordering = new Map<Sentence, boolean>();
  readonly #lexicon: Lexicon;
  readonly #mentions: readonly Mention[];
  /** The first mention that no sentence surveyed so far ends before. */
  #at = 0;
  readonly #reader: SiteReader;
  readonly #border: BareBorder;

  constructor(lexicon: Lexicon, mentions: readonly Mention[], sentences: readonly Sentence[]) {
    this.#lexicon = lexicon;
    this.#mentions = mentions;
    this.#reader = new SiteReader(lexicon);
    this.#border = barePlaces(mentions);
    for (const sentence of sentences) this.#reader.learnFrom(sentence);
    for (const [index, sentence] of sentences.entries()) this.#survey(sentence, index);
    this.#totals = totalsOf(this.#sites);
  }

  /** An event that was found: what follows may have happened in its place, and its people may still be there. */
  remember({ type, place, actors, recipients, date }: Event, index: number, { paragraph, kind }: Sentence): void {
    if (place !== null) this.#last = place;
    const people = [...actors, ...recipients].map(({ name }) => name);
    this.#history.push({ type, place, people, day: date?.start ?? null, index, paragraph, title: kind === "title" });
  }

  /** Reads where a sentence is set: a place in it, or a heading such as "Homel." */
  #survey(sentence: Sentence, index: number): void {
    this.#from.push(this.#sites.length);
    const before = this.#settings.at(-1) ?? null;
    if (sentence.kind === "boilerplate") {
      this.#settings.push(before);
      return;
    }
    if (sentence.kind === "dateline") {
      const written = sitesOfDateline(sentence, index, this.#mentionsIn(sentence));
      this.#sites.push(...written);
      const settled = written.find(({ kind }) => RANK[kind] === RANK.city);
      this.#settings.push(settled === undefined ? before : { place: settled.place, paragraph: sentence.paragraph });
      return;
    }
    const only =
      sentence.predications.length === 0 && sentence.tokens.filter((token) => token.pos !== "punct").length <= 6;
    for (const seat of this.#seats(sentence))
      this.#sites.push({ ...seat, sentence, index, located: false, heading: false, gathering: false, spoken: false });
    const { tokens } = sentence;
    let best: Site | null = null;
    for (const phrase of sentence.phrases) {
      const found = this.#reader.placeOf(phrase, sentence, "", this.#bareBorder(phrase, sentence));
      if (found === null || (found.kind === "country" && found.mention?.adjective)) continue;
      const located = this.#reader.isLocated(sentence, phrase, found, null, "");
      const site: Site = {
        ...found,
        start: phrase.start,
        end: phrase.end,
        phrase,
        sentence,
        index,
        located: located && !isOrigin(sentence, phrase, this.#lexicon),
        seat: null,
        heading: only && sentence.kind !== "title",
        gathering: isNear(sentence, phrase.from, (at) => this.#lexicon.classesAt(tokens, at).includes("talks")),
        spoken:
          isNear(sentence, phrase.from, (at) => this.#lexicon.cueAt("before an audience", tokens, at) !== null) ||
          isOfSpeech(sentence, phrase),
        ...wordsBeside(sentence, phrase),
      };
      this.#sites.push(site);
      if (RANK[found.kind] > RANK.crossing || !(only || site.located) || isOrigin(sentence, phrase, this.#lexicon))
        continue;
      if (best === null || RANK[found.kind] < RANK[best.kind]) best = site;
    }
    this.#settings.push(best === null ? before : { place: best.place, paragraph: sentence.paragraph });
  }

  /** `index` counts the article's sentences; `circumstances`: what else is known of the candidate. */
  find(
    candidate: Candidate,
    index: number,
    taken: ReadonlySet<NounPhrase>,
    circumstances: Circumstances,
  ): PlaceFinding {
    this.#type = candidate.entry.frame.type;
    const grammar = this.#told(candidate, index, taken, circumstances.recent);
    // A total is of the whole country, unless its clause says of where.
    const told: Told =
      circumstances.total && grammar.path !== "own clause" ? { place: HOME, path: "nationwide" } : grammar;
    const options = placeOptions({
      candidate,
      index,
      taken,
      circumstances,
      told,
      sites: this.#sites,
      from: this.#from,
      totals: this.#totals,
      setting: this.#settings[index]?.place ?? null,
      last: this.#last,
      border: this.#border(candidate.sentence.start, candidate.sentence.start, candidate.sentence.end),
      history: this.#history,
      isOfSomeone: (sentence, phrase) => this.#reader.isOfSomeone(sentence, phrase, this.#type),
      speaksOfBorders: (sentence, own) => this.#speaksOfBorders(sentence, own),
      lexicon: this.#lexicon,
    });
    const best = ranked(options, WEIGHTS);
    return { place: best[0]!.value, path: best[0]!.path, options: best };
  }

  #told(candidate: Candidate, index: number, taken: ReadonlySet<NounPhrase>, recent: boolean): Told {
    const { sentence, host, predication } = candidate;
    const start = Math.min(host.clause.start, predication.clause.start);
    const end = Math.max(host.clause.end, predication.clause.end);
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.start >= start && token.end <= end && this.#lexicon.cueAt("nationwide", sentence.tokens, at))
        return { place: HOME, path: "nationwide" };
    }
    const inClause = this.#best(sentence, start, end, taken, host);
    if (inClause !== null) return { place: inClause, path: "own clause" };
    const where = antecedentOfWhere(candidate, this.#lexicon);
    const there =
      where === null ? null : this.#reader.placeOf(where, sentence, this.#type, this.#bareBorder(where, sentence));
    if (there !== null) return { place: there.place, path: "where" };
    const opening = [labelOf(sentence), ...openingOf(candidate)];
    for (const phrase of opening) {
      if (phrase === null || taken.has(phrase)) continue;
      const found = this.#reader.placeOf(phrase, sentence, this.#type, this.#bareBorder(phrase, sentence));
      if (
        found !== null &&
        (phrase === opening[0] || this.#reader.isLocated(sentence, phrase, found, null, this.#type))
      )
        return { place: found.place, path: "opening of the sentence" };
    }
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start < start || token.end > end + 2) continue;
      if (this.#lexicon.cueAt("same place", tokens, at) === null) continue;
      const before = this.#there(sentence, index, token.start);
      if (before !== null) return { place: before, path: "there" };
    }
    // A place before the first verb holds for the whole sentence: "In Brest, on the Polish border, police …".
    const first = sentence.predications.find((other) => other.kind !== "noun");
    if (first !== undefined) {
      const leading = this.#best(sentence, sentence.start, Math.min(first.clause.start, start), taken, null);
      if (leading !== null) return { place: leading, path: "opening of the sentence" };
    }
    let governor =
      host.governor === null || host.subordinate === "reported" ? null : sentence.predications[host.governor]!;
    for (let steps = 0; governor !== null && steps < 3; steps++) {
      const outer = this.#best(sentence, governor.clause.start, governor.clause.end, taken, governor);
      if (outer !== null) return { place: outer, path: "governing clause" };
      governor =
        governor.governor === null || governor.subordinate === "reported"
          ? null
          : sentence.predications[governor.governor]!;
    }
    const ofBody = this.#seatOf(candidate, taken);
    if (ofBody !== null) return { place: ofBody, path: "seat of the body that acts" };
    const { type, mode } = candidate.entry.frame;
    const setting = this.#settings[index] ?? null;
    const near = setting !== null && (recent || setting.paragraph === sentence.paragraph);
    if (near && (PHYSICAL.has(type) || PHYSICAL.has(`${type}/${mode}`)))
      return { place: setting.place, path: "place named before" };
    return { place: null, path: "none" };
  }

  /** What "there" means: the last place told of before it in this sentence or the one before, else that of the event before. */
  #there(sentence: Sentence, index: number, before: number): EventPlace | null {
    for (let at = (this.#from[index + 1] ?? this.#sites.length) - 1; at >= 0; at--) {
      const site = this.#sites[at]!;
      if (site.index < index - 1) break;
      if (site.located && site.seat === null && (site.sentence !== sentence || site.end <= before)) return site.place;
    }
    return this.#last;
  }

  #bareBorder({ start }: NounPhrase, sentence: Sentence): EventPlace | null {
    return this.#border(start, sentence.start, sentence.end);
  }

  #speaksOfBorders(sentence: Sentence, own: readonly Site[]): boolean {
    let known = this.#bordering.get(sentence);
    if (known === undefined) {
      const { tokens } = sentence;
      known =
        own.some(({ kind }) => kind === "border" || kind === "crossing") ||
        tokens.some((_, at) => this.#lexicon.classesAt(tokens, at).some((word) => BORDER_WORDS.includes(word)));
      this.#bordering.set(sentence, known);
    }
    return known;
  }

  /** Where the bodies sit that a sentence names. */
  *#seats(
    sentence: Sentence,
  ): Generator<Omit<Site, "sentence" | "index" | "located" | "heading" | "gathering" | "spoken">> {
    for (const { entity, start, end } of this.#mentionsIn(sentence)) {
      const seat = entity === null ? null : seatOf(entity);
      const phrase = seat === null ? undefined : sentence.phrases.find((one) => one.start <= start && one.end >= end);
      if (seat !== null && phrase !== undefined)
        yield { ...seat, kind: "city", mention: null, start, end, phrase, ...wordsBeside(sentence, phrase) };
    }
  }

  #mentionsIn({ start, end }: Sentence): readonly Mention[] {
    while (this.#at < this.#mentions.length && this.#mentions[this.#at]!.start < start) this.#at++;
    let to = this.#at;
    while (to < this.#mentions.length && this.#mentions[to]!.end <= end) to++;
    return this.#mentions.slice(this.#at, to);
  }

  /** "Brest regional court", «суд Ленинского района Гродно»: where a court or police of a place acts. */
  #seatOf(candidate: Candidate, taken: ReadonlySet<NounPhrase>): EventPlace | null {
    for (const { phrase } of candidate.actors) {
      if (!taken.has(phrase)) continue;
      // "Crews AT THE PLANT": where those sit who act, or whose people act.
      for (const one of [phrase, ...phrase.complements.flatMap(({ phrases }) => phrases)]) {
        const body = one.mention?.entity == null ? null : seatOf(one.mention.entity);
        if (body?.seat === "site") return body.place;
      }
      for (let inner: NounPhrase | null = phrase; inner !== null; inner = inner.possessor) {
        const place = inner.adjectiveMention?.place ?? (inner === phrase ? null : inner.mention?.place) ?? null;
        const town = place?.kind === "district" && place.parent !== null ? placeById(place.parent) : null;
        const told = town?.kind === "city" ? town : place;
        if (told !== null && told.kind !== "country")
          return { name: told.name, country: told.country, placeId: told.id };
      }
    }
    return null;
  }

  #best(
    sentence: Sentence,
    start: number,
    end: number,
    taken: ReadonlySet<NounPhrase>,
    host: Predication | null,
  ): EventPlace | null {
    let best: { place: EventPlace; rank: number } | null = null;
    // "17 people in the Brest region, among them a teacher in Luninets": the first is where all of them are.
    const part = sentence.tokens.findIndex(
      (token, at) => token.start > start && token.end < end && this.#lexicon.cueAt("including", sentence.tokens, at),
    );
    for (const phrase of sentence.phrases) {
      if (best !== null && part >= 0 && phrase.from > part) continue;
      const visited =
        this.#type === "CONSULT" &&
        (phrase.mention?.place?.kind === "city" || phrase.mention?.place?.kind === "village");
      if (phrase.start < start || phrase.end > end || (taken.has(phrase) && !visited)) continue;
      const found = this.#reader.placeOf(phrase, sentence, this.#type, this.#bareBorder(phrase, sentence));
      if (found === null || !this.#reader.isLocated(sentence, phrase, found, host, this.#type)) continue;
      if (this.#reader.isOfSomeone(sentence, phrase, this.#type)) continue;
      const leaving = MOVES.has(this.#type) && isLeft(this.#lexicon, sentence, phrase) ? 10 : 0;
      // "At Government House in Minsk": a town that is known before a name that is not.
      const unknown = found.mention === null && found.kind === "village" ? 0.5 : 0;
      const rank = RANK[found.kind] + leaving + unknown;
      if (best === null || rank < best.rank) best = { place: found.place, rank };
    }
    return best?.place ?? null;
  }
}

function isNear({ tokens }: Sentence, at: number, isWanted: (at: number) => boolean): boolean {
  const to = Math.min(tokens.length - 1, at + GATHERING_NEAR);
  for (let near = Math.max(0, at - GATHERING_NEAR); near <= to; near++) if (isWanted(near)) return true;
  return false;
}

/** "SAID IN VILNIUS that …": a place of a verb that what someone says hangs on. */
function isOfSpeech({ predications }: Sentence, phrase: NounPhrase): boolean {
  return predications.some(
    ({ subordinate, governor }) =>
      subordinate === "reported" &&
      governor !== null &&
      predications[governor]!.arguments.some(({ phrases }) => phrases.includes(phrase)),
  );
}
