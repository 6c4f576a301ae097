/** What German phrases have of their own: articles far from their noun, names that own, towns behind a body, ages between commas. */
import type { Phrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** Bodies that are of the state where they are; an embassy is not. */
const SEATED =
  /(?:ministerium|ministerien|regierung|führung|behörden?|gericht|parlament|staatsanwaltschaft|regime|machthaber|polizei|justiz|außenamt|präsidialamt)s?$/u;

/** "das Außenministerium in Washington": the town behind a body tells whose it is. */
export function sitIn(phrases: readonly Phrase[], units: readonly Unit[]): void {
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
export function joinArticles(phrases: Phrase[], units: readonly Unit[]): void {
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
export function isOwnerName(units: readonly Unit[], first: number, last: number): boolean {
  const unit = units[last]!;
  const next = units[last + 1]!;
  if (unit.reading.pos !== "proper" || !/s$/.test(unit.lower) || first !== last || next.reading.pos === "det")
    return false;
  return unit.mention === null ? next.reading.pos === "noun" : unit.reading.cases?.join() === "gen";
}

/** "den Journalisten Ales Kos, 34, und seine Frau": a number between commas is an age, and counts no one. */
export function setAgesApart(phrases: readonly Phrase[], units: readonly Unit[]): void {
  for (const phrase of phrases) {
    const { firstUnit: at, quantity } = phrase;
    if (quantity === null || at !== phrase.lastUnit || phrase.preposition >= 0) continue;
    if (units[at - 1]?.lower !== "," || units[at + 1]?.lower !== ",") continue;
    phrase.attribute = true;
    phrase.quantity = null;
  }
}
