/** How German phrases are made: articles far from their noun, names that own, towns behind a body, ages between commas. */
import type { NounPhrase } from "../analysis.ts";
import { isLength } from "../light/owners.ts";
import type { Phrase, Run } from "../light/phrase.ts";
import { takeGenitive } from "../light/phrases.ts";
import type { PhraseSyntax } from "../light/syntax.ts";
import type { LightToken } from "../light/tokens.ts";
import type { Unit } from "../light/unit.ts";
import { nameEnd, unlistedName } from "./persons.ts";
import { PLAIN_PLURAL, SEATED, SINGULAR_ARTICLE, WEAK_MAN } from "./syntax-words.ts";

/** "das Außenministerium in Washington": the town behind a body tells whose it is. */
function sitIn(phrases: readonly Phrase[], units: readonly Unit[]): void {
  for (const [index, phrase] of phrases.entries()) {
    const town = phrases[index + 1];
    if (town === undefined || phrase.mention !== null || phrase.adjectiveMention !== null || phrase.possessor !== null)
      continue;
    if (phrase.to !== town.preposition || town.mention?.place?.kind !== "city") continue;
    if (!SEATED.test(units[phrase.lastUnit]!.lower) || units[town.firstUnit - 1]?.lower !== "in") continue;
    phrase.adjectiveMention = town.mention;
  }
}

/** "gegen den nach Norwegen geflohenen Dmitri Solowjow": article and preposition are those of the noun that its participle stands before. */
function joinArticles(phrases: Phrase[], units: readonly Unit[]): void {
  for (const [index, article] of phrases.entries()) {
    const { firstUnit, lastUnit } = article;
    if (firstUnit !== lastUnit || units[firstUnit]!.reading.pos !== "det" || units[firstUnit]!.mention !== null)
      continue;
    const next = units[lastUnit + 1]?.reading.pos;
    if (next !== "prep" && next !== "adv") continue;
    for (let at = index + 1; at < phrases.length && at <= index + 4; at++) {
      const noun = phrases[at]!;
      if (
        units.slice(lastUnit + 1, noun.firstUnit).some(({ reading }) => /^(?:punct|verb|aux|conj)$/.test(reading.pos))
      )
        break;
      if (noun.preposition >= 0 || noun.attribute || units[noun.firstUnit]!.reading.pos !== "adj") continue;
      const both = noun.cases.filter((name) => article.cases.includes(name));
      noun.cases = both.length > 0 || noun.cases.length > 0 ? both : article.cases;
      noun.preposition = article.preposition;
      article.attribute = true;
      break;
    }
  }
}

/** True for a German name with the genitive's s right before a noun without an article. */
function isOwnerName(units: readonly Unit[], first: number, last: number): boolean {
  const unit = units[last]!;
  const next = units[last + 1]!;
  if (unit.reading.pos !== "proper" || !/s$/.test(unit.lower) || first !== last || next.reading.pos === "det")
    return false;
  return unit.mention === null ? next.reading.pos === "noun" : unit.reading.cases?.join() === "gen";
}

/** "den Journalisten Ales Kos, 34, und seine Frau": a number between commas is an age, and counts no one. */
function setAgesApart(phrases: readonly Phrase[], units: readonly Unit[]): void {
  for (const phrase of phrases) {
    const { firstUnit: at, quantity } = phrase;
    if (quantity === null || at !== phrase.lastUnit || phrase.preposition >= 0) continue;
    if (units[at - 1]?.lower !== "," || units[at + 1]?.lower !== ",") continue;
    phrase.attribute = true;
    phrase.quantity = null;
  }
}

/** "der Journalist": women are "der Journalistin", several "der Journalisten". */
function shown({ lower: article }: Unit, noun: LightToken | null) {
  const single = SINGULAR_ARTICLE.test(article);
  const plural = noun !== null && !single && PLAIN_PLURAL.test(noun.lower);
  const number: NounPhrase["number"] = single ? "singular" : plural ? "plural" : null;
  return {
    ...(noun !== null && article === "der" && WEAK_MAN.test(noun.lower) ? { cases: ["nom"] as const } : {}),
    ...(number === null ? {} : { number }),
  };
}

function attach(run: Run, phrase: Phrase): void {
  const { units, end, previous } = run;
  // "zu sechs Jahren Straflager": what the time is spent in is no one.
  if (previous !== null && isLength(previous) && phrase.mention === null) phrase.attribute = true;
  // "Putins Sprecher", "Litauens Regierung": a name in the genitive stands before its noun.
  if (run.waiting !== null) {
    phrase.possessor = run.waiting;
    run.waiting.attribute = true;
    run.waiting = null;
  }
  if (phrase.lastUnit + 1 < end && isOwnerName(units, phrase.firstUnit, phrase.lastUnit)) run.waiting = phrase;
  takeGenitive(run, phrase);
}

export const PHRASES: PhraseSyntax = {
  modifies: (_, units, at) => /^(?:adj|num|det)$/.test(units[at]!.reading.pos),
  opensClause: () => false,
  nameEnd,
  lastOf: (_, head) => head,
  shown,
  locativeAlone: false,
  unlistedName,
  attach,
  quoted: {},
  finish(phrases, units) {
    joinArticles(phrases, units);
    sitIn(phrases, units);
    setAgesApart(phrases, units);
  },
};
