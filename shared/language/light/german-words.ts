/** Words that only German has: "zu" in an infinitive, "ein" behind its verb, "als" of a role, names among capitalised nouns. */
import type { LightGrammar } from "./grammar.ts";
import { surnameKey } from "./personal-names.ts";
import type { LightToken } from "./tokens.ts";
import type { Unit } from "./unit.ts";

/** A German infinitive with its "zu" between prefix and stem. */
export const ZU =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|frei|fort|her|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)zu\p{L}{2,}n$/u;

/** "abzuschaffen", "zu schaffen": an infinitive with its "zu"; not "zu neuen Sanktionen", "zu dessen Wiederwahl". */
export const isWithZu = (tokens: readonly LightToken[], at: number): boolean => {
  const { lower } = tokens[at]!;
  return (
    ZU.test(lower) ||
    (tokens[at - 1]?.lower === "zu" &&
      /.{2}[elr]n$/.test(lower) &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") &&
      !/^(?:dessen|deren|seinen|ihren|diesen|jenen|allen|vielen|einigen)$/.test(lower))
  );
};

/** "verprügelt zu haben", "festgenommen zu werden". */
export const isAuxiliaryWithZu = (tokens: readonly LightToken[], at: number): boolean =>
  tokens[at - 1]?.lower === "zu" && /^(?:haben|sein|werden)$/u.test(tokens[at]!.lower);

/** "trafen 52 Häftlinge ein, die …": the prefix of a verb, and no article. */
export const isPartedEin = (tokens: readonly LightToken[], at: number): boolean =>
  tokens[at]!.lower === "ein" &&
  (at + 1 === tokens.length || /^(?:[\p{P}]+|und|sowie|um)$/u.test(tokens[at + 1]!.text));

/** True for a German infinitive with "zu", the perfect and the passive one among them. */
export const isZuInfinitive = (units: readonly Unit[], head: number): boolean =>
  units[head - 1]?.lower === "zu" ||
  (units[head]!.reading.form === "infinitive" && ZU.test(units[head]!.lower)) ||
  [head + 1, head + 2].some((at) => units[at]?.lower === "zu" && units[at + 1]?.reading.pos === "aux");

/** "als Reaktion auf", "erkennt ihn als Präsidenten an": "als" before what someone or something is, and no "when". */
export const isRoleAls = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower === "als" &&
  units[at]!.reading.pos === "conj" &&
  (at > 0 && units[at - 1]!.reading.pos !== "punct"
    ? true
    : /^(?:reaktion|antwort|vergeltung|zeichen|folge|grund|ausdruck|begründung|bedingung|gegenleistung|geste|strafe|erste[rs]?|letzte[rs]?)$/u.test(
        units[at + 1]?.lower ?? "",
      ));

/** Words for people and offices before their names, by their endings. */
const ROLE =
  /(?:[^t]er|ter|erin|or|orin|ist|istin|isten|ent|entin|enten|at|atin|aten|eur|eurin|chef|chefin|anwalt|anwältin|frau|mann|mitglied|beauftragte[rn]?|gefangene[rn]?|abgeordnete[rn]?|vorsitzende[rn]?|oppositionelle[rn]?|general|oberst|bischof|arzt|ärztin)$/;

const NO_ROLE =
  /^(?:januar|februar|september|oktober|november|dezember|meter|kilometer|liter|sommer|winter|kilometern|metern|hunderter|senat|staat|monat|monaten|prozent)$/;

/** Nouns that follow a given name, and are no surname. */
const COMMON = /(?:ung|heit|keit|schaft|platz|straße|preis|partei|orden|haus)s?$/;

/** What is given, granted or refused to someone whose name stands before it. */
const NO_SURNAME =
  /^(?:asyl|schutz|zuflucht|hilfe|haft|hausarrest|arrest|lagerhaft|visum|visa|geld|obdach|zugang|unrecht|recht|freiheit|unterschlupf|solidarität|unterstützung|einreise|ausreise|besuche?|decken|medikamente|briefe?|kontakt|pakete|essen|wasser|kleidung|waffen|fragen|antworten|angaben|vorwürfe|blumen|gewalt|folter)$/;

/** German names: after a given name, surnames of the text, and nouns without an article after a person's role, "die Reporterin Magda Kulesza". */
export function germanName(
  grammar: LightGrammar,
  surnames: ReadonlySet<string>,
  units: readonly Unit[],
  unit: Unit,
  at: number,
): Unit {
  const bare = (other: Unit | undefined): boolean =>
    other !== undefined && other.mention === null && other.reading.pos === "noun";
  if (!bare(unit) || unit.lower.includes("-") || NO_SURNAME.test(unit.lower)) return unit;
  const given = (other: Unit | undefined): boolean =>
    bare(other) && grammar.names?.given.has(other!.lower) === true && /^\p{Lu}\p{Ll}/u.test(other!.text);
  if (
    (given(unit) && bare(units[at + 1]) && !COMMON.test(units[at + 1]!.lower)) ||
    (given(units[at - 1]) && !COMMON.test(unit.lower)) ||
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
