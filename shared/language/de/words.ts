/** What words are in German: "zu" in an infinitive, "ein" behind its verb, "als" of a role, participles before nouns, names among capitalised nouns. */
import type { LightGrammar, WordReading } from "../light/grammar.ts";
import { isBetween } from "../light/neighbours.ts";
import { surnameKey } from "../light/personal-names.ts";
import { plainReading } from "../light/plain-words.ts";
import type { WordSyntax } from "../light/syntax.ts";
import type { LightToken } from "../light/tokens.ts";
import type { Unit } from "../light/unit.ts";
import { unitOf } from "../light/words.ts";
import { rejoin } from "./parted-prefixes.ts";
import {
  ADVERB_LIKE_ADJECTIVE,
  COMMON_NOUN,
  DETERMINER_IN_N,
  GIVEN_TO_SOMEONE,
  NO_ROLE,
  ROLE,
  WHAT_IT_IS,
  ZU_INSIDE,
} from "./syntax-words.ts";

/** "abzuschaffen", "zu schaffen": an infinitive with its "zu"; not "zu neuen Sanktionen", "zu dessen Wiederwahl". */
const isWithZu = (tokens: readonly LightToken[], at: number): boolean => {
  const { lower } = tokens[at]!;
  return (
    ZU_INSIDE.test(lower) ||
    (tokens[at - 1]?.lower === "zu" &&
      /.{2}[elr]n$/.test(lower) &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") &&
      !DETERMINER_IN_N.test(lower))
  );
};

/** "verprügelt zu haben", "festgenommen zu werden". */
const isAuxiliaryWithZu = (tokens: readonly LightToken[], at: number): boolean =>
  tokens[at - 1]?.lower === "zu" && /^(?:haben|sein|werden)$/u.test(tokens[at]!.lower);

/** "trafen 52 Häftlinge ein, die …": the prefix of a verb, and no article. */
const isPartedEin = (tokens: readonly LightToken[], at: number): boolean =>
  tokens[at]!.lower === "ein" &&
  (at + 1 === tokens.length || /^(?:[\p{P}]+|und|sowie|um)$/u.test(tokens[at + 1]!.text));

/** True for a German infinitive with "zu", the perfect and the passive one among them. */
export const isZuInfinitive = (units: readonly Unit[], head: number): boolean =>
  units[head - 1]?.lower === "zu" ||
  (units[head]!.reading.form === "infinitive" && ZU_INSIDE.test(units[head]!.lower)) ||
  [head + 1, head + 2].some((at) => units[at]?.lower === "zu" && units[at + 1]?.reading.pos === "aux");

/** "als Reaktion auf", "erkennt ihn als Präsidenten an": "als" before what someone or something is, and no "when". */
const isRoleAls = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower === "als" &&
  units[at]!.reading.pos === "conj" &&
  (at > 0 && units[at - 1]!.reading.pos !== "punct" ? true : WHAT_IT_IS.test(units[at + 1]?.lower ?? ""));

/** German names: after a given name, surnames of the text, and nouns without an article after a person's role, "die Reporterin Magda Kulesza". */
function named(
  grammar: LightGrammar,
  surnames: ReadonlySet<string>,
  units: readonly Unit[],
  unit: Unit,
  at: number,
): Unit {
  const bare = (other: Unit | undefined): boolean =>
    other !== undefined && other.mention === null && other.reading.pos === "noun";
  if (!bare(unit) || unit.lower.includes("-") || GIVEN_TO_SOMEONE.test(unit.lower)) return unit;
  const given = (other: Unit | undefined): boolean =>
    bare(other) && grammar.names?.given.has(other!.lower) === true && /^\p{Lu}\p{Ll}/u.test(other!.text);
  if (
    (given(unit) && bare(units[at + 1]) && !COMMON_NOUN.test(units[at + 1]!.lower)) ||
    (given(units[at - 1]) && !COMMON_NOUN.test(unit.lower)) ||
    surnames.has(surnameKey(unit.text))
  )
    return { ...unit, reading: { ...unit.reading, pos: "proper" } };
  for (let back = 1; back <= 3; back++) {
    const before = units[at - back];
    if (!bare(before)) return unit;
    if (ROLE.test(before!.lower) && !NO_ROLE.test(before!.lower))
      return { ...unit, reading: { ...unit.reading, pos: "proper" } };
  }
  return unit;
}

/** A participle or adjective before a noun: "die schwarze Liste", "den verhafteten Reporter", "die in Minsk festgenommene Journalistin". */
function attributed(units: readonly Unit[], at: number): Unit {
  const unit = units[at]!;
  const { reading, lower } = unit;
  const following = units[at + 1];
  // "die schwarze Liste": what ends so before a noun is an adjective.
  if (reading.pos === "adv" && /e[nrsm]?$/.test(lower) && /^\p{Ll}/u.test(unit.text) && following) {
    return /^(?:noun|proper|adj)$/.test(following.reading.pos) && !ADVERB_LIKE_ADJECTIVE.test(lower)
      ? { ...unit, reading: { pos: "adj" } }
      : unit;
  }
  // "…, die Minsk verlassen hatten": an article has no place before the name of a town or person.
  if (
    reading.pos === "det" &&
    units[at - 1]?.lower === "," &&
    /^(?:der|die|das|dem|den)$/.test(lower) &&
    (following?.mention?.place?.kind === "city" || following?.mention?.entity?.kind === "person") &&
    !following.mention.adjective
  )
    return { ...unit, reading: { pos: "pron", cases: reading.cases ?? [] } };
  if (reading.pos !== "verb" || !/(?:en|t)e[nrsm]?$/.test(lower)) return unit;
  const after = following?.reading.pos;
  // "die in Minsk festgenommene Journalistin", "die beiden wegen Mordes verurteilten Männer".
  const opened = (after === "noun" || after === "proper" || after === "adj") && opensBefore(units, at);
  return opened || isBetween(units, at) ? { ...unit, reading: { pos: "adj" } } : unit;
}

/** True where an article stands before without its noun: right before a preposition, at the beginning of what a participle ends. */
function opensBefore(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 10); back--) {
    const { reading, lower } = units[back]!;
    if (/^[,;:()]$/.test(lower) || reading.pos === "aux") return false;
    if (reading.pos !== "prep") continue;
    let before = back - 1;
    while (before >= 0 && /^(?:num|adj|adv)$/.test(units[before]!.reading.pos) && units[before]!.mention === null)
      before--;
    if (units[before]?.reading.pos === "det" && units[before]!.mention === null) return true;
  }
  return false;
}

/** "den 30 Jahre alten Sanitäter": an attribute of the noun. */
function ageAt(grammar: LightGrammar, tokens: readonly LightToken[], at: number): Unit | null {
  const old = tokens[at]!.kind === "number" ? tokens[at + 2] : undefined;
  if (old === undefined || tokens[at + 1]!.lower !== "jahre" || !/^alte[rnms]?$/u.test(old.lower)) return null;
  return unitOf(old, at, at + 3, { ...plainReading(grammar, old, false), pos: "adj" });
}

function wordAt(grammar: LightGrammar, tokens: readonly LightToken[], at: number): Unit | null {
  if (isPartedEin(tokens, at)) return unitOf(tokens[at]!, at, at + 1, { pos: "adv" });
  if (isAuxiliaryWithZu(tokens, at)) return unitOf(tokens[at]!, at, at + 1, { pos: "aux", form: "infinitive" });
  return ageAt(grammar, tokens, at);
}

/** Nouns have capitals: no verb stands in one inside a sentence. */
function verbAt(tokens: readonly LightToken[], at: number, opening: boolean): WordReading | null | undefined {
  if (/^\p{Lu}/u.test(tokens[at]!.text)) return opening ? undefined : null;
  return isWithZu(tokens, at) ? { pos: "verb", form: "infinitive" } : undefined;
}

function openReading(grammar: LightGrammar, { lower, text }: LightToken): WordReading {
  if (/^\p{Lu}/u.test(text)) return { pos: "noun" };
  const adjective = grammar.adjectives.find(([ending]) => ending.test(lower));
  return adjective ? { pos: "adj", cases: adjective[1] } : { pos: "adv" };
}

function settled(grammar: LightGrammar, units: readonly Unit[], surnames: ReadonlySet<string>): Unit[] {
  const roles = units.map((unit, at): Unit => (isRoleAls(units, at) ? { ...unit, reading: { pos: "prep" } } : unit));
  const read = roles.map((_, at) => attributed(roles, at));
  return read.map((unit, at) => named(grammar, surnames, read, unit, at));
}

export const WORDS: WordSyntax = { capitalsName: false, wordAt, verbAt, openReading, settled, rejoin };
