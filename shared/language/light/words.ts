/** Tells what the words of a sentence are, by the lists and endings of a language. */
import type { Mention } from "../../watchlist/mention.ts";
import type { Case } from "../analysis.ts";
import type { LightGrammar, WordReading } from "./grammar.ts";
import type { TokenMeasure } from "./measures.ts";
import { readGivenName, surnameKey } from "./personal-names.ts";
import type { LightToken } from "./tokens.ts";

/** One token, or the tokens of one mention, that act as a word. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly reading: WordReading;
  readonly mention: Mention | null;
  readonly lower: string;
  /** As written; of a mention its first word. */
  readonly text: string;
}

/** Verb stems found by their first three letters. */
export class VerbTable {
  readonly #byStart = new Map<string, { stem: string; perfective: boolean }[]>();
  readonly #grammar: LightGrammar;

  constructor(grammar: LightGrammar) {
    this.#grammar = grammar;
    for (const [kind, stems] of Object.entries(grammar.verbStems)) {
      for (const stem of stems) {
        const key = stem.slice(0, 3);
        const entry = { stem, perfective: kind === "perfective" };
        const list = this.#byStart.get(key);
        if (list) list.push(entry);
        else this.#byStart.set(key, [entry]);
      }
    }
  }

  /** What a word is as a verb, or null. */
  read(lower: string): WordReading | null {
    return this.#byStem(lower) ?? this.#grammar.verbForm?.(lower)?.reading ?? null;
  }

  #byStem(lower: string): WordReading | null {
    const entries = this.#byStart.get(lower.slice(0, 3));
    if (this.#grammar.notVerbs.test(lower)) return null;
    let best: { stem: string; perfective: boolean } | null = null;
    for (const entry of entries ?? []) {
      if (lower.startsWith(entry.stem) && (best === null || entry.stem.length > best.stem.length)) best = entry;
    }
    if (best === null && !this.#grammar.plainVerbs?.test(lower)) return null;
    for (const { pattern, reading } of this.#grammar.verbEndings) {
      if (!pattern.test(lower)) continue;
      const tense = reading.tense === "present" && best?.perfective ? "future" : reading.tense;
      return { pos: "verb", ...reading, ...(tense ? { tense } : {}) };
    }
    return null;
  }
}

/** What a word is where it is no verb. */
function plainReading(grammar: LightGrammar, token: LightToken, first: boolean): WordReading {
  const { lower } = token;
  if (token.kind === "number") return { pos: "num" };
  if (token.kind === "sign") return { pos: /^\p{P}|\p{S}$/u.test(token.text) ? "punct" : "other" };
  if (grammar.negations.has(lower)) return { pos: "part" };
  if (grammar.prepositions.has(lower)) return { pos: "prep" };
  if (grammar.coordinators.has(lower) || grammar.subordinators.has(lower)) return { pos: "conj" };
  const article = grammar.articles.get(lower);
  if (article) return { pos: "det", cases: article };
  const pronoun = grammar.pronouns.get(lower);
  if (pronoun) {
    return {
      pos: "pron",
      cases: pronoun.cases,
      number: pronoun.number,
      ...(pronoun.gender ? { gender: pronoun.gender } : {}),
    };
  }
  if (grammar.determiners.test(lower)) return { pos: "det" };
  if (grammar.numbers.words.has(lower) || grammar.numbers.vague.some(([pattern]) => pattern.test(lower)))
    return { pos: "num" };
  if (grammar.adverbs.test(lower)) return { pos: "adv" };
  const capital = /^\p{Lu}/u.test(token.text);
  if (grammar.german) {
    if (capital) return { pos: first && grammar.adverbs.test(lower) ? "adv" : "noun" };
    const adjective = grammar.adjectives.find(([ending]) => ending.test(lower));
    return adjective ? { pos: "adj", cases: adjective[1] } : { pos: "adv" };
  }
  const adjective = capital && !first ? undefined : grammar.adjectives.find(([ending]) => ending.test(lower));
  if (adjective) return { pos: "adj", cases: adjective[1], ...(adjective[2] ? { number: adjective[2] } : {}) };
  const proper = capital && !first ? grammar.properNouns?.find(([ending]) => ending.test(lower)) : undefined;
  // "funkcjonariusze OMON": letters show no case.
  const letters = /^\p{Lu}{2,}$/u.test(token.text);
  const noun = proper ?? (letters ? undefined : grammar.nouns.find(([ending]) => ending.test(lower)));
  return {
    pos: capital && !first ? "proper" : "noun",
    ...(noun ? { cases: noun[1], ...(noun[2] ? { number: noun[2] } : {}) } : {}),
  };
}

const NO_CASES: readonly Case[] = [];

/** The tokens `from` to `to` (exclusive) as one word, written as `written` is. */
const unitOf = (
  written: LightToken,
  from: number,
  to: number,
  reading: WordReading,
  mention: Mention | null = null,
): Unit => ({ from, to, mention, lower: written.lower, text: written.text, reading });

/** The units of a sentence: mentions as one, everything else token by token. */
export function unitsOf(
  grammar: LightGrammar,
  verbs: VerbTable,
  tokens: readonly LightToken[],
  mentions: readonly Mention[],
  measures: readonly TokenMeasure[],
  dated: (token: LightToken) => boolean,
  surnames: ReadonlySet<string>,
): Unit[] {
  const inMeasure = new Map<number, "num" | "adv">();
  for (const measure of measures) {
    for (let at = measure.from; at < measure.numberTo; at++) inMeasure.set(at, at < measure.numberFrom ? "adv" : "num");
  }
  const units: Unit[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.end <= token.start) next++;
    const mention = mentions[next];
    if (mention && mention.start < token.end) {
      let to = at + 1;
      while (to < tokens.length && tokens[to]!.start < mention.end) to++;
      const cases = mention.cases.filter((one): one is Case => one !== "");
      const shown = { cases: cases.length < 6 ? cases : NO_CASES };
      const reading: WordReading = mention.adjective
        ? { pos: "adj", ...shown }
        : { pos: "proper", ...shown, ...(numberOf(mention, token, grammar) ?? {}) };
      units.push(unitOf(token, at, to, reading, mention));
      at = to;
      continue;
    }
    const measured = inMeasure.get(at);
    if (measured) {
      units.push(unitOf(token, at, at + 1, { pos: measured }));
      at++;
      continue;
    }
    const capital = /^\p{Lu}/u.test(token.text);
    // "trafen 52 Häftlinge ein, die …": no article.
    if (
      grammar.german &&
      token.lower === "ein" &&
      (at + 1 === tokens.length || /^(?:[\p{P}]+|und|sowie|um)$/u.test(tokens[at + 1]!.text))
    ) {
      units.push(unitOf(token, at, at + 1, { pos: "adv" }));
      at++;
      continue;
    }
    const initial = initialAt(tokens, at);
    if (initial) {
      // "A. Kubilius": the initial is part of the name.
      const name = tokens[at + 2]!;
      units.push(unitOf(name, at, at + 3, plainReading(grammar, name, false)));
      at += 3;
      continue;
    }
    // A sentence may begin with the surname of someone named elsewhere in the text.
    const opening =
      at === 0 || /^[.!?:«„"“]$/u.test(tokens[at - 1]!.text) || (at === 1 && /^[–—-]$/u.test(tokens[0]!.text));
    const first = opening && !(capital && (surnames.has(surnameKey(token.text)) || isGiven(grammar, tokens, at)));
    const auxiliary = grammar.auxiliaries.get(token.lower);
    // "verprügelt zu haben", "festgenommen zu werden".
    if (grammar.german && tokens[at - 1]?.lower === "zu" && /^(?:haben|sein|werden)$/u.test(token.lower)) {
      units.push(unitOf(token, at, at + 1, { pos: "aux", form: "infinitive" }));
      at++;
      continue;
    }
    // "abzuschaffen", "zu schaffen".
    const zu =
      grammar.german &&
      !capital &&
      (ZU.test(token.lower) ||
        (tokens[at - 1]?.lower === "zu" &&
          /.{2}[elr]n$/.test(token.lower) &&
          // "zu neuen Sanktionen", "zu dessen Wiederwahl".
          !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "") &&
          !/^(?:dessen|deren|seinen|ihren|diesen|jenen|allen|vielen|einigen)$/.test(token.lower)));
    const verb =
      token.kind !== "word" ||
      (grammar.german && capital && !first) ||
      (capital && !first && at > 0) ||
      /^\p{Lu}{2,}$/u.test(token.text)
        ? null
        : zu
          ? ({ pos: "verb", form: "infinitive" } as WordReading)
          : auxiliary
            ? ({ pos: "aux", form: "finite", tense: auxiliary.tense } as WordReading)
            : grammar.modals.some(({ pattern }) => pattern.test(token.lower))
              ? ({ pos: "aux", form: "finite" } as WordReading)
              : // "in der kommenden Woche": no verb stands among the words for a day.
                isClosed(grammar, token.lower) || dated(token)
                ? null
                : verbs.read(token.lower);
    units.push(unitOf(token, at, at + 1, verb ?? plainReading(grammar, token, first)));
    at++;
  }
  if (grammar.german)
    for (const [at, unit] of units.entries())
      if (isRoleAls(units, at)) units[at] = { ...unit, reading: { pos: "prep" } };
  const read = units.map((unit, at) =>
    possessive(grammar, units, calling(grammar, units, attributed(units, unit, at, grammar.german), at), at),
  );
  return grammar.german ? read.map((unit, at) => germanName(grammar, surnames, read, unit, at)) : read;
}

/** "als Reaktion auf", "erkennt ihn als Präsidenten an": "als" before what someone or something is, and no "when". */
const isRoleAls = (units: readonly Unit[], at: number): boolean =>
  units[at]!.lower === "als" &&
  units[at]!.reading.pos === "conj" &&
  (at > 0 && units[at - 1]!.reading.pos !== "punct"
    ? true
    : /^(?:reaktion|antwort|vergeltung|zeichen|folge|grund|ausdruck|begründung|bedingung|gegenleistung|geste|strafe|erste[rs]?|letzte[rs]?)$/u.test(
        units[at + 1]?.lower ?? "",
      ));

/** True for a known given name before another name: "– Івана Петренка", "Olga Lindner kritisierte". */
const isGiven = ({ names, german }: LightGrammar, tokens: readonly LightToken[], at: number): boolean =>
  names !== undefined &&
  !german &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "") &&
  readGivenName(tokens[at]!.lower, names).length > 0;

/** A German infinitive with its "zu" between prefix and stem. */
export const ZU =
  /^(?:ab|an|auf|aus|bei|durch|ein|fest|frei|fort|her|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)zu\p{L}{2,}n$/u;

/** True where a name begins with an initial. */
const initialAt = (tokens: readonly LightToken[], at: number): boolean =>
  /^\p{Lu}$/u.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === "." &&
  tokens[at + 1]!.start === tokens[at]!.end &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 2]?.text ?? "");

/** True for a German infinitive with "zu", the perfect and the passive one among them. */
export const isZuInfinitive = (units: readonly Unit[], head: number): boolean =>
  units[head - 1]?.lower === "zu" ||
  (units[head]!.reading.form === "infinitive" && ZU.test(units[head]!.lower)) ||
  [head + 1, head + 2].some((at) => units[at]?.lower === "zu" && units[at + 1]?.reading.pos === "aux");

/** Words for people and offices before their names, by their endings. */
const ROLE =
  /(?:[^t]er|ter|erin|or|orin|ist|istin|isten|ent|entin|enten|at|atin|aten|eur|eurin|chef|chefin|anwalt|anwältin|frau|mann|mitglied|beauftragte[rn]?|gefangene[rn]?|abgeordnete[rn]?|vorsitzende[rn]?|oppositionelle[rn]?|general|oberst|bischof|arzt|ärztin)$/;
const NO_ROLE =
  /^(?:januar|februar|september|oktober|november|dezember|meter|kilometer|liter|sommer|winter|kilometern|metern|hunderter|senat|staat|monat|monaten|prozent)$/;

/** Nouns that follow a given name, and are no surname. */
const COMMON = /(?:ung|heit|keit|schaft|platz|straße|preis|partei|orden|haus)s?$/;

/** German names: after a given name, surnames of the text, and nouns without an article after a person's role, "die Reporterin Magda Kulesza". */
function germanName(
  grammar: LightGrammar,
  surnames: ReadonlySet<string>,
  units: readonly Unit[],
  unit: Unit,
  at: number,
): Unit {
  const bare = (other: Unit | undefined): boolean =>
    other !== undefined && other.mention === null && other.reading.pos === "noun";
  if (!bare(unit) || unit.lower.includes("-")) return unit;
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

/** German adverbs that end like adjectives. */
const ADVERB =
  /^(?:heute|gerne?|ohne|beinahe|lange|immer|wieder|hinter|unter|über|aber|oder|weder|entweder|eher|später|früher|bisher|daher|weiter|jedoch|sehr|mehr|zwar|unterdessen|indes|besonders|anders|stets|bereits|derzeit|jede|etwa|ungefähr|außer|leider|sogar|eben|neben|oben|außen|innen|gestern|morgen|wegen|zusammen|mitten|willen)$/;

/** A participle between a number, article or preposition and a noun is an adjective: "31 kalintą ukrainietį", "den verhafteten Reporter". */
function attributed(units: readonly Unit[], unit: Unit, at: number, german: boolean): Unit {
  const { reading, lower } = unit;
  const following = units[at + 1];
  // "die schwarze Liste": what ends so before a noun is an adjective.
  if (german && reading.pos === "adv" && /e[nrsm]?$/.test(lower) && /^\p{Ll}/u.test(unit.text) && following) {
    return /^(?:noun|proper|adj)$/.test(following.reading.pos) && !ADVERB.test(lower)
      ? { ...unit, reading: { pos: "adj" } }
      : unit;
  }
  // "…, die Minsk verlassen hatten": an article has no place before the name of a town or person.
  if (
    german &&
    reading.pos === "det" &&
    units[at - 1]?.lower === "," &&
    /^(?:der|die|das|dem|den)$/.test(lower) &&
    (following?.mention?.place?.kind === "city" || following?.mention?.entity?.kind === "person") &&
    !following.mention.adjective
  )
    return { ...unit, reading: { pos: "pron", cases: reading.cases ?? [] } };
  if (reading.pos !== "verb" || (german ? !/(?:en|t)e[nrsm]?$/.test(lower) : reading.form !== "participle"))
    return unit;
  const before = units[at - 1]?.reading.pos;
  const after = units[at + 1]?.reading.pos;
  // "die in Minsk festgenommene Journalistin", "die beiden wegen Mordes verurteilten Männer".
  if (german && (after === "noun" || after === "proper" || after === "adj") && opensBefore(units, at)) {
    return { ...unit, reading: { pos: "adj" } };
  }
  const between =
    (before === "num" || before === "det" || before === "adj" || before === "prep") &&
    (after === "noun" || after === "proper" || after === "adj");
  return between ? { ...unit, reading: { pos: "adj" } } : unit;
}

/** Who may do something to "him" rather than be his. */
const OF_STATE = /^(?:суд|поліц|міліц|омон|кдб|прокур|слідч|силовик|прикордон|влад|режим|охорон|спецслужб)/u;

/** «та його дружину Дар'ю»: before a noun the pronoun tells whose it is. */
function possessive(grammar: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  const next = units[at + 1];
  return unit.reading.pos === "pron" &&
    grammar.possessives?.test(unit.lower) === true &&
    next !== undefined &&
    next.mention === null &&
    /^(?:noun|adj)$/.test(next.reading.pos) &&
    !OF_STATE.test(next.lower)
    ? { ...unit, reading: { pos: "det" } }
    : unit;
}

/** «Корольовський районний суд»: what is called by an adjective, behind it. */
const CALLED =
  /^(?:районн|міськ|обласн|апеляц|окружн|господарськ|військов|суд|район|округ|шлях|проспект|площ|полігон|завод|міськрайонн)/u;
const CALLING: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/[сцз]ький$/u, ["nom", "acc"]],
  [/[сцз]ького$/u, ["gen", "acc"]],
  [/[сцз]ькому$/u, ["dat", "loc"]],
  [/[сцз]ьким$/u, ["ins"]],
  [/[сцз]ька$/u, ["nom"]],
  [/[сцз]ької$/u, ["gen"]],
  [/[сцз]ькій$/u, ["dat", "loc"]],
  [/[сцз]ьку$/u, ["acc"]],
];

/** A capitalised adjective before the word for what it names is no one's surname. */
function calling(grammar: LightGrammar, units: readonly Unit[], unit: Unit, at: number): Unit {
  const next = units[at + 1];
  if (grammar.language !== "uk" || unit.mention !== null || unit.reading.pos !== "proper") return unit;
  if (next === undefined || !CALLED.test(next.lower) || /^\p{Lu}/u.test(next.text)) return unit;
  const cases = CALLING.find(([ending]) => ending.test(unit.lower))?.[1];
  return cases === undefined ? unit : { ...unit, reading: { pos: "adj", cases } };
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

function isClosed(grammar: LightGrammar, lower: string): boolean {
  return (
    grammar.prepositions.has(lower) ||
    grammar.coordinators.has(lower) ||
    grammar.subordinators.has(lower) ||
    grammar.pronouns.has(lower) ||
    grammar.articles.has(lower) ||
    grammar.negations.has(lower) ||
    grammar.numbers.words.has(lower)
  );
}

/** Names of bodies and countries that are plurals, or do not show it: «Збройні сили», «США», «МЗС». */
const MAY_BE_PLURAL = /^(?:\p{Lu}{2,}|.*[иії]|(?:в|В)ійська|(?:о|О)ргани)$/u;

function numberOf(mention: Mention, { text }: LightToken, { language }: LightGrammar): { number: "singular" } | null {
  const kind = mention.entity?.kind ?? mention.place?.kind;
  if (kind === "person" || kind === "city") return { number: "singular" };
  // «У Білорусі визнали екстремістською «Вясну»»: no one body does what several do.
  return language === "uk" && (kind === "body" || kind === "country") && !MAY_BE_PLURAL.test(text)
    ? { number: "singular" }
    : null;
}
