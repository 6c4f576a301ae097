/** People and bodies that the watchlist does not hold: their names, and what the text tells beside them of country and sector. */
import type { NounPhrase, Sentence } from "../../language/index.ts";
import type { Entity, Sector } from "../../watchlist/mention.ts";
import type { Participant } from "../event.ts";
import type { Home } from "../home.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { CABINET } from "./descriptions.ts";
import { atSeat, countryOf, countryOfMention } from "./mentioned.ts";

/** True where a phrase is a name: of the watchlist, or a proper noun that no place is known by. */
export function isName(phrase: NounPhrase, sentence: Sentence, lexicon: Lexicon): boolean {
  if (phrase.mention?.entity) return true;
  // "Siarhiej S.": of some the press tells the surname's initial alone.
  if (phrase.mention === null && phrase.personName?.full === true) return true;
  const head = sentence.tokens[phrase.head]!;
  if (lexicon.lists("naming no one", head.lower) || /\d/u.test(head.text)) return false;
  if (phrase.mention !== null || head.pos !== "proper") return false;
  return /^\p{Lu}\p{Ll}/u.test(head.text) || isWithheld(phrase, sentence);
}

/** «ишла вуліцай Калектарнай», «под Дубичами Церковными», «ракеты «Искандер»»: a street, a place that no list holds, a make of weapon. */
export function namesNoOne(phrase: NounPhrase, { tokens }: Sentence, lexicon: Lexicon): boolean {
  const { from, head, mention, apposition, personName } = phrase;
  if (!lexicon.traits.marksCase || mention !== null) return false;
  if (lexicon.classesAt(tokens, head).includes("weapon")) return true;
  const street = (at: number): boolean => lexicon.cueAt("street before its name", tokens, at) !== null;
  if (personName?.full !== true && (street(from - 1) || (apposition !== null && street(apposition.head)))) return true;
  const before = tokens[from - 1];
  // «под», but not «у», behind which people stand.
  return (
    personName?.full === true &&
    personName.gender === null &&
    before?.pos === "prep" &&
    lexicon.lists("beside a settlement", before.lower)
  );
}

/** "Halina K.": a given name with a capital for the surname. */
const isWithheld = ({ head, from }: NounPhrase, { tokens }: Sentence): boolean =>
  head > from && /^\p{Lu}\.$/u.test(tokens[head]!.text) && /^\p{Lu}\p{Ll}+$/u.test(tokens[head - 1]!.text);

/** "A judge IN BREST": a name of one word that neither a list nor the text before knows, behind "in" or "near", is a place. */
export const isUnlistedPlace = (
  { from, to }: NounPhrase,
  { name, entityId }: Participant,
  { tokens }: Sentence,
  lexicon: Lexicon,
): boolean =>
  to === from + 1 &&
  entityId === null &&
  /^\p{Lu}\S*$/u.test(name) &&
  lexicon.lists("where someone is", tokens[from - 1]?.lower);

/** The body whose head, officer or founder a phrase says someone is: «кіраўнік КДБ», "the founder of Viasna". */
function employerOf(phrase: NounPhrase, lexicon: Lexicon): Entity | null {
  const owners = [
    phrase.possessor,
    ...phrase.complements
      .filter(({ preposition }) => lexicon.lists("of", preposition))
      .flatMap(({ phrases }) => phrases),
  ];
  const body = owners.find((owner) => owner?.mention?.entity?.kind === "body")?.mention?.entity;
  return body == null || ["GOV", "IGO", "LEG", "PTY"].includes(body.sector) ? null : body;
}

/** «спецдокладчик ООН», «депутат Европарламента»: those of a union of states are of no country. */
const unionOf = ({ possessor }: NounPhrase): string | null =>
  possessor?.mention?.entity?.country === "IGO" ? "IGO" : null;

export class UnlistedNames {
  readonly #lexicon: Lexicon;
  readonly #home: Home;
  readonly #byLast = new Map<string, Participant>();
  /** People of this article by the stem of their surname, for languages that inflect names. */
  readonly #byStem = new Map<string, Participant>();
  /** People of this article by their given name, the last of each. */
  readonly #byGiven = new Map<string, Participant>();

  constructor(lexicon: Lexicon, home: Home) {
    this.#lexicon = lexicon;
    this.#home = home;
  }

  /** Remembers a participant by the surname alone, as later sentences call them. */
  remember(phrase: NounPhrase, participant: Participant, person: boolean): void {
    if (phrase.personName?.full) this.#byStem.set(phrase.personName.surname, participant);
    if (person && /^\p{Lu}\S+ \p{Lu}/u.test(participant.name))
      this.#byGiven.set(participant.name.split(" ")[0]!.toLowerCase(), participant);
    if (person && participant.name.includes(" ") && /^\p{Lu}/u.test(participant.name))
      this.#byLast.set(participant.name.split(" ").at(-1)!.toLowerCase(), participant);
  }

  /** A name the watchlist does not hold: the run of capitalised words that ends at the head. */
  of(phrase: NounPhrase, sentence: Sentence): Participant {
    const { tokens } = sentence;
    let from = phrase.head;
    // "Ambassador of CHINA Zhang Wenchuan": whose office it is is no part of the name.
    const owned = phrase.mention === null && phrase.adjectiveMention?.adjective === false;
    const first = owned ? phrase.adjectiveMention!.end : 0;
    while (from > phrase.from && tokens[from - 1]!.pos === "proper" && tokens[from - 1]!.start >= first) from--;
    if (from === phrase.head && isWithheld(phrase, sentence)) from--;
    while (from < phrase.head && this.#lexicon.lists("form of address", tokens[from]!.lower.replace(".", ""))) from++;
    if (phrase.personName && !phrase.personName.full) {
      const full = this.#byStem.get(phrase.personName.surname);
      if (full) return full;
    }
    const words = phrase.personName
      ? phrase.personName.english.split(" ")
      : tokens.slice(from, phrase.head + 1).map((token) => token.text);
    const last = words.at(-1)!.toLowerCase();
    // A capital that the watchlist does not hold as a place.
    const seat = phrase.personName?.full === true ? null : atSeat(words.join(" "));
    if (seat !== null) return seat;
    if (words.length === 1) {
      const full = this.#byLast.get(last) ?? (phrase.personName ? this.#byGiven.get(last) : undefined);
      if (full) return full;
    }
    // A full name that was told before with what its bearer is.
    const before = phrase.personName?.full === true ? this.#byStem.get(phrase.personName.surname) : undefined;
    if (before !== undefined && before.name === words.join(" ") && phrase.apposition === null) return before;
    let sector: Sector = "CVL";
    let country = countryOf(phrase);
    // «президент Литвы Йонас Казлаускас»: whose office it is stands with the office.
    const { apposition } = phrase;
    const office = apposition?.mention?.entity?.id.startsWith("office:") === true;
    for (const other of office ? [apposition] : [phrase, apposition]) {
      if (other === null) continue;
      // «президент Колумбии Хуан Сантос»: of the office that the watchlist knows.
      if (other !== phrase && other.mention?.entity) {
        sector = other.mention.entity.sector;
        country ??= countryOfMention(other.mention);
        break;
      }
      for (let at = other.from; at < other.to; at++) {
        // «местный активист»: an adjective that stands for people elsewhere.
        if (tokens[at]!.pos === "adj" && at !== other.head) continue;
        const word = this.#lexicon.participant(tokens, at);
        if (word !== null) {
          // A plant's worker is a worker still.
          sector = (word.value.sector === "LAB" ? null : employerOf(other, this.#lexicon)?.sector) ?? word.value.sector;
          country ??= countryOf(other) ?? unionOf(other);
          if (word.value.foreign) country ??= "XXX";
          country ??= word.value.country;
          if (CABINET.has(word.value.name)) country ??= this.#home.cabinet ?? null;
          break;
        }
      }
      if (sector !== "CVL") break;
    }
    const name = words.join(" ");
    // "Kent Harstedt of the OSCE assembly", "Erlandas Mikenas of Linava".
    const of =
      sector === "CVL" && words.length > 1
        ? phrase.complements.find((one) => this.#lexicon.lists("of", one.preposition))
        : undefined;
    const whose = (of?.phrases[0]?.mention ?? of?.phrases[0]?.adjectiveMention)?.entity;
    if (whose?.kind === "body") {
      sector = whose.sector;
      country ??= whose.country;
    }
    const body = words.length > 1 && this.#lexicon.lists("organisation by name", last);
    if (sector === "CVL" && body && phrase.personName?.full !== true) sector = "NGO";
    // "The International Fencing Federation": of no country.
    const ofMany = words.some((word) => this.#lexicon.lists("of no one country", word.toLowerCase()));
    if (sector === "IGO") country = "IGO";
    else if (sector === "NGO" && ofMany) country ??= "NGO";
    return { name, country: country ?? this.#home.code, sector, entityId: null };
  }
}
