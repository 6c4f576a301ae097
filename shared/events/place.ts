/** Where a candidate happened: the most specific place that the words give for it. */
import type { NounPhrase, Predication, Sentence } from "../language/index.ts";
import { placeById } from "../watchlist/index.ts";
import type { Mention, Place } from "../watchlist/mention.ts";
import type { Candidate } from "./candidates.ts";
import { SEATS } from "./capitals.ts";
import type { EventPlace } from "./event.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

export interface PlaceFinding {
  readonly place: EventPlace | null;
  readonly path: string;
}

/** Smaller is more specific; a facility counts only where no settlement is named. */
const RANK: Readonly<Record<Place["kind"], number>> = {
  village: 0,
  city: 0,
  crossing: 1,
  facility: 2,
  border: 3,
  district: 4,
  area: 5,
  river: 5,
  region: 6,
  country: 7,
};

const HOME: EventPlace = { name: "Belarus", country: "BLR", placeId: "place:BLR" };

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

/** What is said or decided about people somewhere is not said there. */
const SPOKEN = new Set(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "GOVERN", "SANCTION"]);

/** Acts whose "from" tells where people come from, and not a way. */
const ARRESTED = new Set(["COERCE", "ACCUSE", "ASSAULT"]);

export class Geography {
  /** The settlement that the text last spoke of, by paragraph, and from its dateline or title on. */
  #setting: { place: EventPlace; paragraph: number } | null = null;
  #type = "";
  #last: EventPlace | null = null;
  readonly #lexicon: Lexicon;

  /** Ids of the places that the article names anywhere. */
  readonly #named: ReadonlySet<string>;

  constructor(lexicon: Lexicon, mentions: readonly Mention[]) {
    this.#lexicon = lexicon;
    this.#named = new Set(mentions.flatMap(({ place }) => place?.id ?? []));
  }

  remember(place: EventPlace): void {
    this.#last = place;
  }

  /** Reads where a sentence is set before its events are made: a place in it, or a heading such as "Homel." */
  read(sentence: Sentence): void {
    const only =
      sentence.predications.length === 0 && sentence.tokens.filter((token) => token.pos !== "punct").length <= 6;
    let best: { place: EventPlace; rank: number } | null = null;
    for (const phrase of sentence.phrases) {
      const found = this.#placeOf(phrase, sentence);
      if (found === null || found.rank > RANK.crossing) continue;
      if (!only && !this.#located(sentence, phrase, found.mention, null)) continue;
      if (isOrigin(sentence, phrase)) continue;
      if (best === null || found.rank < best.rank) best = found;
    }
    if (best !== null) this.#setting = { place: best.place, paragraph: sentence.paragraph };
  }

  /** `recent`: news of these days, which a place named paragraphs before may still hold for. */
  find(candidate: Candidate, taken: ReadonlySet<NounPhrase>, recent: boolean): PlaceFinding {
    const { sentence, host, predication } = candidate;
    const start = Math.min(host.clause.start, predication.clause.start);
    const end = Math.max(host.clause.end, predication.clause.end);
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.start >= start && token.end <= end && this.#lexicon.cueAt("nationwide", sentence.tokens, at))
        return { place: HOME, path: `'${token.text}'` };
    }
    this.#type = candidate.entry.frame.type;
    const inClause = this.#best(sentence, start, end, taken, host);
    if (inClause !== null) return { place: inClause, path: "own clause" };
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start < start || token.end > end + 2) continue;
      if (this.#last !== null && this.#lexicon.cueAt("same place", tokens, at))
        return { place: this.#last, path: `'${token.text}'` };
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
      if (outer !== null) return { place: outer, path: `clause of '${governor.lemma}'` };
      governor =
        governor.governor === null || governor.subordinate === "reported"
          ? null
          : sentence.predications[governor.governor]!;
    }
    const ofBody = this.#seatOf(candidate, taken);
    if (ofBody !== null) return { place: ofBody, path: "seat of the body that acts" };
    const { type, mode } = candidate.entry.frame;
    const near = this.#setting !== null && (recent || this.#setting.paragraph === sentence.paragraph);
    if (near && this.#setting !== null && (PHYSICAL.has(type) || PHYSICAL.has(`${type}/${mode}`)))
      return { place: this.#setting.place, path: "place named before" };
    return { place: null, path: "none" };
  }

  /** "Brest regional court", «суд Ленинского района Гродно»: where a court or police of a place acts. */
  #seatOf(candidate: Candidate, taken: ReadonlySet<NounPhrase>): EventPlace | null {
    for (const { phrase } of candidate.actors) {
      if (!taken.has(phrase)) continue;
      for (let inner: NounPhrase | null = phrase; inner !== null; inner = inner.possessor) {
        const place = inner.adjectiveMention?.place ?? (inner === phrase ? null : inner.mention?.place) ?? null;
        if (place !== null && place.kind !== "country")
          return { name: place.name, country: place.country, placeId: place.id };
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
    for (const phrase of sentence.phrases) {
      const visited =
        this.#type === "CONSULT" &&
        (phrase.mention?.place?.kind === "city" || phrase.mention?.place?.kind === "village");
      if (phrase.start < start || phrase.end > end || (taken.has(phrase) && !visited)) continue;
      const found = this.#placeOf(phrase, sentence);
      if (found === null || !this.#located(sentence, phrase, found.mention, host)) continue;
      if (this.#ofSomeone(sentence, phrase)) continue;
      // Who moves is where they arrive.
      const leaving = this.#type === "RELOCATE" && sentence.tokens[phrase.from - 1]?.lower === "from" ? 10 : 0;
      const rank = found.rank + leaving;
      if (best === null || rank < best.rank) best = { place: found.place, rank };
    }
    return best?.place ?? null;
  }

  #townOf(facility: Place): Place | null {
    const town = facility.parent === null ? null : placeById(facility.parent);
    return town !== null && RANK[town.kind] === RANK.city && this.#named.has(town.id) ? town : null;
  }

  /**
   * "An engineer FROM NAVAPOLATSK", "the embassy IN MINSK has asked": a place that tells who someone is, not where they were arrested
   * or what they said.
   */
  #ofSomeone(sentence: Sentence, place: NounPhrase): boolean {
    const { tokens } = sentence;
    // An envoy speaks, and is called in, where they are posted.
    const posted = (phrase: NounPhrase): boolean =>
      this.#lexicon.classesAt(tokens, phrase.head).includes("diplomat") ||
      (phrase.apposition !== null && this.#lexicon.classesAt(tokens, phrase.apposition.head).includes("diplomat"));
    if (ARRESTED.has(this.#type) && isOrigin(sentence, place)) return true;
    return sentence.phrases.some((phrase) => {
      if (phrase === place) return false;
      if (this.#lexicon.participant(tokens, phrase.head) === null) return false;
      const told = phrase.complements.find(({ phrases }) => phrases.includes(place));
      return told !== undefined && (told.preposition === "from" || (SPOKEN.has(this.#type) && !posted(phrase)));
    });
  }

  #placeOf(
    phrase: NounPhrase,
    sentence: Sentence,
  ): { place: EventPlace; rank: number; mention: Mention | null } | null {
    const { tokens } = sentence;
    const classes = this.#lexicon.classesAt(tokens, phrase.head);
    const country = phrase.adjectiveMention ?? phrase.possessor?.mention ?? null;
    if (classes.includes("capital")) {
      const code = country?.place?.country ?? country?.entity?.country ?? HOME.country;
      const city = [...SEATS].find(([, seat]) => seat.code === code);
      if (city !== undefined)
        return {
          place: {
            name: city[0].replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()),
            country: city[1].code,
            placeId: null,
          },
          rank: 0,
          mention: null,
        };
    }
    if (classes.includes("frontier")) {
      const other = phrase.complements.find(({ preposition }) => preposition === "with")?.phrases[0]?.mention;
      const sides = [country, other ?? null].flatMap((mention) => {
        const code = mention?.place?.country ?? mention?.entity?.country ?? null;
        const seat = code === null ? undefined : [...SEATS.values()].find((candidate) => candidate.code === code);
        return seat === undefined ? [] : [seat];
      });
      const home = { country: "Belarus", code: "BLR" };
      const first = sides.find((side) => side.code !== "BLR");
      if (first !== undefined && (sides.length > 1 || first !== home))
        return {
          place: { name: `${first.country}-Belarus border`, country: first.code, placeId: null },
          rank: RANK.border,
          mention: null,
        };
    }
    // «в городе Хала», «в больнице города Хала»: a name behind the noun of a place, or behind a preposition of one.
    const mention = placeMention(phrase);
    const unlisted = phrase.placeName ?? phrase.possessor?.placeName;
    if (unlisted !== undefined && phrase.mention === null && (mention === null || mention.adjective)) {
      const country =
        (phrase.adjectiveMention ?? phrase.possessor?.adjectiveMention)?.place?.country ??
        sentence.phrases.map((other) => (other.mention ?? other.adjectiveMention)?.place?.country).find(Boolean) ??
        HOME.country;
      return { place: { name: unlisted, country, placeId: null }, rank: RANK.village, mention: null };
    }
    if (mention?.place != null) {
      // A palace or prison is in its town, where the text names the town.
      const town = mention.place.kind === "facility" ? this.#townOf(mention.place) : null;
      const told = town ?? mention.place;
      return {
        place: { name: told.name, country: told.country, placeId: told.id },
        rank: RANK[mention.place.kind],
        mention,
      };
    }
    // "near Dubicze Cerkiewne": a name the gazetteer does not hold, where only a place can stand.
    const head = tokens[phrase.head]!;
    const before = tokens[phrase.from - 1];
    if (
      phrase.mention === null &&
      head.pos === "proper" &&
      before !== undefined &&
      (this.#lexicon.cueAt("near a place", tokens, phrase.from - 1) !== null ||
        (this.#type === "RELOCATE" && before.lower === "to")) &&
      tokens.slice(phrase.from, phrase.to).every((token) => token.pos === "proper")
    ) {
      const around = sentence.phrases
        .map((other) => other.mention?.place ?? other.adjectiveMention?.place ?? null)
        .find((place) => place !== null);
      return {
        place: {
          name: sentence.tokens
            .slice(phrase.from, phrase.to)
            .map((token) => token.text)
            .join(" "),
          country: around?.country ?? "BLR",
          placeId: null,
        },
        rank: 0,
        mention: null,
      };
    }
    return null;
  }

  /** Only a place in a prepositional phrase, or one that qualifies such a phrase, is where something happens. */
  #located(sentence: Sentence, phrase: NounPhrase, mention: Mention | null, host: Predication | null): boolean {
    const { tokens } = sentence;
    if (mention?.adjective && mention.place?.kind === "country") return false;
    // A closed border or crossing is where it happens, whatever its slot.
    if (mention?.place?.kind === "border" || mention?.place?.kind === "crossing") return true;
    // A bare locative (Lithuanian "Minske") is a place by itself.
    if (phrase.cases.length === 1 && phrase.cases[0] === "loc" && tokens[phrase.from - 1]?.pos !== "prep") return true;
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 3); at--) {
      const found = this.#lexicon.cueAt("place preposition", tokens, at);
      // "according to Moscow" is no place.
      if (found !== null) return this.#lexicon.cueAt("attribution", tokens, at - 1) === null;
      if (tokens[at]!.pos === "prep") return false;
      if (
        tokens[at]!.pos !== "conj" &&
        tokens[at]!.pos !== "proper" &&
        tokens[at]!.pos !== "punct" &&
        tokens[at]!.pos !== "adv" &&
        tokens[at]!.pos !== "adj"
      )
        break;
    }
    if (host === null) return false;
    return host.arguments.some(
      ({ role, phrases }) =>
        (role === "oblique" || (role === "object" && this.#type === "CONSULT")) &&
        phrases.includes(phrase) &&
        mention?.place?.kind !== "country",
    );
  }
}

/** "An engineer FROM NAVAPOLATSK": right after a noun, "from" tells where it comes from. */
const isOrigin = (sentence: Sentence, place: NounPhrase): boolean =>
  sentence.tokens[place.from - 1]?.lower === "from" && sentence.tokens[place.from - 2]?.pos === "noun";

/** The place a phrase names or is qualified by: "Minsk", "the Brest roundabout", "Minsk's Komarovka market". */
function placeMention(phrase: NounPhrase): Mention | null {
  if (phrase.mention?.place) return phrase.mention;
  if (phrase.possessor?.mention?.place) return phrase.possessor.mention;
  return phrase.adjectiveMention?.place ? phrase.adjectiveMention : null;
}
