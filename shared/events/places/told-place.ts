/** What the grammar of a sentence alone says of where its event happened, before it is weighed against what else may be meant. */
import type { NounPhrase, Predication, Sentence } from "../../language/index.ts";
import { placeById } from "../../watchlist/index.ts";
import type { EventPlace } from "../event.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../triggers/candidates.ts";
import { isLeft } from "../ways.ts";
import { seatOf } from "./body-seats.ts";
import { HOME, isBorder, RANK, type SiteReader, stateOf } from "./sites.ts";
import type { Survey } from "./survey.ts";
import { antecedentsOfWhere, labelOf, openingOf } from "./syntax.ts";
import type { BareBorder } from "./unnamed-border.ts";

export interface Told {
  readonly place: EventPlace | null;
  /** How it was found, in words for the trace. */
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

/** Who moves is where they arrive, and what is fired where it hits. */
const MOVES = new Set(["RELOCATE", "MOBILIZE", "ASSAULT"]);

/** What the event of one candidate is placed by. */
export interface Ground {
  readonly lexicon: Lexicon;
  readonly reader: SiteReader;
  readonly border: BareBorder;
  readonly survey: Survey;
  /** The place of the event told before. */
  readonly last: EventPlace | null;
}

/** The place that the words give for a candidate. `taken` are the phrases in its slots; `recent`: it is of the days of publication. */
export function placeTold(
  candidate: Candidate,
  index: number,
  taken: ReadonlySet<NounPhrase>,
  recent: boolean,
  ground: Ground,
): Told {
  return new Telling(candidate, taken, ground).find(index, recent);
}

class Telling {
  readonly #candidate: Candidate;
  readonly #type: string;
  readonly #taken: ReadonlySet<NounPhrase>;
  readonly #ground: Ground;
  readonly #lexicon: Lexicon;
  readonly #reader: SiteReader;

  constructor(candidate: Candidate, taken: ReadonlySet<NounPhrase>, ground: Ground) {
    this.#candidate = candidate;
    this.#type = candidate.entry.frame.type;
    this.#taken = taken;
    this.#ground = ground;
    this.#lexicon = ground.lexicon;
    this.#reader = ground.reader;
  }

  find(index: number, recent: boolean): Told {
    const { sentence, host, predication } = this.#candidate;
    const start = Math.min(host.clause.start, predication.clause.start);
    const end = Math.max(host.clause.end, predication.clause.end);
    if (this.#isNationwide(sentence, start, end)) return { place: HOME, path: "nationwide" };
    const inClause = this.#best(sentence, start, end, host);
    const above = this.#type === "MOBILIZE" ? this.#airspace(sentence, start, end) : null;
    // "Entered Polish airspace NEAR BIALOWIEZA", but not "from Belarus", nor the border that was crossed.
    if (above !== null && !(inClause?.country === above.country && !isBorder(inClause)))
      return { place: above, path: "airspace" };
    if (inClause !== null) return { place: inClause, path: "own clause" };
    for (const where of antecedentsOfWhere(this.#candidate, this.#lexicon)) {
      const found = this.#reader.placeOf(where, sentence, this.#type, this.#bareBorder(where, sentence));
      if (found !== null) return { place: found.place, path: "where" };
    }
    const same = this.#samePlace(index, start, end);
    if (same !== null) return { place: same, path: "there" };
    const opening = [labelOf(sentence), ...openingOf(this.#candidate)];
    for (const phrase of opening) {
      if (phrase === null || this.#taken.has(phrase)) continue;
      const found = this.#reader.placeOf(phrase, sentence, this.#type, this.#bareBorder(phrase, sentence));
      if (
        found !== null &&
        (phrase === opening[0] || this.#reader.isLocated(sentence, phrase, found, null, this.#type))
      )
        return { place: found.place, path: "opening of the sentence" };
    }
    // A place before the first verb holds for the whole sentence: "In Brest, on the Polish border, police …".
    const first = sentence.predications.find((other) => other.kind !== "noun");
    if (first !== undefined) {
      const leading = this.#best(sentence, sentence.start, Math.min(first.clause.start, start), null);
      if (leading !== null) return { place: leading, path: "opening of the sentence" };
    }
    let governor =
      host.governor === null || host.subordinate === "reported" ? null : sentence.predications[host.governor]!;
    for (let steps = 0; governor !== null && steps < 3; steps++) {
      const outer = this.#best(sentence, governor.clause.start, governor.clause.end, governor);
      if (outer !== null) return { place: outer, path: "governing clause" };
      governor =
        governor.governor === null || governor.subordinate === "reported"
          ? null
          : sentence.predications[governor.governor]!;
    }
    const ofBody = this.#seat();
    if (ofBody !== null) return { place: ofBody, path: "seat of the body that acts" };
    // "Over 1,000 were detained nationwide, the ministry said, bringing to 6,000 …": nothing nearer says of where.
    if (this.#isNationwide(sentence, sentence.start, sentence.end)) return { place: HOME, path: "nationwide" };
    const { type, mode } = this.#candidate.entry.frame;
    const setting = this.#ground.survey.settings[index] ?? null;
    const near = setting !== null && (recent || setting.paragraph === sentence.paragraph);
    if (near && (PHYSICAL.has(type) || PHYSICAL.has(`${type}/${mode}`)))
      return { place: setting.place, path: "place named before" };
    return { place: null, path: "none" };
  }

  /**
   * What "there" means: the last place told of before it in this sentence or the one before, else the last country that the one before
   * names, else where the event before was. Where someone spoke is not where what they tell of happened: "told reporters in Kyiv that she
   * had been held there".
   */
  #samePlace(index: number, start: number, end: number): EventPlace | null {
    const { sentence, host } = this.#candidate;
    const { tokens } = sentence;
    const there = tokens.find(
      (token, at) =>
        token.start >= start && token.end <= end + 2 && this.#lexicon.cueAt("same place", tokens, at) !== null,
    );
    if (there === undefined) return null;
    const first = host.subordinate === "reported" ? host.clause.start : sentence.start;
    const { sites, from } = this.#ground.survey;
    let country: EventPlace | null = null;
    for (let at = (from[index + 1] ?? sites.length) - 1; at >= 0; at--) {
      const site = sites[at]!;
      if (site.index < index - 1) break;
      if (site.seat !== null || site.spoken) continue;
      if (site.sentence === sentence && (site.start < first || site.end > there.start)) continue;
      if (site.located) return site.place;
      if (site.kind === "country" && site.sentence !== sentence) country ??= site.place;
    }
    return country ?? this.#ground.last;
  }

  /** "Violated POLISH AIRSPACE", "Lithuania says that balloons entered ITS AIRSPACE": the state whose it is. */
  #airspace({ phrases, tokens }: Sentence, start: number, end: number): EventPlace | null {
    for (const phrase of phrases) {
      if (phrase.start < start || phrase.end > end) continue;
      let named = false;
      for (let at = phrase.from; at < phrase.to; at++) named ||= this.#lexicon.cueAt("airspace", tokens, at) !== null;
      if (!named) continue;
      const owner =
        phrase.adjectiveMention ??
        phrase.possessor?.mention ??
        phrases.findLast(({ start: at, mention }) => at < start && mention?.place?.kind === "country")?.mention;
      const state = stateOf(owner?.place?.country ?? owner?.entity?.country);
      if (state !== null) return state;
    }
    return null;
  }

  #isNationwide({ tokens }: Sentence, start: number, end: number): boolean {
    return tokens.some(
      (token, at) => token.start >= start && token.end <= end && this.#lexicon.cueAt("nationwide", tokens, at) !== null,
    );
  }

  #bareBorder({ start }: NounPhrase, sentence: Sentence): EventPlace | null {
    return this.#ground.border(start, sentence.start, sentence.end);
  }

  /** "Brest regional court", «суд Ленинского района Гродно», "crews at the Grodno plant": where a court, police or plant of a place acts. */
  #seat(): EventPlace | null {
    for (const { phrase } of this.#candidate.actors) {
      // "Crews AT THE PLANT": where those sit who act, or whose people act.
      const { tokens, phrases } = this.#candidate.sentence;
      const behind = tokens[phrase.to]?.pos === "prep" ? phrases.filter(({ from }) => from === phrase.to + 1) : [];
      for (const one of [phrase, ...behind, ...phrase.complements.flatMap(({ phrases }) => phrases)]) {
        const entity = (one.mention ?? one.adjectiveMention)?.entity ?? null;
        const body = entity === null ? null : seatOf(entity);
        if (body?.seat === "site") return body.place;
      }
      if (!this.#taken.has(phrase)) continue;
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

  /** The most specific place between two characters of the sentence, as far as something happens there. */
  #best(sentence: Sentence, start: number, end: number, host: Predication | null): EventPlace | null {
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
      if (phrase.start < start || phrase.end > end || (this.#taken.has(phrase) && !visited)) continue;
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
