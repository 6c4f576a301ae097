/** What speaks against a phrase as the subject of a verb, and who does what a relative clause tells. */
import type { VerbGroup } from "./clause.ts";
import { toldGender } from "./gender.ts";
import type { LightGrammar } from "./grammar.ts";
import type { Phrase } from "./phrase.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** True for a phrase that may stand in one of these cases. */
export const is = (phrase: Phrase, ...cases: string[]): boolean => phrase.cases.some((one) => cases.includes(one));
/** True for a phrase whose words show no case. */
export const open = (phrase: Phrase): boolean => phrase.cases.length === 0;
/** True for several in the genitive, as numbers have what they count. */
export const isCounted = (phrase: Phrase): boolean =>
  is(phrase, "gen") && phrase.quantity?.unit === null && phrase.quantity.value > 1;
/** True for a phrase that the watchlist knows, or a person's name. */
export const isNamed = ({ mention, personName }: Phrase): boolean => mention !== null || personName !== undefined;

/** True for a noun that could only be the subject of several. */
export const isOnlyPluralSubject = ({ words }: LightGrammar, phrase: Phrase, units: readonly Unit[]): boolean => {
  const unit = units[phrase.lastUnit]!;
  return (
    phrase.firstUnit === phrase.lastUnit &&
    unit.reading.pos === "noun" &&
    phrase.mention === null &&
    phrase.quantity === null &&
    words.onlyPlural.test(unit.lower)
  );
};

/** The name of whom "szefową Związku" tells in "Andżelikę Borys, szefową Związku, wypuszczono"; so does "51-letni Białorusin". */
export const nameSaidOf = (phrase: Phrase, phrases: readonly Phrase[], units: readonly Unit[]): Phrase | undefined => {
  const tells =
    units[phrase.firstUnit - 1]?.lower === "," &&
    (!isNamed(phrase) || phrase.mention?.entity?.kind === "group") &&
    (phrase.quantity === null || /^\d+-\p{L}/u.test(units[phrase.firstUnit]!.lower)) &&
    phrase.pronoun === null &&
    phrase.number !== "plural" &&
    /^(?:noun|adj|proper)$/.test(units[phrase.lastUnit]!.reading.pos);
  return tells
    ? phrases.find(
        (other) =>
          other.lastUnit === phrase.firstUnit - 2 &&
          other.preposition < 0 &&
          !other.attribute &&
          (other.mention?.entity?.kind === "person" || other.personName?.full === true) &&
          (other.cases.length === 0 || other.cases.some((one) => phrase.cases.includes(one))),
      )
    : undefined;
};

/** «вони з Володимиром Путіним»: one person and the other, not several and the other. */
export const isComitative = (
  phrase: Phrase,
  phrases: readonly Phrase[],
  raw: readonly LightToken[],
  { words }: LightGrammar,
): boolean =>
  phrase.pronoun?.number === "plural" &&
  words.company.test(raw[phrase.to]?.lower ?? "") &&
  phrases.some((other) => other.preposition === phrase.to && other.mention?.entity?.kind === "person");

/** «до району направили дві мінометні групи»: things behind such a verb that may be its object are. */
export const isSentOrTaken = (
  phrase: Phrase,
  group: VerbGroup,
  units: readonly Unit[],
  { words }: LightGrammar,
): boolean =>
  phrase.firstUnit > group.head &&
  is(phrase, "acc") &&
  phrase.mention === null &&
  phrase.living !== true &&
  words.takes.test(units[group.head]!.lower);

/**
 * True where a relative pronoun that looks like a nominative is no subject: the verb agrees in another number or gender («вирок, який винесла
 * суддя», "ракети, які випустила Росія"), or a name stands between the two that does what the verb tells ("osób, które władze zwolniły").
 */
export function isDoneByAnother(
  grammar: LightGrammar,
  units: readonly Unit[],
  pronoun: Phrase,
  antecedent: Phrase,
  group: VerbGroup,
  bare: readonly Phrase[],
): boolean {
  const { lower } = units[pronoun.lastUnit]!;
  if (group.voice !== "active" || group.kind !== "verb") return false;
  const many =
    grammar.words.whichMany.test(lower) || (grammar.words.whichOneOrMany.test(lower) && antecedent.number === "plural");
  if (many && group.number === "singular") return true;
  const gender = grammar.words.whichMan.test(lower) ? toldGender(grammar, units[group.head]!.lower) : null;
  if (gender === "feminine") return true;
  if (!many && !grammar.words.whichMan.test(lower)) return false;
  return bare.some(
    (phrase) =>
      phrase !== pronoun &&
      phrase.firstUnit > pronoun.lastUnit &&
      phrase.lastUnit < group.head &&
      (group.number === null || phrase.number === null || group.number === phrase.number) &&
      (is(phrase, "nom")
        ? !is(phrase, "acc") || isActor(phrase) || grammar.words.powers.test(units[phrase.firstUnit]!.lower)
        : open(phrase) && isActor(phrase)),
  );
}

const isActor = ({ mention }: Phrase): boolean =>
  mention?.entity != null && (mention.entity.kind !== "country" || !mention.adjective);
