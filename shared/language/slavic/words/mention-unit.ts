import type { Mention } from "../../../watchlist/mention.ts";
import type { Morphology } from "../morphology/index.ts";
import { ANY_CASE, CASE_BITS, type Reading } from "../reading.ts";
import type { RawToken } from "../tokens.ts";
import type { Unit } from "./unit.ts";

/** What the watchlist has found, as one unit in the cases that its form and the list allow. */
export function mentionUnit(
  tokens: readonly RawToken[],
  from: number,
  to: number,
  mention: Mention,
  morphology: Morphology,
): Unit {
  const first = tokens[from]!;
  const unit = { from, to, mention, name: null, kind: "mention", lower: first.lower } as const;
  const read = morphology.read(first.lower);
  const any: Reading = {
    lemma: first.lower,
    word: mention.adjective ? "adjective" : "proper",
    cases: ANY_CASE,
    plural: null,
    gender: null,
    animate: mention.entity?.kind === "person" ? true : null,
    known: true,
  };
  if (mention.adjective) {
    const adjectives = read.filter((reading) => reading.word === "adjective");
    return { ...unit, readings: adjectives.length > 0 ? adjectives : [any] };
  }
  const bits = mention.cases.reduce((sum, name) => sum | (CASE_BITS[name] ?? 0), 0);
  // Abbreviations do not decline, whatever a list says of their cases.
  const abbreviation = /^\p{Lu}\p{L}*\p{Lu}$/u.test(first.text) && to === from + 1;
  // «в Гродно», «суд Гродно»: names in -о do not decline either.
  const indeclinable =
    abbreviation || (/[оеиэу]$/u.test(tokens[to - 1]!.lower) && bits === (CASE_BITS["nom"]! | CASE_BITS["acc"]!));
  const cases = indeclinable || bits === 0 ? ANY_CASE : bits;
  const agreeing = read.filter(
    (reading) =>
      (reading.known || (reading.word === "adjective" && mention.place?.kind !== "country") || bits === 0) &&
      (reading.cases & cases) !== 0,
  );
  const person = mention.entity?.kind === "person";
  const gender = person ? (genderOf(tokens, from, to, morphology) ?? genderOfNeighbour(mention)) : null;
  const readings: Reading[] = abbreviation
    ? [{ ...any, gender: null, plural: null }]
    : agreeing.length > 0
      ? agreeing.map(
          (reading): Reading => ({
            lemma: reading.lemma,
            word: "proper",
            cases: reading.cases & cases,
            plural: person ? false : reading.plural,
            gender: person ? gender : reading.gender,
            animate: person ? true : reading.animate,
            known: true,
          }),
        )
      : [{ ...any, cases, plural: person ? false : null, gender }];
  return { ...unit, readings };
}

/** «Лукашенко»: of people here the given name by which English knows them tells, where the surname alone does not. */
function genderOfNeighbour({ entity }: Mention): "m" | "f" | null {
  if (entity === null || !/^(?:BLR|RUS|UKR)$/u.test(entity.country)) return null;
  const [given] = entity.name.split(" ");
  return /a$/u.test(given!) && !/^(?:Ili?ya|Illia|Nikita|Mikita|Mi?ykola|Mikola|Mykola|Danila|Kuzma)$/u.test(given!)
    ? "f"
    : "m";
}

function genderOf(tokens: readonly RawToken[], from: number, to: number, morphology: Morphology): "m" | "f" | null {
  for (let at = from; at < to; at++) {
    const given = morphology
      .read(tokens[at]!.lower)
      .find((reading) => morphology.givenNames.has(reading.lemma) && reading.word === "proper");
    if (given?.gender === "m" || given?.gender === "f") return given.gender;
  }
  const last = tokens[to - 1]!.lower;
  return /(ая|ова|ева|ина|ую|овой|евой|иной|ской|скай|цкая|цкай)$/u.test(last) ? "f" : null;
}
