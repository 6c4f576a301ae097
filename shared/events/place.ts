/** Where a candidate happened: the most specific place that the words give for it. */
import type { NounPhrase, Predication, Sentence } from "../language/index.ts";
import type { Mention, Place } from "../watchlist/mention.ts";
import type { Candidate } from "./candidates.ts";
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

export class Geography {
  #last: EventPlace | null = null;
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  remember(place: EventPlace): void {
    this.#last = place;
  }

  find(candidate: Candidate, taken: ReadonlySet<NounPhrase>): PlaceFinding {
    const { sentence, host, predication } = candidate;
    const start = Math.min(host.clause.start, predication.clause.start);
    const end = Math.max(host.clause.end, predication.clause.end);
    const inClause = this.#best(sentence, start, end, taken, host);
    if (inClause !== null) return { place: inClause, path: "own clause" };
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.start < start || token.end > end + 2) continue;
      if (this.#last !== null && this.#lexicon.cueAt("same place", tokens, at))
        return { place: this.#last, path: `'${token.text}'` };
      if (this.#lexicon.cueAt("nationwide", tokens, at))
        return { place: { name: "Belarus", country: "BLR", placeId: "country:BLR" }, path: `'${token.text}'` };
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
    return { place: null, path: "none" };
  }

  #best(
    sentence: Sentence,
    start: number,
    end: number,
    taken: ReadonlySet<NounPhrase>,
    host: Predication | null,
  ): EventPlace | null {
    let best: { place: Place; rank: number } | null = null;
    for (const phrase of sentence.phrases) {
      if (phrase.start < start || phrase.end > end) continue;
      const mention = placeMention(phrase);
      if (mention?.place == null || taken.has(phrase)) continue;
      if (!this.#located(sentence, phrase, mention, host)) continue;
      const rank = RANK[mention.place.kind];
      if (best === null || rank < best.rank) best = { place: mention.place, rank };
    }
    return best === null ? null : { name: best.place.name, country: best.place.country, placeId: best.place.id };
  }

  /** Only a place in a prepositional phrase, or one that qualifies such a phrase, is where something happens. */
  #located(sentence: Sentence, phrase: NounPhrase, mention: Mention, host: Predication | null): boolean {
    const { tokens } = sentence;
    if (mention.adjective && mention.place?.kind === "country") return false;
    for (let at = phrase.from - 1; at >= Math.max(0, phrase.from - 3); at--) {
      const found = this.#lexicon.cueAt("place preposition", tokens, at);
      if (found !== null) return true;
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
      ({ role, phrases }) => role === "oblique" && phrases.includes(phrase) && mention.place?.kind !== "country",
    );
  }
}

/** The place a phrase names or is qualified by: "Minsk", "the Brest roundabout", "Minsk's Komarovka market". */
function placeMention(phrase: NounPhrase): Mention | null {
  if (phrase.mention?.place) return phrase.mention;
  if (phrase.possessor?.mention?.place) return phrase.possessor.mention;
  return phrase.adjectiveMention?.place ? phrase.adjectiveMention : null;
}
