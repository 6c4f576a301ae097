import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE, type Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { isCapitalised } from "./unit.ts";

/** The readings of a single word: an abbreviation or a name of something is no verb, whatever its ending looks like. */
export function readingsOfWord(tokens: readonly RawToken[], at: number, morphology: Morphology): readonly Reading[] {
  const token = tokens[at]!;
  // «Су-34», «МиГ-31К»: a model is one or many, in any case.
  if (MODEL.test(token.text)) return [{ ...nameOf(token), animate: false }];
  let readings = morphology.read(token.lower);
  // «яна», «надежда»: what is also a common word is a given name only where it is written as one.
  if (/^\p{Ll}/u.test(token.text) && readings.some((reading) => reading.word !== "proper"))
    readings = readings.filter((reading) => reading.word !== "proper");
  // «директора Дома культуры», «дома престарелых»: a house, and not "at home".
  const next = tokens[at + 1];
  if (
    readings.some(({ word }) => word === "adverb") &&
    readings.some(({ word }) => word === "noun") &&
    next !== undefined &&
    (HOUSE_OF.test(next.lower) || (at > 0 && isCapitalised(token) && /^\p{Ll}/u.test(next.text)))
  )
    readings = readings.filter(({ word }) => word !== "adverb");
  const known = readings.some((reading) => reading.known);
  // An abbreviation that no list holds («НКВД», «ФБР») does not decline and takes verbs of any gender.
  if (/^\p{Lu}{2,6}$/u.test(token.text) && !isShouted(tokens, at))
    readings = known
      ? readings.map((reading) =>
          reading.word === "noun" && reading.plural !== true
            ? { ...reading, cases: ANY_CASE, gender: null, plural: null }
            : reading,
        )
      : [{ ...nameOf(token), animate: false }];
  // An unknown capitalised word inside a sentence is a name of something: its guesses as verb or adjective do not count.
  if (
    at > 0 &&
    isCapitalised(token) &&
    !readings.some((reading) => reading.known) &&
    !/^[«"„]$/u.test(tokens[at - 1]!.text) &&
    !endsSentence(tokens, at - 1)
  )
    readings = readingsOfName(token, tokens[at + 1], readings);
  return readings.length === 0 && /^\p{Lu}/u.test(token.text) ? [nameOf(token)] : readings;
}

/** «„Попросили убрать четыре. КУРАТОР отказался“»: a full stop inside a quotation, but none of an abbreviation. */
const endsSentence = (tokens: readonly RawToken[], at: number): boolean =>
  /^[.!?…]$/u.test(tokens[at]!.text) && (tokens[at - 1]?.text.length ?? 0) > 4;

/** Whose or what for the houses are that people work in. */
const HOUSE_OF =
  /^(?:культуры|культур|офицеров|афіцэраў|ребенка|дзіцяці|престарелых|састарэлых|профсоюзов|прафсаюзаў|печати|друку|творчества|творчасці|правительства|урада|пионеров|ремесел|рамёстваў|раместваў|быта|быту|книги|кнігі|литератора|літаратара)$/u;

const MODEL = /^\p{Lu}\p{L}{0,3}-\d/u;

function readingsOfName(token: RawToken, next: RawToken | undefined, readings: readonly Reading[]): readonly Reading[] {
  // «у Ленінскае РУУС», «в Октябрьский РОВД»: what stands before an abbreviation may be its adjective.
  const commonNext =
    next !== undefined &&
    (/^\p{Ll}/u.test(next.text) || (/^\p{Lu}{2,6}$/u.test(next.text) && /[сц]к\p{Ll}{1,3}$/u.test(token.lower)));
  const nominal = readings.filter(
    (reading) =>
      reading.word === "noun" || (reading.word === "adjective" && (commonNext || /ск|цк/u.test(token.lower))),
  );
  const indeclinable = /[оеиуэіыю]$/u.test(token.lower) && !commonNext;
  if (nominal.length === 0 || indeclinable) return [nameOf(token)];
  return nominal.map((reading) => (reading.word === "noun" ? { ...reading, word: "proper" as const } : reading));
}

/** True where the words around are in capitals too, as in some headlines. */
const isShouted = (tokens: readonly RawToken[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some(
    (other) => other?.kind === "word" && other.text.length > 6 && other.text === other.text.toUpperCase(),
  );

const nameOf = (token: RawToken): Reading => ({
  lemma: token.lower,
  word: "proper",
  cases: ANY_CASE,
  plural: null,
  gender: null,
  animate: null,
  known: false,
});
