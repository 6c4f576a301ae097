import { officialBelarusianSpelling } from "../language/index.ts";
import type { Language } from "../language/languages.ts";
import { findBorders } from "./borders.ts";
import { combineOffices, type Piece } from "./combine-offices.ts";
import { foldWord, type Word, withoutDiacritics, wordsOf } from "./fold.ts";
import { buildFormIndex, type FormIndex, type Reading, type Step } from "./index-of-forms.ts";
import { bestOf, fits, isDateline, joins, type Match } from "./matching.ts";
import type { CountryCode, Mention } from "./mention.ts";
import type { Bearer } from "./names.ts";
import { casesOf } from "./paradigm.ts";
import { type Registry, theRegistry } from "./registry.ts";
import { behindTownPreposition, besideCountry, isCued, standsAsPerson } from "./standing.ts";
import { SurnameReader } from "./surnames.ts";

const indexes = new Map<Language, FormIndex>();

/** The map of forms of a language, built when first needed. */
function formIndex(language: Language): FormIndex {
  let index = indexes.get(language);
  if (!index) {
    index = buildFormIndex(theRegistry(), language);
    indexes.set(language, index);
  }
  return index;
}

/** Offices that sit in the capital of another state: the embassy in Minsk is not that of Belarus. */
const ABROAD = /^(?:embassy|consulate|consul|ambassador|charge|diplomats)/;
const LONGEST_NAME = 12;

const OWN_COUNTRY: Readonly<Record<Language, CountryCode>> = {
  en: "BLR",
  ru: "BLR",
  be: "BLR",
  uk: "UKR",
  pl: "POL",
  lt: "LTU",
  de: "DEU",
};

/** Finds the watchlist's names among the words of a text; see `findMentions`. */
class Matcher {
  readonly #registry: Registry;
  readonly #index: FormIndex;

  readonly #language: Language;
  readonly #surnames: SurnameReader;
  /** True for a language that has no letters of its own for the names of others. */
  readonly #borrows: boolean;

  constructor(language: Language) {
    this.#language = language;
    this.#registry = theRegistry();
    this.#index = formIndex(language);
    this.#borrows = language === "en" || language === "de";
    this.#surnames = new SurnameReader(this.#registry, this.#index);
  }

  find(text: string): Mention[] {
    const words = this.#language === "be" ? wordsOf(text).map((word) => this.#officially(word)) : wordsOf(text);
    const matches = this.#matches(text, words);
    this.#choose(text, words, matches);
    const chosen = matches.filter((match) => match.chosen);
    const pieces = chosen.map((match) => this.#piece(words, match));
    const own = this.#ownCountry(text, pieces);
    const { offices } = this.#registry;
    const combined = combineOffices(
      text,
      pieces,
      this.#language,
      (office) => (offices[office]!.alone ? own : null),
      (office) => offices[office]!.sector === "GOV" && !ABROAD.test(offices[office]!.kind),
    );
    const borders = findBorders(
      text,
      pieces,
      (index) => chosen[index]?.chosen?.use === "border",
      this.#registry.borders.get(this.#language)!.links,
      own,
    );
    const mentions: Mention[] = [];
    let next = 0;
    let nextBorder = 0;
    for (let index = 0; index < chosen.length; index++) {
      const border = borders[nextBorder];
      if (border?.first === index) {
        mentions.push({
          start: pieces[border.first]!.start,
          end: pieces[border.last]!.end,
          entity: null,
          place: this.#registry.border(border.other),
          cases: [],
          adjective: false,
        });
        index = border.last;
        nextBorder++;
        while (combined[next] && combined[next]!.first <= index) next++;
        continue;
      }
      if (chosen[index]!.chosen!.use === "border") continue;
      const office = combined[next];
      if (office?.first === index) {
        mentions.push({
          start: pieces[office.first]!.start,
          end: pieces[office.last]!.end,
          entity: this.#registry.office(this.#registry.offices[office.office]!.kind, office.country),
          place: null,
          cases: pieces[pieces[office.first]!.office >= 0 ? office.first : office.last]!.cases,
          adjective: false,
          ...(office.assumed ? { assumed: true } : {}),
        });
        index = office.last;
        next++;
        continue;
      }
      const piece = pieces[index]!;
      if (piece.office >= 0) continue;
      const { use } = chosen[index]!.chosen!;
      const bearer = this.#bearerOf(chosen[index]!);
      const { start, end, cases } = piece;
      mentions.push({
        start,
        end,
        entity: use === "inhabitants" ? bearer.inhabitants : bearer.entity,
        place: use === "inhabitants" ? null : bearer.place,
        cases,
        adjective: use === "adjective",
        ...(chosen[index]!.chosen!.cue === "shared" ? { assumed: true } : {}),
      });
    }
    return mentions;
  }

  /** A Belarusian word in the spelling of the watchlist: «Эўразьвяз», «Швэцыю», «Лёндане» are looked up as «Еўразвяз», «Швецыю», «Лондане». */
  #officially(word: Word): Word {
    if (this.#index.first(word.folded) || this.#index.given(word.folded)) return word;
    const folded = officialBelarusianSpelling(word.folded);
    return folded === word.folded ? word : { ...word, folded };
  }

  /**
   * What a word begins or goes on with. In Belarusian a further word may stand in either spelling; English and German papers write
   * foreign names with the letters of their own languages (Białystok, Kuźnica, Klaipėda) or without.
   */
  #step(next: ReadonlyMap<string, Step> | null, { folded, text }: Word): Step | undefined {
    const at = (word: string): Step | undefined => (next === null ? this.#index.first(word) : next.get(word));
    const step = at(folded);
    if (step !== undefined) return step;
    if (this.#language === "be") return next?.get(foldWord(text)) ?? next?.get(officialBelarusianSpelling(folded));
    if (!this.#borrows) return undefined;
    const plain = withoutDiacritics(folded);
    return plain === folded ? undefined : at(plain);
  }

  #bearerOf(match: Match): Bearer {
    const target = match.person === null ? match.chosen!.target : this.#registry.people[match.person]!.bearer;
    return this.#registry.bearers[target]!;
  }

  #piece(words: readonly Word[], match: Match): Piece {
    const reading = match.chosen!;
    const isOffice = reading.use === "office";
    const bearer = isOffice || reading.use === "border" ? null : this.#bearerOf(match);
    return {
      start: words[match.from]!.start,
      end: words[match.to - 1]!.end,
      office: isOffice ? reading.target : -1,
      country: bearer?.entity?.kind === "country" ? bearer.entity.country : null,
      adjective: reading.use === "adjective",
      cases: casesOf(reading.cases),
      capitalOf: bearer?.place ? (this.#registry.capitals.get(bearer.place.id) ?? null) : null,
    };
  }

  /** The state a text speaks from: its dateline's, else the one its language's outlets mean when they name none. */
  #ownCountry(text: string, pieces: readonly Piece[]): CountryCode {
    const dateline = pieces.find((piece) => piece.capitalOf && piece.end < 500 && isDateline(text, piece));
    return dateline?.capitalOf ?? OWN_COUNTRY[this.#language];
  }

  /** Longest sequences of words that the map of forms holds, left to right, never overlapping. */
  #matches(text: string, words: readonly Word[]): Match[] {
    const matches: Match[] = [];
    let taken = 0;
    for (let from = 0; from < words.length; ) {
      let next: ReadonlyMap<string, Step> | null = null;
      let best: Match | null = null;
      for (let to = from; to < words.length && to - from < LONGEST_NAME; to++) {
        const word = words[to]!;
        if (to > from && !joins(text, words[to - 1]!, word)) break;
        const step = this.#step(next, word);
        if (!step) break;
        const readings = step.readings.filter((reading) => fits(reading, words[from]!));
        if (readings.length > 0)
          best = { from, to: to + 1, readings, person: null, chosen: null, complete: false, namesakes: new Set() };
        next = step.next;
        if (!next) break;
      }
      if (best) {
        this.#surnames.widen(text, words, best, taken);
        // A surname that is also a given name ("Boris") gives way to the name it begins.
        while (matches.length > 0 && matches[matches.length - 1]!.to > best.from) matches.pop();
        matches.push(best);
        if (this.#surnames.holds(best)) taken = best.to;
        from = best.to;
      } else {
        from++;
      }
    }
    return matches;
  }

  /** Decides between readings, and which names without a given name or a cue count. */
  #choose(text: string, words: readonly Word[], matches: readonly Match[]): void {
    const known = new Set<number>();
    const namesakes = new Set<number>();
    for (const match of matches) {
      if (match.person !== null) known.add(match.person);
      for (const person of match.namesakes) namesakes.add(person);
    }
    // Who writes in Belarusian writes of Belarus.
    let evidence = this.#language === "be" ? 1 : 0;
    let abroad = 0;
    for (const [index, match] of matches.entries()) {
      if (match.chosen) {
        if (this.#country(match) === "BLR") evidence++;
        else if (this.#country(match) !== null) abroad++;
        continue;
      }
      const named = match.readings.filter((reading) => reading.use !== "surname" && reading.cue === "none");
      const surnames = match.readings.filter((reading) => reading.use === "surname");
      const bearer = this.#surnames.bare(surnames, known, namesakes);
      const office = named.find((reading) => reading.use === "office");
      // A town of the same name is the town, unless the text has the person's full name.
      const town = named.some(({ use, target }) => use === "name" && this.#registry.bearers[target]?.place);
      if (bearer && (!town || known.has(bearer.target))) this.#surnames.settle(match, bearer, false);
      // "białoruski rząd" is no Polish government, though "rząd" alone is.
      else if (office && this.#besideCountry(text, words, matches, index)) match.chosen = office;
      else match.chosen = bestOf(named);
      if (match.chosen && this.#country(match) === "BLR") evidence++;
      else if (match.chosen && this.#country(match) !== null) abroad++;
    }
    // Where «прэм'ер Барысаў» is named, a bare «Барысаў» is he as well; only "in Barysaw" is the town.
    const people = new Set<number>();
    for (const match of matches)
      for (const { cue, target } of match.readings)
        if (cue === "shared" && standsAsPerson(text, words, match)) people.add(target);
    for (const match of matches) {
      if (match.chosen) continue;
      const reading = match.readings.find((one) => one.cue !== "none");
      if (!reading) continue;
      if (people.has(reading.target) && !behindTownPreposition(text, words, match)) continue;
      const domestic = evidence === 0 && abroad === 0 && this.#standsAsTown(text, words, match, reading);
      if (domestic || isCued(text, words, match, reading, evidence)) match.chosen = reading;
    }
  }

  /**
   * Local news in Russian names no country: "под Борисовом" in a text without one is the town, as it is to those who write there.
   */
  #standsAsTown(text: string, words: readonly Word[], match: Match, reading: Reading): boolean {
    if (this.#language !== "ru" || reading.cue !== "shared" || reading.use !== "name") return false;
    if (this.#registry.bearers[reading.target]?.place?.country !== "BLR") return false;
    return words[match.from]!.capital && behindTownPreposition(text, words, match);
  }

  #besideCountry(text: string, words: readonly Word[], matches: readonly Match[], index: number): boolean {
    const isCountry = (target: number) => this.#registry.bearers[target]?.entity?.kind === "country";
    return besideCountry(text, words, matches, index, this.#language, isCountry);
  }

  #country(match: Match): string | null {
    if (match.chosen!.use === "office" || match.chosen!.use === "border") return null;
    const bearer = this.#bearerOf(match);
    return bearer.entity?.country ?? bearer.place?.country ?? null;
  }
}

const matchers = new Map<Language, Matcher>();

/** The matcher of a language, made when first needed. */
export function matcherOf(language: Language): Matcher {
  let matcher = matchers.get(language);
  if (!matcher) matchers.set(language, (matcher = new Matcher(language)));
  return matcher;
}
