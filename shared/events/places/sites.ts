/** Which phrases of a sentence name a place, and which of them tell where something happens. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import { entityById, placeById } from "../../watchlist/index.ts";
import type { CountryCode, Mention, Place } from "../../watchlist/mention.ts";
import { SEATS } from "../capitals.ts";
import type { EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { capitalOf } from "./body-seats.ts";
import { isGoal, isInDescription, isInReason, isOrigin, namesStreet } from "./named-only.ts";

/** A place that a phrase names. */
export interface NamedPlace {
  readonly place: EventPlace;
  readonly kind: Place["kind"];
  /** Null where no list holds the place, or where it is only told of ("the border", "the capital"). */
  readonly mention: Mention | null;
}

/** Smaller is more specific; a facility counts only where no settlement is named. */
export const RANK: Readonly<Record<Place["kind"], number>> = {
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

export const HOME: EventPlace = { name: "Belarus", country: "BLR", placeId: "place:BLR" };

/** A state as a place, by its ISO code; null for one that the watchlist does not hold. */
export function stateOf(code: CountryCode | undefined): EventPlace | null {
  const state = code === undefined ? null : entityById(`country:${code}`);
  return state === null ? null : { name: state.name, country: code!, placeId: `place:${code}` };
}

export const isBorder = ({ placeId, name }: EventPlace): boolean =>
  placeId?.endsWith("-border") === true || / border$/u.test(name);

/** What is said or decided about people somewhere is not said there. */
const SPOKEN = new Set(["REQUEST", "ACCUSE", "REJECT", "SUPPORT", "THREATEN", "GOVERN", "SANCTION"]);

/** Acts whose "from" tells where people come from, and not a way. */
const ARRESTED = new Set(["COERCE", "ACCUSE", "ASSAULT"]);

/** A name in other letters would have to be spelt in English; the packs of those languages do (`placeName`). */
const LATIN = /^[\p{Script=Latin}'’-]+$/u;

/** Classes of things that a place only names or is the goal of. */
const NAMED_AFTER: ReadonlySet<string> = new Set(["vehicle", "agreement", "law", "waterthing"]);

/** How far behind a name the noun may stand that says what it is: ", a village", ", a small border town". */
const INTRODUCED = [2, 3, 4];
/** More than a text introduces; time must not grow with the square of a list. */
const MOST_INTRODUCED = 20;

const nameOf = ({ from, to }: NounPhrase, tokens: Sentence["tokens"]): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** A settlement that no list holds: it is in the country that its sentence names. */
function unlistedPlace(name: string, { phrases }: Sentence): EventPlace {
  const around = phrases
    .map(({ mention, adjectiveMention }) => mention?.place ?? adjectiveMention?.place ?? null)
    .find((place) => place !== null);
  return { name, country: SEATS.get(name.toLowerCase())?.code ?? around?.country ?? HOME.country, placeId: null };
}

export class SiteReader {
  readonly #lexicon: Lexicon;
  /** Settlements that the text introduces and no list holds. */
  readonly #introduced = new Map<string, EventPlace>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The place a phrase names for an event of a type; `border` is the one that a bare "the border" stands for. */
  placeOf(phrase: NounPhrase, sentence: Sentence, type: string, border: EventPlace | null): NamedPlace | null {
    const { tokens } = sentence;
    const classes = this.#lexicon.classesAt(tokens, phrase.head);
    const country = phrase.adjectiveMention ?? phrase.possessor?.mention ?? null;
    if (classes.includes("capital")) {
      const town = sentence.phrases.find(({ mention }) => mention?.place?.kind === "city" && !mention.adjective);
      const code = country?.place?.country ?? country?.entity?.country ?? town?.mention?.place?.country;
      const place = capitalOf(code ?? HOME.country);
      if (place !== null) return { place, kind: "city", mention: null };
    }
    if (classes.includes("frontier") && phrase.mention === null) {
      const other = phrase.complements.find(({ preposition }) => this.#lexicon.lists("bordering on", preposition))
        ?.phrases[0]?.mention;
      const codes = [country, other ?? null].flatMap(
        (mention) => mention?.place?.country ?? mention?.entity?.country ?? [],
      );
      const neighbour = codes.find((code) => code !== HOME.country);
      const seat = [...SEATS.values()].find((candidate) => candidate.code === neighbour);
      if (seat !== undefined)
        return {
          place: { name: `${seat.country}-Belarus border`, country: seat.code, placeId: null },
          kind: "border",
          mention: null,
        };
      if (border !== null) return { place: border, kind: "border", mention: null };
    }
    // «в городе Хала», «в больнице города Хала»: a name behind the noun of a place, or behind a preposition of one.
    const mention = this.#placeMention(phrase, sentence);
    const unlisted = phrase.placeName ?? phrase.possessor?.placeName;
    if (unlisted !== undefined && phrase.mention === null && (mention === null || mention.adjective)) {
      const country =
        (phrase.adjectiveMention ?? phrase.possessor?.adjectiveMention)?.place?.country ??
        sentence.phrases.map((other) => (other.mention ?? other.adjectiveMention)?.place?.country).find(Boolean) ??
        HOME.country;
      return { place: { name: unlisted, country, placeId: null }, kind: "village", mention: null };
    }
    // "met in the Kremlin": a building of the capital that stands for the state elsewhere.
    if (mention?.place?.kind === "country" && this.#lexicon.lists("Kremlin", tokens[phrase.head]!.lower)) {
      const place = tokens[phrase.from - 1]?.pos === "prep" ? capitalOf(mention.place.country) : null;
      if (place !== null) return { place, kind: "city", mention };
    }
    if (mention?.place != null) {
      const town = this.#townOf(mention.place);
      const told = town ?? mention.place;
      return {
        place: { name: told.name, country: told.country, placeId: told.id },
        kind: mention.place.kind === "district" && town !== null ? "city" : mention.place.kind,
        mention,
      };
    }
    const known = this.#introducedIn(phrase, tokens);
    if (known !== null) return { place: known, kind: "village", mention: null };
    // "near Dubicze Cerkiewne", "the village of Nemanitsa": a name the gazetteer does not hold, where only a place can stand.
    const head = tokens[phrase.head]!;
    const before = tokens[phrase.from - 1];
    if (
      phrase.mention === null &&
      head.pos === "proper" &&
      before !== undefined &&
      // "In Kalektarnaya Street": of which town the text tells elsewhere.
      !this.#lexicon.lists("street", head.lower) &&
      !this.#lexicon.lists("no place", head.lower) &&
      (this.#lexicon.cueAt("near a place", tokens, phrase.from - 1) !== null ||
        (type === "RELOCATE" && this.#lexicon.lists("goal of a way", before.lower)) ||
        (this.#lexicon.lists("of", before.lower) &&
          this.#lexicon.classesAt(tokens, phrase.from - 2).includes("settlement"))) &&
      tokens.slice(phrase.from, phrase.to).every((token) => token.pos === "proper" && LATIN.test(token.text))
    ) {
      const name = nameOf(phrase, tokens);
      return { place: unlistedPlace(name, sentence), kind: "village", mention: null };
    }
    return null;
  }

  /**
   * Reads which names a sentence introduces as settlements that no list holds: "the village of Zarechcha", "Zarechcha, a settlement
   * near Rechytsa". They are places wherever the text has them.
   */
  learnFrom(sentence: Sentence): void {
    const { tokens } = sentence;
    for (const phrase of sentence.phrases) {
      const { pos, lower } = tokens[phrase.head]!;
      if (phrase.mention !== null || pos !== "proper" || this.#lexicon.lists("street", lower)) continue;
      const introduced =
        (this.#lexicon.lists("of", tokens[phrase.from - 1]?.lower) && this.#isSettlement(sentence, phrase.from - 2)) ||
        this.#isSettlement(sentence, phrase.from - 1) ||
        (tokens[phrase.to]?.text === "," &&
          INTRODUCED.some((step) => this.#isSettlement(sentence, phrase.to + step)) &&
          this.#lexicon.lists("article", tokens[phrase.to + 1]?.text));
      if (
        !introduced ||
        !tokens.slice(phrase.from, phrase.to).every(({ pos, text }) => pos === "proper" && LATIN.test(text))
      )
        continue;
      const name = nameOf(phrase, tokens);
      if (!this.#introduced.has(name) && this.#introduced.size < MOST_INTRODUCED)
        this.#introduced.set(name, unlistedPlace(name, sentence));
    }
  }

  #isSettlement({ tokens }: Sentence, at: number): boolean {
    return this.#lexicon.classesAt(tokens, at).includes("settlement");
  }

  /** The settlement introduced before that a phrase names, or is named after: "Zarechcha", "the Zarechcha colony". */
  #introducedIn(phrase: NounPhrase, tokens: Sentence["tokens"]): EventPlace | null {
    if (this.#introduced.size === 0 || phrase.mention !== null || phrase.adjectiveMention !== null) return null;
    const name = nameOf(phrase, tokens);
    for (const [known, place] of this.#introduced)
      if (name === known || name.startsWith(`${known} `) || name.endsWith(` ${known}`) || name.includes(` ${known} `))
        return place;
    return null;
  }

  /** Only a place in a prepositional phrase, or one that qualifies such a phrase, is where something happens. */
  isLocated(
    sentence: Sentence,
    phrase: NounPhrase,
    { mention, kind }: NamedPlace,
    host: Predication | null,
    type: string,
  ): boolean {
    const { tokens } = sentence;
    if (mention?.adjective && mention.place?.kind === "country") return false;
    if (isInReason(phrase, sentence, this.#lexicon)) return false;
    if (mention === null && kind === "village" && this.#lexicon.lists("of", tokens[phrase.from - 1]?.lower))
      return true;
    // A closed border or crossing is where it happens, whatever its slot.
    if (mention?.place?.kind === "border" || mention?.place?.kind === "crossing") return true;
    // A bare locative (Lithuanian "Minske") is a place by itself.
    if (phrase.cases.length === 1 && phrase.cases[0] === "loc" && tokens[phrase.from - 1]?.pos !== "prep") return true;
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 3); at--) {
      const found = this.#lexicon.cueAt("place preposition", tokens, at);
      // "according to Moscow", "a resolution on Belarus": no place.
      if (found !== null)
        return (
          this.#lexicon.cueAt("attribution", tokens, at - 1) === null &&
          !isGoal(phrase, sentence, this.#lexicon) &&
          !(kind === "country" && this.#lexicon.cueAt("concerning a country", tokens, at) !== null)
        );
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
        phrases.includes(phrase) &&
        // "will visit Lithuania to meet the opposition": they meet in the country.
        ((role === "object" && type === "CONSULT") ||
          (kind !== "country" && (role === "oblique" || (role === "object" && kind === "border")))),
    );
  }

  /**
   * "An engineer FROM NAVAPOLATSK", "the embassy IN MINSK has asked": a place that tells who someone is, not where they were arrested
   * or what they said.
   */
  isOfSomeone(sentence: Sentence, place: NounPhrase, type: string): boolean {
    const { tokens } = sentence;
    // An envoy speaks, and is called in, where they are posted.
    const posted = (phrase: NounPhrase): boolean =>
      this.#lexicon.classesAt(tokens, phrase.head).includes("diplomat") ||
      (phrase.apposition !== null && this.#lexicon.classesAt(tokens, phrase.apposition.head).includes("diplomat"));
    if (ARRESTED.has(type) && (isOrigin(sentence, place, this.#lexicon) || isInDescription(sentence, place)))
      return true;
    return sentence.phrases.some((phrase) => {
      if (phrase === place) return false;
      const told = phrase.complements.find(({ phrases }) => phrases.includes(place));
      return (
        told !== undefined &&
        this.#lexicon.participant(tokens, phrase.head) !== null &&
        (this.#lexicon.lists("origin", told.preposition) || (SPOKEN.has(type) && !posted(phrase)))
      );
    });
  }

  /**
   * The place a phrase names or is qualified by: "Minsk", "the Brest roundabout", "Minsk's Komarovka market". Whose act or body something
   * is ("at Minsk's request", "Russia's Wagner group") is no place.
   */
  #placeMention(phrase: NounPhrase, sentence: Sentence): Mention | null {
    if (phrase.mention?.place) return phrase.mention;
    const owner = phrase.possessor?.mention;
    if (owner?.place) {
      if (owner.adjective && namesStreet(owner, sentence, this.#lexicon)) return null;
      const act = sentence.predications.some(({ kind, head }) => kind === "noun" && head === phrase.head);
      return act || (owner.place.kind === "country" && !owner.adjective && isPossessive(phrase)) ? null : owner;
    }
    // "The Warsaw train", "the Vienna convention": not there.
    const named = this.#lexicon.classesAt(sentence.tokens, phrase.head).some((one) => NAMED_AFTER.has(one));
    return phrase.adjectiveMention?.place && !named && !namesStreet(phrase.adjectiveMention, sentence, this.#lexicon)
      ? phrase.adjectiveMention
      : null;
  }

  /** A square, palace or prison that a list holds is in its town, and so is a district of a town. */
  #townOf({ kind, parent }: Place): Place | null {
    const town = parent === null || (kind !== "facility" && kind !== "district") ? null : placeById(parent);
    if (town === null || RANK[town.kind] !== RANK.city) return null;
    return town;
  }
}

/** "Russia's group": the owner stands before what it owns, as no genitive does. */
const isPossessive = ({ possessor, start }: NounPhrase): boolean => possessor !== null && possessor.start <= start;
