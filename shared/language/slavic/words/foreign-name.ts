import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE, CASE_BITS } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import { PLACE_NOUN } from "./place-nouns.ts";
import { BROTHERS, surnameStem } from "./surnames.ts";
import { isCapitalised, type NameRules, type Unit } from "./unit.ts";

/** Small words inside names of other languages: «бен», «фон», «де». */
const NAME_PARTICLE =
  /^(бен|ибн|ібн|бин|бін|аль|эль|ад|ас|ан|де|да|ди|ды|дель|дос|ду|ла|ле|лі|ван|фон|дер|ден|оглы|заде|бей)$/u;

/** Endings of adjectives, which begin names of regions and bodies («Северная Осетия») rather than of people. */
const ADJECTIVE = /(ая|ый|ий|ой|ое|ые|ие|ого|ому|ых|ую|ыя|ае|ага|аму)$/u;

/**
 * A run of two or more capitalised words that no list holds, as foreign names are written: «Хуан Мануэль Сантос», «Тамим бен Хамад Аль
 * Тани». The last word counts as the surname.
 */
export function foreignName(
  tokens: readonly RawToken[],
  at: number,
  before: readonly Unit[],
  morphology: Morphology,
  names: NameRules,
  limit: number,
): Unit | null {
  const nameWord = (index: number): boolean => {
    const token = tokens[index];
    return (
      token !== undefined &&
      token.kind === "word" &&
      token.start < limit &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !morphology.read(token.lower).some((reading) => reading.known && reading.word !== "proper")
    );
  };
  const previous = before.at(-1);
  if (!nameWord(at) || tokens[at]!.text.length < 3 || ADJECTIVE.test(tokens[at]!.lower)) return null;
  if (BROTHERS.test(tokens[at]!.lower)) return null;
  if (previous?.kind === "name" || (previous?.kind === "sign" && /^[«"„“]$/u.test(previous.lower))) return null;
  let to = at + 1;
  let capitals = 1;
  for (let next = to; next < tokens.length && next < at + 8; next++) {
    if (nameWord(next)) {
      capitals++;
      to = next + 1;
    } else if (!NAME_PARTICLE.test(tokens[next]!.lower)) break;
  }
  if (capitals < 2) return null;
  // «глава Чувашии Михаил Игнатьев»: a given name that its surname follows begins a name of its own.
  for (let next = at + 1; next < to - 1; next++)
    if (
      isCapitalised(tokens[next + 1]) &&
      morphology.read(tokens[next]!.lower).some((reading) => morphology.givenNames.has(reading.lemma))
    )
      return null;
  // The first word of a sentence is a name only where it cannot be read otherwise, and behind the noun of a place stands no person.
  if (previous !== undefined && PLACE_NOUN.test(previous.readings[0]?.lemma ?? "")) return null;
  const last = tokens[to - 1]!;
  const words = tokens.slice(at, to).map((token) => token.text);
  const oblique =
    previous?.readings.some((reading) => reading.word === "noun" || reading.word === "adjective") === true &&
    previous.readings.every((reading) => (reading.cases & CASE_BITS["nom"]!) === 0);
  const told = previous?.readings.filter((reading) => reading.word === "verb") ?? [];
  const objectOfVerb = told.length > 0 && !told.some((reading) => reading.gender === "f" || reading.passive === true);
  // «Урсулу фон дер Ляйен»; «Антониу Гутерриш» is a man.
  const feminine = /[^аеёиіоуыэюя][ую]$/u.test(words[0]!.toLowerCase()) && /[^ую]$/u.test(last.lower);
  const cases = feminine
    ? CASE_BITS["acc"]!
    : /[бвгджзклмнпрстфхцчшщйь]$/u.test(last.lower)
      ? /[аеиоыэяую]$/u.test(words[0]!.toLowerCase()) || oblique
        ? ANY_CASE
        : CASE_BITS["nom"]!
      : /[ая]$/u.test(last.lower)
        ? oblique || (objectOfVerb && /[ая]$/u.test(words[0]!.toLowerCase()))
          ? CASE_BITS["gen"]! | CASE_BITS["acc"]!
          : CASE_BITS["nom"]! | CASE_BITS["gen"]! | CASE_BITS["acc"]!
        : /[бвгджзклмнпрстфхцчшщ](ом|ем|ым|ам)$/u.test(last.lower) && /(ом|ем|ам)$/u.test(words[0]!.toLowerCase())
          ? CASE_BITS["ins"]!
          : ANY_CASE;
  const nominative = (word: string): string => {
    if (NAME_PARTICLE.test(word)) return word;
    if (feminine) return /у$/u.test(word) ? `${word.slice(0, -1)}а` : /ю$/u.test(word) ? `${word.slice(0, -1)}я` : word;
    const declined = (cases & CASE_BITS["nom"]!) === 0;
    return declined ? names.surname(word, "m", cases) : word;
  };
  const surname = nominative(last.text);
  return {
    from: at,
    to,
    readings: [
      {
        lemma: surname.toLowerCase(),
        word: "proper",
        cases,
        plural: false,
        gender: feminine || /(ова|ева|ина|ая)$/u.test(last.lower) ? "f" : null,
        animate: true,
        known: true,
      },
    ],
    mention: null,
    name: {
      english: words.map((word) => names.transliterate(nominative(word))).join(" "),
      surname: surnameStem(surname),
      gender: feminine ? "f" : null,
      full: true,
    },
    kind: "name",
    lower: tokens[at]!.lower,
  };
}
