/** Phrases with a number: what case they stand in, and which noun is counted. */
import { ACC, ANY_CASE, DAT, GEN, INS, LOC, NOM, type Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { type Agreement, agree, agreementsOf } from "./agreement.ts";
import type { Chunk, PlacedMeasure } from "./chunk.ts";

const NOMINATIVE_COUNT =
  /^(двое|трое|четверо|пятеро|шестеро|семеро|два|две|три|четыре|чацвера|пяцера|шасцера|дзве|тры|чатыры|абодва|абедзве|оба|обе)$/u;

/** A counted noun is a genitive, or stands in the oblique case of its numeral («двум журналистам»). */
export function countable(quantity: PlacedMeasure, reading: Reading, modified: boolean): boolean {
  if ((reading.cases & GEN) !== 0 || modified) return true;
  // «два журналісты», «тры чалавекі»: Belarusian counts from two to four in the nominative plural.
  const { value } = quantity.measure;
  if (value % 10 >= 2 && value % 10 <= 4 && (value % 100 < 10 || value % 100 > 20))
    if ((reading.cases & NOM) !== 0 && reading.plural === true) return true;
  if (quantity.measure.value % 10 === 1 && (reading.cases & quantity.cases) !== 0 && reading.plural !== true)
    return true;
  return (
    (reading.cases & quantity.cases & (DAT | INS | LOC)) !== 0 ||
    (quantity.cases === ANY_CASE && (reading.cases & (DAT | INS | LOC)) !== 0 && reading.plural === true)
  );
}

/** After a count the noun is a genitive, and the whole is what the numeral says. */
export function countedAgreements(
  quantity: PlacedMeasure,
  modifiers: readonly Agreement[],
  nouns: readonly Reading[],
  tokens: readonly RawToken[],
): Agreement[] {
  // «двое активистов», «три женщины» of living beings are nominatives: the accusative is «двоих активистов», «трёх женщин»; but
  // «затрымалі тры чалавекі».
  const single = quantity.to === quantity.from + 1;
  if (single && NOMINATIVE_COUNT.test(tokens[quantity.from]!.lower) && nouns.every((noun) => noun.animate === true))
    return [{ cases: NOM, plural: true, gender: null }];
  const cases = quantity.cases;
  const own = agree(modifiers, agreementsOf(nouns)).reduce((bits, agreement) => bits | agreement.cases, 0);
  const direct = cases & own & (DAT | INS | LOC);
  // «123 палітвязні» is a nominative as well as a locative.
  if (direct !== 0 && (own & (GEN | NOM)) === 0) return [{ cases: direct, plural: true, gender: null }];
  if (nouns.every((noun) => (noun.cases & (GEN | NOM)) === 0))
    return [{ cases: own || cases, plural: true, gender: null }];
  return [
    {
      cases: cases === ANY_CASE ? NOM | ACC : cases,
      plural: quantity.measure.value !== 1,
      gender: null,
    },
  ];
}

/** «один из пассажиров», «двое из них»: the phrase names the whole that it is a part of. */
export function nameWhole(chunk: Chunk, whole: Chunk): void {
  takeHead(chunk, whole);
  chunk.pronoun = whole.pronoun;
  chunk.to = whole.to;
}

/** Makes the head of another phrase, with what belongs to it, the head of this one. */
function takeHead(chunk: Chunk, other: Chunk): void {
  chunk.head = other.head;
  chunk.lemma = other.lemma;
  chunk.mention = other.mention;
  chunk.adjectiveMention = other.adjectiveMention;
  chunk.possessor = other.possessor;
  chunk.animate = other.animate;
  chunk.coreTo = other.coreTo;
}

/** «большинство женщин», «часть участников»: the counted noun is the head, in the case of the word that counts. */
export function countWith(chunk: Chunk): void {
  const counted = chunk.possessor;
  if (counted === null) return;
  chunk.counted = true;
  takeHead(chunk, counted);
  chunk.name = counted.name;
  chunk.quantity = counted.quantity ?? chunk.quantity;
  const plural = counted.agreements.some((agreement) => agreement.plural === true);
  // «большинство отпустили», «часть вышла»: the verb may agree with either.
  chunk.agreements = [
    ...chunk.agreements,
    ...chunk.agreements.map((agreement) => ({ ...agreement, plural, gender: null })),
  ];
}

/** True where a number behind the phrase may count it: a plain genitive plural, and five or more. */
export function roughCount(chunk: Chunk, behind: PlacedMeasure): boolean {
  return (
    chunk.quantity === null &&
    chunk.possessor === null &&
    chunk.mention === null &&
    chunk.name === null &&
    behind.measure.unit === null &&
    behind.measure.value >= 5 &&
    chunk.agreements.some(({ cases, plural }) => (cases & GEN) !== 0 && plural === true)
  );
}

/** Counts a phrase by the number behind it. */
export function countFromBehind(chunk: Chunk, behind: PlacedMeasure): void {
  const bound = behind.measure.bound === "exact" ? "approx" : behind.measure.bound;
  chunk.quantity = { ...behind, measure: { ...behind.measure, bound } };
  chunk.agreements = [{ cases: NOM | ACC, plural: true, gender: null }];
  chunk.to = behind.to;
}
